/**
 * How a formula is rewritten before it becomes code: the same value on paper, without the overflow and the cancelled
 * digits. A test proves each of these on real numbers. The first that fits is taken, innermost first.
 */
import { rule } from '../../src/rule/schema.ts';

/** From textbook forms to functions that have a stable way of being computed. */
export const stableRules = [
  rule({
    id: 'stable/double-negation',
    kind: 'sound',
    from: '-(-u)',
    to: 'u',
    examples: [['-(-z)', 'z']],
  }),
  rule({
    id: 'stable/logistic-complement',
    kind: 'sound',
    from: '1 - sigma(u)',
    to: 'sigma(-u)',
    examples: [['1 - sigma(2*z)', 'sigma(-(2*z))']],
  }),
  rule({
    id: 'stable/logistic-falling',
    kind: 'sound',
    from: '1/(1 + exp(u))',
    to: 'sigma(-u)',
    examples: [['1/(1 + exp(z))', 'sigma(-z)']],
  }),
  rule({
    id: 'stable/logistic-rising',
    kind: 'sound',
    from: 'exp(u)/(1 + exp(u))',
    to: 'sigma(u)',
    examples: [['exp(z)/(1 + exp(z))', 'sigma(z)']],
  }),
  rule({
    id: 'stable/logistic-shifted',
    kind: 'sound',
    from: 'exp(u)/(exp(u) + s)',
    to: 'sigma(u - ln(s))',
    when: ['positive(s)'],
    examples: [['exp(z)/(exp(z) + 3)', 'sigma(z - ln(3))']],
    never: ['exp(z)/(exp(z) - 3)'],
  }),
  rule({
    id: 'stable/logistic-power',
    kind: 'sound',
    from: '(1 + exp(u))^(-a)',
    to: 'sigma(-u)^a',
    examples: [['(1 + exp(z))^(-3)', 'sigma(-z)^3']],
  }),
  rule({
    id: 'stable/one-plus-tanh',
    kind: 'sound',
    from: '1 + tanh(u)',
    to: '2*sigma(2*u)',
    examples: [['1 + tanh(z)', '2*sigma(2*z)']],
  }),
  rule({
    id: 'stable/one-minus-tanh',
    kind: 'sound',
    from: '1 - tanh(u)',
    to: '2*sigma(-2*u)',
    examples: [['1 - tanh(z)', '2*sigma(-2*z)']],
  }),
  rule({
    id: 'stable/one-minus-tanh-squared',
    kind: 'sound',
    from: '1 - tanh(u)^2',
    to: 'sech(u)^2',
    examples: [['1 - tanh(z)^2', 'sech(z)^2']],
  }),
  rule({
    id: 'stable/exp-sech-squared',
    kind: 'sound',
    from: 'exp(u)*sech(exp(u))^2',
    to: '4*exp(u - 2*exp(u))/(1 + exp(-2*exp(u)))^2',
    examples: [['exp(z)*sech(exp(z))^2', '4*exp(z - 2*exp(z))/(1 + exp(-2*exp(z)))^2']],
  }),
  rule({
    id: 'stable/one-over-cosh',
    kind: 'sound',
    from: '1/cosh(u)',
    to: 'sech(u)',
    examples: [['1/cosh(z)', 'sech(z)']],
  }),
  rule({
    id: 'stable/log-logistic',
    kind: 'sound',
    from: 'ln(sigma(u))',
    to: '-softplus(-u)',
    examples: [['ln(sigma(z))', '-softplus(-z)']],
  }),
  rule({
    id: 'stable/softplus',
    kind: 'sound',
    from: 'ln(1 + exp(u))',
    to: 'softplus(u)',
    examples: [['ln(1 + exp(2*z))', 'softplus(2*z)']],
  }),
  rule({
    id: 'stable/softplus-shifted',
    kind: 'sound',
    from: 'ln(exp(u) + s)',
    to: 'ln(s) + softplus(u - ln(s))',
    when: ['positive(s)'],
    examples: [['ln(exp(z) + 3)', 'ln(3) + softplus(z - ln(3))']],
    never: ['ln(exp(z) - 3)'],
  }),
  rule({
    id: 'stable/log-cosh',
    kind: 'sound',
    from: 'ln(cosh(u))',
    to: '{log1p(2*sinh(u/2)^2) if abs(u) < 1, abs(u) - ln(2) + log1p(exp(-2*abs(u))) otherwise}',
    examples: [
      [
        'ln(cosh(z))',
        '{log1p(2*sinh(z/2)^2) if abs(z) < 1, abs(z) - ln(2) + log1p(exp(-2*abs(z))) otherwise}',
      ],
    ],
  }),
  rule({
    id: 'stable/log1p',
    kind: 'sound',
    from: 'ln(1 + u)',
    to: 'log1p(u)',
    examples: [['ln(1 + z^2)', 'log1p(z^2)']],
  }),
  rule({
    id: 'stable/expm1',
    kind: 'sound',
    from: 'exp(u) - 1',
    to: 'expm1(u)',
    examples: [['exp(z) - 1', 'expm1(z)']],
  }),
  rule({
    id: 'stable/minus-expm1',
    kind: 'sound',
    from: '1 - exp(u)',
    to: '-expm1(u)',
    examples: [['1 - exp(z)', '-expm1(z)']],
  }),
  rule({
    id: 'stable/exp-product',
    kind: 'sound',
    from: 'exp(u)*exp(v)',
    to: 'exp(u + v)',
    examples: [['exp(z)*exp(-exp(z))', 'exp(z - exp(z))']],
  }),
  rule({
    id: 'stable/one-plus-erf',
    kind: 'sound',
    from: '1 + erf(u)',
    to: 'erfc(-u)',
    examples: [['1 + erf(z)', 'erfc(-z)']],
  }),
  rule({
    id: 'stable/one-minus-erf',
    kind: 'sound',
    from: '1 - erf(u)',
    to: 'erfc(u)',
    examples: [['1 - erf(z)', 'erfc(z)']],
  }),
  rule({
    id: 'stable/root-minus-one',
    kind: 'sound',
    from: 'sqrt(u^2 + 1) - 1',
    to: 'u^2/(hypot(u, 1) + 1)',
    examples: [['sqrt(z^2 + 1) - 1', 'z^2/(hypot(z, 1) + 1)']],
  }),
  rule({
    id: 'stable/hypotenuse-plus',
    kind: 'sound',
    from: 'u + sqrt(u^2 + b)',
    to: '{u + hypot(u, sqrt(b)) if u >= 0, b/(hypot(u, sqrt(b)) - u) otherwise}',
    when: ['positive(b)'],
    examples: [
      ['z + sqrt(z^2 + 3)', '{z + hypot(z, sqrt(3)) if z >= 0, 3/(hypot(z, sqrt(3)) - z) otherwise}'],
    ],
    never: ['z + sqrt(z^2 - 3)'],
  }),
  rule({
    id: 'stable/hypotenuse-slope',
    kind: 'sound',
    from: '1 + u/sqrt(u^2 + b)',
    to: '{1 + u/hypot(u, sqrt(b)) if u >= 0, b/(hypot(u, sqrt(b))*(hypot(u, sqrt(b)) - u)) otherwise}',
    when: ['positive(b)'],
    examples: [
      [
        '1 + z/sqrt(z^2 + 3)',
        '{1 + z/hypot(z, sqrt(3)) if z >= 0, 3/(hypot(z, sqrt(3))*(hypot(z, sqrt(3)) - z)) otherwise}',
      ],
    ],
    never: ['1 + z/sqrt(z^2 - 3)'],
  }),
] as const;

/** How the functions that the rules above arrive at are computed, in terms of what every language has. */
export const expansionRules = [
  rule({
    id: 'compute/logistic',
    kind: 'sound',
    from: 'sigma(u)',
    to: '{1/(1 + exp(-abs(u))) if u >= 0, exp(-abs(u))/(1 + exp(-abs(u))) otherwise}',
    examples: [['sigma(z)', '{1/(1 + exp(-abs(z))) if z >= 0, exp(-abs(z))/(1 + exp(-abs(z))) otherwise}']],
  }),
  rule({
    id: 'compute/softplus',
    kind: 'sound',
    from: 'softplus(u)',
    to: 'max(u, 0) + log1p(exp(-abs(u)))',
    examples: [['softplus(z)', 'max(z, 0) + log1p(exp(-abs(z)))']],
  }),
  rule({
    id: 'compute/sech',
    kind: 'sound',
    from: 'sech(u)',
    to: '2*exp(-abs(u))/(1 + exp(-2*abs(u)))',
    examples: [['sech(z)', '2*exp(-abs(z))/(1 + exp(-2*abs(z)))']],
  }),
  rule({
    id: 'compute/normal-distribution',
    kind: 'sound',
    from: 'Phi(u)',
    to: 'erfc(-u/sqrt(2))/2',
    examples: [['Phi(z)', 'erfc(-z/sqrt(2))/2']],
  }),
  rule({
    id: 'compute/normal-density',
    kind: 'sound',
    from: 'phi(u)',
    to: 'exp(-u^2/2)/sqrt(2*pi)',
    examples: [['phi(z)', 'exp(-z^2/2)/sqrt(2*pi)']],
  }),
] as const;
