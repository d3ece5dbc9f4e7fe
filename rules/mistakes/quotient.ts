/** What is written in place of the quotient rule (u/v)′ = (v u′ − u v′)/v². */
import { rule } from '../../src/rule/schema.ts';

export const quotientOfDerivatives = rule({
  id: 'mistake/quotient-of-derivatives',
  kind: 'mal',
  insteadOf: 'derivative/quotient',
  from: 'd/dx(u/v)',
  to: '(d/dx(u))/(d/dx(v))',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(sinh(z)/cosh(z))', '(d/dz(sinh(z)))/(d/dz(cosh(z)))']],
  never: ['d/dx(x/3)', 'd/dx(3/x)'],
});

export const quotientNumeratorSwapped = rule({
  id: 'mistake/quotient-numerator-swapped',
  kind: 'mal',
  insteadOf: 'derivative/quotient',
  from: 'd/dx(u/v)',
  to: '(u*d/dx(v) - v*d/dx(u))/v^2',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [
    [
      'd/dz((exp(z) - exp(-z))/(exp(z) + exp(-z)))',
      '((exp(z) - exp(-z))*d/dz(exp(z) + exp(-z)) - (exp(z) + exp(-z))*d/dz(exp(z) - exp(-z)))/(exp(z) + exp(-z))^2',
    ],
  ],
  never: ['d/dx(x/3)', 'd/dx(3/x)'],
});

export const quotientPlus = rule({
  id: 'mistake/quotient-plus',
  kind: 'mal',
  insteadOf: 'derivative/quotient',
  from: 'd/dx(u/v)',
  to: '(v*d/dx(u) + u*d/dx(v))/v^2',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(sinh(z)/cosh(z))', '(cosh(z)*d/dz(sinh(z)) + sinh(z)*d/dz(cosh(z)))/cosh(z)^2']],
  never: ['d/dx(x/3)', 'd/dx(3/x)'],
});

export const quotientSquareForgotten = rule({
  id: 'mistake/quotient-square-forgotten',
  kind: 'mal',
  insteadOf: 'derivative/quotient',
  from: 'd/dx(u/v)',
  to: '(v*d/dx(u) - u*d/dx(v))/v',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(sinh(z)/cosh(z))', '(cosh(z)*d/dz(sinh(z)) - sinh(z)*d/dz(cosh(z)))/cosh(z)']],
  never: ['d/dx(x/3)', 'd/dx(3/x)'],
});

export const quotientOverNumeratorSquared = rule({
  id: 'mistake/quotient-over-numerator-squared',
  kind: 'mal',
  insteadOf: 'derivative/quotient',
  from: 'd/dx(u/v)',
  to: '(v*d/dx(u) - u*d/dx(v))/u^2',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(sinh(z)/cosh(z))', '(cosh(z)*d/dz(sinh(z)) - sinh(z)*d/dz(cosh(z)))/sinh(z)^2']],
  never: ['d/dx(x/3)', 'd/dx(3/x)'],
});

export const quotientDenominatorKept = rule({
  id: 'mistake/quotient-denominator-kept',
  kind: 'mal',
  insteadOf: 'derivative/quotient',
  from: 'd/dx(u/v)',
  to: '(d/dx(u))/v',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z/(1 + z^2))', '(d/dz(z))/(1 + z^2)']],
  never: ['d/dx(x/3)', 'd/dx(3/x)'],
});

export const quotientByProductRule = rule({
  id: 'mistake/quotient-by-product-rule',
  kind: 'mal',
  insteadOf: 'derivative/quotient',
  from: 'd/dx(u/v)',
  to: 'v*d/dx(u) + u*d/dx(v)',
  when: ['depends(u, x)', 'depends(v, x)'],
  examples: [['d/dz(z/(1 + z^2))', '(1 + z^2)*d/dz(z) + z*d/dz(1 + z^2)']],
  never: ['d/dx(x/3)', 'd/dx(3/x)'],
});
