/** The numbers that a sceptical reader wants, as cells: g, and its derivative in three ways that share no code. */
import { application, symbol } from '../core/make.ts';
import { type PrintOptions, printLatex, printText } from '../print/index.ts';
import type { Derivation } from '../trace/derivation.ts';
import type { CheckTable } from '../verify/numeric/index.ts';
import { phraseText, type Sentences } from './sentences.ts';

export interface Column {
  /** A plain heading. */
  readonly text: string;
  /** For typeset headings: a formula and the words after it. */
  readonly latex: string;
  readonly words: string;
}
export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** What the numbers say, in a sentence; with the values that the parameters were given. */
  readonly verdict: string;
}

const DIGITS = 10;

/** The table of a derivation, ready for every format. */
export function tableView(
  table: CheckTable,
  derivation: Derivation,
  context: PrintOptions & { readonly sentences?: Sentences },
): TableView {
  const { sentences } = context;
  const { name, variable } = derivation.definition;
  const value = application(name, [variable]);
  const slope = application(name, [variable], derivation.order);
  const column = (term: typeof value | typeof variable, words: string): Column => ({
    text: words === '' ? printText(term, context) : `${printText(term, context)}, ${words}`,
    latex: printLatex(term, context),
    words: words === '' ? '' : `, ${words}`,
  });
  const way = phraseText(derivation.closedForm === null ? 'result' : 'closed-form', {}, sentences);
  return {
    columns: [
      column(variable, ''),
      column(value, ''),
      column(slope, way),
      column(slope, phraseText('autodiff', {}, sentences)),
      column(slope, phraseText('difference', {}, sentences)),
    ],
    rows: table.rows.map((row) => [
      decimal(String(row.at).replace('-', '−'), context),
      ...[row.value, row.closedForm, row.automatic, row.central].map((value) => decimal(cell(value), context)),
    ]),
    verdict: verdictOf(table, context),
  };
}

const cell = (value: number | null): string => (value === null ? '–' : significant(value).replace(/^-/, '−'));

/** Numbers of a table are text, not terms: they take the document's decimal sign here. */
export const decimal = (text: string, { notation }: PrintOptions): string =>
  notation?.decimal === 'comma' ? text.replace('.', ',') : text;

/** Ten digits, so that digits that agree stand under each other. */
function significant(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  return size >= 1e-4 && size < 1e9 ? value.toPrecision(DIGITS) : value.toExponential(DIGITS - 1);
}

function verdictOf(
  { largestDisagreement, parameters }: CheckTable,
  context: PrintOptions & { readonly sentences?: Sentences },
): string {
  const { sentences } = context;
  const size =
    largestDisagreement === 0
      ? phraseText('no-disagreement', {}, sentences)
      : decimal(largestDisagreement.toExponential(1), context);
  const given = Object.entries(parameters).map(
    ([name, value]) => `${printText(symbol(name), context)} = ${decimal(String(value), context)}`,
  );
  const at = given.length === 0 ? '' : phraseText('with', { values: given.join(', ') }, sentences);
  return phraseText('disagreement', { size, at }, sentences);
}
