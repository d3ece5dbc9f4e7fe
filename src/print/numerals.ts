/** A number taken apart for printing: a negative one prints as a negation, a fraction as a quotient. */
import type { NumberTerm, Term } from '../core/term.ts';

export interface Numeral {
  readonly negative: boolean;
  /** The digits of the whole number or decimal, or of the numerator. */
  readonly digits: string;
  /** The denominator's digits; null for a whole number or a decimal spelling. */
  readonly denominator: string | null;
}

/** @example numeral(number(-1n, 2n)) // { negative: true, digits: '1', denominator: '2' } */
export function numeral(term: NumberTerm): Numeral {
  const { value, spelling } = term;
  const negative = value.s < 0n && value.n !== 0n;
  // A point at the end would run into the operator after it: mathjs reads `5.*z` with its own `.*`.
  if (spelling !== null) return { negative, digits: spelling.replace(/^[-+]|\.$/g, ''), denominator: null };
  return { negative, digits: value.n.toString(), denominator: value.d === 1n ? null : value.d.toString() };
}

/** The digits of a whole number from 0 to 99, else null. */
export function smallWhole(term: Term | undefined): string | null {
  if (term?.kind !== 'number') return null;
  const { negative, digits, denominator } = numeral(term);
  return !negative && denominator === null && /^\d\d?$/.test(digits) ? digits : null;
}

/** A decimal with a digit before its point, as people write it. */
export const withLeadingZero = (digits: string): string => digits.replace(/^\./, '0.');
