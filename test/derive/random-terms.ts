/** Random elementary terms of all kinds in z, with a parameter, as people write them and as nobody would. */
import fc from 'fast-check';
import {
  application,
  cases,
  comparison,
  difference,
  negation,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
  ZERO,
} from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';

export const z = symbol('z');
const UNARY = [
  ...['exp', 'ln', 'sqrt', 'sin', 'cos', 'tan', 'cot', 'sec', 'csc', 'sinh', 'cosh', 'tanh', 'coth', 'sech', 'csch'],
  ...['asin', 'acos', 'atan', 'acot', 'asinh', 'acosh', 'atanh', 'abs', 'sign', 'erf', 'sigma', 'softplus'],
];
/** Those that a person meets every day, so that they meet each other in a random term. */
const COMMON = ['exp', 'sqrt', 'sin', 'cos', 'sinh', 'cosh', 'abs', 'ln'];
const EXPONENTS: readonly Term[] = [
  ...[-3, -2, -1, 0, 1, 2, 3].map((n) => number(n)),
  ...[quotient(number(1), number(2)), quotient(number(1), number(3)), number(-2, 3), quotient(number(3), number(2))],
  ...[negation(number(2)), negation(quotient(number(1), number(2))), symbol('a')],
];

const { leaf, term } = fc.letrec<{ leaf: Term; term: Term }>((tie) => {
  const one = tie('term');
  const two = fc.tuple(one, one);
  return {
    leaf: fc.oneof(
      { weight: 5, arbitrary: fc.constant<Term>(z) },
      { weight: 1, arbitrary: fc.constant<Term>(symbol('a')) },
      { weight: 3, arbitrary: fc.integer({ min: -4, max: 6 }).map((n) => number(n)) },
      { weight: 1, arbitrary: fc.constantFrom<Term>(number(1, 2), number(-3, 4), quotient(number(4), number(6))) },
    ),
    term: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'term' },
      { weight: 2, arbitrary: tie('leaf') },
      { weight: 3, arbitrary: fc.array(one, { minLength: 2, maxLength: 4 }).map((terms) => sum(terms)) },
      { weight: 2, arbitrary: two.map(([a, b]) => difference(a, b)) },
      { weight: 3, arbitrary: fc.array(one, { minLength: 2, maxLength: 4 }).map((factors) => product(factors)) },
      { weight: 3, arbitrary: two.map(([a, b]) => quotient(a, b)) },
      { weight: 1, arbitrary: one.map((a) => negation(a)) },
      { weight: 3, arbitrary: fc.tuple(one, fc.constantFrom(...EXPONENTS)).map(([a, n]) => power(a, n)) },
      { weight: 1, arbitrary: two.map(([a, b]) => power(a, b)) },
      {
        weight: 1,
        arbitrary: fc.tuple(one, fc.integer({ min: 2, max: 4 })).map(([a, n]) => f('nthRoot', a, number(n))),
      },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('max', 'min'), two).map(([name, [a, b]]) => f(name, a, b)) },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...COMMON), one).map(([name, a]) => f(name, a)) },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...UNARY), one).map(([name, a]) => f(name, a)) },
      {
        weight: 1,
        arbitrary: two.map(([a, b]) => cases([{ condition: comparison(z, '<', ZERO), value: a }], b)),
      },
    ),
  };
});
const f = (name: string, ...args: Term[]): Term => application(name, args);

export { leaf, term as terms };

/** Sums and products of a few kernels: where like terms, common factors and fractions meet. */
const KERNELS: readonly Term[] = [
  ...[z, symbol('a'), f('exp', z), f('exp', negation(z)), f('sqrt', sum([number(1), power(z, number(2))]))],
  ...[f('sqrt', z), f('sin', z), f('cos', z), sum([number(1), f('exp', negation(z))]), difference(number(1), z)],
  ...[difference(z, number(1)), sum([number(1), z]), f('tanh', z), f('abs', z), f('sign', z)],
  ...[power(number(2), sum([z, number(3)])), power(z, symbol('a')), power(z, difference(symbol('a'), number(1)))],
];
export const algebra: fc.Arbitrary<Term> = fc.letrec<{ term: Term }>((tie) => {
  const one = tie('term');
  const two = fc.tuple(one, one);
  return {
    term: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'algebra' },
      { weight: 4, arbitrary: fc.constantFrom(...KERNELS) },
      { weight: 2, arbitrary: fc.integer({ min: -3, max: 5 }).map((n) => number(n)) },
      { weight: 4, arbitrary: fc.array(one, { minLength: 2, maxLength: 4 }).map((terms) => sum(terms)) },
      { weight: 2, arbitrary: two.map(([a, b]) => difference(a, b)) },
      { weight: 4, arbitrary: fc.array(one, { minLength: 2, maxLength: 3 }).map((factors) => product(factors)) },
      { weight: 3, arbitrary: two.map(([a, b]) => quotient(a, b)) },
      { weight: 1, arbitrary: one.map((a) => negation(a)) },
      { weight: 2, arbitrary: fc.tuple(one, fc.constantFrom(...EXPONENTS.slice(0, 10))).map(([a, n]) => power(a, n)) },
    ),
  };
}).term;
