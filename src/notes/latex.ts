/** LaTeX: an `align*` with the reasons at the right, remarks as paragraphs below. Needs amsmath and amssymb. */
import type { Path } from '../core/path.ts';
import type { Term } from '../core/term.ts';
import { type LatexMark, printConditionLatex, printLatex } from '../print/index.ts';
import type { Piece } from './break.ts';
import type { TableView } from './check-table.ts';
import type { Document, Head, Mark, NotesContext, Row } from './document.ts';
import { layOut } from './layout.ts';
import { latexWords, proseInMath, proseLatex, proseText } from './prose.ts';
import { phraseText } from './sentences.ts';
import { typesetWidth } from './width.ts';

/** What an article's line holds at ten points, in average characters of a formula. */
export const ARTICLE_LINE = 62;
const MARKS: Readonly<Record<Mark, string>> = {
  proved: '\\checkmark',
  agrees: '\\approx',
  unknown: '?',
  refuted: '\\times',
};
const LEADS: Readonly<Record<Piece['lead'], string>> = { '': '', '+': '+ ', '−': '- ', '·': '\\cdot ' };

/** Where a row's reason goes where it finds no room beside the formula; or on a line of its own above, or nowhere. */
export type ReasonPlace = 'tag' | 'below' | 'intertext' | 'none';

export interface RowsOptions {
  /** What a line holds, in average characters. */
  readonly width?: number;
  readonly reasons?: ReasonPlace;
  /** What is put round the parts that a row rewrites. */
  readonly marks?: (row: Row, index: number) => readonly LatexMark[];
  /** What is left out of a row, for the student to fill in. */
  readonly blank?: (index: number) => { readonly formula: boolean; readonly reason: boolean };
}
const FORMULA_BLANK = '\\rule[-0.3em]{12em}{0.4pt}';
const REASON_BLANK = '\\rule[-0.3em]{8em}{0.4pt}';

/** A line of an alignment, cell by cell. */
export interface LatexLine {
  readonly head: string;
  /** With its relation: `= …`. */
  readonly formula: string;
  /** The third column; null where the line has none. */
  readonly side: string | null;
  readonly tag: string | null;
}
/** One row of a derivation: its lines, and what stands in the text above it. */
export interface LatexRow {
  readonly row: Row;
  readonly intertext: string | null;
  readonly cells: readonly LatexLine[];
  readonly lines: readonly string[];
}
const written = ({ head, formula, side, tag }: LatexLine): string =>
  `${head}&${formula}${side === null ? '' : ` && ${side}`}${tag === null ? '' : ` ${tag}`}`;

/** The rows of an `align*` or `aligned`, without the environment, each in as many lines as it needs. */
export function latexRows(document: Document, context: NotesContext, options: RowsOptions = {}): LatexRow[] {
  const { width = ARTICLE_LINE, reasons = 'tag', marks, blank } = options;
  const beside = reasons === 'tag' || reasons === 'below';
  const layout = layOut(document.rows, {
    total: width,
    left: Math.max(0, ...document.rows.map((row) => headWidth(row.head))) + 2,
    term: typesetWidth,
    // Words are set narrower than formulas.
    reason: (row) =>
      (beside ? proseText(row.reason, context).length * 0.8 : 0) + (row.mark === null ? 0 : 2) + domainWidth(row),
    narrowest: Number.POSITIVE_INFINITY,
  });
  return document.rows.map((row, i) => {
    const pieces = layout.pieces[i] ?? [];
    // A broken term has no paths of its own any more.
    const left = blank?.(i);
    const formulas = (left?.formula === true ? pieces.slice(0, 1) : pieces).map((piece) => {
      if (left?.formula === true) return FORMULA_BLANK;
      const marked = pieces.length === 1 ? marks?.(row, i) : undefined;
      return LEADS[piece.lead] + pieceLatex(piece.term, piece.bracketed, context, marked);
    });
    const shown = beside ? row : { ...row, reason: [] };
    const placed = layout.reasons === 'beside' ? 'beside' : reasons === 'tag' ? 'tag' : beside ? 'below' : 'beside';
    const intertext = reasons === 'intertext' && row.reason.length > 0 ? proseLatex(row.reason, context) : null;
    const reason = left?.reason === true ? REASON_BLANK : undefined;
    const cells = rowLines(shown, formulas, placed, context, reason);
    return { row, intertext, cells, lines: cells.map(written) };
  });
}

/**
 * The same as one list of lines. Reasons that have no room in a column of their own become tags, which LaTeX moves to
 * the next line where it must; `aligned` has none, and there they stand below.
 */
export function alignedRows(document: Document, context: NotesContext, width = ARTICLE_LINE, tags = true): string[] {
  return latexRows(document, context, { width, reasons: tags ? 'tag' : 'below' }).flatMap(({ lines }) => lines);
}

function rowLines(
  row: Row,
  formulas: readonly string[],
  placed: 'beside' | 'tag' | 'below',
  context: NotesContext,
  given?: string,
): LatexLine[] {
  const lines = formulas.map(
    (latex, i): LatexLine => ({
      head: i === 0 ? headLatex(row.head, context) : '',
      formula: i === 0 ? `= ${latex}` : `\\quad ${latex}`,
      side: null,
      tag: null,
    }),
  );
  const reason = given ?? (placed === 'tag' ? tagLatex(row, context) : reasonLatex(row, context));
  if (reason === '') return lines;
  if (placed === 'below' || (given !== undefined && placed === 'tag')) {
    return [...lines, { head: '', formula: `\\quad ${reason}`, side: null, tag: null }];
  }
  const last = lines.length - 1;
  return lines.map((line, i) =>
    i < last ? line : placed === 'tag' ? { ...line, tag: reason } : { ...line, side: reason },
  );
}

function pieceLatex(term: Term, bracketed: boolean, context: NotesContext, marks?: readonly LatexMark[]): string {
  const latex = printLatex(term, marks === undefined ? context : { ...context, marks });
  return bracketed ? `\\left( ${latex} \\right)` : latex;
}

/** Marks round every one of these paths. */
export const marksAt = (paths: readonly Path[], open: string, close: string): LatexMark[] =>
  paths.map((path) => ({ path, open, close }));

export function headLatex(head: Head, context: NotesContext): string {
  if (head === null) return '';
  if (head.kind === 'also') return `\\text{${phraseText('also', {}, context.sentences)}} \\quad `;
  return `${printLatex(head.term, context)} `;
}
const headWidth = (head: Head): number => (head === null ? 0 : head.kind === 'also' ? 5 : typesetWidth(head.term));
const domainWidth = (row: Row): number => (row.domain === null ? 0 : 9);

/** The mark, the branch, the reason in brackets. */
function reasonLatex(row: Row, context: NotesContext): string {
  const parts: string[] = [];
  if (row.domain !== null) parts.push(`\\text{${forWord(context)} } ${printConditionLatex(row.domain, context)}`);
  if (row.reason.length > 0) parts.push(proseInMath(['(', ...row.reason, ')'], context));
  if (row.mark !== null) parts.unshift(MARKS[row.mark]);
  return parts.join('\\ \\ ');
}
const forWord = (context: NotesContext): string => latexWords(phraseText('for', {}, context.sentences), '}', '\\text{');

/** The same as a tag, which is text: its formulas are set off by dollar signs. */
function tagLatex(row: Row, context: NotesContext): string {
  const parts: string[] = [];
  if (row.mark !== null) parts.push(`$${MARKS[row.mark]}$`);
  if (row.domain !== null) parts.push(`${forWord(context)} $${printConditionLatex(row.domain, context)}$`);
  if (row.reason.length > 0) parts.push(`(${proseLatex(row.reason, context)})`);
  return parts.length === 0 ? '' : `\\tag*{${parts.join(' ')}}`;
}

/** A LaTeX fragment for an article: paste it, or `\input` it. */
export function writeLatex(document: Document, context: NotesContext): string {
  const rows = alignedRows(document, context).map((row) => `  ${row}`);
  const parts = [
    '% gprime: needs \\usepackage{amsmath, amssymb}',
    `\\begin{align*}\n${rows.join(' \\\\\n')}\n\\end{align*}`,
    ...besideLatex(document, context),
  ];
  if (document.summary !== '') parts.push(checkedComment(document, context));
  return `${parts.join('\n')}\n`;
}

/** The remarks and the table of numbers. */
export function besideLatex(document: Document, context: NotesContext): string[] {
  const parts: string[] = [];
  if (document.remarks.length > 0) {
    const items = document.remarks.map((remark) => `  \\item ${proseLatex(remark, context)}`);
    parts.push(`\\begin{itemize}\n${items.join('\n')}\n\\end{itemize}`);
  }
  if (document.table !== null) parts.push(tableLatex(document.table));
  return parts;
}

export const checkedComment = (document: Document, context: NotesContext): string =>
  `% ${phraseText('checked', { summary: document.summary }, context.sentences)}`;

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
