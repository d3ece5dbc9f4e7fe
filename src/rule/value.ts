/** The arithmetic inside `value(…)`: exact, and bounded. */
import {
  exactRoot,
  gcd,
  integerPower,
  isInteger,
  isNegative,
  isZero,
  numerator,
  type Rational,
  rational,
} from '../core/rational.ts';
import type { Term } from '../core/term.ts';
import { numberTerm, rationalOf } from './numbers.ts';

/** Numbers of more digits than this are left standing: a bound that is hit is a value, never a hang. */
const MAX_BITS = 4096n;
const MAX_MAGNITUDE = 1n << MAX_BITS;

/** The functions that `value(…)` computes, by name. */
export const ARITHMETIC: ReadonlySet<string> = new Set(['sqrt', 'nthRoot', 'abs', 'gcd', 'lcm']);

/**
 * The value of an arithmetical template whose metavariables are bound to rational constants.
 * @returns null where it is undefined (1/0), irrational, too large, or no arithmetic at all
 * @example arithmeticValue(m + n, { m: 2, n: -5 }) // the term -3, as a negation
 */
export function arithmeticValue(template: Term, bindings: Readonly<Record<string, Term>>): Term | null {
  const value = compute(template, bindings);
  return value === null ? null : numberTerm(value);
}

function compute(template: Term, bindings: Readonly<Record<string, Term>>): Rational | null {
  const of = (term: Term): Rational | null => compute(term, bindings);
  switch (template.kind) {
    case 'number':
      return template.value;
    case 'symbol': {
      const bound = bindings[template.name];
      return bound === undefined ? null : rationalOf(bound);
    }
    case 'sum':
      return reduce(template.terms.map(of), (a, b) => a.add(b));
    case 'product':
      return reduce(template.factors.map(of), (a, b) => a.mul(b));
    case 'negation':
      return of(template.operand)?.neg() ?? null;
    case 'quotient': {
      const n = of(template.numerator);
      const d = of(template.denominator);
      return n === null || d === null || isZero(d) ? null : bounded(n.div(d));
    }
    case 'power':
      return rationalPower(of(template.base), of(template.exponent));
    case 'application':
      return apply(template.name, template.args.map(of));
    default:
      return null;
  }
}

function reduce(list: readonly (Rational | null)[], combine: (a: Rational, b: Rational) => Rational): Rational | null {
  return list.reduce((a, b) => (a === null || b === null ? null : bounded(combine(a, b))));
}

const bounded = (value: Rational): Rational | null =>
  value.n < MAX_MAGNITUDE && value.d < MAX_MAGNITUDE ? value : null;

function rationalPower(base: Rational | null, exponent: Rational | null): Rational | null {
  if (base === null || exponent === null) return null;
  if (isZero(base) && isZero(exponent)) return null;
  if (isInteger(exponent)) return integerPower(base, numerator(exponent), Number(MAX_BITS));
  if (exponent.d > 64n) return null;
  const root = exactRoot(base, Number(exponent.d));
  return root === null ? null : integerPower(root, numerator(exponent), Number(MAX_BITS));
}

function apply(name: string, args: readonly (Rational | null)[]): Rational | null {
  const [a = null, b = null] = args;
  if (a === null) return null;
  switch (name) {
    case 'abs':
      return a.abs();
    case 'sqrt':
      return exactRoot(a, 2);
    case 'nthRoot': {
      if (b === null || !isInteger(b) || b.n > 64n || isNegative(b) || isZero(b)) return null;
      const root = exactRoot(a.abs(), Number(b.n));
      return root === null || !isNegative(a) ? root : b.n % 2n === 1n ? root.neg() : null;
    }
    case 'gcd':
      return b === null || !isInteger(a) || !isInteger(b) ? null : rational(gcd(a.n, b.n));
    case 'lcm': {
      if (b === null || !isInteger(a) || !isInteger(b) || isZero(a) || isZero(b)) return null;
      return bounded(rational((a.n / gcd(a.n, b.n)) * b.n));
    }
    default:
      return null;
  }
}
