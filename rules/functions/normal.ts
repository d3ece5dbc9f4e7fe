/** The error function and the standard normal distribution. */
import type { FunctionEntry } from '../../src/core/functions.ts';

export const normal: readonly FunctionEntry[] = [
  {
    name: 'erf',
    title: 'error function',
    latex: '\\operatorname{erf}',
    formals: ['u'],
    derivative: ['2/sqrt(pi)*exp(-u^2)'],
    range: '-1 < y < 1',
    parity: 'odd',
    base: true,
  },
  {
    name: 'erfc',
    title: 'complementary error function',
    latex: '\\operatorname{erfc}',
    formals: ['u'],
    definition: '1 - erf(u)',
    derivative: ['-2/sqrt(pi)*exp(-u^2)'],
    range: '0 < y < 2',
    base: true,
  },
  {
    name: 'Phi',
    aliases: ['Φ', 'normcdf', 'normal_cdf'],
    title: 'standard normal distribution function',
    latex: '\\Phi',
    unicode: 'Φ',
    formals: ['u'],
    definition: '(1 + erf(u/sqrt(2)))/2',
    derivative: ['phi(u)'],
    range: '0 < y < 1',
    source: 'P.-S. Laplace and C. F. Gauss; the gate of GELU',
  },
  {
    name: 'phi',
    aliases: ['φ', 'ϕ', 'varphi', 'normpdf'],
    title: 'standard normal density',
    latex: '\\varphi',
    unicode: 'φ',
    formals: ['u'],
    definition: 'exp(-u^2/2)/sqrt(2*pi)',
    derivative: ['-u*phi(u)'],
    range: '0 < y <= 1/sqrt(2*pi)',
    parity: 'even',
  },
];
