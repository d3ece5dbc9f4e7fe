/** Random elementary terms in z for property tests. */
import fc from 'fast-check';
import type { Term } from '../../../src/core/term.ts';
import { UNARY_NAMES } from '../../../src/verify/numeric/arithmetic.ts';
import { add, div, f, mul, neg, pow, sub, z } from './terms.ts';

export const terms: fc.Arbitrary<Term> = fc.letrec<{ term: Term; leaf: Term }>((tie) => ({
  leaf: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Term>(z) },
    { weight: 1, arbitrary: fc.integer({ min: -4, max: 4 }).map((n) => div(n, 2)) },
  ),
  term: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'term' },
    tie('leaf'),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => add(a, b)),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => sub(a, b)),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => mul(a, b)),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => div(a, b)),
    fc.tuple(tie('term'), fc.integer({ min: -3, max: 4 })).map(([a, n]) => pow(a, n)),
    fc.tuple(tie('term'), fc.constantFrom(div(1, 2), div(1, 3), div(-2, 5))).map(([a, r]) => pow(a, r)),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => pow(a, b)),
    fc.tuple(tie('term'), fc.integer({ min: 2, max: 5 })).map(([a, n]) => f('nthRoot', a, n)),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => f('max', a, b)),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => f('log', a, b)),
    tie('term').map((a) => neg(a)),
    fc.tuple(fc.constantFrom(...UNARY_NAMES), tie('term')).map(([name, a]) => f(name, a)),
  ),
})).term;

/** Dyadic points of both signs. */
export const points = fc.integer({ min: -512, max: 512 }).map((n) => n / 128);
