/** A line of the table of functions, as every format needs it. */
import type { FunctionTable } from '../../core/functions.ts';
import type { Term } from '../../core/term.ts';
import { printLatex } from '../../print/index.ts';

/** A formula, and whether it is proved or only agrees at sample points. */
export interface Formula {
  readonly term: Term;
  readonly isProved: boolean;
}

export interface CatalogueEntry {
  readonly name: string;
  readonly title: string;
  /** How it is called in formulas, `\operatorname{SiLU}(z)`. */
  readonly call: Term;
  readonly family: string;
  readonly definition: Term;
  readonly derivative: Formula;
  /** The closed forms, the preferred one first; none where there is none. */
  readonly closedForms: readonly Formula[];
  /** Parameters with their usual values: α = 1/100. */
  readonly parameters: readonly (readonly [name: Term, usual: string])[];
  /** An `<svg>` of the function and its derivative; empty where none was asked for. */
  readonly plot: string;
}

export const FAMILY_TITLES: Readonly<Record<string, string>> = {
  rectifier: 'Rectifiers',
  sigmoid: 'Sigmoids',
  gated: 'Gated units',
  wave: 'Waves and bells',
  shrinkage: 'Shrinkage',
  loss: 'Losses',
  own: 'Your own functions',
};
export const familyTitle = (family: string): string => FAMILY_TITLES[family] ?? family;

/** The entries by family: ours in the order of a course, then others in the order of their first members. */
export function byFamily(entries: readonly CatalogueEntry[]): Map<string, CatalogueEntry[]> {
  const order = Object.keys(FAMILY_TITLES).filter((family) => entries.some((entry) => entry.family === family));
  const families = new Map<string, CatalogueEntry[]>(order.map((family) => [family, []]));
  for (const entry of entries) families.set(entry.family, [...(families.get(entry.family) ?? []), entry]);
  return families;
}

/** Stands behind a formula that is not proved, and before what that means. */
export const DAGGER = '†';
export const UNPROVED = 'agrees at sample points to 64 digits; not proved';
export const isUnproved = ({ derivative, closedForms }: CatalogueEntry): boolean =>
  [derivative, ...closedForms].some(({ isProved }) => !isProved);

/** A formula in LaTeX. */
export interface CellFormula {
  readonly latex: string;
  readonly isProved: boolean;
}
/** The cells of a line in LaTeX. */
export interface Cells {
  readonly call: string;
  readonly definition: string;
  readonly derivative: CellFormula;
  readonly closedForms: readonly CellFormula[];
  readonly usual: readonly string[];
}

export function cellsOf(entry: CatalogueEntry, functions: FunctionTable): Cells {
  const latex = (term: Term): string => printLatex(term, { functions });
  const formula = ({ term, isProved }: Formula): CellFormula => ({ latex: latex(term), isProved });
  return {
    call: latex(entry.call),
    definition: latex(entry.definition),
    derivative: formula(entry.derivative),
    closedForms: entry.closedForms.map(formula),
    usual: entry.parameters.map(([name, usual]) => `${latex(name)} = ${usual}`),
  };
}
