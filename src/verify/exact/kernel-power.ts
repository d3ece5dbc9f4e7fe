/** Powers of kernels with rational exponents in lowest terms. */
import type { Kernel, Monomial } from './kernel.ts';
import { tooBig } from './stop.ts';

/** kernel^(n/d) */
export interface KernelPower {
  readonly kernel: Kernel;
  readonly n: number;
  readonly d: number;
}

/** The greatest common divisor of two exponents. */
export function commonDivisor(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** kernel^(n/d) in lowest terms. @throws Stop where the exponent is out of bounds. */
export function reducedPower(kernel: Kernel, n: number, d: number): KernelPower {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) throw tooBig('an exponent');
  if (d === 1) return { kernel, n, d };
  const common = commonDivisor(n, d);
  return { kernel, n: n / common, d: d / common };
}

export function addPower(a: KernelPower, b: KernelPower): KernelPower {
  return a.d === b.d && a.d === 1
    ? reducedPower(a.kernel, a.n + b.n, 1)
    : reducedPower(a.kernel, a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The kernel powers of a · b, before any relation. */
export function mergePowers(a: Monomial, b: Monomial): KernelPower[] {
  const result: KernelPower[] = [];
  let i = 0;
  let j = 0;
  while (i < a.kernels.length || j < b.kernels.length) {
    const left = a.kernels[i];
    const right = b.kernels[j];
    if (left !== undefined && (right === undefined || left.id < right.id)) {
      result.push({ kernel: left, n: a.n[i] ?? 0, d: a.d[i] ?? 1 });
      i++;
    } else if (right !== undefined && (left === undefined || right.id < left.id)) {
      result.push({ kernel: right, n: b.n[j] ?? 0, d: b.d[j] ?? 1 });
      j++;
    } else if (left !== undefined) {
      const power = addPower(
        { kernel: left, n: a.n[i] ?? 0, d: a.d[i] ?? 1 },
        { kernel: left, n: b.n[j] ?? 0, d: b.d[j] ?? 1 },
      );
      if (power.n !== 0) result.push(power);
      i++;
      j++;
    }
  }
  return result;
}
