/** The exponential function, the logarithms, and the two activation functions built from them that everything else names. */
import type { FunctionEntry } from '../../src/core/functions.ts';

export const exponential: readonly FunctionEntry[] = [
  {
    name: 'exp',
    title: 'exponential function',
    latex: '\\exp',
    formals: ['u'],
    derivative: ['exp(u)'],
    inverse: 'ln',
    range: 'y > 0',
    base: true,
    source: 'Keras, keras.activations.exponential',
  },
  {
    name: 'ln',
    title: 'natural logarithm',
    latex: '\\ln',
    formals: ['u'],
    derivative: ['1/u'],
    domain: 'u > 0',
    inverse: 'exp',
    base: true,
  },
  {
    name: 'log',
    title: 'logarithm to a base',
    latex: '\\log',
    formals: ['u', 'b'],
    definition: 'ln(u)/ln(b)',
    derivative: ['1/(u*ln(b))', '-ln(u)/(b*ln(b)^2)'],
    domain: 'u > 0 and b > 0 and b != 1',
  },
];

export const logistic: readonly FunctionEntry[] = [
  {
    name: 'sigma',
    aliases: ['σ', 'logistic', 'sigmoid', 'expit'],
    title: 'logistic function',
    latex: '\\sigma',
    unicode: 'σ',
    formals: ['u'],
    definition: '1/(1 + exp(-u))',
    derivative: ['sigma(u)*(1 - sigma(u))'],
    inverse: 'logit',
    range: '0 < y < 1',
    source: 'P.-F. Verhulst, 1838; the name σ and its use as an activation are common to all frameworks',
  },
  {
    name: 'logit',
    title: 'logit',
    latex: '\\operatorname{logit}',
    formals: ['u'],
    definition: 'ln(u/(1 - u))',
    derivative: ['1/(u*(1 - u))'],
    domain: '0 < u < 1',
    inverse: 'sigma',
  },
  {
    name: 'softplus',
    aliases: ['soft_plus'],
    title: 'softplus',
    latex: '\\operatorname{softplus}',
    formals: ['u'],
    definition: 'ln(1 + exp(u))',
    derivative: ['sigma(u)'],
    range: 'y > 0',
    source: 'C. Dugas et al., Incorporating second-order functional knowledge for better option pricing, NIPS 2000',
  },
];
