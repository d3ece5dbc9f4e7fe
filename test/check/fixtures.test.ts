/** The set of derivations whose mistakes are known: what the check must reach, counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from './engine.ts';

interface Fixture {
  readonly id: string;
  readonly of: string;
  readonly work: string;
  readonly planted: Readonly<Record<string, readonly string[]>>;
}
const fixturesIn = (file: string): Fixture[] =>
  readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8')
    .trim()
    .split('\n')
    .map((line): Fixture => JSON.parse(line));

interface Count {
  readonly rightCalledWrong: string[];
  readonly wrongCalledRight: string[];
  readonly notNamed: string[];
  planted: number;
  undecided: number;
  unreadable: number;
  lines: number;
}

function count(fixtures: readonly Fixture[]): Count {
  const found: Count = {
    rightCalledWrong: [],
    wrongCalledRight: [],
    notNamed: [],
    planted: 0,
    undecided: 0,
    unreadable: 0,
    lines: 0,
  };
  for (const { id, of, work, planted } of fixtures) {
    const first = Math.min(Number.POSITIVE_INFINITY, ...Object.keys(planted).map(Number));
    for (const { line, source, verdict, steps } of check(of, work).lines) {
      found.lines++;
      const label = `${id}: ${of} | ${source}`;
      if (verdict === 'undecided') found.undecided++;
      if (verdict === 'unreadable') found.unreadable++;
      if (line < first && (verdict === 'incorrect' || verdict === 'follows')) found.rightCalledWrong.push(label);
      const ids = planted[String(line)];
      if (ids === undefined) continue;
      found.planted++;
      if (verdict === 'correct' || verdict === 'follows') found.wrongCalledRight.push(label);
      const named = steps.flatMap(({ mistakes }) => mistakes.map((mistake) => mistake.id)).slice(0, 3);
      if (!ids.every((one) => named.includes(one))) found.notNamed.push(`${label} (${ids.join(' ')})`);
    }
  }
  return found;
}

describe.each([
  ['derivations.jsonl', 300, 0],
  ['handwritten.jsonl', 100, 1],
])('%s', (file, least, unreadable) => {
  const fixtures = fixturesIn(file);
  const found = count(fixtures);
  it('is large enough', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(least);
  });
  it('calls no right line wrong', () => {
    expect(found.rightCalledWrong).toEqual([]);
  });
  it('calls no wrong line right', () => {
    expect(found.wrongCalledRight).toEqual([]);
  });
  it('names the planted mistake in at least 90 %', () => {
    expect(found.notNamed.length, found.notNamed.join('\n')).toBeLessThanOrEqual(0.1 * found.planted);
  });
  it('decides all but 2 % of the lines', () => {
    expect(found.undecided).toBeLessThanOrEqual(0.02 * found.lines);
  });
  it('reads what can be read', () => {
    expect(found.unreadable).toBeLessThanOrEqual(unreadable);
  });
});
