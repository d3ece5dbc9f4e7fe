/** Reciprocals, which the lecture differentiates directly rather than by the quotient rule. */
import { rule } from '../../src/rule/schema.ts';

/** The three factors of the slide, in its order: sign, outer derivative, inner derivative. */
export const reciprocal = rule({
  id: 'derivative/reciprocal',
  kind: 'sound',
  from: 'd/dx(1/v)',
  to: '(-1)*(1/v^2)*d/dx(v)',
  when: ['depends(v, x)'],
  assumes: ['nonzero(v)'],
  examples: [
    ['d/dz(1/(1 + exp(-z)))', '(-1)*(1/(1 + exp(-z))^2)*d/dz(1 + exp(-z))'],
    ['d/dx(1/cos(x))', '(-1)*(1/cos(x)^2)*d/dx(cos(x))'],
  ],
  never: ['d/dx(1/a)', 'd/dx(x/cos(x))'],
});

export const constantNumerator = rule({
  id: 'derivative/constant-numerator',
  kind: 'sound',
  from: 'd/dx(c/v)',
  to: '(-1)*(c/v^2)*d/dx(v)',
  when: ['constant(c, x)', 'depends(v, x)'],
  assumes: ['nonzero(v)'],
  examples: [
    ['d/dz(3/(1 + exp(-z)))', '(-1)*(3/(1 + exp(-z))^2)*d/dz(1 + exp(-z))'],
    ['d/dx(a/cos(x))', '(-1)*(a/cos(x)^2)*d/dx(cos(x))'],
  ],
  never: ['d/dx(x/3)', 'd/dx(x/cos(x))'],
});

export const reciprocalOfVariable = rule({
  id: 'derivative/reciprocal-of-variable',
  kind: 'sound',
  from: 'd/dx(1/x)',
  to: '-1/x^2',
  assumes: ['nonzero(x)'],
  examples: [
    ['d/dx(1/x)', '-1/x^2'],
    ['d/dz(1/z)', '-1/z^2'],
  ],
  never: ['d/dx(1/a)', 'd/dx(1/x^2)'],
});

export const reciprocalOfPower = rule({
  id: 'derivative/reciprocal-of-power',
  kind: 'sound',
  from: 'd/dx(1/x^n)',
  to: '-n/x^value(n + 1)',
  assumes: ['nonzero(x)'],
  examples: [
    ['d/dx(1/x^2)', '-2/x^3'],
    ['d/dz(1/z^5)', '-5/z^6'],
  ],
  never: ['d/dx(1/x)', 'd/dx(x^2)'],
});
