/** Functions that programming languages have and formulas do not need: they keep the digits that cancellation loses. */
import type { FunctionEntry } from '../../src/core/functions.ts';

export const numericFunctions: readonly FunctionEntry[] = [
  {
    name: 'lnOnePlus',
    title: 'natural logarithm of 1 + u',
    latex: '\\operatorname{log1p}',
    formals: ['u'],
    definition: 'ln(1 + u)',
    domain: 'u > -1',
  },
  {
    name: 'expMinusOne',
    title: 'exp(u) - 1',
    latex: '\\operatorname{expm1}',
    formals: ['u'],
    definition: 'exp(u) - 1',
  },
  {
    name: 'hypot',
    title: 'length of the hypotenuse',
    latex: '\\operatorname{hypot}',
    formals: ['u', 'v'],
    definition: 'sqrt(u^2 + v^2)',
    range: 'y >= 0',
  },
];
