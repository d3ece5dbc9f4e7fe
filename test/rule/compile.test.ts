import { describe, expect, it } from 'vitest';
import { compileRule, compileRules, type Rule, RuleError } from '../../src/rule/index.ts';
import { functions, sample, sampleRules, t } from './sample-rules.ts';

const failure = (data: Partial<Rule>): string => {
  try {
    compileRule({ id: 'test/rule', kind: 'sound', from: 'u', to: 'u', examples: [], ...data } as Rule, functions);
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
  return 'compiled';
};

describe('compileRule', () => {
  it('tells metavariables and their sorts by name and place', () => {
    const rule = sample('d/dz(f(u)) + m c + e*pi', "f'(u)*d/dz(u) + m c");
    expect([...rule.sorts]).toEqual([
      ['z', 'variable'],
      ['f', 'function'],
      ['u', 'term'],
      ['m', 'number'],
      ['c', 'term'],
    ]);
  });

  it('refuses what is not well formed, with the reason', () => {
    expect(failure({ to: 'v' })).toBe("rule test/rule: v in 'to' is not bound");
    expect(failure({ when: ['pleasant(u)'] })).toMatch(
      /^rule test\/rule: unknown condition 'pleasant\(u\)'; there are /,
    );
    expect(failure({ when: ['depends(u)'] })).toBe("rule test/rule: depends takes 2 argument(s): 'depends(u)'");
    expect(failure({ assumes: ['even(u)'] })).toBe("rule test/rule: even cannot be assumed, only proved: 'even(u)'");
    expect(failure({ when: ['positive(w)'] })).toBe('rule test/rule: w in a condition is not bound');
    expect(failure({ from: 'f(u)', to: 'f u' })).toBe(
      'rule test/rule: f is a function in one place and not in another',
    );
    expect(failure({ from: 'u + rest', to: 'u' })).toBe('rule test/rule: the name rest is reserved');
    expect(failure({ from: '{u if u > 0, v otherwise}', to: 'u' })).toBe(
      'rule test/rule: a pattern cannot hold a piecewise term',
    );
    expect(failure({ from: 'u +' })).toMatch(/^rule test\/rule: cannot read 'u \+': /);
  });

  it('lets metavariables be chosen where the rule says so, or an equality ties them', () => {
    expect(sample('u', 'c + u - c', { chosen: ['c'] }).chosen).toEqual(['c']);
    expect(sample('u', 'v', { when: ['sameRational(u, v)'] }).chosen).toEqual(['v']);
  });
});

describe('compileRules', () => {
  it('finds rules by id, alias, and in the function table', () => {
    const rules = compileRules(sampleRules, functions);
    expect(rules.get('derivative/leibniz')?.id).toBe('derivative/product');
    expect(rules.get('derivative/sin')?.to).toBe(t('cos(u)*d/dx(u)'));
    expect(rules.get('derivative/sin-of-variable')?.to).toBe(t('cos(x)'));
    expect(rules.get('definition/sigma')?.to).toBe(t('1/(1 + exp(-u))'));
    expect(rules.get('recognise/sigma')?.from).toBe(t('1/(1 + exp(-u))'));
    expect(rules.get('derivative/log')?.metavariables).toEqual(['x', 'u', 'b']);
    for (const id of ['derivative/nothing', 'definition/sin', 'recognise/elu', 'sin', '__proto__', 'constructor']) {
      expect(rules.get(id)).toBeNull();
    }
  });

  it('keeps the parameters of a family as they are', () => {
    const rule = compileRules(sampleRules, functions).get('definition/elu');
    expect(rule?.metavariables).toEqual(['u']);
  });

  it('refuses an id that is given twice', () => {
    const twice = [...sampleRules, { ...sampleRules[0], id: 'derivative/leibniz' } as Rule];
    expect(() => compileRules(twice, functions)).toThrow('the id derivative/leibniz is given twice');
  });

  it('offers only rules that could match', () => {
    const rules = compileRules(sampleRules, functions);
    const offered = (text: string): string[] => rules.rulesFor(t(text)).map(({ id }) => id);
    expect(offered('d/dz(sin(z))')).toEqual([
      'derivative/sin-of-variable',
      'derivative/sin',
      'derivative/constant',
      'derivative/chain',
      'algebra/rearrange',
    ]);
    expect(offered('x + y')).toEqual([
      'algebra/add-zero',
      'algebra/add-numbers',
      'algebra/like-terms',
      'algebra/rearrange',
    ]);
  });

  it('survives JSON', () => {
    const copy = JSON.parse(JSON.stringify(sampleRules)) as Rule[];
    expect(copy).toEqual(sampleRules);
    expect(compileRules(copy, functions).rules.length).toBe(sampleRules.length);
  });
});
