import { describe, expect, it } from 'vitest';
import { htmlRenderer, printLatex, renderHtml, renderMathml } from '../../src/print/index.ts';
import { katexCss } from '../../src/print/katex-css.ts';
import { functions, logistic } from './terms.ts';

const latex = printLatex(logistic, { functions });

describe('HTML and MathML', () => {
  it('come in one piece, the MathML for screen readers', async () => {
    const html = await renderHtml(latex);
    expect(html).toContain('class="katex-display"');
    expect(html).toContain('<mfrac>');
    expect(html).toContain(`<annotation encoding="application/x-tex">${latex}</annotation>`);
  });
  it('can be had within a line, and alone', async () => {
    const render = await htmlRenderer();
    expect(render(latex, { display: false })).not.toContain('katex-display');
    expect(render(latex, { output: 'html' })).not.toContain('<math');
    expect(await renderMathml(latex)).toMatch(/^<span class="katex"><math/);
  });
  it('refuse what strict mode refuses', async () => {
    await expect(renderHtml('\\frac{1}')).rejects.toThrow('KaTeX parse error');
  });
});

describe('katexCss', () => {
  it('holds its fonts', async () => {
    const css = await katexCss();
    expect(css).not.toMatch(/url\((?!data:font\/woff2;base64,)/);
    expect(css.match(/@font-face/g)?.length).toBe(css.match(/url\(data:/g)?.length);
    expect(css).not.toMatch(/truetype|format\("woff"\)/);
  });
});
