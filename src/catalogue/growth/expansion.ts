/**
 * How a quantity behaves as t → ∞: a few powers of t with constant coefficients and a bound on the rest, times an
 * exponential where it grows or dies faster than every power. Sums, products, quotients, roots, exponentials and
 * logarithms of such are such again; where a sign that matters is not known, `Undecided` is thrown.
 */
import { application, ONE, ZERO } from '../../core/make.ts';
import { isZero, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { type Constants, Undecided } from './constants.ts';

interface Part {
  readonly power: Rational;
  readonly coefficient: Term;
}
/** What is left out: O(t^r), less than every power (`flat`), or nothing (null). */
type Rest = Rational | 'flat' | null;

/** Σ coefficient t^power + rest, powers falling. */
export interface Powers {
  readonly kind: 'powers';
  readonly parts: readonly Part[];
  readonly rest: Rest;
}
/** factor · e^exponent, where the exponent grows at least like a power and the factor's first coefficient is not 0. */
export interface Exponential {
  readonly kind: 'exponential';
  readonly factor: Powers;
  readonly exponent: Growth;
}
export type Growth = Powers | Exponential;

const NOUGHT = rational(0);
/** Terms of a series that are kept. */
const MOST_PARTS = 5;

const powers = (parts: readonly Part[], rest: Rest): Powers => ({ kind: 'powers', parts, rest });
export const FLAT: Powers = powers([], 'flat');
export const BOUNDED: Powers = powers([], NOUGHT);
export const constant = (value: Term): Powers =>
  powers(value === ZERO ? [] : [{ power: NOUGHT, coefficient: value }], null);
export const monomial = (coefficient: Term, power: Rational): Powers => powers([{ power, coefficient }], null);

/** The larger of two rests. */
function larger(a: Rest, b: Rest): Rest {
  if (a === null) return b;
  if (b === null) return a;
  if (a === 'flat') return b;
  return b === 'flat' || a.compare(b) >= 0 ? a : b;
}
/** The order of the whole: O(t^degree). */
const degreeOf = ({ parts, rest }: Powers): Rest => larger(parts[0]?.power ?? null, rest);
const isNothing = ({ parts, rest }: Powers): boolean => parts.length === 0 && rest === null;
const timesOrder = (a: Rest, b: Rest): Rest =>
  a === null || b === null ? null : a === 'flat' || b === 'flat' ? 'flat' : a.add(b);

/** A quantity c t^p (1 + δ) with δ → 0. */
interface Leading {
  readonly coefficient: Term;
  readonly power: Rational;
  readonly delta: Powers;
}

export class Expansions {
  readonly #constants: Constants;
  constructor(constants: Constants) {
    this.#constants = constants;
  }

  add(a: Growth, b: Growth): Growth {
    if (a.kind === 'powers' && b.kind === 'powers') {
      return this.#normal([...a.parts, ...b.parts], larger(a.rest, b.rest));
    }
    if (a.kind === 'exponential' && b.kind === 'exponential') return this.#addExponentials(a, b);
    const [big, other] = a.kind === 'exponential' ? [a, b as Powers] : [b as Exponential, a as Powers];
    if (isNothing(other)) return big;
    if (this.rises(big.exponent)) return { ...big, factor: blurred(big.factor) };
    return blurred(other);
  }

  #addExponentials(a: Exponential, b: Exponential): Growth {
    const apart = this.subtract(a.exponent, b.exponent);
    if (apart.kind === 'powers' && isNothing(apart)) {
      const factor = this.#normal([...a.factor.parts, ...b.factor.parts], larger(a.factor.rest, b.factor.rest));
      return this.#scaled(factor, a.exponent);
    }
    const [big] = this.rises(apart) ? [a] : [b];
    return { ...big, factor: blurred(big.factor) };
  }

  /** factor · e^exponent, whatever the factor is. */
  #scaled(factor: Powers, exponent: Growth): Growth {
    if (isNothing(factor)) return factor;
    const [first] = factor.parts;
    if (first !== undefined && this.#constants.isNonzero(first.coefficient)) {
      return { kind: 'exponential', factor, exponent };
    }
    if (this.rises(exponent)) throw new Undecided('nothing is known of a factor of an exponential');
    return FLAT;
  }

  negate(a: Growth): Growth {
    return this.multiply(constant(this.#constants.negate(ONE)), a);
  }
  subtract(a: Growth, b: Growth): Growth {
    return this.add(a, this.negate(b));
  }

  multiply(a: Growth, b: Growth): Growth {
    if (a.kind === 'powers' && b.kind === 'powers') return this.#product(a, b);
    if (a.kind === 'exponential' && b.kind === 'exponential') {
      const together = this.exp(this.add(a.exponent, b.exponent));
      return this.multiply(this.#product(a.factor, b.factor), together);
    }
    const [grown, factor] = a.kind === 'exponential' ? [a, b as Powers] : [b as Exponential, a as Powers];
    return this.#scaled(this.#product(grown.factor, factor), grown.exponent);
  }

  #product(a: Powers, b: Powers): Powers {
    if (isNothing(a) || isNothing(b)) return powers([], null);
    const rest = larger(timesOrder(a.rest, degreeOf(b)), timesOrder(b.rest, degreeOf(a)));
    const parts = a.parts.flatMap((one) =>
      b.parts.map((other) => ({
        power: one.power.add(other.power),
        coefficient: this.#constants.multiply(one.coefficient, other.coefficient),
      })),
    );
    return this.#normal(parts, rest);
  }

  reciprocal(a: Growth): Growth {
    return this.toPower(a, rational(-1));
  }

  /** a^exponent for a number; where it is not whole, a must be positive in the end. */
  toPower(a: Growth, exponent: Rational): Growth {
    if (a.kind === 'exponential') {
      const raised = this.#powerOf(a.factor, exponent);
      return this.multiply(raised, this.exp(this.multiply(constant(this.#constants.number(exponent)), a.exponent)));
    }
    if (exponent.d === 1n && exponent.s > 0n && isNothing(a)) return a;
    return this.#powerOf(a, exponent);
  }

  #powerOf(a: Powers, exponent: Rational): Powers {
    if (a.parts.length === 0 && exponent.d === 1n && exponent.s > 0n) {
      return powers([], a.rest === null || a.rest === 'flat' ? a.rest : a.rest.mul(exponent));
    }
    const { coefficient, power, delta } = this.#leading(a);
    if (exponent.d !== 1n && this.#constants.sign(coefficient) !== 1) throw new Undecided('the sign under a root');
    // √c for c^(1/2), as people write it.
    const base = exponent.d === 2n ? application('sqrt', [coefficient]) : coefficient;
    const by = exponent.d === 2n ? exponent.mul(2) : exponent;
    const raised = this.#constants.raised(base, by);
    let binomial = rational(1);
    const weights = [0, 1, 2, 3, 4].map((k) => {
      const weight = binomial;
      binomial = binomial.mul(exponent.sub(k)).div(k + 1);
      return weight;
    });
    return this.#product(monomial(raised, power.mul(exponent)), this.#series(delta, weights));
  }

  /** a^exponent for a constant exponent, a → c > 0 or a an exponential. */
  toConstant(a: Growth, exponent: Term): Growth {
    return this.exp(this.multiply(constant(exponent), this.ln(a)));
  }

  exp(u: Growth): Growth {
    if (u.kind === 'exponential') {
      return this.rises(u.exponent)
        ? { kind: 'exponential', factor: constant(ONE), exponent: u }
        : blurred(constant(ONE));
    }
    const growing = u.parts.filter(({ power }) => power.compare(NOUGHT) > 0);
    const level = u.parts.find(({ power }) => isZero(power))?.coefficient ?? ZERO;
    if (u.rest !== null && u.rest !== 'flat' && u.rest.compare(NOUGHT) >= 0) {
      if (growing.length === 0 && isZero(u.rest)) return BOUNDED;
      throw new Undecided('an exponent that is not known well enough');
    }
    const delta = powers(
      u.parts.filter(({ power }) => power.compare(NOUGHT) < 0),
      u.rest,
    );
    const weights = [1n, 1n, 2n, 6n, 24n].map((d) => rational(1n, d));
    const factor = this.#product(constant(this.#constants.exponential(level)), this.#series(delta, weights));
    const [first] = growing;
    if (first === undefined) return factor;
    if (!this.#constants.isNonzero(first.coefficient)) throw new Undecided('whether an exponent grows');
    return { kind: 'exponential', factor, exponent: powers(growing, null) };
  }

  ln(u: Growth): Growth {
    if (u.kind === 'exponential') return this.add(this.#lnOf(u.factor), u.exponent);
    return this.#lnOf(u);
  }
  #lnOf(u: Powers): Growth {
    const { coefficient, power, delta } = this.#leading(u);
    if (!isZero(power)) throw new Undecided('logarithmic growth');
    if (this.#constants.sign(coefficient) !== 1) throw new Undecided('the sign in a logarithm');
    const weights = [rational(0), ...[1n, -2n, 3n, -4n].map((d) => rational(d < 0n ? -1n : 1n, d < 0n ? -d : d))];
    const level = this.#constants.logarithm(coefficient);
    return this.add(constant(level), this.#series(delta, weights));
  }

  /** f(c + δ) = f(c) + O(δ) for a function that is smooth at c. */
  smooth(name: string, u: Powers): Powers {
    const level = u.parts.find(({ power }) => isZero(power))?.coefficient ?? ZERO;
    const rest = degreeOf(
      powers(
        u.parts.filter(({ power }) => power.compare(NOUGHT) < 0),
        u.rest,
      ),
    );
    return this.#normal([{ power: NOUGHT, coefficient: this.#constants.tidied(application(name, [level])) }], rest);
  }

  /** Whether it stays within bounds. */
  isBounded(u: Growth): u is Powers {
    const degree = u.kind === 'powers' ? degreeOf(u) : null;
    return u.kind === 'powers' && (degree === null || degree === 'flat' || degree.compare(NOUGHT) <= 0);
  }
  /** Whether it comes near to a constant: bounded, and what is left out tends to 0. */
  isConvergent(u: Growth): u is Powers {
    return this.isBounded(u) && (u.rest === null || u.rest === 'flat' || u.rest.compare(NOUGHT) < 0);
  }

  /** The sign that it has in the end; 0 where it is nothing at all. */
  eventualSign(u: Growth): -1 | 0 | 1 {
    const of = u.kind === 'powers' ? u : u.factor;
    if (isNothing(of)) return 0;
    const [first] = of.parts;
    const sign = first === undefined ? null : this.#constants.sign(first.coefficient);
    if (sign === null || sign === 0) throw new Undecided('a sign');
    return sign;
  }
  /** Whether what grows beyond all bounds does so upwards. */
  rises(u: Growth): boolean {
    return this.eventualSign(u) > 0;
  }

  #leading(u: Powers): Leading {
    const [first] = u.parts;
    if (first === undefined || !this.#constants.isNonzero(first.coefficient)) throw new Undecided('a leading term');
    const { coefficient, power } = first;
    const shift = power.neg();
    const delta = powers(
      u.parts.slice(1).map((part) => ({
        power: part.power.add(shift),
        coefficient: this.#constants.divide(part.coefficient, coefficient),
      })),
      timesOrder(u.rest, shift),
    );
    return { coefficient, power, delta };
  }

  /** Σ weights_k δ^k for δ → 0, with what the first term left out contributes. */
  #series(delta: Powers, weights: readonly Rational[]): Powers {
    let total: Powers = powers([], null);
    let term: Powers = constant(ONE);
    for (const weight of weights) {
      if (!isZero(weight)) {
        const part = this.#product(constant(this.#constants.number(weight)), term);
        total = this.#normal([...total.parts, ...part.parts], larger(total.rest, part.rest));
      }
      term = this.#product(term, delta);
    }
    return this.#normal(total.parts, larger(total.rest, degreeOf(term)));
  }

  /** Like powers together, in falling order, no more of them than the rest leaves sense to. */
  #normal(parts: readonly Part[], rest: Rest): Powers {
    const sums: Part[] = [];
    for (const { power, coefficient } of parts) {
      const at = sums.findIndex((one) => one.power.compare(power) === 0);
      const known = sums[at];
      if (known === undefined) sums.push({ power, coefficient });
      else sums[at] = { power, coefficient: this.#constants.add(known.coefficient, coefficient) };
    }
    const kept = sums
      .filter(({ power }) => rest === null || rest === 'flat' || power.compare(rest) > 0)
      .filter(({ coefficient }) => this.#constants.sign(coefficient) !== 0)
      .sort((a, b) => b.power.compare(a.power));
    const dropped = kept[MOST_PARTS]?.power ?? null;
    return powers(kept.slice(0, MOST_PARTS), larger(rest, dropped));
  }
}

/** The same up to something less than every power. */
const blurred = ({ parts, rest }: Powers): Powers => powers(parts, larger(rest, 'flat'));
