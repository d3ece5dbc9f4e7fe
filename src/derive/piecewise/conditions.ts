/** Conditions on the variable: complements, interiors, and intervals where they are between numbers. */
import { comparison, conjunction, disjunction } from '../../core/make.ts';
import { flipped } from '../../core/relation.ts';
import type { Comparison, Condition, Relation, SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn } from '../../core/traverse.ts';
import { numericValue } from '../tidy/factors.ts';

const COMPLEMENT: Readonly<Record<Relation, Relation>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '!=',
  '!=': '=',
};
export function complement(condition: Condition): Condition {
  switch (condition.kind) {
    case 'comparison':
      return comparison(condition.left, COMPLEMENT[condition.relation], condition.right);
    case 'and':
      return disjunction(condition.conditions.map(complement));
    case 'or':
      return conjunction(condition.conditions.map(complement));
  }
}

/** The condition without its boundary: z ≤ 0 becomes z < 0. */
export function interior(condition: Condition): Condition {
  if (condition.kind !== 'comparison') {
    return { kind: condition.kind, conditions: condition.conditions.map(interior) };
  }
  const { left, relation, right } = condition;
  return relation === '<='
    ? comparison(left, '<', right)
    : relation === '>='
      ? comparison(left, '>', right)
      : condition;
}

/** The comparison with the variable alone on the left, or null where it is not of that form. */
export function solvedFor(condition: Comparison, variable: SymbolTerm): Comparison | null {
  if (condition.left === variable && !dependsOn(condition.right, variable)) return condition;
  if (condition.right === variable && !dependsOn(condition.left, variable)) {
    return comparison(variable, flipped(condition.relation), condition.left);
  }
  return null;
}

/** All of these at once, without what the others already say; null where they contradict each other. */
export function all(conditions: readonly Condition[], variable: SymbolTerm): Condition | null {
  const parts = conditions.flatMap((condition) => (condition.kind === 'and' ? condition.conditions : [condition]));
  const bounds = parts.filter((part): part is Comparison => part.kind === 'comparison');
  // Of an alternative only what the bounds leave open counts.
  const open = parts.flatMap((part) => (part.kind === 'comparison' ? [part] : [leftOpen(part, bounds, variable)]));
  const kept: Condition[] = [];
  for (const part of open) {
    if (part === null) return null;
    const normal = part.kind === 'comparison' ? (solvedFor(part, variable) ?? part) : part;
    if (kept.some((other) => contradicts(other, normal, variable))) return null;
    if (kept.some((other) => implies(other, normal, variable))) continue;
    for (let i = kept.length - 1; i >= 0; i--) if (implies(normal, kept[i] as Condition, variable)) kept.splice(i, 1);
    kept.push(normal);
  }
  // Lower bounds first, as in a < z < b.
  kept.sort((a, b) => Number(isUpper(a)) - Number(isUpper(b)));
  const [low, high] = kept;
  if (kept.length === 2 && isBound(low, '>', variable) && isBound(high, '<', variable)) {
    return conjunction([comparison(low.right, flipped(low.relation), variable), high]);
  }
  return kept.length === 1 ? (kept[0] as Condition) : conjunction(kept);
}

const isBound = (part: Condition | undefined, direction: '<' | '>', variable: SymbolTerm): part is Comparison =>
  part?.kind === 'comparison' && part.left === variable && part.relation.startsWith(direction);

/** What is left of an alternative beside bounds that rule some of its parts out; null where nothing is. */
function leftOpen(condition: Condition, bounds: readonly Comparison[], variable: SymbolTerm): Condition | null {
  if (condition.kind !== 'or') return condition;
  const left = condition.conditions.filter((part) => !bounds.some((bound) => contradicts(bound, part, variable)));
  const [only] = left;
  if (only === undefined) return null;
  return left.length === 1 ? only : disjunction(left);
}

const contradicts = (a: Condition, b: Condition, variable: SymbolTerm): boolean =>
  b.kind === 'comparison' && implies(a, complement(b), variable);

const isUpper = (condition: Condition): boolean =>
  condition.kind === 'comparison' && condition.relation.startsWith('<');

/** Whether one bound on the variable implies another; false where that is not plain to see. */
function implies(a: Condition, b: Condition, variable: SymbolTerm): boolean {
  if (a.kind !== 'comparison' || b.kind !== 'comparison') return false;
  const [p, q] = [solvedFor(a, variable), solvedFor(b, variable)];
  if (p === null || q === null) return false;
  if (p.relation === q.relation && p.right === q.right) return true;
  const [x, y] = [numericValue(p.right), numericValue(q.right)];
  if (x === null || y === null)
    return p.right === q.right && p.relation[0] === q.relation[0] && p.relation.length < q.relation.length;
  if (p.relation.startsWith('>') && q.relation.startsWith('>'))
    return x.compare(y) > 0 || (x.equals(y) && p.relation === '>');
  if (p.relation.startsWith('<') && q.relation.startsWith('<'))
    return x.compare(y) < 0 || (x.equals(y) && p.relation === '<');
  if (q.relation === '!=') {
    const order = x.compare(y);
    return (
      (p.relation === '>' && order >= 0) ||
      (p.relation === '<' && order <= 0) ||
      (p.relation === '>=' && order > 0) ||
      (p.relation === '<=' && order < 0)
    );
  }
  return false;
}

/** The values at which a condition on the variable may change, in the order in which they are written. */
export function boundaries(condition: Condition, variable: SymbolTerm): Term[] {
  if (condition.kind !== 'comparison') return condition.conditions.flatMap((part) => boundaries(part, variable));
  const solved = solvedFor(condition, variable);
  return solved === null ? [] : [solved.right];
}

/** The comparisons that depend on the variable and say nothing about it alone: x ≥ x². */
export function unsolvedComparisons(condition: Condition, variable: SymbolTerm): Comparison[] {
  if (condition.kind !== 'comparison')
    return condition.conditions.flatMap((part) => unsolvedComparisons(part, variable));
  const depends = dependsOn(condition.left, variable) || dependsOn(condition.right, variable);
  return depends && solvedFor(condition, variable) === null ? [condition] : [];
}
