/** A condition solved for the variable: 2x − 3 ≥ 0 is x ≥ 3/2, |x| ≤ 1 is −1 ≤ x ≤ 1. */
import {
  comparison,
  conjunction,
  difference,
  disjunction,
  negation,
  number,
  quotient,
  TWO,
  ZERO,
} from '../../core/make.ts';
import { isNegative } from '../../core/rational.ts';
import type { Comparison, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, substitute } from '../../core/traverse.ts';
import type { TidyContext } from '../tidy/context.ts';
import { numericValue } from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';
import { flipped, solvedFor } from './conditions.ts';

/** The condition with every comparison solved that is linear in the variable, or in its absolute value. */
export function solved(condition: Condition, variable: SymbolTerm, context: TidyContext): Condition {
  if (condition.kind !== 'comparison') {
    return { kind: condition.kind, conditions: condition.conditions.map((part) => solved(part, variable, context)) };
  }
  return (
    solvedFor(condition, variable) ?? absolute(condition, variable) ?? linear(condition, variable, context) ?? condition
  );
}

/** |x| < c with a number c > 0. */
function absolute({ left, relation, right }: Comparison, variable: SymbolTerm): Condition | null {
  const isAbsolute = (term: Term): boolean =>
    term.kind === 'application' && term.name === 'abs' && term.args[0] === variable;
  if (isAbsolute(right)) return absolute(comparison(right, flipped(relation), left), variable);
  const bound = numericValue(right);
  if (!isAbsolute(left) || bound === null || bound.compare(0) <= 0) return null;
  const [low, high] = [comparison(variable, flipped(relation), negation(right)), comparison(variable, relation, right)];
  switch (relation) {
    case '<':
    case '<=':
    case '!=':
      return conjunction([low, high]);
    case '>':
    case '>=':
    case '=':
      return disjunction([low, high]);
  }
}

function linear({ left, relation, right }: Comparison, variable: SymbolTerm, context: TidyContext): Condition | null {
  const at = (value: Term): Term =>
    tidy(substitute(difference(left, right), new Map<Term, Term>([[variable, value]])), context);
  const [start, one, two] = [at(ZERO), at(number(1)), at(TWO)];
  const slope = tidy(difference(one, start), context);
  const steepness = numericValue(slope);
  if (steepness === null || steepness.equals(0) || !isLinear(difference(left, right), variable)) return null;
  if (tidy(difference(two, one), context) !== slope) return null;
  const zero = tidy(quotient(negation(start), slope), context);
  return comparison(variable, isNegative(steepness) ? flipped(relation) : relation, zero);
}

/** Whether the variable occurs only in sums and with constant factors. */
function isLinear(term: Term, variable: SymbolTerm): boolean {
  if (term === variable || !dependsOn(term, variable)) return true;
  switch (term.kind) {
    case 'sum':
      return term.terms.every((part) => isLinear(part, variable));
    case 'negation':
      return isLinear(term.operand, variable);
    case 'product':
      return (
        term.factors.filter((factor) => dependsOn(factor, variable)).length === 1 &&
        term.factors.every((f) => isLinear(f, variable))
      );
    case 'quotient':
      return !dependsOn(term.denominator, variable) && isLinear(term.numerator, variable);
    default:
      return false;
  }
}
