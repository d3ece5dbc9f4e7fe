import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dense,
  divideDense,
  gcdDense,
  isConstantDense,
  isZeroDense,
  multiplyDense,
  subtractDense,
} from '../../../src/verify/exact/dense.ts';

const trimmed = (list: Dense[]): Dense => {
  while (list.length > 0 && isZeroDense(list[list.length - 1] ?? 0n)) list.pop();
  return list;
};
const polynomial: fc.Arbitrary<Dense> = fc
  .array(fc.array(fc.bigInt({ min: -5n, max: 5n }), { maxLength: 3 }).map(trimmed), { minLength: 1, maxLength: 3 })
  .map(trimmed)
  .filter((p) => !isZeroDense(p));

describe('greatest common divisors in two variables', () => {
  it('divide both, and are divided by every common factor', () => {
    fc.assert(
      fc.property(polynomial, polynomial, polynomial, (a, b, c) => {
        const common = gcdDense(multiplyDense(a, c), multiplyDense(b, c));
        expect(divideDense(multiplyDense(a, c), common)).not.toBe(null);
        expect(divideDense(multiplyDense(b, c), common)).not.toBe(null);
        if (!isConstantDense(c)) expect(isConstantDense(common)).toBe(false);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
  it('(x + y)(x − y) and (x + y)² have x + y in common', () => {
    const sum: Dense = [[0n, 1n], [1n]];
    const difference: Dense = [[0n, -1n], [1n]];
    const common = gcdDense(multiplyDense(sum, difference), multiplyDense(sum, sum));
    const [plus, minus] = [subtractDense(common, sum), subtractDense(common, multiplyDense(sum, [[-1n]]))];
    expect(isZeroDense(plus) || isZeroDense(minus)).toBe(true);
  });
});
