/** Exponential functions with a constant base other than e (the table has e^u). */
import { rule } from '../../src/rule/schema.ts';

export const exponential = rule({
  id: 'derivative/exponential',
  kind: 'sound',
  from: 'd/dx(c^x)',
  to: 'c^x*ln(c)',
  when: ['constant(c, x)'],
  assumes: ['positive(c)'],
  examples: [
    ['d/dx(2^x)', '2^x*ln(2)'],
    ['d/dz(a^z)', 'a^z*ln(a)'],
  ],
  never: ['d/dx(x^2)', 'd/dx(x^x)'],
});

export const exponentialChain = rule({
  id: 'derivative/exponential-chain',
  kind: 'sound',
  from: 'd/dx(c^u)',
  to: 'c^u*ln(c)*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  assumes: ['positive(c)'],
  examples: [
    ['d/dx(2^sin(x))', '2^sin(x)*ln(2)*d/dx(sin(x))'],
    ['d/dx(2^(-x))', '2^(-x)*ln(2)*d/dx(-x)'],
  ],
  never: ['d/dx(sin(x)^2)', 'd/dx(x^x)'],
});
