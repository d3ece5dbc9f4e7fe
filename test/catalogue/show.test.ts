/** What is printed of one function, and of all of them. */
import { describe, expect, it } from 'vitest';
import { braillePlot, catalogueOf, svgThumbnail } from '../../src/catalogue/index.ts';
import { frameOf, runsOf } from '../../src/catalogue/plot/frame.ts';
import { functions } from '../../src/index.ts';
import { gprime } from '../cli/run-cli.ts';

describe('a plot', () => {
  const frame = frameOf([Math.tanh]);
  it('is no wider than it is told', () => {
    for (const width of [40, 80]) {
      for (const line of braillePlot([{ name: 'g', f: Math.tanh }], frame, width)) {
        expect([...line].length).toBeLessThanOrEqual(width);
      }
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
  it('knows its families', async () => {
    const { code, err } = await gprime(['table', '--family', 'magic']);
    expect(code).toBe(2);
    expect(err).toContain('there is no family magic; there are ');
  });
});
