/** Sums, differences and signs: the derivative is taken term by term. */
import { rule } from '../../src/rule/schema.ts';

/** The binary form covers any number of terms: matching is modulo associativity, so u or v may be a sum. */
export const sum = rule({
  id: 'derivative/sum',
  kind: 'sound',
  from: 'd/dx(u + v)',
  to: 'd/dx(u) + d/dx(v)',
  examples: [
    ['d/dx(x^2 + sin(x))', 'd/dx(x^2) + d/dx(sin(x))'],
    ['d/dz(1 + exp(-z))', 'd/dz(1) + d/dz(exp(-z))'],
  ],
  never: ['d/dx(x sin(x))'],
});

export const difference = rule({
  id: 'derivative/difference',
  kind: 'sound',
  from: 'd/dx(u - v)',
  to: 'd/dx(u) - d/dx(v)',
  examples: [
    ['d/dx(x^2 - sin(x))', 'd/dx(x^2) - d/dx(sin(x))'],
    ['d/dz(exp(z) - exp(-z))', 'd/dz(exp(z)) - d/dz(exp(-z))'],
  ],
  never: ['d/dx(x + sin(x))'],
});

export const negation = rule({
  id: 'derivative/negation',
  kind: 'sound',
  from: 'd/dx(-u)',
  to: '-d/dx(u)',
  examples: [
    ['d/dx(-x)', '-d/dx(x)'],
    ['d/dx(-sin(x))', '-d/dx(sin(x))'],
  ],
  never: ['d/dx(x - 1)'],
});
