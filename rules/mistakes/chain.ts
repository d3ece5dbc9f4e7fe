/** What is written in place of the chain rule f(u)′ = f′(u) u′. Here f stands for any function, those of the table included. */
import { rule } from '../../src/rule/schema.ts';

export const chainInnerDerivativeLost = rule({
  id: 'mistake/chain-inner-derivative-lost',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: "f'(u)",
  when: ['depends(u, x)'],
  examples: [['d/dz(tanh(2*z))', "tanh'(2*z)"]],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

export const chainDerivativeInside = rule({
  id: 'mistake/chain-derivative-inside',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: "f'(d/dx(u))",
  when: ['depends(u, x)'],
  examples: [['d/dz(sin(z^2))', "sin'(d/dz(z^2))"]],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

export const chainOuterNotDifferentiated = rule({
  id: 'mistake/chain-outer-not-differentiated',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: 'f(u)*d/dx(u)',
  when: ['depends(u, x)'],
  examples: [['d/dz(tanh(2*z))', 'tanh(2*z)*d/dz(2*z)']],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

export const chainInnerOnly = rule({
  id: 'mistake/chain-inner-only',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: 'f(d/dx(u))',
  when: ['depends(u, x)'],
  examples: [['d/dz(sin(z^2))', 'sin(d/dz(z^2))']],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

export const chainSum = rule({
  id: 'mistake/chain-sum',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: "f'(u) + d/dx(u)",
  when: ['depends(u, x)'],
  examples: [['d/dz(sin(z^2))', "sin'(z^2) + d/dz(z^2)"]],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

export const chainOuterAtVariable = rule({
  id: 'mistake/chain-outer-at-variable',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: "f'(x)*d/dx(u)",
  when: ['depends(u, x)'],
  examples: [['d/dz(tanh(2*z))', "tanh'(z)*d/dz(2*z)"]],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

export const chainInnerTwice = rule({
  id: 'mistake/chain-inner-twice',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: "f'(u)*d/dx(u)*d/dx(u)",
  when: ['depends(u, x)'],
  examples: [['d/dz(tanh(3*z))', "tanh'(3*z)*d/dz(3*z)*d/dz(3*z)"]],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

export const chainInnerFactorIntoArgument = rule({
  id: 'mistake/chain-inner-factor-into-argument',
  kind: 'mal',
  insteadOf: 'derivative/chain',
  from: 'd/dx(f(u))',
  to: "f'(u*d/dx(u))",
  when: ['depends(u, x)'],
  examples: [['d/dz(sin(2*z))', "sin'(2*z*d/dz(2*z))"]],
  never: ['d/dx(sin(a))', 'd/dx(x^2)'],
});

/** The chain rule forgotten where the outer function is a power. */
export const powerInnerLost = rule({
  id: 'mistake/power-inner-lost',
  kind: 'mal',
  insteadOf: 'derivative/power-chain',
  from: 'd/dx(u^c)',
  to: 'c*u^(c - 1)',
  when: ['constant(c, x)', 'depends(u, x)'],
  examples: [['d/dz((1 + z^2)^3)', '3*(1 + z^2)^(3 - 1)']],
  never: ['d/dx(2^x)', 'd/dx(a^3)'],
});
