/** A power under a bar as a negative power, for the power rule. */
import { rule } from '../../src/rule/schema.ts';

export const negativePowers = [
  rule({
    id: 'algebra/negative-power',
    kind: 'sound',
    from: 'u/v^n',
    to: 'u*v^value(-n)',
    examples: [['2/(1 + z)^3', '2*(1 + z)^(-3)']],
    never: ['2/(1 + z)'],
  }),
  rule({
    id: 'algebra/negative-power-of-root',
    kind: 'sound',
    from: 'u/sqrt(v)^n',
    to: 'u*v^value(-n/2)',
    examples: [['z/sqrt(1 + z^2)^3', 'z*(1 + z^2)^(-3/2)']],
    never: ['z/sqrt(1 + z^2)'],
  }),
];
