import { expect, it } from 'vitest';
import { numberFromText, product, symbol } from '../../src/core/make.ts';
import { hasDecimals, isNumeric, mayBeCongruent, mayShareSymbols } from '../../src/core/traits.ts';
import { congruent } from '../../src/rule/index.ts';
import { constantValue } from '../../src/verify/numeric/constant.ts';

const [a, b] = [symbol('a'), symbol('b')];
const half = numberFromText('0.5');

it('tells decimals from other numbers', () => {
  expect(hasDecimals(product([half, a]))).toBe(true);
  expect(hasDecimals(product([numberFromText('2'), a]))).toBe(false);
});

it('takes a decimal for a number like any other', () => {
  expect(isNumeric(product([half, half]))).toBe(true);
  expect(constantValue(product([half, half]))?.toFraction()).toBe('1/4');
  expect(mayBeCongruent(half, numberFromText('2'))).toBe(true);
  expect(congruent(product([half, a]), product([a, half]))).toBe(true);
});

it('does not take decimals for a symbol in common', () => {
  expect(mayShareSymbols(product([half, a]), product([half, a]))).toBe(true);
  expect(mayShareSymbols(product([half, a]), product([half, b]))).toBe(false);
});
