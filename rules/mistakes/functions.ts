/** Wrong entries of the table of derivatives. */
import { rule } from '../../src/rule/schema.ts';

export const tanhPlus = rule({
  id: 'mistake/tanh-plus',
  kind: 'mal',
  insteadOf: 'derivative/tanh',
  from: 'd/dx(tanh(u))',
  to: '(1 + tanh(u)^2)*d/dx(u)',
  examples: [['d/dz(tanh(z))', '(1 + tanh(z)^2)*d/dz(z)']],
  never: ['d/dx(sigma(x))'],
});

export const tanhSquareForgotten = rule({
  id: 'mistake/tanh-square-forgotten',
  kind: 'mal',
  insteadOf: 'derivative/tanh',
  from: 'd/dx(tanh(u))',
  to: '(1 - tanh(u))*d/dx(u)',
  examples: [['d/dz(tanh(z))', '(1 - tanh(z))*d/dz(z)']],
  never: ['d/dx(sigma(x))'],
});

export const logisticPlus = rule({
  id: 'mistake/logistic-plus',
  kind: 'mal',
  insteadOf: 'derivative/logistic',
  from: 'd/dx(sigma(u))',
  to: 'sigma(u)*(1 + sigma(u))*d/dx(u)',
  examples: [['d/dz(sigma(z))', 'sigma(z)*(1 + sigma(z))*d/dz(z)']],
  never: ['d/dx(tanh(x))'],
});

export const logisticAsTanh = rule({
  id: 'mistake/logistic-as-tanh',
  kind: 'mal',
  insteadOf: 'derivative/logistic',
  from: 'd/dx(sigma(u))',
  to: '(1 - sigma(u)^2)*d/dx(u)',
  examples: [['d/dz(sigma(z))', '(1 - sigma(z)^2)*d/dz(z)']],
  never: ['d/dx(tanh(x))'],
});

export const tanhAsLogistic = rule({
  id: 'mistake/tanh-as-logistic',
  kind: 'mal',
  insteadOf: 'derivative/tanh',
  from: 'd/dx(tanh(u))',
  to: 'tanh(u)*(1 - tanh(u))*d/dx(u)',
  examples: [['d/dz(tanh(z))', 'tanh(z)*(1 - tanh(z))*d/dz(z)']],
  never: ['d/dx(sigma(x))'],
});

export const coshSign = rule({
  id: 'mistake/cosh-sign',
  kind: 'mal',
  insteadOf: 'derivative/cosh',
  from: 'd/dx(cosh(u))',
  to: '-sinh(u)*d/dx(u)',
  examples: [['d/dz(cosh(z))', '-sinh(z)*d/dz(z)']],
  never: ['d/dx(cos(x))'],
});

export const sineSign = rule({
  id: 'mistake/sine-sign',
  kind: 'mal',
  insteadOf: 'derivative/sin',
  from: 'd/dx(sin(u))',
  to: '-cos(u)*d/dx(u)',
  examples: [['d/dz(sin(z))', '-cos(z)*d/dz(z)']],
  never: ['d/dx(cos(x))'],
});

export const cosineSign = rule({
  id: 'mistake/cosine-sign',
  kind: 'mal',
  insteadOf: 'derivative/cos',
  from: 'd/dx(cos(u))',
  to: 'sin(u)*d/dx(u)',
  examples: [['d/dz(cos(z))', 'sin(z)*d/dz(z)']],
  never: ['d/dx(sin(x))'],
});

export const tangentMinus = rule({
  id: 'mistake/tangent-minus',
  kind: 'mal',
  insteadOf: 'derivative/tan',
  from: 'd/dx(tan(u))',
  to: '(1 - tan(u)^2)*d/dx(u)',
  examples: [['d/dz(tan(z))', '(1 - tan(z)^2)*d/dz(z)']],
  never: ['d/dx(tanh(x))'],
});
