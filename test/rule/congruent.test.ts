import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { application, MINUS_ONE, negation, number, ONE, product, sum, symbol, ZERO } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { congruent, normalForm } from '../../src/rule/index.ts';
import { t } from './sample-rules.ts';

const [a, b, c] = [symbol('a'), symbol('b'), symbol('c')];

describe('congruent', () => {
  it.each([
    ['a + b + c', 'c + (b + a)'],
    ['a*b*c', '(c*b)*a'],
    ['a - b', '-b + a'],
    ['-(a*b)', '(-1)*b*a'],
    ['-(a*b)', 'a*(-b)'],
    ['1*a', 'a'],
    ['a + 0', 'a'],
    ['sin(a + b)', 'sin(b + a)'],
    ['0.5*a', '(1/2)*a'],
    ['d/dz(a + z)', 'd/dz(z + a)'],
  ])('%s and %s', (left, right) => {
    expect(congruent(t(left), t(right))).toBe(true);
  });

  it.each([
    ['2 + 3', '5'],
    ['0*a', '0'],
    ['-(-a)', 'a'],
    ['a/1', 'a'],
    ['a^1', 'a'],
    ['(-a)/b', '-(a/b)'],
    ['4/6', '2/3'],
    ['-(a + b)', '-a - b'],
    ['a - b', 'b - a'],
    ['a*a', 'a^2'],
  ])('not %s and %s', (left, right) => {
    expect(congruent(t(left), t(right))).toBe(false);
  });

  it('sees through the spelling of computed numbers', () => {
    expect(congruent(number(-3), negation(number(3)))).toBe(true);
    expect(congruent(number(1, 2), t('1/2'))).toBe(true);
    expect(congruent(number(-1, 2), t('-1/2'))).toBe(true);
    expect(congruent(product([MINUS_ONE, a]), negation(a))).toBe(true);
  });

  it('does not depend on order or nesting', () => {
    const leaves = fc.constantFrom(a, b, c, ONE, ZERO, negation(a), product([a, b]), application('sin', [sum([a, b])]));
    fc.assert(
      fc.property(
        fc.array(leaves, { minLength: 3, maxLength: 7 }),
        fc.nat(),
        fc.constantFrom(sum, product),
        (list, cut, make) => {
          const at = 1 + (cut % (list.length - 1));
          const turned = [...list.slice(at), ...list.slice(0, at)];
          const nested = turned.length > 2 ? make([turned[0] as Term, make(turned.slice(1).reverse())]) : make(turned);
          expect(congruent(make(list), nested)).toBe(true);
        },
      ),
    );
  });

  it('has a normal form that is its own', () => {
    for (const text of ['a - b + 0 + (c + 1*a)', '-(a*(b*(-3)))', '(a + b)*(b + a)^2/(1/2)']) {
      expect(normalForm(normalForm(t(text)))).toBe(normalForm(t(text)));
    }
  });

  it('survives depth, width and sharing', () => {
    let deep: Term = a;
    let other: Term = a;
    for (let i = 0; i < 20_000; i++) {
      deep = negation(sum([deep, b]));
      other = negation(sum([b, other]));
    }
    expect(congruent(deep, other)).toBe(true);
    let shared: Term = a;
    for (let i = 0; i < 60; i++) shared = sum([shared, shared]);
    expect(congruent(shared, sum([shared, b]))).toBe(false);
    let right: Term = a;
    for (let i = 0; i < 20_000; i++) right = sum([b, right]);
    const flat = sum([...Array.from({ length: 20_000 }, () => b), a]);
    expect(congruent(right, flat)).toBe(true);
  });
});
