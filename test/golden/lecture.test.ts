/** The two derivations of the lecture, typeset as on its slide. */
import { describe, expect, it } from 'vitest';
import { derive, loadLatex, parse, printLatex } from '../../src/index.ts';

/** Each line of the slide: the primes of its left side, and its LaTeX, copied. */
const SLIDE: Readonly<Record<string, readonly (readonly [primes: number, latex: string])[]>> = {
  'sigma(z)': [
    [0, '\\sigma(z)'],
    [0, '\\frac{1}{1 + e^{-z}}'],
    [1, '(-1) \\frac{1}{(1 + e^{-z})^2} \\frac{d}{dz}(1 + e^{-z})'],
    [1, '(-1) \\frac{1}{(1 + e^{-z})^2} (-e^{-z})'],
    [1, '\\frac{1}{1 + e^{-z}} \\left( \\frac{1 + e^{-z} - 1}{1 + e^{-z}} \\right)'],
    [1, 'g(z)(1 - g(z))'],
  ],
  'tanh(z)': [
    [0, '\\tanh(z)'],
    [0, '\\frac{e^z - e^{-z}}{e^z + e^{-z}}'],
    [
      1,
      '\\frac{\\left( (e^z + e^{-z}) \\frac{d}{dz}(e^z - e^{-z}) - (e^z - e^{-z}) \\frac{d}{dz}(e^z + e^{-z}) \\right)}{(e^z + e^{-z})^2}',
    ],
    [1, '\\frac{(e^z + e^{-z})^2 - (e^z - e^{-z})^2}{(e^z + e^{-z})^2}'],
    [1, '1 - \\frac{(e^z - e^{-z})^2}{(e^z + e^{-z})^2}'],
    [1, '1 - (g(z))^2'],
  ],
};

/** Spacing away, braces round one sign away, and brackets that stand alone in a numerator, where the bar says the same. */
function normalised(latex: string): string {
  return latex
    .replace(/\\frac\{\\left\( (.*) \\right\)\}\{/, '\\frac{$1}{')
    .replace(/\\[,;:! ]|\s+/g, '')
    .replace(/(?<![A-Za-z])\{([A-Za-z0-9])\}/g, '$1');
}

const latex = await loadLatex();

describe.each(Object.entries(SLIDE))('the derivation of %s', (input, slide) => {
  const { lines } = derive(input);

  it('has the lines of the slide, in their order', () => {
    expect(lines.map(({ subject }) => `${subject.name}${"'".repeat(subject.primes)}`)).toEqual(
      slide.map(([primes]) => `g${"'".repeat(primes)}`),
    );
    expect(lines.every(({ verdict }) => verdict.kind === 'proved')).toBe(true);
  });

  it.each(slide.map(([, line], i) => [i + 1, line] as const))('typesets line %i as the slide does', (number, line) => {
    expect(normalised(printLatex(lines[number - 1]?.term ?? expect.fail()))).toBe(normalised(line));
  });

  it('means what the slide says: its LaTeX reads as the same terms', () => {
    const options = { format: 'latex', latex, unknownFunctions: ['g'] } as const;
    for (const [i, [, line]] of slide.entries()) expect(parse(line, options).term, line).toBe(lines[i]?.term);
  });
});
