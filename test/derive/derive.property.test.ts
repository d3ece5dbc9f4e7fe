/** Random definitions through the whole of `derive`. A failure prints its seed and the definition. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/core/term.ts';
import { printPlain } from '../../src/index.ts';
import { loadBig } from '../../src/verify/index.ts';
import { complaints } from './check.ts';
import { elementary, pieces } from './elementary.ts';

const big = await loadBig();

/** No complaint about any of these; all complaints are shown, with the definitions as a user would type them. */
function holds(definitions: fc.Arbitrary<Term>, order: number, numRuns: number, seed: number): void {
  fc.assert(
    fc.property(definitions, (body) => {
      expect(complaints(body, order, big), printPlain(body)).toEqual([]);
    }),
    { numRuns, seed },
  );
}

describe('derive', () => {
  it('is right about small terms, step by step', () => holds(elementary(3), 1, 120, 1));
  it('is right about terms of depth 4', () => holds(elementary(4), 1, 60, 2));
  it('is right about second derivatives', () => holds(elementary(3), 2, 40, 3));
  it('is right about third derivatives', () => holds(elementary(2), 3, 40, 4));
  it('is right about definitions in pieces', { timeout: 60_000 }, () => holds(pieces(2), 1, 300, 5));
});
