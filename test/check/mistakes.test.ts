/** Every known mistake is found on three functions, and only true things are said of it. */
import { describe, expect, it } from 'vitest';
import { malRules, wholeLineMistakes } from '../../rules/index.ts';
import { check, idsOf } from './engine.ts';
import { MISTAKES } from './fixtures/mistakes.ts';

describe.each(Object.entries(MISTAKES))('%s', (id, rows) => {
  it.each(rows)('in %s', (of, work) => {
    const result = check(of, work);
    expect(idsOf(result)).toContain(id);
    expect(result.correct).toBe(false);
    const wrong = result.lines.find(({ verdict }) => verdict === 'incorrect');
    for (const { mistakes, witness, span } of wrong?.steps ?? []) {
      // Every explanation offered was proved to give this line.
      expect(mistakes.every(({ certain }) => certain)).toBe(true);
      if (mistakes.length === 0) continue;
      expect(witness).not.toBeNull();
      expect(span).not.toBeNull();
    }
  });
});

it('every id has three functions', () => {
  for (const rows of Object.values(MISTAKES)) expect(new Set(rows.map(([of]) => of)).size).toBeGreaterThanOrEqual(3);
  const known = new Set([...malRules, ...wholeLineMistakes].map(({ id }) => id));
  for (const id of Object.keys(MISTAKES)) expect(known.has(id)).toBe(true);
});
