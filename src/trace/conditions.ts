/** Questions about conditions as such: domains and lists of assumptions. */
import { sameCondition } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import { mapCondition } from '../core/traverse.ts';
import { decideCondition, normalForm, type RuleContext } from '../rule/index.ts';

/** Whether a condition describes an open set: strict comparisons only. */
export function isOpen(condition: Condition): boolean {
  if (condition.kind !== 'comparison') return condition.conditions.every(isOpen);
  return condition.relation === '<' || condition.relation === '>' || condition.relation === '!=';
}

const normalCondition = (condition: Condition): Condition => mapCondition(condition, normalForm);

/** Whether every wanted condition is in the list, up to the way its terms are written. */
export function includesAll(list: readonly Condition[], wanted: readonly Condition[]): boolean {
  if (wanted.length === 0) return true;
  const normal = list.map(normalCondition);
  return wanted.every((condition) => {
    const own = normalCondition(condition);
    return normal.some((known) => sameCondition(known, own));
  });
}

/** Whether two lists hold the same conditions. */
export const sameConditions = (a: readonly Condition[], b: readonly Condition[]): boolean =>
  includesAll(a, b) && includesAll(b, a);

/**
 * The value of a term on a domain: of a piecewise one the branch that is chosen there, null where that is not plain.
 * @param context what holds on the domain
 */
export function valueOn(term: Term, domain: Condition, context: RuleContext): Term | null {
  if (term.kind !== 'cases') return term;
  for (const branch of term.branches) {
    const truth = sameCondition(branch.condition, domain) ? 'yes' : decideCondition(branch.condition, context);
    if (truth === 'yes') return branch.value;
    if (truth === 'unknown') return null;
  }
  return term.otherwise;
}
