/** The pairs of our own: no wrong verdict, few undecided, none slow, every certificate stands. */
import { describe, expect, it } from 'vitest';
import { confirm, equal } from '../../src/verify/index.ts';
import { equalPairs } from './pairs/equal.ts';
import { unequalPairs } from './pairs/unequal.ts';
import { context, read } from './read.ts';

const all = [
  ...equalPairs.map((pair) => ({ ...pair, expected: 'equal' })),
  ...unequalPairs.map((pair) => ({ ...pair, expected: 'unequal' })),
];

describe('pairs', () => {
  it('are at least 400, about half of them equal', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(Math.min(equalPairs.length, unequalPairs.length) / all.length).toBeGreaterThan(0.4);
  });

  it('are decided right, each within two seconds; the equal ones are proved', () => {
    const wrong: string[] = [];
    const sampled: string[] = [];
    let undecided = 0;
    for (const { a, b, expected } of all) {
      const start = performance.now();
      const result = equal(read(a), read(b), context);
      if (performance.now() - start > 2000) wrong.push(`slow: ${a} | ${b}`);
      if (result.verdict === 'undecided') undecided++;
      else if (result.verdict !== expected) wrong.push(`${a} | ${b}: ${result.verdict}`);
      if (result.method === 'sampled') sampled.push(`${a} | ${b}`);
    }
    expect(wrong).toEqual([]);
    expect(sampled).toEqual([]);
    expect(undecided / all.length).toBeLessThanOrEqual(0.03);
  });

  it('have certificates that an independent check does not reject', () => {
    const kinds: Record<string, number> = {};
    for (const { a, b } of all) {
      const [left, right] = [read(a), read(b)];
      const { certificate } = equal(left, right, context);
      if (certificate === null) continue;
      const { kind, why } = confirm(certificate, left, right, context);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      expect(kind, `${a} | ${b}: ${why}`).not.toBe('rejected');
    }
    expect(kinds.confirmed).toBeGreaterThan(200);
  });

  it('get the same answer with the sides exchanged, and whatever the seed', () => {
    for (const { a, b, expected } of all.filter((_, i) => i % 5 === 0)) {
      const verdicts = [
        equal(read(b), read(a), context),
        equal(read(a), read(b), { ...context, seed: 1 }),
        equal(read(a), read(b), { ...context, seed: 987654321 }),
      ].map(({ verdict }) => verdict);
      expect(verdicts, `${a} | ${b}`).toEqual([expected, expected, expected]);
    }
  });
});
