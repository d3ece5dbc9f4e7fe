/** Breaking a term that is too wide for its line: at the signs of a sum, else between the factors of a product. */
import { productOf, sumOf } from '../core/make.ts';
import type { Term } from '../core/term.ts';

/** A part of a broken term: what is written before it, and whether it has to keep brackets it would lose on its own. */
export interface Piece {
  readonly lead: '' | '+' | '−' | '·';
  readonly term: Term;
  readonly bracketed: boolean;
}

/**
 * The term in pieces no wider than `limit` where that is possible: a piece that offers no place to break stays whole.
 * @example breakTerm(sum([a, negation(b)]), 1, () => 1) // [a], then '−' [b]
 */
export function breakTerm(term: Term, limit: number, width: (term: Term) => number): readonly Piece[] {
  const whole: Piece = { lead: '', term, bracketed: false };
  if (width(term) <= limit) return [whole];
  // Two characters of every later line are its sign.
  if (term.kind === 'sum') return group(term.terms, limit - 2, width, sumOf).flatMap((part, i) => signed(part, i));
  if (term.kind === 'product') {
    return group(term.factors, limit - 2, width, productOf).map((factors, i): Piece => {
      const only = factors.length === 1 ? factors[0] : undefined;
      const bracketed = only !== undefined && (only.kind === 'sum' || only.kind === 'negation');
      return { lead: i === 0 ? '' : '·', term: productOf(factors), bracketed };
    });
  }
  return [whole];
}

/** As many neighbours on a line as fit. */
function group(
  parts: readonly Term[],
  limit: number,
  width: (term: Term) => number,
  join: (parts: readonly Term[]) => Term,
): Term[][] {
  const groups: Term[][] = [];
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (last !== undefined && width(join([...last, part])) <= limit) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** The sign of a line's first summand goes in front of the line. */
function signed(terms: readonly Term[], index: number): Piece[] {
  const [first, ...rest] = terms;
  if (first === undefined) return [];
  if (index > 0 && first.kind === 'negation') {
    const bracketed = rest.length === 0 && first.operand.kind === 'sum';
    return [{ lead: '−', term: sumOf([first.operand, ...rest]), bracketed }];
  }
  return [{ lead: index === 0 ? '' : '+', term: sumOf(terms), bracketed: false }];
}
