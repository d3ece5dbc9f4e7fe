/** The LaTeX token source. This folder alone imports KaTeX; load it with `loadLatex()` of `syntax/index.ts`. */
import type { Context, LatexSource } from '../options.ts';
import { ReadError } from '../read-error.ts';
import { editDistance } from '../suggest.ts';
import { count, type Lexed } from '../token.ts';
import { bodyOf, type LatexFault, type LatexNode, parseLatex, rowsOf } from './katex.ts';
import { isAlignment, LatexLexer } from './lexer.ts';
import { Place } from './place.ts';
import { prepareLatex } from './prepare.ts';
import { unwrap } from './shapes.ts';
import { extraMacros } from './signs.ts';

export const latexSource: LatexSource = {
  lex(text: string, context: Context): Lexed {
    const { nodes, body, prose } = parse(text, context);
    const lexer = new LatexLexer(text, context, new Place(body));
    return { ...lexer.lex(trimmed(nodes)), prose };
  },
  rows(text: string, context: Context): readonly Lexed[] {
    const { nodes, body, prose } = parse(text, context);
    const place = new Place(body);
    const rows = rowsIn(nodes).map((row) => new LatexLexer(text, context, place).lex(trimmed(row)));
    return rows.map((row, i) => (i === 0 ? { ...row, prose } : row));
  },
};

function parse(
  text: string,
  context: Context,
): { nodes: readonly LatexNode[]; body: string; prose: readonly string[] } {
  const { body, macros, prose } = prepareLatex(text, context.limits);
  const parsed = parseLatex(body, { ...extraMacros(context.functions), ...macros });
  if (parsed.kind === 'fault')
    throw complaint(text, parsed.fault, Object.keys({ ...extraMacros(context.functions), ...macros }));
  if (parsed.kind === 'too-deep') {
    const message = `LaTeX commands are nested more than ${count(context.limits.latexDepth)} deep, the most that is read`;
    throw new ReadError('too-deep', message, text, [0, text.length]);
  }
  return { nodes: parsed.nodes, body, prose };
}

const COMMANDS = [
  '\\frac',
  '\\sqrt',
  '\\cdot',
  '\\left',
  '\\right',
  '\\begin',
  '\\end',
  '\\sigma',
  '\\alpha',
  '\\beta',
  '\\tanh',
  '\\sinh',
  '\\cosh',
  '\\exp',
  '\\sin',
  '\\cos',
  '\\tan',
  '\\operatorname',
  '\\text',
  '\\mathrm',
  '\\times',
  '\\quad',
  '\\infty',
  '\\partial',
];

/** KaTeX's complaint as ours. */
function complaint(text: string, { message, position, length }: LatexFault, macros: readonly string[]): ReadError {
  const start = Math.min(position, text.length);
  const span = [start, Math.min(text.length, start + Math.max(1, length))] as const;
  const unknown = /^Undefined control sequence: (\\\S*)/.exec(message)?.[1];
  if (unknown === undefined) return new ReadError('latex-syntax', `LaTeX: ${lowerFirst(message)}`, text, span);
  const near =
    [...COMMANDS, ...macros].find((command) => editDistance(command, unknown) <= (unknown.length > 5 ? 2 : 1)) ?? null;
  const hint = near === null ? '' : `; did you mean "${near}"?`;
  return new ReadError(
    'unknown-command',
    `unknown command "${unknown}"${hint}`,
    text,
    [start, start + unknown.length],
    { suggestion: near },
  );
}
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The rows of the alignment that a list of nodes is; the list itself where it is none. */
function rowsIn(nodes: readonly LatexNode[]): readonly (readonly LatexNode[])[] {
  const visible = nodes.filter(({ type }) => type !== 'kern' && type !== 'spacing' && type !== 'tag');
  const [only] = visible;
  const tag = nodes.find(({ type }) => type === 'tag');
  if (visible.length === 0 && tag !== undefined) return rowsIn(bodyOf(tag));
  if (visible.length !== 1 || only === undefined || !isAlignment(only)) return [nodes];
  return rowsOf(only).flatMap((row) => rowsIn(row.flatMap(unwrap)));
}

/** Without the comma or full stop that ends a formula in a text. */
function trimmed(nodes: readonly LatexNode[]): readonly LatexNode[] {
  let end = nodes.length;
  for (let last = nodes[end - 1]; last !== undefined; last = nodes[end - 1]) {
    const silent =
      last.type === 'kern' || last.type === 'spacing' || last.text === '.' || last.text === ',' || last.text === ';';
    if (!silent) break;
    end--;
  }
  return nodes.slice(0, end);
}
