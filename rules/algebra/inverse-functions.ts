/** A function after its inverse: sin(arcsin u) = u wherever arcsin u is defined. The other way round the range decides. */
import { rule } from '../../src/rule/schema.ts';

/** With an example of what the inner function is defined for. */
const PAIRS: readonly (readonly [outer: string, inner: string, argument?: string])[] = [
  ['sin', 'asin'],
  ['cos', 'acos'],
  ['tan', 'atan'],
  ['cot', 'acot'],
  ['sinh', 'asinh'],
  ['cosh', 'acosh', '1 + z'],
  ['tanh', 'atanh'],
  ['coth', 'acoth', '1 + z'],
  ['asinh', 'sinh'],
  ['atanh', 'tanh'],
  ['sigma', 'logit'],
  ['logit', 'sigma'],
];

export const inverseFunctions = PAIRS.map(([outer, inner, argument = 'z/3']) =>
  rule({
    id: `algebra/${outer}-of-${inner}`,
    kind: 'sound',
    from: `${outer}(${inner}(u))`,
    to: 'u',
    examples: [[`${outer}(${inner}(${argument}))`, argument]],
    never: [`${inner}(z)`],
  }),
);
