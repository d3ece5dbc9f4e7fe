/** Conditions on the variable as sets on its line, cut at places whose order is known. */
import { symbol } from '../../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, mapCondition } from '../../core/traverse.ts';
import type { LineSet } from '../../verify/index.ts';
import { boundaries, solvedFor } from './conditions.ts';
import { type Decider, isRelated } from './decide.ts';

/** Stands for the axis where that is not the variable itself. */
const AXIS = symbol('axis');

/** What all conditions compare with places: the variable, or a term of it such as a x; its symbol stands for it. */
export interface Axis {
  readonly term: Term;
  /** Knows the axis as its variable. */
  readonly decider: Decider;
  readonly rename: (condition: Condition) => Condition;
  readonly restore: (condition: Condition) => Condition;
}

/** @example the axis of a x > δ and −δ ≤ a x is a x */
export function axisOf(conditions: readonly Condition[], decider: Decider): Axis {
  const sides = new Set(conditions.flatMap((condition) => movingSides(condition, decider.variable)));
  const [term, ...others] = sides;
  const same = (condition: Condition): Condition => condition;
  if (term === undefined || term === null || term === decider.variable || others.length > 0) {
    return { term: decider.variable, decider, rename: same, restore: same };
  }
  const exchange =
    (from: Term, to: Term) =>
    (condition: Condition): Condition =>
      mapCondition(condition, (side) => (side === from ? to : side));
  return {
    term,
    decider: { ...decider, variable: AXIS },
    rename: exchange(term, AXIS),
    restore: exchange(AXIS, term),
  };
}

/** The sides that depend on the variable; null for a comparison both of whose sides do. */
function movingSides(condition: Condition, variable: SymbolTerm): (Term | null)[] {
  if (condition.kind !== 'comparison') return condition.conditions.flatMap((part) => movingSides(part, variable));
  const moving = [condition.left, condition.right].filter((side) => dependsOn(side, variable));
  return moving.length > 1 ? [null] : moving;
}

/** The places of the conditions from left to right; null where a condition is not solved or the order is not known. */
export function cutsOf(conditions: readonly Condition[], decider: Decider): Term[] | null {
  if (!conditions.every((condition) => isSolved(condition, decider.variable))) return null;
  const cuts: Term[] = [];
  for (const place of conditions.flatMap((condition) => boundaries(condition, decider.variable))) {
    let at = 0;
    for (; at < cuts.length; at++) {
      const order = decider.compare(place, cuts[at] as Term);
      if (order === null) return null;
      if (order === 0) break;
      if (order < 0) {
        cuts.splice(at, 0, place);
        break;
      }
    }
    if (at === cuts.length) cuts.push(place);
  }
  return cuts;
}

const isSolved = (condition: Condition, variable: SymbolTerm): boolean =>
  condition.kind === 'comparison'
    ? solvedFor(condition, variable) !== null
    : condition.conditions.every((part) => isSolved(part, variable));

/** The set of a condition whose places are among the cuts. */
export function setOf(condition: Condition, cuts: readonly Term[], { variable, compare }: Decider): LineSet {
  /** Positions: 2i is the gap before cut i, 2i + 1 the cut itself. */
  const holds = (part: Condition, position: number): boolean => {
    if (part.kind === 'and') return part.conditions.every((one) => holds(one, position));
    if (part.kind === 'or') return part.conditions.some((one) => holds(one, position));
    const bound = solvedFor(part, variable);
    if (bound === null) return false;
    const at = 2 * cuts.findIndex((cut) => compare(cut, bound.right) === 0) + 1;
    return isRelated(position - at, bound.relation);
  };
  return {
    cuts,
    gaps: [...cuts, null].map((_, i) => holds(condition, 2 * i)),
    points: cuts.map((_, i) => holds(condition, 2 * i + 1)),
  };
}

export const everything = (cuts: readonly Term[]): LineSet => ({
  cuts,
  gaps: [...cuts.map(() => true), true],
  points: cuts.map(() => true),
});
export const without = (a: LineSet, b: LineSet): LineSet => ({
  cuts: a.cuts,
  gaps: a.gaps.map((x, i) => x && b.gaps[i] !== true),
  points: a.points.map((x, i) => x && b.points[i] !== true),
});
/** The set without its boundary. */
export const interiorOf = (set: LineSet): LineSet => ({
  ...set,
  points: set.points.map((x, i) => x && set.gaps[i] === true && set.gaps[i + 1] === true),
});
/** The first gap of a set that is an interval; null for any other. */
export function intervalStart({ gaps, points }: LineSet): number | null {
  const first = gaps.indexOf(true);
  const last = gaps.lastIndexOf(true);
  const whole = gaps.slice(first, last).every(Boolean) && points.slice(first, last).every(Boolean);
  return first >= 0 && whole ? first : null;
}
