/** Big and deep input: read, or refused in words. Nothing here is timed; what is not linear would not end. */
import { describe, expect, it } from 'vitest';
import { ReadError, type ReadOptions, readStatement, readTerm } from '../../src/syntax/index.ts';
import { latexSource } from '../../src/syntax/latex/index.ts';
import { functions } from './functions.ts';

const depthOf = (text: string): number => readTerm(text, { functions }).term.depth;
function refusal(text: string, options: Partial<ReadOptions> = {}): string {
  try {
    readTerm(text, { functions, ...options });
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
  return 'read';
}

describe('depth', () => {
  const n = 10_000;
  it.each<[string, string, number]>([
    ['tanh(…)', `${'tanh('.repeat(n)}z${')'.repeat(n)}`, n + 1],
    ['tanh …', `${'tanh '.repeat(n)}z`, n + 1],
    ['(…)', `${'('.repeat(n)}z${')'.repeat(n)}`, 1],
    ['x^x^…', `${'x^'.repeat(n)}x`, n + 1],
    ['-…', `${'-'.repeat(n)}x`, n + 1],
    ['x/x/…', `${'x/'.repeat(n)}x`, n + 1],
    ['1 + (…)', `${'1+('.repeat(n)}x${')'.repeat(n)}`, n + 1],
    ['|1 + …|', `${'|1+'.repeat(n / 2)}x${'|'.repeat(n / 2)}`, n + 1],
    ['√…', `${'√'.repeat(n)}x`, n + 1],
    ['d/dz …', `${'d/dz '.repeat(n)}z`, n + 1],
    ['d(…)/dz', `${'d('.repeat(n)}z${')/dz'.repeat(n)}`, n + 1],
    ['g(g(…', `${'g('.repeat(n)}z${')'.repeat(n)}`, n + 1],
    ['g(g(…g', `${'g('.repeat(n)}g${')'.repeat(n)}`, n + 1],
    ['? in ?', `${'x<1 ? '.repeat(n)}1${': x'.repeat(n)}`, n + 1],
    ['{… if}', `${'{'.repeat(n)}x${' if x<1}'.repeat(n)}`, n + 1],
    ['sin^(…)', `${'sin^('.repeat(n)}2${')x'.repeat(n)}`, n + 2],
  ])('%s', (_, text, depth) => {
    expect(depthOf(text)).toBe(depth);
  });

  it('beyond the limit is refused', () => {
    expect(refusal(`${'('.repeat(50_000)}x${')'.repeat(50_000)}`)).toBe(
      'brackets are nested more than 20,000 deep, the most that is read',
    );
    expect(refusal(`${'-'.repeat(50_000)}x`)).toBe('the term is nested more than 20,000 deep, the most that is read');
  });
  it('in LaTeX has a limit of its own', () => {
    const nested = (n: number): string => `${'\\frac{1}{1+'.repeat(n)}x${'}'.repeat(n)}`;
    expect(readTerm(nested(400), { functions, latex: latexSource }).term.depth).toBe(801);
    expect(refusal(nested(600), { latex: latexSource })).toBe(
      'LaTeX groups are nested more than 500 deep, the most that is read',
    );
    expect(
      readTerm(`${'\\tanh('.repeat(5000)}x${')'.repeat(5000)}`, { functions, latex: latexSource }).term.depth,
    ).toBe(5001);
  });
});

describe('length', () => {
  it.each<[string, string]>([
    ['a sum', Array.from({ length: 10_000 }, (_, i) => `${i}x^${i}`).join(' + ')],
    ['a product', 'x*'.repeat(100_000).concat('x')],
    ['doubtful quotients', '1/2 x '.repeat(20_000)],
    ['doubtful functions', 'sin x '.repeat(20_000)],
    ['branches', 'x<1 ? 2 : '.repeat(10_000).concat('x')],
    ['derivatives', 'd/dz(x) y '.repeat(10_000)],
    ['bars', '|x| '.repeat(20_000)],
    ['a chain of conditions', `{1 if ${'x<'.repeat(10_000)}1}`],
  ])('%s', (_, text) => {
    expect(refusal(text, { limits: { depth: 1e9 } })).toBe('read');
  });
  it.each([
    ['('.repeat(1_000_000), 'the text has 1,000,000 characters; at most 500,000 are read'],
    ['1'.repeat(400_000), 'a number of 400,000 digits; at most 1,000 are read'],
    ['d'.repeat(400_000), 'a name of 400,000 letters; at most 60 are read'],
    ['|'.repeat(200_000), 'something is missing after "|"'],
    ['+ '.repeat(200_000), 'something is missing after "+"'],
    ['1e999999999', 'the exponent of this number is too large; at most 1,000 is read'],
    ['x+'.repeat(200_000), 'the text has more than 250,000 symbols, the most that are read'],
  ])('%#', (text, message) => {
    expect(refusal(text)).toBe(message);
  });
  it('in LaTeX', () => {
    const latex = { latex: latexSource, format: 'latex' } as const;
    expect(refusal('\\sin x '.repeat(5000), latex)).toBe('read');
    expect(refusal('{'.repeat(400_000), latex)).toBe(
      'LaTeX groups are nested more than 500 deep, the most that is read',
    );
    expect(refusal('\\def\\a{x\\a}\\a', latex)).toBe(
      'LaTeX: too many expansions: infinite loop or need to increase maxExpand setting',
    );
  });
  it('of prose', () => {
    expect(readStatement(`${'so we have '.repeat(10_000)} g'(z) = 2`, { functions }).subject?.primes).toBe(1);
  });
});

it('reads what would explode if it were computed', () => {
  expect(refusal('9^9^9^9')).toBe('read');
  expect(refusal('x^(10^9)')).toBe('read');
  expect(refusal('1e1000 + 1e-1000')).toBe('read');
});
