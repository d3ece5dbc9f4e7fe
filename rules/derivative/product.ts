/** The product rule. */
import { rule } from '../../src/rule/schema.ts';

/** In the order of the lecture: the first factor is differentiated first, and the factor kept stands in front. */
export const product = rule({
  id: 'derivative/product',
  kind: 'sound',
  from: 'd/dx(u v)',
  to: 'v d/dx(u) + u d/dx(v)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [
    ['d/dx(x sin(x))', 'sin(x) d/dx(x) + x d/dx(sin(x))'],
    ['d/dz(z sigma(z))', 'sigma(z) d/dz(z) + z d/dz(sigma(z))'],
  ],
  never: ['d/dx(3 x)', 'd/dx(a sin(x))', 'd/dx(x/sin(x))'],
});

/** Every factor has its turn. For more factors the product rule is used again on w. */
export const productOfThree = rule({
  id: 'derivative/product-of-three',
  kind: 'sound',
  from: 'd/dx(u v w)',
  to: 'v w d/dx(u) + u w d/dx(v) + u v d/dx(w)',
  when: ['depends(u, x)', 'depends(v, x)', 'depends(w, x)'],
  examples: [
    ['d/dx(x exp(x) sin(x))', 'exp(x) sin(x) d/dx(x) + x sin(x) d/dx(exp(x)) + x exp(x) d/dx(sin(x))'],
    ['d/dz(z cos(z) ln(z))', 'cos(z) ln(z) d/dz(z) + z ln(z) d/dz(cos(z)) + z cos(z) d/dz(ln(z))'],
  ],
  never: ['d/dx(x sin(x))', 'd/dx(3 x)'],
});
