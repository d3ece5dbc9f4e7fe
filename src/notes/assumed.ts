/** What a derivation assumed, as a reader is told: nothing twice, and nothing that the definition itself demands. */
import { application, sameCondition, ZERO } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import { occursIn } from '../core/traverse.ts';

/**
 * Where √u stands in the definition, u ≥ 0 goes without saying and u ≠ 0 is u > 0;
 * where u ≠ 0 is said, u² ≠ 0 and √u ≠ 0 are not said again.
 */
export function gathered(assumed: readonly Condition[], body: Term): readonly Condition[] {
  const kept: Condition[] = [];
  for (const condition of assumed) {
    const told = asTold(condition, body);
    if (told !== null && !kept.some((other) => sameCondition(other, told))) kept.push(told);
  }
  const nonzero = new Set(assumed.flatMap((condition) => nonzeroTerm(condition) ?? []));
  return kept.filter((condition) => {
    const root = baseOf(nonzeroTerm(condition));
    return root === null || !nonzero.has(root);
  });
}

function asTold(condition: Condition, body: Term): Condition | null {
  if (condition.kind !== 'comparison' || condition.right !== ZERO) return condition;
  if (!occursIn(application('sqrt', [condition.left]), body)) return condition;
  switch (condition.relation) {
    case '>=':
      return null;
    case '!=':
      return { ...condition, relation: '>' };
    default:
      return condition;
  }
}

/** u of a condition u ≠ 0, or null. */
const nonzeroTerm = (condition: Condition): Term | null =>
  condition.kind === 'comparison' && condition.relation === '!=' && condition.right === ZERO ? condition.left : null;

/** The u of u^n and √u, or null. */
function baseOf(term: Term | null): Term | null {
  if (term?.kind === 'power') return term.base;
  return term?.kind === 'application' && term.name === 'sqrt' ? (term.args[0] ?? null) : null;
}
