/** Which closed form, and by which way. Every candidate is proved before it is chosen; none proved means none. */
import type { Term } from '../../core/term.ts';
import type { Truth } from '../../core/truth.ts';
import { congruent } from '../../rule/index.ts';
import { baseRoute } from './base-route.ts';
import { companionRoutes, finished } from './companion-route.ts';
import { affineRoute, polynomialRoute, reciprocalFit } from './fit-route.ts';
import { fractionRoute } from './fraction-route.ts';
import { innerRoutes } from './inner-route.ts';
import { inverseRoute } from './inverse-route.ts';
import { type InverseOf, innerTerms, innerTermsBesideVariable, isRational } from './isolate.ts';
import { type ClosingProblem, closedFormOf, type Evaluate, isInNameAlone, plainLines, type Route } from './problem.ts';
import { quotientRoute } from './quotient-route.ts';
import { recogniseBody } from './recognise.ts';
import { withRootsOf } from './roots.ts';
import { isWorthIt, rank } from './worth.ts';

export interface ClosingTools {
  readonly evaluate: Evaluate;
  readonly inverseOf: InverseOf;
  /** Identities such as 1/(1 + tan²) = cos², and named functions for what they stand for. */
  readonly simplify: (term: Term) => Term;
  /** The named function that a term is (tan z for sin z/cos z), or null. */
  readonly named: (term: Term) => Term | null;
  /** The lines that lead from a term to the named function it stands for (σ(z)), or null. */
  readonly companions: (term: Term) => readonly Term[] | null;
  /** The term with what a finished derivative need not say: 2 sin z cos z is sin(2z). */
  readonly shortened: (term: Term) => Term;
  /** The term by its partner (cosh z as √(1 + sinh² z)), or null. */
  readonly partner: (term: Term) => Term | null;
  /** Whether the candidate equals the derivative, decided without sampling alone where that is possible. */
  readonly holds: (candidate: Term, derivative: Term) => Truth;
}

/** The search for a closed form: its routes, the best first, each proved when it is asked for. */
export interface ClosingSearch {
  /** Routes whose closed form is proved to be the derivative. */
  readonly proved: Iterable<Route>;
  /** A second closed form that is worth a remark beside the first. */
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
      const closed = closedFormOf(first);
      const others = routes.filter((route) => saysMore(route, first, problem)).map(closedFormOf);
      const fitted = isInNameAlone(closed, problem) ? null : reciprocalFit(problem);
      return (
        [...others, ...(fitted === null ? [] : [fitted])].find((term) => !congruent(term, closed) && holds(term)) ??
        null
      );
    },
  };
}

/** In g alone where the first is not, in g where the first is in functions that people know, or the other way round. */
function saysMore(route: Route, first: Route, problem: ClosingProblem): boolean {
  if (isInNameAlone(closedFormOf(first), problem)) return route.kind === 'companion';
  return isInNameAlone(closedFormOf(route), problem) || (first.kind === 'familiar' && route.kind === 'inner');
}

/** The route from the tidied derivative through the same written with roots, where it is written otherwise. */
function passingThrough(rooted: Term, route: Route, { tidied }: ClosingProblem): Route {
  const [first, ...others] = route.lines;
  if (rooted === tidied || first === undefined) return route;
  return { ...route, lines: [{ ...first, through: [rooted, ...first.through] }, ...others] };
}

function ranked(problem: ClosingProblem, tools: ClosingTools): readonly Route[] {
  const routes: Route[] = [];
  const add = (route: Route | null): void => {
    if (route !== null && isWorthIt(route, problem)) routes.push(route);
  };
  const recognised = (term: Term, most: number): Term | null => recogniseBody(term, problem, most, tools.named);
  add(quotientRoute(problem));
  const rooted = withRootsOf(problem.body, problem.tidied);
  for (const from of ['tidied', 'line'] as const) {
    const start = from === 'line' ? problem.line : problem.tidied;
    for (const most of [Number.POSITIVE_INFINITY, 1]) {
      const found = recognised(start, most);
      if (found !== null) add({ kind: 'recognise', from, lines: plainLines([found]) });
    }
  }
  add(inverseRoute(problem, innerTerms(problem, tools.inverseOf), tools));
  // Of a rational function nobody wants g.
  const isWanted = !isRational(problem.body, problem);
  if (isWanted) {
    add(fractionRoute(problem, (term) => recognised(term, 1)));
    add(baseRoute(problem));
  }
  // Where g itself is seen in g′, nobody divides it by z.
  if (isWanted && !routes.some(({ kind }) => kind === 'recognise')) {
    const finish = (term: Term): Term => finished(term, problem, tools);
    const inner = innerTermsBesideVariable(problem);
    for (const route of innerRoutes({ ...problem, tidied: rooted }, inner, finish))
      add(passingThrough(rooted, route, problem));
  }
  routes.push(...companionRoutes(problem, tools));
  // A fit explains less than seeing g or dividing by its square: it is made where neither came to g alone.
  const seen = ({ kind, lines }: Route): boolean =>
    kind !== 'inverse' && lines.every(({ term }, i) => i < lines.length - 1 || isInNameAlone(term, problem));
  if (!routes.some(seen)) {
    add(affineRoute(problem));
    add(polynomialRoute(problem));
  }
  return rank(routes, problem);
}
