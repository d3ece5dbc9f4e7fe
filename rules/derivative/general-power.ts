/** Base and exponent both depend on the variable: logarithmic differentiation, from u^v = e^(v ln u). */
import { rule } from '../../src/rule/schema.ts';

export const generalPower = rule({
  id: 'derivative/general-power',
  kind: 'sound',
  from: 'd/dx(u^v)',
  to: 'u^v*d/dx(v*ln(u))',
  when: ['depends(u, x)', 'depends(v, x)'],
  assumes: ['positive(u)'],
  examples: [
    ['d/dx(x^x)', 'x^x*d/dx(x*ln(x))'],
    ['d/dx(sin(x)^x)', 'sin(x)^x*d/dx(x*ln(sin(x)))'],
  ],
  never: ['d/dx(x^2)', 'd/dx(2^x)'],
});

/** The first half of the rule above, for those who show the exponential. */
export const powerAsExponential = rule({
  id: 'derivative/power-as-exponential',
  kind: 'sound',
  from: 'd/dx(u^v)',
  to: 'd/dx(exp(v*ln(u)))',
  when: ['depends(u, x)', 'depends(v, x)'],
  assumes: ['positive(u)'],
  examples: [
    ['d/dx(x^x)', 'd/dx(exp(x*ln(x)))'],
    ['d/dx(cos(x)^x)', 'd/dx(exp(x*ln(cos(x))))'],
  ],
  never: ['d/dx(x^2)', 'd/dx(2^x)'],
});
