/** The catalogue of known mistakes, as lines that students write, against the mal-rules that name them. */
import { describe, expect, it } from 'vitest';
import { functionEntries, malRules, wholeLineMistakes } from '../../rules/index.ts';
import { type Env, evaluate, knownFunctions } from './evaluate.ts';

const known = knownFunctions(functionEntries);
const POINTS = [0.31, 0.83, 1.17];
const at = (z: number): Env => ({ z, a: 1.3 });
const close = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 1e-7 * Math.max(1, Math.abs(left), Math.abs(right));

/** id, g(z), the wrong g'(z), and where in the derivation the mistake sits (HOLE), if not at its very start. */
const DERIVATIVES: readonly (readonly [id: string, of: string, line: string, where: string])[] = [
  ['mistake/product-of-derivatives', 'z*tanh(z)', '1*(1 - tanh(z)^2)', 'HOLE'],
  ['mistake/product-sum-of-derivatives', 'z*tanh(z)', '1 + (1 - tanh(z)^2)', 'HOLE'],
  ['mistake/product-sign', 'z*tanh(z)', 'tanh(z) - z*(1 - tanh(z)^2)', 'HOLE'],
  ['mistake/product-second-term-lost', 'z*tanh(z)', 'tanh(z)', 'HOLE'],
  ['mistake/product-first-term-lost', 'z*tanh(z)', 'z*(1 - tanh(z)^2)', 'HOLE'],
  ['mistake/product-wrong-partners', 'z*exp(z)', 'z + exp(z)*exp(z)', 'HOLE'],
  ['mistake/quotient-of-derivatives', 'sinh(z)/cosh(z)', 'cosh(z)/sinh(z)', 'HOLE'],
  [
    'mistake/quotient-numerator-swapped',
    '(exp(z) - exp(-z))/(exp(z) + exp(-z))',
    '((exp(z) - exp(-z))^2 - (exp(z) + exp(-z))^2)/(exp(z) + exp(-z))^2',
    'HOLE',
  ],
  ['mistake/quotient-plus', 'sinh(z)/cosh(z)', '(cosh(z)^2 + sinh(z)^2)/cosh(z)^2', 'HOLE'],
  ['mistake/quotient-square-forgotten', 'sinh(z)/cosh(z)', '(cosh(z)^2 - sinh(z)^2)/cosh(z)', 'HOLE'],
  ['mistake/quotient-over-numerator-squared', 'sinh(z)/cosh(z)', '(cosh(z)^2 - sinh(z)^2)/sinh(z)^2', 'HOLE'],
  ['mistake/quotient-denominator-kept', 'z/(1 + z^2)', '1/(1 + z^2)', 'HOLE'],
  ['mistake/reciprocal-of-derivative', '1/(1 + exp(-z))', '1/(-exp(-z))', 'HOLE'],
  ['mistake/reciprocal-sign-lost', '1/(1 + exp(-z))', '-exp(-z)/(1 + exp(-z))^2', 'HOLE'],
  ['mistake/reciprocal-inner-lost', '1/(1 + exp(-z))', '-1/(1 + exp(-z))^2', 'HOLE'],
  ['mistake/reciprocal-square-forgotten', '1/(1 + exp(-z))', 'exp(-z)/(1 + exp(-z))', 'HOLE'],
  ['mistake/reciprocal-to-logarithm', '1/(1 + exp(-z))', 'ln(1 + exp(-z))', 'HOLE'],
  ['mistake/chain-inner-derivative-lost', 'tanh(2*z)', '1 - tanh(2*z)^2', 'HOLE'],
  ['mistake/chain-derivative-inside', 'sin(z^2)', 'cos(2*z)', 'HOLE'],
  ['mistake/chain-outer-not-differentiated', 'tanh(2*z)', '2*tanh(2*z)', 'HOLE'],
  ['mistake/chain-inner-only', 'sin(z^2)', 'sin(2*z)', 'HOLE'],
  ['mistake/chain-sum', 'sin(z^2)', 'cos(z^2) + 2*z', 'HOLE'],
  ['mistake/chain-outer-at-variable', 'tanh(2*z)', '2*(1 - tanh(z)^2)', 'HOLE'],
  ['mistake/chain-inner-twice', 'tanh(3*z)', '9*(1 - tanh(3*z)^2)', 'HOLE'],
  ['mistake/chain-inner-factor-into-argument', 'sin(2*z)', 'cos(4*z)', 'HOLE'],
  [
    'mistake/exponential-inner-lost',
    '1/(1 + exp(-z))',
    '(-1)*1/(1 + exp(-z))^2*exp(-z)',
    '(-1)*(1/(1 + exp(-z))^2)*(0 + HOLE)',
  ],
  ['mistake/exponential-as-power', 'exp(-z)', '-z*exp(-z - 1)', 'HOLE'],
  ['mistake/exponential-sign-invented', 'exp(z) + z', '-exp(z) + 1', 'HOLE + d/dz(z)'],
  ['mistake/exponential-exponent-lost', 'exp(3*z)', '3*exp(z)', 'HOLE'],
  ['mistake/general-exponential-log-lost', '2^z', '2^z', 'HOLE'],
  ['mistake/logarithm-inner-lost', 'ln(1 + exp(z))', '1/(1 + exp(z))', 'HOLE'],
  ['mistake/logarithm-argument-lost', 'ln(1 + exp(z))', 'exp(z)', 'HOLE'],
  ['mistake/logarithm-of-derivative', 'ln(1 + exp(z))', '1/exp(z)', 'HOLE'],
  ['mistake/logarithm-factor-invented', 'ln(5*z)', '5/z', 'HOLE'],
  ['mistake/power-exponent-not-lowered', 'z^3 + z', '3*z^3 + 1', 'HOLE + d/dz(z)'],
  ['mistake/power-factor-lost', 'z^3 + z', 'z^2 + 1', 'HOLE + d/dz(z)'],
  ['mistake/power-exponent-raised', 'z^(-2)', '-2*z^(-1)', 'HOLE'],
  ['mistake/power-rule-on-variable-exponent', 'z^z', 'z*z^(z - 1)', 'HOLE'],
  ['mistake/constant-factor-lost', '5*z^2', '2*z', 'HOLE'],
  ['mistake/constant-kept', 'tanh(z) + 3', '1 - tanh(z)^2 + 3', 'HOLE'],
  ['mistake/parameter-as-variable', '(z - a)^2', '0', '2*(z - a)*(d/dz(z) - HOLE)'],
  ['mistake/sign-overall', 'cos(z)', 'sin(z)', 'HOLE'],
  ['mistake/integrated-instead', 'z^2', 'z^3/3', 'HOLE'],
  ['mistake/differentiated-twice', 'z^3', '6*z', 'HOLE'],
  ['mistake/tanh-plus', 'tanh(z)', '1 + tanh(z)^2', 'HOLE'],
  ['mistake/tanh-square-forgotten', 'tanh(z)', '1 - tanh(z)', 'HOLE'],
  ['mistake/logistic-plus', 'sigma(z)', 'sigma(z)*(1 + sigma(z))', 'HOLE'],
  ['mistake/logistic-as-tanh', 'sigma(z)', '1 - sigma(z)^2', 'HOLE'],
  ['mistake/tanh-as-logistic', 'tanh(z)', 'tanh(z)*(1 - tanh(z))', 'HOLE'],
  ['mistake/cosh-sign', 'cosh(z)', '-sinh(z)', 'HOLE'],
  ['mistake/sine-sign', 'sin(z)', '-cos(z)', 'HOLE'],
  ['mistake/cosine-sign', 'z + cos(z)', '1 + sin(z)', 'd/dz(z) + HOLE'],
];
/** id, an expression, what it is wrongly turned into. */
const ALGEBRA: readonly (readonly [id: string, from: string, to: string])[] = [
  ['mistake/square-of-sum', '(1 + exp(-z))^2', '1 + exp(-2*z)'],
  ['mistake/square-of-difference', '(exp(z) - exp(-z))^2', 'exp(2*z) - exp(-2*z)'],
  ['mistake/cancel-across-sum', 'exp(z)/(1 + exp(z))', '1/1'],
  ['mistake/split-denominator', '1/(1 + exp(-z))', '1 + 1/exp(-z)'],
  ['mistake/exponential-of-sum', 'exp(z + 1)', 'exp(z) + exp(1)'],
  ['mistake/negative-exponent-as-negative', 'exp(-z)', '-exp(z)'],
  ['mistake/power-of-power-added', 'exp(z)^2', 'exp(z^2)'],
  ['mistake/exponents-multiplied', 'exp(z)*exp(2*z)', 'exp(2*z^2)'],
  ['mistake/logarithm-of-sum', 'ln(1 + exp(z))', 'ln(1) + z'],
  ['mistake/one-minus-g-miscomputed', '1 - 1/(1 + exp(-z))', 'exp(-z)'],
  ['mistake/sign-not-distributed', '-(exp(z) - exp(-z))', '-exp(z) - exp(-z)'],
  ['mistake/root-of-sum', 'sqrt(1 + z^2)', '1 + z'],
  ['mistake/brackets-lost', '2*(z + 1)', '2*z + 1'],
  ['mistake/fraction-added-straight', '1/z + 1/(1 + z)', '2/(1 + 2*z)'],
  ['mistake/root-of-square', 'sqrt(z^2)', 'z'],
  ['mistake/logarithm-of-square', 'ln(z^2)', '2*ln(z)'],
  ['mistake/function-and-derivative-equated', '1/(1 + exp(-z))', 'exp(-z)/(1 + exp(-z))^2'],
];

const whole = new Set(wholeLineMistakes.map(({ id }) => id));

describe('mistakes in derivatives', () => {
  it.each(DERIVATIVES)('%s: the derivative of %s is not %s', (id, of, line, where) => {
    const truth = (z: number): number => evaluate(`d/dz(${of})`, at(z), known);
    const given = (z: number): number => evaluate(line, at(z), known);
    expect(POINTS.every((z) => close(truth(z), given(z)))).toBe(false);
    if (whole.has(id)) return;
    const rule = malRules.find((candidate) => candidate.id === id);
    const [before, after] = rule?.examples[0] ?? ['', ''];
    for (const z of POINTS) {
      const filled = (part: string): number => evaluate(where.replace('HOLE', `(${part})`), at(z), known);
      // Right with the sound rule in that place; the student's line with the wrong one.
      expect(close(filled(before), truth(z))).toBe(true);
      expect(close(filled(after), given(z)), `${after} at ${z}: ${filled(after)}, ${given(z)}`).toBe(true);
    }
  });
});

describe('mistakes in algebra', () => {
  it.each(ALGEBRA)('%s: %s is not %s', (id, from, to) => {
    if (whole.has(id)) return;
    const rule = malRules.find((candidate) => candidate.id === id);
    const [before, after] = rule?.examples[0] ?? ['', ''];
    expect(before).toBe(from);
    for (const z of POINTS) expect(close(evaluate(after, at(z), known), evaluate(to, at(z), known))).toBe(true);
    const everywhere = [...POINTS, -0.4].every((z) => close(evaluate(from, at(z), known), evaluate(to, at(z), known)));
    expect(everywhere).toBe(false);
  });
});

it('every mistake of the catalogue has its rule', () => {
  const ids = new Set([...malRules.map(({ id }) => id), ...whole]);
  for (const [id] of [...DERIVATIVES, ...ALGEBRA]) expect(ids.has(id), id).toBe(true);
});
