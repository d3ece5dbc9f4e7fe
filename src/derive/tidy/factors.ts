/**
 * A term as a rational coefficient times powers of factors: the form in which products, quotients and the members of a
 * sum are compared, merged and cancelled.
 */
import {
  application,
  negation,
  number,
  numberOf,
  ONE,
  PI,
  power,
  productOf,
  quotient,
  sumOf,
  ZERO,
} from '../../core/make.ts';
import { compareTerms } from '../../core/order.ts';
import {
  integerPower,
  isInteger,
  isNegative,
  isZero,
  numerator,
  type Rational,
  rational,
} from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn } from '../../core/traverse.ts';

export interface Factor {
  readonly base: Term;
  readonly exponent: Term;
  /** Stands under a fraction bar: its exponent is printed with the opposite sign there. */
  readonly below: boolean;
}
export interface Factored {
  readonly coefficient: Rational;
  readonly factors: readonly Factor[];
}

const UNIT = rational(1);
export const isNumber = (term: Term, value: number): boolean =>
  term === number(value) || numericValue(term)?.equals(value) === true;

/** The exact value of a term made of numbers alone in one of the spellings -3, 1/2, -(1/2); else null. */
export function numericValue(term: Term): Rational | null {
  switch (term.kind) {
    case 'number':
      return term.value;
    case 'negation': {
      const value = numericValue(term.operand);
      return value === null ? null : value.neg();
    }
    case 'quotient': {
      const over = numericValue(term.numerator);
      const under = over === null ? null : numericValue(term.denominator);
      return over === null || under === null || isZero(under) ? null : over.div(under);
    }
    default:
      return null;
  }
}

/** A number as people write it: -3 as a negation, 1/2 as a fraction. */
export function writtenNumber(value: Rational): Term {
  if (isNegative(value)) return negation(writtenNumber(value.neg()));
  return isInteger(value) ? numberOf(value) : quotient(number(value.n), number(value.d));
}

/** The factors of a term whose subterms are tidy. Equal bases are merged; nothing else is simplified. */
export function factorsOf(term: Term): Factored {
  const collector = new FactorCollector();
  collector.add(term, UNIT, false);
  return collector.done();
}

/** Merges terms into one list of factors, in the order of their first appearance. */
export class FactorCollector {
  private coefficient = UNIT;
  private readonly factors: Factor[] = [];
  private readonly places = new Map<Term, number>();

  /** Multiplies by term^exponent; `below` tells that it stands under a fraction bar. */
  add(term: Term, exponent: Rational, below: boolean): void {
    switch (term.kind) {
      case 'number':
        if (this.addNumber(term.value, exponent)) return;
        break;
      case 'negation':
        if (isInteger(exponent)) {
          if (exponent.n % 2n !== 0n) this.coefficient = this.coefficient.neg();
          this.add(term.operand, exponent, below);
          return;
        }
        break;
      case 'product':
        if (isInteger(exponent)) {
          for (const factor of term.factors) this.add(factor, exponent, below);
          return;
        }
        break;
      case 'quotient':
        if (isInteger(exponent)) {
          this.add(term.numerator, exponent, below);
          this.add(term.denominator, exponent.neg(), !below);
          return;
        }
        break;
      case 'power': {
        const inner = numericValue(term.exponent);
        if (inner !== null && isInteger(exponent)) {
          const total = inner.mul(exponent);
          // Under the bar the exponent shows its other sign; a power written with a negative exponent stays one.
          if (isInteger(inner) && splits(term.base)) this.add(term.base, total, below);
          else this.put(term.base, writtenNumber(total), below);
          return;
        }
        if (isInteger(exponent)) {
          this.put(term.base, scaled(term.exponent, exponent), below);
          return;
        }
        break;
      }
      case 'application':
        if (term.name === 'exp' && term.args.length === 1 && isInteger(exponent) && !exponent.abs().equals(1)) {
          this.put(
            application('exp', [scaled(term.args[0] as Term, exponent.abs())]),
            isNegative(exponent) ? number(-1) : ONE,
            below,
          );
          return;
        }
        break;
      default:
        break;
    }
    this.put(term, writtenNumber(exponent), below);
  }

  multiplyBy(value: Rational): void {
    this.coefficient = this.coefficient.mul(value);
  }

  /** Multiplies by base^exponent with the base kept as it is. */
  addPower(base: Term, exponent: Term, below: boolean): void {
    this.put(base, exponent, below);
  }

  private addNumber(value: Rational, exponent: Rational): boolean {
    const whole = isInteger(exponent) ? integerPower(value, numerator(exponent)) : null;
    if (whole === null) return false;
    this.coefficient = this.coefficient.mul(whole);
    return true;
  }

  private put(base: Term, exponent: Term, below: boolean): void {
    const place = this.places.get(base);
    if (place === undefined) {
      this.places.set(base, this.factors.length);
      this.factors.push({ base, exponent, below });
      return;
    }
    const old = this.factors[place] as Factor;
    this.factors[place] = { base, exponent: addExponents(old.exponent, exponent), below: old.below || below };
  }

  done(): Factored {
    const factors = mergeConstantRoots(mergeRoots(mergeExponentials(this.factors))).filter(
      ({ exponent }) => numericValue(exponent)?.equals(0) !== true,
    );
    if (isZero(this.coefficient)) return { coefficient: this.coefficient, factors: [] };
    return { coefficient: this.coefficient, factors };
  }
}

/** Bases whose own factors are worth taking apart under an integer power. */
const splits = (base: Term): boolean =>
  base.kind === 'product' || base.kind === 'quotient' || base.kind === 'negation' || base.kind === 'number';

function addExponents(a: Term, b: Term): Term {
  const left = numericValue(a);
  const right = numericValue(b);
  if (left !== null && right !== null) return writtenNumber(left.add(right));
  return addTerms([a, b]);
}

/** k·u for a number k, kept as short as people write it. */
export function scaled(term: Term, by: Rational): Term {
  if (by.equals(1)) return term;
  const { coefficient, factors } = factorsOf(term);
  return compose({ coefficient: coefficient.mul(by), factors }, null);
}

/** The sum of terms with like ones collected; used for exponents. */
export function addTerms(terms: readonly Term[]): Term {
  const places = new Map<Term, { coefficient: Rational; factors: readonly Factor[] }>();
  for (const term of terms.flatMap((t) => (t.kind === 'sum' ? t.terms : [t]))) {
    const { coefficient, factors } = factorsOf(term);
    const key = keyOf(factors);
    const known = places.get(key);
    places.set(key, { coefficient: known === undefined ? coefficient : known.coefficient.add(coefficient), factors });
  }
  const kept = [...places.values()].filter(({ coefficient }) => !isZero(coefficient));
  return sumOf(kept.map((part) => compose(part, null)));
}

/** One term for a list of factors whatever their order: what like terms are recognised by. */
export function keyOf(factors: readonly Factor[]): Term {
  if (factors.length === 0) return ONE;
  const parts = factors.map(({ base, exponent }) => (exponent === ONE ? base : power(base, exponent)));
  return productOf(parts.length < 2 ? parts : parts.sort(compareTerms));
}

/** e^a e^b becomes e^(a+b) where the sum of the exponents collects to something shorter. */
function mergeExponentials(given: readonly Factor[]): readonly Factor[] {
  const factors = given.some(isPowerOfExponential) ? given.map(withoutOuterExponent) : given;
  const exponentials = factors.filter(({ base }) => isExponential(base));
  if (exponentials.length < 2) return factors;
  const arguments_ = exponentials.map(({ base, exponent }) => ({
    argument: argumentOf(base),
    times: numericValue(exponent) ?? UNIT,
  }));
  const total = addTerms(arguments_.map(({ argument, times }) => scaled(argument, times)));
  const separate = arguments_.reduce((size, { argument }) => size + argument.size, 0);
  if (total.size >= separate) return factors;
  const others = factors.filter(({ base }) => !isExponential(base));
  if (total === ZERO) return others;
  const place = factors.findIndex(({ base }) => isExponential(base));
  const below = exponentials.every((factor) => factor.below) && !startsNegative(total);
  const merged: Factor = below
    ? { base: application('exp', [scaled(total, rational(-1))]), exponent: number(-1), below: true }
    : { base: application('exp', [total]), exponent: ONE, below: false };
  return [...others.slice(0, place), merged, ...others.slice(place)];
}
const isPowerOfExponential = ({ base, exponent }: Factor): boolean =>
  isExponential(base) && numericValue(exponent)?.abs().equals(1) === false;
/** (e^u)^n as e^(n u). */
function withoutOuterExponent(factor: Factor): Factor {
  const times = numericValue(factor.exponent);
  if (!isExponential(factor.base) || times === null || isZero(times)) return factor;
  const base = application('exp', [scaled(argumentOf(factor.base), times.abs())]);
  return { ...factor, base, exponent: isNegative(times) ? negation(ONE) : ONE };
}
const isExponential = (term: Term): boolean =>
  term.kind === 'application' && term.name === 'exp' && term.args.length === 1;
const argumentOf = (term: Term): Term => (term.kind === 'application' ? (term.args[0] ?? ONE) : ONE);
/** Whether the term is written with a leading minus. */
export const startsNegative = (term: Term): boolean =>
  term.kind === 'negation' ||
  (term.kind === 'number' && isNegative(term.value)) ||
  (term.kind === 'sum' && startsNegative(term.terms[0] as Term)) ||
  (term.kind === 'quotient' && startsNegative(term.numerator)) ||
  (term.kind === 'product' && startsNegative(term.factors[0] as Term));

/** z/√z becomes √z, and √z √z becomes z: a base beside its own root, or a root to a power above 1. */
function mergeRoots(factors: readonly Factor[]): readonly Factor[] {
  let result = factors;
  for (const factor of factors) {
    if (factor.base.kind !== 'application' || factor.base.name !== 'sqrt') continue;
    const halves = numericValue(factor.exponent);
    const radicand = argumentOf(factor.base);
    const partner = result.find(({ base }) => base === radicand);
    const whole = partner === undefined ? rational(0) : numericValue(partner.exponent);
    if (halves === null || whole === null || !isInteger(halves) || !isInteger(whole)) continue;
    if (partner === undefined && halves.abs().compare(2) < 0) continue;
    const total = numerator(halves) + 2n * numerator(whole);
    const odd = total % 2n;
    const below = total < 0n;
    const merged: Factor[] = [];
    const integral = (total - odd) / 2n;
    if (integral !== 0n) merged.push({ base: radicand, exponent: writtenNumber(rational(integral)), below });
    if (odd !== 0n) merged.push({ base: factor.base, exponent: writtenNumber(rational(odd)), below });
    result = result.flatMap((other) => (other.base === factor.base ? merged : other === partner ? [] : [other]));
  }
  return result;
}

/** √2 √π is √(2π): roots of positive constants that stand on the same side of the bar. */
function mergeConstantRoots(factors: readonly Factor[]): readonly Factor[] {
  const isRoot = ({ base, exponent }: Factor): boolean =>
    base.kind === 'application' &&
    base.name === 'sqrt' &&
    (argumentOf(base) === PI || argumentOf(base).kind === 'number') &&
    numericValue(exponent)?.abs().equals(1) === true;
  const roots = factors.filter(isRoot);
  const [first] = roots;
  if (first === undefined || roots.length < 2 || roots.some(({ exponent }) => exponent !== first.exponent))
    return factors;
  const radicand = productOf(roots.map(({ base }) => argumentOf(base)).sort(compareTerms));
  const merged: Factor = { ...first, base: application('sqrt', [radicand]) };
  return factors.flatMap((factor) => (factor === first ? [merged] : roots.includes(factor) ? [] : [factor]));
}

/**
 * The term that a list of factors stands for, in display order: the sign outside, numbers, constants, powers of the
 * variable, then the rest as they came. Without a variable the order is that of appearance.
 */
export function compose({ coefficient, factors }: Factored, variable: SymbolTerm | null): Term {
  if (isZero(coefficient)) return ZERO;
  const above: Term[] = [];
  const below: Term[] = [];
  for (const { base, exponent, below: under } of inDisplayOrder(factors, variable)) {
    const value = numericValue(exponent);
    if (value !== null && isNegative(value) && (under || value.equals(-1)))
      below.push(raised(base, writtenNumber(value.neg())));
    else if (value === null && under && startsNegative(exponent))
      below.push(raised(base, scaled(exponent, rational(-1))));
    else above.push(raised(base, exponent));
  }
  // 1/e^(-z) is e^z, and 1/e^z with nothing else above or below is e^(-z).
  const alone = above.length === 0 && below.length === 1;
  for (let i = below.length - 1; i >= 0; i--) {
    const factor = below[i] as Term;
    if (isExponential(factor) && (alone || startsNegative(argumentOf(factor)))) {
      below.splice(i, 1);
      above.push(application('exp', [scaled(argumentOf(factor), rational(-1))]));
    }
  }
  const size = coefficient.abs();
  const over = numberOf(rational(size.n));
  const under = numberOf(rational(size.d));
  const numberInFront = size.d !== 1n && below.length === 0 && above.some(standsAlone);
  let term: Term;
  if (numberInFront) {
    term = productOf([quotient(over, under), ...above]);
  } else {
    const top = productOf(size.n === 1n && above.length > 0 ? above : [over, ...above]);
    const bottom = size.d === 1n ? below : [under, ...below];
    term = bottom.length === 0 ? top : quotient(top, productOf(bottom));
  }
  return isNegative(coefficient) ? negation(term) : term;
}

/** A bracket beside others, or a power with a fraction for its exponent, has a number before it rather than under it. */
const standsAlone = (term: Term, _place: number, list: readonly Term[]): boolean =>
  (term.kind === 'sum' && list.length > 1) ||
  (term.kind === 'power' && numericValue(term.exponent)?.d !== 1n && numericValue(term.exponent) !== null);

function raised(base: Term, exponent: Term): Term {
  if (exponent === ONE) return base;
  return power(base, exponent);
}

function inDisplayOrder(factors: readonly Factor[], variable: SymbolTerm | null): readonly Factor[] {
  if (variable === null || factors.length < 2) return factors;
  const rank = ({ base, exponent }: Factor): number => {
    if (base === variable) return exponent.kind === 'number' || exponent.kind === 'negation' ? 2 : 3;
    if (dependsOn(base, variable) || dependsOn(exponent, variable)) return 3;
    return base.kind === 'symbol' ? 0 : 1;
  };
  return factors
    .map((factor, i) => ({ factor, i, rank: rank(factor) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ factor }) => factor);
}
