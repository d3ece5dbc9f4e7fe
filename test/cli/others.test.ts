import { describe, expect, it } from 'vitest';
import { malRules, rules } from '../../rules/index.ts';
import { protectMinus } from '../../src/cli/minus.ts';
import { gprime } from './run-cli.ts';

describe('gprime equal', () => {
  it('exits 0 for equal and 1 for unequal, with a witness', async () => {
    const equal = await gprime(['equal', '1/(1+e^(-z))', 'e^z/(1+e^z)', '--json']);
    expect(equal.code).toBe(0);
    expect(JSON.parse(equal.out)).toMatchObject({ verdict: 'equal', witness: null, domain: 'same' });
    const unequal = await gprime(['equal', 'sigma(z)', 'sigma(-z)', '--json']);
    expect(unequal.code).toBe(1);
    expect(JSON.parse(unequal.out)).toMatchObject({
      verdict: 'unequal',
      witness: { at: expect.anything(), left: expect.any(String), leftValue: expect.any(Number) },
    });
  });

  it('says it in words', async () => {
    expect((await gprime(['equal', 'sin(2z)', '2 sin(z) cos(z)'])).out).toBe('equal (proved)\n');
    expect((await gprime(['equal', 'z', '2z'])).out).toMatch(
      /^unequal \(a witness\)\nat z = .+ the left side is .+, the right side .+\n$/,
    );
  });

  it('--on restricts', async () => {
    expect((await gprime(['equal', 'abs(z)', 'z', '--on', 'z > 0'])).code).toBe(0);
    expect((await gprime(['equal', '--on', 'z < 0', '--', 'abs(z)', '-z'])).code).toBe(0);
  });

  it('--batch answers line by line, in order, and survives a bad line', async () => {
    const pairs = ['{"id":"a","a":"2z","b":"z+z"}', 'nonsense', '{"id":"c","a":"z","b":"-z"}', ''].join('\n');
    const { code, out } = await gprime(['equal', '--batch', 'pairs.jsonl'], { files: { 'pairs.jsonl': pairs } });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'equal'],
      [null, 'undecided'],
      ['c', 'unequal'],
    ]);
    expect(answers[1].errors[0].message).toContain('not valid JSON');
    expect(code).toBe(1);
  });

  it('needs two expressions', async () => {
    const { code, err } = await gprime(['equal', 'z']);
    expect(code).toBe(2);
    expect(err).toContain('two expressions are needed');
  });
});

describe('gprime verify', () => {
  it('replays what derive printed, and refuses what it did not', async () => {
    const trace = (await gprime(['derive', 'z^2', '--json', '--detail', 'full'])).out;
    const good = await gprime(['verify', '-', '--json'], { input: trace });
    expect(JSON.parse(good.out)).toMatchObject({ replayed: true, refused: [] });
    expect(good.code).toBe(0);
    const forged = trace.replace(/"plain": "2\*z"/g, '"plain": "3*z"');
    const bad = await gprime(['verify', 'trace.json'], { files: { 'trace.json': forged } });
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(/^not replayed/);
  });

  it('a file that is no trace is a matter of input', async () => {
    const { code, err } = await gprime(['verify', '-'], { input: 'no json' });
    expect(code).toBe(2);
    expect(err).toMatch(/^gprime: error \[/);
  });
});

describe('gprime rules and gprime functions', () => {
  it('list everything there is, with an example each', async () => {
    const { out } = await gprime(['rules']);
    for (const { id } of [...rules, ...malRules]) expect(out).toContain(`\n${id}  `.slice(id === rules[0]?.id ? 1 : 0));
    const functions = await gprime(['functions']);
    expect(functions.out).toContain('sigma(u)  logistic function');
    expect(functions.out).toContain("e.g. gprime derive 'g(z) = sigma(z)'");
  });

  it('show one, by any of its names', async () => {
    expect((await gprime(['rules', 'derivative/quotient'])).out).toContain('quotient rule');
    expect(JSON.parse((await gprime(['functions', 'swish', '--json'])).out)).toMatchObject({
      gprime: '0.1.0',
      name: 'silu',
    });
    expect(JSON.parse((await gprime(['rules', 'derivative', '--json'])).out).rules.length).toBeGreaterThan(5);
  });

  it('say what there is not', async () => {
    expect(await gprime(['functions', 'nix'])).toMatchObject({ code: 2, out: '' });
    expect(await gprime(['rules', 'nix'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('help', () => {
  it.each(['derive', 'equal', 'verify', 'rules', 'functions'])('of %s shows an example', async (command) => {
    const { code, out } = await gprime([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`\\n {2}\\$ gprime ${command}`));
  });

  it('of the whole, and the version', async () => {
    expect((await gprime(['--help'])).code).toBe(0);
    expect(await gprime(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
    expect((await gprime([])).code).toBe(2);
  });
});

it('hides the minus of expressions alone from the option parser', () => {
  const given = ['derive', '-z^2', '-3', '-(a+b)', '-V', '--json', '-', '-abc', '--', '-z^2'];
  expect(protectMinus(given).map((arg) => arg.startsWith('\u0000'))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
