/** Fractions written as decimals, in terms of an author who writes decimals: 1.702 · 2 is 3.404, not 851/250. */
import { numberOf, ONE, productOf, quotient } from '../../core/make.ts';
import { isInteger, type Rational, rational } from '../../core/rational.ts';
import type { Quotient, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';
import { numericValue } from './numbers.ts';

/** A decimal with more digits than this says less than its fraction. */
const MOST_DIGITS = 10;
/** Halves stay what they are: z/2. */
const SMALL = 3n;

/** The term with its numeric factors written as decimals, where these come to an end. @example inDecimals((3z)/20) // 0.15z */
export function inDecimals(term: Term): Term {
  return rebuild(term, (part) => {
    if (part.kind === 'quotient') return decimalQuotient(part);
    if (part.kind !== 'product') return part;
    const [first, ...rest] = part.factors;
    const decimal = first?.kind === 'quotient' ? decimalNumber(numericValue(first)) : null;
    return decimal === null ? part : productOf([decimal, ...rest]);
  });
}

/** (3z)/20 as 0.15z, 3/(20z) as 0.15/z. */
function decimalQuotient(term: Quotient): Term {
  const over = numberInFront(term.numerator);
  const under = numberInFront(term.denominator);
  const decimal = under.value.n === 0n ? null : decimalNumber(over.value.div(under.value));
  if (decimal === null) return term;
  const top = productOf([decimal, ...over.rest]);
  return under.rest.length === 0 ? top : quotient(top, productOf(under.rest));
}

/** The number that a term begins with, 1 where there is none, and the factors behind it. */
function numberInFront(term: Term): { readonly value: Rational; readonly rest: readonly Term[] } {
  const factors = term.kind === 'product' ? term.factors : [term];
  const first = factors[0] ?? ONE;
  return first.kind === 'number'
    ? { value: first.value, rest: factors.slice(1) }
    : { value: rational(1), rest: factors };
}

/** The decimal for a fraction, or null where it does not end, is long, or is one half of something and the like. */
function decimalNumber(value: Rational | null): Term | null {
  if (value === null || isInteger(value) || value.s < 0n || (value.n === 1n && value.d < SMALL)) return null;
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const scaled = value.mul(10 ** digits);
    if (!isInteger(scaled)) continue;
    const text = scaled.n.toString().padStart(digits + 1, '0');
    return numberOf(value, `${text.slice(0, -digits)}.${text.slice(-digits)}`);
  }
  return null;
}
