/** The two outputs of a program at a point, enclosed in BigNumbers: at 64 digits, and at more where that is too few. */
import { type BoundedBig, logOf } from './big-bounded.ts';
import type { BigEvaluator } from './bignumber.ts';
import type { Program } from './program.ts';
import { run, testCondition } from './run.ts';

export type BigComparison =
  | { readonly kind: 'agree'; readonly difference: number; readonly size: number }
  | {
      readonly kind: 'differ';
      readonly left: number;
      readonly right: number;
      readonly texts: readonly [string, string];
    }
  | { readonly kind: 'undefined' | 'unclear' };

/** Digits to work with, and more digits: to confirm a difference, or to decide what is still open. */
const DIGITS = 64;
const MORE_DIGITS = 112;
/** log10 of the part of a value that its error may be for an agreement to count. */
const TIGHT = -20;
/** A difference that must be zero to this many places, at the higher precision, is taken for zero. */
const NOTHING = -70;
/** log10 of how many times the sum of their errors two values must be apart. */
const CLEAR = 1;

/** Compares the program's first two outputs at an exact point. */
export function compareBig(program: Program, point: readonly number[], big: BigEvaluator): BigComparison {
  const first = pairAt(program, point, big, DIGITS);
  if (first === null) return { kind: 'undefined' };
  const verdict = judge(first, DIGITS);
  if (verdict.kind === 'agree') return verdict;
  const second = pairAt(program, point, big, MORE_DIGITS);
  return second === null ? { kind: 'undefined' } : judge(second, MORE_DIGITS);
}

function judge([left, right]: readonly [BoundedBig, BoundedBig], digits: number): BigComparison {
  const error = Math.max(left.e, right.e) + 0.31;
  if (error === Number.POSITIVE_INFINITY) return { kind: 'unclear' };
  const difference = left.v.minus(right.v);
  const apart = logOf(difference);
  const size = Math.max(logOf(left.v), logOf(right.v));
  if (apart > error + CLEAR) {
    return { kind: 'differ', left: left.v.toNumber(), right: right.v.toNumber(), texts: textsOf(left, right) };
  }
  const isTight = error <= size + TIGHT || (digits === MORE_DIGITS && error <= NOTHING);
  if (apart > error || !isTight) return { kind: 'unclear' };
  return { kind: 'agree', difference: difference.abs().toNumber(), size: 10 ** size };
}

/** Enclosures of both outputs; null where a side is undefined or the point does not fulfil the conditions. */
function pairAt(
  program: Program,
  point: readonly number[],
  big: BigEvaluator,
  digits: number,
): readonly [BoundedBig, BoundedBig] | null {
  const arithmetic = big.bounded(digits);
  const slots = run(program, arithmetic, point.map(arithmetic.fromNumber));
  for (const condition of program.conditions) {
    if (testCondition(condition, arithmetic, slots).truth !== 'yes') return null;
  }
  const [left, right] = program.outputs.map((slot) => slots[slot]);
  return left === undefined || right === undefined || left.v.isNaN() || right.v.isNaN() ? null : [left, right];
}

function textsOf(left: BoundedBig, right: BoundedBig): readonly [string, string] {
  for (let digits = 6; digits < 60; digits += 6) {
    const texts = [left, right].map(({ v }) => v.toSignificantDigits(digits).toString());
    const [a, b] = texts;
    if (a !== undefined && b !== undefined && a !== b) return [a, b];
  }
  return [left.v.toString(), right.v.toString()];
}
