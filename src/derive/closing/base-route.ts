/**
 * Where g′ is a power of one term, that term may be simple in g: 1/(1 + |z|) = 1 − |g| for g = z/(1 + |z|), and
 * 1/(1 + z²) = 1 − g² for g = z/√(1 + z²).
 */
import {
  application,
  difference,
  negation,
  ONE,
  power,
  productOf,
  quotient,
  sumOf,
  TWO,
  ZERO,
} from '../../core/make.ts';
import { isInteger, isNegative, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { dependsOn, postorder, substitute } from '../../core/traverse.ts';
import { compose, factorsOf, numericValue, writtenNumber } from '../tidy/factors.ts';
import { negated } from '../tidy/sums.ts';
import { tidy } from '../tidy/tidy.ts';
import { fitCombination } from './fit.ts';
import { innerTerms } from './isolate.ts';
import type { ClosingProblem, Route } from './problem.ts';

export function baseRoute(problem: ClosingProblem): Route | null {
  const power = onlyBase(problem);
  const measure = power === null ? null : measureOf(problem);
  if (power === null || measure === null) return null;
  const { base, constant, raised } = power;
  const found = fitCombination([ONE, measure.inName], problem, quotient(ONE, base));
  if (found === null || found.includes(ZERO)) return null;
  const settle = (term: Term): Term => tidy(term, problem.tidy);
  const [offset, slope] = found as [Term, Term];
  // 1/base is offset·(1 − ratio·measure), and the offset goes into the constant in front.
  const ratio = settle(quotient(negated(slope), offset));
  const front = settle(productOf([constant, raised(offset)]));
  // √(1/a) would only say that a has to be positive.
  if (postorder(front).some((part) => part.kind === 'application')) return null;
  const rest = settle(difference(base, quotient(ONE, offset)));
  const written = (term: Term): Term => inFront(front, raised(sumOf([ONE, negated(term)])));
  const closed = written(measure.times(ratio));
  const [inside] = rest.kind === 'application' && rest.name === 'abs' ? rest.args : [];
  const through = inside === undefined ? [] : [written(application('abs', [quotient(inside, base)]))];
  const over = rest.kind === 'negation' ? negation(quotient(rest.operand, base)) : quotient(rest, base);
  const line = { term: written(over), through: [] };
  return { kind: measure.kind, from: 'tidied', lines: [line, { term: closed, through }] };
}

interface PowerOfBase {
  readonly base: Term;
  readonly constant: Term;
  /** What stands for 1/base, raised as 1/base is in g′. */
  readonly raised: (reciprocal: Term) => Term;
}

/** g′ as a constant times a negative power of one sum. */
function onlyBase(problem: ClosingProblem): PowerOfBase | null {
  const { coefficient, factors } = factorsOf(problem.tidied);
  const varies = (term: Term): boolean => dependsOn(term, problem.variable);
  const [own, ...others] = factors.filter(({ base, exponent }) => varies(base) || varies(exponent));
  const exponent = own === undefined ? null : numericValue(own.exponent);
  if (own === undefined || others.length > 0 || exponent === null || !isNegative(exponent)) return null;
  const root = own.base.kind === 'application' && own.base.name === 'sqrt' ? own.base.args[0] : undefined;
  const base = root ?? own.base;
  if (base.kind !== 'sum') return null;
  const times = exponent.neg();
  return {
    base,
    constant: compose({ coefficient, factors: factors.filter((factor) => factor !== own) }, null),
    raised: (reciprocal) =>
      to(root === undefined || reciprocal === ONE ? reciprocal : application('sqrt', [reciprocal]), times),
  };
}

const to = (base: Term, times: Rational): Term =>
  base === ONE || times.equals(1) ? base : power(base, writtenNumber(times));

/** g² or |g − c|, whatever 1/base may be affine in. */
interface Measure {
  readonly kind: 'base' | 'size';
  readonly inName: Term;
  readonly times: (ratio: Term) => Term;
}

function measureOf(problem: ClosingProblem): Measure | null {
  const settle = (term: Term): Term => tidy(term, problem.tidy);
  const calls = postorder(problem.body).filter((part) => dependsOn(part, problem.variable));
  const inside = calls.flatMap((part) => (part.kind === 'application' && part.name === 'abs' ? part.args : []))[0];
  if (inside === undefined) {
    const isRoot = (part: Term): boolean =>
      (part.kind === 'application' && part.name === 'sqrt') ||
      (part.kind === 'power' && !isInteger(numericValue(part.exponent) ?? rational(1)));
    const square = power(problem.name, TWO);
    return calls.some(isRoot)
      ? { kind: 'base', inName: square, times: (ratio) => settle(productOf([ratio, square])) }
      : null;
  }
  const zero = zeroOf(inside, problem);
  if (zero === null) return null;
  const value = settle(substitute(problem.body, new Map([[problem.variable, zero]])));
  const shifted = value === ZERO ? problem.name : difference(problem.name, value);
  const size = application('abs', [shifted]);
  return {
    kind: 'size',
    inName: size,
    times: (ratio) => {
      const number = numericValue(ratio);
      return value === ZERO || number === null || isNegative(number) || !isInteger(number)
        ? settle(productOf([ratio, size]))
        : application('abs', [settle(productOf([ratio, shifted]))]);
    },
  };
}

/** Where a linear term is zero, or null where it is not linear. */
function zeroOf(term: Term, problem: ClosingProblem): Term | null {
  if (term === problem.variable) return ZERO;
  const inner = innerTerms({ ...problem, body: term, name: ZERO }, () => null);
  return inner.find(({ part }) => part === problem.variable)?.inG ?? null;
}

/** A constant in front of a term, which stands above the bar of the constant where that has one. */
function inFront(constant: Term, term: Term): Term {
  if (constant === ONE) return term;
  if (constant.kind === 'negation') return negation(inFront(constant.operand, term));
  if (constant.kind !== 'quotient')
    return productOf([...(constant.kind === 'product' ? constant.factors : [constant]), term]);
  return quotient(inFront(constant.numerator, term), constant.denominator);
}
