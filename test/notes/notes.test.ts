import { readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { application, comparison, difference, negation, ONE, sum, symbol, ZERO } from '../../src/core/make.ts';
import { documentOf, type NotesContext, write, writeHtml } from '../../src/notes/index.ts';
import { latexWords, proseInMath } from '../../src/notes/prose.ts';
import { htmlRenderer } from '../../src/print/index.ts';
import { katexCss } from '../../src/print/katex-css.ts';
import type { Derivation } from '../../src/trace/derivation.ts';
import { checkTable } from '../../src/verify/numeric/index.ts';
import { context, lecture } from './lecture.ts';

const z = symbol('z');
const table = checkTable(
  lecture.definition,
  lecture.closedForm?.term ?? ZERO,
  { functions: context.functions },
  [],
  null,
);
const withTable: NotesContext = { ...context, checkTable: table };

/** A piecewise derivation with everything a document can say beside its lines. */
const [first, , third] = lecture.lines;
if (first === undefined || third === undefined) throw new Error('the lecture has six lines');
const piecewise: Derivation = {
  ...lecture,
  lines: [
    first,
    { ...third, term: ONE, domain: comparison(z, '>', ZERO) },
    { ...third, term: z, domain: comparison(z, '<', ZERO), verdict: { kind: 'unknown', why: 'a test' } },
  ],
  closedForm: null,
  also: [
    {
      term: difference(ONE, application('g', [z])),
      verdict: { kind: 'proved', method: 'exact', domain: 'all real z' },
    },
  ],
  assumptions: [comparison(symbol('alpha'), '!=', ZERO)],
  remarks: [{ kind: 'one-sided', text: 'At z = 0 the one-sided derivatives are 1 and α: 50% & <b>_' }],
};

describe('text', () => {
  it('is one line per equation, equals signs under each other, marks and reasons in a column', () => {
    expect(write(lecture, 'text', context)).toBe(
      [
        'g(z)  = σ(z)',
        '      = 1/(1 + e^(-z))                                   ✓ definition of σ',
        "g'(z) = (-1) · 1/(1 + e^(-z))^2 · d/dz(1 + e^(-z))       ✓ reciprocal rule",
        '      = (-1) · 1/(1 + e^(-z))^2 · (-e^(-z))              ✓ exponential',
        '      = 1/(1 + e^(-z)) · (1 + e^(-z) - 1)/(1 + e^(-z))   ≈ add and subtract 1',
        '      = g(z)(1 - g(z))                                   ✓ recognise g',
        '',
        'Checked: 4 lines proved, 1 line checked numerically (at 120 points, largest relative error 3e-16).',
        '',
      ].join('\n'),
    );
  });

  it('repeats the subject where the branch changes, and says what is beside the lines', () => {
    expect(write(piecewise, 'text', context)).toBe(
      [
        'g(z)  = σ(z)',
        "g'(z) = 1   for z > 0   ✓ reciprocal rule",
        "g'(z) = z   for z < 0   ? reciprocal rule",
        'also  = 1 - g(z)        ✓',
        '',
        'Assumed: α ≠ 0.',
        'At z = 0 the one-sided derivatives are 1 and α: 50% & <b>_',
        "No closed form of g'(z) in g(z) was found.",
        '',
        'Checked: 2 lines proved, 1 line not decided.',
        '',
      ].join('\n'),
    );
  });

  it('shows the check table', () => {
    const text = write(lecture, 'text', withTable);
    expect(text).toContain("   z          g(z)  g'(z), closed form  g'(z), autodiff  g'(z), difference\n");
    expect(text).toContain('   0  0.5000000000        0.2500000000     0.2500000000       0.2500000000\n');
    expect(text).toMatch(/Largest relative disagreement between the three: \d\.\de-\d+\.\n/);
  });
});

describe('unicode', () => {
  const widths = [40, 60, 80, 120];
  it.each(widths)('is never wider than %i columns', (width) => {
    for (const derivation of [lecture, piecewise]) {
      const text = write(derivation, 'unicode', context, { width });
      expect(Math.max(...text.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(width);
    }
  });

  it('puts the equals sign, the mark and the reason on one line', () => {
    const lines = write(lecture, 'unicode', context).split('\n');
    expect(lines).toContain('      = ─────────                       ✓ definition of σ');
    expect(lines).toContain('      = g(z)(1 - g(z))                  ✓ recognise g');
  });

  it('colours only through the paint it is given', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = { dim: tag('dim'), good: tag('good'), fair: tag('fair'), bad: tag('bad') };
    const painted = write(lecture, 'unicode', context, { paint });
    expect(painted).toContain('<good>✓</good> <dim>recognise g</dim>');
    expect(painted).toContain('<fair>≈</fair> <dim>add and subtract 1</dim>');
    expect(painted.replace(/<\/?\w+>/g, '')).toBe(write(lecture, 'unicode', context));
  });
});

describe('LaTeX', () => {
  it('is an align* with the reasons at the right', () => {
    expect(write(lecture, 'latex', context).split('\n').slice(0, 9)).toEqual([
      '% gprime: needs \\usepackage{amsmath, amssymb}',
      '\\begin{align*}',
      '  g(z) &= \\sigma(z) \\\\',
      '  &= \\frac{1}{1 + e^{-z}} && \\checkmark\\ \\ \\text{(definition of }\\sigma\\text{)} \\\\',
      "  g'(z) &= (-1) \\frac{1}{(1 + e^{-z})^2} \\frac{d}{dz}(1 + e^{-z}) && \\checkmark\\ \\ \\text{(reciprocal rule)} \\\\",
      '  &= (-1) \\frac{1}{(1 + e^{-z})^2} (-e^{-z}) && \\checkmark\\ \\ \\text{(exponential)} \\\\',
      '  &= \\frac{1}{1 + e^{-z}} \\left( \\frac{1 + e^{-z} - 1}{1 + e^{-z}} \\right) && \\approx\\ \\ \\text{(add and subtract 1)} \\\\',
      '  &= g(z)(1 - g(z)) && \\checkmark\\ \\ \\text{(recognise g)}',
      '\\end{align*}',
    ]);
  });

  it.each([
    ['lecture', lecture],
    ['piecewise', piecewise],
  ])('of %s renders in KaTeX in strict mode', (_, derivation) => {
    const latex = write(derivation, 'latex', withTable);
    const formula = /\\begin\{align\*\}[\s\S]*\\end\{align\*\}/.exec(latex)?.[0] ?? '';
    expect(() => katex.renderToString(formula, { displayMode: true, strict: 'error' })).not.toThrow();
    const markdown = /\$\$\n([\s\S]*?)\n\$\$/.exec(write(derivation, 'markdown', withTable))?.[1] ?? '';
    expect(() => katex.renderToString(markdown, { displayMode: true, strict: 'error' })).not.toThrow();
  });

  it('escapes words', () => {
    expect(latexWords('50% & x_1 ≤ α²')).toBe('50\\% \\& x\\_1 $\\leq$ $\\alpha$$^2$');
    expect(write(piecewise, 'latex', context)).toContain('1 and $\\alpha$: 50\\% \\& <b>\\_');
  });

  it('puts formulas between words without nested dollar signs', () => {
    const prose = ['divide by ', { term: negation(z) }, ' {once}'];
    expect(proseInMath(prose, context)).toBe('\\text{divide by }-z\\text{ \\{once\\}}');
  });

  it('breaks a sum that is wider than the page', () => {
    const terms = Array.from({ length: 12 }, (_, i) => application('sin', [symbol(`z_${i}`)]));
    const long = sum([ONE, ...terms.map(negation)]);
    const wide = { ...lecture, lines: lecture.lines.slice(0, 1).map((line) => ({ ...line, term: long })) };
    expect(write(wide, 'latex', context)).toContain('&\\quad - \\sin');
  });
});

describe('markdown', () => {
  it('has $$ on lines of their own', () => {
    const lines = write(lecture, 'markdown', withTable).split('\n');
    expect(lines[0]).toBe('$$');
    expect(lines[1]).toBe('\\begin{aligned}');
    expect(lines.filter((line) => line === '$$')).toHaveLength(2);
    expect(lines).toContain("| $z$ | $g(z)$ | $g'(z)$, closed form | $g'(z)$, autodiff | $g'(z)$, difference |");
  });
  it('escapes words', () => {
    expect(write(piecewise, 'markdown', context)).toContain(
      '- At z = 0 the one-sided derivatives are 1 and α: 50% & \\<b\\>\\_',
    );
  });
});

describe('HTML', async () => {
  const options = { render: await htmlRenderer(), katexCss: await katexCss() };
  const page = (derivation: Derivation): string => writeHtml(documentOf(derivation, withTable), withTable, options);

  it('is one file that needs no network', () => {
    const html = page(lecture);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<title>Derivation of g&#39;(z)</title>');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
    expect(html).toContain('<math ');
    expect(html.replaceAll('http://www.w3.org/1998/Math/MathML', '')).not.toMatch(
      /https?:|<script|<link|url\((?!data:)/,
    );
  });

  it('carries the fonts it uses, and no others', () => {
    const html = page(lecture);
    expect(html).toContain('font-family:KaTeX_Main');
    expect(html).not.toMatch(/@font-face\{font-family:KaTeX_Fraktur/);
    expect(html.length).toBeLessThan(200_000);
  });

  it('escapes everything', () => {
    expect(page(piecewise)).toContain('50% &#38; &#60;b&#62;_');
  });
});

describe('a term that would fill pages', () => {
  it('is printed with its repeated parts named, and says so', () => {
    let term = application('sin', [z]);
    for (let i = 0; i < 18; i++) term = application('sin', [difference(term, negation(term))]);
    const huge = { ...lecture, lines: lecture.lines.slice(0, 1).map((line) => ({ ...line, term })) };
    const text = write(huge, 'text', context);
    expect(text.length).toBeLessThan(5000);
    expect(text).toContain('its repeated parts are named:');
    expect(text).toContain('t₁ = ');
  });
});

it('the version of the documents is the package’s', async () => {
  const { VERSION } = await import('../../src/core/version.ts');
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
});
