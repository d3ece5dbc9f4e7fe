/** The chain rule, for a function that the table does not have. */
import { rule } from '../../src/rule/schema.ts';

/** A function metavariable matches primes too: f may be h′. */
export const unknownFunction = rule({
  id: 'derivative/unknown-function',
  kind: 'sound',
  from: 'd/dx(f(x))',
  to: "f'(x)",
  when: ['unfamiliar(f)'],
  examples: [
    ['d/dx(h(x))', "h'(x)"],
    ["d/dz(h'(z))", "h''(z)"],
  ],
  never: ['d/dx(sin(x))', 'd/dx(h(x^2))'],
});

export const chain = rule({
  id: 'derivative/chain',
  kind: 'sound',
  from: 'd/dx(f(u))',
  to: "f'(u)*d/dx(u)",
  when: ['unfamiliar(f)', 'depends(u, x)'],
  examples: [
    ['d/dx(h(x^2))', "h'(x^2)*d/dx(x^2)"],
    ["d/dz(h'(sin(z)))", "h''(sin(z))*d/dz(sin(z))"],
  ],
  never: ['d/dx(sin(x^2))', 'd/dx(h(a))'],
});
