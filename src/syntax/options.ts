/** What a reader is told, and what it makes of that once per text. */
import type { FunctionTable } from '../core/functions.ts';
import { symbol } from '../core/make.ts';
import type { SymbolTerm } from '../core/term.ts';
import { type Limits, withLimits } from './limits.ts';
import { FUNCTION_LETTERS } from './names.ts';
import type { Format } from './source.ts';
import type { LogBase } from './spellings.ts';
import type { Lexed } from './token.ts';

/** Turns LaTeX into tokens. The only one is loaded by `loadLatex()`, so that plain text never pays for KaTeX. */
export interface LatexSource {
  /** The tokens of a formula; the rows of an alignment follow one another. @throws ReadError */
  lex(text: string, context: Context): Lexed;
  /** A whole work taken apart: rows of alignments, lines elsewhere. */
  split(text: string): LatexWork;
}

export interface LatexRow {
  readonly start: number;
  readonly end: number;
  readonly latex: string;
  /** Whether it stands in a display or an alignment, and so is LaTeX whatever it looks like. */
  readonly displayed: boolean;
}

export interface LatexWork {
  /** The rows, in order: where each stands, and its LaTeX of the same length without `&` and environment. */
  readonly rows: readonly LatexRow[];
  /** The author's macros: command → meaning. */
  readonly macros: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  readonly functions: FunctionTable;
  /** What `log` without a base means. Default: natural. */
  readonly log?: LogBase;
  /** Names besides f, g, h, F, G, H that are functions wherever a bracket follows. */
  readonly unknownFunctions?: readonly string[];
  /** Names of several letters that are one symbol (`rate`). */
  readonly symbols?: readonly string[];
  /** The variable that a bare `g'` or `(x^2)'` refers to. */
  readonly variable?: string;
  /** Default: auto (a backslash command, `^{` or `_{` makes it LaTeX). */
  readonly format?: Format | 'auto';
  /** From `await loadLatex()`; needed where the text is LaTeX. */
  readonly latex?: LatexSource;
  /** LaTeX macros besides those that the text defines itself: `{ '\\s': '\\sigma(#1)' }`. */
  readonly macros?: Readonly<Record<string, string>>;
  /** Rule patterns: any name before a bracket is a function, any run of letters one name, and nothing is guessed. */
  readonly patterns?: boolean;
  readonly limits?: Partial<Limits>;
}

/** The options, worked out. */
export interface Context {
  readonly functions: FunctionTable;
  readonly log: LogBase;
  readonly letters: ReadonlySet<string>;
  readonly symbols: ReadonlySet<string>;
  readonly variable: SymbolTerm | null;
  readonly patterns: boolean;
  readonly limits: Limits;
  readonly macros: Readonly<Record<string, string>>;
  readonly format: Format;
}

const NO_MACROS: Readonly<Record<string, string>> = {};
const NO_NAMES: ReadonlySet<string> = new Set();
const DEFAULT_LETTERS: ReadonlySet<string> = new Set(FUNCTION_LETTERS);

export function contextOf(options: ReadOptions, format: Format): Context {
  return {
    functions: options.functions,
    log: options.log ?? 'natural',
    letters:
      options.unknownFunctions === undefined || options.unknownFunctions.length === 0
        ? DEFAULT_LETTERS
        : new Set([...FUNCTION_LETTERS, ...options.unknownFunctions]),
    symbols: options.symbols === undefined ? NO_NAMES : new Set(options.symbols),
    variable: options.variable === undefined ? null : symbol(options.variable),
    patterns: options.patterns ?? false,
    limits: withLimits(options.limits),
    macros: options.macros ?? NO_MACROS,
    format,
  };
}

/**
 * Whether a text is LaTeX: a backslash command, or a brace after `^` or `_`.
 * @example detectFormat('\\frac{1}{2}') // 'latex'
 */
export function detectFormat(text: string): Format {
  return /\\[A-Za-z,;:!|{}()[\]\\]|[\^_]\s*\{|\$/.test(text) ? 'latex' : 'plain';
}
