/** The pages as their readers get them: in a browser, and through LaTeX. Skipped where these are not installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../src/cli/actions/pdf.ts';
import { block, build, EXAMPLES, example } from './handout-engine.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const latexes = (['pdflatex', 'lualatex'] as const).filter((name) => spawnSync(name, ['--version']).status === 0);
if (CHROMIUM === undefined) console.warn('SKIPPED: pages in a browser (Debian: apt-get install chromium)');
if (latexes.length === 0) console.warn('SKIPPED: PDF (Debian: apt-get install texlive-latex-extra texlive-pictures)');

const folder = mkdtempSync(join(tmpdir(), 'gprime-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(CHROMIUM === undefined)('a page in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  /** The page from a file, offline; what it asks the network for and complains of is collected. */
  async function opened(html: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const page: Page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`file://${file}`);
    return { page, complaints };
  }

  const names = ['lecture.md', 'exercises.md', 'vorlesung.md'];
  it.each(names.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    'of %s, %s, asks for nothing and has no barrier that axe knows',
    async (name, colorScheme) => {
      const { text } = await build(example(name), 'html', { file: name });
      const { page, complaints } = await opened(text, { colorScheme });
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | ')))",
      );
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('opens the steps of a line on a click, without scripts', async () => {
    const { text } = await build(block('derive', 'g(z) = sigma(z)'), 'html');
    expect(text).not.toMatch(/<script/);
    const { page } = await opened(text, { javaScriptEnabled: false });
    const steps = page.locator('.reason details').nth(2).locator('ol');
    expect(await steps.isVisible()).toBe(false);
    await page.locator('.reason summary').nth(2).click();
    expect(await steps.isVisible()).toBe(true);
    expect(await steps.textContent()).toContain('does not change with');
    await page.close();
  });

  it('marks what a step rewrites in both lines', async () => {
    const { text } = await build(block('derive', 'g(z) = tanh(z)'), 'html');
    const { page } = await opened(text);
    const rows = page.locator('.derivation tr');
    expect(await rows.nth(4).locator('.katex-html .rewrites').count()).toBe(1);
    expect(await rows.nth(5).locator('.katex-html .rewritten').count()).toBe(1);
    await page.close();
  });

  it('fits on a telephone', async () => {
    const { text } = await build(example('lecture.md'), 'html');
    const { page } = await opened(text, { viewport: { width: 360, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.close();
  });
});

describe.each(latexes.length === 0 ? (['no LaTeX'] as const) : latexes)('%s', { timeout: 180_000 }, (engine) => {
  const pdf = async (name: string, to: 'tex' | 'beamer'): Promise<Buffer> => {
    if (engine === 'no LaTeX') return Buffer.alloc(0);
    const { text } = await build(example(name), to);
    return Buffer.from(await makePdf(text, { folder: EXAMPLES, engine }));
  };
  const which =
    engine === 'lualatex'
      ? [['lecture.md', 'tex'] as const]
      : ([
          ['lecture.md', 'tex'],
          ['exercises.md', 'tex'],
          ['vorlesung.md', 'tex'],
          ['slides.md', 'beamer'],
          ['lecture.md', 'beamer'],
        ] as const);

  it.skipIf(engine === 'no LaTeX').each(which)('sets %s as %s', async (name, to) => {
    expect((await pdf(name, to)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.skipIf(engine !== 'pdflatex')('gives the same bytes for the same notes', async () => {
    expect((await pdf('slides.md', 'beamer')).equals(await pdf('slides.md', 'beamer'))).toBe(true);
  });

  it.skipIf(engine !== 'pdflatex')('sets a snippet inside a document of somebody else', async () => {
    const { text } = await build(`Text.\n\n${block('derive', 'g(z) = tanh(z)', 'reasons: intertext')}`, 'tex', {
      snippet: true,
    });
    expect(text).not.toContain('\\documentclass');
    const document = `\\documentclass{article}\\usepackage{amsmath,amssymb}\\begin{document}\n${text}\\end{document}`;
    expect((await makePdf(document, { folder, engine: 'pdflatex' })).length).toBeGreaterThan(1000);
  });
});

describe('without LaTeX', () => {
  it('a PDF is refused with what to do', async () => {
    const path = process.env.PATH;
    process.env.PATH = folder;
    try {
      await expect(makePdf('x', { folder, engine: null })).rejects.toThrow(
        /^a PDF needs pdflatex or lualatex, and there is none here\. Install TeX Live/,
      );
    } finally {
      process.env.PATH = path;
    }
  });

  it('what LaTeX complains of is passed on', async () => {
    if (latexes.length === 0) return;
    const broken = '\\documentclass{article}\\begin{document}\\nonsense\\end{document}';
    await expect(makePdf(broken, { folder, engine: null })).rejects.toThrow(/stopped:\n! Undefined control sequence/);
  });
});

it('every example of notes is built here', () => {
  const text = readFileSync(import.meta.filename, 'utf8');
  for (const name of ['lecture', 'exercises', 'vorlesung', 'slides']) expect(text).toContain(`'${name}.md'`);
});
