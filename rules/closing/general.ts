/** The last resorts, which claim no more than what they are checked for. */
import { rule } from '../../src/rule/schema.ts';

export const general = [
  rule({
    id: 'closing/identity',
    kind: 'sound',
    from: 'u',
    to: 'v',
    when: ['sameValue(u, v)'],
    examples: [],
  }),
  rule({
    id: 'closing/multiply-and-divide',
    kind: 'sound',
    from: 'u',
    to: 'v/w',
    when: ['sameRational(u w, v)'],
    assumes: ['nonzero(w)'],
    examples: [],
  }),
];
