import { describe, expect, it } from 'vitest';
import { functionTable } from '../../src/core/functions.ts';
import { negation, sum, symbol } from '../../src/core/make.ts';
import { rational } from '../../src/core/rational.ts';
import type { Term } from '../../src/core/term.ts';
import type { Truth } from '../../src/core/truth.ts';
import { decide, decideCondition, rangeOf, ruleContext } from '../../src/rule/index.ts';
import { readTerm } from '../../src/syntax/index.ts';
import { c, context, functions, sample, t } from './sample-rules.ts';

/** Decides a condition about terms: u, v, … of the rule are bound to the arguments. */
function truth(name: string, args: readonly string[], ...assumptions: string[]): Truth {
  const names = ['u', 'v'].slice(0, args.length);
  const rule = sample(names.join(' + '), '0', { when: [`${name}(${names.join(', ')})`] });
  const bindings = Object.fromEntries(names.map((own, i) => [own, t(args[i] ?? '')]));
  const [condition] =
    rule.conditions.length > 0 ? rule.conditions : sample('u', '0', { when: [`${name}(u)`] }).conditions;
  return condition === undefined ? 'unknown' : decide(condition, bindings, context(...assumptions));
}
const one = (name: string, arg: string, ...assumptions: string[]): Truth => {
  const [condition] = sample('u', '0', { when: [`${name}(u)`] }).conditions;
  return condition === undefined ? 'unknown' : decide(condition, { u: t(arg) }, context(...assumptions));
};

describe('conditions on signs', () => {
  it.each([
    ['positive', 'exp(z)', 'yes'],
    ['positive', '1 + exp(-z)', 'yes'],
    ['positive', 'z^2 + 1', 'yes'],
    ['positive', '1 - sigma(z)', 'yes'],
    ['positive', 'sigma(z)*(1 - sigma(z))', 'yes'],
    ['positive', 'cosh(z)', 'yes'],
    ['positive', '2 - sin(z)', 'yes'],
    ['positive', 'pi - 3', 'yes'],
    ['positive', '1/(1 + z^2)', 'yes'],
    ['positive', 'sqrt(1 + z^2)', 'yes'],
    ['positive', '-exp(z)', 'no'],
    ['positive', '-z^2', 'no'],
    ['positive', '0', 'no'],
    ['positive', 'z', 'unknown'],
    ['positive', 'z^2', 'unknown'],
    ['nonnegative', 'z^2', 'yes'],
    ['nonnegative', 'z*z', 'yes'],
    ['nonnegative', 'sqrt(z)', 'yes'],
    ['nonnegative', 'abs(z) + z^4', 'yes'],
    ['nonnegative', 'z^3', 'unknown'],
    ['nonnegative', '1 - cosh(z)', 'unknown'],
    ['nonnegative', '-1 - abs(z)', 'no'],
    ['negative', '-1/(1 + exp(z))', 'yes'],
    ['negative', '-3', 'yes'],
    ['negative', 'z^2', 'no'],
    ['nonzero', '(1 + exp(-z))^2', 'yes'],
    ['nonzero', 'exp(z)*(1 + z^2)', 'yes'],
    ['nonzero', '1/z', 'yes'],
    ['nonzero', 'z', 'unknown'],
    ['nonzero', '0', 'no'],
    ['nonzero', '0*z', 'no'],
  ] as const)('%s(%s): %s', (name, arg, expected) => {
    expect(one(name, arg)).toBe(expected);
  });

  it.each([
    ['positive', 'a*b', ['a > 0', 'b > 0'], 'yes'],
    ['positive', 'a^3 + b', ['a > 0 and b >= 0'], 'yes'],
    ['nonzero', 'a*z', ['a != 0', 'z > 0'], 'yes'],
    ['nonzero', 'a*z', ['a != 0'], 'unknown'],
    ['positive', 'a^2', ['a != 0'], 'yes'],
    ['positive', '1 - z', ['0 < z < 1'], 'yes'],
    ['positive', 'ln(a)', ['a > 1'], 'yes'],
    ['positive', '1 - z^2', ['1 - z^2 > 0'], 'yes'],
    ['positive', 'z', ['z < 0'], 'no'],
    ['positive', 'z', ['z > 0 or a > 0'], 'unknown'],
  ] as const)('%s(%s) given %s: %s', (name, arg, assumptions, expected) => {
    expect(one(name, arg, ...assumptions)).toBe(expected);
  });

  it('compares', () => {
    expect(truth('less', ['1', '2'])).toBe('yes');
    expect(truth('less', ['2', '2'])).toBe('no');
    expect(truth('less', ['a', 'b'], 'b > a')).toBe('yes');
    expect(truth('atMost', ['a', 'b'], 'b < a')).toBe('no');
    expect(truth('less', ['0', 'exp(a)'])).toBe('yes');
    expect(truth('same', ['a + b', 'b + a'])).toBe('yes');
    expect(truth('same', ['1/2', '0.5'])).toBe('yes');
    expect(truth('same', ['a', 'b'])).toBe('unknown');
    expect(truth('differ', ['exp(a)', '0'])).toBe('yes');
    expect(truth('differ', ['a', 'a'])).toBe('no');
  });

  it('decides conditions of branches', () => {
    expect(decideCondition(c('z <= 0'), context('z < 0'))).toBe('yes');
    expect(decideCondition(c('z > 0'), context('z < 0'))).toBe('no');
    expect(decideCondition(c('z > 0 or z < 1'), context('z < 0'))).toBe('yes');
    expect(decideCondition(c('z != 3'), context('z < 0'))).toBe('yes');
    expect(decideCondition(c('z < -1'), context('z < 0'))).toBe('unknown');
  });
});

describe('conditions on form', () => {
  it('knows numbers', () => {
    for (const text of ['3', '-3', '1/2', '(-1)/2', '0.25']) expect(one('number', text)).toBe('yes');
    for (const text of ['a', 'pi', '1 + 2', '-(-3)', 'sqrt(4)', '1/0']) expect(one('number', text)).toBe('no');
    expect(one('integer', '4/2')).toBe('yes');
    expect(one('integer', '1/2')).toBe('no');
    expect(one('integer', 'a')).toBe('unknown');
    expect(one('even', '-4')).toBe('yes');
    expect(one('odd', '3')).toBe('yes');
    expect(one('odd', '1/2')).toBe('no');
    expect(one('symbol', 'a')).toBe('yes');
    expect(one('symbol', 'pi')).toBe('no');
    expect(one('atom', '-2')).toBe('yes');
    expect(one('atom', '2*a')).toBe('no');
  });

  it('knows dependence', () => {
    const [depends] = sample('d/dx(u)', '0', { when: ['depends(u, x)'] }).conditions;
    const asked = (u: string): Truth =>
      depends === undefined ? 'unknown' : decide(depends, { u: t(u), x: symbol('z') }, context());
    expect(asked('sin(a*z)')).toBe('yes');
    expect(asked('sin(a*y)')).toBe('no');
    expect(asked('d/dz(a)')).toBe('yes');
  });
});

describe('rangeOf', () => {
  it('knows the sign of sine and cosine of an angle whose range the table states', () => {
    const table = functionTable([
      ...functions.entries,
      { name: 'asin', title: 'arcsine', latex: '', formals: ['u'], range: '-pi/2 <= y <= pi/2' },
      { name: 'acos', title: 'arccosine', latex: '', formals: ['u'], range: '0 <= y <= pi' },
    ]);
    const at = (text: string): Term => readTerm(text, { functions: table, unknownFunctions: ['g'] }).term;
    const own = ruleContext(table, [], undefined, { named: at('g(z)'), body: at('asin(z)') });
    const isNonnegative = (text: string): boolean => (rangeOf(at(text), own).low?.compare(rational(0)) ?? -1) >= 0;
    expect(['cos(asin(z))', 'cos(g(z))', 'sin(acos(z))'].map(isNonnegative)).toEqual([true, true, true]);
    expect(['sin(asin(z))', 'cos(acos(z))', 'cos(z)', 'cos(g(2))'].map(isNonnegative)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('says nothing of what divides by zero', () => {
    expect(rangeOf(t('0^(-3)'), context()).low).toBeNull();
  });

  it('does not reach the square of a bound that is not reached', () => {
    const { high, highOpen } = rangeOf(t('(2*sigma(z) - 1)^2'), context());
    expect([high?.valueOf(), highOpen]).toEqual([1, true]);
  });

  it('survives depth and growth', () => {
    let deep: Term = symbol('z');
    for (let i = 0; i < 20_000; i++) deep = negation(sum([deep, symbol('a')]));
    expect(rangeOf(deep, context()).low).toBeNull();
    let tower: Term = t('2 + sigma(z)');
    for (let i = 0; i < 40; i++) tower = t('u^2').kind === 'power' ? sum([tower, tower]) : tower;
    expect(rangeOf(tower, context()).low).not.toBeNull();
  });
});
