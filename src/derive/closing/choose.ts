/** Which closed form, and by which way. Every candidate is proved before it is chosen; none proved means none. */
import { negation, ONE, power, productOf, sum, sumOf, TWO, ZERO } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { children, dependsOn, occursIn, postorder, substitute } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import { tidy } from '../tidy/tidy.ts';
import { fitCombination } from './fit.ts';
import { type InverseOf, innerTerms, inverseRoute } from './inverse-route.ts';
import { type ClosingProblem, closedFormOf, type Evaluate, plainLines, type Route } from './problem.ts';
import { quotientRoute } from './quotient-route.ts';
import { recogniseBody } from './recognise.ts';

export interface ClosingTools {
  readonly evaluate: Evaluate;
  readonly inverseOf: InverseOf;
  /** Identities such as 1/(1 + tan²) = cos², and named functions for what they stand for. */
  readonly simplify: (term: Term) => Term;
  /** The named function that a term is (tan z for sin z/cos z), or null. */
  readonly named: (term: Term) => Term | null;
  /** The lines that lead from a term to the named function it stands for (σ(z)), or null. */
  readonly companions: (term: Term) => readonly Term[] | null;
  /** Whether the candidate equals the derivative, decided without sampling alone where that is possible. */
  readonly holds: (candidate: Term, derivative: Term) => Truth;
}

/** The search for a closed form: its routes, the best first, each proved when it is asked for. */
export interface ClosingSearch {
  /** Routes whose closed form is proved to be the derivative. */
  readonly proved: Iterable<Route>;
  /** A second closed form that is worth a remark beside the first: in g alone where the first is not. */
  readonly second: (first: Route) => Term | null;
}

export function searchClosedForm(problem: ClosingProblem, tools: ClosingTools): ClosingSearch {
  const routes = ranked(problem, tools);
  const holds = (term: Term): boolean => tools.holds(term, problem.tidied) === 'yes';
  return {
    proved: (function* () {
      for (const route of routes) if (holds(closedFormOf(route))) yield route;
    })(),
    second: (first) => {
      if (inNameAlone(closedFormOf(first), problem)) return null;
      return routes.map(closedFormOf).find((term) => inNameAlone(term, problem) && holds(term)) ?? null;
    },
  };
}

function ranked(problem: ClosingProblem, tools: ClosingTools): readonly Route[] {
  const routes: Route[] = [];
  const add = (route: Route | null): void => {
    if (route !== null && isWorthIt(route, problem)) routes.push(route);
  };
  add(quotientRoute(problem));
  for (const from of ['tidied', 'line'] as const) {
    const start = from === 'line' ? problem.line : problem.tidied;
    for (const most of [Number.POSITIVE_INFINITY, 1]) {
      const found = recogniseBody(start, problem, most, tools.named);
      if (found !== null) add({ kind: 'recognise', from, lines: plainLines([found]) });
    }
  }
  add(inverseRoute(problem, innerTerms(problem, tools.inverseOf), tools.simplify));
  const companion = tools.companions(problem.tidied);
  if (companion !== null) routes.push({ kind: 'companion', from: 'tidied', lines: plainLines(companion) });
  // A fit explains less than seeing g or dividing by its square: it is made where neither came to g alone.
  const seen = ({ kind, lines }: Route): boolean =>
    kind !== 'inverse' && lines.every(({ term }, i) => i < lines.length - 1 || inNameAlone(term, problem));
  if (!routes.some(seen)) {
    add(affineRoute(problem));
    add(polynomialRoute(problem));
  }
  return routes
    .map((route, i) => ({
      route,
      cost: cost(closedFormOf(route), problem) + (route.kind === 'polynomial' ? UNEXPLAINED : 0),
      i,
    }))
    .sort((a, b) => a.cost - b.cost || a.i - b.i)
    .map(({ route }) => route);
}

const hidden = (closed: Term, problem: ClosingProblem): Term => substitute(closed, new Map([[problem.name, ONE]]));
const inNameAlone = (closed: Term, problem: ClosingProblem): boolean =>
  !occursIn(problem.variable, hidden(closed, problem));

/** How much longer than the derivative itself a closed form may be: polynomials in g say more than their length. */
const LONGER_POLYNOMIAL = 8;
const POLYNOMIAL: ReadonlySet<Route['kind']> = new Set(['quotient', 'reciprocal', 'polynomial']);
const LONGER = 2;

/** A closed form has g in it and is not much longer than the derivative itself. */
function isWorthIt(route: Route, problem: ClosingProblem): boolean {
  const closed = closedFormOf(route);
  return occursIn(problem.name, closed) && closed.size <= problem.tidied.size + longer(route, closed, problem);
}

/** An inner term written in g at several places (e^(−(e^g + g)) for 1/(x ln x)) must not make it longer at all. */
function longer(route: Route, closed: Term, problem: ClosingProblem): number {
  if (POLYNOMIAL.has(route.kind)) return LONGER_POLYNOMIAL;
  return route.kind === 'inverse' && occurrences(problem.name, closed) > 1 ? 0 : LONGER;
}

const occurrences = (part: Term, whole: Term): number =>
  whole === part ? 1 : children(whole).reduce((count, child) => count + occurrences(part, child), 0);

/** What a form costs that a fit has found and no idea leads to. */
const UNEXPLAINED = 4;

/** What a bare z beside g costs, in nodes. */
const BARE_VARIABLE = 3;

/** Short, better without z beside g; z inside a named function (σ(z)) is no bare z. */
function cost(closed: Term, problem: ClosingProblem): number {
  return closed.size + (hasBareVariable(hidden(closed, problem), problem.variable) ? BARE_VARIABLE : 0);
}

/** e^z and √z show the variable as much as z does. */
const PLAIN: ReadonlySet<string> = new Set(['exp', 'sqrt']);

function hasBareVariable(term: Term, variable: Term): boolean {
  if (term === variable) return true;
  if (term.kind === 'application' && term.args.length === 1 && term.args[0] === variable && !PLAIN.has(term.name))
    return false;
  return children(term).some((child) => hasBareVariable(child, variable));
}

/** g′ = r g + c: α e^z = α(e^z − 1) + α. */
function affineRoute(problem: ClosingProblem): Route | null {
  const found = fitCombination([problem.name, ONE], problem);
  if (found === null) return null;
  const [slope, offset] = found as [Term, Term];
  if (slope === ZERO || offset === ZERO) return null;
  const withSlope = (term: Term): Term =>
    slope === ONE
      ? term
      : slope.kind === 'negation'
        ? negation(productOf([slope.operand, term]))
        : productOf([slope, term]);
  const join = (term: Term): Term =>
    offset.kind === 'negation' ? sum([withSlope(term), offset]) : sumOf([withSlope(term), offset]);
  return { kind: 'affine', from: 'tidied', lines: plainLines([join(problem.body), join(problem.name)]) };
}

/** g′ = β g + γ g² or α + γ g², where g is no plain fraction: 1 − g² for g = 2/(1 + e^(−2z)) − 1. */
function polynomialRoute(problem: ClosingProblem): Route | null {
  if (!postorder(problem.body).some((part) => part.kind === 'application' && dependsOn(part, problem.variable)))
    return null;
  const square = power(problem.name, TWO);
  for (const basis of [
    [problem.name, square],
    [ONE, square],
  ]) {
    const found = fitCombination(basis, problem);
    if (found === null || found.includes(ZERO)) continue;
    const closed = tidy(sumOf(basis.map((term, i) => productOf([found[i] as Term, term]))), problem.tidy);
    return { kind: 'polynomial', from: 'tidied', lines: plainLines([closed]) };
  }
  return null;
}
