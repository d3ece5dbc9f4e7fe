/** Whole outputs, word for word; and nothing that a student types does harm. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ClassReport,
  checkHtml,
  checkJson,
  checkText,
  csvCell,
  gradescope,
  parseRubric,
  prairieLearn,
  RubricError,
} from '../../src/check/index.ts';
import { check, engine } from './engine.ts';

const WORKS: Readonly<Record<string, readonly [of: string, work: string, form: 'any' | 'in-g']>> = {
  lecture: [
    'g(z) = 1/(1+e^(-z))',
    "g(z) = sigma(z) = 1/(1+e^-z)\ng'(z) = (-1) 1/(1+e^-z)^2 d/dz(1+e^-z)\n= (-1) 1/(1+e^-z)^2 (-e^-z)\n= 1/(1+e^-z) ((1+e^-z-1)/(1+e^-z))\n= g(z)(1-g(z))",
    'in-g',
  ],
  'inner-derivative-lost': [
    'g(z) = 1/(1+e^(-z))',
    "g'(z) = (-1) 1/(1+e^-z)^2 d/dz(1+e^-z)\n= (-1) 1/(1+e^-z)^2 e^-z\n= -e^-z/(1+e^-z)^2",
    'in-g',
  ],
  product: ['f(x) = x^2 sin(x)', "f'(x) = 2x cos x", 'any'],
  unreadable: ['f(x) = x^2', "f'(x) = 2*(x", 'any'],
};

/** A golden is written where it is missing, and compared where it is there. Its ending keeps formatters away. */
function golden(name: string, text: string): void {
  const path = join(import.meta.dirname, 'golden', `${name}.golden`);
  if (!existsSync(path)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(Object.entries(WORKS))('%s', (name, [of, work, form]) => {
  const result = check(of, work, form);
  it('as text', () => golden(`${name}.txt`, checkText(result, engine)));
  it('as JSON', () => golden(`${name}.json`, `${JSON.stringify(checkJson(result, engine), null, 2)}\n`));
  it('as HTML', () => golden(`${name}.html`, checkHtml(result, engine)));
  it('for Gradescope', () =>
    golden(`${name}.gradescope.json`, `${JSON.stringify(gradescope(result, engine), null, 2)}\n`));
  it('for PrairieLearn', () =>
    golden(`${name}.prairielearn.json`, `${JSON.stringify(prairieLearn(result, engine), null, 2)}\n`));
  it('is the same in a second run', () => {
    expect(JSON.stringify(checkJson(check(of, work, form), engine))).toBe(JSON.stringify(checkJson(result, engine)));
  });
});

it('points to the part that is wrong in the student’s own text', () => {
  const [line] = check('f(x) = x^2', "f'(x) = 2 x + 1").lines;
  const span = line?.steps[0]?.span ?? [0, 0];
  expect(line?.source.slice(...span)).toBe('1');
});

it('costs no attempt where nothing can be read', () => {
  const results = prairieLearn(check('f(x) = x^2', "f'(x) = 2*(x"), engine);
  expect(results.gradable).toBe(false);
  expect(results.format_errors?.length).toBeGreaterThan(0);
});

describe('safety', () => {
  it('escapes what was typed', () => {
    const page = checkHtml(
      check('f(x) = x^2', 'f\'(x) = 2x "<script>alert(1)</script>"\nf\'(x) = <img src=x onerror=1>'),
      engine,
    );
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<img');
  });
  it.each([
    ['=1+1', '"\'=1+1"'],
    ['+x', '"\'+x"'],
    ['-2', '"\'-2"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['plain', 'plain'],
    ['a,"b"', '"a,""b"""'],
  ])('writes %s into a spreadsheet as %s', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
});

describe('rubric', () => {
  it('tells what is wrong and where', () => {
    expect(() => parseRubric({ deductions: { 'mistake/x': 'two' } })).toThrow(
      new RubricError('deductions.mistake/x', 'points are a number from 0 up, not "two"'),
    );
    expect(() => parseRubric({ reslt: 1 })).toThrow('reslt: unknown; there are');
    expect(() => parseRubric([])).toThrow('an object is expected');
  });
  it('accounts for every point', () => {
    for (const [of, work, form] of Object.values(WORKS)) {
      const { score, maxScore, entries } = check(of, work, form).marks;
      const sum = entries.reduce((total, { points }) => total + points, 0);
      expect(score).toBeCloseTo(Math.min(maxScore, Math.max(0, sum)), 6);
    }
  });
});

it('reports a class', () => {
  const report = new ClassReport();
  for (const [id, [of, work, form]] of Object.entries(WORKS)) {
    report.add({ id, ...checkJson(check(of, work, form), engine) });
  }
  expect(report.markdown(engine)).toContain('mistake/product-of-derivatives');
  golden('class-report.md', report.markdown(engine));
  golden('class-report.html', report.html(engine));
});
