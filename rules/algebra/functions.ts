/** Values and identities of single functions. The tidy-up applies those whose left side is one application. */
import { rule } from '../../src/rule/schema.ts';

const value = (id: string, from: string, to: string, never: string) =>
  rule({ id: `algebra/${id}`, kind: 'sound', from, to, examples: [[from, to]], never: [never] });

/** f(-u) = -f(u), or f(u). */
const parity = (name: string, to: string) =>
  rule({
    id: `algebra/${name}-of-negation`,
    kind: 'sound',
    from: `${name}(-u)`,
    to,
    examples: [[`${name}(-z)`, to.replace('(u)', '(z)')]],
    never: [`${name}(z)`],
  });

export const functionIdentities = [
  value('exp-of-zero', 'exp(0)', '1', 'exp(z)'),
  value('exp-of-one', 'exp(1)', 'e', 'exp(z)'),
  value('ln-of-one', 'ln(1)', '0', 'ln(z)'),
  value('ln-of-e', 'ln(e)', '1', 'ln(z)'),
  value('sin-of-zero', 'sin(0)', '0', 'sin(z)'),
  value('cos-of-zero', 'cos(0)', '1', 'cos(z)'),
  value('tan-of-zero', 'tan(0)', '0', 'tan(z)'),
  value('sinh-of-zero', 'sinh(0)', '0', 'sinh(z)'),
  value('cosh-of-zero', 'cosh(0)', '1', 'cosh(z)'),
  value('tanh-of-zero', 'tanh(0)', '0', 'tanh(z)'),
  value('atan-of-zero', 'atan(0)', '0', 'atan(z)'),
  value('erf-of-zero', 'erf(0)', '0', 'erf(z)'),
  value('abs-of-zero', 'abs(0)', '0', 'abs(z)'),
  value('sigma-of-zero', 'sigma(0)', '1/2', 'sigma(z)'),
  value('sin-of-pi', 'sin(pi)', '0', 'sin(z)'),
  value('cos-of-pi', 'cos(pi)', '-1', 'cos(z)'),
  value('sqrt-of-zero', 'sqrt(0)', '0', 'sqrt(z)'),
  value('sqrt-of-one', 'sqrt(1)', '1', 'sqrt(z)'),
  rule({
    id: 'algebra/ln-of-exp',
    kind: 'sound',
    from: 'ln(exp(u))',
    to: 'u',
    examples: [['ln(exp(2*z))', '2*z']],
    never: ['ln(z)'],
  }),
  rule({
    id: 'algebra/exp-of-ln',
    kind: 'sound',
    from: 'exp(ln(u))',
    to: 'u',
    assumes: ['positive(u)'],
    examples: [['exp(ln(1 + z^2))', '1 + z^2']],
    never: ['exp(z)'],
  }),
  rule({
    id: 'algebra/exp-of-minus-ln',
    kind: 'sound',
    from: 'exp(-ln(u))',
    to: '1/u',
    assumes: ['positive(u)'],
    examples: [['exp(-ln(z))', '1/z']],
    never: ['exp(-z)'],
  }),
  rule({
    id: 'algebra/root-of-square',
    kind: 'sound',
    from: 'sqrt(u^2)',
    to: 'abs(u)',
    examples: [['sqrt(z^2)', 'abs(z)']],
    never: ['sqrt(z^3)'],
  }),
  rule({
    id: 'algebra/times-its-sign',
    kind: 'sound',
    from: 'u sign(u)',
    to: 'abs(u)',
    examples: [['z*sign(z)', 'abs(z)']],
    never: ['z*sign(x)'],
  }),
  rule({
    id: 'algebra/abs-of-abs',
    kind: 'sound',
    from: 'abs(abs(u))',
    to: 'abs(u)',
    examples: [['abs(abs(z))', 'abs(z)']],
    never: ['abs(z)'],
  }),
  parity('sin', '-sin(u)'),
  parity('cos', 'cos(u)'),
  parity('tan', '-tan(u)'),
  parity('sinh', '-sinh(u)'),
  parity('cosh', 'cosh(u)'),
  parity('tanh', '-tanh(u)'),
  parity('asin', '-asin(u)'),
  parity('atan', '-atan(u)'),
  parity('asinh', '-asinh(u)'),
  parity('erf', '-erf(u)'),
  parity('abs', 'abs(u)'),
];
