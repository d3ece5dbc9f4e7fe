import { describe, expect, it } from 'vitest';
import { readCondition, readDefinition } from '../../src/syntax/index.ts';
import { latexSource } from '../../src/syntax/latex/index.ts';
import { functions } from './functions.ts';
import { shape, shapeOfCondition } from './shape.ts';

const options = { functions, latex: latexSource };

describe('readDefinition', () => {
  it.each([
    ['g(z) = 1/(1+e^(-z))', 'g', 'z', '(/ 1 (+ 1 (exp (- z))))'],
    ['g(z) := z', 'g', 'z', 'z'],
    ['y = x^2', 'y', null, '(^ x 2)'],
    ['f: x -> x^2', 'f', 'x', '(^ x 2)'],
    ['f: x ↦ x^2', 'f', 'x', '(^ x 2)'],
    ['x ↦ x^2', null, 'x', '(^ x 2)'],
    ['t -> a t', null, 't', '(* a t)'],
    ['k(x) = x k(x)', 'k', 'x', '(* x (k x))'],
    ['σ(z) = 1/(1+e^-z)', 'sigma', 'z', '(/ 1 (+ 1 (exp (- z))))'],
    ['g(z) = sigma(z) = 1/(1+e^-z)', 'g', 'z', '(/ 1 (+ 1 (exp (- z))))'],
    ['h(t) = {t if t > 0, 0 otherwise}', 'h', 't', '(cases [(> t 0) t] [else 0])'],
    ['g(z_1) = z_1', 'g', 'z_1', 'z_1'],
    ['tanh(z)', null, null, '(tanh z)'],
    ['x^2', null, null, '(^ x 2)'],
    ['swish', null, 'z', '(swish z)'],
    ['silu', null, 'z', '(swish z)'],
    ['\\sigma(z) = \\frac{1}{1+e^{-z}}', 'sigma', 'z', '(/ 1 (+ 1 (exp (- z))))'],
    [
      '\\begin{aligned} g(z) &= \\sigma(z) \\\\ &= \\frac{1}{1+e^{-z}} \\end{aligned}',
      'g',
      'z',
      '(/ 1 (+ 1 (exp (- z))))',
    ],
    ['$f(x) = x^{2}$', 'f', 'x', '(^ x 2)'],
  ])('%s', (text, name, variable, term) => {
    const definition = readDefinition(text, options);
    expect([definition.name, definition.variable?.name ?? null, shape(definition.reading.term)]).toEqual([
      name,
      variable,
      term,
    ]);
  });

  it('keeps every side of a chain', () => {
    const { sides } = readDefinition('g(z) = sigma(z) = 1/(1+e^-z)', options);
    expect(sides.map(({ term }) => shape(term))).toEqual(['(sigma z)', '(/ 1 (+ 1 (exp (- z))))']);
  });
  it('reports the ambiguities of the side they stand in', () => {
    const { sides } = readDefinition('g(z) = kz = z/2z', options);
    expect(sides.map(({ ambiguities }) => ambiguities.map(({ otherText }) => otherText))).toEqual([
      ['kz'],
      ['z/(2 z)'],
    ]);
  });
  it('knows places in the whole text', () => {
    const text = 'g(z) = 1/(1 + e^-z)';
    const { reading } = readDefinition(text, options);
    expect(text.slice(...reading.source.span)).toBe('1/(1 + e^-z)');
  });
});

describe('readCondition', () => {
  it.each([
    ['z > 0 and a != 1', '(and (> z 0) (!= a 1))'],
    ['0 < z < 1', '(and (< 0 z) (< z 1))'],
    ['z >= 0 or (z < -1 and a > 0)', '(or (>= z 0) (and (< z (- 1)) (> a 0)))'],
    ['z ≤ 0 && z ≠ -1', '(and (<= z 0) (!= z (- 1)))'],
    ['x = 0', '(= x 0)'],
    ['(z > 0)', '(> z 0)'],
    ['|z| < 1', '(< (abs z) 1)'],
    ['z \\ge 0 \\land z \\neq 1', '(and (>= z 0) (!= z 1))'],
    ['cos(u) != 0', '(!= (cos u) 0)'],
  ])('%s', (text, condition) => {
    expect(shapeOfCondition(readCondition(text, options))).toBe(condition);
  });
});
