/** Which closed form, and by which way. Every candidate is proved before it is chosen; none proved means none. */
import { negation, ONE, productOf, sum, sumOf, ZERO } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { children, occursIn, substitute } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
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

export interface Chosen {
  readonly best: Route;
  readonly others: readonly Route[];
}

export function chooseRoute(problem: ClosingProblem, tools: ClosingTools): Chosen | null {
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
  add(affineRoute(problem));
  add(inverseRoute(problem, innerTerms(problem, tools.inverseOf), tools.simplify));
  const companion = tools.companions(problem.tidied);
  if (companion !== null) routes.push({ kind: 'companion', from: 'tidied', lines: plainLines(companion) });
  const ranked = routes
    .map((route, i) => ({ route, cost: cost(closedFormOf(route), problem), i }))
    .sort((a, b) => a.cost - b.cost || a.i - b.i)
    .map(({ route }) => route);
  const holds = (route: Route): boolean => tools.holds(closedFormOf(route), problem.tidied) === 'yes';
  const best = ranked.find(holds);
  if (best === undefined) return null;
  const second = worthMentioning(best, ranked, problem).find(holds);
  return { best, others: second === undefined ? [] : [second] };
}

/** Second forms that are worth a remark: in g alone where the best is not. */
function worthMentioning(best: Route, others: readonly Route[], problem: ClosingProblem): readonly Route[] {
  if (inNameAlone(closedFormOf(best), problem)) return [];
  return others.filter((route) => inNameAlone(closedFormOf(route), problem));
}

const hidden = (closed: Term, problem: ClosingProblem): Term => substitute(closed, new Map([[problem.name, ONE]]));
const inNameAlone = (closed: Term, problem: ClosingProblem): boolean =>
  !occursIn(problem.variable, hidden(closed, problem));

/** How much longer than the derivative itself a closed form may be: polynomials in g say more than their length. */
const LONGER_POLYNOMIAL = 8;
const LONGER = 2;

/** A closed form has g in it and is not much longer than the derivative itself. */
function isWorthIt(route: Route, problem: ClosingProblem): boolean {
  const closed = closedFormOf(route);
  const allowed = route.kind === 'quotient' || route.kind === 'reciprocal' ? LONGER_POLYNOMIAL : LONGER;
  return occursIn(problem.name, closed) && closed.size <= problem.tidied.size + allowed;
}

/** What a bare z beside g costs, in nodes. */
const BARE_VARIABLE = 3;

/** Short, better without z beside g; z inside a named function (σ(z)) is no bare z. */
function cost(closed: Term, problem: ClosingProblem): number {
  return closed.size + (hasBareVariable(hidden(closed, problem), problem.variable) ? BARE_VARIABLE : 0);
}

function hasBareVariable(term: Term, variable: Term): boolean {
  if (term === variable) return true;
  if (term.kind === 'application' && term.args.length === 1 && term.args[0] === variable && term.name !== 'exp')
    return false;
  return children(term).some((child) => hasBareVariable(child, variable));
}

/** g′ = r g + c: α e^z = α(e^z − 1) + α. */
function affineRoute(problem: ClosingProblem): Route | null {
  const found = fitCombination(problem.tidied, [problem.name, ONE], problem);
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
