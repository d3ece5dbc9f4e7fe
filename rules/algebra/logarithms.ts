/** What a logarithm makes of products, fractions and powers. */
import { rule } from '../../src/rule/schema.ts';

export const logarithms = [
  rule({
    id: 'algebra/ln-of-product',
    kind: 'sound',
    from: 'ln(u v)',
    to: 'ln(u) + ln(v)',
    assumes: ['positive(u)', 'positive(v)'],
    examples: [['ln(5*z)', 'ln(5) + ln(z)']],
    never: ['ln(1 + z)'],
  }),
  rule({
    id: 'algebra/ln-of-quotient',
    kind: 'sound',
    from: 'ln(u/v)',
    to: 'ln(u) - ln(v)',
    assumes: ['positive(u)', 'positive(v)'],
    examples: [['ln(z/3)', 'ln(z) - ln(3)']],
    never: ['ln(1 - z)'],
  }),
  rule({
    id: 'algebra/ln-of-square',
    kind: 'sound',
    from: 'ln(u^2)',
    to: '2*ln(abs(u))',
    assumes: ['nonzero(u)'],
    examples: [['ln(z^2)', '2*ln(abs(z))']],
    never: ['ln(z^3)', 'ln(z)^2'],
  }),
  rule({
    id: 'algebra/ln-of-power',
    kind: 'sound',
    from: 'ln(u^v)',
    to: 'v*ln(u)',
    assumes: ['positive(u)'],
    examples: [['ln(z^a)', 'a*ln(z)']],
    never: ['ln(z)^2'],
  }),
];
