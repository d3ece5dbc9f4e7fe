import loaded from 'math-expressions';
import { spelled } from './mathjs.mjs';

const expressions = loaded.default ?? loaded;

/** Plain text of a math-expressions tree. */
function plain(tree) {
  if (typeof tree === 'number') return `(${tree})`;
  if (typeof tree === 'string') return tree;
  const [head, ...rest] = tree;
  if (head === 'apply') return `${rest[0]}(${rest.slice(1).map(plain).join(', ')})`;
  const args = rest.map(plain);
  if (head === '-') return `(-${args[0]})`;
  if ('+*/^'.includes(head)) return `(${args.join(head)})`;
  throw new Error(`math-expressions left ${head}`);
}

export const mathExpressions = {
  name: 'math-expressions',
  prepare: (text) => expressions.fromText(spelled(text)),
  tidy: (expression) => expression.derivative('z').simplify(),
  plain: (result) => plain(result.tree),
};
