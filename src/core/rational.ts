/**
 * Exact rational numbers. The arithmetic is fraction.js's (arbitrary-precision integers);
 * this module only names what the rest of the house uses.
 */
import Fraction from 'fraction.js';

/** An exact rational number, always in lowest terms: `s` (sign), `n` ≥ 0 and `d` > 0 are bigints. */
export type Rational = Fraction;

/**
 * The rational n/d.
 * @throws when d is zero, or a number argument is not an integer.
 * @example rational(6, 4) // 3/2
 */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  return new Fraction(BigInt(n), BigInt(d));
}

/** Reads a decimal spelling (`2`, `0.25`, `.5`, `1e-3`) exactly. */
export function rationalFromDecimal(text: string): Rational {
  const match = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) throw new Error(`not a decimal number: ${text}`);
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction || '0');
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}

export const isInteger = (value: Rational): boolean => value.d === 1n;
export const isZero = (value: Rational): boolean => value.n === 0n;
export const isNegative = (value: Rational): boolean => value.s < 0n;

/** The numerator with its sign; `value` equals `numerator(value) / value.d`. */
export const numerator = (value: Rational): bigint => value.s * value.n;

/**
 * base^exponent for an integer exponent, or null where it is undefined (0 to a negative power)
 * or would exceed `maxBits` binary digits: a bound that is hit is a value, never a hang.
 */
export function integerPower(base: Rational, exponent: bigint, maxBits = 4096): Rational | null {
  if (exponent < 0n) {
    return isZero(base) ? null : integerPower(base.inverse(), -exponent, maxBits);
  }
  if (exponent === 0n) return rational(1n);
  if (base.n <= 1n && base.d === 1n) {
    return base.s >= 0n || exponent % 2n === 0n ? base.abs() : base;
  }
  const bits = Math.max(base.n.toString(2).length, base.d.toString(2).length);
  if (exponent > BigInt(Math.floor(maxBits / bits))) return null;
  return rational(numerator(base) ** exponent, base.d ** exponent);
}

/** The exact k-th root of a non-negative rational, or null where it is irrational. */
export function exactRoot(value: Rational, k: number): Rational | null {
  if (isNegative(value) || k < 1) return null;
  const n = integerRoot(value.n, k);
  const d = integerRoot(value.d, k);
  return n === null || d === null ? null : rational(n, d);
}

/** The integer r ≥ 0 with r^k = n, or null. */
function integerRoot(n: bigint, k: number): bigint | null {
  if (n < 2n) return n;
  const exponent = BigInt(k);
  let low = 1n;
  let high = 1n << BigInt(Math.ceil(n.toString(2).length / k) + 1);
  while (low < high) {
    const middle = (low + high) >> 1n;
    if (middle ** exponent < n) low = middle + 1n;
    else high = middle;
  }
  return low ** exponent === n ? low : null;
}

/** The greatest common divisor of two integers, not negative; gcd(0, n) is |n|. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
