/** One bad submission spoils nothing; order is kept; time is kept. */
import { describe, expect, it } from 'vitest';
import { chunked, gradeLine, inOrder, parseSubmission, shardOf } from '../../src/check/index.ts';
import { engine } from './engine.ts';

const LIMITS = { timeLimit: 5000 };
const grade = (line: string): { [key: string]: unknown } => JSON.parse(gradeLine(line, LIMITS, engine));

describe('gradeLine', () => {
  it.each([
    ['no json', 'bad-json'],
    ['[]', 'bad-submission'],
    ['{"id":1,"of":"x^2"}', 'bad-submission'],
    ['{"id":1,"of":"x^2","work":"2x","form":"nice"}', 'bad-submission'],
    ['{"id":1,"of":"x^2","work":"2x","rubric":{"rules":-1}}', 'bad-rubric'],
    ['{"id":1,"of":"((","work":"2x"}', 'unclosed-bracket'],
  ])('refuses %s with %s', (line, code) => {
    const record = grade(line);
    expect(record.gradable).toBe(false);
    expect(JSON.stringify(record.errors)).toContain(code);
  });
  it('takes the work as text or as lines', () => {
    const asText = grade(JSON.stringify({ id: 'a', of: 'f(x) = x^2', work: "f(x) = x^2\nf'(x) = 2x" }));
    const asLines = grade(JSON.stringify({ id: 'a', of: 'f(x) = x^2', work: ['f(x) = x^2', "f'(x) = 2x"] }));
    expect(asLines).toEqual(asText);
    expect(asText.correct).toBe(true);
  });
  it('ends in time, and says so', () => {
    const line = JSON.stringify({ id: 'a', of: 'f(x) = x^2', work: "f'(x) = 3x" });
    const record: { [key: string]: unknown } = JSON.parse(gradeLine(line, { timeLimit: -1 }, engine));
    expect(record.undecided).toBe('time');
    expect(JSON.stringify(record.lines)).toContain('"undecided"');
  });
});

it('fills in what a submission leaves out', () => {
  const parsed = parseSubmission('{"id":1,"work":"2x"}', { of: 'x^2', form: 'in-x' });
  expect(parsed).toMatchObject({ of: 'x^2', form: 'in-x' });
});

async function* from<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}
const all = async <T>(input: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of input) list.push(item);
  return list;
};

it('keeps the order, and no more than allowed under way', async () => {
  let underWay = 0;
  let most = 0;
  const run = async (n: number): Promise<number> => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, (7 * n) % 5));
    underWay--;
    return n;
  };
  const numbers = Array.from({ length: 40 }, (_, i) => i);
  expect(await all(inOrder(from(numbers), run, 4))).toEqual(numbers);
  expect(most).toBeLessThanOrEqual(4);
});

it('shards cover everything once', async () => {
  const numbers = Array.from({ length: 23 }, (_, i) => i);
  const parts = await Promise.all([1, 2, 3].map((i) => all(shardOf(from(numbers), i, 3))));
  expect(parts.flat().sort((a, b) => a - b)).toEqual(numbers);
  expect(await all(chunked(from(numbers), 10))).toHaveLength(3);
});
