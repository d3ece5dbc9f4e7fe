/** Powers with a constant exponent. */
import { rule } from '../../src/rule/schema.ts';

export const power = rule({
  id: 'derivative/power',
  kind: 'sound',
  from: 'd/dx(x^n)',
  to: 'n*x^value(n - 1)',
  examples: [
    ['d/dx(x^3)', '3 x^2'],
    ['d/dz(z^7)', '7 z^6'],
  ],
  never: ['d/dx(x)', 'd/dx(a^3)', 'd/dx(sin(x)^3)', 'd/dx(3^x)'],
});

/** Nobody writes 2x¹ on the way. */
export const square = rule({
  id: 'derivative/square',
  kind: 'sound',
  from: 'd/dx(x^2)',
  to: '2 x',
  examples: [
    ['d/dx(x^2)', '2 x'],
    ['d/dz(z^2)', '2 z'],
  ],
  never: ['d/dx(x^3)', 'd/dx(sin(x)^2)'],
});

export const powerChain = rule({
  id: 'derivative/power-chain',
  kind: 'sound',
  from: 'd/dx(u^n)',
  to: 'n*u^value(n - 1)*d/dx(u)',
  when: ['depends(u, x)'],
  examples: [
    ['d/dx(sin(x)^3)', '3*sin(x)^2*d/dx(sin(x))'],
    ['d/dx((1 + x^2)^5)', '5*(1 + x^2)^4*d/dx(1 + x^2)'],
  ],
  never: ['d/dx(a^3)', 'd/dx(3^x)'],
});

export const squareChain = rule({
  id: 'derivative/square-chain',
  kind: 'sound',
  from: 'd/dx(u^2)',
  to: '2*u*d/dx(u)',
  when: ['depends(u, x)'],
  examples: [
    ['d/dx(sin(x)^2)', '2*sin(x)*d/dx(sin(x))'],
    ['d/dz((z - a)^2)', '2*(z - a)*d/dz(z - a)'],
  ],
  never: ['d/dx(a^2)', 'd/dx(sin(x)^3)'],
});

export const powerSymbolic = rule({
  id: 'derivative/power-symbolic',
  kind: 'sound',
  from: 'd/dx(x^c)',
  to: 'c*x^(c - 1)',
  when: ['constant(c, x)'],
  examples: [
    ['d/dx(x^a)', 'a*x^(a - 1)'],
    ['d/dx(x^(a + 1))', '(a + 1)*x^((a + 1) - 1)'],
  ],
  never: ['d/dx(x^x)', 'd/dx(a^x)'],
});

export const powerSymbolicChain = rule({
  id: 'derivative/power-symbolic-chain',
  kind: 'sound',
  from: 'd/dx(u^c)',
  to: 'c*u^(c - 1)*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [
    ['d/dx(sin(x)^a)', 'a*sin(x)^(a - 1)*d/dx(sin(x))'],
    ['d/dx((1 + x)^k)', 'k*(1 + x)^(k - 1)*d/dx(1 + x)'],
  ],
  never: ['d/dx(x^x)', 'd/dx(a^x)'],
});
