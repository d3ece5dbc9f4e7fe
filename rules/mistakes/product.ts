/** What is written in place of the product rule (u v)′ = v u′ + u v′. */
import { rule } from '../../src/rule/schema.ts';

export const productOfDerivatives = rule({
  id: 'mistake/product-of-derivatives',
  kind: 'mal',
  insteadOf: 'derivative/product',
  from: 'd/dx(u v)',
  to: 'd/dx(u)*d/dx(v)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z*tanh(z))', 'd/dz(z)*d/dz(tanh(z))']],
  never: ['d/dx(3 x)', 'd/dx(x/sin(x))'],
});

export const productSumOfDerivatives = rule({
  id: 'mistake/product-sum-of-derivatives',
  kind: 'mal',
  insteadOf: 'derivative/product',
  from: 'd/dx(u v)',
  to: 'd/dx(u) + d/dx(v)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z*tanh(z))', 'd/dz(z) + d/dz(tanh(z))']],
  never: ['d/dx(3 x)', 'd/dx(x/sin(x))'],
});

export const productSign = rule({
  id: 'mistake/product-sign',
  kind: 'mal',
  insteadOf: 'derivative/product',
  from: 'd/dx(u v)',
  to: 'v*d/dx(u) - u*d/dx(v)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z*tanh(z))', 'tanh(z)*d/dz(z) - z*d/dz(tanh(z))']],
  never: ['d/dx(3 x)', 'd/dx(x/sin(x))'],
});

/** Modulo commutativity this and the next are one rule: the matcher's first match, in the writer's order, tells them apart. */
export const productSecondTermLost = rule({
  id: 'mistake/product-second-term-lost',
  kind: 'mal',
  insteadOf: 'derivative/product',
  from: 'd/dx(u v)',
  to: 'v*d/dx(u)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z*tanh(z))', 'tanh(z)*d/dz(z)']],
  never: ['d/dx(3 x)', 'd/dx(x/sin(x))'],
});

export const productFirstTermLost = rule({
  id: 'mistake/product-first-term-lost',
  kind: 'mal',
  insteadOf: 'derivative/product',
  from: 'd/dx(u v)',
  to: 'u*d/dx(v)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z*tanh(z))', 'z*d/dz(tanh(z))']],
  never: ['d/dx(3 x)', 'd/dx(x/sin(x))'],
});

export const productWrongPartners = rule({
  id: 'mistake/product-wrong-partners',
  kind: 'mal',
  insteadOf: 'derivative/product',
  from: 'd/dx(u v)',
  to: 'u*d/dx(u) + v*d/dx(v)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z*exp(z))', 'z*d/dz(z) + exp(z)*d/dz(exp(z))']],
  never: ['d/dx(3 x)', 'd/dx(x/sin(x))'],
});
