/** Constants differentiated as if they were not, or the other way round. */
import { rule } from '../../src/rule/schema.ts';

export const constantFactorLost = rule({
  id: 'mistake/constant-factor-lost',
  kind: 'mal',
  insteadOf: 'derivative/constant-factor',
  from: 'd/dx(c u)',
  to: 'd/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(5*z^2)', 'd/dz(z^2)']],
  never: ['d/dx(x sin(x))'],
});

export const constantDivisorLost = rule({
  id: 'mistake/constant-divisor-lost',
  kind: 'mal',
  insteadOf: 'derivative/constant-divisor',
  from: 'd/dx(u/c)',
  to: 'd/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(z^2/3)', 'd/dz(z^2)']],
  never: ['d/dx(3/x)'],
});

export const constantKept = rule({
  id: 'mistake/constant-kept',
  kind: 'mal',
  insteadOf: 'derivative/constant',
  from: 'd/dx(u + c)',
  to: 'd/dx(u) + c',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(tanh(z) + 3)', 'd/dz(tanh(z)) + 3']],
  never: ['d/dx(x + sin(x))'],
});

export const parameterAsVariable = rule({
  id: 'mistake/parameter-as-variable',
  kind: 'mal',
  insteadOf: 'derivative/constant',
  from: 'd/dx(c)',
  to: '1',
  when: ['symbol(c)', 'constant(c, x)'],
  examples: [['d/dz(a)', '1']],
  never: ['d/dx(3)', 'd/dx(a^2)', 'd/dx(x)'],
});
