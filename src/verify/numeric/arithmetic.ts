/**
 * What a number type must offer for terms to be evaluated in it. Doubles, doubles with an error bound, BigNumbers and
 * Taylor series over any of these are arithmetics, so that one interpreter (`run.ts`) serves them all.
 *
 * Three outcomes are kept apart. A number; *undefined*: certainly no value as a real function (ln of a negative);
 * *unsure*: nothing certain can be said at this precision (overflow, a divisor that may be zero).
 */
import type { Rational } from '../../core/rational.ts';

/** The functions of one argument that every arithmetic computes itself. */
export const UNARY_NAMES = [
  'exp',
  'ln',
  'sqrt',
  'abs',
  'sign',
  'sin',
  'cos',
  'tan',
  'cot',
  'sec',
  'csc',
  'asin',
  'acos',
  'atan',
  'acot',
  'asec',
  'acsc',
  'sinh',
  'cosh',
  'tanh',
  'coth',
  'sech',
  'csch',
  'asinh',
  'acosh',
  'atanh',
  'acoth',
  'asech',
  'acsch',
  'erf',
  'erfc',
  'Phi',
  'phi',
  'sigma',
  'softplus',
] as const;
export type UnaryName = (typeof UNARY_NAMES)[number];
export type UnaryTable<T> = readonly ((x: T) => T)[];

const CODES: ReadonlyMap<string, number> = new Map(UNARY_NAMES.map((name, code) => [name, code]));
/** The place of a base function in every `UnaryTable`, or null. */
export const unaryCode = (name: string): number | null => CODES.get(name) ?? null;
/** Lays a record of functions out in the order of the codes. */
export const unaryTable = <T>(byName: Readonly<Record<UnaryName, (x: T) => T>>): UnaryTable<T> =>
  UNARY_NAMES.map((name) => byName[name]);

/** How two values compare; `touching` means equal now, but not in a neighbourhood (a kink or a joint sits here). */
export type Order = 'less' | 'equal' | 'touching' | 'greater' | 'unsure' | 'undefined';

export interface Arithmetic<T> {
  readonly undefined: T;
  readonly unsure: T;
  readonly pi: T;
  readonly e: T;
  fromRational(value: Rational): T;
  /** The exact value of a double. */
  fromNumber(value: number): T;
  add(a: T, b: T): T;
  sub(a: T, b: T): T;
  mul(a: T, b: T): T;
  div(a: T, b: T): T;
  neg(a: T): T;
  /** a^n for an integer |n| < 2^53; a^0 is 1 everywhere, as in a polynomial. */
  intPow(a: T, n: number): T;
  /** a^r for a rational r that is no integer: defined for a > 0, and at 0 where r > 0. */
  ratPow(a: T, r: Rational): T;
  /** a^b for a > 0; 0 where a = 0 and b > 0. */
  pow(a: T, b: T): T;
  /** The real n-th root, n ≥ 1: of any number where n is odd, of a ≥ 0 where n is even. */
  root(a: T, n: number): T;
  max(a: T, b: T): T;
  min(a: T, b: T): T;
  compare(a: T, b: T): Order;
  /** The value as an integer if it is certainly one, else null (the degree of a root). */
  toInteger(a: T): number | null;
  /** The value where a case distinction is at its joint: no derivative there. */
  atJoint(a: T): T;
  readonly unary: UnaryTable<T>;
}

export const isEqual = (order: Order): boolean => order === 'equal' || order === 'touching';

/** A question that these numerics do not answer: more than one variable, a definition that calls itself. */
export class NumericError extends Error {
  override readonly name = 'NumericError';
}
