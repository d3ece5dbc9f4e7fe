import { describe, expect, it } from 'vitest';
import { readTerm } from '../../src/syntax/index.ts';
import { functions } from './functions.ts';
import { shape } from './shape.ts';

/** What is typed, and the term it is. Where another reading is common, `ambiguity.test.ts` has it. */
const READ: Record<string, readonly (readonly [text: string, term: string])[]> = {
  'the slide, line for line': [
    ['1 / (1 + e^{-z})', '(/ 1 (+ 1 (exp (- z))))'],
    ['(-1) 1/(1+e^-z)^2 d/dz(1+e^-z)', '(* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (d/dz (+ 1 (exp (- z)))))'],
    ['(-1) 1/(1+e^-z)^2 (-e^-z)', '(* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (- (exp (- z))))'],
    ['(-1)*1/(1+e^-z)^2*(-e^-z)', '(* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (- (exp (- z))))'],
    ['(-1) · 1/(1 + e^(-z))^2 · (-e^(-z))', '(* (- 1) (/ 1 (^ (+ 1 (exp (- z))) 2)) (- (exp (- z))))'],
    [
      '1/(1+e^-z) · ((1 + e^-z - 1)/(1+e^-z))',
      '(* (/ 1 (+ 1 (exp (- z)))) (/ (+ 1 (exp (- z)) (- 1)) (+ 1 (exp (- z)))))',
    ],
    ['g(z) (1 - g(z))', '(* (g z) (+ 1 (- (g z))))'],
    ['(e^z - e^-z)/(e^z + e^-z)', '(/ (+ (exp z) (- (exp (- z)))) (+ (exp z) (exp (- z))))'],
    [
      '((e^z + e^-z) d/dz(e^z - e^-z) - (e^z - e^-z) d/dz(e^z + e^-z)) / (e^z + e^-z)^2',
      '(/ (+ (* (+ (exp z) (exp (- z))) (d/dz (+ (exp z) (- (exp (- z)))))) (- (* (+ (exp z) (- (exp (- z)))) (d/dz (+ (exp z) (exp (- z))))))) (^ (+ (exp z) (exp (- z))) 2))',
    ],
    ['1 - (g(z))^2', '(+ 1 (- (^ (g z) 2)))'],
  ],
  'sums, products, quotients in the order of the writer': [
    ['a + b + c', '(+ a b c)'],
    ['a + (b + c)', '(+ a (+ b c))'],
    ['a - b - c + d', '(+ a (- b) (- c) d)'],
    ['a - b c', '(+ a (- (* b c)))'],
    ['a b c', '(* a b c)'],
    ['a (b c)', '(* a (* b c))'],
    ['a*b/c', '(* a (/ b c))'],
    ['a/b*c', '(* (/ a b) c)'],
    ['a/b/c', '(/ (/ a b) c)'],
    ['(a b)/c', '(/ (* a b) c)'],
    ['2x/3', '(* 2 (/ x 3))'],
    ['a × b ÷ c', '(* a (/ b c))'],
    ['3 + 0.5x', '(+ 3 (* 0.5 x))'],
    ['2(x+1)(x-1)', '(* 2 (+ x 1) (+ x (- 1)))'],
    ['(a)(b)', '(* a b)'],
    ['k(x+1)', '(* k (+ x 1))'],
    ['x(1-x)', '(* x (+ 1 (- x)))'],
    ['[a + b] c', '(* (+ a b) c)'],
  ],
  signs: [
    ['-a b', '(- (* a b))'],
    ['-a/b', '(- (/ a b))'],
    ['-z^2', '(- (^ z 2))'],
    ['−z²', '(- (^ z 2))'],
    ['--x', '(- (- x))'],
    ['+x', 'x'],
    ['a + -b', '(+ a (- b))'],
    ['a - -b', '(+ a (- (- b)))'],
    ['a*-b', '(* a (- b))'],
    ['a*-b/c', '(* a (- (/ b c)))'],
    ['a/-b/c', '(/ (/ a (- b)) c)'],
    ['-3', '(- 3)'],
    ['(-3)^2', '(^ (- 3) 2)'],
  ],
  powers: [
    ['2^3^4', '(^ 2 (^ 3 4))'],
    ['2^-x', '(^ 2 (- x))'],
    ['2^-x^2', '(^ 2 (- (^ x 2)))'],
    ['x**2', '(^ x 2)'],
    ['x² + x⁻¹ + x¹⁰', '(+ (^ x 2) (^ x (- 1)) (^ x 10))'],
    ['xⁿ⁺¹', '(^ x (+ n 1))'],
    ['e^z', '(exp z)'],
    ['e^-z', '(exp (- z))'],
    ['e⁻ᶻ', '(exp (- z))'],
    ['e^(2z)', '(exp (* 2 z))'],
    ['e^x^2', '(exp (^ x 2))'],
    ['(e)^x', '(exp x)'],
    ['exp(-z)', '(exp (- z))'],
    ['pow(x, 3)', '(^ x 3)'],
    ['pow(e, x)', '(exp x)'],
    ['e', 'e'],
    ['2e', '(* 2 e)'],
    ['9^9^9^9', '(^ 9 (^ 9 (^ 9 9)))'],
    ['x^(10^9)', '(^ x (^ 10 9))'],
  ],
  numbers: [
    ['0.25', '0.25'],
    ['.5', '.5'],
    ['1e-3', '1e-3'],
    ['2e3', '2e3'],
    ['2e^x', '(* 2 (exp x))'],
    ['2e-z', '(+ (* 2 e) (- z))'],
    ['½ + ¾', '(+ (/ 1 2) (/ 3 4))'],
    ['½z', '(* (/ 1 2) z)'],
    ['12345678901234567890', '12345678901234567890'],
  ],
  functions: [
    ['sin(x)', '(sin x)'],
    ['sin x', '(sin x)'],
    ['sin -x', '(sin (- x))'],
    ['sin 2x', '(sin (* 2 x))'],
    ['sin 2πx', '(sin (* 2 pi x))'],
    ['sin x^2', '(sin (^ x 2))'],
    ['sin(x)^2', '(^ (sin x) 2)'],
    ['sin^2 x', '(^ (sin x) 2)'],
    ['sin^2(x)', '(^ (sin x) 2)'],
    ['sin²x', '(^ (sin x) 2)'],
    ['sin^(n+1)(x)', '(^ (sin x) (+ n 1))'],
    ['sin^n x', '(^ (sin x) n)'],
    ['sin(x)cos(x)', '(* (sin x) (cos x))'],
    ['tanh z', '(tanh z)'],
    ['ln x + 1', '(+ (ln x) 1)'],
    ['ln(1 + e^z)', '(ln (+ 1 (exp z)))'],
    ['2^sin x', '(^ 2 (sin x))'],
    ['sin cos x', '(sin (cos x))'],
    ['arcsin x + arctan(x)', '(+ (asin x) (atan x))'],
    ['tg x', '(tan x)'],
    ['max(0, z)', '(max 0 z)'],
    ['xsin(x) + 2xsin(x)', '(+ (* x (sin x)) (* 2 x (sin x)))'],
    ['sinx', '(sin x)'],
    ['xlnx', '(* x (ln x))'],
    ['|z|', '(abs z)'],
    ['|x||y|', '(* (abs x) (abs y))'],
    ['2|x|', '(* 2 (abs x))'],
    ['||x| + 1|', '(abs (+ (abs x) 1))'],
    ['|x|^2', '(^ (abs x) 2)'],
    ['abs(x)', '(abs x)'],
    ['√x', '(sqrt x)'],
    ['√(x+1)', '(sqrt (+ x 1))'],
    ['√2', '(sqrt 2)'],
    ['∛x', '(nthRoot x 3)'],
    ['sqrt(x) + cbrt(x) + root(4, x) + nthRoot(x, 5)', '(+ (sqrt x) (nthRoot x 3) (nthRoot x 4) (nthRoot x 5))'],
    ['log x', '(ln x)'],
    ['log(x, 2)', '(log x 2)'],
    ['log_2 x', '(log x 2)'],
    ['log_2x', '(log x 2)'],
    ['log_a(x)', '(log x a)'],
    ['log₁₀(x)', '(log x 10)'],
    ['log2(x) + log10(x) + lg x', '(+ (log x 2) (log x 10) (log x 10))'],
    ['log_2^2 x', '(^ (log x 2) 2)'],
    ["sin'(x)", "(sin' x)"],
    ['f(x) + F(2x)', '(+ (f x) (F (* 2 x)))'],
    ['f(x, y)', '(f x y)'],
    ["g''(z)", "(g'' z)"],
    ['g″(z)', "(g'' z)"],
    ['g^2(z)', '(^ (g z) 2)'],
    ['g^(3)(z)', "(g''' z)"],
    ['g(g(z))', '(g (g z))'],
    ['f', 'f'],
  ],
  names: [
    ['alpha(e^z - 1)', '(* alpha (+ (exp z) (- 1)))'],
    ['α β', '(* alpha beta)'],
    ['2π', '(* 2 pi)'],
    ['z₁ + z_1', '(+ z_1 z_1)'],
    ['x_max', 'x_max'],
    ['σ(z)(1-σ(z))', '(* (sigma z) (+ 1 (- (sigma z))))'],
    ['sigma(z)', '(sigma z)'],
    ['e^(-z²/(2σ²))', '(exp (- (/ (^ z 2) (* 2 (^ sigma 2)))))'],
    ['Φ(x) φ(x)', '(* (Phi x) (phi x))'],
    ['∞', 'infinity'],
  ],
  derivatives: [
    ['d/dz(z^2)', '(d/dz (^ z 2))'],
    ['d/dz z^2', '(d/dz (^ z 2))'],
    ['d/dz(z) y', '(* (d/dz z) y)'],
    ['d/dz(z) + 1', '(+ (d/dz z) 1)'],
    ['d/dz sin z', '(d/dz (sin z))'],
    ['d^2/dz^2 (z^3)', '(d2/dz (^ z 3))'],
    ['d²/dz² z³', '(d2/dz (^ z 3))'],
    ['d / dα (α^2)', '(d/dalpha (^ alpha 2))'],
    ['d/dx_1 (x_1)', '(d/dx_1 x_1)'],
    ['∂/∂z z', '(d/dz z)'],
    ['dg/dz', "(g' z)"],
    ['d^2y/dx^2', "(y'' x)"],
    ['dσ/dz', "(sigma' z)"],
    ['d(x^2)/dx + 1', '(+ (d/dx (^ x 2)) 1)'],
    ['d(d(x^2)/dx)/dx', '(d/dx (d/dx (^ x 2)))'],
    ["(x^2)'", '(d/dx (^ x 2))'],
    ["(x^2)''", '(d2/dx (^ x 2))'],
    ['d', 'd'],
    ['a/d', '(/ a d)'],
  ],
  piecewise: [
    ['z < 0 ? a : b', '(cases [(< z 0) a] [else b])'],
    ['(z < 0) ? a : b', '(cases [(< z 0) a] [else b])'],
    ['z < 0 ? a : z < 1 ? b : c', '(cases [(< z 0) a] [(< z 1) b] [else c])'],
    ['z < 0 ? a : (z < 1 ? b : c)', '(cases [(< z 0) a] [else (cases [(< z 1) b] [else c])])'],
    ['z < 0 ? z < -1 ? a : b : c', '(cases [(< z 0) (cases [(< z (- 1)) a] [else b])] [else c])'],
    ['1 + (z >= 0 and z != 1 ? z : 0)', '(+ 1 (cases [(and (>= z 0) (!= z 1)) z] [else 0]))'],
    ['{a if z<0, b otherwise}', '(cases [(< z 0) a] [else b])'],
    ['{a if z<0; b if 0<=z<1; c otherwise}', '(cases [(< z 0) a] [(and (<= 0 z) (< z 1)) b] [else c])'],
    ['{a if z<0, b if z>0}', '(cases [(< z 0) a] [(> z 0) b])'],
    ['{a if z<0 else b}', '(cases [(< z 0) a] [else b])'],
    ['{a if z ≤ 0 or z ≥ 1, otherwise b}', '(cases [(or (<= z 0) (>= z 1)) a] [else b])'],
    ['{a for z<0, b if otherwise}', '(cases [(< z 0) a] [else b])'],
  ],
};

describe.each(Object.entries(READ))('%s', (_, list) => {
  it.each(list)('%s', (text, term) => {
    expect(shape(readTerm(text, { functions, format: 'plain' }).term)).toBe(term);
  });
});

describe('options', () => {
  it('reads log to base 10 where that is asked', () => {
    expect(shape(readTerm('log x + log(x, 2)', { functions, log: '10' }).term)).toBe('(+ (log x 10) (log x 2))');
  });
  it('reads further names as functions', () => {
    expect(shape(readTerm('k(x) + act(x)', { functions, unknownFunctions: ['k', 'act'] }).term)).toBe(
      '(+ (k x) (act x))',
    );
  });
  it('reads names of several letters as one symbol', () => {
    const reading = readTerm('lr rate', { functions, symbols: ['lr', 'rate'] });
    expect(shape(reading.term)).toBe('(* lr rate)');
    expect(reading.ambiguities).toEqual([]);
  });
  it('knows the variable of a bare prime', () => {
    expect(shape(readTerm("g' (1 - 2g)", { functions, variable: 'z' }).term)).toBe("(* (g' z) (+ 1 (- (* 2 g))))");
    expect(shape(readTerm("g'(1 - 2g)", { functions, variable: 'z' }).term)).toBe("(* (g' z) (+ 1 (- (* 2 g))))");
  });
});

describe('rule patterns', () => {
  const pattern = (text: string) => readTerm(text, { functions, patterns: true });
  it.each([
    ['d/dx(u v)', '(d/dx (* u v))'],
    ['(v d/dx(u) - u d/dx(v)) / v^2', '(/ (+ (* v (d/dx u)) (- (* u (d/dx v)))) (^ v 2))'],
    ["f'(u) d/dx(u)", "(* (f' u) (d/dx u))"],
    ['k(u) + u (v + w)', '(+ (k u) (* u (+ v w)))'],
    ['value(m + n) rest', '(* (value (+ m n)) rest)'],
    ['depends(v, x)', '(depends v x)'],
    ['u^value(n-1)', '(^ u (value (+ n (- 1))))'],
    ['e (u)', '(* e u)'],
  ])('%s', (text, term) => {
    const reading = pattern(text);
    expect(shape(reading.term)).toBe(term);
    expect(reading.ambiguities).toEqual([]);
  });
});
