/** A function after its inverse: sin(arcsin u) = u wherever arcsin u is defined. The other way round the range decides. */
import { rule } from '../../src/rule/schema.ts';

const PAIRS: readonly (readonly [outer: string, inner: string])[] = [
  ['sin', 'asin'],
  ['cos', 'acos'],
  ['tan', 'atan'],
  ['cot', 'acot'],
  ['sinh', 'asinh'],
  ['cosh', 'acosh'],
  ['tanh', 'atanh'],
  ['coth', 'acoth'],
  ['asinh', 'sinh'],
  ['atanh', 'tanh'],
  ['sigma', 'logit'],
  ['logit', 'sigma'],
];

export const inverseFunctions = PAIRS.map(([outer, inner]) =>
  rule({
    id: `algebra/${outer}-of-${inner}`,
    kind: 'sound',
    from: `${outer}(${inner}(u))`,
    to: 'u',
    examples: [[`${outer}(${inner}(z/3))`, 'z/3']],
    never: [`${inner}(z)`],
  }),
);
