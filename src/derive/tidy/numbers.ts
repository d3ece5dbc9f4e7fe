/** Numbers as people write them, and the powers and roots of numbers that come out even. */
import { application, negation, number, numberOf, ONE, productOf, quotient } from '../../core/make.ts';
import {
  exactRoot,
  integerPower,
  isInteger,
  isNegative,
  isZero,
  numerator,
  type Rational,
  rational,
} from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';

/** A power of a number with more binary digits than this stays a power. */
const READABLE_BITS = 64;
const LARGEST_RADICAND = 10n ** 12n;

/** The exact value of a term made of numbers alone in one of the spellings -3, 1/2, -(1/2); else null. */
export function numericValue(term: Term): Rational | null {
  switch (term.kind) {
    case 'number':
      return term.value;
    case 'negation': {
      const value = numericValue(term.operand);
      return value === null ? null : value.neg();
    }
    case 'quotient': {
      const over = numericValue(term.numerator);
      const under = over === null ? null : numericValue(term.denominator);
      return over === null || under === null || isZero(under) ? null : over.div(under);
    }
    default:
      return null;
  }
}

/** A number as people write it: -3 as a negation, 1/2 as a fraction. */
export function writtenNumber(value: Rational): Term {
  if (isNegative(value)) return negation(writtenNumber(value.neg()));
  return isInteger(value) ? numberOf(value) : quotient(number(value.n), number(value.d));
}

/** A power of a number where it is rational and not too long to be read: 8^(2/3) is 4; else null. */
export function powerOfNumber(base: Rational, exponent: Rational): Term | null {
  const root = exponent.d === 1n ? base : exponent.d <= 64n ? exactRoot(base, Number(exponent.d)) : null;
  const value = root === null ? null : integerPower(root, numerator(exponent), READABLE_BITS);
  return value === null ? null : writtenNumber(value);
}

/** √value as outer·√inner with a whole inner, as far as small trial factors find squares; null for a negative value. */
export function squareRoot(value: Rational): { readonly outer: Rational; readonly inner: bigint } | null {
  if (isNegative(value) || value.n > LARGEST_RADICAND || value.d > LARGEST_RADICAND) return null;
  let square = 1n;
  let rest = value.n * value.d;
  for (let p = 2n; p * p <= rest && p < 1000n; p++) {
    while (rest % (p * p) === 0n) {
      rest /= p * p;
      square *= p;
    }
  }
  const whole = exactRoot(rational(rest), 2);
  if (whole !== null) return { outer: rational(square * whole.n, value.d), inner: 1n };
  return { outer: rational(square, value.d), inner: rest };
}

/** √12 is 2√3, √(1/4) is 1/2; null where nothing comes out. @example rootOfNumber(rational(12)) */
export function rootOfNumber(value: Rational): Term | null {
  const root = squareRoot(value);
  if (root === null || (root.outer.equals(1) && root.inner === value.n)) return null;
  const { outer, inner } = root;
  if (inner === 1n || isZero(outer)) return writtenNumber(outer);
  const surd = application('sqrt', [number(inner)]);
  const top = productOf(outer.n === 1n ? [surd] : [number(outer.n), surd]);
  return outer.d === 1n ? top : quotient(top, number(outer.d));
}

export const isOne = (term: Term): boolean => term === ONE || numericValue(term)?.equals(1) === true;
