/** Joints of piecewise functions: limits, equations between parameters, orders that are not known. */
import { describe, expect, it } from 'vitest';
import { symbol } from '../../src/core/make.ts';
import type { Condition } from '../../src/core/term.ts';
import { makeEngine } from '../../src/derive/engine.ts';
import { deciderFor } from '../../src/derive/piecewise/decide.ts';
import { agreement } from '../../src/derive/piecewise/equations.ts';
import { limitFrom } from '../../src/derive/piecewise/sides.ts';
import { solved } from '../../src/derive/piecewise/solve.ts';
import { derive, functions, parse, parseCondition, printText, rules } from '../../src/index.ts';
import { printConditionText } from '../../src/print/index.ts';
import { compileRules } from '../../src/rule/index.ts';

const engine = makeEngine(functions, compileRules(rules, functions));
const decider = (...given: string[]) =>
  deciderFor({
    engine,
    variable: symbol('x'),
    assumptions: given.map((text): Condition => parseCondition(text)),
    sameValue: () => 'unknown',
  });
const term = (text: string) => parse(text).term;
const remarks = (text: string): string[] => derive(text).remarks.map((remark) => remark.text);

describe('limits', () => {
  const limit = (text: string, at: string, side: 'left' | 'right'): string => {
    const found = limitFrom(term(text), { at: term(at), side }, decider('a > 0'), engine);
    return found.kind === 'finite' ? printText(found.value) : found.kind;
  };

  it.each([
    ['sin(x)/x', '0', '1'],
    ['(1 - cos(x))/x^2', '0', '1/2'],
    ['(exp(x) - 1 - x)/x^2', '0', '1/2'],
    ['ln(1 + x)/x', '0', '1'],
    ['(x^2 - 1)/(x - 1)', '1', '2'],
    ['(tan(x) - x)/x^3', '0', '1/3'],
    ['sin(a x)/(2 x)', '0', 'a/2'],
    ['(sqrt(x) - 1)/(x - 1)', '1', '1/2'],
    ['x ln(1 + 1/x^2)', '0', '0'],
    ['x^2 sin(1/x)', '0', '0'],
    ['exp(-1/x^2)/x^9', '0', '0'],
    ['sinc(x)', '0', '1'],
  ])('%s at %s is %s from both sides', (text, at, value) => {
    expect([limit(text, at, 'left'), limit(text, at, 'right')]).toEqual([value, value]);
  });

  it.each([
    ['|x|/x', '-1', '1'],
    ['1/x', 'unbounded', 'unbounded'],
    ['exp(1/x)', '0', 'unknown'],
    ['sin(1/x)', 'unknown', 'unknown'],
    ['relu(x)/x', '0', '1'],
    ['sqrt(x)', 'unknown', '0'],
    ['1/sqrt(x)', 'unknown', 'unbounded'],
    ['x ln(x)', 'unknown', '0'],
    ['ln(x)', 'unknown', 'unbounded'],
    ['(x + b)/x', 'unknown', 'unknown'],
  ])('%s at 0 is %s from the left and %s from the right', (text, left, right) => {
    expect([limit(text, '0', 'left'), limit(text, '0', 'right')]).toEqual([left, right]);
  });
});

describe('when two terms are equal', () => {
  const answer = (a: string, b: string, ...given: string[]): string => {
    const found = agreement(term(a), term(b), decider(...given));
    if (found === null) return 'not known';
    if (found.kind === 'always') return 'always';
    const equation = found.kind === 'never' ? found.unless : found.equation;
    return `${found.kind} ${equation === null ? '' : printConditionText(equation, { functions })}`.trim();
  };

  it.each([
    ['1', 'a + b', 'if a + b = 1'],
    ['2', 'a', 'if a = 2'],
    ['2 b + 1', 'c', 'if 2 b + 1 = c'],
    ['a^2', '1', 'if a² = 1'],
    ['2', '3', 'never'],
    ['a + a', '2 a', 'always'],
    ['0', 'theta', 'if θ = 0'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });

  it.each([
    ['lambda alpha', 'lambda', 'lambda > 0', 'if α = 1'],
    ['0', 'theta', 'theta > 0', 'never θ = 0'],
    ['-y', '0', 'y != 0', 'never y = 0'],
    ['a', '1', 'a < 1', 'never a = 1'],
  ])('%s and %s given %3$s: %s', (a, b, given, expected) => {
    expect(answer(a, b, given)).toBe(expected);
  });
});

describe('conditions', () => {
  const shown = (text: string, ...given: string[]): string =>
    printConditionText(solved(parseCondition(text), decider(...given)), { functions });

  it.each([
    ['2 x - 3 >= 0', 'x ≥ 3/2'],
    ['0 > x', 'x < 0'],
    ['abs(x) <= 1', '-1 ≤ x ≤ 1'],
    ['0 >= 1 - y x', 'y x ≥ 1'],
    ['x >= x^2', '0 ≤ x ≤ 1'],
    ['0 >= sin(x)', 'sin(x) ≤ 0'],
  ])('%s is solved as %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('a factor of known sign is divided by, and |x| is bounded by a positive parameter', () => {
    expect(shown('a x >= 1', 'a > 0')).toBe('x ≥ 1/a');
    expect(shown('a x >= 1', 'a < 0')).toBe('x ≤ 1/a');
    expect(shown('abs(x - 1) < d', 'd > 0')).toBe('1 - d < x < 1 + d');
    expect(shown('abs(x) < d')).toBe('|x| < d');
  });
});

describe('joints', () => {
  it('in an order that is not known say under which order they hold', () => {
    expect(remarks('{1 if z<a, 2 if z<b, 3 otherwise}')).toEqual([
      'For a < b: at z = a g jumps from 1 to 2: no derivative there.',
      'For a < b: at z = b g jumps from 2 to 3: no derivative there.',
    ]);
    expect(remarks('{1 if z>a, 2 if z>b, 3 otherwise}')[0]).toMatch(/^For b < a: at z = b g jumps from 3 to 2/);
  });

  it('of a removable place need the value that is given there', () => {
    expect(remarks('{sin(x)/x if x != 0, 2 otherwise}')).toEqual([
      'At x = 0 g comes to 1 from both sides, but is 2 there: no derivative there.',
    ]);
    expect(remarks('{sin(x)/x if x < 0, x + 1 if x > 0}')).toEqual(['At x = 0 g is not defined: no derivative there.']);
  });

  it('are claimed only where they are decided', () => {
    expect(remarks('{x sin(1/x) if x != 0, 0 otherwise}')).toEqual([
      'At x = 0 two pieces meet: whether g is differentiable there was not decided.',
    ]);
    expect(remarks('relu(sin(x))')).toEqual([
      'Where sin(x) = 0, two pieces meet: whether g is differentiable there was not decided.',
    ]);
  });

  it('name what frameworks take for the slope', () => {
    expect(remarks('relu')[1]).toBe("By convention g'(0) = 0 in PyTorch, TensorFlow, JAX.");
    expect(remarks('relu(2 x)')).toHaveLength(1);
  });
});

describe('what is given', () => {
  it('is what the functions by name assume, and what the caller adds', () => {
    const { given } = derive('elu(a z)', { assumptions: [parseCondition('a > 0')] });
    expect(given?.map((one) => printConditionText(one, { functions }))).toEqual(['α > 0', 'a > 0']);
    expect(derive('sin(z)').given).toBeUndefined();
  });

  it('proves every line of every function of the table', () => {
    for (const { name, formals } of functions.entries) {
      if (formals.length !== 1) continue;
      for (const line of derive(name).lines)
        expect(line.verdict.kind, `${name}: ${printText(line.term)}`).toBe('proved');
    }
  });
});

describe('a joint that would take long to expand', () => {
  it('is said not to be decided', () => {
    const { remarks: said } = derive('g(x) = sqnl(x) a/aria2(cloglog(x))');
    expect(said.some(({ text }) => text.includes('not decided'))).toBe(true);
  });
});

describe('a function of a family as a condition', () => {
  it('is not solved without its parameters', () => {
    const { lines } = derive('relu(gompertz(x))');
    const where = lines.flatMap(({ domain }) => (domain === null ? [] : [printConditionText(domain, { functions })]));
    expect(new Set(where)).toEqual(new Set(['gompertz(x) < 0', 'gompertz(x) > 0']));
  });
});
