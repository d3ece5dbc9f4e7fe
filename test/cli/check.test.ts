/** gprime check and gprime grade, as they are called. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gprime } from './run-cli.ts';

const OF = 'g(z) = 1/(1+e^(-z))';
const files = {
  'right.txt': "g'(z) = e^-z/(1+e^-z)^2\n= g(z)(1-g(z))\n",
  'wrong.txt': "g'(z) = -1/(1+e^-z)^2 * e^-z\n",
  'nothing.txt': '((((\n',
  'work.tex': "\\begin{align*}\ng'(z) &= \\frac{e^{-z}}{(1+e^{-z})^2} \\\\\n&= g(z)(1-g(z))\n\\end{align*}\n",
  'rubric.json': '{"result": 8, "rules": 1, "form": 1}',
  'bad.json': '{"result": "many"}',
};

describe('gprime check', () => {
  it.each([
    ['right.txt', 0],
    ['work.tex', 0],
    ['wrong.txt', 1],
    ['nothing.txt', 2],
  ])('%s exits with %i', async (file, code) => {
    expect((await gprime(['check', file, '--of', OF], { files })).code).toBe(code);
  });
  it('prints the document of the contract', async () => {
    const { out } = await gprime(['check', 'wrong.txt', '--of', OF, '--json'], { files });
    const document = JSON.parse(out);
    expect(document).toMatchObject({ gradable: true, complete: true, correct: false, firstError: 1 });
    expect(document.lines[0]).toMatchObject({
      line: 1,
      source: "g'(z) = -1/(1+e^-z)^2 * e^-z",
      subject: "g'",
      verdict: 'incorrect',
      follows: false,
      truth: false,
      witness: { at: { z: '0' }, left: '1/4', right: '-1/4' },
    });
    expect(document.lines[0].mistakes.map(({ id }: { id: string }) => id)).toContain('mistake/exponential-inner-lost');
    expect(document.final).toMatchObject({ correct: false, form: 'in-x' });
    expect(typeof document.hint).toBe('string');
  });
  it('asks for a form', async () => {
    const { code, out } = await gprime(['check', '-', '--of', OF, '--form', 'in-g', '--json'], {
      input: "g'(z) = e^-z/(1+e^-z)^2",
    });
    expect(code).toBe(1);
    expect(JSON.parse(out).final).toMatchObject({ correct: true, formOk: false, outcome: 'right-value-wrong-form' });
  });
  it('takes a rubric, and says what is wrong with one', async () => {
    const good = await gprime(['check', 'right.txt', '--of', OF, '--rubric', 'rubric.json', '--json'], { files });
    expect(JSON.parse(good.out)).toMatchObject({ score: 10, maxScore: 10 });
    const bad = await gprime(['check', 'right.txt', '--of', OF, '--rubric', 'bad.json'], { files });
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('rubric, result: points are a number from 0 up, not "many"');
  });
  it.each(['html', 'gradescope', 'prairielearn', 'text'])('prints %s', async (format) => {
    const { out } = await gprime(['check', 'wrong.txt', '--of', OF, '--format', format], { files });
    expect(out).toContain('e^-z');
  });
  it('wants a definition', async () => {
    expect((await gprime(['check', 'right.txt'], { files })).code).toBe(2);
  });
});

describe('gprime grade', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const works = ["g'(z) = g(z)(1-g(z))", "g'(z) = e^-z", "g'(z) = -1/(1+e^-z)^2 e^-z", '((((', '= 1'];
  const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: `=${i}`, of: OF, work: works[i % 5] }));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gprime-'));
    writeFileSync(at('class.jsonl'), `${[...lines.slice(0, 30), 'no json', ...lines.slice(30)].join('\n')}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const grade = (...options: string[]) => gprime(['grade', at('class.jsonl'), '--workers', '0', ...options]);

  it('gives a line for a line, in order', async () => {
    const { code, out } = await grade();
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(records).toHaveLength(61);
    expect(records.map(({ id }) => id).filter((id) => id !== null)).toEqual(lines.map((_, i) => `=${i}`));
    expect(records[30]).toMatchObject({ id: null, gradable: false });
    expect(records[0]).toMatchObject({ correct: true });
  });
  it('goes on where a killed run stopped, byte for byte', async () => {
    const { out } = await grade();
    await grade('--out', at('out.jsonl'));
    expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(out);
    // Killed in the middle of a record, and of a character at that.
    truncateSync(at('out.jsonl'), Math.floor(Buffer.byteLength(out) / 2));
    await grade('--out', at('out.jsonl'), '--resume', '--csv', at('marks.csv'), '--report', at('report.md'));
    expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(out);
    const csv = readFileSync(at('marks.csv'), 'utf8').trim().split('\r\n');
    expect(csv).toHaveLength(62);
    expect(csv[1]?.startsWith(`"'=0"`)).toBe(true);
    expect(readFileSync(at('report.md'), 'utf8')).toContain('61 works');
  });
  it('refuses to go on with the file of another run', async () => {
    writeFileSync(at('other.jsonl'), '{"id":"else"}\n');
    const { code, err } = await grade('--out', at('other.jsonl'), '--resume');
    expect(code).toBe(2);
    expect(err).toContain('another run');
  });
  it('shares the work out', async () => {
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => grade('--shard', shard)));
    const counts = parts.map(({ out }) => out.trim().split('\n').length);
    expect(counts).toEqual([21, 20, 20]);
  });
  it.each(['0/3', '4/3', 'x'])('refuses the shard %s', async (shard) => {
    expect((await grade('--shard', shard)).code).toBe(2);
  });
  it('says that a file is missing', async () => {
    expect((await gprime(['grade', at('none.jsonl')])).code).toBe(2);
  });
});
