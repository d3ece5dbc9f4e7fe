/** Sums in the order in which the author wrote them: 1 + cos x stays, wherever it comes back from a calculation. */
import { sum } from '../../core/make.ts';
import { compareTerms } from '../../core/order.ts';
import type { Sum, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';

const ORDERS = new WeakMap<ReadonlySet<Term>, ReadonlyMap<Term, Sum>>();

/** The term with every sum that the author has written, up to its order, as the author wrote it. */
export function inAuthorsOrder(term: Term, authors: ReadonlySet<Term>): Term {
  const orders = ordersOf(authors);
  if (orders.size === 0) return term;
  return rebuild(term, (part) =>
    part.kind === 'sum' && !authors.has(part) ? (orders.get(withoutOrder(part)) ?? part) : part,
  );
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
