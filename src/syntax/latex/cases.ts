/** `\begin{cases}`: rows of value and condition become the braces of the one grammar. */
import { bodyOf, type LatexNode, rowsOf } from './katex.ts';
import type { LatexLexer, Offsets } from './lexer.ts';
import { unwrap, wordOf } from './shapes.ts';
import { wordSpan } from './words.ts';

const IF_WORDS: ReadonlySet<string> = new Set(['if', 'for', 'when', 'where']);
const ELSE_WORDS: ReadonlySet<string> = new Set(['otherwise', 'else']);

/** Writes the tokens of a cases environment: `{ value if condition , value otherwise }`. */
export function lexCases(lexer: LatexLexer, array: LatexNode, span: Offsets): void {
  lexer.open('{', span);
  const rows = rowsOf(array).map((row) => row.map((cell) => withoutEnds(unwrap(cell))));
  rows
    .filter((row) => row.some((cell) => cell.length > 0))
    .forEach(([value = [], condition = []], i) => {
      if (i > 0) lexer.add(',', ',', lexer.here());
      lexer.nodes(value);
      if (condition.length === 0) return;
      const word = wordAt(condition[0]);
      const rest = word !== null && (IF_WORDS.has(word) || ELSE_WORDS.has(word)) ? condition.slice(1) : condition;
      if (word !== null && ELSE_WORDS.has(word)) lexer.add('otherwise', 'otherwise', wordAtSpan(lexer, condition[0]));
      else {
        lexer.add('if', 'if', word === null ? lexer.here() : wordAtSpan(lexer, condition[0]));
        lexer.nodes(rest.map(commaAsAnd));
      }
    });
  lexer.close('}', lexer.place.seek('\\right.', '\\end{cases}', '\\end{dcases}', '\\end{array}'));
}

const wordAtSpan = (lexer: LatexLexer, node: LatexNode | undefined): Offsets =>
  node === undefined ? lexer.here() : wordSpan(lexer, node);

/** The word of a `\text{…}`, in small letters, without what ends it. */
const wordAt = (node: LatexNode | undefined): string | null =>
  node?.type === 'text'
    ? (wordOf(node)
        ?.trim()
        .toLowerCase()
        .replace(/[.,;:]$/, '') ?? null)
    : null;

/** `z > 0, z < 1` in a condition means both. */
const commaAsAnd = (node: LatexNode): LatexNode =>
  node.type === 'atom' && node.text === ',' ? { ...node, text: '\\land' } : node;

/** A cell without spaces and the comma or full stop that ends it. */
function withoutEnds(nodes: readonly LatexNode[]): readonly LatexNode[] {
  const list = nodes.filter(
    (node) =>
      node.type !== 'kern' && node.type !== 'spacing' && !(node.type === 'ordgroup' && bodyOf(node).length === 0),
  );
  let end = list.length;
  while (end > 0 && [',', '.', ';'].includes(list[end - 1]?.text ?? '')) end--;
  return list.slice(0, end);
}
