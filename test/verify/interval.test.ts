import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, IntervalArithmetic } from '../../src/verify/interval.ts';

const coarse = new IntervalArithmetic(160);
const fine = new IntervalArithmetic(420);

type Unary = (arithmetic: IntervalArithmetic, u: Interval) => Interval | null;
const functions: Readonly<Record<string, readonly [Unary, (x: number) => number]>> = {
  exp: [(a, u) => a.exp(u), Math.exp],
  ln: [(a, u) => a.ln(u), Math.log],
  sqrt: [(a, u) => a.sqrt(u), Math.sqrt],
  sin: [(a, u) => a.sin(u), Math.sin],
  cos: [(a, u) => a.cos(u), Math.cos],
  atan: [(a, u) => a.atan(u), Math.atan],
  asin: [(a, u) => a.asin(u), Math.asin],
  erf: [(a, u) => a.erf(u), () => Number.NaN],
};

describe('interval arithmetic', () => {
  it.each(Object.keys(functions))('%s: more digits lie inside fewer, and near the double', (name) => {
    const [of, double] = functions[name] ?? [() => null, () => Number.NaN];
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 1, max: 300 }), (n, d) => {
        const a = of(coarse, coarse.ratio(BigInt(n), BigInt(d)));
        const b = of(fine, fine.ratio(BigInt(n), BigInt(d)));
        expect(a === null).toBe(b === null);
        if (a === null || b === null) return;
        const shift = BigInt(fine.bits - coarse.bits);
        expect(b.low >= a.low << shift && b.high <= a.high << shift).toBe(true);
        const expected = double(n / d);
        if (Number.isNaN(expected)) return;
        const error = Math.abs(coarse.middle(a) - expected);
        expect(error).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)) * Math.max(1, Math.abs(n / d)));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('multiplies and divides outward', () => {
    const third = coarse.ratio(1n, 3n);
    expect(third.high - third.low).toBe(1n);
    const one = coarse.multiply(third, coarse.integer(3));
    expect(coarse.contains(one, 1n)).toBe(true);
    expect(coarse.divide(one, coarse.subtract(third, third))).toBe(null);
  });

  it('knows erf 1 and π', () => {
    expect(coarse.middle(coarse.erf(coarse.integer(1)) ?? coarse.integer(0))).toBeCloseTo(0.8427007929497149, 15);
    expect(coarse.middle(coarse.pi)).toBe(Math.PI);
    expect(coarse.width(coarse.erf(coarse.integer(30)) ?? coarse.integer(9))).toBeLessThan(1e-40);
  });
});
