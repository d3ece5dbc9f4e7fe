/** Rational constants in the spellings that people use: 3, -3, 1/2, -1/2, (-1)/2, 0.5. */
import { negation, number, numberOf, quotient } from '../core/make.ts';
import { isInteger, isNegative, isZero, type Rational } from '../core/rational.ts';
import type { Term } from '../core/term.ts';

/**
 * The value of a rational constant, or null for any other term. A doubled sign (`-(-3)`) is arithmetic still to be
 * done, not a constant.
 */
export function rationalOf(term: Term): Rational | null {
  switch (term.kind) {
    case 'number':
      return term.value;
    case 'negation': {
      if (term.operand.kind === 'negation') return null;
      const value = rationalOf(term.operand);
      return value === null || isNegative(value) ? null : value.neg();
    }
    case 'quotient': {
      const n = integerOf(term.numerator);
      const d = integerOf(term.denominator);
      return n === null || d === null || isZero(d) ? null : n.div(d);
    }
    default:
      return null;
  }
}

function integerOf(term: Term): Rational | null {
  if (term.kind === 'quotient') return null;
  const value = term.kind === 'negation' && term.operand.kind === 'quotient' ? null : rationalOf(term);
  return value !== null && isInteger(value) ? value : null;
}

/** A computed number as people write it: a negative one is the negation of a positive one, 3/2 is a fraction. */
export function numberTerm(value: Rational): Term {
  if (isNegative(value)) return negation(numberTerm(value.neg()));
  return isInteger(value) ? numberOf(value) : quotient(number(value.n), number(value.d));
}
