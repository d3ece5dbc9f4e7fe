import type { FunctionTable } from '../core/functions.ts';

/** Habits of writing that differ between languages and schools; what is not given is as in English. */
export interface Notation {
  /** The sign before the decimals. */
  readonly decimal?: 'point' | 'comma';
  /** g′(z) as Lagrange wrote it, or dg/dz as Leibniz did. */
  readonly derivative?: 'lagrange' | 'leibniz';
  /** The words between the cases of a piecewise definition and in conditions. */
  readonly phrases?: { readonly if: string; readonly otherwise: string; readonly and: string; readonly or: string };
}

/** What the printers for people need to know. */
export interface PrintOptions {
  /** Where the names of functions in LaTeX and in Unicode come from. */
  readonly functions: FunctionTable;
  readonly notation?: Notation;
}
