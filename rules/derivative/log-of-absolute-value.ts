/** The derivative of ln|u| is u′/u on both sides of zero: no sign is left over. */
import { rule } from '../../src/rule/schema.ts';

export const logOfAbsoluteValue = rule({
  id: 'derivative/log-of-absolute-value',
  kind: 'sound',
  from: 'd/dx(ln(abs(u)))',
  to: 'd/dx(u)/u',
  when: ['depends(u, x)'],
  assumes: ['nonzero(u)'],
  examples: [
    ['d/dx(ln(abs(x)))', 'd/dx(x)/x'],
    ['d/dz(ln(abs(sin(z))))', 'd/dz(sin(z))/sin(z)'],
  ],
  never: ['d/dx(ln(x))', 'd/dx(abs(x))'],
});
