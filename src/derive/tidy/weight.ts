/** How long a term is on the board. */

import { isNegative } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { children } from '../../core/traverse.ts';

/** Terms larger than this (counted as trees) are collected and cancelled, but other forms of them are not tried. */
export const LARGE = 600;

/**
 * What there is to write: every letter, number and function name, every sign between two parts, every bar and every
 * exponent counts one. A minus counts where it stands alone; before a number, or between the members of a sum, it
 * costs no more than the number or the plus.
 * @example weight(a - 2b) // 5: a, −, 2, ·, b
 */
export function weight(term: Term): number {
  switch (term.kind) {
    case 'number':
      return term.value.d === 1n ? 1 : 3;
    case 'symbol':
      return 1;
    case 'sum': {
      let total = term.terms.length - 1;
      term.terms.forEach((part, i) => {
        total += weight(i > 0 && part.kind === 'negation' ? part.operand : part);
      });
      return total;
    }
    case 'product': {
      let total = term.factors.length - 1;
      for (const factor of term.factors) total += weight(factor);
      return total;
    }
    case 'negation':
      return weight(term.operand) + (beginsWithNumber(term.operand) ? 0 : 1);
    default: {
      let total = 1;
      for (const part of children(term)) total += weight(part);
      return total;
    }
  }
}

function beginsWithNumber(term: Term): boolean {
  switch (term.kind) {
    case 'number':
      return !isNegative(term.value);
    case 'product':
      return beginsWithNumber(term.factors[0] as Term);
    case 'quotient':
      return beginsWithNumber(term.numerator);
    default:
      return false;
  }
}

/** The lightest of the terms; of equally light ones the first. A large term is not weighed. */
export function lightest(first: Term, ...others: readonly (Term | null)[]): Term {
  if (first.size > LARGE) return first;
  let best = first;
  let least = weight(first);
  for (const other of others) {
    if (other === null || other.size > LARGE) continue;
    const own = weight(other);
    if (own < least) {
      best = other;
      least = own;
    }
  }
  return best;
}
