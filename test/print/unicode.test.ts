import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, power, product, quotient, sum, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { type Box, beside, braced, line, parens, radical, raise, stack } from '../../src/print/box.ts';
import { ASCII_GLYPHS, UNICODE_GLYPHS } from '../../src/print/glyphs.ts';
import { printUnicode } from '../../src/print/index.ts';
import { wrapText } from '../../src/print/wrap.ts';
import { a, anyTerm, f, functions, g, logistic, n, z } from './terms.ts';

const widthOf = (text: string): number => Array.from(text).length;

describe('boxes', () => {
  const { box } = fc.letrec<{ box: Box }>((tie) => ({
    box: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('', 'z', 'σ(z)', '1 + e').map(line),
      fc.array(tie('box'), { minLength: 1, maxLength: 3 }).map((list) => beside(...list)),
      fc.tuple(tie('box'), tie('box')).map(([over, under]) => stack(over, under, '─', 2)),
      fc.tuple(tie('box'), tie('box')).map(([base, exponent]) => raise(base, exponent)),
      fc.tuple(tie('box'), fc.boolean()).map(([u, ascii]) => parens(u, ascii ? ASCII_GLYPHS : UNICODE_GLYPHS)),
      fc
        .array(fc.tuple(tie('box'), tie('box')), { minLength: 1, maxLength: 3 })
        .map((rows) => braced(rows, UNICODE_GLYPHS)),
      tie('box').map((u) => radical(u, '3')),
    ),
  }));
  it('are rectangles with a baseline inside', () => {
    fc.assert(
      fc.property(box, ({ rows, width, baseline }) => {
        for (const row of rows) expect(widthOf(row)).toBe(width);
        expect(baseline).toBeGreaterThanOrEqual(0);
        expect(baseline).toBeLessThan(rows.length);
      }),
    );
  });
});

describe('wrapText', () => {
  it('keeps every character but spaces, and the width', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '(', ')', ' + ', ' - ', ' · ', '1234567890', ' '),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, width) => {
        const lines = wrapText(whole, width);
        for (const one of lines) expect(one.length).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      }),
    );
  });
  it('breaks at the outermost operator', () => {
    expect(wrapText('aaaaaaaa + bb(ccc + ddd + eee) + ff', 20)).toEqual(['aaaaaaaa', '+ bb(ccc + ddd', '+ eee) + ff']);
  });
  it('is linear', () => {
    expect(wrapText(`${'a + '.repeat(100_000)}a`, 80).length).toBeLessThan(5_300);
  });
});

describe('printUnicode', () => {
  it('keeps to the width, whatever the term', () => {
    fc.assert(
      fc.property(anyTerm({ standing: true }), fc.boolean(), fc.integer({ min: 30, max: 80 }), (term, ascii, width) => {
        for (const row of printUnicode(term, { functions, ascii, width, prefix: "g'(z) = " })) {
          expect(widthOf(row)).toBeLessThanOrEqual(width);
          if (ascii) expect(row).toMatch(/^[\x20-\x7e]*$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('puts the prefix on the line and further lines under the term', () => {
    expect(printUnicode(logistic, { functions, prefix: 'g(z) = ' })).toEqual([
      '           1',
      'g(z) = ─────────',
      '             -z',
      '        1 + e',
    ]);
    const long = sum(Array.from({ length: 12 }, (_, i) => f('g', symbol(`z_${i}`))));
    expect(printUnicode(long, { functions, width: 40, prefix: 'y = ' })).toEqual([
      'y = g(z₀) + g(z₁) + g(z₂) + g(z₃)',
      '      + g(z₄) + g(z₅) + g(z₆) + g(z₇)',
      '      + g(z₈) + g(z₉) + g(z₁₀) + g(z₁₁)',
    ]);
  });

  it('breaks a product between its factors, with the dot put in', () => {
    const factors = Array.from({ length: 5 }, (_, i) => difference(n(1), product([n(i + 2), g])));
    expect(printUnicode(product(factors), { functions, width: 40 })).toEqual([
      '(1 - 2 g(z))(1 - 3 g(z))(1 - 4 g(z))',
      '  · (1 - 5 g(z))(1 - 6 g(z))',
    ]);
  });

  it('writes what is too wide to draw on lines of text', () => {
    const wide = quotient(sum(Array.from({ length: 9 }, (_, i) => power(symbol(`a_${i}`), n(2)))), a);
    expect(printUnicode(wide, { functions, width: 40 })).toEqual([
      '(a₀² + a₁² + a₂² + a₃² + a₄² + a₅²',
      '  + a₆² + a₇² + a₈²)/a',
    ]);
  });

  it('survives any depth and any size', () => {
    let deep: Term = z;
    for (let i = 0; i < 10_000; i++) deep = f('tanh', deep);
    const rows = printUnicode(deep, { functions });
    expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(80);
    const long = sum(Array.from({ length: 10_000 }, (_, i) => n(i)));
    expect(printUnicode(long, { functions }).length).toBeLessThan(2_000);
  });
});
