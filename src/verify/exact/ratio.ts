/** Exact ratios of integers, as light as the prover's inner loops need them. */
import { gcd } from '../../core/rational.ts';

export { gcd };

/** n/d in lowest terms, d > 0. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO_RATIO: Ratio = { n: 0n, d: 1n };
export const ONE_RATIO: Ratio = { n: 1n, d: 1n };
export const MINUS_ONE_RATIO: Ratio = { n: -1n, d: 1n };

export const absolute = (a: bigint): bigint => (a < 0n ? -a : a);

/** n/d in lowest terms. @throws RangeError when d is zero. */
export function ratio(n: bigint, d: bigint = 1n): Ratio {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError('a ratio with denominator zero');
  const common = gcd(n, d);
  const scale = d < 0n ? -common : common;
  return scale === 1n ? { n, d } : { n: n / scale, d: d / scale };
}

export const multiplyRatios = (a: Ratio, b: Ratio): Ratio =>
  a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : ratio(a.n * b.n, a.d * b.d);
export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  a.d === b.d ? ratio(a.n + b.n, a.d) : ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const negateRatio = (a: Ratio): Ratio => ({ n: -a.n, d: a.d });
export const isIntegerRatio = (a: Ratio): boolean => a.d === 1n;

/** a^k for an integer k; a must not be zero when k is negative. */
export function powerRatio(a: Ratio, k: number): Ratio {
  if (k >= 0) return { n: a.n ** BigInt(k), d: a.d ** BigInt(k) };
  const n = a.d ** BigInt(-k);
  const d = a.n ** BigInt(-k);
  return d < 0n ? { n: -n, d: -d } : { n, d };
}
