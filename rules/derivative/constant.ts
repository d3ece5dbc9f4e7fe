/** What does not change with the variable has derivative 0. */
import { rule } from '../../src/rule/schema.ts';

export const constant = rule({
  id: 'derivative/constant',
  kind: 'sound',
  from: 'd/dx(c)',
  to: '0',
  when: ['constant(c, x)'],
  examples: [
    ['d/dx(5)', '0'],
    ['d/dx(a^2 + 1)', '0'],
    ['d/dz(pi)', '0'],
  ],
  never: ['d/dx(x)', 'd/dx(a x)'],
});
