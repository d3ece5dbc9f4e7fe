/**
 * Ways of deriving a function besides the usual one: another way of writing it, or an equation in u and y = f(u) to
 * differentiate on both sides. A test proves that each is the same function.
 */
import type { Route } from '../../src/core/functions.ts';

export const routes: Readonly<Record<string, readonly Route[]>> = {
  sigma: [
    { name: 'quotient', title: 'by the quotient rule, multiplied through by e^u', definition: 'exp(u)/(exp(u) + 1)' },
    { name: 'implicit', title: 'by implicit differentiation of y (1 + e^(-u)) = 1', equation: 'y*(1 + exp(-u)) = 1' },
    { name: 'by-tanh', title: 'through the hyperbolic tangent', definition: '(1 + tanh(u/2))/2' },
  ],
  tanh: [
    { name: 'by-sigma', title: 'through the logistic function', definition: '2*sigma(2*u) - 1' },
    { name: 'sinh-cosh', title: 'as sinh u / cosh u, by the quotient rule', definition: 'sinh(u)/cosh(u)' },
  ],
  softplus: [
    { name: 'implicit', title: 'by implicit differentiation of e^y = 1 + e^u', equation: 'exp(y) = 1 + exp(u)' },
  ],
  logSigmoid: [{ name: 'by-softplus', title: 'through softplus', definition: '-softplus(-u)' }],
  silu: [{ name: 'quotient', title: 'by the quotient rule', definition: 'u/(1 + exp(-u))' }],
  gelu: [{ name: 'erf', title: 'through the error function', definition: 'u/2*(1 + erf(u/sqrt(2)))' }],
  mish: [
    {
      name: 'algebraic',
      title: 'by the quotient rule, with exponentials alone',
      definition: 'u*((1 + exp(u))^2 - 1)/((1 + exp(u))^2 + 1)',
    },
  ],
  atan: [{ name: 'implicit', title: 'by implicit differentiation of tan y = u', equation: 'tan(y) = u' }],
  asinh: [{ name: 'implicit', title: 'by implicit differentiation of sinh y = u', equation: 'sinh(y) = u' }],
  gompertz: [{ name: 'logarithmic', title: 'by logarithmic differentiation', equation: 'ln(y) = ln(a) - b*exp(-c*u)' }],
  gd: [{ name: 'half-angle', title: 'as 2 arctan(tanh(u/2))', definition: '2*atan(tanh(u/2))' }],
  isru: [{ name: 'product', title: 'by the product rule', definition: 'u*(1 + alpha*u^2)^(-1/2)' }],
  binaryCrossEntropy: [{ name: 'by-softplus', title: 'through softplus', definition: 'softplus(u) - y*u' }],
};
