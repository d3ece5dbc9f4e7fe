/** Whatever the term, its derivative by the rules is the one that automatic differentiation finds. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { derivative } from '../../src/core/make.ts';
import { printPlain } from '../../src/print/index.ts';
import { agree } from '../../src/verify/index.ts';
import { algebra, terms } from './random-terms.ts';
import { functions, slope, z } from './tidied.ts';

describe.each([
  ['elementary terms', terms],
  ['sums and products of a few kernels', algebra],
] as const)('differentiate, on %s', (_, arbitrary) => {
  it('gives the value of the derivative', () => {
    fc.assert(
      fc.property(arbitrary, (term) => {
        const verdict = agree(derivative(term, z), slope(term), { functions });
        if (verdict.kind === 'refuted') throw new Error(`${printPlain(term)}: ${JSON.stringify(verdict.witness)}`);
      }),
      { seed: 20260102, numRuns: 400 },
    );
  });
});
