/** The places where pieces may meet, and which piece holds beside and at each of them. */
import { comparison, difference, negation, quotient, ZERO } from '../../core/make.ts';
import type { Comparison, Condition, Term } from '../../core/term.ts';
import { dependsOn, symbolsOf } from '../../core/traverse.ts';
import { and, fromBoolean, or, type Truth } from '../../core/truth.ts';
import { boundaries, solvedFor, unsolvedComparisons } from './conditions.ts';
import { type Decider, isRelated, type Sign } from './decide.ts';
import type { Axis } from './line.ts';
import { linearIn } from './solve.ts';

export interface JointPlace {
  /** The value of the variable. */
  readonly at: Term;
  /** The value of the axis: the same, unless the axis is a x, of which nobody knows on which side it is less. */
  readonly value: Term;
}

/** Beside a place on the axis: below it, at it, above it. */
export const POSITIONS = ['left', 'at', 'right'] as const;
export type Position = (typeof POSITIONS)[number];

/** The places of the conditions (in the axis), each once, from left to right as far as their order is known. */
export function placesOf(conditions: readonly Condition[], axis: Axis, decider: Decider): JointPlace[] {
  const values: Term[] = [];
  for (const value of conditions.flatMap((condition) => boundaries(condition, axis.decider.variable))) {
    if (values.some((other) => decider.compare(other, value) === 0)) continue;
    const next = values.findIndex((other) => decider.compare(other, value) === 1);
    values.splice(next < 0 ? values.length : next, 0, value);
  }
  return values.flatMap((value) => {
    const at = solution(value, axis, decider);
    return at === null ? [] : [{ at, value }];
  });
}

/** The x with a x = value, where the factor of x may be supposed not to be zero; null where that is not plain. */
function solution(value: Term, { term }: Axis, decider: Decider): Term | null {
  if (term === decider.variable) return value;
  const linear = linearIn(difference(term, value), decider.variable, decider);
  return linear === null ? null : decider.tidied(quotient(negation(linear.start), linear.slope));
}

/** The comparisons (in the axis) of which no place can be told. */
export function unplaced(conditions: readonly Condition[], axis: Axis, decider: Decider): Comparison[] {
  const { variable } = axis.decider;
  const open = conditions.flatMap((condition) => unsolvedComparisons(condition, decider.variable));
  if (linearIn(axis.term, decider.variable, decider) !== null) return open;
  return [...open, ...conditions.flatMap((condition) => comparisonsOf(condition))].filter(({ left, right }) =>
    [left, right].some((side) => dependsOn(side, variable) || dependsOn(side, decider.variable)),
  );
}
const comparisonsOf = (condition: Condition): Comparison[] =>
  condition.kind === 'comparison' ? [condition] : condition.conditions.flatMap(comparisonsOf);

/** What must be supposed of the parameters for the places to be places: that a is not zero, for a x = 1. */
export function slopeNotZero({ term }: Axis, decider: Decider): Condition[] {
  const slope = linearIn(term, decider.variable, decider)?.slope;
  return slope === undefined || decider.isZero(slope) === 'no' ? [] : [comparison(slope, '!=', ZERO)];
}

/** The order of the places of which nothing is known, as if they were written down from left to right (or right to left). */
export function supposedOrder(
  conditions: readonly Condition[],
  written: 'left to right' | 'right to left',
  axis: Axis,
  decider: Decider,
): Condition[] {
  const all = [...new Set(conditions.flatMap((condition) => boundaries(condition, axis.decider.variable)))];
  return all.flatMap((place, i) =>
    all.slice(i + 1).flatMap((later) => {
      if (decider.compare(place, later) !== null) return [];
      return [written === 'left to right' ? rising(place, later, decider) : rising(later, place, decider)];
    }),
  );
}

/** a < b, or what it says of the only parameter in it: 0 < 2 λ is λ > 0. */
function rising(low: Term, high: Term, decider: Decider): Condition {
  const gap = decider.tidied(difference(high, low));
  const [symbol, ...others] = symbolsOf(gap);
  const linear = symbol === undefined || others.length > 0 ? null : linearIn(gap, symbol, decider);
  if (symbol === undefined || linear === null) return comparison(low, '<', high);
  const value = decider.tidied(quotient(negation(linear.start), linear.slope));
  return comparison(symbol, decider.sign(linear.slope) === -1 ? '<' : '>', value);
}

/** Whether a condition (in the axis) holds beside a place, as near to it as one likes, or at it. */
export function holdsBeside(
  condition: Condition | null,
  place: JointPlace,
  position: Position,
  axis: Axis,
  decider: Decider,
): Truth {
  if (condition === null) return 'yes';
  if (condition.kind !== 'comparison') {
    const parts = condition.conditions.map((part) => holdsBeside(part, place, position, axis, decider));
    return condition.kind === 'and' ? parts.reduce(and, 'yes') : parts.reduce(or, 'no');
  }
  const order = orderBeside(condition, place, position, axis, decider);
  return order === null ? 'unknown' : fromBoolean(isRelated(order, condition.relation));
}

const NEAR: Readonly<Record<Position, Sign>> = { left: -1, at: 0, right: 1 };

/** The sign of left − right there. */
function orderBeside(
  condition: Comparison,
  { value }: JointPlace,
  position: Position,
  axis: Axis,
  decider: Decider,
): Sign | null {
  const variables = [decider.variable, axis.decider.variable];
  const moves = [condition.left, condition.right].some((side) => variables.some((one) => dependsOn(side, one)));
  if (!moves) return decider.compare(condition.left, condition.right);
  const bound = solvedFor(condition, axis.decider.variable);
  if (bound === null) return null;
  const order = decider.compare(value, bound.right);
  const there = order === 0 ? NEAR[position] : order;
  // The comparison may be written the other way round.
  return there === null || bound === condition ? there : (-there as Sign);
}
