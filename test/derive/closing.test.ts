/** Closed forms: found under any name and at any scale, offered twice where both say something, and not forced. */
import { describe, expect, it } from 'vitest';
import { type Derivation, define, derive, functions, printText } from '../../src/index.ts';
import { ruleContext } from '../../src/rule/index.ts';
import { replay } from '../../src/trace/index.ts';
import { proveLine } from '../../src/verify/index.ts';
import { ruleSet } from '../golden/course.ts';

const derived = (text: string, order = 1): Derivation => derive(define(text).definition, { order });
const closedForm = (text: string): string | null => {
  const { closedForm: closed } = derived(text);
  return closed === null ? null : printText(closed.term);
};
const also = (text: string): string[] => derived(text).also.map(({ term }) => printText(term));

const CLOSED: readonly (readonly [string, string])[] = [
  // z/(1 + |z|) and what is like it
  ['f(x) = x/(1 + |x|)', '(1 - |f(x)|)^2'],
  ['-x/(1 + |x|)', '-(1 - |g(x)|)^2'],
  ['x/(2 + |x|)', '(1 - |g(x)|)^2/2'],
  ['(x - 1)/(1 + |x - 1|)', '(1 - |g(x)|)^2'],
  ['3 - 2x/(4 + |x|)', '-(1 - |g(x) - 3|/2)^2/2'],
  // z/√(1 + z²)
  ['u/(1 + u^2)^(1/2)', '(g(u)/u)^3'],
  ['y(t) = 3t/sqrt(4 + t^2)', '(4(y(t)/t)^3)/9'],
  ['(x - 1)/sqrt(1 + (x - 1)^2)', '(1 - (g(x))^2)^(3/2)'],
  // z h(z)
  ['f(x) = 2x tanh(softplus(3x))', 'f(x)/x + 6 x(1 - (f(x)/x)^2/4) σ(3 x)'],
  ['-x tanh(e^x)', 'g(x)/x + x((g(x)/x)^2 - 1) e^x'],
  ['x tanh(x^2)', 'g(x)/x + 2 x²(1 - (g(x)/x)^2)'],
  ['x (1 + e^(-x))^(-a)', 'g(x)/x + a g(x) σ(-x)'],
  ['x asin(x)', 'g(x)/x + x/√(1 - x²)'],
  // z beside a function
  ['z - tanh(z)', '(z - g(z))^2'],
  ['sin(x)/x', '(cos(x) - g(x))/x'],
  ['(1 - cos(x))/x', '(sin(x) - g(x))/x'],
  ['(x - sqrt(x^2 + b))/3', '-g(x)/√(x² + b)'],
  // in functions of g
  ['1 - e^(-2 e^x)', '-(1 - g(x)) ln(1 - g(x))'],
  ['atan(sinh(3x))', '3 cos(g(x))'],
  // in functions that people know
  ['x Phi(2x)', 'Φ(2 x) + 2 x φ(2 x)'],
  ['ln(cosh(x))', 'tanh(x)'],
  ['a sin(x)^2 + b', 'a sin(2 x)'],
];

describe('a closed form', () => {
  it.each(CLOSED)('of %s is %s, proved and replayed', (text, closed) => {
    expect(closedForm(text)).toBe(closed);
    const derivation = derived(text);
    expect(derivation.closedForm?.verdict.kind).toBe('proved');
    const sameValue = (a: Parameters<typeof proveLine>[0], b: typeof a) =>
      proveLine(a, b, { functions }).kind === 'proved' ? 'yes' : 'unknown';
    expect(replay(derivation, ruleSet, ruleContext(functions, [], sameValue))).toMatchObject({
      refused: [],
      unchecked: [],
    });
  });

  it.each([
    // As short and as well known without g.
    ...['x ln(x)', '2x ln(3x)', 'x sin(x)', 'x^2 sin(x)', 'x cosh(x)', 'x sqrt(1 + x^2)', 'x sin(ln(x))', 'x cos(x^2)'],
    // Rational functions speak for themselves.
    ...['x^3 - 2x', 'x/(1 + x^2)', 'x/(1 + x^2)^2'],
    // What stands beside the function is no z, or nobody knows the function.
    ...['sin(x) tanh(softplus(x))', 'x sigma(x) + 1', 'x f(x)', 'x + f(x)', 'z + sigma(z)', 'x + e^x', 'ln(ln(x))'],
  ])('of %s is not forced', (text) => {
    expect(closedForm(text)).toBeNull();
  });

  it.each([
    ['z sigma(z)', 'σ(z) + g(z)(1 - σ(z))'],
    ['z sigma(b z)', 'σ(b z) + b g(z)(1 - σ(b z))'],
    ['x e^(-x)', 'e^(-x) - g(x)'],
    ['1/sqrt(1 + x^2)', '-x(g(x))^3'],
  ])('of %s shows g where it is seen at once: %s', (text, closed) => {
    expect(closedForm(text)).toBe(closed);
    expect(also(text)).toEqual([]);
  });
});

describe('a second closed form', () => {
  it.each([
    ['z/sqrt(1 + a z^2)', '(1 - a(g(z))^2)^(3/2)'],
    ['x/sqrt(9 + x^2)', '(1 - (g(x))^2)^(3/2)/3'],
    ['x + sqrt(x^2 + 1)', '(2(g(x))^2)/((g(x))^2 + 1)'],
    ['1/(x + sqrt(x^2 + 1))', '-(2(g(x))^2)/((g(x))^2 + 1)'],
    ['ln(1 + e^x)', '1 - e^(-g(x))'],
  ])('of %s is in g alone: %s', (text, second) => {
    expect(also(text)).toEqual([second]);
  });

  it('has g where the first is in functions that people know, and the other way round', () => {
    expect(also('x Phi(x)')).toEqual(['g(x)/x + x φ(x)']);
    expect(also('atan(sinh(x))')).toEqual(['sech(x)']);
  });
});

describe('the next derivative', () => {
  it('is not taken of g over z', () => {
    expect(derived('z tanh(softplus(z))', 2).lines.some(({ term }) => printText(term).includes("g'(z)"))).toBe(false);
  });
  it('is taken of a form in g alone', () => {
    const { closedForm: closed } = derived('tanh(x)', 2);
    expect(closed === null ? null : printText(closed.term)).toBe('-2 g(x)(1 - (g(x))^2)');
  });
});

describe('what is divided by', () => {
  const assumed = (text: string): string[] =>
    derived(text).assumptions.map((one) => ('left' in one ? `${printText(one.left)} ${one.kind}` : ''));
  it('is said not to be zero', () => {
    expect(assumed('z tanh(softplus(z))')).toHaveLength(1);
    expect(assumed('2x/sqrt(4 + x^2)')).toHaveLength(1);
  });
});
