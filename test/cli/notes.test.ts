/** `gprime notes` from the outside: files, standard streams, exit codes, watching. */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { watchFile } from '../../src/cli/actions/watch.ts';
import { gprime } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gprime-notes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const notes = '# T\n\n```derive\ntanh(z)\n```\n\n```plot\ntanh(z)\n```\n';
const files = { 'n.md': notes };

describe('gprime notes', () => {
  it('writes what the ending says, plots beside Markdown', async () => {
    const out = (name: string): string => join(folder, name);
    const outcome = await gprime(['notes', 'n.md', '-o', out('a.md'), '-o', out('a.html'), '-o', out('a.tex')], {
      files,
    });
    expect(outcome).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(folder).sort()).toEqual(['a-plot-1.svg', 'a.html', 'a.md', 'a.tex']);
    expect(readFileSync(out('a.md'), 'utf8')).toContain('](a-plot-1.svg)');
    expect(readFileSync(out('a.tex'), 'utf8')).toContain('\\begin{document}');
  });

  it('writes to standard output, and reads standard input', async () => {
    const { code, out } = await gprime(['notes', '-', '--to', 'beamer', '--lang', 'de'], { input: notes });
    expect(code).toBe(0);
    expect(out).toContain('\\onslide<+->');
    expect(out).toContain('Quotientenregel');
  });

  it('says as JSON what was written', async () => {
    const file = join(folder, 'b.tex');
    const { out } = await gprime(['notes', 'n.md', '-o', file, '--json'], { files });
    expect(JSON.parse(out)).toMatchObject({ written: [{ file, to: 'tex', blocks: 2 }] });
  });

  it('a mistake in the notes is exit code 2 with file, line and option', async () => {
    const outcome = await gprime(['notes', 'n.md'], { files: { 'n.md': '```derive\ntanh(z)\norder: x\n```\n' } });
    expect(outcome).toEqual({
      code: 2,
      out: '',
      err: 'gprime: error [bad-notes]: n.md:3: derive: order: must be a whole number from 1 to 20, not "x"\n',
    });
  });

  it.each([
    [['-o', 'x.doc'], 'the ending of x.doc does not say what to write'],
    [['--to', 'pdf'], 'a PDF is not written to standard output'],
    [['--to', 'beamer', '-o', 'x.html'], 'slides are LaTeX or PDF'],
    [['--to', 'tex', '-o', 'x.md'], '--to tex does not fit the ending of x.md'],
  ])('%j is a matter of usage', async (options, message) => {
    const outcome = await gprime(['notes', 'n.md', ...options], { files });
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain(message);
  });
});

describe('watching', () => {
  it('builds at once and after every change; mistakes do not end it', async () => {
    const file = join(folder, 'watched.md');
    writeFileSync(file, 'one');
    const end = new AbortController();
    let err = '';
    let builds = 0;
    const io = {
      out: () => {},
      err: (text: string): void => {
        err += text;
      },
      input: async () => '',
      file: () => '',
      terminal: null,
    };
    const build = async (): Promise<void> => {
      builds++;
      if (builds === 2) throw new Error('a slip');
    };
    const done = watchFile(file, build, io, end.signal);
    const until = async (n: number): Promise<void> => {
      for (let i = 0; i < 100 && builds < n; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await until(1);
    appendFileSync(file, 'two');
    await until(2);
    appendFileSync(file, 'three');
    await until(3);
    end.abort();
    expect(await done).toBe(0);
    expect(builds).toBe(3);
    expect(err).toContain('a slip');
    expect(err).toMatch(/written in \d+ ms; watching/);
  });
});

it('gprime pandoc-filter reads and writes pandoc’s JSON', async () => {
  const code = { t: 'CodeBlock', c: [['', ['derive'], []], 'tanh(z)'] };
  const input = JSON.stringify({ 'pandoc-api-version': [1, 23], meta: {}, blocks: [code] });
  const { out } = await gprime(['pandoc-filter', 'beamer'], { input });
  expect(JSON.parse(out).blocks[0]).toMatchObject({ t: 'RawBlock' });
  expect((await gprime(['pandoc-filter'], { input: 'x' })).code).toBe(2);
});
