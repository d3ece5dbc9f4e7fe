/** Mistakes with ln u. */
import { rule } from '../../src/rule/schema.ts';

export const logarithmInnerLost = rule({
  id: 'mistake/logarithm-inner-lost',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(ln(u))',
  to: '1/u',
  when: ['depends(u, x)'],
  examples: [['d/dz(ln(1 + exp(z)))', '1/(1 + exp(z))']],
  never: ['d/dx(ln(a))'],
});

export const logarithmArgumentLost = rule({
  id: 'mistake/logarithm-argument-lost',
  kind: 'mal',
  insteadOf: 'derivative/ln',
  from: 'd/dx(ln(u))',
  to: 'd/dx(u)',
  when: ['depends(u, x)'],
  examples: [['d/dz(ln(1 + exp(z)))', 'd/dz(1 + exp(z))']],
  never: ['d/dx(ln(a))'],
});

export const logarithmOfDerivative = rule({
  id: 'mistake/logarithm-of-derivative',
  kind: 'mal',
  insteadOf: 'derivative/ln',
  from: 'd/dx(ln(u))',
  to: '1/(d/dx(u))',
  when: ['depends(u, x)'],
  examples: [['d/dz(ln(1 + exp(z)))', '1/(d/dz(1 + exp(z)))']],
  never: ['d/dx(ln(a))'],
});

export const logarithmFactorInvented = rule({
  id: 'mistake/logarithm-factor-invented',
  kind: 'mal',
  insteadOf: 'derivative/ln',
  from: 'd/dx(ln(c x))',
  to: 'c/x',
  when: ['constant(c, x)'],
  examples: [['d/dz(ln(5*z))', '5/z']],
  never: ['d/dx(ln(x))', 'd/dx(ln(x^2))'],
});
