/** Mistakes in the algebra after the differentiation. */
import { rule } from '../../src/rule/schema.ts';

export const squareOfSum = rule({
  id: 'mistake/square-of-sum',
  kind: 'mal',
  insteadOf: 'algebra/expand',
  from: '(a + b)^2',
  to: 'a^2 + b^2',
  examples: [['(1 + exp(-z))^2', '1^2 + exp(-z)^2']],
  never: ['(x y)^2'],
});

export const squareOfDifference = rule({
  id: 'mistake/square-of-difference',
  kind: 'mal',
  insteadOf: 'algebra/expand',
  from: '(a - b)^2',
  to: 'a^2 - b^2',
  examples: [['(exp(z) - exp(-z))^2', 'exp(z)^2 - exp(-z)^2']],
  never: ['(x + y)^2'],
});

export const cancelAcrossSum = rule({
  id: 'mistake/cancel-across-sum',
  kind: 'mal',
  insteadOf: 'algebra/cancel',
  from: 'a/(a + b)',
  to: '1/b',
  examples: [['exp(z)/(1 + exp(z))', '1/1']],
  never: ['x/(x y)'],
});

export const cancelAcrossSumToOne = rule({
  id: 'mistake/cancel-across-sum-to-one',
  kind: 'mal',
  insteadOf: 'algebra/cancel',
  from: 'a/(a + b)',
  to: '1/(1 + b)',
  examples: [['exp(z)/(2 + exp(z))', '1/(1 + 2)']],
  never: ['x/(x y)'],
});

export const cancelIntoSum = rule({
  id: 'mistake/cancel-into-sum',
  kind: 'mal',
  insteadOf: 'algebra/cancel',
  from: '(a + b)/a',
  to: 'b',
  examples: [['(z + 1)/z', '1']],
  never: ['(x y)/x'],
});

export const splitDenominator = rule({
  id: 'mistake/split-denominator',
  kind: 'mal',
  insteadOf: 'algebra/split-sum',
  from: 'a/(b + c)',
  to: 'a/b + a/c',
  examples: [['1/(1 + exp(-z))', '1/1 + 1/exp(-z)']],
  never: ['(x + 1)/3'],
});

export const exponentialOfSum = rule({
  id: 'mistake/exponential-of-sum',
  kind: 'mal',
  insteadOf: 'algebra/product-of-exponentials',
  from: 'exp(a + b)',
  to: 'exp(a) + exp(b)',
  examples: [['exp(z + 1)', 'exp(z) + exp(1)']],
  never: ['exp(2 x)'],
});

export const negativeExponentAsNegative = rule({
  id: 'mistake/negative-exponent-as-negative',
  kind: 'mal',
  insteadOf: 'algebra/reciprocal-of-exponential',
  from: 'exp(-a)',
  to: '-exp(a)',
  examples: [['exp(-z)', '-exp(z)']],
  never: ['exp(x)'],
});

/** The exponents of a power of a power multiply: (e^a)^n = e^(n a). */
export const powerOfPowerAdded = rule({
  id: 'mistake/power-of-power-added',
  kind: 'mal',
  insteadOf: 'algebra/power-of-exponential',
  from: 'exp(a)^n',
  to: 'exp(a^n)',
  examples: [['exp(z)^2', 'exp(z^2)']],
  never: ['x^2'],
});

export const exponentsMultiplied = rule({
  id: 'mistake/exponents-multiplied',
  kind: 'mal',
  insteadOf: 'algebra/product-of-exponentials',
  from: 'exp(a)*exp(b)',
  to: 'exp(a*b)',
  examples: [['exp(z)*exp(2*z)', 'exp(z*2*z)']],
  never: ['exp(x)*x'],
});

export const logarithmOfSum = rule({
  id: 'mistake/logarithm-of-sum',
  kind: 'mal',
  insteadOf: 'algebra/ln-of-product',
  from: 'ln(a + b)',
  to: 'ln(a) + ln(b)',
  examples: [['ln(1 + exp(z))', 'ln(1) + ln(exp(z))']],
  never: ['ln(x y)'],
});

export const oneMinusGMiscomputed = rule({
  id: 'mistake/one-minus-g-miscomputed',
  kind: 'mal',
  insteadOf: 'algebra/common-denominator',
  from: '1 - 1/(1 + b)',
  to: 'b',
  examples: [['1 - 1/(1 + exp(-z))', 'exp(-z)']],
  never: ['1 - 1/(x y)'],
});

export const signNotDistributed = rule({
  id: 'mistake/sign-not-distributed',
  kind: 'mal',
  insteadOf: 'algebra/sign-distributed',
  from: '-(a - b)',
  to: '-a - b',
  examples: [['-(exp(z) - exp(-z))', '-exp(z) - exp(-z)']],
  never: ['-(x + y)'],
});

export const rootOfSum = rule({
  id: 'mistake/root-of-sum',
  kind: 'mal',
  insteadOf: 'algebra/root-times-root',
  from: 'sqrt(a + b)',
  to: 'sqrt(a) + sqrt(b)',
  examples: [['sqrt(1 + z^2)', 'sqrt(1) + sqrt(z^2)']],
  never: ['sqrt(x y)'],
});

export const bracketsLost = rule({
  id: 'mistake/brackets-lost',
  kind: 'mal',
  insteadOf: 'algebra/expand',
  from: 'c*(a + b)',
  to: 'c*a + b',
  examples: [['2*(z + 1)', '2*z + 1']],
  never: ['x*y'],
});

export const fractionAddedStraight = rule({
  id: 'mistake/fraction-added-straight',
  kind: 'mal',
  insteadOf: 'algebra/common-denominator',
  from: 'a/b + s/t',
  to: '(a + s)/(b + t)',
  examples: [['1/z + 1/(1 + z)', '(1 + 1)/(z + (1 + z))']],
  never: ['x/y'],
});

export const rootOfSquare = rule({
  id: 'mistake/root-of-square',
  kind: 'mal',
  insteadOf: 'algebra/root-of-square',
  from: 'sqrt(a^2)',
  to: 'a',
  holdsWhere: 'a >= 0',
  examples: [['sqrt(z^2)', 'z']],
  never: ['sqrt(x)'],
});

export const logarithmOfSquare = rule({
  id: 'mistake/logarithm-of-square',
  kind: 'mal',
  insteadOf: 'algebra/ln-of-square',
  from: 'ln(a^2)',
  to: '2*ln(a)',
  holdsWhere: 'a > 0',
  examples: [['ln(z^2)', '2*ln(z)']],
  never: ['ln(x)'],
});
