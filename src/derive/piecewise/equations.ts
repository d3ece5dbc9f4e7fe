/** When two terms in the parameters are equal: always, never, or exactly when an equation holds, in its simplest form. */
import { comparison, difference, negation, quotient, sumOf } from '../../core/make.ts';
import type { Comparison, SymbolTerm, Term } from '../../core/term.ts';
import { occursIn, substitute, symbolsOf } from '../../core/traverse.ts';
import type { Decider } from './decide.ts';
import { linearIn } from './solve.ts';

export type Agreement =
  | { readonly kind: 'always' }
  /** `unless` is the equation that would be needed, where there are parameters in it. */
  | { readonly kind: 'never'; readonly unless: Comparison | null }
  | { readonly kind: 'if'; readonly equation: Comparison; readonly solution: Solution | null };

/** A parameter that an equation determines. */
export interface Solution {
  readonly symbol: SymbolTerm;
  readonly value: Term;
}

/** Null where it is not known: two numbers that are too near to each other to be told apart. */
export function agreement(a: Term, b: Term, decider: Decider): Agreement | null {
  if (a === b) return { kind: 'always' };
  const gap = decider.tidied(difference(a, b));
  const zero = decider.isZero(gap);
  if (zero === 'yes') return { kind: 'always' };
  const parameters = symbolsOf(gap).filter(({ name }) => name !== 'e' && name !== 'pi');
  if (zero === 'no') return { kind: 'never', unless: parameters.length === 0 ? null : neededFor(gap, decider) };
  return parameters.length === 0 ? null : { kind: 'if', ...equationOf(gap, decider) };
}

/** The equation that never holds: in full where nothing is left of it without its factors. */
function neededFor(gap: Term, decider: Decider): Comparison {
  const { equation } = equationOf(gap, decider);
  const { left, right } = equation;
  return symbolsOf(left).length + symbolsOf(right).length > 0 ? equation : balanced(gap, decider);
}

/** gap = 0, solved for a parameter where that gives a number, else with what is negative on the other side. */
function equationOf(
  gap: Term,
  decider: Decider,
): { readonly equation: Comparison; readonly solution: Solution | null } {
  const reduced = withoutFactors(gap, decider);
  let solution: Solution | null = null;
  for (const symbol of symbolsOf(reduced)) {
    const linear = linearIn(reduced, symbol, decider);
    if (linear === null || decider.isZero(linear.slope) !== 'no') continue;
    const value = decider.tidied(quotient(negation(linear.start), linear.slope));
    solution ??= { symbol, value };
    if (symbolsOf(value).length === 0) return { equation: comparison(symbol, '=', value), solution: { symbol, value } };
  }
  return { equation: balanced(reduced, decider), solution };
}

/** The term without factors and denominators that are never zero. */
function withoutFactors(gap: Term, decider: Decider): Term {
  const { tidied } = decider;
  let reduced = gap;
  for (const symbol of symbolsOf(gap)) {
    if (decider.isZero(symbol) !== 'no') continue;
    const divided = tidied(quotient(reduced, symbol));
    if (!occursIn(symbol, divided)) reduced = divided;
  }
  if (reduced.kind === 'negation') return withoutFactors(reduced.operand, decider);
  if (reduced.kind === 'quotient' && decider.isZero(reduced.denominator) === 'no') {
    return withoutFactors(reduced.numerator, decider);
  }
  return reduced;
}

/** Σ terms = 0 with the negative terms on the right: a + b − 1 = 0 is a + b = 1. */
function balanced(gap: Term, { tidied }: Decider): Comparison {
  const terms = gap.kind === 'sum' ? gap.terms : [gap];
  const left = sumOf(terms.filter((term) => term.kind !== 'negation'));
  const right = tidied(negation(sumOf(terms.filter((term) => term.kind === 'negation'))));
  return symbolsOf(left).length === 0 ? comparison(right, '=', left) : comparison(left, '=', right);
}

/** A term with the parameter of a solution replaced by its value. */
export const given = (term: Term, solution: Solution | null, { tidied }: Decider): Term =>
  solution === null ? term : tidied(substitute(term, new Map<Term, Term>([[solution.symbol, solution.value]])));
