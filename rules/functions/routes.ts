/**
 * Ways of deriving a function besides the usual one: another way of writing it, or an equation in u and y = f(u) to
 * differentiate on both sides, where that is not the one by the inverse function. A test proves that each is the same
 * function. Implicit and logarithmic differentiation are there without being listed, for every function they suit.
 */
import type { Route } from '../../src/core/functions.ts';

export const routes: Readonly<Record<string, readonly Route[]>> = {
  sigma: [
    { name: 'reciprocal', title: 'by the reciprocal rule (the usual way)', definition: '1/(1 + exp(-u))' },
    { name: 'quotient', title: 'by the quotient rule, multiplied through by e^u', definition: 'exp(u)/(exp(u) + 1)' },
    { name: 'implicit', title: 'by implicit differentiation of y (1 + e^(-u)) = 1', equation: 'y*(1 + exp(-u)) = 1' },
    { name: 'by-tanh', title: 'through the hyperbolic tangent', definition: '(1 + tanh(u/2))/2' },
  ],
  tanh: [
    {
      name: 'quotient',
      title: 'by the quotient rule, with exponentials (the usual way)',
      definition: '(exp(u) - exp(-u))/(exp(u) + exp(-u))',
    },
    { name: 'by-sigma', title: 'through the logistic function', definition: '2*sigma(2*u) - 1' },
    { name: 'sinh-cosh', title: 'as sinh u / cosh u, by the quotient rule', definition: 'sinh(u)/cosh(u)' },
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
  gd: [{ name: 'half-angle', title: 'as 2 arctan(tanh(u/2))', definition: '2*atan(tanh(u/2))' }],
  isru: [{ name: 'product', title: 'by the product rule', definition: 'u*(1 + alpha*u^2)^(-1/2)' }],
  binaryCrossEntropy: [{ name: 'by-softplus', title: 'through softplus', definition: 'softplus(u) - y*u' }],
};
