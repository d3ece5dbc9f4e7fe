/** One line of text per equation, `=` under `=`, reasons in a column. Greppable and diffable: lines are never broken. */
import { printConditionText, printText } from '../print/index.ts';
import type { TableView } from './check-table.ts';
import { type Document, type Head, headsAtEquals, type Mark, type NotesContext, type Row } from './document.ts';
import { proseText } from './prose.ts';
import { phraseText } from './sentences.ts';
import { columnsOf, displayWidth, padEnd, padStart } from './text-width.ts';

export const MARKS: Readonly<Record<Mark, string>> = { proved: '✓', agrees: '≈', unknown: '?', refuted: '✗' };
/** Formulas longer than this do not push everyone's reasons to the right. */
const WIDEST_COLUMN = 72;

/** The text of a document, ending in a newline. */
export function writeText(document: Document, context: NotesContext): string {
  const left = Math.max(0, ...document.rows.map((row) => displayWidth(headText(row.head, context))));
  const pad = headsAtEquals(document) ? padStart : padEnd;
  const formulas = document.rows.map(
    (row) => `${pad(headText(row.head, context), left)} = ${formulaText(row, context)}`,
  );
  const column = Math.max(0, ...formulas.map(displayWidth).filter((width) => width <= WIDEST_COLUMN));
  const lines = document.rows.map((row, i) => {
    const side = [row.mark === null ? '' : MARKS[row.mark], proseText(row.reason, context)].filter(
      (part) => part !== '',
    );
    return `${padEnd(formulas[i] ?? '', column)}   ${side.join(' ')}`.trimEnd();
  });
  const parts = [lines.join('\n')];
  if (document.remarks.length > 0) {
    parts.push(document.remarks.map((remark) => proseText(remark, context)).join('\n'));
  }
  if (document.table !== null) parts.push(tableText(document.table).join('\n'));
  if (document.summary !== '') parts.push(phraseText('checked', { summary: document.summary }, context.sentences));
  return `${parts.join('\n\n')}\n`;
}

export function headText(head: Head, context: NotesContext): string {
  if (head === null) return '';
  return head.kind === 'also' ? phraseText('also', {}, context.sentences) : printText(head.term, context);
}

function formulaText(row: Row, context: NotesContext): string {
  const formula = printText(row.term, context);
  if (row.domain === null) return formula;
  return `${formula}   ${phraseText('for', {}, context.sentences)} ${printConditionText(row.domain, context)}`;
}

/** A check table as lines of text. */
export function tableText(table: TableView): string[] {
  const cells = [table.columns.map(({ text }) => text), ...table.rows];
  const widths = columnsOf(cells);
  const lines = cells.map((row) => row.map((cell, i) => padStart(cell, widths[i] ?? 0)).join('  '));
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return [...lines, '', table.verdict];
}
