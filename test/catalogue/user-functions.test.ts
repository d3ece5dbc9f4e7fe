/** A user's own functions: what is accepted behaves like ours, what is wrong is told. */
import { describe, expect, it } from 'vitest';
import { loadUserFunctions } from '../../src/catalogue/index.ts';
import { functions } from '../../src/index.ts';
import { gprime } from '../cli/run-cli.ts';

const BELL = {
  name: 'bell',
  definition: 'bell(x) = a*exp(-x^2/w^2)',
  parameters: { a: '1', w: '2' },
  assumptions: ['a > 0', 'w > 0'],
};
const MINE = {
  name: 'loglog',
  title: 'double softplus',
  latex: '\\operatorname{LL}',
  definition: 'ln(1 + alpha*exp(x))',
  parameters: { alpha: '1' },
  assumes: ['alpha > 0'],
};
const files = { 'my.json': JSON.stringify({ functions: [BELL, MINE] }) };

describe('good functions', () => {
  it('are entries like any other', () => {
    const table = loadUserFunctions(JSON.stringify([BELL]), functions);
    expect(table.find('bell')).toMatchObject({
      formals: ['u'],
      definition: 'a*exp(-u^2/w^2)',
      family: 'own',
      latex: '\\operatorname{bell}',
      assumes: ['a > 0', 'w > 0'],
      parameters: { a: '1', w: '2' },
    });
  });

  it('are derived', async () => {
    const { code, out } = await gprime(['derive', 'bell', '--functions', 'my.json'], { files });
    expect(code).toBe(0);
    expect(out).toContain('g(z)  = bell(z)');
    expect(out).toMatch(/= -\(?2 ?z? ?g\(z\)/);
  });

  it('are compared, under what they assume', async () => {
    const same = await gprime(['equal', 'loglog(z)', 'ln(alpha) + ln(1/alpha + e^z)', '--functions', 'my.json'], {
      files,
    });
    expect([same.code, same.out.split('\n')[0]]).toEqual([0, 'equal (proved)']);
  });

  it('have properties, code and a plot', async () => {
    const { code, out } = await gprime(['functions', 'loglog', '--functions', 'my.json'], { files });
    expect(code).toBe(0);
    for (const text of [
      'double softplus',
      'strictly increasing',
      'def loglog(z, alpha=1)',
      'double loglog(double z, double alpha)',
    ]) {
      expect(out).toContain(text);
    }
  });

  it('may be called as frameworks call theirs, and use each other', async () => {
    const own = [
      { name: 'my_act', definition: 'x*tanh(x)', aliases: ['my_own_act'] },
      { name: 'twice_act', definition: '2*my_own_act(x)' },
    ];
    const { code, out } = await gprime(['derive', 'twice_act(3z)', '--functions', 'own.json'], {
      files: { 'own.json': JSON.stringify(own) },
    });
    expect(code).toBe(0);
    expect(out).toContain('twice_act');
  });

  it('are differentiated inside of others', async () => {
    const { code, out } = await gprime(['derive', 'z*bell(3z) + loglog(z^2)', '--functions', 'my.json'], { files });
    expect(code).toBe(0);
    expect(out).toMatch(/Checked: \d+ lines proved/);
  });

  it('are judged and graded', async () => {
    const work = "g'(z) = -2z/w^2*bell(z)\n";
    const own = { ...files, 'work.txt': work };
    const checked = await gprime(['check', 'work.txt', '--of', 'g(z) = bell(z)', '--functions', 'my.json'], {
      files: own,
    });
    expect([checked.code, checked.err]).toEqual([0, '']);
  });

  it('stand in the table, and their titles are text', async () => {
    const evil = { 'evil.json': JSON.stringify([{ name: 'evil', title: 'a|b <b>', definition: 'x^2' }]) };
    const shown = await gprime(['table', '--family', 'own', '--functions', 'evil.json'], { files: evil });
    expect(shown.out).toContain('a&#124;b &#60;b&#62;');
  });

  it('stand in the table', async () => {
    const { code, out } = await gprime(['table', '--family', 'own', '--functions', 'my.json'], { files });
    expect(code).toBe(0);
    expect(out).toContain('## Your own functions');
    expect(out).toContain('\\operatorname{LL}(z)');
  });
});

const WRONG: readonly (readonly [what: string, data: unknown, message: string])[] = [
  [
    'no list',
    { rules: [] },
    'a file of functions is { "functions": [{ "name": "bell", "definition": "bell(x) = a exp(-x^2)", "parameters": { "a": "1" } }] }, or the list alone',
  ],
  [
    'a taken name',
    [{ name: 'swish', definition: 'x' }],
    'function swish: the name is taken by the sigmoid linear unit (swish)',
  ],
  ['no definition', [{ name: 'bell' }], 'function bell: "definition" is missing: "exp(-x^2)"'],
  [
    'an unknown key',
    [{ name: 'bell', definition: 'x', color: 'red' }],
    'function bell: there is no "color"; known are name, definition',
  ],
  [
    'two free symbols',
    [{ name: 'bell', definition: 'a*exp(-x)' }],
    'function bell: which of a, x is its argument? Write bell(x) = …, and give the others a usual value under "parameters"',
  ],
  [
    'a stray symbol',
    [{ name: 'bell', definition: 'bell(x) = a*exp(-x)' }],
    'function bell: a is neither its argument nor a parameter: give it a usual value under "parameters"',
  ],
  ['text that cannot be read', [{ name: 'bell', definition: 'exp(-x' }], "function bell: cannot read 'exp(-x'"],
  [
    'a value that is no number',
    [{ name: 'bell', definition: 'a*x', parameters: { a: 'much' } }],
    'function bell: the usual value of a is a number, such as "1" or "3/2"',
  ],
  [
    'values against the assumptions',
    [{ name: 'bell', definition: 'a*x', parameters: { a: '-1' }, assumes: ['a > 0'] }],
    "function bell: its usual values are against what it assumes: 'a > 0'",
  ],
  [
    'an assumption about nothing',
    [{ name: 'bell', definition: 'a*x', parameters: { a: '1' }, assumes: ['b > 0'] }],
    "function bell: it assumes 'b > 0', but b is not one of its parameters",
  ],
  [
    'a wrong derivative',
    [{ name: 'bell', definition: 'exp(-x^2)', derivative: '2*x*exp(-x^2)' }],
    "function bell: '2*x*exp(-x^2)' is not its derivative: at x = ",
  ],
  [
    'a parameter with the name of the variable',
    [{ name: 'bell', definition: 'bell(x) = z*x', parameters: { z: '2' } }],
    'function bell: a parameter cannot be called z: by name, functions are derived as g(z)',
  ],
  [
    'a control character',
    [{ name: 'bell', definition: 'x^2', title: '\u001b[31mred' }],
    'function bell: "title" has a control character',
  ],
  [
    'orders to TeX',
    [{ name: 'bell', definition: 'x^2', latex: '\\input{secret}' }],
    'function bell: "latex" is the name alone',
  ],
  ['a name with an index', [{ name: 'sin_2', definition: 'x^2' }], 'function sin_2: a name is letters, digits and _'],
  [
    'more levels than a lesson has',
    [{ name: 'bell', definition: `${'sin('.repeat(300)}x${')'.repeat(300)}` }],
    'function bell: its definition has 301 nodes on 301 levels when spelt out; at most 300 on 40 are taken',
  ],
  [
    'definitions that double and double',
    [...'abcdefghijklm'].map((letter, i, all) => ({
      name: `grow_${letter}`,
      definition: i === 0 ? 'x^2 + sin(x)' : `grow_${all[i - 1]}(x)*grow_${all[i - 1]}(x)`,
    })),
    'when spelt out; at most 300 on 40 are taken',
  ],
  [
    'a key of the language',
    '[{ "name": "bell", "definition": "x^2", "__proto__": { "title": "a" } }]',
    'function bell: there is no "__proto__"',
  ],
  ['itself', [{ name: 'bell', definition: 'x*bell(x)' }], 'function bell: it is defined by itself'],
];

describe('refused', () => {
  it.each(WRONG)('%s', async (_what, data, message) => {
    const { code, err } = await gprime(['functions', '--functions', 'my.json'], {
      files: { 'my.json': typeof data === 'string' ? data : JSON.stringify(data) },
    });
    expect(code).toBe(2);
    expect(err).toContain('gprime: error [bad-functions-file]: ');
    expect(err).toContain(message);
  });
  it('what is not JSON', async () => {
    const { code, err } = await gprime(['functions', '--functions', 'my.json'], { files: { 'my.json': '{' } });
    expect(code).toBe(2);
    expect(err).toContain('the file of functions is not JSON');
  });
});
