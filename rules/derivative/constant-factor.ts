/** A constant factor, above or below the fraction bar, stays in front. */
import { rule } from '../../src/rule/schema.ts';

export const constantFactor = rule({
  id: 'derivative/constant-factor',
  kind: 'sound',
  from: 'd/dx(c u)',
  to: 'c d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [
    ['d/dx(5 x^2)', '5 d/dx(x^2)'],
    ['d/dz(k sin(z))', 'k d/dz(sin(z))'],
    ['d/dx(2 pi x)', '2 pi d/dx(x)'],
  ],
  never: ['d/dx(x sin(x))', 'd/dx(2 a)'],
});

export const constantDivisor = rule({
  id: 'derivative/constant-divisor',
  kind: 'sound',
  from: 'd/dx(u/c)',
  to: 'd/dx(u)/c',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [
    ['d/dx(x/3)', 'd/dx(x)/3'],
    ['d/dx(sin(x)/a)', 'd/dx(sin(x))/a'],
  ],
  never: ['d/dx(3/x)', 'd/dx(x/sin(x))'],
});
