/** Arithmetic with numbers, exactly. */
import { rule } from '../../src/rule/schema.ts';

export const numbers = [
  rule({
    id: 'algebra/add-numbers',
    kind: 'sound',
    from: 'm + n',
    to: 'value(m + n)',
    examples: [
      ['2 + 3', '5'],
      ['z + 2 - 5', 'z - 3'],
    ],
    never: ['z + 2'],
  }),
  rule({
    id: 'algebra/multiply-numbers',
    kind: 'sound',
    from: 'm n',
    to: 'value(m n)',
    examples: [
      ['2*3', '6'],
      ['2*z*(1/2)', '1*z'],
    ],
    never: ['2*z'],
  }),
  rule({
    id: 'algebra/power-of-number',
    kind: 'sound',
    from: 'm^n',
    to: 'value(m^n)',
    when: ['integer(n)'],
    examples: [['2^3', '8']],
    never: ['2^z'],
  }),
  rule({
    id: 'algebra/like-terms',
    kind: 'sound',
    from: 'm u + n u',
    to: 'value(m + n) u',
    examples: [['2*sin(z) + 3*sin(z)', '5*sin(z)']],
    never: ['2*sin(z) + 3*cos(z)'],
  }),
  rule({
    id: 'algebra/double',
    kind: 'sound',
    from: 'u + u',
    to: '2 u',
    examples: [['exp(z) + exp(z)', '2*exp(z)']],
    never: ['exp(z) + exp(-z)'],
  }),
  rule({
    id: 'algebra/opposites',
    kind: 'sound',
    from: 'u - u',
    to: '0',
    examples: [['exp(z) - exp(z)', '0']],
    never: ['exp(z) - exp(-z)'],
  }),
];
