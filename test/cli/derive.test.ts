import { describe, expect, it } from 'vitest';
import { gprime } from './run-cli.ts';

const ESCAPE = '\u001b\\[';

/** The formulas of a text derivation, without reasons. */
const formulas = (text: string): string[] =>
  text
    .split('\n\n')[0]
    ?.split('\n')
    .map((line) => line.replace(/ {3}[✓≈?].*$/, '').trimEnd()) ?? [];

describe('gprime derive', () => {
  it('prints the lecture’s logistic derivation, line for line', async () => {
    const { code, out, err } = await gprime(['derive', 'sigma(z)']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(formulas(out)).toEqual([
      'g(z)  = σ(z)',
      '      = 1/(1 + e^(-z))',
      "g'(z) = (-1) · 1/(1 + e^(-z))^2 · d/dz(1 + e^(-z))",
      '      = (-1) · 1/(1 + e^(-z))^2 · (-e^(-z))',
      '      = 1/(1 + e^(-z)) · (1 + e^(-z) - 1)/(1 + e^(-z))',
      '      = g(z)(1 - g(z))',
    ]);
  });

  it('prints the lecture’s tanh derivation, line for line', async () => {
    const { out } = await gprime(['derive', 'tanh(z)']);
    expect(formulas(out)).toEqual([
      'g(z)  = tanh(z)',
      '      = (e^z - e^(-z))/(e^z + e^(-z))',
      "g'(z) = ((e^z + e^(-z)) d/dz(e^z - e^(-z)) - (e^z - e^(-z)) d/dz(e^z + e^(-z)))/(e^z + e^(-z))^2",
      '      = ((e^z + e^(-z))^2 - (e^z - e^(-z))^2)/(e^z + e^(-z))^2',
      '      = 1 - (e^z - e^(-z))^2/(e^z + e^(-z))^2',
      '      = 1 - (g(z))^2',
    ]);
  });

  it('--json is the contract’s document', async () => {
    const { out } = await gprime(['derive', 'g(z) = 1/(1+e^(-z))', '--json']);
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      gprime: '0.1.0',
      definition: {
        name: 'g',
        variable: 'z',
        parameters: [],
        plain: '1/(1 + exp(-z))',
        latex: '\\frac{1}{1 + e^{-z}}',
      },
      detail: 'lecture',
      closedForm: { plain: 'g(z)*(1 - g(z))', verdict: { kind: 'proved' } },
      assumptions: [],
    });
    expect(document.lines[0]).toMatchObject({ subject: 'g', plain: '1/(1 + exp(-z))', steps: [] });
    expect(document.lines[1].steps[0]).toMatchObject({ rule: 'derivative/reciprocal', say: expect.any(String) });
    expect(document.derivative).toMatchObject({ plain: expect.not.stringContaining('g('), latex: expect.any(String) });
  });

  it('--no-closed-form leaves it out and says nothing of it', async () => {
    const { out } = await gprime(['derive', 'sigma(z)', '--no-closed-form', '--json']);
    expect(JSON.parse(out).closedForm).toBeNull();
    expect((await gprime(['derive', 'z^3', '--no-closed-form'])).out).not.toContain('No closed form');
  });

  it.each(['unicode', 'text', 'latex', 'markdown', 'html', 'json'])(
    '--format %s, with --check-table',
    async (format) => {
      const { code, out } = await gprime(['derive', 'tanh(z)', '--format', format, '--check-table']);
      expect(code).toBe(0);
      expect(out).toMatch(format === 'json' ? /"largestDisagreement"/ : /Largest relative disagreement/);
    },
  );

  it('is two-dimensional and coloured on a terminal, and fits it', async () => {
    const terminal = { columns: 80, colour: true };
    const { out } = await gprime(['derive', 'tanh(z)'], { terminal });
    expect(out).toContain('\u001b[32m✓\u001b[39m');
    const bare = out.replaceAll(new RegExp(`${ESCAPE}\\d+m`, 'g'), '');
    expect(Math.max(...bare.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(80);
    const plain = await gprime(['derive', 'tanh(z)'], { terminal: { ...terminal, colour: false } });
    expect(plain.out).toBe(bare);
  });

  it('reads standard input for -', async () => {
    const { out } = await gprime(['derive', '-'], { input: 'h(t) = t^2\n' });
    expect(out).toContain("h'(t) = 2 t");
  });

  it.each([[['derive', '-z^2']], [['derive', '--', '-z^2']], [['derive', '--format', 'text', '--', '-z^2']]])(
    'reads an expression that starts with a minus: %j',
    async (argv) => {
      expect((await gprime(argv)).out).toContain("g'(z) = -2 z");
    },
  );

  it('reads LaTeX, and names from the function table', async () => {
    const latex = await gprime(['derive', '\\frac{1}{1+e^{-z}}', '--json']);
    expect(JSON.parse(latex.out).closedForm.plain).toBe('g(z)*(1 - g(z))');
    expect((await gprime(['derive', 'swish'])).out).toMatch(/^g\(z\) {2}= SiLU\(z\)/);
  });

  it('takes the letter that can be the variable, and asks where that leaves a choice', async () => {
    expect(JSON.parse((await gprime(['derive', 'a tanh(b z)', '--json'])).out).definition).toMatchObject({
      variable: 'z',
      parameters: ['a', 'b'],
    });
    expect(await gprime(['derive', 'x*y'])).toEqual({
      code: 2,
      out: '',
      err: 'gprime: error [several-variables]: which is the variable: x or y? Write g(x) = … or say --var x; the others are then parameters\n',
    });
    expect((await gprime(['derive', 'x*y', '--var', 'y'])).out).toContain("g'(y) = x");
  });
});

describe('--route', () => {
  it('differentiates both sides of an equation', async () => {
    const { code, out } = await gprime(['derive', 'g(z) = 1/(1+e^(-z))', '--route', 'implicit']);
    expect(code).toBe(0);
    expect(formulas(out)).toEqual([
      '                           g(z) = 1/(1 + e^(-z))',
      '               g(z)(1 + e^(-z)) = 1',
      "g'(z)(1 + e^(-z)) - g(z) e^(-z) = 0",
      "                          g'(z) = (g(z) e^(-z))/(1 + e^(-z))",
      '                                = g(z)(1 - 1/(1 + e^(-z)))',
      '                                = g(z)(1 - g(z))',
    ]);
  });

  it('is replayed from its JSON', async () => {
    const { out } = await gprime(['derive', 'f(x) = x^x', '--route', 'logarithmic', '--json', '--detail', 'full']);
    const verified = await gprime(['verify', '-'], { input: out });
    expect(verified.out).toBe('replayed: 12 steps confirmed\n');
  });

  it('is refused where it makes no sense, with a code', async () => {
    const { code, err } = await gprime(['derive', 'f(x) = x + sin(x)', '--route', 'logarithmic']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'gprime: error [unsuitable-route]: logarithmic differentiation is for products, quotients and powers; this is none of them\n',
    });
  });
});

describe('errors', () => {
  it('a text that cannot be read: code, column, excerpt with a caret', async () => {
    const { code, out, err } = await gprime(['derive', 'senh(x)']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^gprime: error \[unknown-function\] at column 1: .*senh.*sinh.*\n {2}senh\(x\)\n {2}\^\^\^\^\n$/,
    );
  });

  it('with --json the same as a document on standard output', async () => {
    const { code, out } = await gprime(['derive', '(1 + z', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      gprime: '0.1.0',
      errors: [{ code: expect.any(String), span: expect.any(Array) }],
    });
  });

  it.each([
    [['derive', '--nope', 'z'], "error: unknown option '--nope'"],
    [['derive', '-q'], "error: unknown option '-q'"],
    [['derive'], "error: missing required argument 'definition'"],
    [['derive', 'z', 'z^2'], 'error: too many arguments'],
    [['derive', 'z', '--format', 'pdf'], "error: option '--format <format>' argument 'pdf' is invalid"],
    [['derive', 'z', '--order', '0'], "error: option '--order <n>' argument '0' is invalid"],
    [['derive', 'z', '--order', '21'], 'gprime: error [bad-order]'],
    [['differentiate', 'z'], "error: unknown command 'differentiate'"],
  ])('usage: %j', async (argv, message) => {
    const { code, out, err } = await gprime(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
