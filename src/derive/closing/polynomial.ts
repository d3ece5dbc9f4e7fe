/** A polynomial in g with rational coefficients, its rational zeros split off: 1 − 14 g + 36 g² − 24 g³ is (1 − 2 g)(1 − 12 g + 12 g²). */
import { negation, number, ONE, productOf, sumOf } from '../../core/make.ts';
import { isInteger, isNegative, isZero, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { compose, factorsOf, numericValue } from '../tidy/factors.ts';

/** Zeros p/q are sought among divisors up to this size. */
const LARGEST_DIVISOR = 64n;
const HIGHEST_DEGREE = 40;

/** The factored term, or the term itself where it is no polynomial in the atom or has no rational zero. */
export function factoredPolynomial(term: Term, atom: Term): Term {
  let coefficients = coefficientsOf(term, atom);
  if (coefficients === null) return term;
  const factors: Term[] = [];
  for (;;) {
    const zero = coefficients.length > 2 ? rationalZero(coefficients) : null;
    if (zero === null) break;
    coefficients = dividedBy(coefficients, zero);
    factors.push(linear(zero, atom));
  }
  return factors.length === 0 ? term : productOf([...factors, written(coefficients, atom)]);
}

/** Coefficients by power, constant first; null where the term is no such polynomial of degree 2 or more. */
function coefficientsOf(term: Term, atom: Term): Rational[] | null {
  if (term.kind !== 'sum') return null;
  const found: Rational[] = [];
  for (const part of term.terms) {
    const { coefficient, factors } = factorsOf(part);
    const [only, ...others] = factors;
    const exponent = only === undefined ? rational(0) : numericValue(only.exponent);
    if (others.length > 0 || exponent === null || !isInteger(exponent) || isNegative(exponent)) return null;
    if (only !== undefined && only.base !== atom) return null;
    const degree = Number(numerator(exponent));
    if (degree > HIGHEST_DEGREE || !isInteger(coefficient)) return null;
    found[degree] = (found[degree] ?? rational(0)).add(coefficient);
  }
  const list = Array.from(found, (coefficient) => coefficient ?? rational(0));
  return list.length > 2 && list[0] !== undefined && !isZero(list[0]) ? list : null;
}

/** A zero p/q in lowest terms, the smallest first, or null. */
function rationalZero(coefficients: readonly Rational[]): Rational | null {
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
function dividedBy(coefficients: readonly Rational[], zero: Rational): Rational[] {
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

function written(coefficients: readonly Rational[], atom: Term): Term {
  const terms = coefficients.flatMap((coefficient, degree) => {
    if (isZero(coefficient)) return [];
    const factors = degree === 0 ? [] : [{ base: atom, exponent: degree === 1 ? ONE : number(degree), below: false }];
    return [compose({ coefficient, factors }, null)];
  });
  return sumOf(terms);
}
