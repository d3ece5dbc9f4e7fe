/** The numbers that a sceptical reader wants, as cells: g, and its derivative in three ways that share no code. */
import type { FunctionTable } from '../core/functions.ts';
import { application, symbol } from '../core/make.ts';
import { printLatex, printText } from '../print/index.ts';
import type { Derivation } from '../trace/derivation.ts';
import type { CheckTable } from '../verify/numeric/index.ts';

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
export function tableView(table: CheckTable, derivation: Derivation, functions: FunctionTable): TableView {
  const { name, variable } = derivation.definition;
  const value = application(name, [variable]);
  const slope = application(name, [variable], derivation.order);
  const column = (term: typeof value | typeof variable, words: string): Column => ({
    text: words === '' ? printText(term, { functions }) : `${printText(term, { functions })}, ${words}`,
    latex: printLatex(term, { functions }),
    words: words === '' ? '' : `, ${words}`,
  });
  const way = derivation.closedForm === null ? 'result' : 'closed form';
  return {
    columns: [
      column(variable, ''),
      column(value, ''),
      column(slope, way),
      column(slope, 'autodiff'),
      column(slope, 'difference'),
    ],
    rows: table.rows.map((row) => [
      String(row.at).replace('-', '−'),
      ...[row.value, row.closedForm, row.automatic, row.central].map(cell),
    ]),
    verdict: verdictOf(table, functions),
  };
}

const cell = (value: number | null): string => (value === null ? '–' : significant(value).replace(/^-/, '−'));

/** Ten digits, so that digits that agree stand under each other. */
function significant(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  return size >= 1e-4 && size < 1e9 ? value.toPrecision(DIGITS) : value.toExponential(DIGITS - 1);
}

function verdictOf({ largestDisagreement, parameters }: CheckTable, functions: FunctionTable): string {
  const size = largestDisagreement === 0 ? 'none' : largestDisagreement.toExponential(1);
  const given = Object.entries(parameters).map(
    ([name, value]) => `${printText(symbol(name), { functions })} = ${value}`,
  );
  const at = given.length === 0 ? '' : ` (with ${given.join(', ')})`;
  return `Largest relative disagreement between the three: ${size}${at}.`;
}
