/** The variable itself has slope 1. */
import { rule } from '../../src/rule/schema.ts';

export const variable = rule({
  id: 'derivative/variable',
  kind: 'sound',
  from: 'd/dx(x)',
  to: '1',
  examples: [
    ['d/dx(x)', '1'],
    ['d/dz(z)', '1'],
  ],
  never: ['d/dx(a)', 'd/dx(x^2)'],
});
