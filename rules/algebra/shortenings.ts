/** Identities that make a term shorter: double angles, read from the longer side, the square of a sign, ln of 1/u. */
import { rule } from '../../src/rule/schema.ts';

export const shortenings = [
  rule({
    id: 'algebra/double-angle-of-sin',
    kind: 'sound',
    from: 'n sin(u) cos(u)',
    to: 'value(n/2)*sin(2*u)',
    examples: [['4*sin(z)*cos(z)', '2*sin(2*z)']],
    never: ['4*sin(z)*cos(2*z)'],
  }),
  rule({
    id: 'algebra/double-angle-of-cos',
    kind: 'sound',
    from: 'cos(u)^2 - sin(u)^2',
    to: 'cos(2*u)',
    examples: [['cos(z)^2 - sin(z)^2', 'cos(2*z)']],
    never: ['cos(z)^2 + sin(z)^2'],
  }),
  rule({
    id: 'algebra/double-angle-of-minus-cos',
    kind: 'sound',
    from: 'sin(u)^2 - cos(u)^2',
    to: '-cos(2*u)',
    examples: [['sin(z)^2 - cos(z)^2', '-cos(2*z)']],
    never: ['sin(z)^2 + cos(z)^2'],
  }),
  rule({
    id: 'algebra/ln-of-reciprocal',
    kind: 'sound',
    from: 'ln(1/u)',
    to: '-ln(u)',
    examples: [['ln(1/(1 + exp(z)))', '-ln(1 + exp(z))']],
    never: ['ln(2/z)'],
  }),
  rule({
    id: 'algebra/square-of-sign',
    kind: 'sound',
    from: 'sign(u)^2',
    to: '1',
    assumes: ['nonzero(u)'],
    examples: [['sign(z)^2', '1']],
    never: ['sign(z)^3'],
  }),
];
