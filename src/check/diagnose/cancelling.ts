/**
 * Cancelling a factor against one term of a sum, in every form in which it comes: a/(a + b) is a rule as it stands, but
 * 2x/(1 + x²) cancelled to 2/(1 + x) is the same mistake, and no pattern of it.
 */
import { number, ONE, power, productOf, quotient, sumOf } from '../../core/make.ts';
import { isInteger, numerator } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import type { Bindings } from '../../rule/index.ts';

export interface Cancelled {
  readonly id: string;
  readonly bindings: Bindings;
  readonly after: Term;
}

const MOST_TERMS = 4;

/** @example [...cancelledAcross(2x/(1 + x²))] // 2/(1 + x), with a = x */
export function* cancelledAcross(part: Term): Generator<Cancelled> {
  if (part.kind !== 'quotient') return;
  const { numerator: above, denominator: below } = part;
  if (below.kind === 'sum' && below.terms.length <= MOST_TERMS) {
    for (const factor of factorsOf(above)) {
      const rest = without(above, factor);
      for (const [terms, b] of reduced(below.terms, factor)) {
        const after = quotient(rest ?? ONE, sumOf(terms));
        yield { id: 'mistake/cancel-across-sum', bindings: { a: factor, b }, after };
      }
    }
  }
  if (above.kind === 'sum' && above.terms.length <= MOST_TERMS) {
    for (const factor of factorsOf(below)) {
      const rest = without(below, factor);
      for (const [terms, b] of reduced(above.terms, factor)) {
        const top = sumOf(terms);
        yield {
          id: 'mistake/cancel-into-sum',
          bindings: { a: factor, b },
          after: rest === null ? top : quotient(top, rest),
        };
      }
    }
  }
}

/** The lists in which one term has lost the factor, and the sum of the others. */
function* reduced(terms: readonly Term[], factor: Term): Generator<readonly [Term[], Term]> {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const rest = without(term, factor);
    if (rest === null && term !== factor) continue;
    const others = terms.filter((_, k) => k !== i);
    yield [terms.map((one, k) => (k === i ? (rest ?? ONE) : one)), sumOf(others)];
  }
}

/** What could be cancelled: factors, and the bases of powers. */
function factorsOf(term: Term): Term[] {
  switch (term.kind) {
    case 'product':
      return [...new Set(term.factors.flatMap(factorsOf))];
    case 'negation':
      return factorsOf(term.operand);
    case 'power':
      return [term, term.base];
    case 'number':
      return isInteger(term.value) && term.value.n > 1n ? [term] : [];
    case 'sum':
    case 'quotient':
      return [];
    default:
      return [term];
  }
}

/** The term without the factor; null where it is no factor, or nothing but it. */
function without(term: Term, factor: Term): Term | null {
  switch (term.kind) {
    case 'product':
      for (let i = 0; i < term.factors.length; i++) {
        const one = term.factors[i] as Term;
        if (one === factor) return productOf(term.factors.filter((_, k) => k !== i));
        const rest = without(one, factor);
        if (rest !== null) return productOf(term.factors.map((other, k) => (k === i ? rest : other)));
      }
      return null;
    case 'negation':
      return without(term.operand, factor);
    case 'power': {
      if (term.base !== factor || term.exponent.kind !== 'number' || !isInteger(term.exponent.value)) return null;
      const n = numerator(term.exponent.value);
      return n < 2n ? null : n === 2n ? term.base : power(term.base, number(n - 1n));
    }
    default:
      return null;
  }
}
