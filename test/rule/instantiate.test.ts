import { describe, expect, it } from 'vitest';
import { negation, number, product, quotient, sum, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { printPlain } from '../../src/print/index.ts';
import { instantiate } from '../../src/rule/index.ts';
import { t } from './sample-rules.ts';

const filled = (template: string, bindings: Record<string, string>): string | null => {
  const terms = Object.fromEntries(Object.entries(bindings).map(([name, text]) => [name, t(text)]));
  const term = instantiate(t(template), terms);
  return term === null ? null : printPlain(term);
};

describe('instantiate', () => {
  it('replaces metavariables, functions and variables', () => {
    expect(filled("f'(u)*d/dx(u)", { f: 'sin(u)', u: 'z^2', x: 'z' })).toBe("sin'(z^2)*d/dz(z^2)");
    expect(filled("f'(u)", { f: "g'(u)", u: 'z' })).toBe("g''(z)");
    expect(filled('{u if u > 0, v otherwise}', { u: 'a', v: 'b' })).toBe('(a > 0) ? a : b');
  });

  it('splices a sum into a sum and a product into a product, and only there', () => {
    expect(instantiate(t('u + v'), { u: t('a + b'), v: t('c') })).toBe(t('a + b + c'));
    expect(instantiate(t('u v'), { u: t('a*b'), v: t('c') })).toBe(t('a*b*c'));
    expect(instantiate(t('w - u'), { u: t('a + b'), w: t('c') })).toBe(t('c - (a + b)'));
    expect(instantiate(t('u v'), { u: t('a + b'), v: t('c') })).toBe(t('(a + b)*c'));
  });

  it('computes values exactly and writes them as people do', () => {
    expect(filled('value(m + n)', { m: '2', n: '1/3' })).toBe('7/3');
    expect(filled('x^value(n - 1)', { x: 'z', n: '-1' })).toBe('z^(-2)');
    expect(filled('u + value(m + n)', { u: 'z', m: '2', n: '-5' })).toBe('z - 3');
    expect(filled('value(m n) u', { u: 'z', m: '2', n: '-3' })).toBe('-6*z');
    expect(instantiate(t('value(m n) u'), { u: t('z'), m: t('2'), n: t('-3') })).toBe(
      negation(product([number(6), symbol('z')])),
    );
    expect(instantiate(t('value(m)/u'), { u: t('z'), m: t('-3') })).toBe(negation(quotient(number(3), symbol('z'))));
    expect(filled('value(sqrt(m))', { m: '9/4' })).toBe('3/2');
    expect(filled('value(nthRoot(m, n))', { m: '-8', n: '3' })).toBe('-2');
    expect(filled('value(m^(2/3))', { m: '8' })).toBe('4');
    expect(filled('value(gcd(m, n))', { m: '12', n: '18' })).toBe('6');
  });

  it('has no value where there is none, or where it would be too large', () => {
    expect(filled('value(m/n)', { m: '1', n: '0' })).toBeNull();
    expect(filled('value(m^n)', { m: '0', n: '-1' })).toBeNull();
    expect(filled('value(sqrt(m))', { m: '2' })).toBeNull();
    expect(filled('value(m^n)', { m: '9', n: '387420489' })).toBeNull();
    expect(filled('value(m)', { m: 'a' })).toBeNull();
  });

  it('refuses bindings that do not fit', () => {
    expect(filled('d/dx(u)', { u: 'z^2', x: 'z^2' })).toBeNull();
    expect(filled('f(u)', { u: 'z', f: 'z' })).toBeNull();
  });

  it('does not take what objects inherit for a binding', () => {
    expect(instantiate(symbol('constructor'), {})).toBe(symbol('constructor'));
  });

  it('fills deep templates', () => {
    let deep: Term = symbol('u');
    for (let i = 0; i < 20_000; i++) deep = negation(sum([deep, symbol('v')]));
    expect(instantiate(deep, { u: symbol('a') })?.depth).toBe(deep.depth);
  });
});
