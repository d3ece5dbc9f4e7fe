/** Standing derivatives of higher order, one order at a time. */
import { rule } from '../../src/rule/schema.ts';

export const second = rule({
  id: 'derivative/second',
  kind: 'sound',
  from: 'd^2/dx^2(u)',
  to: 'd/dx(d/dx(u))',
  examples: [
    ['d^2/dx^2(sin(x))', 'd/dx(d/dx(sin(x)))'],
    ['d^2/dz^2(z^3)', 'd/dz(d/dz(z^3))'],
  ],
  never: ['d/dx(sin(x))'],
});

export const third = rule({
  id: 'derivative/third',
  kind: 'sound',
  from: 'd^3/dx^3(u)',
  to: 'd/dx(d^2/dx^2(u))',
  examples: [
    ['d^3/dx^3(sin(x))', 'd/dx(d^2/dx^2(sin(x)))'],
    ['d^3/dz^3(exp(-z))', 'd/dz(d^2/dz^2(exp(-z)))'],
  ],
  never: ['d^2/dx^2(sin(x))'],
});

export const fourth = rule({
  id: 'derivative/fourth',
  kind: 'sound',
  from: 'd^4/dx^4(u)',
  to: 'd/dx(d^3/dx^3(u))',
  examples: [
    ['d^4/dx^4(sin(x))', 'd/dx(d^3/dx^3(sin(x)))'],
    ['d^4/dz^4(exp(-z))', 'd/dz(d^3/dz^3(exp(-z)))'],
  ],
  never: ['d^2/dx^2(sin(x))'],
});

export const fifth = rule({
  id: 'derivative/fifth',
  kind: 'sound',
  from: 'd^5/dx^5(u)',
  to: 'd/dx(d^4/dx^4(u))',
  examples: [
    ['d^5/dx^5(sin(x))', 'd/dx(d^4/dx^4(sin(x)))'],
    ['d^5/dz^5(exp(-z))', 'd/dz(d^4/dz^4(exp(-z)))'],
  ],
  never: ['d^2/dx^2(sin(x))'],
});
