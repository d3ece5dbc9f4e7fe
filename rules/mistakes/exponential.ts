/** Mistakes with e^u and a^x. */
import { rule } from '../../src/rule/schema.ts';

export const exponentialInnerLost = rule({
  id: 'mistake/exponential-inner-lost',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(exp(u))',
  to: 'exp(u)',
  when: ['depends(u, x)'],
  examples: [['d/dz(exp(-z))', 'exp(-z)']],
  never: ['d/dx(exp(a))'],
});

export const exponentialAsPower = rule({
  id: 'mistake/exponential-as-power',
  kind: 'mal',
  insteadOf: 'derivative/exp',
  from: 'd/dx(exp(u))',
  to: 'u*exp(u - 1)',
  when: ['depends(u, x)'],
  examples: [['d/dz(exp(-z))', '(-z)*exp(-z - 1)']],
  never: ['d/dx(exp(a))'],
});

export const exponentialSignInvented = rule({
  id: 'mistake/exponential-sign-invented',
  kind: 'mal',
  insteadOf: 'derivative/exp',
  from: 'd/dx(exp(x))',
  to: '-exp(x)',
  examples: [['d/dz(exp(z))', '-exp(z)']],
  never: ['d/dx(exp(-x))'],
});

export const exponentialExponentLost = rule({
  id: 'mistake/exponential-exponent-lost',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(exp(c x))',
  to: 'c*exp(x)',
  when: ['constant(c, x)'],
  examples: [['d/dz(exp(3*z))', '3*exp(z)']],
  never: ['d/dx(exp(x^2))'],
});

export const generalExponentialLogLost = rule({
  id: 'mistake/general-exponential-log-lost',
  kind: 'mal',
  insteadOf: 'derivative/exponential',
  from: 'd/dx(c^u)',
  to: 'c^u*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(2^z)', '2^z*d/dz(z)']],
  never: ['d/dx(x^2)', 'd/dx(x^x)'],
});

export const generalExponentialAsPower = rule({
  id: 'mistake/general-exponential-as-power',
  kind: 'mal',
  insteadOf: 'derivative/exponential',
  from: 'd/dx(c^u)',
  to: 'u*c^(u - 1)*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(2^z)', 'z*2^(z - 1)*d/dz(z)']],
  never: ['d/dx(x^2)', 'd/dx(x^x)'],
});

export const generalExponentialInnerLost = rule({
  id: 'mistake/general-exponential-inner-lost',
  kind: 'mal',
  insteadOf: 'derivative/exponential-chain',
  from: 'd/dx(c^u)',
  to: 'c^u*ln(c)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(2^(-z))', '2^(-z)*ln(2)']],
  never: ['d/dx(x^2)', 'd/dx(x^x)'],
});
