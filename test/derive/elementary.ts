/** Random definitions for property tests of `derive`: elementary terms in z with a parameter a, and pieces of them. */
import fc from 'fast-check';
import {
  application,
  cases,
  comparison,
  difference,
  exponential,
  negation,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '../../src/core/make.ts';
import type { Branch, Term } from '../../src/core/term.ts';

export const z = symbol('z');
export const a = symbol('a');

const whole = (n: number): Term => (n < 0 ? negation(number(BigInt(-n))) : number(BigInt(n)));
const constants = fc.integer({ min: -4, max: 5 }).map(whole);
const UNARY = ['ln', 'sqrt', 'sin', 'cos', 'tan', 'atan', 'asin', 'sinh', 'cosh', 'tanh', 'asinh', 'sigma', 'softplus'];

/** Terms as a student might type them, nested no deeper than `depth`. */
export const elementary = (depth: number): fc.Arbitrary<Term> =>
  fc.letrec<{ term: Term; leaf: Term }>((tie) => ({
    leaf: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Term>(z) },
      { weight: 2, arbitrary: constants },
      { weight: 1, arbitrary: fc.constant<Term>(a) },
    ),
    term: fc.oneof(
      { maxDepth: depth - 1, depthIdentifier: `elementary ${depth}` },
      { weight: 1, arbitrary: tie('leaf') },
      { weight: 3, arbitrary: fc.tuple(tie('term'), tie('term')).map(([u, v]) => sum([u, v])) },
      { weight: 2, arbitrary: fc.tuple(tie('term'), tie('term')).map(([u, v]) => difference(u, v)) },
      { weight: 3, arbitrary: fc.tuple(tie('term'), tie('term')).map(([u, v]) => product([u, v])) },
      { weight: 1, arbitrary: fc.tuple(tie('term'), tie('term'), tie('term')).map((uvw) => product(uvw)) },
      { weight: 3, arbitrary: fc.tuple(tie('term'), tie('term')).map(([u, v]) => quotient(u, v)) },
      {
        weight: 2,
        arbitrary: fc.tuple(tie('term'), fc.integer({ min: -2, max: 4 })).map(([u, n]) => power(u, whole(n))),
      },
      { weight: 1, arbitrary: fc.tuple(tie('term'), tie('term')).map(([u, v]) => power(u, v)) },
      { weight: 1, arbitrary: tie('term').map(negation) },
      { weight: 2, arbitrary: tie('term').map(exponential) },
      { weight: 1, arbitrary: tie('term').map((u) => application('abs', [u])) },
      { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...UNARY), tie('term')).map(([f, u]) => application(f, [u])) },
    ),
  })).term;

/** Definitions in two or three pieces, joined at whole numbers. */
export const pieces = (depth: number): fc.Arbitrary<Term> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 2 }),
      fc.array(elementary(depth), { minLength: 3, maxLength: 3 }),
      fc.constantFrom('<' as const, '<=' as const),
    )
    .map(([borders, values, relation]) => {
      const branches = [...borders]
        .sort((b, c) => b - c)
        .map((border, i): Branch => ({ condition: comparison(z, relation, whole(border)), value: values[i] as Term }));
      return cases(branches, values[branches.length] as Term);
    });

/** Points of both signs, none of them a whole number. */
export const points: readonly number[] = [-3.37, -2.21, -1.58, -0.71, -0.23, 0.19, 0.64, 1.43, 2.29, 3.61];
