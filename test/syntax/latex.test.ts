import { describe, expect, it } from 'vitest';
import { functionEntries } from '../../rules/functions/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import { printLatex } from '../../src/print/index.ts';
import { detectFormat, loadLatex, readTerm } from '../../src/syntax/index.ts';
import { latexSource } from '../../src/syntax/latex/index.ts';
import { functions } from './functions.ts';
import { shape } from './shape.ts';

const read = (text: string) => readTerm(text, { functions, latex: latexSource, format: 'latex' });

const READ: Record<string, readonly (readonly [latex: string, term: string])[]> = {
  'the slide': [
    ['\\frac{1}{1 + e^{-z}}', '(/ 1 (+ 1 (exp (- z))))'],
    [
      '(-1) \\frac{1}{(1 + e^{-z})^2} \\frac{d}{dz}(1 + e^{-z})',
      '(* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (d/dz (+ 1 (exp (- z)))))',
    ],
    ['(-1) \\frac{1}{(1 + e^{-z})^2} (-e^{-z})', '(* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (- (exp (- z))))'],
    [
      '\\frac{1}{1 + e^{-z}} \\left( \\frac{1 + e^{-z} - 1}{1 + e^{-z}} \\right)',
      '(* (/ 1 (+ 1 (exp (- z)))) (/ (+ 1 (exp (- z)) (- 1)) (+ 1 (exp (- z)))))',
    ],
    ['g(z)(1 - g(z))', '(* (g z) (+ 1 (- (g z))))'],
    [
      '1 - \\frac{(e^z - e^{-z})^2}{(e^z + e^{-z})^2}',
      '(+ 1 (- (/ (^ (+ (exp z) (- (exp (- z)))) 2) (^ (+ (exp z) (exp (- z))) 2))))',
    ],
  ],
  'fractions, roots, brackets': [
    ['\\dfrac12 x + \\tfrac{1}{3}', '(+ (* (/ 1 2) x) (/ 1 3))'],
    ['\\frac{a}{b}c', '(* (/ a b) c)'],
    ['a \\over b', '(/ a b)'],
    ['\\sqrt[3]{x} + \\sqrt{x+1} + \\sqrt x', '(+ (nthRoot x 3) (sqrt (+ x 1)) (sqrt x))'],
    ['\\bigl( z \\bigr)^2 + \\Big[ z \\Big]', '(+ (^ z 2) z)'],
    ['\\left(\\frac{x}{y}\\right)^{n-1}', '(^ (/ x y) (+ n (- 1)))'],
    [
      '\\lvert z \\rvert + |z| + \\left|z\\right| + \\bigl|z\\bigr| + \\big|z\\big|',
      '(+ (abs z) (abs z) (abs z) (abs z) (abs z))',
    ],
    ['\\{x + 1\\}', '(+ x 1)'],
    ['{a + b} c', '(* (+ a b) c)'],
  ],
  'signs and spaces': [
    ['a\\,b\\;c\\!d \\quad e', '(* a b c d e)'],
    ['2\\cdot 3 \\times x \\div y', '(* 2 3 (/ x y))'],
    ['α·β − 2π', '(+ (* alpha beta) (- (* 2 pi)))'],
    ['f(x)\\,.', '(f x)'],
    ['1{,}5 + 2.5', '(+ 1.5 2.5)'],
    ['12.5 x^{10} + 12^3', '(+ (* 12.5 (^ x 10)) (^ 12 3))'],
    ['2^x + 2^{-x} + .5^x + 1.5^2 + 10^{x}', '(+ (^ 2 x) (^ 2 (- x)) (^ .5 x) (^ 1.5 2) (^ 10 x))'],
    ['\\ln 2 \\cdot 2^x', '(* (ln 2) (^ 2 x))'],
    ['x² + e^{−z}', '(+ (^ x 2) (exp (- z)))'],
    ['a {} + {} b', '(+ a b)'],
    ['x % the variable\n + 1', '(+ x 1)'],
  ],
  functions: [
    ['\\tanh^2 z', '(^ (tanh z) 2)'],
    ['\\sin\\left(x\\right)^2', '(^ (sin x) 2)'],
    ['\\exp\\left(-\\frac{z^2}{2\\sigma^2}\\right)', '(exp (- (/ (^ z 2) (* 2 (^ sigma 2)))))'],
    ['\\exp(-z) + e^{-z} + \\mathrm{e}^{-z} + \\text{e}^{-z}', '(+ (exp (- z)) (exp (- z)) (exp (- z)) (exp (- z)))'],
    ['\\ln x \\cdot e^x', '(* (ln x) (exp x))'],
    ['\\log_2 x + \\log_{10}(x) + \\log x', '(+ (log x 2) (log x 10) (ln x))'],
    ['\\sin 2x', '(sin (* 2 x))'],
    ['\\sin\\frac{x}{2}\\cos\\frac x2', '(* (sin (/ x 2)) (cos (/ x 2)))'],
    ['\\sin{x}^2 + \\sin{2x}y', '(+ (sin (^ x 2)) (* (sin (* 2 x)) y))'],
    ['\\operatorname{sech}^2 z', '(^ (sech z) 2)'],
    ['\\mathrm{sech}(z) + \\text{softplus}(z) + \\mathop{\\mathrm{erf}} z', '(+ (sech z) (softplus z) (erf z))'],
    ['\\ReLU(z) + \\softplus(z) + \\sech z', '(+ (relu z) (softplus z) (sech z))'],
    ['\\arctan x', '(atan x)'],
    ['\\max(0, z) + \\max\\{0, z\\}', '(+ (max 0 z) (max 0 z))'],
    ['\\sigma(z)(1 - \\sigma(z))', '(* (sigma z) (+ 1 (- (sigma z))))'],
    ['\\phi(x) \\Phi(x) \\varphi(x)', '(* (phi x) (Phi x) (phi x))'],
    ['\\abs{x}', '(abs x)'],
    ['sin(x) + sin^2 x + 2xsin x + ln x', '(+ (sin x) (^ (sin x) 2) (* 2 x (sin x)) (ln x))'],
  ],
  names: [
    ['\\alpha\\beta z_1 z_{10} z_{\\text{max}} z_{\\mathrm{in}} w_{ij}', '(* alpha beta z_1 z_10 z_max z_in w_ij)'],
    ['z_1^2', '(^ z_1 2)'],
    ['xy', '(* x y)'],
    ['\\mathbf{x} + \\boldsymbol{y} + \\mathit{z}', '(+ x y z)'],
    ['\\infty + \\varepsilon', '(+ infinity epsilon)'],
  ],
  derivatives: [
    ['\\frac{d}{dz}\\left(z^2\\right)', '(d/dz (^ z 2))'],
    ['\\frac{d}{dz} z^2', '(d/dz (^ z 2))'],
    ['\\frac{d^2}{dz^2} z^3', '(d2/dz (^ z 3))'],
    ['\\frac{\\mathrm{d}}{\\mathrm{d}z}\\left(z^2\\right)', '(d/dz (^ z 2))'],
    ['\\frac{\\partial}{\\partial z_1}(z_1)', '(d/dz_1 z_1)'],
    ['\\dv{}{z}(z)', '(d/dz z)'],
    [
      '\\frac{dg}{dz} + \\frac{d^2 g}{dz^2} + \\frac{\\mathrm{d}\\sigma}{\\mathrm{d}z}',
      "(+ (g' z) (g'' z) (sigma' z))",
    ],
    ['\\frac{d g(z)}{dz} + \\frac{d(z^2)}{dz}', '(+ (d/dz (g z)) (d/dz (^ z 2)))'],
    ['d/dz (z^2) + dg/dz', "(+ (d/dz (^ z 2)) (g' z))"],
    ["g'(z) + g''(z) + g^{\\prime}(z) + g^{(3)}(z)", "(+ (g' z) (g'' z) (g' z) (g''' z))"],
    ["g'^2(z)", "(^ (g' z) 2)"],
    ["(z^2)' + \\left(z\\right)'", '(+ (d/dz (^ z 2)) (d/dz z))'],
    ["\\sigma'(z)", "(sigma' z)"],
  ],
  piecewise: [
    [
      '\\begin{cases} z & z > 0 \\\\ \\alpha(e^z - 1) & z \\le 0 \\end{cases}',
      '(cases [(> z 0) z] [(<= z 0) (* alpha (+ (exp z) (- 1)))])',
    ],
    ['\\begin{cases} z, & \\text{if } z > 0, \\\\ 0 & \\text{otherwise.} \\end{cases}', '(cases [(> z 0) z] [else 0])'],
    [
      '\\begin{cases} 1 & 0 < z, z < 1 \\\\ 0 & \\text{else} \\end{cases}',
      '(cases [(and (< 0 z) (< z 1)) 1] [else 0])',
    ],
    ['\\begin{cases} z \\text{ if } z \\neq 0 \\\\ 0 \\text{ otherwise} \\end{cases}', '(cases [(!= z 0) z] [else 0])'],
    [
      '\\left\\{\\begin{array}{ll} a & z<0\\\\ b & z \\geq 0\\end{array}\\right. + 1',
      '(+ (cases [(< z 0) a] [(>= z 0) b]) 1)',
    ],
  ],
  'round about the formula': [
    ['$\\sigma(z)$', '(sigma z)'],
    ['\\[ \\frac{1}{2} \\]', '(/ 1 2)'],
    ['\\( x^{2} \\)', '(^ x 2)'],
    ['we have $x^2$, as asked', '(^ x 2)'],
    ['x^2 \\text{ because of the power rule}', '(^ x 2)'],
    ['\\begin{align*} x^2 &+ 1 \\\\ &+ 2 \\end{align*}', '(+ (^ x 2) 1 2)'],
    ['\\begin{equation}\\label{eq:a} x \\tag{1} \\end{equation}', 'x'],
    ['\\boxed{x^2} + \\underbrace{y}_{u} + \\cancel{z} + \\color{red}{w}', '(+ (^ x 2) y z w)'],
    ['\\displaystyle \\frac12', '(/ 1 2)'],
  ],
  'macros of the writer': [
    ['\\newcommand{\\s}[1]{\\sigma(#1)} \\s{z}(1 - \\s{z})', '(* (sigma z) (+ 1 (- (sigma z))))'],
    ['\\def\\half{\\frac12} \\half z', '(* (/ 1 2) z)'],
    ['\\def\\pair#1#2{#1 + #2} \\pair{a}{b}', '(+ a b)'],
    ['\\DeclareMathOperator{\\sch}{sech} \\sch z', '(sech z)'],
    ['\\newcommand{\\R}{r} \\R^2', '(^ r 2)'],
  ],
};

describe.each(Object.entries(READ))('%s', (_, list) => {
  it.each(list)('%s', (latex, term) => {
    expect(shape(read(latex).term)).toBe(term);
  });
});

describe('ambiguities in LaTeX', () => {
  it.each([
    ['\\sin x \\cos x', '"\\sin x \\cos x" is read as (\\sin x) \\cos x; it could be \\sin(x \\cos x)'],
    ['\\sin\\omega t', '"\\sin\\omega t" is read as \\sin(\\omega t); it could be \\sin(\\omega) t'],
    ['\\sin^{-1}(x)', '"\\sin^{-1}(x)" is read as asin(x); it could be 1/\\sin(x)'],
    ['a/b c', '"a/b c" is read as (a/b) c; it could be a/(b c)'],
    ['k(x)', '"k(x)" is read as k*x; it could be the function k at x'],
  ])('%s', (latex, message) => {
    expect(read(latex).ambiguities.map((one) => one.message)).toEqual([message]);
  });
  it.each([
    '\\frac{1}{2}x',
    'e^{-z}x',
    'x^{1/2}y',
    '\\sin 2x',
    '\\frac{d}{dz}(u) v',
    '\\tanh(z)^2 z',
    'x\\left(1-x\\right)',
  ])('%s has one reading', (latex) => {
    expect(read(latex).ambiguities).toEqual([]);
  });
});

describe('the format', () => {
  it.each([
    ['\\frac{1}{2}', 'latex'],
    ['e^{-z}', 'latex'],
    ['z_{1}', 'latex'],
    ['$x$', 'latex'],
    ['1/(1+e^-z)', 'plain'],
    ['{a if z<0, b otherwise}', 'plain'],
    ['σ(z)', 'plain'],
  ])('%s is %s', (text, format) => {
    expect(detectFormat(text)).toBe(format);
  });
  it('is found by itself, and LaTeX is loaded on demand', async () => {
    const reading = readTerm('\\frac{1}{2}', { functions, latex: await loadLatex() });
    expect([reading.format, shape(reading.term)]).toEqual(['latex', '(/ 1 2)']);
    expect(readTerm('1/2', { functions }).format).toBe('plain');
  });
  it('takes macros from the caller', () => {
    const macros = { '\\s': '\\sigma(#1)' };
    expect(shape(readTerm('\\s{z}', { functions, latex: latexSource, macros }).term)).toBe('(sigma z)');
  });
});

describe('what is printed', () => {
  it.each([
    'swishBeta(z)',
    'softplusBeta(z)^2',
    'geluTanh(z)',
    '{0 if 0 < z < 6, 1 otherwise}',
    '{0 if z > 0 and z < 6, 1 otherwise}',
    '{0 if 6 > z > 0, 1 if -1 <= z and z <= 0, 2 otherwise}',
  ])('%s reads back as the same term', (text) => {
    const table = functionTable(functionEntries);
    const { term } = readTerm(text, { functions: table });
    const typeset = printLatex(term, { functions: table });
    expect(readTerm(typeset, { functions: table, latex: latexSource, format: 'latex' }).term, typeset).toBe(term);
  });
});
