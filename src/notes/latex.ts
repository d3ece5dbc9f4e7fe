/** LaTeX: an `align*` with the reasons at the right, remarks as paragraphs below. Needs amsmath and amssymb. */
import type { FunctionTable } from '../core/functions.ts';
import type { Term } from '../core/term.ts';
import { printConditionLatex, printLatex } from '../print/index.ts';
import type { Piece } from './break.ts';
import type { TableView } from './check-table.ts';
import type { Document, Head, Mark, NotesContext, Row } from './document.ts';
import { layOut } from './layout.ts';
import { latexWords, proseInMath, proseLatex, proseText } from './prose.ts';
import { typesetWidth } from './width.ts';

/** What an article's line holds at ten points, in average characters of a formula. */
const LINE = 62;
const MARKS: Readonly<Record<Mark, string>> = {
  proved: '\\checkmark',
  agrees: '\\approx',
  unknown: '?',
  refuted: '\\times',
};
const LEADS: Readonly<Record<Piece['lead'], string>> = { '': '', '+': '+ ', '−': '- ', '·': '\\cdot ' };

/**
 * The rows of an `align*` or `aligned`, without the environment. Reasons that have no room in a column of their own
 * become tags, which LaTeX moves to the next line where it must; `aligned` has none, and there they stand below.
 */
export function alignedRows(document: Document, context: NotesContext, width = LINE, tags = true): string[] {
  const { functions } = context;
  const layout = layOut(document.rows, {
    total: width,
    left: Math.max(0, ...document.rows.map((row) => headWidth(row.head))) + 2,
    term: typesetWidth,
    // Words are set narrower than formulas.
    reason: (row) => proseText(row.reason, functions).length * 0.8 + (row.mark === null ? 0 : 2) + domainWidth(row),
    narrowest: Number.POSITIVE_INFINITY,
  });
  const placed = layout.reasons === 'beside' ? 'beside' : tags ? 'tag' : 'below';
  return document.rows.flatMap((row, i) => rowLatex(row, placed, layout.pieces[i] ?? [], functions));
}

function rowLatex(
  row: Row,
  placed: 'beside' | 'tag' | 'below',
  pieces: readonly Piece[],
  functions: FunctionTable,
): string[] {
  const lines = pieces.map((piece, i) => {
    const latex = LEADS[piece.lead] + pieceLatex(piece.term, piece.bracketed, functions);
    return i === 0 ? `${headLatex(row.head, functions)}&= ${latex}` : `&\\quad ${latex}`;
  });
  const reason = placed === 'tag' ? tagLatex(row, functions) : reasonLatex(row, functions);
  if (reason === '') return lines;
  if (placed === 'below') return [...lines, `&\\quad ${reason}`];
  const last = lines.length - 1;
  return lines.map((line, i) => (i < last ? line : placed === 'tag' ? `${line} ${reason}` : `${line} && ${reason}`));
}

function pieceLatex(term: Term, bracketed: boolean, functions: FunctionTable): string {
  const latex = printLatex(term, { functions });
  return bracketed ? `\\left( ${latex} \\right)` : latex;
}

function headLatex(head: Head, functions: FunctionTable): string {
  if (head === null) return '';
  return head.kind === 'also' ? '\\text{also} \\quad ' : `${printLatex(head.term, { functions })} `;
}
const headWidth = (head: Head): number => (head === null ? 0 : head.kind === 'also' ? 5 : typesetWidth(head.term));
const domainWidth = (row: Row): number => (row.domain === null ? 0 : 9);

/** The mark, the branch, the reason in brackets. */
function reasonLatex(row: Row, functions: FunctionTable): string {
  const parts: string[] = [];
  if (row.domain !== null) parts.push(`\\text{for } ${printConditionLatex(row.domain, { functions })}`);
  if (row.reason.length > 0) parts.push(proseInMath(['(', ...row.reason, ')'], functions));
  if (row.mark !== null) parts.unshift(MARKS[row.mark]);
  return parts.join('\\ \\ ');
}

/** The same as a tag, which is text: its formulas are set off by dollar signs. */
function tagLatex(row: Row, functions: FunctionTable): string {
  const parts: string[] = [];
  if (row.mark !== null) parts.push(`$${MARKS[row.mark]}$`);
  if (row.domain !== null) parts.push(`for $${printConditionLatex(row.domain, { functions })}$`);
  if (row.reason.length > 0) parts.push(`(${proseLatex(row.reason, functions)})`);
  return parts.length === 0 ? '' : `\\tag*{${parts.join(' ')}}`;
}

/** A LaTeX fragment for an article: paste it, or `\input` it. */
export function writeLatex(document: Document, context: NotesContext): string {
  const { functions } = context;
  const rows = alignedRows(document, context).map((row) => `  ${row}`);
  const parts = [
    '% gprime: needs \\usepackage{amsmath, amssymb}',
    `\\begin{align*}\n${rows.join(' \\\\\n')}\n\\end{align*}`,
  ];
  if (document.remarks.length > 0) {
    const items = document.remarks.map((remark) => `  \\item ${proseLatex(remark, functions)}`);
    parts.push(`\\begin{itemize}\n${items.join('\n')}\n\\end{itemize}`);
  }
  if (document.table !== null) parts.push(tableLatex(document.table));
  if (document.summary !== '') parts.push(`% Checked: ${document.summary}.`);
  return `${parts.join('\n')}\n`;
}

function tableLatex(table: TableView): string {
  const columns = table.columns.map(({ words, latex }) => `$${latex}$${latexWords(words)}`);
  const rows = table.rows.map((cells) => `  ${cells.map((cell) => latexWords(cell)).join(' & ')} \\\\`);
  return [
    '\\begin{center}\\footnotesize',
    `\\begin{tabular}{${'r'.repeat(columns.length)}}`,
    `  ${columns.join(' & ')} \\\\ \\hline`,
    ...rows,
    '\\end{tabular}',
    '\\end{center}',
    `\\noindent ${latexWords(table.verdict)}`,
  ].join('\n');
}
