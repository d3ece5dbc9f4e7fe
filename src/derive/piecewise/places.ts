/** The places where pieces may meet, and which piece holds beside and at each of them. */
import { comparison, difference, negation, quotient, ZERO } from '../../core/make.ts';
import type { Comparison, Condition, Term } from '../../core/term.ts';
import { dependsOn, symbolsOf } from '../../core/traverse.ts';
import { and, fromBoolean, or, type Truth } from '../../core/truth.ts';
import { boundaries, solvedFor, unsolvedComparisons } from './conditions.ts';
import { type Decider, isRelated, type Sign } from './decide.ts';
import { linearIn } from './solve.ts';

export interface JointPlace {
  readonly at: Term;
  /** For y x = 1 and the like, of which nobody knows on which side y x < 1 lies: `left` means below, `right` above. */
  readonly level: Comparison | null;
}

export const POSITIONS = ['left', 'at', 'right'] as const;
export type Position = (typeof POSITIONS)[number];

/** The places of the conditions, each once, from left to right as far as their order is known. */
export function placesOf(conditions: readonly Condition[], decider: Decider): JointPlace[] {
  const places: JointPlace[] = [];
  const add = (place: JointPlace): void => {
    if (places.some(({ at }) => decider.compare(at, place.at) === 0)) return;
    const next = places.findIndex(({ at }) => decider.compare(at, place.at) === 1);
    places.splice(next < 0 ? places.length : next, 0, place);
  };
  for (const condition of conditions) {
    for (const at of boundaries(condition, decider.variable)) add({ at, level: null });
  }
  for (const level of conditions.flatMap((condition) => unsolvedComparisons(condition, decider.variable))) {
    const at = levelPlace(level, decider);
    if (at !== null) add({ at, level });
  }
  return places;
}

/** 1/y for y x ≥ 1, where the factor of x may be supposed not to be zero. */
function levelPlace({ left, right }: Comparison, decider: Decider): Term | null {
  const linear = linearIn(difference(left, right), decider.variable, decider);
  return linear === null ? null : decider.tidied(quotient(negation(linear.start), linear.slope));
}

/** The comparisons of which no place can be told. */
export const unplaced = (conditions: readonly Condition[], decider: Decider): Comparison[] =>
  conditions
    .flatMap((condition) => unsolvedComparisons(condition, decider.variable))
    .filter((one) => levelPlace(one, decider) === null);

/** What must be supposed of the parameters for the levels to be places: that y is not zero, for y x = 1. */
export function slopesNotZero(conditions: readonly Condition[], decider: Decider): Condition[] {
  const slopes = conditions
    .flatMap((condition) => unsolvedComparisons(condition, decider.variable))
    .flatMap(({ left, right }) => linearIn(difference(left, right), decider.variable, decider)?.slope ?? [])
    .filter((slope) => decider.isZero(slope) !== 'no');
  return distinct(slopes).map((slope) => comparison(slope, '!=', ZERO));
}

/** The order of the places of which nothing is known, as if they were written down from left to right (or right to left). */
export function supposedOrder(
  conditions: readonly Condition[],
  written: 'left to right' | 'right to left',
  decider: Decider,
): Condition[] {
  const all = distinct(conditions.flatMap((condition) => boundaries(condition, decider.variable)));
  return all.flatMap((place, i) =>
    all.slice(i + 1).flatMap((later) => {
      if (decider.compare(place, later) !== null) return [];
      return [written === 'left to right' ? rising(place, later, decider) : rising(later, place, decider)];
    }),
  );
}
const distinct = (terms: readonly Term[]): Term[] => [...new Set(terms)];

/** a < b, or what it says of the only parameter in it: 0 < 2 λ is λ > 0. */
function rising(low: Term, high: Term, decider: Decider): Condition {
  const gap = decider.tidied(difference(high, low));
  const [symbol, ...others] = symbolsOf(gap);
  const linear = symbol === undefined || others.length > 0 ? null : linearIn(gap, symbol, decider);
  if (symbol === undefined || linear === null) return comparison(low, '<', high);
  const value = decider.tidied(quotient(negation(linear.start), linear.slope));
  return comparison(symbol, decider.sign(linear.slope) === -1 ? '<' : '>', value);
}

/** Whether a condition holds beside a place, as near to it as one likes, or at it. */
export function holdsBeside(
  condition: Condition | null,
  place: JointPlace,
  position: Position,
  decider: Decider,
): Truth {
  if (condition === null) return 'yes';
  if (condition.kind !== 'comparison') {
    const parts = condition.conditions.map((part) => holdsBeside(part, place, position, decider));
    return condition.kind === 'and' ? parts.reduce(and, 'yes') : parts.reduce(or, 'no');
  }
  const order = orderBeside(condition, place, position, decider);
  return order === null ? 'unknown' : fromBoolean(isRelated(order, condition.relation));
}

const NEAR: Readonly<Record<Position, Sign>> = { left: -1, at: 0, right: 1 };

/** The sign of left − right there. */
function orderBeside(
  condition: Comparison,
  { at, level }: JointPlace,
  position: Position,
  decider: Decider,
): Sign | null {
  if (!dependsOn(condition.left, decider.variable) && !dependsOn(condition.right, decider.variable)) {
    return decider.compare(condition.left, condition.right);
  }
  const bound = solvedFor(condition, decider.variable);
  if (bound === null) {
    const same = level !== null && level.left === condition.left && level.right === condition.right;
    return same ? NEAR[position] : null;
  }
  if (level !== null) return null;
  const order = decider.compare(at, bound.right);
  const there = order === 0 ? NEAR[position] : order;
  // The comparison may be written the other way round.
  return there === null || bound === condition ? there : (-there as Sign);
}
