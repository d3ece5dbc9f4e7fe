/** Mistakes with powers. */
import { rule } from '../../src/rule/schema.ts';

export const powerExponentNotLowered = rule({
  id: 'mistake/power-exponent-not-lowered',
  kind: 'mal',
  insteadOf: 'derivative/power',
  from: 'd/dx(u^c)',
  to: 'c*u^c*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(z^3)', '3*z^3*d/dz(z)']],
  never: ['d/dx(2^x)', 'd/dx(x^x)'],
});

export const powerFactorLost = rule({
  id: 'mistake/power-factor-lost',
  kind: 'mal',
  insteadOf: 'derivative/power',
  from: 'd/dx(u^c)',
  to: 'u^(c - 1)*d/dx(u)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz(z^3)', 'z^(3 - 1)*d/dz(z)']],
  never: ['d/dx(2^x)', 'd/dx(x^x)'],
});

export const powerExponentRaised = rule({
  id: 'mistake/power-exponent-raised',
  kind: 'mal',
  insteadOf: 'derivative/power',
  from: 'd/dx(u^n)',
  to: 'n*u^value(n + 1)*d/dx(u)',
  when: ['negative(n)', 'depends(u, x)'],
  examples: [['d/dz(z^(-2))', '(-2)*z^(-1)*d/dz(z)']],
  never: ['d/dx(x^2)'],
});

export const powerRuleOnVariableExponent = rule({
  id: 'mistake/power-rule-on-variable-exponent',
  kind: 'mal',
  insteadOf: 'derivative/general-power',
  from: 'd/dx(u^v)',
  to: 'v*u^(v - 1)*d/dx(u)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z^z)', 'z*z^(z - 1)*d/dz(z)']],
  never: ['d/dx(x^2)', 'd/dx(2^x)'],
});

export const squareRootHalfLost = rule({
  id: 'mistake/square-root-half-lost',
  kind: 'mal',
  insteadOf: 'derivative/sqrt',
  from: 'd/dx(sqrt(u))',
  to: '1/sqrt(u)*d/dx(u)',
  when: ['depends(u, x)'],
  examples: [['d/dz(sqrt(1 + z^2))', '1/sqrt(1 + z^2)*d/dz(1 + z^2)']],
  never: ['d/dx(sqrt(a))'],
});
