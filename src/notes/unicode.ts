/** Two-dimensional text for a terminal: stacked fractions, raised exponents, nothing wider than the screen. */
import type { Term } from '../core/term.ts';
import { drawnWidth, printConditionText, printUnicode } from '../print/index.ts';
import { type Document, type Head, headsAtEquals, type Mark, type NotesContext, type Row } from './document.ts';
import { type Paint, PLAIN_PAINT } from './paint.ts';
import { proseText } from './prose.ts';
import { phraseText } from './sentences.ts';
import { headText, MARKS, tableText } from './text.ts';
import { displayWidth, padEnd, padStart, wrapWords } from './text-width.ts';

export interface UnicodeNotesOptions {
  /** Columns; 80 by default. */
  readonly width?: number;
  readonly paint?: Paint;
}

const GAP = 3;
/** Reasons are wrapped into no narrower a column than this; a row that leaves less gets its reason below. */
const NARROWEST = 24;

/** A row drawn: its lines, and the one that stands on the line of the `=`. */
interface Drawn {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly baseline: number;
  readonly width: number;
  /** The reason without its mark. */
  readonly reason: string;
}

/** The document as lines for a terminal, ending in a newline. */
export function writeUnicode(document: Document, context: NotesContext, options: UnicodeNotesOptions = {}): string {
  const { width = 80, paint = PLAIN_PAINT } = options;
  const atEquals = headsAtEquals(document);
  const widthOf = ({ head }: Row): number =>
    atEquals && isFormula(head) ? drawnWidth(head.term, context) : displayWidth(headText(head, context));
  const widest = Math.max(0, ...document.rows.map(widthOf));
  // On a screen too narrow for a column of left sides every row has its own.
  const left = atEquals && widest + GAP + NARROWEST > width ? 0 : widest;
  const heads: HeadColumn = { width: left, at: atEquals ? 'equals' : 'start' };
  const drawn = document.rows.map((row) => draw(row, heads, width, context));
  const column = columnOf(drawn, width);
  const airy = drawn.some(({ lines }) => lines.length > 1);
  const blocks = drawn.map((one) =>
    one.width + GAP <= column ? beside(one, column, width, paint) : below(one, left, width, paint),
  );
  const parts = [blocks.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join(airy ? '\n\n' : '\n')];
  const remarks = document.remarks.flatMap((remark) => bullet(proseText(remark, context), width));
  if (remarks.length > 0) parts.push(remarks.join('\n'));
  if (document.table !== null) parts.push(tableText(document.table).join('\n'));
  if (document.summary !== '')
    parts.push(
      paint.dim(wrapWords(phraseText('checked', { summary: document.summary }, context.sentences), width).join('\n')),
    );
  return `${parts.join('\n\n')}\n`;
}

/** Where the column of reasons begins: right of as many rows as leave every one of them room for its reason. */
function columnOf(drawn: readonly Drawn[], width: number): number {
  const rows = [...drawn].sort((a, b) => a.width - b.width);
  for (; rows.length > 0; rows.pop()) {
    const column = (rows[rows.length - 1]?.width ?? 0) + GAP;
    const needed = Math.max(...rows.map(({ reason }) => Math.min(NARROWEST, displayWidth(reason) + 2)));
    if (column + needed <= width) return column;
  }
  return 0;
}

const isFormula = (head: Head): head is Extract<Head, { readonly term: Term }> => head !== null && head.kind !== 'also';

/** The column of the left sides: against the `=` they are drawn, at the start of the line they are written. */
interface HeadColumn {
  readonly width: number;
  readonly at: 'start' | 'equals';
}

function draw(row: Row, heads: HeadColumn, width: number, context: NotesContext): Drawn {
  const { functions } = context;
  const { head } = row;
  const pad = heads.at === 'equals' ? padStart : padEnd;
  const prefix = `${pad(headText(head, context), heads.width)} = `;
  const lines =
    heads.at === 'equals' && isFormula(head)
      ? printUnicode(row.term, { functions, width, prefix: ' = ', left: { term: head.term, column: heads.width } })
      : printUnicode(row.term, { functions, width, prefix });
  // Only the line of the term's own baseline has something in the columns of the prefix.
  const baseline = Math.max(
    0,
    lines.findIndex((line) => line.slice(0, prefix.length).includes('=')),
  );
  const domain =
    row.domain === null ? '' : `${phraseText('for', {}, context.sentences)} ${printConditionText(row.domain, context)}`;
  const words = proseText(row.reason, context);
  const reason = [domain, words].filter((part) => part !== '').join(': ');
  return { row, lines, baseline, width: Math.max(...lines.map(displayWidth)), reason };
}

/** The reason in its column, from the line of the `=` downwards. */
function beside({ row, lines, baseline, reason }: Drawn, column: number, width: number, paint: Paint): string[] {
  const words = wrapWords(reason, width - column - 2);
  const side = words.map((line, i) => (i === 0 ? marked(row.mark, line, paint) : `  ${paint.dim(line)}`));
  if (side.length === 0 && row.mark !== null) side.push(marked(row.mark, '', paint));
  const height = Math.max(lines.length, baseline + side.length);
  return Array.from({ length: height }, (_, i) => {
    const formula = lines[i] ?? '';
    const beside = i < baseline ? undefined : side[i - baseline];
    return beside === undefined ? formula : padEnd(formula, column) + beside;
  });
}

function below({ row, lines, reason }: Drawn, left: number, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(left + GAP);
  const words = wrapWords(reason, width - indent.length - 2);
  if (words.length === 0) return row.mark === null ? [...lines] : [...lines, indent + marked(row.mark, '', paint)];
  return [
    ...lines,
    ...words.map((line, i) => indent + (i === 0 ? marked(row.mark, line, paint) : `  ${paint.dim(line)}`)),
  ];
}

function marked(mark: Mark | null, words: string, paint: Paint): string {
  if (mark === null) return paint.dim(words);
  const sign = MARKS[mark];
  const coloured = mark === 'proved' ? paint.good(sign) : mark === 'refuted' ? paint.bad(sign) : paint.fair(sign);
  return words === '' ? coloured : `${coloured} ${paint.dim(words)}`;
}

function bullet(text: string, width: number): string[] {
  return wrapWords(text, width - 2).map((line, i) => (i === 0 ? `• ${line}` : `  ${line}`));
}
