/** An inner term written as a function of its inverse: what lets z be replaced by tan g where g = arctan z. */
import { rule } from '../../src/rule/schema.ts';

/** u = outer(inner(u)), wherever inner(u) is defined. */
const inverse = (outer: string, inner: string, assumes: readonly string[] = []) =>
  rule({
    id: `closing/${outer}-of-${inner}`,
    kind: 'sound',
    from: 'u',
    to: `${outer}(${inner}(u))`,
    assumes,
    examples: [['z', `${outer}(${inner}(z))`]],
  });

export const inverses = [
  inverse('exp', 'ln', ['positive(u)']),
  inverse('ln', 'exp'),
  inverse('sin', 'asin'),
  inverse('cos', 'acos'),
  inverse('tan', 'atan'),
  inverse('sinh', 'asinh'),
  inverse('cosh', 'acosh'),
  inverse('tanh', 'atanh'),
  inverse('atanh', 'tanh'),
  inverse('asinh', 'sinh'),
  rule({
    id: 'closing/square-of-sqrt',
    kind: 'sound',
    from: 'u',
    to: 'sqrt(u)^2',
    assumes: ['nonnegative(u)'],
    examples: [['z', 'sqrt(z)^2']],
  }),
];
