/**
 * Sums in the order and with the sign in which the author wrote them: 1 + cos x stays, wherever it comes back from a
 * calculation.
 */
import { negation, productOf, quotient, sum } from '../../core/make.ts';
import { compareTerms } from '../../core/order.ts';
import type { Sum, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';
import { negated, oppositeSum } from './signs.ts';

const ORDERS = new WeakMap<ReadonlySet<Term>, ReadonlyMap<Term, Sum>>();

/** The term with every sum that the author has written, up to its order and sign, as the author wrote it. */
export function inAuthorsOrder(term: Term, authors: ReadonlySet<Term>): Term {
  const orders = ordersOf(authors);
  if (orders.size === 0) return term;
  const asWritten = (part: Term): Term =>
    part.kind === 'sum' && !authors.has(part) ? (orders.get(withoutOrder(part)) ?? part) : part;
  /** The author's sum where the part is its opposite, else null. */
  const opposite = (part: Term): Term | null => {
    const turned = part.kind === 'sum' && !authors.has(part) ? oppositeSum(part) : null;
    return turned?.kind === 'sum' ? (orders.get(withoutOrder(turned)) ?? null) : null;
  };
  return rebuild(term, (part) => {
    switch (part.kind) {
      case 'sum':
        return asWritten(part);
      case 'negation':
        return negated(part.operand);
      case 'quotient': {
        const under = opposite(part.denominator);
        if (under !== null) return negated(quotient(part.numerator, under));
        const { numerator: over } = part;
        return over.kind === 'negation' ? negation(quotient(over.operand, part.denominator)) : part;
      }
      case 'product': {
        const place = part.factors.findIndex((factor) => opposite(factor) !== null);
        if (place < 0) return part;
        return negation(
          productOf(part.factors.map((factor, i) => (i === place ? (opposite(factor) ?? factor) : factor))),
        );
      }
      default:
        return part;
    }
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
