/** What a line is about, what it follows from, how it was read. */
import { describe, expect, it } from 'vitest';
import { check, idsOf, verdicts } from './engine.ts';

const LOGISTIC = 'g(z) = 1/(1+e^(-z))';

describe('subjects', () => {
  it('keeps a function and its derivative apart', () => {
    const result = check(LOGISTIC, 'g(z) = e^-z/(1+e^-z)^2');
    expect(result.lines[0]?.verdict).toBe('incorrect');
    expect(idsOf(result)[0]).toBe('mistake/function-and-derivative-equated');
  });
  it('follows helpers', () => {
    const work = "u = 1+e^-z\nu' = -e^-z\ng = 1/u\ndg/du = -1/u^2\ng' = dg/du * du/dz = e^-z/u^2";
    expect(verdicts(LOGISTIC, work)).toEqual(Array(5).fill('correct'));
  });
  it('takes another letter and another name', () => {
    const result = check(LOGISTIC, "y = 1/(1+e^-x)\ny' = y(1-y)", 'in-g');
    expect(result.correct).toBe(true);
    expect(result.lines.map(({ subject }) => subject)).toEqual(['y', "y'"]);
  });
  it('judges side calculations by themselves', () => {
    const lines = check(LOGISTIC, "d/dz(1+e^-z) = e^-z\ng'(z) = e^-z/(1+e^-z)^2").lines;
    expect(lines.map(({ verdict, kind }) => `${kind} ${verdict}`)).toEqual(['side incorrect', 'claim correct']);
  });
  it('judges branches by themselves', () => {
    expect(verdicts('g(z) = max(0, z)', "g'(z) = 1 for z > 0\ng'(z) = 1 for z < 0")).toEqual(['correct', 'incorrect']);
  });
});

describe('readings', () => {
  it('takes the right one of two, and says so', () => {
    const [, line] = check('f(x) = e^(2x)', "f'(x) = d/dx e^2x\n= 2 e^2x").lines;
    expect(line?.verdict).toBe('correct');
    expect(line?.steps[0]?.readAs).toBe('read as e^(2 x)');
  });
  it('reads an exponent as a whole, every one of them', () => {
    expect(verdicts('f(x) = tanh(x)', "f'(x) = 4e^-2x/(1+e^-2x)^2")).toEqual(['correct']);
  });
  it('leaves prose out', () => {
    expect(verdicts('f(x) = x^2', "We use the power rule.\nf'(x) = 2x")).toEqual(['correct']);
  });
});

describe('error carried forward', () => {
  const wrongSquare = "f'(x) = 3x^3 + 1\n= x(3x^2) + 1";
  it('judges the next line against the wrong one', () => {
    expect(verdicts('f(x) = x^3 + x', wrongSquare)).toEqual(['incorrect', 'follows']);
  });
  it('notices a return to the truth', () => {
    const { lines } = check('f(x) = x^3 + x', "f'(x) = 3x^3 + 1\n= 3x^2 + 1");
    expect(lines[1]?.verdict).toBe('correct');
    expect(lines[1]?.steps[0]?.returned).toBe(true);
    expect(lines[1]?.steps[0]?.follows).toBe(false);
  });
  it('gives nothing for what follows from a trivial line', () => {
    const { lines, marks } = check('f(x) = x^3 + x', "f'(x) = 0\n= 0 + 0\n= 0");
    expect(lines.map(({ verdict }) => verdict)).toEqual(['incorrect', 'follows', 'follows']);
    expect(marks.score).toBe(0);
    expect(marks.entries.some((entry) => entry.for === 'follow-through')).toBe(false);
  });
  it('carries a wrong g on to g′', () => {
    expect(verdicts(LOGISTIC, "g(z) = 1/(1+e^z)\ng'(z) = -e^z/(1+e^z)^2")).toEqual(['incorrect', 'follows']);
  });
});

describe('the end', () => {
  it.each([
    ["g'(z) = e^-z/(1+e^-z)^2", 'in-g', 'right-value-wrong-form'],
    ["g'(z) = g(z)(1-g(z))", 'in-g', 'right'],
    ["g'(z) = g(z)(1-g(z))", 'in-x', 'right-value-wrong-form'],
    ["g'(z) = -1/(1+e^-z)^2 d/dz(1+e^-z)", 'any', 'unfinished'],
    ["g'(z) = e^-z", 'any', 'wrong'],
    ['g(z) = sigma(z)', 'any', 'wrong'],
  ] as const)('%s, asked for %s: %s', (work, form, outcome) => {
    expect(check(LOGISTIC, work, form).final.outcome).toBe(outcome);
  });
});

describe('hints', () => {
  it('follow the student’s own line, weakest first', () => {
    const { hints } = check(LOGISTIC, "g'(z) = (-1) 1/(1+e^-z)^2 d/dz(1+e^-z)");
    expect(hints?.line).toContain('-e^(-z)');
    expect(hints?.where.length).toBeGreaterThan(hints?.rule.length ?? 0);
  });
  it('are over when the work is', () => {
    expect(check(LOGISTIC, "g'(z) = g(z)(1-g(z))").hints).toBeNull();
  });
});

describe('rules', () => {
  it('names the rule of the first line', () => {
    const { lines } = check(LOGISTIC, "g'(z) = (-1) 1/(1+e^-z)^2 d/dz(1+e^-z)");
    expect(lines[0]?.steps[0]?.rules).toContain('derivative/reciprocal');
  });
  it('calls a leap a large step, with lines between', () => {
    const { lines } = check('g(z) = tanh(z)', "g'(z) = 4/(e^z+e^-z)^2\n= 1 - g(z)^2");
    expect(lines.every(({ verdict }) => verdict === 'correct')).toBe(true);
    expect(lines.some(({ steps }) => steps.some(({ between }) => between.length > 0))).toBe(true);
  });
});

describe('what cannot be read', () => {
  it('is not wrong', () => {
    const result = check(LOGISTIC, "g'(z) = e^-z/((1+e^-z\n= g(z)(1-g(z))");
    expect(result.lines.map(({ verdict }) => verdict)).toEqual(['unreadable', 'correct']);
    expect(result.firstError).toBeNull();
  });
  it('alone is not gradable', () => {
    expect(check(LOGISTIC, '((((').gradable).toBe(false);
    expect(check(LOGISTIC, '').gradable).toBe(false);
  });
});
