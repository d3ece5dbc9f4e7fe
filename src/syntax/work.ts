/** A whole work: its lines, each read for itself. */

import { detectFormat, type ReadOptions } from './options.ts';
import { latexOf } from './read.ts';
import { ReadError } from './read-error.ts';
import type { Format, StatementReading } from './source.ts';
import { readStatement } from './statement.ts';

/** One line or row of a work: read, or with the reason why not. Spans refer to `source`. */
export interface WorkLine {
  /** The line number in the text, from 1. */
  readonly line: number;
  /** Where `source` starts in the text. */
  readonly offset: number;
  readonly source: string;
  readonly statement: StatementReading | null;
  readonly error: ReadError | null;
}

/**
 * Reads a work line by line; a line that cannot be read keeps its error and stops nobody else. LaTeX works may be rows
 * of an alignment or formulas on lines of their own. Lines without any formula (prose, blanks) are left out.
 * @throws ReadError only where LaTeX is met and not loaded
 * @example readLines("g(z) = tanh(z)\n= ...", { functions }).map(({ statement }) => statement?.sides.length)
 */
export function readLines(text: string, options: ReadOptions): WorkLine[] {
  const { format: asked = 'auto' } = options;
  const format: Format = asked === 'auto' ? detectFormat(text) : asked;
  if (format === 'plain')
    return plainRows(text)
      .map((row) => readRow(row, row.source, { ...options, format }))
      .filter(isWork);
  const { rows, macros } = latexOf(text, options).split(text);
  const lineOf = lineNumbers(text);
  return rows
    .map(({ start, end, latex, displayed }) => {
      // A line outside may be plain text after all: `e^-z` means little in LaTeX.
      const own = displayed || asked !== 'auto' ? 'latex' : detectFormat(latex);
      const inherited = { ...options.macros, ...macros };
      const row = { line: lineOf(start), offset: start, source: text.slice(start, end) };
      return readRow(row, latex, { ...options, format: own, macros: inherited });
    })
    .filter(isWork);
}

interface Row {
  readonly line: number;
  readonly offset: number;
  readonly source: string;
}

function plainRows(text: string): Row[] {
  const rows: Row[] = [];
  let offset = 0;
  text.split('\n').forEach((source, i) => {
    const line = source.replace(/\r$/, '');
    if (line.trim() !== '') rows.push({ line: i + 1, offset, source: line });
    offset += source.length + 1;
  });
  return rows;
}

function readRow(row: Row, text: string, options: ReadOptions): WorkLine {
  try {
    return { ...row, statement: readStatement(text, options), error: null };
  } catch (error) {
    if (error instanceof ReadError) return { ...row, statement: null, error };
    throw error;
  }
}

/** A line of prose alone is no work. */
const isWork = ({ error }: WorkLine): boolean => error?.code !== 'empty';

/** The line number of an offset; asked in rising order, it costs one pass. */
function lineNumbers(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
