/**
 * Sums in the order and with the sign in which the author wrote them: 1 + cos x stays, wherever it comes back from a
 * calculation.
 */
import { negation, quotient, sum } from '../../core/make.ts';
import { compareTerms } from '../../core/order.ts';
import type { Sum, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';
import { oppositeSum, startsNegative } from './signs.ts';

const ORDERS = new WeakMap<ReadonlySet<Term>, ReadonlyMap<Term, Sum>>();

/** The term with every sum that the author has written, up to its order, as the author wrote it. */
export function inAuthorsOrder(term: Term, authors: ReadonlySet<Term>): Term {
  const orders = ordersOf(authors);
  if (orders.size === 0) return term;
  return rebuild(term, (part) => {
    if (part.kind === 'sum' && !authors.has(part)) return orders.get(withoutOrder(part)) ?? part;
    if (part.kind !== 'quotient' || part.denominator.kind !== 'sum' || startsNegative(part.numerator)) return part;
    const turned = oppositeSum(part.denominator);
    const opposite = turned.kind === 'sum' ? orders.get(withoutOrder(turned)) : undefined;
    return opposite === undefined ? part : negation(quotient(part.numerator, opposite));
  });
}

function ordersOf(authors: ReadonlySet<Term>): ReadonlyMap<Term, Sum> {
  const known = ORDERS.get(authors);
  if (known !== undefined) return known;
  const orders = new Map<Term, Sum>();
  for (const term of authors) {
    const key = term.kind === 'sum' ? withoutOrder(term) : null;
    if (term.kind === 'sum' && key !== null && !orders.has(key)) orders.set(key, term);
  }
  ORDERS.set(authors, orders);
  return orders;
}

const withoutOrder = ({ terms }: Sum): Term => sum([...terms].sort(compareTerms));
