/** How wide a typeset term is, in average characters: fractions count their wider half, scripts count less. */
import { conditionTerms } from '../core/make.ts';
import type { Term } from '../core/term.ts';
import { fold } from '../core/traverse.ts';

const SCRIPT = 0.7;
const SIGN = 2.4;
const BRACKETS = 1.6;

/** The width of a term as LaTeX sets it, to within a fifth. */
export function typesetWidth(root: Term): number {
  return fold<number>(root, (term, of) => {
    const bracketed = (part: Term): number =>
      of(part) + (part.kind === 'sum' || part.kind === 'negation' ? BRACKETS : 0);
    const all = (parts: readonly Term[], each: (part: Term) => number, between: number): number =>
      parts.reduce((width, part, i) => width + each(part) + (i === 0 ? 0 : between), 0);
    switch (term.kind) {
      case 'number':
        return (term.spelling ?? (term.value.d === 1n ? String(term.value.n) : String(term.value.d))).length;
      case 'symbol':
        return 1.2;
      case 'sum':
        return all(term.terms, of, SIGN);
      case 'product':
        return all(term.factors, bracketed, 0.4);
      case 'negation':
        return of(term.operand) + 1.5;
      case 'quotient':
        return Math.max(of(term.numerator), of(term.denominator)) + 0.6;
      case 'power':
        return bracketed(term.base) + SCRIPT * of(term.exponent);
      case 'application':
        if (term.name === 'exp') return 1 + SCRIPT * all(term.args, of, 1);
        return (term.name.length > 5 ? 1.2 : term.name.length) + term.primes * 0.4 + BRACKETS + all(term.args, of, 1);
      case 'derivative':
        return 2 + BRACKETS + of(term.body);
      case 'cases': {
        const rows = term.branches.map(({ value, condition }) => of(value) + 4 + all(conditionTerms(condition), of, 2));
        return 2 + Math.max(...rows, term.otherwise === null ? 0 : of(term.otherwise) + 7);
      }
    }
  });
}
