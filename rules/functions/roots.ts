/** Square root and n-th root. */
import type { FunctionEntry } from '../../src/core/functions.ts';

export const roots: readonly FunctionEntry[] = [
  {
    name: 'sqrt',
    aliases: ['√'],
    title: 'square root',
    latex: '\\sqrt',
    unicode: '√',
    formals: ['u'],
    definition: 'u^(1/2)',
    derivative: ['1/(2*sqrt(u))'],
    domain: 'u >= 0',
    kinks: ['u = 0'],
    range: 'y >= 0',
    base: true,
  },
  {
    name: 'nthRoot',
    title: 'n-th root',
    latex: '\\sqrt',
    formals: ['u', 'n'],
    derivative: ['1/(n*nthRoot(u, n)^(n - 1))', '-nthRoot(u, n)*ln(u)/n^2'],
    // (-1)^n = -1 says that n is odd: the real root of a negative number exists.
    domain: 'u >= 0 or (-1)^n = -1',
    kinks: ['u = 0'],
    conventions: ['The real root: for odd n it is defined for negative u too, unlike the power u^(1/n).'],
    base: true,
  },
];
