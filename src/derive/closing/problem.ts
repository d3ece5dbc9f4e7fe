/** What the search for a closed form works on. */
import { application } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { substitute } from '../../core/traverse.ts';
import type { TidyContext } from '../tidy/context.ts';

/** Values of a term at given values of its symbols; NaN where it is undefined. */
export type Evaluate = (term: Term) => (values: ReadonlyMap<SymbolTerm, number>) => number;

export interface ClosingProblem {
  /** g(z), as a term. */
  readonly name: Term;
  /** What g(z) stands for. */
  readonly body: Term;
  readonly variable: SymbolTerm;
  /** The line as it stands after the derivatives are done. */
  readonly line: Term;
  /** The same, tidied. */
  readonly tidied: Term;
  readonly tidy: TidyContext;
  readonly evaluate: Evaluate;
}

/** A line, and what it passes through on the way from the one before. */
export interface RouteLine {
  readonly term: Term;
  readonly through: readonly Term[];
}
export const plainLines = (terms: readonly Term[]): readonly RouteLine[] =>
  terms.map((term) => ({ term, through: [] }));

/** A way to a closed form: the lines to write, the last of them the closed form. */
export interface Route {
  readonly kind: 'recognise' | 'quotient' | 'reciprocal' | 'polynomial' | 'affine' | 'inverse' | 'companion';
  /** The line it starts from: as it stands, or tidied first. */
  readonly from: 'line' | 'tidied';
  readonly lines: readonly RouteLine[];
}

export const closedFormOf = (route: Route): Term => (route.lines[route.lines.length - 1] as RouteLine).term;
export const nameOf = (name: string, variable: SymbolTerm): Term => application(name, [variable]);

/** The term with g(z) replaced by what it stands for. */
export const withBody = (term: Term, problem: Pick<ClosingProblem, 'name' | 'body'>): Term =>
  substitute(term, new Map([[problem.name, problem.body]]));
