/** Functions of two arguments. */
import { rule } from '../../src/rule/schema.ts';

export const logarithm = rule({
  id: 'derivative/log',
  kind: 'sound',
  from: 'd/dx(log(u, c))',
  to: '1/(u*ln(c))*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  assumes: ['positive(u)'],
  examples: [
    ['d/dx(log(x^2 + 1, 2))', '1/((x^2 + 1)*ln(2))*d/dx(x^2 + 1)'],
    ['d/dx(log(sin(x), a))', '1/(sin(x)*ln(a))*d/dx(sin(x))'],
  ],
  never: ['d/dx(log(2, x))'],
});

export const logarithmOfVariable = rule({
  id: 'derivative/log-of-variable',
  kind: 'sound',
  from: 'd/dx(log(x, c))',
  to: '1/(x*ln(c))',
  when: ['constant(c, x)'],
  assumes: ['positive(x)'],
  examples: [
    ['d/dx(log(x, 2))', '1/(x*ln(2))'],
    ['d/dz(log(z, 10))', '1/(z*ln(10))'],
  ],
  never: ['d/dx(log(2, x))', 'd/dx(log(x^2, 2))'],
});

export const logarithmVariableBase = rule({
  id: 'derivative/log-variable-base',
  kind: 'sound',
  from: 'd/dx(log(u, v))',
  to: 'd/dx(ln(u)/ln(v))',
  when: ['depends(v, x)'],
  assumes: ['positive(u)', 'positive(v)'],
  examples: [
    ['d/dx(log(2, x))', 'd/dx(ln(2)/ln(x))'],
    ['d/dx(log(x + 1, x))', 'd/dx(ln(x + 1)/ln(x))'],
  ],
  never: ['d/dx(log(x, 2))'],
});

export const nthRoot = rule({
  id: 'derivative/nth-root',
  kind: 'sound',
  from: 'd/dx(nthRoot(u, n))',
  to: '1/(n*nthRoot(u, n)^value(n - 1))*d/dx(u)',
  when: ['depends(u, x)'],
  assumes: ['nonzero(u)'],
  examples: [
    ['d/dx(nthRoot(x^2 + 1, 3))', '1/(3*nthRoot(x^2 + 1, 3)^2)*d/dx(x^2 + 1)'],
    ['d/dx(nthRoot(sin(x), 5))', '1/(5*nthRoot(sin(x), 5)^4)*d/dx(sin(x))'],
  ],
  never: ['d/dx(nthRoot(a, 3))'],
});

export const nthRootOfVariable = rule({
  id: 'derivative/nth-root-of-variable',
  kind: 'sound',
  from: 'd/dx(nthRoot(x, n))',
  to: '1/(n*nthRoot(x, n)^value(n - 1))',
  assumes: ['nonzero(x)'],
  examples: [
    ['d/dx(nthRoot(x, 3))', '1/(3*nthRoot(x, 3)^2)'],
    ['d/dz(nthRoot(z, 4))', '1/(4*nthRoot(z, 4)^3)'],
  ],
  never: ['d/dx(nthRoot(a, 3))', 'd/dx(nthRoot(x^2, 3))'],
});

export const nthRootSymbolic = rule({
  id: 'derivative/nth-root-symbolic',
  kind: 'sound',
  from: 'd/dx(nthRoot(u, c))',
  to: '1/(c*nthRoot(u, c)^(c - 1))*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  assumes: ['nonzero(u)', 'nonzero(c)'],
  examples: [
    ['d/dx(nthRoot(x, k))', '1/(k*nthRoot(x, k)^(k - 1))*d/dx(x)'],
    ['d/dz(nthRoot(1 + z, a))', '1/(a*nthRoot(1 + z, a)^(a - 1))*d/dz(1 + z)'],
  ],
  never: ['d/dx(nthRoot(a, 3))', 'd/dx(nthRoot(2, x))'],
});

export const larger = rule({
  id: 'derivative/max',
  kind: 'sound',
  from: 'd/dx(max(u, v))',
  to: '{d/dx(u) if u > v, d/dx(v) if u < v}',
  assumes: ['nonzero(u - v)'],
  examples: [
    ['d/dx(max(0, x))', '{d/dx(0) if 0 > x, d/dx(x) if 0 < x}'],
    ['d/dx(max(x, x^2))', '{d/dx(x) if x > x^2, d/dx(x^2) if x < x^2}'],
  ],
  never: ['d/dx(min(0, x))'],
});

export const smaller = rule({
  id: 'derivative/min',
  kind: 'sound',
  from: 'd/dx(min(u, v))',
  to: '{d/dx(u) if u < v, d/dx(v) if u > v}',
  assumes: ['nonzero(u - v)'],
  examples: [
    ['d/dx(min(0, x))', '{d/dx(0) if 0 < x, d/dx(x) if 0 > x}'],
    ['d/dx(min(x, x^2))', '{d/dx(x) if x < x^2, d/dx(x^2) if x > x^2}'],
  ],
  never: ['d/dx(max(0, x))'],
});
