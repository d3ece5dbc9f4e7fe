import { describe, expect, it } from 'vitest';
import { symbol } from '../../src/core/make.ts';
import { enclose, IntervalArithmetic } from '../../src/verify/index.ts';
import { context, read } from './read.ts';

const intervals = new IntervalArithmetic(160);
const at = (text: string, z: number): number | string => {
  const point = new Map([[symbol('z'), intervals.ratio(BigInt(Math.round(z * 1024)), 1024n)]]);
  const value = enclose(read(text), point, context, intervals);
  return typeof value === 'string' ? value : intervals.middle(value);
};

describe('enclosures', () => {
  it.each([
    ['tanh(z)', 0.5, Math.tanh(0.5)],
    ['d/dz(tanh(z))', 0.5, 1 - Math.tanh(0.5) ** 2],
    ['d^2/dz^2(z^5)', 2, 160],
    ["sin'(2z)", 1, Math.cos(2)],
    ['d/dz(sqrt(z))', 4, 0.25],
    ['d/dz(atan(z))', 2, 0.2],
    ['d/dz(erf(z))', 0, 2 / Math.sqrt(Math.PI)],
    ['d/dz(abs(z))', -2, -1],
    ['d/dz(asin(1))', 3, 0],
    ['{z if z < 1, 5 otherwise}', 1, 5],
    ['nthRoot(z, 3)', -8, -2],
    ['z^2', -3, 9],
    ['0^z', 2, 0],
    ['sign(z)', 0, 0],
  ])('%s at %d', (text, z, value) => {
    expect(at(text, z)).toBeCloseTo(value, 12);
  });

  it.each([
    ['1/z', 0, 'undefined'],
    ['ln(z)', 0, 'undefined'],
    ['sqrt(z)', -1, 'undefined'],
    ['asin(z)', 2, 'undefined'],
    ['d/dz(ln(z))', -1, 'undefined'],
    ['{1 if z > 0}', -1, 'undefined'],
    ['d/dz(abs(z))', 0, 'unknown'],
    ['d/dz(sqrt(z^2))', 0, 'unknown'],
    ['d/dz(sign(z^3))', 0, 'unknown'],
    ['d/dn(nthRoot(2, n))', 0, 'unknown'],
    ['f(z)', 1, 'unknown'],
    ['z + y', 1, 'unknown'],
    ['1/(sin(z)^2 + cos(z)^2 - 1)', 1, 'unknown'],
  ])('%s at %d is %s', (text, z, answer) => {
    expect(at(text, z)).toBe(answer);
  });
});
