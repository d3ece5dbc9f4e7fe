/** Long derivatives in factored form: what is written, and that it is the same. */
import { describe, expect, it } from 'vitest';
import { functionEntries } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import { symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { factoredForm } from '../../src/derive/factoring/factored-form.ts';
import { printText } from '../../src/print/index.ts';
import { sameRational } from '../../src/rule/index.ts';
import { readTerm } from '../../src/syntax/index.ts';

const functions = functionTable(functionEntries);
const read = (text: string): Term => readTerm(text, { functions }).term;
const letters = { variable: symbol('z'), name: read('g(z)'), order: ['a', 'b', 's'].map((name) => symbol(name)) };
const factored = (text: string): string => printText(factoredForm(read(text), letters), { functions });

const CASES: readonly (readonly [string, string])[] = [
  // Two atoms: what both coefficients share, and the rest by powers of z.
  [
    'sigma(z)*(3 + z - 7z*sigma(z) - 9sigma(z) + 12z*sigma(z)^2 + 6sigma(z)^2 - 6z*sigma(z)^3)',
    'σ(z)(1 - σ(z))(3(1 - 2 σ(z)) + z(1 - 6 σ(z) + 6(σ(z))^2))',
  ],
  ['(1 - sigma(z))*(2sigma(z) + g(z) - 2g(z)*sigma(z))', '(1 - σ(z))(2 σ(z) + g(z)(1 - 2 σ(z)))'],
  // Zeros of opposite sign are one factor.
  ['2*(1 - 4tanh(z)^2 + 3tanh(z)^4)', '2(1 - tanh²(z))(1 - 3 tanh²(z))'],
  // A polynomial in g/a.
  ['-2a*b^3*(1 - 4g(z)^2/a^2 + 3g(z)^4/a^4)', '-2 a b³(1 - (g(z))^2/a²)(1 - (3(g(z))^2)/a²)'],
  ['(g(z)/a + 1)/a', '(g(z) + a)/a²'],
  // Polynomials in z stand before functions.
  ['phi(z) + phi(z) - z^2*phi(z)', '(2 - z²) φ(z)'],
  ['phi(z)*(z^3 - 4z)', 'z(z² - 4) φ(z)'],
  ['exp(-z)*(6z - z^2 - 6)', '-(z² - 6 z + 6) e^(-z)'],
  // Exponentials are powers of one another.
  ['exp(3z) - 3exp(2z) + exp(z)', 'e^z · (e^(2 z) - 3 e^z + 1)'],
  ['s*(s*exp(z) - exp(2z))/(exp(z) + s)^3', '(s e^z · (s - e^z))/(e^z + s)^3'],
  // Nothing to gain.
  ['2ln(z) + 3', '2 ln(z) + 3'],
  ['20z^3 - 6z', '20 z³ - 6 z'],
  ['-3sin(z) - z*cos(z)', '-3 sin(z) - z cos(z)'],
];

describe('the factored form', () => {
  it.each(CASES)('of %s', (text, expected) => {
    expect(factored(text)).toBe(expected);
  });
  it.each(CASES)('of %s is the same rational function of its atoms', (text) => {
    const term = read(text);
    expect(sameRational(term, factoredForm(term, letters))).toBe('yes');
  });
  it('leaves what it has written', () => {
    for (const [text] of CASES) {
      const once = factoredForm(read(text), letters);
      expect(factoredForm(once, letters)).toBe(once);
    }
  });
});
