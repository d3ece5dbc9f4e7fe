import { describe, expect, it } from 'vitest';
import { functionEntries, rules } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import { loadUserRules } from '../../src/derive/user-rules.ts';
import { gprime } from './run-cli.ts';

const functions = functionTable(functionEntries);
const file = (data: object): string => JSON.stringify(data);
const rule = (from: string, to: string, more: object = {}) => ({
  id: 'my/rule',
  kind: 'sound',
  from,
  to,
  examples: [],
  ...more,
});
const bent = {
  name: 'bent',
  title: 'bent identity',
  latex: '\\operatorname{bent}',
  formals: ['u'],
  definition: '(sqrt(u^2 + 1) - 1)/2 + u',
  derivative: ['u/(2*sqrt(u^2 + 1)) + 1'],
};

describe('a user’s rules file', () => {
  it('adds functions and rules', async () => {
    const files = { 'my.json': file({ functions: [bent], rules: [rule('u + u', '2 u')] }) };
    const { code, out, err } = await gprime(['derive', 'bent(z)', '--rules', 'my.json', '--json'], { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).definition.plain).toBe('bent(z)');
  });

  it.each([
    [
      'sqrt(u^2)',
      'u',
      /^rule my\/rule does not hold: sqrt\(.+\) is not .+; at x = .+ the left side is .+, the right side .+$/,
    ],
    ['d/dx(u v)', 'd/dx(u) d/dx(v)', /^rule my\/rule does not hold: /],
    ['u = v', 'u^2 = v^2 + 1', /^rule my\/rule does not hold: /],
    ['2 u = v', 'u = v/2', /an equation leads to an equation, from one with a letter on its left/],
    ['u = v', 'u - v', /an equation leads to an equation/],
    ['u/(u + v)', '1/(1 + v)', /^rule my\/rule does not hold: /],
    ['ln(u + v)', 'ln(u) + ln(v)', /^rule my\/rule does not hold: /],
    ['d/dx(f(u))', "f'(u)", /^rule my\/rule does not hold: /],
  ])('refuses %s → %s with a counterexample', (from, to, message) => {
    expect(() => loadUserRules(file({ rules: [rule(from, to)] }), functions)).toThrow(message);
  });

  it('refuses a wrong example, and a wrong derivative', () => {
    expect(() =>
      loadUserRules(file({ rules: [rule('u + u', '2 u', { examples: [['z + z', '3 z']] })] }), functions),
    ).toThrow('z + z is not 3*z');
    expect(() =>
      loadUserRules(file({ functions: [{ ...bent, derivative: ['u/(2*sqrt(u^2 + 1))'] }] }), functions),
    ).toThrow('derivative/bent does not hold');
  });

  it.each([
    ['nonsense', 'the rules file is not JSON'],
    ['[]', 'a rules file is'],
    ['{ "rules": {} }', '"rules" is a list'],
    ['{ "rules": [{ "id": "x" }] }', 'rule 1 is not'],
    ['{ "functions": [{ "name": "sin" }] }', 'function 1 is not'],
    [file({ functions: [{ ...bent, name: 'sin' }] }), 'the function name sin is given twice'],
    [file({ rules: [rule('u +', 'u')] }), "cannot read 'u +'"],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => loadUserRules(text, functions)).toThrow(message);
  });

  const taken = (id: string) => () => loadUserRules(file({ rules: rules.filter((own) => own.id === id) }), functions);
  it('would take every sound rule of ours', { timeout: 60_000 }, () => {
    for (const { id } of rules) expect(taken(id), id).not.toThrow();
  });
});
