/** Members of sums and products, with nested ones opened: (a + b) + c has the members a, b, c. */
import { productOf, sumOf } from '../core/make.ts';
import type { Term } from '../core/term.ts';

export type ListKind = 'sum' | 'product';

/** Opening stops here: shared sums (s = t + t, t = u + u, …) would double at every level. */
const MEMBER_LIMIT = 1 << 15;

/** The members as they are written, nested ones unopened; the term alone where it is of another kind. */
export function directMembers(term: Term, kind: ListKind): readonly Term[] {
  if (term.kind === 'sum' && kind === 'sum') return term.terms;
  if (term.kind === 'product' && kind === 'product') return term.factors;
  return [term];
}

/**
 * The members of a sum (product), nested sums (products) opened, in the author's order; the term alone where it is
 * of another kind. Beyond 32768 members nested ones stay unopened.
 * @example members(sum([a, sum([b, c])]), 'sum') // [a, b, c]
 */
export const members = (term: Term, kind: ListKind): readonly Term[] => opened(directMembers(term, kind), kind);

/** The list with its nested sums (products) opened; the list itself where there are none, or too many members. */
export function opened(list: readonly Term[], kind: ListKind): readonly Term[] {
  if (!list.some((member) => member.kind === kind)) return list;
  const flat: Term[] = [];
  const stack: Term[] = list.toReversed();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.kind !== kind) {
      flat.push(top);
      if (flat.length > MEMBER_LIMIT) return list;
      continue;
    }
    const inner = directMembers(top, kind);
    for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i] as Term);
  }
  return flat;
}

/** The sum (product) of a list of any length. */
export const join = (kind: ListKind, list: readonly Term[]): Term => (kind === 'sum' ? sumOf(list) : productOf(list));
