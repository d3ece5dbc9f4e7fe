/** The one error that reading throws. It knows where it is, what was expected there, and what may have been meant. */
import type { Span } from './source.ts';

/** What can be wrong with a text. Closed: a new cause gets a new name. */
export type ReadErrorCode =
  | 'empty'
  | 'too-long'
  | 'too-many-tokens'
  | 'too-deep'
  | 'number-too-long'
  | 'unexpected-character'
  | 'unexpected-token'
  | 'unexpected-end'
  | 'missing-operand'
  | 'missing-argument'
  | 'empty-brackets'
  | 'unclosed-bracket'
  | 'unopened-bracket'
  | 'mismatched-bracket'
  | 'unknown-function'
  | 'unknown-command'
  | 'wrong-arity'
  | 'number-after-number'
  | 'condition-not-term'
  | 'term-not-condition'
  | 'equation-not-term'
  | 'bad-derivative'
  | 'unclear-variable'
  | 'inverse-function'
  | 'bad-cases'
  | 'bad-definition'
  | 'latex-syntax'
  | 'latex-unsupported'
  | 'latex-not-loaded';

export interface ReadErrorDetails {
  readonly expected?: readonly string[];
  /** What was probably meant: a name, or the whole text put right. */
  readonly suggestion?: string | null;
}

const WIDTH = 78;
const INDENT = '  ';

/**
 * Thrown by every reader on text that cannot be read.
 * @example
 * try { readTerm('senh(x)', options); } catch (error) { if (error instanceof ReadError) console.log(error.format()); }
 * // unknown function "senh"; did you mean "sinh"?
 * //   senh(x)
 * //   ^^^^
 */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: ReadErrorCode;
  readonly span: Span;
  readonly text: string;
  readonly expected: readonly string[];
  readonly suggestion: string | null;

  constructor(code: ReadErrorCode, message: string, text: string, span: Span, details: ReadErrorDetails = {}) {
    super(message);
    this.code = code;
    this.text = text;
    this.span = span;
    this.expected = details.expected ?? [];
    this.suggestion = details.suggestion ?? null;
  }

  /** The message, the line it is about (at most 78 columns of it), and a line of carets under the place. */
  format(): string {
    return [this.message, ...excerpt(this.text, this.span)].join('\n');
  }
}

/** The line of text around a span and a line of carets under it; nothing where the text is blank. */
export function excerpt(text: string, [start, end]: Span): string[] {
  if (text.trim() === '') return [];
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(from, newline < 0 ? text.length : newline);
  const column = start - from;
  const length = Math.max(1, Math.min(end - start, line.length - column));
  const room = WIDTH - INDENT.length;
  // Show the place with what comes before it; an ellipsis marks what is cut off.
  let first = 0;
  if (line.length > room) first = Math.max(0, Math.min(column - Math.floor(room / 2), line.length - room));
  const last = Math.min(line.length, first + room);
  const shown = `${first > 0 ? '…' : ''}${line.slice(first + (first > 0 ? 1 : 0), last - (last < line.length ? 1 : 0))}${last < line.length ? '…' : ''}`;
  const carets = '^'.repeat(Math.max(1, Math.min(length, last - column)));
  return [INDENT + shown.replace(/\t/g, ' '), INDENT + ' '.repeat(column - first) + carets];
}
