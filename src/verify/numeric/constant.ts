/** Exact values of small constant terms: the exponent 3 − 1 is the integer 2, so that x^(3−1) is defined for x < 0. */
import { integerPower, isInteger, isZero, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { isNumeric } from '../../core/traits.ts';

const MAX_SIZE = 40;

/**
 * The rational value of a term made of numbers alone, or null.
 * @example constantValue(quotient(number(1), number(3))) // 1/3
 */
export function constantValue(term: Term): Rational | null {
  if (term.kind === 'number') return term.value;
  if (term.size > MAX_SIZE || !isNumeric(term)) return null;
  switch (term.kind) {
    case 'negation':
      return constantValue(term.operand)?.neg() ?? null;
    case 'sum':
      return combine(term.terms, (a, b) => a.add(b));
    case 'product':
      return combine(term.factors, (a, b) => a.mul(b));
    case 'quotient': {
      const divisor = constantValue(term.denominator);
      return divisor === null || isZero(divisor) ? null : (constantValue(term.numerator)?.div(divisor) ?? null);
    }
    case 'power': {
      const base = constantValue(term.base);
      const exponent = constantValue(term.exponent);
      if (base === null || exponent === null || !isInteger(exponent)) return null;
      return integerPower(base, numerator(exponent), 512);
    }
    default:
      return null;
  }
}

function combine(terms: readonly Term[], by: (a: Rational, b: Rational) => Rational): Rational | null {
  let total: Rational | null = null;
  for (const term of terms) {
    const value = constantValue(term);
    if (value === null) return null;
    total = total === null ? value : by(total, value);
  }
  return total;
}

/** The exact value of a finite double. */
export function exactly(value: number): Rational {
  let denominator = 1n;
  let scaled = value;
  // Doubling is exact, so this ends at the integer behind the fraction.
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return rational(BigInt(scaled), denominator);
}
