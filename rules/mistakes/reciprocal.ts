/** What is written in place of (1/v)′ = −v′/v². */
import { rule } from '../../src/rule/schema.ts';

export const reciprocalOfDerivative = rule({
  id: 'mistake/reciprocal-of-derivative',
  kind: 'mal',
  insteadOf: 'derivative/reciprocal',
  from: 'd/dx(1/v)',
  to: '1/(d/dx(v))',
  when: ['depends(v, x)'],
  examples: [['d/dz(1/(1 + exp(-z)))', '1/(d/dz(1 + exp(-z)))']],
  never: ['d/dx(1/a)', 'd/dx(x/cos(x))'],
});

export const reciprocalSignLost = rule({
  id: 'mistake/reciprocal-sign-lost',
  kind: 'mal',
  insteadOf: 'derivative/reciprocal',
  from: 'd/dx(1/v)',
  to: '(1/v^2)*d/dx(v)',
  when: ['depends(v, x)'],
  examples: [['d/dz(1/(1 + exp(-z)))', '(1/(1 + exp(-z))^2)*d/dz(1 + exp(-z))']],
  never: ['d/dx(1/a)', 'd/dx(x/cos(x))'],
});

export const reciprocalInnerLost = rule({
  id: 'mistake/reciprocal-inner-lost',
  kind: 'mal',
  insteadOf: 'derivative/reciprocal',
  from: 'd/dx(1/v)',
  to: '-1/v^2',
  when: ['depends(v, x)'],
  examples: [['d/dz(1/(1 + exp(-z)))', '-1/(1 + exp(-z))^2']],
  never: ['d/dx(1/a)', 'd/dx(x/cos(x))'],
});

export const reciprocalSquareForgotten = rule({
  id: 'mistake/reciprocal-square-forgotten',
  kind: 'mal',
  insteadOf: 'derivative/reciprocal',
  from: 'd/dx(1/v)',
  to: '(-1)*(1/v)*d/dx(v)',
  when: ['depends(v, x)'],
  examples: [['d/dz(1/(1 + exp(-z)))', '(-1)*(1/(1 + exp(-z)))*d/dz(1 + exp(-z))']],
  never: ['d/dx(1/a)', 'd/dx(x/cos(x))'],
});

export const reciprocalToLogarithm = rule({
  id: 'mistake/reciprocal-to-logarithm',
  kind: 'mal',
  insteadOf: 'derivative/reciprocal',
  from: 'd/dx(1/v)',
  to: 'ln(v)',
  when: ['depends(v, x)'],
  examples: [['d/dz(1/(1 + exp(-z)))', 'ln(1 + exp(-z))']],
  never: ['d/dx(1/a)', 'd/dx(x/cos(x))'],
});
