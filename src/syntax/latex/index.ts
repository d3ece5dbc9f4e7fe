/** The LaTeX token source. This folder alone imports KaTeX; load it with `loadLatex()` of `syntax/index.ts`. */
import type { Context, LatexSource } from '../options.ts';
import { ReadError } from '../read-error.ts';
import { editDistance } from '../suggest.ts';
import type { Lexed } from '../token.ts';
import { type LatexFault, type LatexNode, parseLatex } from './katex.ts';
import { LatexLexer } from './lexer.ts';
import { Place } from './place.ts';
import { type PreparedLatex, prepareLatex } from './prepare.ts';
import { splitLatex } from './rows.ts';
import { extraMacros } from './signs.ts';

export const latexSource: LatexSource = {
  lex(text: string, context: Context): Lexed {
    const { nodes, prepared } = parse(text, context);
    const { body, prose, marks } = prepared;
    const lexer = new LatexLexer(text, context, new Place(body), marks);
    return { ...lexer.lex(trimmed(nodes)), prose };
  },
  split: splitLatex,
};

function parse(text: string, context: Context): { nodes: readonly LatexNode[]; prepared: PreparedLatex } {
  const prepared = prepareLatex(text, context.limits);
  const { body, macros } = prepared;
  const all = allMacros(context, macros);
  const parsed = parseLatex(body, mentions(body, all) ? all : {});
  if (parsed.kind === 'fault') throw complaint(text, parsed.fault, Object.keys(all));
  if (parsed.kind === 'too-deep') {
    const message = 'LaTeX commands are nested deeper than KaTeX reads';
    throw new ReadError('too-deep', message, text, [0, text.length]);
  }
  return { nodes: parsed.nodes, prepared };
}

function allMacros(context: Context, macros: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const usual = extraMacros(context.functions);
  const own = { ...context.macros, ...macros };
  return Object.keys(own).length === 0 ? usual : { ...usual, ...own };
}

/** KaTeX gets a copy of all the macros: a good part of reading a short formula, and most formulas use none. */
const mentions = (body: string, macros: Readonly<Record<string, string>>): boolean =>
  Object.keys(macros).some((command) => body.includes(command));

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
