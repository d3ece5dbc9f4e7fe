import { describe, expect, it } from 'vitest';
import { exactRoot, gcd, integerPower, rational, rationalFromDecimal } from '../../src/core/rational.ts';

describe('rationals', () => {
  it('reads decimals exactly', () => {
    expect(rationalFromDecimal('0.25').equals(rational(1, 4))).toBe(true);
    expect(rationalFromDecimal('.5').equals(rational(1, 2))).toBe(true);
    expect(rationalFromDecimal('1.5e-3').equals(rational(3, 2000))).toBe(true);
    expect(() => rationalFromDecimal('1.2.3')).toThrow();
  });
  it('raises to integer powers within bounds', () => {
    expect(integerPower(rational(-2, 3), 3n)?.equals(rational(-8, 27))).toBe(true);
    expect(integerPower(rational(2), -3n)?.equals(rational(1, 8))).toBe(true);
    expect(integerPower(rational(0), -1n)).toBeNull();
    expect(integerPower(rational(9), 10n ** 9n)).toBeNull();
    expect(integerPower(rational(-1), 10n ** 30n + 1n)?.equals(rational(-1))).toBe(true);
  });
  it('finds exact roots', () => {
    expect(exactRoot(rational(4, 9), 2)?.equals(rational(2, 3))).toBe(true);
    expect(exactRoot(rational(27n ** 5n), 15)?.equals(rational(3))).toBe(true);
    expect(exactRoot(rational(2), 2)).toBeNull();
    expect(exactRoot(rational(-8), 3)).toBeNull();
  });
  it('has the greatest common divisor', () => {
    expect([gcd(12n, -18n), gcd(0n, -5n), gcd(0n, 0n)]).toEqual([6n, 5n, 0n]);
  });
});
