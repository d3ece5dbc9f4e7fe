/** What is given from the start of a derivation: what the functions by name assume of their parameters. */
import type { FunctionEntry, FunctionTable } from '../core/functions.ts';
import { sameCondition } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import { postorder } from '../core/traverse.ts';
import { readCondition } from '../syntax/index.ts';

/** What an entry says of its parameters (`alpha > 0`), as conditions. */
export const assumptionsOfEntry = (entry: FunctionEntry, functions: FunctionTable): Condition[] =>
  (entry.assumes ?? []).map((text) => readCondition(text, { functions, symbols: Object.keys(entry.parameters ?? {}) }));

/** What the functions that occur in a term assume of their parameters. @example assumptionsIn(elu(z), functions) // α > 0 */
export function assumptionsIn(term: Term, functions: FunctionTable): Condition[] {
  const names = new Set(postorder(term).flatMap((part) => (part.kind === 'application' ? [part.name] : [])));
  return [...names].flatMap((name) => {
    const entry = functions.find(name);
    return entry === null ? [] : assumptionsOfEntry(entry, functions);
  });
}

/** The conditions of all lists, each once. */
export function distinctConditions(conditions: readonly Condition[]): readonly Condition[] {
  const kept: Condition[] = [];
  for (const condition of conditions) if (!kept.some((other) => sameCondition(other, condition))) kept.push(condition);
  return kept;
}
