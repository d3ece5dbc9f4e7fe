/** One line of text per equation, `=` under `=`, reasons in a column. Greppable and diffable: lines are never broken. */
import type { FunctionTable } from '../core/functions.ts';
import { printConditionText, printText } from '../print/index.ts';
import type { TableView } from './check-table.ts';
import type { Document, Head, Mark, NotesContext, Row } from './document.ts';
import { proseText } from './prose.ts';
import { columnsOf, displayWidth, padEnd, padStart } from './text-width.ts';

export const MARKS: Readonly<Record<Mark, string>> = { proved: '✓', agrees: '≈', unknown: '?', refuted: '✗' };
/** Formulas longer than this do not push everyone's reasons to the right. */
const WIDEST_COLUMN = 72;

/** The text of a document, ending in a newline. */
export function writeText(document: Document, context: NotesContext): string {
  const { functions } = context;
  const left = Math.max(0, ...document.rows.map((row) => displayWidth(headText(row.head, functions))));
  const formulas = document.rows.map(
    (row) => `${padEnd(headText(row.head, functions), left)} = ${formulaText(row, functions)}`,
  );
  const column = Math.max(0, ...formulas.map(displayWidth).filter((width) => width <= WIDEST_COLUMN));
  const lines = document.rows.map((row, i) => {
    const side = [row.mark === null ? '' : MARKS[row.mark], proseText(row.reason, functions)].filter(
      (part) => part !== '',
    );
    return `${padEnd(formulas[i] ?? '', column)}   ${side.join(' ')}`.trimEnd();
  });
  const parts = [lines.join('\n')];
  if (document.remarks.length > 0) {
    parts.push(document.remarks.map((remark) => proseText(remark, functions)).join('\n'));
  }
  if (document.table !== null) parts.push(tableText(document.table).join('\n'));
  if (document.summary !== '') parts.push(`Checked: ${document.summary}.`);
  return `${parts.join('\n\n')}\n`;
}

export function headText(head: Head, functions: FunctionTable): string {
  return head === null ? '' : head.kind === 'also' ? 'also' : printText(head.term, { functions });
}

function formulaText(row: Row, functions: FunctionTable): string {
  const formula = printText(row.term, { functions });
  return row.domain === null ? formula : `${formula}   for ${printConditionText(row.domain, { functions })}`;
}

/** A check table as lines of text. */
export function tableText(table: TableView): string[] {
  const cells = [table.columns.map(({ text }) => text), ...table.rows];
  const widths = columnsOf(cells);
  const lines = cells.map((row) => row.map((cell, i) => padStart(cell, widths[i] ?? 0)).join('  '));
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return [...lines, '', table.verdict];
}
