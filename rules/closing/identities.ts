/** Identities that finish a closed form: 1/(1 + tan²) is cos², e^z/(1 + e^z) is the logistic function. */
import { rule } from '../../src/rule/schema.ts';

export const closingIdentities = [
  rule({
    id: 'closing/one-over-one-plus-tan2',
    kind: 'sound',
    from: '1/(1 + tan(u)^2)',
    to: 'cos(u)^2',
    examples: [['1/(1 + tan(z)^2)', 'cos(z)^2']],
    never: ['1/(1 - tan(z)^2)'],
  }),
  rule({
    id: 'closing/one-over-one-minus-tanh2',
    kind: 'sound',
    from: '1/(1 - tanh(u)^2)',
    to: 'cosh(u)^2',
    examples: [['1/(1 - tanh(z)^2)', 'cosh(z)^2']],
    never: ['1/(1 + tanh(z)^2)'],
  }),
  rule({
    id: 'closing/root-of-one-minus-sin2',
    kind: 'sound',
    from: 'sqrt(1 - sin(u)^2)',
    to: 'cos(u)',
    assumes: ['nonnegative(cos(u))'],
    examples: [['sqrt(1 - sin(z)^2)', 'cos(z)']],
    never: ['sqrt(1 + sin(z)^2)'],
  }),
  rule({
    id: 'closing/root-of-one-minus-cos2',
    kind: 'sound',
    from: 'sqrt(1 - cos(u)^2)',
    to: 'sin(u)',
    assumes: ['nonnegative(sin(u))'],
    examples: [['sqrt(1 - cos(z)^2)', 'sin(z)']],
    never: ['sqrt(1 + cos(z)^2)'],
  }),
  rule({
    id: 'closing/root-of-one-plus-sinh2',
    kind: 'sound',
    from: 'sqrt(1 + sinh(u)^2)',
    to: 'cosh(u)',
    examples: [['sqrt(1 + sinh(z)^2)', 'cosh(z)']],
    never: ['sqrt(1 - sinh(z)^2)'],
  }),
  rule({
    id: 'closing/root-of-cosh2-minus-one',
    kind: 'sound',
    from: 'sqrt(cosh(u)^2 - 1)',
    to: 'sinh(u)',
    assumes: ['nonnegative(u)'],
    examples: [['sqrt(cosh(z)^2 - 1)', 'sinh(z)']],
    never: ['sqrt(cosh(z)^2 + 1)'],
  }),
  rule({
    id: 'closing/divide-by-exponential',
    kind: 'sound',
    from: 'exp(u)/(1 + exp(u))',
    to: '1/(1 + exp(-u))',
    examples: [['exp(z)/(1 + exp(z))', '1/(1 + exp(-z))']],
    never: ['exp(z)/(1 + exp(-z))'],
  }),
];
