/**
 * Larger steps of algebra that a person takes at once. Each is checked as what it is: the two sides are the same
 * rational function of the subterms that are not rational.
 */
import { rule } from '../../src/rule/schema.ts';

export const rearrangements = [
  rule({
    id: 'algebra/reorder',
    kind: 'sound',
    from: 'u',
    to: 'u',
    examples: [['z*2', '2*z']],
  }),
  rule({
    id: 'algebra/add-and-subtract',
    kind: 'sound',
    from: 'u',
    to: 'c + u - c',
    chosen: ['c'],
    examples: [],
  }),
  rule({
    id: 'algebra/common-factor',
    kind: 'sound',
    from: 'u v + u w',
    to: 'u (v + w)',
    examples: [['z*sin(z) + z*cos(z)', 'z*(sin(z) + cos(z))']],
    never: ['sin(z) + z*cos(z)'],
  }),
  rule({
    id: 'algebra/expand',
    kind: 'sound',
    from: 'u',
    to: 'v + w',
    when: ['sameRational(u, v + w)'],
    examples: [],
  }),
  rule({
    id: 'algebra/factor',
    kind: 'sound',
    from: 'u + t',
    to: 'v w',
    when: ['sameRational(u + t, v w)'],
    examples: [],
  }),
  rule({
    id: 'algebra/one-fraction',
    kind: 'sound',
    from: 'u',
    to: 'v/w',
    when: ['sameRational(u, v/w)'],
    examples: [],
  }),
  rule({
    id: 'algebra/rearrange',
    kind: 'sound',
    from: 'u',
    to: 'v',
    when: ['sameRational(u, v)'],
    examples: [],
  }),
];
