import { describe, expect, it } from 'vitest';
import { countRoots, gapPoints, realRoots, signAt } from '../../../src/verify/exact/real-line.ts';

const value = ({ n, d }: { n: bigint; d: bigint }): number => Number(n) / Number(d);

describe('real roots', () => {
  it('isolates them from left to right', () => {
    const roots = realRoots([
      [-2n, 0n, 1n],
      [0n, 1n],
      [-1n, 1n],
      [1n, -2n, 1n],
    ]);
    expect(roots.map(({ low, high }) => [value(low), value(high)])).toEqual([
      [expect.closeTo(-Math.SQRT2, 5), expect.closeTo(-Math.SQRT2, 5)],
      [0, 0],
      [1, 1],
      [expect.closeTo(Math.SQRT2, 5), expect.closeTo(Math.SQRT2, 5)],
    ]);
    expect(gapPoints(roots).map(value)).toHaveLength(5);
  });
  it('sees none where there are none', () => {
    expect(realRoots([[1n, 0n, 1n]])).toEqual([]);
    expect(gapPoints([]).map(value)).toEqual([0]);
  });
  it('takes a polynomial with zeros in front for what it is', () => {
    expect(
      realRoots([
        [0n, 0n],
        [-1n, 1n, 0n],
      ]).map(({ low }) => value(low)),
    ).toEqual([1]);
  });
  it('puts a point in every gap, where signs alternate for simple roots', () => {
    const poly = [-1n, 1001n, -1001n, 1n];
    const signs = gapPoints(realRoots([poly])).map((x) => signAt(poly, x));
    expect(signs).toEqual([-1, 1, -1, 1]);
    expect(countRoots(poly, { n: 0n, d: 1n }, { n: 2n, d: 1n })).toBe(2);
  });
});
