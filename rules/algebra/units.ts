/** 0 and 1. */
import { rule } from '../../src/rule/schema.ts';

export const units = [
  rule({
    id: 'algebra/zero-product',
    kind: 'sound',
    from: '0 u',
    to: '0',
    examples: [['0*sin(z)', '0']],
    never: ['2*sin(z)'],
  }),
  rule({
    id: 'algebra/one-product',
    kind: 'sound',
    from: '1 u',
    to: 'u',
    examples: [
      ['1*sin(z)', 'sin(z)'],
      ['z*1', 'z'],
    ],
    never: ['2*z'],
  }),
  rule({
    id: 'algebra/zero-sum',
    kind: 'sound',
    from: 'u + 0',
    to: 'u',
    examples: [['0 + exp(z)', 'exp(z)']],
    never: ['1 + z'],
  }),
  rule({
    id: 'algebra/zero-quotient',
    kind: 'sound',
    from: '0/u',
    to: '0',
    assumes: ['nonzero(u)'],
    examples: [['0/(1 + z^2)', '0']],
    never: ['1/z'],
  }),
  rule({
    id: 'algebra/quotient-by-one',
    kind: 'sound',
    from: 'u/1',
    to: 'u',
    examples: [['sin(z)/1', 'sin(z)']],
    never: ['z/2'],
  }),
  rule({
    id: 'algebra/power-one',
    kind: 'sound',
    from: 'u^1',
    to: 'u',
    examples: [['(1 + z)^1', '1 + z']],
    never: ['z^2'],
  }),
  rule({
    id: 'algebra/power-zero',
    kind: 'sound',
    from: 'u^0',
    to: '1',
    assumes: ['nonzero(u)'],
    examples: [['z^0', '1']],
    never: ['z^2'],
  }),
  rule({
    id: 'algebra/one-power',
    kind: 'sound',
    from: '1^u',
    to: '1',
    examples: [['1^z', '1']],
    never: ['2^z'],
  }),
];
