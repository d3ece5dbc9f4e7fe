/** Notes files: what is filled in, and what is said of mistakes in them. */
import MarkdownIt from 'markdown-it';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { buildNotes, filterPandoc, NotesError } from '../../src/notes/handout/index.ts';
import { parseMarkdown } from '../../src/notes/handout/source.ts';
import remarkGprime from '../../src/remark.ts';
import { block, build, engineWith, example } from './handout-engine.ts';

const complaint = async (text: string): Promise<string> => {
  try {
    await build(text, 'md');
  } catch (error) {
    if (error instanceof NotesError) return error.message;
    throw error;
  }
  return 'nothing is wrong';
};

describe('Markdown', () => {
  it.each(['lecture', 'exercises', 'vorlesung'])('of %s is as it was', async (name) => {
    const { text } = await build(example(`${name}.md`), 'md', { stem: `${name}-` });
    await expect(text).toMatchFileSnapshot(`golden/${name}.md.txt`);
  });

  it.each(['myst', 'quarto'] as const)('in the flavour %s has its labels and references', async (flavour) => {
    const { text } = await build(example('lecture.md'), 'md', { flavour, stem: 'lecture-' });
    await expect(text).toMatchFileSnapshot(`golden/lecture.${flavour}.md.txt`);
  });

  it('leaves the author’s text as it is, byte for byte', async () => {
    const [before, after] = ['Odd   *spacing*  \nand\ttabs &amp; <b>\n\n* a\n+ b\n\n', '\n[x]: y\n'];
    const { text } = await build(`${before}${block('derive', 'z^2')}${after}`, 'md');
    expect(text.startsWith(before)).toBe(true);
    expect(text.endsWith(after)).toBe(true);
  });

  it('keeps the indentation of a list and of a quotation', async () => {
    const { text } = await build('- item\n\n  ```derive\n  z^2\n  ```\n\n> ```derive\n> z^3\n> ```\n', 'md');
    const [list, quote] = parseMarkdown(text).children;
    expect(JSON.stringify(list)).toContain('"type":"math"');
    expect(quote?.type === 'blockquote' ? quote.children[0]?.type : '').toBe('math');
  });

  it('is read by remark and by markdown-it as displays of their own', async () => {
    const { text } = await build(example('lecture.md'), 'md', { stem: 'l-' });
    const displays = (text.match(/^\$\$$/gm) ?? []).length / 2;
    const remark = JSON.stringify(unified().use(remarkParse).use(remarkMath).parse(text)).match(/"type":"math"/g);
    expect(remark).toHaveLength(displays);
    // markdown-it without a plug-in must see a paragraph from $$ to $$ that nothing interrupts.
    const paragraphs = new MarkdownIt()
      .parse(text, {})
      .filter(({ type, content }) => type === 'inline' && /^\$\$/.test(content));
    expect(paragraphs).toHaveLength(displays);
    for (const { content } of paragraphs)
      expect(content).toMatch(/^\$\$\n\\begin\{aligned\}[\s\S]*\\end\{aligned\}[\s\S]*\n\$\$$/);
  });

  it('has the same bytes every time', async () => {
    for (const to of ['md', 'tex', 'beamer', 'html'] as const) {
      expect(await build(example('vorlesung.md'), to)).toEqual(await build(example('vorlesung.md'), to));
    }
  });
});

describe('options', () => {
  it.each([
    [
      ['tanh(z)', 'detail: lectur'],
      'notes.md:3: derive: detail: must be brief, lecture or full, not "lectur" (did you mean lecture?)',
    ],
    [['tanh(z)', 'order: 0'], 'notes.md:3: derive: order: must be a whole number from 1 to 20, not 0'],
    [
      ['tanh(z)', 'label: 1 2'],
      'notes.md:3: derive: label: must be letters, digits and hyphens, beginning with a letter, not "1 2"',
    ],
    [['tanh(z)', '', 'marks: maybe'], 'notes.md:4: derive: marks: must be true or false, not "maybe"'],
    [[], 'notes.md:1: derive: the block names no function; write for instance g(z) = tanh(z)'],
    [['z^2', 'z^3'], 'notes.md:3: derive: one function a block; options are written as "name: value"'],
    [
      ['|z|', 'form: in-g', 'order: 2'],
      'notes.md:2: derive: form: no closed form of the derivative of g in g itself was found',
    ],
  ])('%j', async (lines, message) => {
    expect(await complaint(block('derive', ...lines))).toBe(message);
  });

  it('that do not exist are named with those that do', async () => {
    expect(await complaint(block('derive', 'tanh(z)', 'titel: x'))).toMatch(
      /^notes\.md:3: derive: titel: there is no such option \(did you mean title\?\); there are title, label, /,
    );
  });

  it('are all complained of at once, in the lines where they stand', async () => {
    const text = `---\nlang: en\n---\n\n${block('derive', 'tanh(')}\n${block('plot', 'tanh(z)', 'range: 3')}`;
    const lines = (await complaint(text)).split('\n').filter((line) => line.startsWith('notes.md'));
    expect(lines[0]).toMatch(/^notes\.md:6: derive: /);
    expect(lines[1]).toBe('notes.md:11: plot: range: must be a range such as "-6 to 6", not 3');
  });

  it('of the front matter are checked too; what other tools put there is not', async () => {
    expect(await complaint('---\nlayout: post\nlang: xx\n---\n')).toContain(
      'there are no words in "xx"; there are en, de',
    );
    expect(await complaint('---\nkey: begin\n---\n')).toBe(
      'notes.md:2: front matter: key: must be end or none, not "begin"',
    );
    expect(await complaint('---\nlayout: [1, 2]\ntheme:\n  dark: x\n---\n')).toBe('nothing is wrong');
  });

  it('a label is given once, and references lead somewhere', async () => {
    const one = block('derive', 'z^2', 'label: a');
    expect(await complaint(`${one}\n${one}`)).toBe('notes.md:6: derive: label: eq-a is given twice; first in line 1');
    expect(await complaint(`${one}\nSee\n@eq-b.\n`)).toBe(
      'notes.md:7: reference: @eq-b: no block has this label; there are eq-a',
    );
  });
});

describe('a derivation that does not verify', () => {
  it('fails the build and names its block', async () => {
    const spoilt = engineWith((entry) => (entry.name === 'sin' ? { ...entry, derivative: ['-cos(u)'] } : entry));
    const text = `Text.\n\n${block('derive', 'g(z) = sin(z)')}`;
    const failure = buildNotes(text, { file: 'notes.md', to: 'md' }, spoilt);
    await expect(failure).rejects.toMatchObject({
      ours: true,
      message: expect.stringMatching(/^notes\.md:4: derive: /),
    });
  });
});

describe('blocks', () => {
  it('exercises come without their solutions where the key is not wanted', async () => {
    const { text } = await build(example('exercises.md'), 'md', { settings: { key: 'none' } });
    expect(text).not.toContain('Answer key');
    expect((await build(example('exercises.md'), 'md')).text).toContain('## Answer key');
  });

  it('the worked mistake is found and said, in the language of the document', async () => {
    const lines = ["  g'(z) = -1/(1 + e^(-z))^2 d/dz(1 + e^(-z))", '  = -1/(1 + e^(-z))^2 e^(-z)'];
    const work = block('check', 'g(z) = 1/(1 + e^(-z))', 'work: |', ...lines);
    expect((await build(work, 'md')).text).toContain('**not right**. The exponential function was copied');
    const german = (await build(work, 'md', { settings: { lang: 'de' } })).text;
    expect(german).toContain('**nicht richtig**. Die Exponentialfunktion wurde abgeschrieben');
    expect(german).toContain('Bei $z = 0$ hat die Zeile davor den Wert $\\frac{1}{4}$');
  });

  it('plots say what they show', async () => {
    const { text, assets } = await build(block('plot', 'f(x) = 1/x', 'range: -2 to 2'), 'md', { stem: 's-' });
    expect(text).toContain('f(x) has a vertical asymptote at x = 0.');
    expect(assets.map(({ name }) => name)).toEqual(['s-plot-1.svg']);
    expect((await build(block('plot', 'f(x) = |x|'), 'md')).text).toContain('f(x) has a kink at x = 0.');
    expect((await build(block('plot', 'f(x) = sign(x)'), 'md')).text).toContain('f(x) jumps at x = 0.');
  });
});

describe('as a plug-in', () => {
  it('of remark fills in any tree', async () => {
    const pipeline = unified().use(remarkParse).use(remarkMath).use(remarkGprime, { lang: 'de' }).use(remarkStringify);
    const file = await pipeline.process(
      `# T\n\n${block('derive', 'tanh(z)', 'label: t')}\nNach @eq-t.\n\n${block('plot', 'tanh(z)')}`,
    );
    expect(String(file)).toContain('\\text{(Quotientenregel)}');
    expect(String(file)).toContain('Nach (1).');
    expect(String(file)).toContain('](data:image/svg+xml;base64,');
  });

  it('of pandoc gets and gives pandoc’s JSON', async () => {
    const code = (kind: string, text: string) => ({ t: 'CodeBlock', c: [['', [kind], [['detail', 'brief']]], text] });
    const meta = { lang: { t: 'MetaInlines', c: [{ t: 'Str', c: 'de' }] } };
    const quote = { t: 'BlockQuote', c: [code('derive', 'g(z) = tanh(z)')] };
    const other = { t: 'CodeBlock', c: [['', ['python'], []], 'x'] };
    const json = JSON.stringify({ 'pandoc-api-version': [1, 23, 1], meta, blocks: [quote, other] });
    const engine = engineWith();
    const html = JSON.parse(await filterPandoc(json, 'html', engine));
    expect(html['pandoc-api-version']).toEqual([1, 23, 1]);
    expect(html.blocks[0].c[0]).toMatchObject({
      t: 'Para',
      c: [{ t: 'Math', c: [{ t: 'DisplayMath' }, expect.any(String)] }],
    });
    expect(html.blocks[0].c[0].c[0].c[1]).toContain('Definition von tanh');
    expect(html.blocks[1]).toEqual(other);
    const latex = JSON.parse(await filterPandoc(json, 'latex', engine));
    expect(latex.blocks[0].c[0]).toMatchObject({
      t: 'RawBlock',
      c: ['latex', expect.stringContaining('\\begin{align*}')],
    });
    await expect(filterPandoc('# no', 'html', engine)).rejects.toThrow('this is not the JSON of a pandoc document');
  });
});
