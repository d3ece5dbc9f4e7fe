/**
 * Between which bounds does a term's value lie, wherever it is defined as a real number? Interval arithmetic over the
 * rationals, with the ranges of the table's functions and the assumptions in the context. It answers questions of
 * sign: 1 + eᶻ > 0, z² ≥ 0, 0 < 1 − σ(z) < 1.
 */
import { integerPower, isInteger, isNegative, isZero, numerator, type Rational, rational } from '../core/rational.ts';
import type { Comparison, Condition, Term } from '../core/term.ts';
import { postorder } from '../core/traverse.ts';
import { congruent } from './congruent.ts';
import type { RuleContext } from './context.ts';
import { rationalOf } from './numbers.ts';
import { hasNonnegativeCosine, hasNonnegativeSine } from './turns.ts';

/** null is no bound on that side; an open end is not reached. */
export interface Range {
  readonly low: Rational | null;
  readonly lowOpen: boolean;
  readonly high: Rational | null;
  readonly highOpen: boolean;
  /** Known not to be zero, even where the bounds leave room for it (z·w with z ≠ 0 and w ≠ 0). */
  readonly zeroFree: boolean;
}

const ZERO = rational(0);
const ONE = rational(1);
const range = (low: Rational | null, lowOpen: boolean, high: Rational | null, highOpen: boolean): Range => ({
  low,
  lowOpen: low === null || lowOpen,
  high,
  highOpen: high === null || highOpen,
  zeroFree: (low !== null && above(low, lowOpen)) || (high !== null && above(high.neg(), highOpen)),
});
const above = (low: Rational, open: boolean): boolean => (low.s > 0n && low.n > 0n ? true : isZero(low) && open);

export const EVERYTHING: Range = range(null, true, null, true);
const POSITIVE = range(ZERO, true, null, true);
const NONNEGATIVE = range(ZERO, false, null, true);
const point = (value: Rational): Range => range(value, false, value, false);

/** Bounds with more digits than this are dropped. */
const MAX_BITS = 256n;
const DEPTH_OF_RECURSION = 200;

export const isPositive = (r: Range): boolean => r.low !== null && above(r.low, r.lowOpen);
export const isNonnegative = (r: Range): boolean => r.low !== null && !isNegative(r.low);
export const isNegativeRange = (r: Range): boolean => r.high !== null && above(r.high.neg(), r.highOpen);
export const isNonpositive = (r: Range): boolean => r.high !== null && (isNegative(r.high) || isZero(r.high));
export const isZeroRange = (r: Range): boolean => isNonnegative(r) && isNonpositive(r);

/**
 * The range of a term. Always an enclosure, not always the tightest: `z − z` has no bounds.
 * Remembered in the context; linear in the distinct subterms.
 */
export function rangeOf(term: Term, context: RuleContext): Range {
  const known = context.ranges.get(term);
  if (known !== undefined) return known;
  if (term.depth > DEPTH_OF_RECURSION) {
    for (const part of postorder(term)) if (!context.ranges.has(part)) remember(part, context);
  }
  return context.ranges.get(term) ?? remember(term, context);
}

function remember(term: Term, context: RuleContext): Range {
  const found = assumed(term, compute(term, context), context);
  context.ranges.set(term, found);
  return found;
}

function compute(term: Term, context: RuleContext): Range {
  const constant = rationalOf(term);
  if (constant !== null) return point(constant);
  const of = (part: Term): Range => rangeOf(part, context);
  switch (term.kind) {
    case 'symbol':
      if (term.name === 'e') return range(rational(27, 10), true, rational(28, 10), true);
      if (term.name === 'pi') return range(rational(314, 100), true, rational(315, 100), true);
      return EVERYTHING;
    case 'negation':
      return negated(of(term.operand));
    case 'sum':
      return term.terms.map(of).reduce(added);
    case 'product':
      return term.factors.length > 1 && term.factors.every((factor) => factor === term.factors[0])
        ? powered(of(term.factors[0] as Term), rational(term.factors.length))
        : term.factors.map(of).reduce(multiplied);
    case 'quotient':
      return multiplied(of(term.numerator), inverted(of(term.denominator)));
    case 'power': {
      const exponent = rationalOf(term.exponent);
      const base = of(term.base);
      if (exponent !== null) return powered(base, exponent);
      return isPositive(base) ? POSITIVE : base.zeroFree ? { ...EVERYTHING, zeroFree: true } : EVERYTHING;
    }
    case 'application':
      if (term === context.defined?.named) return of(context.defined.body);
      return term.primes === 0 ? applied(term, of, context) : EVERYTHING;
    case 'cases': {
      const values = term.branches.map((branch) => of(branch.value));
      if (term.otherwise !== null) values.push(of(term.otherwise));
      return values.reduce(hull);
    }
    default:
      return EVERYTHING;
  }
}

function applied(term: Term & { kind: 'application' }, of: (part: Term) => Range, context: RuleContext): Range {
  const [arg] = term.args;
  const general = functionRange(term.name, context);
  if (arg === undefined) return general;
  const u = of(arg);
  switch (term.name) {
    case 'exp':
    case 'cosh':
      // e^u ≥ 1 + u and cosh u ≥ 1.
      if (term.name === 'exp' && isNonpositive(u)) return range(ZERO, true, ONE, u.zeroFree);
      return isNonnegative(u) || term.name === 'cosh' ? meet(general, range(ONE, u.zeroFree, null, true)) : general;
    case 'ln':
      if (u.low !== null && u.low.compare(ONE) >= 0)
        return range(ZERO, u.low.compare(ONE) > 0 || u.lowOpen, null, true);
      if (u.high !== null && u.high.compare(ONE) <= 0) {
        return range(null, true, ZERO, u.high.compare(ONE) < 0 || u.highOpen);
      }
      return general;
    case 'sqrt':
      return u.zeroFree ? POSITIVE : NONNEGATIVE;
    case 'abs':
      return u.zeroFree ? POSITIVE : NONNEGATIVE;
    case 'cos':
      return hasNonnegativeCosine(arg, context) ? meet(general, NONNEGATIVE) : general;
    case 'sin':
      return hasNonnegativeSine(arg, context) ? meet(general, NONNEGATIVE) : general;
    default:
      return SIGN_KEEPING.has(term.name) ? meet(general, signOf(u)) : general;
  }
}

/** Odd increasing functions: the value has the sign of the argument. */
const SIGN_KEEPING: ReadonlySet<string> = new Set([
  'sinh',
  'tanh',
  'atan',
  'asinh',
  'atanh',
  'asin',
  'erf',
  'sign',
  'nthRoot',
]);

const signOf = (u: Range): Range => {
  const sign = isPositive(u)
    ? POSITIVE
    : isNonnegative(u)
      ? NONNEGATIVE
      : isNegativeRange(u)
        ? negated(POSITIVE)
        : isNonpositive(u)
          ? negated(NONNEGATIVE)
          : EVERYTHING;
  return u.zeroFree ? { ...sign, zeroFree: true } : sign;
};

/** The range that the function table states: `y > 0`, `0 < y < 1`, `y >= -1 and y <= 1`. */
function functionRange(name: string, context: RuleContext): Range {
  const known = context.functionRanges.get(name);
  if (known !== undefined) return known;
  const stated = readRange(context.functions.find(name)?.range ?? '');
  context.functionRanges.set(name, stated);
  return stated;
}

const NUMBER = /^-?\d+(?:\/\d+)?$/;
/** Reads the forms of range that bound y by numbers; anything else states nothing that we use. */
function readRange(text: string): Range {
  let found = EVERYTHING;
  if (/\bor\b/.test(text)) return found;
  for (const part of text.split(/\band\b/)) {
    const pieces = part.trim().split(/\s*(<=|>=|<|>)\s*/);
    for (let i = 0; i + 2 < pieces.length; i += 2) {
      const [left = '', relation = '', right = ''] = pieces.slice(i, i + 3);
      const open = relation.length === 1;
      const upwards = relation.startsWith('>');
      const bound = (piece: string): Rational | null => {
        if (!NUMBER.test(piece)) return null;
        const [n = '0', d = '1'] = piece.split('/');
        return rational(BigInt(n), BigInt(d));
      };
      if (left === 'y') {
        const value = bound(right);
        found = meet(found, upwards ? range(value, open, null, true) : range(null, true, value, open));
      } else if (right === 'y') {
        const value = bound(left);
        found = meet(found, upwards ? range(null, true, value, open) : range(value, open, null, true));
      }
    }
  }
  return found;
}

/** The range narrowed by what is assumed of this very term. */
function assumed(term: Term, found: Range, context: RuleContext): Range {
  let narrowed = found;
  const use = (condition: Condition): void => {
    if (condition.kind === 'and') condition.conditions.forEach(use);
    else if (condition.kind === 'comparison') narrowed = meet(narrowed, byComparison(term, condition));
  };
  if (term.kind !== 'number') context.assumptions.forEach(use);
  return narrowed;
}

const MIRRORED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' } as const;

function byComparison(term: Term, { left, relation, right }: Comparison): Range {
  const [bound, towards] = congruent(left, term)
    ? [rationalOf(right), relation]
    : congruent(right, term)
      ? [rationalOf(left), MIRRORED[relation]]
      : [null, relation];
  if (bound === null) return EVERYTHING;
  switch (towards) {
    case '>':
    case '>=':
      return range(bound, towards === '>', null, true);
    case '<':
    case '<=':
      return range(null, true, bound, towards === '<');
    case '=':
      return point(bound);
    case '!=':
      return isZero(bound) ? { ...EVERYTHING, zeroFree: true } : EVERYTHING;
  }
}

function meet(a: Range, b: Range): Range {
  const low = a.low === null ? b : b.low === null ? a : higher(a, b) ? a : b;
  const high = a.high === null ? b : b.high === null ? a : lower(a, b) ? a : b;
  const both = range(low.low, low.lowOpen, high.high, high.highOpen);
  return a.zeroFree || b.zeroFree ? openAtZero(both) : both;
}
const higher = (a: Range, b: Range): boolean => {
  const order = (a.low ?? ZERO).compare(b.low ?? ZERO);
  return order > 0 || (order === 0 && a.lowOpen);
};
const lower = (a: Range, b: Range): boolean => {
  const order = (a.high ?? ZERO).compare(b.high ?? ZERO);
  return order < 0 || (order === 0 && a.highOpen);
};
/** A range that is known not to hold zero does not touch it either. */
const openAtZero = (r: Range): Range => ({
  ...r,
  lowOpen: r.lowOpen || (r.low !== null && isZero(r.low)),
  highOpen: r.highOpen || (r.high !== null && isZero(r.high)),
  zeroFree: true,
});

function hull(a: Range, b: Range): Range {
  const low = a.low === null || b.low === null ? null : higher(a, b) ? b : a;
  const high = a.high === null || b.high === null ? null : lower(a, b) ? b : a;
  const both = range(low?.low ?? null, low?.lowOpen ?? true, high?.high ?? null, high?.highOpen ?? true);
  return a.zeroFree && b.zeroFree ? { ...both, zeroFree: true } : both;
}

const small = (value: Rational | null): Rational | null =>
  value === null || value.n >> MAX_BITS !== 0n || value.d >> MAX_BITS !== 0n ? null : value;

const negated = (r: Range): Range => ({
  low: r.high?.neg() ?? null,
  lowOpen: r.highOpen,
  high: r.low?.neg() ?? null,
  highOpen: r.lowOpen,
  zeroFree: r.zeroFree,
});

const added = (a: Range, b: Range): Range =>
  range(
    a.low === null || b.low === null ? null : small(a.low.add(b.low)),
    a.lowOpen || b.lowOpen,
    a.high === null || b.high === null ? null : small(a.high.add(b.high)),
    a.highOpen || b.highOpen,
  );

function multiplied(a: Range, b: Range): Range {
  if (isZeroRange(a) || isZeroRange(b)) return point(ZERO);
  if (isNonpositive(a)) return negated(multiplied(negated(a), b));
  if (isNonpositive(b)) return negated(multiplied(a, negated(b)));
  const zeroFree = a.zeroFree && b.zeroFree;
  let result = EVERYTHING;
  if (isNonnegative(a) && isNonnegative(b)) result = multipliedNonnegative(a, b);
  else if (a.low !== null && a.high !== null && b.low !== null && b.high !== null) {
    const corners = [a.low.mul(b.low), a.low.mul(b.high), a.high.mul(b.low), a.high.mul(b.high)];
    const ordered = corners.sort((p, q) => p.compare(q));
    result = range(small(ordered[0] ?? null), false, small(ordered[3] ?? null), false);
  }
  return zeroFree ? openAtZero(result) : result;
}

function multipliedNonnegative(a: Range, b: Range): Range {
  const low = a.low === null || b.low === null ? ZERO : a.low.mul(b.low);
  // A product of lower ends is reached only where both are; zero needs only one of them.
  const lowOpen = isZero(low) ? a.zeroFree && b.zeroFree : a.lowOpen || b.lowOpen;
  const high = a.high === null || b.high === null ? null : small(a.high.mul(b.high));
  return range(small(low) ?? ZERO, lowOpen, high, high !== null && !isZero(high) && (a.highOpen || b.highOpen));
}

/** 1/u, where u is not zero. */
function inverted(r: Range): Range {
  if (isZeroRange(r)) return { ...EVERYTHING, zeroFree: true };
  const free = openAtZero(r);
  // Assumptions that contradict each other leave nothing to invert.
  if (free.low !== null && free.high !== null && isZero(free.low) && isZero(free.high)) {
    return { ...EVERYTHING, zeroFree: true };
  }
  if (isPositive(free) && free.low !== null) {
    const high = isZero(free.low) ? null : free.low.inverse();
    return range(
      free.high === null ? ZERO : free.high.inverse(),
      free.high === null || free.highOpen,
      high,
      free.lowOpen,
    );
  }
  if (isNegativeRange(free)) return negated(inverted(negated(r)));
  return { ...EVERYTHING, zeroFree: true };
}

function powered(base: Range, exponent: Rational): Range {
  if (isNegative(exponent)) return inverted(powered(base, exponent.neg()));
  if (isZero(exponent)) return point(ONE);
  const even = isInteger(exponent) && exponent.n % 2n === 0n;
  const wholeLow = isNonnegative(base) && isInteger(exponent) ? ends(base.low, exponent) : null;
  const wholeHigh = isNonnegative(base) && isInteger(exponent) ? ends(base.high, exponent) : null;
  if (wholeLow !== null) return withZero(range(wholeLow, base.lowOpen, wholeHigh, base.highOpen), base);
  if (even) {
    const size = largest(base);
    const high = size === null ? null : ends(size.value, exponent);
    return withZero(range(ZERO, base.zeroFree, high, size?.open ?? false), base);
  }
  if (isInteger(exponent))
    return isNonpositive(base) ? negated(powered(negated(base), exponent)) : withZero(EVERYTHING, base);
  // A root: real values of u^(p/q) with even q are not negative; with odd q the sign depends on p.
  if (exponent.d % 2n === 0n || numerator(exponent) % 2n === 0n) return withZero(NONNEGATIVE, base);
  return withZero(isNonnegative(base) ? NONNEGATIVE : EVERYTHING, base);
}
const ends = (value: Rational | null, exponent: Rational): Rational | null =>
  value === null ? null : small(integerPower(value, exponent.n, Number(MAX_BITS)));
const withZero = (result: Range, base: Range): Range => (base.zeroFree ? openAtZero(result) : result);
/** The bound of the absolute value, and whether it is not reached. */
const largest = ({
  low,
  lowOpen,
  high,
  highOpen,
}: Range): { readonly value: Rational; readonly open: boolean } | null => {
  if (low === null || high === null) return null;
  const order = low.abs().compare(high.abs());
  if (order === 0) return { value: high.abs(), open: lowOpen && highOpen };
  return order > 0 ? { value: low.abs(), open: lowOpen } : { value: high.abs(), open: highOpen };
};
