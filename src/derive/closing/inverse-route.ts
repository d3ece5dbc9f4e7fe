/**
 * Where g is a function of an inner term K alone, K is a function of g: z = tan g for g = arctan z, 1 + e^z = e^g for
 * softplus. Written into g′ this leaves g alone.
 */
import { application, negation, power, productOf, quotient, sumOf, TWO } from '../../core/make.ts';
import { isInteger, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { dependsOn, occursIn, rebuild, substitute } from '../../core/traverse.ts';
import { compose, factorsOf, writtenNumber } from '../tidy/factors.ts';
import { negated } from '../tidy/sums.ts';
import { tidy } from '../tidy/tidy.ts';
import { type ClosingProblem, plainLines, type Route, type RouteLine } from './problem.ts';

/** An inner term of g and what it is in terms of g(z). */
export interface Inner {
  readonly part: Term;
  readonly inG: Term;
}

/** Name of the inverse function, by name. */
export type InverseOf = (name: string) => string | null;

/** The inner terms of g from the outside in, each written in g(z); stops where z comes in twice or no inverse is known. */
export function innerTerms(problem: ClosingProblem, inverseOf: InverseOf): Inner[] {
  const found: Inner[] = [];
  let part = problem.body;
  let inG: Term = problem.name;
  for (;;) {
    const next = solved(part, inG, problem, inverseOf);
    if (next === null) return found;
    found.push(next);
    part = next.part;
    inG = next.inG;
  }
}

function solved(part: Term, inG: Term, problem: ClosingProblem, inverseOf: InverseOf): Inner | null {
  const varies = (term: Term): boolean => dependsOn(term, problem.variable);
  const settle = (term: Term): Term => tidy(term, problem.tidy);
  switch (part.kind) {
    case 'negation':
      return { part: part.operand, inG: settle(negation(inG)) };
    case 'sum': {
      const [inner, ...others] = part.terms.filter(varies);
      if (inner === undefined || others.length > 0) return null;
      return { part: inner, inG: settle(sumOf([inG, ...part.terms.filter((term) => !varies(term)).map(negated)])) };
    }
    case 'product': {
      const [inner, ...others] = part.factors.filter(varies);
      if (inner === undefined || others.length > 0) return null;
      return { part: inner, inG: settle(quotient(inG, productOf(part.factors.filter((factor) => !varies(factor))))) };
    }
    case 'quotient':
      if (!varies(part.denominator)) return { part: part.numerator, inG: settle(productOf([part.denominator, inG])) };
      return varies(part.numerator) ? null : { part: part.denominator, inG: settle(quotient(part.numerator, inG)) };
    case 'application': {
      const [inner] = part.args;
      if (inner === undefined || part.args.length > 1 || part.primes > 0) return null;
      if (part.name === 'sqrt') return { part: inner, inG: power(inG, TWO) };
      const inverse = inverseOf(part.name);
      return inverse === null ? null : { part: inner, inG: application(inverse, [inG]) };
    }
    default:
      return null;
  }
}

/** g′ with every inner term written in g, where that leaves no z outside g. */
export function inverseRoute(
  problem: ClosingProblem,
  inner: readonly Inner[],
  simplify: (term: Term) => Term,
): Route | null {
  for (let depth = inner.length; depth >= 1; depth--) {
    const by = new Map([
      [problem.body, problem.name],
      ...inner.slice(0, depth).map(({ part, inG }) => [part, inG] as const),
    ]);
    const inserted = substitute(withPowersOf(problem.tidied, by), by);
    if (inserted === problem.tidied || variesOutsideG(inserted, problem)) continue;
    const closed = simplify(tidy(simplify(inserted), problem.tidy));
    return { kind: 'inverse', from: 'tidied', lines: insertedLines(inserted, closed) };
  }
  return null;
}

/** e^(2z) as (e^z)², where e^z is one of the terms to be replaced. */
function withPowersOf(term: Term, by: ReadonlyMap<Term, Term>): Term {
  return rebuild(term, (part) => {
    if (part.kind !== 'application' || part.name !== 'exp' || by.has(part)) return part;
    const { coefficient, factors } = factorsOf(part.args[0] as Term);
    const single = application('exp', [compose({ coefficient: rational(1), factors }, null)]);
    if (!by.has(single) || !isInteger(coefficient)) return part;
    return power(single, writtenNumber(coefficient));
  });
}

/** The line with the inner terms put in is shown where it can be read; else it is only passed through. */
const insertedLines = (inserted: Term, closed: Term): readonly RouteLine[] =>
  inserted.size <= closed.size + READABLE && inserted.size > closed.size + TRIVIAL
    ? plainLines([inserted, closed])
    : [{ term: closed, through: [inserted] }];
const READABLE = 6;
const TRIVIAL = 2;

function variesOutsideG(term: Term, problem: ClosingProblem): boolean {
  const marker = application('', []);
  const hidden = substitute(term, new Map([[problem.name, marker]]));
  return occursIn(problem.variable, hidden);
}
