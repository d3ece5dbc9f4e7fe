/** Which closed forms are worth showing, and which of them is best. */
import type { Term } from '../../core/term.ts';
import { children, dependsOn, occursIn, postorder } from '../../core/traverse.ts';
import { besideName, type ClosingProblem, closedFormOf, isInNameAlone, occurrences, type Route } from './problem.ts';

/** How much longer than the derivative itself a closed form may be: polynomials in g say more than their length. */
const LONGER: Readonly<Record<Route['kind'], number>> = {
  recognise: 2,
  fraction: 2,
  affine: 2,
  inverse: 2,
  quotient: 8,
  reciprocal: 8,
  polynomial: 8,
  base: 8,
  size: 12,
  // These have been weighed already.
  inner: Number.POSITIVE_INFINITY,
  companion: 0,
  familiar: 0,
};
/** The same for g twice, once in a function of it: −(1 − g) ln(1 − g). */
const LONGER_TWICE = 8;

/** A closed form has g in it and is not much longer than the derivative itself. */
export function isWorthIt(route: Route, problem: ClosingProblem): boolean {
  const closed = closedFormOf(route);
  return occursIn(problem.name, closed) && closed.size <= problem.tidied.size + longer(route, closed, problem);
}

/**
 * g beside what else is left of the derivative must not make it longer (−x eˣ is no better as g − eˣ), nor must an inner
 * term written in g at several places (e^(−(e^g + g)) for 1/(x ln x)).
 */
function longer(route: Route, closed: Term, problem: ClosingProblem): number {
  if (route.kind === 'recognise' && !isInNameAlone(closed, problem)) return 0;
  const times = route.kind === 'inverse' ? occurrences(problem.name, closed) : 1;
  if (times < 2) return LONGER[route.kind];
  return times > 2 || !isPlainlyInName(closed, problem) ? 0 : LONGER_TWICE;
}

/** Whether there is at most one function around g(z), and that of g or a constant beside it: no e^(g²), no e^(1/g). */
function isPlainlyInName(closed: Term, { name }: ClosingProblem): boolean {
  const isAround = (part: Term): boolean => part !== name && occursIn(name, part);
  const [around, ...more] = postorder(closed).filter((part) => part.kind === 'application' && isAround(part));
  const isPlain = (part: Term): boolean =>
    part.kind !== 'power' && (part.kind !== 'quotient' || !occursIn(name, part.denominator));
  return more.length === 0 && (around === undefined || postorder(around).every(isPlain));
}

/** What a form costs beside its length: a fit explains nothing, and less is seen at a glance than that this is g. */
const EFFORT: Partial<Readonly<Record<Route['kind'], number>>> = { polynomial: 4, base: 4, inner: 2 };

/** What a bare z beside g costs, in nodes. */
const BARE_VARIABLE = 3;

/** The best first: g before functions that people know as they stand, and these before z Φ(z)/z. */
export function rank(routes: readonly Route[], problem: ClosingProblem): readonly Route[] {
  return routes
    .map((route, i) => ({
      route,
      tier: tier(route, problem),
      cost: cost(closedFormOf(route), problem) + (EFFORT[route.kind] ?? 0),
      i,
    }))
    .sort((a, b) => a.tier - b.tier || a.cost - b.cost || a.i - b.i)
    .map(({ route }) => route);
}

function tier(route: Route, problem: ClosingProblem): number {
  if (route.kind === 'familiar') return 1;
  return route.kind === 'inner' && replacesName(route, problem) ? 2 : 0;
}

/** Whether g/z stands for a mere Φ(z) and leaves other functions of z beside it: two evaluations as before. */
function replacesName(route: Route, problem: ClosingProblem): boolean {
  const part = route.lines[0]?.inner?.[0]?.part;
  const isCall = (term: Term): boolean => term.kind === 'application' && dependsOn(term, problem.variable);
  const isMereName = part?.kind === 'application' && !part.args.some((arg) => postorder(arg).some(isCall));
  return isMereName && postorder(besideName(closedFormOf(route), problem)).some(isCall);
}

/** Short, better without z beside g; z inside a named function (σ(z)) is no bare z. */
function cost(closed: Term, problem: ClosingProblem): number {
  const isLessKnown = closed.kind === 'application' && LESS_KNOWN.has(closed.name);
  return (
    closed.size +
    (isLessKnown ? LESS : 0) +
    (hasBareVariable(besideName(closed, problem), problem.variable) ? BARE_VARIABLE : 0)
  );
}

/** Names that fewer people know than σ or tanh. */
const LESS_KNOWN: ReadonlySet<string> = new Set(['sech']);
const LESS = 4;

/** e^z and √z show the variable as much as z does. */
const PLAIN: ReadonlySet<string> = new Set(['exp', 'sqrt']);

function hasBareVariable(term: Term, variable: Term): boolean {
  if (term === variable) return true;
  if (term.kind === 'application' && term.args.length === 1 && term.args[0] === variable && !PLAIN.has(term.name))
    return false;
  return children(term).some((child) => hasBareVariable(child, variable));
}
