/** Small matters of form that a line of an equation needs. */
import { negation, productOf, quotient, sumOf } from '../../core/make.ts';
import { compareTerms } from '../../core/order.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, rebuild } from '../../core/traverse.ts';
import { negated } from '../tidy/sums.ts';

/** Letters in front of a product in the order of the alphabet: what was put in brought its own. */
export function lettersInOrder(term: Term): Term {
  if (term.kind === 'negation') return negation(lettersInOrder(term.operand));
  if (term.kind === 'quotient') return quotient(lettersInOrder(term.numerator), term.denominator);
  if (term.kind !== 'product') return term;
  const end = term.factors.findIndex(({ kind }) => kind !== 'symbol');
  const letters = term.factors.slice(0, Math.max(0, end));
  return productOf([...[...letters].sort(compareTerms), ...term.factors.slice(letters.length)]);
}

/** −(u + v) inside a sum: −u − v. */
export const withoutBrackets = (term: Term): Term =>
  rebuild(term, (part) => {
    if (part.kind !== 'sum') return part;
    const opened = part.terms.flatMap((one) =>
      one.kind === 'negation' && one.operand.kind === 'sum' ? one.operand.terms.map(negated) : [one],
    );
    return sumOf(opened);
  });

/** The parts that a derivative is handed on to: summands, without signs and constants. */
export function summands(term: Term, variable: SymbolTerm): readonly Term[] {
  switch (term.kind) {
    case 'sum':
      return term.terms.flatMap((one) => summands(one, variable));
    case 'negation':
      return summands(term.operand, variable);
    case 'product': {
      const varying = term.factors.filter((one) => dependsOn(one, variable));
      return varying.length === 1 ? summands(varying[0] as Term, variable) : [productOf(varying)];
    }
    case 'quotient':
      return dependsOn(term.denominator, variable) ? [term] : summands(term.numerator, variable);
    default:
      return [term];
  }
}
