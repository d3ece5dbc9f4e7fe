/** Lines that are equations, in every format: their left sides stand against the equals sign. */
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { english } from '../../rules/words/en.ts';
import { derive, functions, words, write, writeHtml } from '../../src/index.ts';
import { documentOf } from '../../src/notes/index.ts';
import { spokenLines } from '../../src/notes/spoken.ts';
import { htmlRenderer } from '../../src/print/index.ts';

const derivation = derive('f(x) = x^x', { route: 'logarithmic' });

describe('an equation line', () => {
  it('has its left side in text', () => {
    expect(write(derivation, 'text').split('\n').slice(0, 5)).toEqual([
      '      f(x) = x^x',
      '  ln(f(x)) = x ln(x)             ✓ logarithm of both sides',
      "f'(x)/f(x) = ln(x) + 1           ✓ differentiate both sides, derivative of ln, chain rule",
      "     f'(x) = f(x)(ln(x) + 1)     ✓ solve for the derivative",
      '           = x^x · (ln(x) + 1)   ✓ write out f',
    ]);
  });

  it('has it drawn in two dimensions, no wider than the screen', () => {
    const lines = write(derivation, 'unicode', { width: 80 }).split('\n');
    expect(lines).toContain("   f'(x)");
    expect(lines.find((line) => line.includes('─────'))).toMatch(/^ {3}───── = ln\(x\) \+ 1 {2,}✓/);
    const narrow = write(derive('sigma(z)', { route: 'implicit' }), 'unicode', { width: 40 });
    for (const line of narrow.split('\n')) expect(line.length, line).toBeLessThanOrEqual(40);
  });

  it('has it left of the alignment mark in LaTeX and Markdown', () => {
    const rows = ['\\ln(f(x)) &= x \\ln x', "\\frac{f'(x)}{f(x)} &= \\ln x + 1", "f'(x) &= f(x)(\\ln x + 1)"];
    for (const format of ['latex', 'markdown'] as const) {
      for (const row of rows) expect(write(derivation, format)).toContain(row);
    }
    const aligned = /\$\$\n([\s\S]*?)\n\$\$/.exec(write(derivation, 'markdown'))?.[1] ?? '';
    expect(() => katex.renderToString(aligned, { strict: 'error', throwOnError: true })).not.toThrow();
  });

  it('has it in the first column in HTML', async () => {
    const page = writeHtml(derivation, { render: await htmlRenderer(), katexCss: '' }).replaceAll('&#x27;', "'");
    const heads = [...page.matchAll(/<td class="head">(.*?)<\/td>/g)].map(([, cell = '']) =>
      (/<annotation encoding="application\/x-tex">(.*?)<\/annotation>/.exec(cell)?.[1] ?? '').replace(
        '\\displaystyle ',
        '',
      ),
    );
    expect(heads).toEqual(['f(x)', '\\ln(f(x))', "\\frac{f'(x)}{f(x)}", "f'(x)", '']);
  });

  it('is read aloud with it', () => {
    const context = { functions, words };
    const spoken = spokenLines(documentOf(derivation, context), { context, language: english });
    expect(spoken[1]).toMatch(/^natural logarithm of .*equals.*: logarithm of both sides\.$/);
    expect(spoken[4]).toMatch(/^f prime of x equals/);
  });
});
