/**
 * The one place where mathjs is loaded: its single-file build, lazily, because loading takes a good part of a cold
 * run. Everything after loading is synchronous.
 */
import type { Arithmetic } from './arithmetic.ts';
import { bigArithmetic } from './big-arithmetic.ts';
import { type BoundedBig, bigBoundedArithmetic } from './big-bounded.ts';

/** What we use of mathjs' BigNumber. */
export interface BigNumber {
  /** The decimal exponent of the leading digit. */
  readonly e: number;
  /** The digits in words of seven; null where this is no number. */
  readonly d: readonly number[] | null;
  /** The number of significant digits. */
  precision(): number;
  abs(): BigNumber;
  neg(): BigNumber;
  plus(other: BigNumber | number): BigNumber;
  minus(other: BigNumber | number): BigNumber;
  times(other: BigNumber | number): BigNumber;
  div(other: BigNumber | number): BigNumber;
  pow(exponent: BigNumber | number): BigNumber;
  sqrt(): BigNumber;
  cbrt(): BigNumber;
  exp(): BigNumber;
  ln(): BigNumber;
  sin(): BigNumber;
  cos(): BigNumber;
  asin(): BigNumber;
  acos(): BigNumber;
  atan(): BigNumber;
  sinh(): BigNumber;
  asinh(): BigNumber;
  acosh(): BigNumber;
  atanh(): BigNumber;
  tanh(): BigNumber;
  round(): BigNumber;
  /** −1, 0 or 1; NaN where a side is no number. */
  cmp(other: BigNumber | number): number;
  isZero(): boolean;
  isInteger(): boolean;
  isFinite(): boolean;
  isNaN(): boolean;
  toNumber(): number;
  toString(): string;
  toSignificantDigits(digits: number): BigNumber;
}
export interface BigConstructor {
  new (value: string | number | BigNumber): BigNumber;
  clone(settings: { readonly precision: number }): BigConstructor;
}

/** Arithmetics of any number of digits; what `loadBig` gives. */
export interface BigEvaluator {
  /** The arithmetic that works with this many significant digits (and some more, so that they are right). */
  arithmetic(digits: number): Arithmetic<BigNumber>;
  /** The same with bounds on the error. */
  bounded(digits: number): Arithmetic<BoundedBig>;
}

/** Extra digits that absorb the rounding of a single function. */
const GUARD_DIGITS = 8;

/**
 * Loads mathjs' BigNumber.
 * @throws Error where the installed mathjs has no BigNumber.
 * @example const big = await loadBig(); agree(a, b, context, big)
 */
export async function loadBig(): Promise<BigEvaluator> {
  const loaded: unknown = await import('mathjs/lib/browser/math.js');
  const Big = bigConstructor(loaded);
  const plain = new Map<number, Arithmetic<BigNumber>>();
  const bounded = new Map<number, Arithmetic<BoundedBig>>();
  const arithmetic = (digits: number): Arithmetic<BigNumber> => {
    const known = plain.get(digits) ?? bigArithmetic(Big.clone({ precision: digits + GUARD_DIGITS }), digits);
    plain.set(digits, known);
    return known;
  };
  return {
    arithmetic,
    bounded(digits) {
      const known = bounded.get(digits) ?? bigBoundedArithmetic(arithmetic(digits), digits, digits + GUARD_DIGITS);
      bounded.set(digits, known);
      return known;
    },
  };
}

function bigConstructor(loaded: unknown): BigConstructor {
  // Bundlers and Node differ in whether the build is the module's default export or the module itself.
  for (const math of [property(loaded, 'default'), loaded]) {
    const found = property(math, 'BigNumber');
    if (isBigConstructor(found)) return found;
  }
  throw new Error('the installed mathjs has no BigNumber');
}
function property(value: unknown, key: string): unknown {
  const holder = typeof value === 'object' || typeof value === 'function' ? value : null;
  return holder !== null ? Reflect.get(holder, key) : undefined;
}
const isBigConstructor = (value: unknown): value is BigConstructor =>
  typeof value === 'function' && 'clone' in value && 'precision' in value && 'asinh' in value;
