/** A condition solved for the variable: 2x − 3 ≥ 0 is x ≥ 3/2, |x| ≤ 1 is −1 ≤ x ≤ 1, 0 ≥ 1 − y x is y x ≥ 1. */
import {
  comparison,
  conjunction,
  difference,
  disjunction,
  negation,
  ONE,
  quotient,
  sumOf,
  ZERO,
} from '../../core/make.ts';
import { flipped } from '../../core/relation.ts';
import type { Comparison, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, substitute } from '../../core/traverse.ts';
import { conditionOf, isEverything, isNothing, whereHolds } from '../../verify/index.ts';
import { solvedFor } from './conditions.ts';
import type { Decider } from './decide.ts';

/** The condition with every comparison solved for the variable that can be. */
export function solved(condition: Condition, decider: Decider): Condition {
  if (condition.kind !== 'comparison') {
    return { kind: condition.kind, conditions: condition.conditions.map((part) => solved(part, decider)) };
  }
  return (
    solvedFor(condition, decider.variable) ??
    absolute(condition, decider) ??
    linear(condition, decider) ??
    onLine(condition, decider) ??
    variableFirst(condition, decider)
  );
}

/** 0 ≥ sin x as sin x ≤ 0. */
const variableFirst = (condition: Comparison, { variable }: Decider): Comparison =>
  !dependsOn(condition.left, variable) && dependsOn(condition.right, variable)
    ? comparison(condition.right, flipped(condition.relation), condition.left)
    : condition;

/** |u| < c with c > 0. */
function absolute({ left, relation, right }: Comparison, decider: Decider): Condition | null {
  const inside = absoluteValue(left);
  if (inside === null) {
    return absoluteValue(right) === null ? null : absolute(comparison(right, flipped(relation), left), decider);
  }
  if (dependsOn(right, decider.variable) || decider.sign(right) !== 1) return null;
  const low = solved(comparison(inside, flipped(relation), decider.tidied(negation(right))), decider);
  const high = solved(comparison(inside, relation, right), decider);
  switch (relation) {
    case '<':
    case '<=':
      return conjunction([rising(low), high]);
    case '!=':
      return conjunction([low, high]);
    case '>':
    case '>=':
    case '=':
      return disjunction([low, high]);
  }
}
const absoluteValue = (term: Term): Term | null =>
  term.kind === 'application' && term.name === 'abs' && term.primes === 0 ? (term.args[0] ?? null) : null;

/** x > a as a < x, to begin a chain with. */
const rising = (condition: Condition): Condition =>
  condition.kind === 'comparison' && condition.relation.startsWith('>')
    ? comparison(condition.right, flipped(condition.relation), condition.left)
    : condition;

/** slope · x + start, with neither depending on x. */
interface Linear {
  readonly slope: Term;
  readonly start: Term;
}

/** A term as a linear function of a symbol; null where it is none. */
export function linearIn(term: Term, symbol: SymbolTerm, { tidied }: Pick<Decider, 'tidied'>): Linear | null {
  if (!isLinear(term, symbol)) return null;
  const at = (value: Term): Term => tidied(substitute(term, new Map<Term, Term>([[symbol, value]])));
  const start = at(ZERO);
  return { slope: tidied(difference(at(ONE), start)), start };
}

function linear({ left, relation, right }: Comparison, decider: Decider): Condition | null {
  const { variable, tidied } = decider;
  const found = linearIn(difference(left, right), variable, decider);
  if (found === null) return null;
  const { slope, start } = found;
  const sign = decider.sign(slope);
  if (sign === 0) return null;
  if (sign !== null) {
    const zero = tidied(quotient(negation(start), slope));
    return comparison(variable, sign < 0 ? flipped(relation) : relation, zero);
  }
  // A slope whose sign is not known stays with the variable: y x ≥ 1.
  const gap = tidied(difference(left, right));
  const terms = gap.kind === 'sum' ? gap.terms : [gap];
  const moving = terms.filter((term) => dependsOn(term, variable));
  const resting = terms.filter((term) => !dependsOn(term, variable));
  const turn = moving.every((term) => term.kind === 'negation');
  const side = (list: readonly Term[], turned: boolean): Term => {
    const sum = sumOf(list);
    return turned ? tidied(negation(sum)) : sum;
  };
  return comparison(side(moving, turn), turn ? flipped(relation) : relation, side(resting, !turn));
}

/** Whether the symbol occurs only in sums and with constant factors. */
function isLinear(term: Term, symbol: SymbolTerm): boolean {
  if (term === symbol || !dependsOn(term, symbol)) return true;
  switch (term.kind) {
    case 'sum':
      return term.terms.every((part) => isLinear(part, symbol));
    case 'negation':
      return isLinear(term.operand, symbol);
    case 'product':
      return (
        term.factors.filter((factor) => dependsOn(factor, symbol)).length === 1 &&
        term.factors.every((factor) => isLinear(factor, symbol))
      );
    case 'quotient':
      return !dependsOn(term.denominator, symbol) && isLinear(term.numerator, symbol);
    default:
      return false;
  }
}

/** x ≥ x² and its like, by the exact cuts of the line. */
function onLine(condition: Comparison, { variable, functions }: Decider): Condition | null {
  const set = whereHolds(condition, variable, { functions });
  return set === null || isEverything(set) || isNothing(set) ? null : conditionOf(set, variable);
}
