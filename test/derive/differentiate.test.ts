import { describe, expect, it } from 'vitest';
import { application, cases, comparison, derivative, number, product, sum, symbol, ZERO } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { DeriveError } from '../../src/derive/error.ts';
import { printPlain } from '../../src/print/index.ts';
import { read, slope, z } from './tidied.ts';

describe('differentiate', () => {
  it.each([
    ['7', '0'],
    ['a', '0'],
    ['z', '1'],
    ['a*z', 'a'],
    ['z^2', '2*z'],
    ['z^3', '3*z^2'],
    ['z^a', 'a*z^(a - 1)'],
    ['2^z', '2^z*ln(2)'],
    ['z^z', 'z^z*(ln(z) + z/z)'],
    ['1/z', '-1/z^2'],
    ['z/a', '1/a'],
    ['a/z', '-a/z^2'],
    ['sin(z^2)', 'cos(z^2)*(2*z)'],
    ['z*sin(z)*exp(z)', 'sin(z)*exp(z) + z*cos(z)*exp(z) + z*sin(z)*exp(z)'],
    ['sin(z)/z', '(z*cos(z) - sin(z))/z^2'],
    ['ln(1 + e^z)', '1/(1 + exp(z))*exp(z)'],
    ['log(z, 2)', '1/(z*ln(2))'],
  ])('of %s is %s', (given, expected) => {
    expect(printPlain(slope(read(given)))).toBe(expected);
  });

  it('leaves an unknown function standing, with one prime more', () => {
    const f = application('f', [product([number(2), z])]);
    expect(printPlain(slope(f))).toBe("f'(2*z)*2");
  });

  it('differentiates every piece of a piecewise term', () => {
    const term = cases([{ condition: comparison(z, '<', ZERO), value: z }], product([z, z]));
    const branches = cases([{ condition: comparison(z, '<', ZERO), value: number(1) }], sum([z, z]));
    expect(slope(term)).toBe(branches);
  });

  it('differentiates a standing derivative', () => {
    expect(printPlain(slope(derivative(read('sin(z)'), z)))).toBe('-sin(z)');
  });

  it('refuses an unknown function of two arguments', () => {
    const term = application('f', [z, symbol('a')]);
    expect(() => slope(term)).toThrow(
      new DeriveError(
        'unsupported-function',
        'f is an unknown function of 2 arguments; only functions of one argument can stay unknown',
      ),
    );
  });

  it('takes deep and long terms in its stride', () => {
    let deep: Term = z;
    for (let i = 0; i < 20_000; i++) deep = application('tanh', [deep]);
    expect(slope(deep).kind).toBe('product');
    expect(slope(sum(Array.from({ length: 10_000 }, (_, i) => product([number(i), z])))).kind).toBe('sum');
  });
});
