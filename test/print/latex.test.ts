import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { comparison, conjunction, disjunction, power, product, quotient, sum } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import {
  printConditionLatex,
  printConditionPlain,
  printConditionText,
  printLatex,
  printSubjectLatex,
  printSubjectText,
  printText,
} from '../../src/print/index.ts';
import { a, alpha, anyTerm, b, emz, exp, f, functions, g, logistic, minus, n, neg, z } from './terms.ts';

const latex = (term: Term): string => printLatex(term, { functions });

describe('printLatex', () => {
  it('renders in KaTeX in strict mode, whatever the term', () => {
    fc.assert(
      fc.property(anyTerm({ standing: true }), (term) => {
        const text = latex(term);
        expect(() => katex.renderToString(text, { strict: 'error', throwOnError: true }), text).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('survives any depth', () => {
    let deep: Term = z;
    for (let i = 0; i < 10_000; i++) deep = quotient(n(1), sum([n(1), f('tanh', deep)]));
    expect(latex(deep)).toMatch(/^(\\frac\{1\}\{1 \+ \\tanh(\\left\( )?){10000}/);
    expect(printText(deep, { functions })).toMatch(/^(1\/\(1 \+ tanh\(){10000}z\){20000}$/);
  });

  it('raises towers of powers without doubling the work at each level', () => {
    let tower: Term = z;
    for (let i = 0; i < 2_000; i++) tower = power(a, exp(tower));
    expect(latex(tower).length).toBeGreaterThan(10_000);
  });
});

describe('a mark', () => {
  const mark = (term: Term, path: readonly number[]): string =>
    printLatex(term, { functions, mark: { path, open: '\\textcolor{red}{', close: '}' } });

  it('is put round the whole term', () => {
    expect(mark(logistic, [])).toBe('\\textcolor{red}{\\frac{1}{1 + e^{-z}}}');
  });
  it('is put round one occurrence of a subterm', () => {
    expect(mark(product([g, minus(n(1), g)]), [1, 1, 0])).toBe('g(z)(1 - \\textcolor{red}{g(z)})');
    expect(mark(product([g, minus(n(1), g)]), [1])).toBe('g(z)(\\textcolor{red}{1 - g(z)})');
  });
  it('takes the minus of a subtracted term with it', () => {
    expect(mark(minus(n(1), g), [1])).toBe('1 \\textcolor{red}{{} - g(z)}');
  });
  it('reaches into exponents and denominators', () => {
    expect(mark(quotient(n(1), sum([n(1), emz])), [1, 1, 0])).toBe('\\frac{1}{1 + e^{\\textcolor{red}{-z}}}');
  });
  it('keeps brackets and joints as they are without it', () => {
    const term = product([neg(a), quotient(a, b), sum([a, b]), f('sin', z), z]);
    const plain = latex(term);
    for (let i = 0; i < 5; i++)
      expect(mark(term, [i]).replace(/\\textcolor\{red\}\{(.*?)\}(?=[ )]|$)/, '$1')).toBe(plain);
  });
  it('refuses a path that leads nowhere', () => {
    expect(() => mark(logistic, [0, 3])).toThrow(new RangeError('no subterm at path [0, 3]'));
  });
});

describe('conditions', () => {
  const between = conjunction([comparison(n(-1), '<', z), comparison(z, '<', n(1))]);
  const outside = disjunction([comparison(z, '<=', n(-1)), comparison(z, '>=', n(1))]);
  const table: readonly (readonly [Parameters<typeof printConditionPlain>[0], string, string, string])[] = [
    [comparison(z, '>', n(0)), 'z > 0', 'z > 0', 'z > 0'],
    [comparison(alpha, '!=', n(1)), 'alpha != 1', '\\alpha \\neq 1', 'α ≠ 1'],
    [comparison(z, '=', quotient(a, b)), 'z == a/b', 'z = \\frac{a}{b}', 'z = a/b'],
    [between, '-1 < z and z < 1', '-1 < z < 1', '-1 < z < 1'],
    [
      conjunction([comparison(z, '<=', n(1)), comparison(z, '>', n(-1))]),
      'z <= 1 and z > -1',
      // LaTeX reads back to the same condition.
      'z \\leq 1 \\text{ and } z > -1',
      '-1 < z ≤ 1',
    ],
    [
      conjunction([comparison(a, '>', n(0)), comparison(b, '>', n(0))]),
      'a > 0 and b > 0',
      'a > 0 \\text{ and } b > 0',
      'a > 0 and b > 0',
    ],
    [outside, 'z <= -1 or z >= 1', 'z \\leq -1 \\text{ or } z \\geq 1', 'z ≤ -1 or z ≥ 1'],
    [
      conjunction([comparison(a, '!=', n(0)), outside]),
      'a != 0 and (z <= -1 or z >= 1)',
      'a \\neq 0 \\text{ and } (z \\leq -1 \\text{ or } z \\geq 1)',
      'a ≠ 0 and (z ≤ -1 or z ≥ 1)',
    ],
  ];
  it.each(table)('%# in every flavour', (condition, plain, inLatex, text) => {
    expect(printConditionPlain(condition)).toBe(plain);
    expect(printConditionLatex(condition, { functions })).toBe(inLatex);
    expect(printConditionText(condition, { functions })).toBe(text);
  });
});

describe('subjects', () => {
  it('are a name with primes and an argument', () => {
    expect(printSubjectLatex('g', 1, z, { functions })).toBe("g'(z)");
    expect(printSubjectLatex('sigma', 2, z, { functions })).toBe("\\sigma''(z)");
    expect(printSubjectText('sigma', 1, z, { functions })).toBe("σ'(z)");
  });
});
