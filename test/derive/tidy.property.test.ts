/** Whatever the term, tidying keeps its value, and tidying twice is tidying once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postorder } from '../../src/core/traverse.ts';
import { tidy } from '../../src/derive/tidy/tidy.ts';
import { printPlain } from '../../src/print/index.ts';
import { agree } from '../../src/verify/index.ts';
import { algebra, terms } from './random-terms.ts';
import { context, functions, slope, tidied } from './tidied.ts';

const settings = { seed: 20260101, numRuns: 500 };

describe.each([
  ['elementary terms', terms],
  ['sums and products of a few kernels', algebra],
] as const)('tidy, on %s', (_, arbitrary) => {
  it('keeps the value', () => {
    fc.assert(
      fc.property(arbitrary, (term) => {
        const short = tidied(term);
        const verdict = agree(term, short, { functions });
        if (verdict.kind !== 'refuted') return;
        throw new Error(`${printPlain(term)} became ${printPlain(short)}: ${JSON.stringify(verdict.witness)}`);
      }),
      settings,
    );
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(arbitrary, (term) => {
        const once = tidied(term);
        const twice = tidied(once);
        expect(printPlain(twice)).toBe(printPlain(once));
        expect(twice).toBe(once);
      }),
      settings,
    );
  });

  it("keeps the value around the author's subterms", () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 2, max: 4 }), (term, step) => {
        const kept = new Set(postorder(term).filter((_, i) => i % step === 0));
        for (const start of [term, slope(term)]) {
          const short = tidy(start, context, kept);
          const verdict = agree(start, short, { functions });
          if (verdict.kind === 'refuted') throw new Error(`${printPlain(start)} became ${printPlain(short)}`);
        }
      }),
      settings,
    );
  });

  it('settles derivatives too', () => {
    fc.assert(
      fc.property(arbitrary, (term) => {
        const raw = slope(term);
        const once = tidied(raw);
        expect(agree(raw, once, { functions }).kind, `${printPlain(raw)} became ${printPlain(once)}`).not.toBe(
          'refuted',
        );
        expect(tidied(once)).toBe(once);
      }),
      { ...settings, numRuns: 200 },
    );
  });
});
