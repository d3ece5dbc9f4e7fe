/** What may be done to both sides of an equation: implicit and logarithmic differentiation. */
import { rule } from '../../src/rule/schema.ts';

export const equationRules = [
  rule({
    id: 'equation/logarithm',
    kind: 'sound',
    from: 'u = v',
    to: 'ln(u) = ln(v)',
    assumes: ['positive(v)'],
    examples: [['g(z) = exp(z^2)', 'ln(g(z)) = ln(exp(z^2))']],
    never: ['exp(z)'],
  }),
  rule({
    id: 'equation/logarithm-of-absolute-value',
    kind: 'sound',
    from: 'u = v',
    to: 'ln(abs(u)) = ln(abs(v))',
    examples: [['g(z) = z*sin(z)', 'ln(abs(g(z))) = ln(abs(z*sin(z)))']],
    never: ['abs(z)'],
  }),
  rule({
    id: 'equation/logarithm-of-power',
    kind: 'sound',
    from: 'u = v^w',
    to: 'ln(u) = w*ln(v)',
    assumes: ['positive(v)'],
    examples: [['g(z) = z^z', 'ln(g(z)) = z*ln(z)']],
    never: ['z^z'],
  }),
  rule({
    id: 'equation/apply',
    kind: 'sound',
    from: 'u = v',
    to: 'f(u) = f(v)',
    chosen: ['f'],
    examples: [],
  }),
  rule({
    id: 'equation/raise',
    kind: 'sound',
    from: 'u = v',
    to: 'u^n = v^n',
    chosen: ['n'],
    examples: [],
  }),
  rule({
    id: 'equation/multiply',
    kind: 'sound',
    from: 'u = v',
    to: 'u w = v w',
    chosen: ['w'],
    examples: [],
  }),
  rule({
    id: 'equation/differentiate',
    kind: 'sound',
    from: 'u = v',
    to: 'd/dx(u) = d/dx(v)',
    chosen: ['x'],
    examples: [],
  }),
  rule({
    id: 'equation/solve',
    kind: 'sound',
    from: 'u = v',
    to: 'w = t',
    // The equation is n c w + d = 0, and t is −d/(n c); the number n is apart so that nothing is assumed of it.
    when: ['nonzero(n)', 'sameRational(u - v, n c w + d)', 'sameRational(n c t, -d)'],
    assumes: ['nonzero(c)'],
    examples: [],
  }),
];
