/** What the search for a closed form works on. */
import { application, ONE } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { children, dependsOn, occursIn, postorder, substitute } from '../../core/traverse.ts';
import type { TidyContext } from '../tidy/context.ts';
import type { Inner } from './isolate.ts';

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
  /** Inner terms of g that are then written in g wherever they stand, before the line itself is reached. */
  readonly inner?: readonly Inner[];
}
export const plainLines = (terms: readonly Term[]): readonly RouteLine[] =>
  terms.map((term) => ({ term, through: [] }));

/**
 * A way to a closed form: the lines to write, the last of them the closed form.
 *
 * - `recognise`: g is seen in g′, `fraction`: once g′ is one fraction
 * - `quotient`, `reciprocal`: g = u/v, the numerator of g′ written in u and v
 * - `affine`, `polynomial`: coefficients from a fit
 * - `inverse`: z = tan g; `inner`: Φ(z) = g/z
 * - `base`, `size`: what g′ is a power of, written in g² or |g|
 * - `companion`: g′ becomes a function that people know; `familiar`: it is made of such as it stands
 */
export interface Route {
  readonly kind:
    | 'recognise'
    | 'fraction'
    | 'quotient'
    | 'reciprocal'
    | 'polynomial'
    | 'affine'
    | 'inverse'
    | 'inner'
    | 'base'
    | 'size'
    | 'companion'
    | 'familiar';
  /** The line it starts from: as it stands, or tidied first. */
  readonly from: 'line' | 'tidied';
  readonly lines: readonly RouteLine[];
}

export const closedFormOf = (route: Route): Term => (route.lines[route.lines.length - 1] as RouteLine).term;
export const nameOf = (name: string, variable: SymbolTerm): Term => application(name, [variable]);

/** The term with g(z) replaced by what it stands for. */
export const withBody = (term: Term, problem: Pick<ClosingProblem, 'name' | 'body'>): Term =>
  substitute(term, new Map([[problem.name, problem.body]]));

/** The term with a constant for g(z): what is left of the variable stands beside g. */
export const besideName = (term: Term, problem: Pick<ClosingProblem, 'name'>): Term =>
  substitute(term, new Map([[problem.name, ONE]]));

export const isInNameAlone = (term: Term, problem: Pick<ClosingProblem, 'name' | 'variable'>): boolean =>
  !occursIn(problem.variable, besideName(term, problem));

export const occurrences = (part: Term, whole: Term): number =>
  whole === part ? 1 : children(whole).reduce((count, child) => count + occurrences(part, child), 0);

/**
 * Whether the next derivative is better taken of the closed form than of g′ itself: not where g stands alone over
 * something that changes, whose quotient rule would bring g′ back.
 */
export const isToDifferentiate = (closed: Term, name: Term, variable: SymbolTerm): boolean =>
  !postorder(closed).some(
    (part) => part.kind === 'quotient' && part.numerator === name && dependsOn(part.denominator, variable),
  );
