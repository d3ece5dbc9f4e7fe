/** The quotient rule. */
import { rule } from '../../src/rule/schema.ts';

export const quotient = rule({
  id: 'derivative/quotient',
  kind: 'sound',
  from: 'd/dx(u/v)',
  to: '(v d/dx(u) - u d/dx(v))/v^2',
  when: ['depends(v, x)'],
  assumes: ['nonzero(v)'],
  examples: [
    ['d/dx(sin(x)/x)', '(x d/dx(sin(x)) - sin(x) d/dx(x))/x^2'],
    [
      'd/dz((exp(z) - exp(-z))/(exp(z) + exp(-z)))',
      '((exp(z) + exp(-z)) d/dz(exp(z) - exp(-z)) - (exp(z) - exp(-z)) d/dz(exp(z) + exp(-z)))/(exp(z) + exp(-z))^2',
    ],
  ],
  never: ['d/dx(x/3)', 'd/dx(x sin(x))'],
});
