/** What is printed of one function, and of all of them. */
import { describe, expect, it } from 'vitest';
import { braillePlot, catalogueOf, portraitOf, svgThumbnail } from '../../src/catalogue/index.ts';
import { frameOf, runsOf } from '../../src/catalogue/plot/frame.ts';
import { ONE, symbol } from '../../src/core/make.ts';
import { functions } from '../../src/index.ts';
import type { CatalogueEntry } from '../../src/notes/catalogue/index.ts';
import { catalogueLatex, catalogueMarkdown } from '../../src/notes/catalogue/index.ts';
import { gprime } from '../cli/run-cli.ts';
import { big, codeData, engine, forms, subjects } from './engine.ts';

describe('a plot', () => {
  const frame = frameOf([Math.tanh]);
  it('is no wider than it is told', () => {
    for (const width of [40, 80]) {
      for (const line of braillePlot([{ name: 'g', f: Math.tanh }], frame, width)) {
        expect([...line].length).toBeLessThanOrEqual(width);
      }
    }
  });
  it.each([
    ['a jump', (z: number) => Math.floor(z)],
    ['a pole', (z: number) => 1 / (z - 1)],
    ['a gap', (z: number) => Math.sqrt(z)],
    ['no value at all', () => Number.NaN],
    ['huge values', (z: number) => 1e300 * z],
  ])('is no wider than 80 columns with %s', (_what, f) => {
    const lines = braillePlot([{ name: 'g', f }], frameOf([f]), 80);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
  });
  it('is no wider than 80 columns for any function of the catalogue', () => {
    const studio = { engine, forms, overrides: codeData.computedBy, big };
    for (const { entry } of subjects) {
      const { value, slope, frame: own } = portraitOf(entry, studio);
      const curves = [
        { name: 'g', f: value },
        { name: "g'", f: slope },
      ];
      for (const line of braillePlot(curves, own, 80)) expect([...line].length, entry.name).toBeLessThanOrEqual(80);
    }
  });
  it('breaks at a jump, and not on a steep slope', () => {
    const step = (z: number): number => (z < 0.1 ? 0 : 1);
    expect(runsOf(step, frameOf([step]), 161)).toHaveLength(2);
    const steep = (z: number): number => Math.tanh(20 * z);
    expect(runsOf(steep, frameOf([steep]), 161)).toHaveLength(1);
  });
  it('leaves the frame at its border', () => {
    const exponential = frameOf([Math.exp]);
    const last = runsOf(Math.exp, exponential, 161)[0]?.at(-1);
    expect(last?.[1]).toBeCloseTo(exponential.high, 9);
  });
  it('is an image with a description', () => {
    expect(svgThumbnail(Math.tanh, (z) => 1 - Math.tanh(z) ** 2, frame, 'a < b')).toMatch(
      /^<svg viewBox="0 0 132 84"[^>]* role="img" aria-label="a &#60; b"><path class="axis"/,
    );
  });
});

describe('gprime functions NAME', () => {
  it('has definition, derivative, closed form, properties, plot and code', async () => {
    const { code, out } = await gprime(['functions', 'sigmoid']);
    expect(code).toBe(0);
    for (const text of [
      'definition   g(z) = 1/(1 + e^(-z))',
      "closed form  g'(z) = g(z)(1 - g(z))",
      'strictly increasing  [proved by signs]',
      '1/4, at z = 0',
      'route        quotient: by the quotient rule',
      'return g * (1 - g)',
      '⠒⠒⠒ g',
    ]) {
      expect(out).toContain(text);
    }
  });
  it('is JSON with --json', async () => {
    const data = JSON.parse((await gprime(['functions', 'elu', '--json'])).out);
    expect(data.name).toBe('elu');
    expect(data.derived.closedForm.plain).toContain('g(z)');
    expect(Object.keys(data.code)).toEqual(['python', 'typescript', 'c']);
    expect(data.properties.every((one: { verified: { text: string } }) => one.verified.text.length > 0)).toBe(true);
  });
  it('knows the names that frameworks use', async () => {
    const names =
      'sigmoid logistic expit swish silu relu leaky_relu prelu elu selu celu hard_sigmoid hard_tanh hard_swish';
    const more = 'log_sigmoid gelu_tanh softplus softsign tanh_shrink hard_shrink bce log_cosh huber_loss binary_step';
    for (const name of `${names} ${more}`.split(' ')) expect(functions.find(name)?.family, name).toBeDefined();
    expect((await gprime(['derive', 'leaky_relu(2z)'])).code).toBe(0);
  });
  it('suggests a name that is near', async () => {
    expect((await gprime(['functions', 'sigmiod'])).err).toContain('did you mean sigmoid?');
    expect((await gprime(['functions', 'Leaky_Relu'])).err).toContain('did you mean leaky_relu?');
  });
  it('says where every function of the catalogue comes from', () => {
    expect(catalogueOf(functions).filter(({ source }) => source === undefined)).toEqual([]);
  });
  it('prints code alone', async () => {
    const { out } = await gprime(['functions', 'relu', '--code', 'c']);
    expect(out.startsWith('#include <math.h>\n')).toBe(true);
  });
  it('shows the facts of a function of two arguments', async () => {
    expect((await gprime(['functions', 'max'])).out).toContain('max(u, v)');
  });
});

describe('gprime table', () => {
  const count = catalogueOf(functions).length;
  it('has every function of the catalogue, in Markdown', async () => {
    const { code, out } = await gprime(['table']);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => /^\| (?!function|---)/.test(line))).toHaveLength(count);
    for (const line of out.split('\n').filter((one) => one.startsWith('|'))) {
      expect(line.split('|')).toHaveLength(7);
    }
  });
  it('is one longtable in LaTeX', async () => {
    const { out } = await gprime(['table', '--format', 'latex', '--family', 'gated']);
    expect(out.match(/\\begin\{longtable\}/g)).toHaveLength(1);
    expect(out).toContain('\\end{document}');
  });
  it('is one page of HTML with a plot for each', async () => {
    const { out } = await gprime(['table', '--format', 'html', '--family', 'loss']);
    expect(out.match(/<svg viewBox="0 0 132 84"/g)).toHaveLength(6);
    expect(out).not.toMatch(/(?:src|href)="http/);
  });
  it('says which formulas are not proved', () => {
    const z = symbol('z');
    const entry: CatalogueEntry = {
      name: 'id',
      title: 'identity',
      call: z,
      family: 'own',
      definition: z,
      derivative: { term: ONE, isProved: false },
      closedForms: [{ term: ONE, isProved: true }],
      parameters: [],
      plot: '',
    };
    const proved = { ...entry, derivative: { term: ONE, isProved: true } };
    expect(catalogueMarkdown([entry], functions)).toMatch(/\| \$1\$ † \| \$1\$ \|[\s\S]*† agrees at sample points/);
    expect(catalogueMarkdown([proved], functions)).not.toContain('†');
    expect(catalogueLatex([entry], functions)).toMatch(/\\dagger[\s\S]*agrees at sample points/);
    expect(catalogueLatex([proved], functions)).not.toContain('dagger');
  });
  it('is in the order of a course', async () => {
    const { out } = await gprime(['table', '--family', 'rectifier', '--json']);
    const names = JSON.parse(out).functions.map((one: { name: string }) => one.name);
    expect(names.slice(0, 4)).toEqual(['identity', 'heaviside', 'relu', 'leakyRelu']);
  });
  it('knows its families', async () => {
    const { code, err } = await gprime(['table', '--family', 'magic']);
    expect(code).toBe(2);
    expect(err).toContain('there is no family magic; there are ');
  });
});
