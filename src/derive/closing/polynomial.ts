/** Polynomials in g with rational coefficients; in factored form 1 − 14 g + 36 g² − 24 g³ is (1 − 2 g)(1 − 12 g + 12 g²). */
import { negation, number, ONE, power, productOf, sumOf, ZERO } from '../../core/make.ts';
import { gcd, isInteger, isNegative, isZero, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { compose, numericValue, writtenNumber } from '../tidy/factors.ts';

/** Zeros p/q are sought among divisors up to this size. */
const LARGEST_DIVISOR = 64n;
const HIGHEST_DEGREE = 40n;

/** Coefficients by power, the constant first; the last is not zero (the zero polynomial is empty). */
export type Polynomial = readonly Rational[];

/** The polynomial in the atom that a term is when multiplied out; null where it is none with rational coefficients. */
export function polynomialIn(term: Term, atom: Term): Polynomial | null {
  if (term === atom) return [rational(0), rational(1)];
  const value = numericValue(term);
  if (value !== null) return trimmed([value]);
  switch (term.kind) {
    case 'negation': {
      const operand = polynomialIn(term.operand, atom);
      return operand === null ? null : operand.map((coefficient) => coefficient.neg());
    }
    case 'sum':
      return combined(term.terms, atom, added);
    case 'product':
      return combined(term.factors, atom, multiplied);
    case 'power': {
      const exponent = numericValue(term.exponent);
      if (exponent === null || !isInteger(exponent) || isNegative(exponent) || exponent.n > HIGHEST_DEGREE) return null;
      return combined(new Array<Term>(Number(exponent.n)).fill(term.base), atom, multiplied);
    }
    case 'quotient': {
      const below = numericValue(term.denominator);
      const above = below === null || isZero(below) ? null : polynomialIn(term.numerator, atom);
      return above === null || below === null ? null : above.map((coefficient) => coefficient.div(below));
    }
    default:
      return null;
  }
}

function combined(
  parts: readonly Term[],
  atom: Term,
  combine: (a: Polynomial, b: Polynomial) => Polynomial,
): Polynomial | null {
  let result: Polynomial | null = null;
  for (const part of parts) {
    const next = polynomialIn(part, atom);
    if (next === null || (result !== null && result.length + next.length > Number(HIGHEST_DEGREE))) return null;
    result = result === null ? next : combine(result, next);
  }
  return result ?? [rational(1)];
}

const added = (a: Polynomial, b: Polynomial): Polynomial =>
  trimmed(
    Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? rational(0)).add(b[i] ?? rational(0))),
  );

export function multiplied(a: Polynomial, b: Polynomial): Polynomial {
  const result: Rational[] = new Array<Rational>(Math.max(0, a.length + b.length - 1)).fill(rational(0));
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      result[i + j] = (result[i + j] as Rational).add(x.mul(y));
    });
  });
  return trimmed(result);
}

function trimmed(coefficients: Rational[]): Polynomial {
  while (coefficients.length > 0 && isZero(coefficients[coefficients.length - 1] as Rational)) coefficients.pop();
  return coefficients;
}

/** The derivative of a polynomial in its own variable. */
export const derivativeOf = (polynomial: Polynomial): Polynomial =>
  polynomial.slice(1).map((coefficient, i) => coefficient.mul(i + 1));

/** The polynomial as a product: a number, powers of the atom, linear factors with rational zeros, and what is left. */
export function factored(polynomial: Polynomial, atom: Term): readonly Term[] {
  const degree = polynomial.findIndex((coefficient) => !isZero(coefficient));
  if (degree < 0) return [ZERO];
  const content = contentOf(polynomial);
  let rest: Polynomial = polynomial.slice(degree).map((coefficient) => coefficient.div(content));
  const factors: Term[] = content.equals(1) ? [] : [writtenNumber(content)];
  if (degree > 0) factors.push(degree === 1 ? atom : power(atom, number(degree)));
  for (let zero = rationalZero(rest); zero !== null && rest.length > 2; zero = rationalZero(rest)) {
    rest = dividedBy(rest, zero);
    factors.push(linear(zero, atom));
  }
  if (rest.length > 1 || factors.length === 0) factors.push(written(rest, atom));
  return factors;
}

/** What all coefficients share, so that integers without a common divisor are left; with the sign of the lowest. */
export function contentOf(polynomial: Polynomial): Rational {
  let [n, d] = [0n, 1n];
  for (const coefficient of polynomial) {
    n = gcd(n, coefficient.n);
    d = (d / gcd(d, coefficient.d)) * coefficient.d;
  }
  const lowest = polynomial.find((coefficient) => !isZero(coefficient));
  return rational(lowest !== undefined && isNegative(lowest) ? -n : n, d);
}

/** A zero p/q in lowest terms, the smallest first, or null. */
export function rationalZero(coefficients: Polynomial): Rational | null {
  if (coefficients.length < 3) return null;
  const constant = (coefficients[0] as Rational).n;
  const leading = (coefficients[coefficients.length - 1] as Rational).n;
  for (const q of divisors(leading)) {
    for (const p of divisors(constant)) {
      for (const zero of [rational(p, q), rational(-p, q)]) {
        if (isZero(coefficients.reduceRight((value, coefficient) => value.mul(zero).add(coefficient), rational(0)))) {
          return zero;
        }
      }
    }
  }
  return null;
}

function divisors(n: bigint): bigint[] {
  const found: bigint[] = [];
  for (let d = 1n; d <= n && d <= LARGEST_DIVISOR; d++) if (n % d === 0n) found.push(d);
  return found;
}

/** The polynomial divided by p − q x (or p + q x), whose zero is given: constant first, exactly. */
export function dividedBy(coefficients: Polynomial, zero: Rational): Polynomial {
  const constant = rational(zero.n);
  const slope = isNegative(zero) ? rational(zero.d) : rational(-zero.d);
  const result: Rational[] = [];
  let carried = rational(0);
  for (let i = 0; i < coefficients.length - 1; i++) {
    carried = (coefficients[i] as Rational).sub(carried.mul(slope)).div(constant);
    result.push(carried);
  }
  return result;
}

const linear = (zero: Rational, atom: Term): Term => {
  const part = zero.d === 1n ? atom : productOf([number(zero.d), atom]);
  return sumOf([number(zero.n), isNegative(zero) ? part : negation(part)]);
};

function written(coefficients: Polynomial, atom: Term): Term {
  const terms = coefficients.flatMap((coefficient, degree) => {
    if (isZero(coefficient)) return [];
    const factors = degree === 0 ? [] : [{ base: atom, exponent: degree === 1 ? ONE : number(degree), below: false }];
    return [compose({ coefficient, factors }, null)];
  });
  return sumOf(terms);
}
