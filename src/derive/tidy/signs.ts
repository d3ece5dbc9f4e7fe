/** Where the minus stands. */
import { negation, sumOf, ZERO } from '../../core/make.ts';
import { isNegative } from '../../core/rational.ts';
import type { Sum, Term } from '../../core/term.ts';

/** Whether the term is written with a leading minus. */
export const startsNegative = (term: Term): boolean =>
  term.kind === 'negation' ||
  (term.kind === 'number' && isNegative(term.value)) ||
  (term.kind === 'sum' && startsNegative(term.terms[0] as Term)) ||
  (term.kind === 'quotient' && startsNegative(term.numerator)) ||
  (term.kind === 'product' && startsNegative(term.factors[0] as Term));

/** −u, with no second minus. */
export const negated = (term: Term): Term =>
  term.kind === 'negation' ? term.operand : term === ZERO ? ZERO : negation(term);

/** −(a − b) as b − a. */
export const oppositeSum = (term: Sum): Term => positiveFirst(term.terms.map(negated));

/**
 * The sum of the terms, beginning with one that has no minus where there is one: a polynomial is written from its
 * other end, anything else begins with its first member that has a plus.
 * @example positiveFirst([-z², z, 1]) // 1 + z − z²
 */
export function positiveFirst(terms: readonly Term[]): Term {
  const first = terms.findIndex((term) => !startsNegative(term));
  if (first <= 0) return sumOf(terms);
  if (terms.every(isMonomial) && !startsNegative(terms[terms.length - 1] as Term)) return sumOf([...terms].reverse());
  return sumOf([...terms.slice(first), ...terms.slice(0, first)]);
}

function isMonomial(term: Term): boolean {
  switch (term.kind) {
    case 'number':
    case 'symbol':
      return true;
    case 'negation':
      return isMonomial(term.operand);
    case 'product':
      return term.factors.every(isMonomial);
    case 'quotient':
      return term.denominator.kind === 'number' && isMonomial(term.numerator);
    case 'power':
      return term.base.kind === 'symbol' && term.exponent.kind === 'number';
    default:
      return false;
  }
}
