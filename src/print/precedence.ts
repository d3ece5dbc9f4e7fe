/**
 * The one precedence table: how tightly each printed form holds together, and how tight a part must be to stand in a
 * given place without brackets. It mirrors the reader's grammar: `*` and `/` go left to right and `/` takes just the
 * factor before it (`a*b/c` is a·(b/c)), a leading minus takes the whole product after it (`-a*b` is −(a·b)), and a
 * power takes brackets round everything but a name, a number or a call.
 */

/** How tightly a printed form holds together; more is tighter. */
export const LEVEL = {
  /** `(c) ? a : b`, a piecewise term. */
  choice: 0,
  sum: 1,
  /** A leading minus. */
  negation: 2,
  product: 3,
  quotient: 4,
  /** `d/dz(…)`, `\sin z`: a prefix that takes the factor after it. */
  prefix: 5,
  power: 6,
  /** `f(u)`. */
  application: 7,
  /** A name, a number, anything in brackets of its own. */
  atom: 8,
} as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

/** The least level that may stand in each place without brackets. */
export const LEAST = {
  anywhere: LEVEL.choice,
  firstTerm: LEVEL.negation,
  laterTerm: LEVEL.product,
  negated: LEVEL.product,
  factor: LEVEL.quotient,
  numerator: LEVEL.quotient,
  denominator: LEVEL.power,
  base: LEVEL.application,
  exponent: LEVEL.application,
  /** For people, `(g(z))^2` and `e^(g(z))`: a call is bracketed beside a raised exponent. */
  baseForPeople: LEVEL.atom,
  exponentForPeople: LEVEL.atom,
} as const;
