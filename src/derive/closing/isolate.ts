/** Inner terms of g written in g: g(z) = body, solved for a part of the body. */
import { application, negation, ONE, power, productOf, quotient, sumOf, TWO } from '../../core/make.ts';
import { isInteger, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { children, dependsOn, postorder } from '../../core/traverse.ts';
import { compose, factorsOf, numericValue, writtenNumber } from '../tidy/factors.ts';
import { negated } from '../tidy/sums.ts';
import { tidy } from '../tidy/tidy.ts';
import type { ClosingProblem } from './problem.ts';

/** An inner term of g and what it is in terms of g(z), and of z where `innerTermsBesideVariable` found it. */
export interface Inner {
  readonly part: Term;
  readonly inG: Term;
}

/** Name of the inverse function, by name. */
export type InverseOf = (name: string) => string | null;

/** The inner terms of g from the outside in, each written in g(z); stops where z comes in twice or no inverse is known. */
export function innerTerms(problem: ClosingProblem, inverseOf: InverseOf): Inner[] {
  const found: Inner[] = [];
  let here: Inner = { part: problem.body, inG: problem.name };
  for (;;) {
    const inner = onlyVarying(here.part, problem);
    const next = inner === null ? null : solved(here, inner, problem, inverseOf);
    if (next === null) return found;
    found.push(next);
    here = next;
  }
}

/**
 * Inner terms that z stands beside: Φ(z) = g/z for g = z Φ(z), tanh z = z − g, √(z² + b) = 2g − z. Each list goes from
 * the outside in; what is divided by or subtracted is a multiple of z.
 */
export function innerTermsBesideVariable(problem: ClosingProblem): Inner[][] {
  const chain = (from: Inner): Inner[] => {
    const inner = from.part.kind === 'application' ? null : onlyVarying(from.part, problem);
    const next = inner === null || inner === problem.variable ? null : solved(from, inner, problem, NO_INVERSE);
    return next === null ? [from] : [from, ...chain(next)];
  };
  const outer = chain({ part: problem.body, inG: problem.name });
  const here = outer[outer.length - 1] as Inner;
  return children(here.part).flatMap((inner) => {
    const first = isRational(inner, problem) ? null : besideVariable(here, inner, problem);
    return first === null ? [] : [chain(first)];
  });
}
const NO_INVERSE: InverseOf = () => null;

const varies = (term: Term, problem: Pick<ClosingProblem, 'variable'>): boolean => dependsOn(term, problem.variable);

/** The one child that changes with the variable, or null where there is none or more than one. */
function onlyVarying(part: Term, problem: ClosingProblem): Term | null {
  const [inner, ...others] = children(part).filter((child) => varies(child, problem));
  return inner !== undefined && others.length === 0 ? inner : null;
}

/** `part = inG` solved for the only child of the part that varies. */
function solved({ part, inG }: Inner, inner: Term, problem: ClosingProblem, inverseOf: InverseOf): Inner | null {
  const settle = (term: Term): Term => tidy(term, problem.tidy);
  switch (part.kind) {
    case 'negation':
      return { part: inner, inG: settle(negation(inG)) };
    case 'sum':
      return { part: inner, inG: settle(sumOf([inG, ...part.terms.filter((term) => term !== inner).map(negated)])) };
    case 'product':
      return { part: inner, inG: settle(quotient(inG, productOf(part.factors.filter((factor) => factor !== inner)))) };
    case 'quotient':
      return inner === part.numerator
        ? { part: inner, inG: settle(productOf([part.denominator, inG])) }
        : { part: inner, inG: settle(quotient(part.numerator, inG)) };
    case 'application': {
      if (part.args.length > 1 || part.primes > 0) return null;
      if (part.name === 'sqrt') return { part: inner, inG: power(inG, TWO) };
      const inverse = inverseOf(part.name);
      return inverse === null ? null : { part: inner, inG: application(inverse, [inG]) };
    }
    default:
      return null;
  }
}

/** `part = inG` solved for a child that has the variable beside it. Of a fraction, one over what stands below. */
function besideVariable({ part, inG }: Inner, inner: Term, problem: ClosingProblem): Inner | null {
  const settle = (term: Term): Term => tidy(term, problem.tidy);
  switch (part.kind) {
    case 'sum': {
      const others = part.terms.filter((term) => term !== inner);
      if (!others.every((term) => !varies(term, problem) || isMultiple(term, problem))) return null;
      const value = settle(sumOf([inG, ...others.map(negated)]));
      return inner.kind === 'negation'
        ? { part: inner.operand, inG: settle(negation(value)) }
        : { part: inner, inG: value };
    }
    case 'product': {
      const other = productOf(part.factors.filter((factor) => factor !== inner));
      return isMultiple(other, problem) ? { part: inner, inG: overMultiple(inG, other, problem) } : null;
    }
    case 'quotient': {
      const other = inner === part.numerator ? part.denominator : part.numerator;
      if (!isMultiple(other, problem)) return null;
      return inner === part.numerator
        ? { part: inner, inG: settle(productOf([other, inG])) }
        : { part: quotient(ONE, inner), inG: overMultiple(inG, other, problem) };
    }
    default:
      return null;
  }
}

/** Whether a term is a rational function of the variable. */
export const isRational = (term: Term, problem: Pick<ClosingProblem, 'variable'>): boolean =>
  !postorder(term).some(
    (part) =>
      varies(part, problem) && (part.kind === 'application' || (part.kind === 'power' && !isWhole(part.exponent))),
  );

const isWhole = (exponent: Term): boolean => {
  const value = numericValue(exponent);
  return value !== null && isInteger(value);
};

/** A constant times the variable. */
export function isMultiple(term: Term, problem: Pick<ClosingProblem, 'variable'>): boolean {
  const varying = factorsOf(term).factors.filter(
    ({ base, exponent }) => varies(base, problem) || varies(exponent, problem),
  );
  const [only] = varying;
  return varying.length === 1 && only?.base === problem.variable && only.exponent === ONE;
}

/** inG over a multiple of z, a number above the bar: dividing by z is all that has to be allowed. */
function overMultiple(inG: Term, multiple: Term, problem: ClosingProblem): Term {
  const { coefficient, factors } = factorsOf(multiple);
  const above = tidy(productOf([writtenNumber(coefficient.inverse()), inG]), problem.tidy);
  return quotient(above, compose({ coefficient: rational(1), factors }, problem.variable));
}
