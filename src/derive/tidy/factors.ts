/**
 * A term as a rational coefficient times powers of factors: the form in which products, quotients and the members of a
 * sum are compared, merged and cancelled.
 */
import { application, MINUS_ONE, ONE, power, productOf, sumOf } from '../../core/make.ts';
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
import type { Term } from '../../core/term.ts';
import { compose } from './compose.ts';
import { merged } from './merge.ts';
import { numericValue, writtenNumber } from './numbers.ts';
import { negated } from './signs.ts';

export { compose } from './compose.ts';
export { numericValue, writtenNumber } from './numbers.ts';
export { startsNegative } from './signs.ts';

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
/** A product inside a product is opened up to this many factors, so that a deep nest of products costs linear time. */
const OPENED = 12;

/**
 * The factors of a term whose subterms are tidy. Equal bases are merged; nothing else is simplified.
 * @example factorsOf(2z · z/√z) // 2, z^(3/2) as z and √z
 */
export function factorsOf(term: Term): Factored {
  const collector = new FactorCollector();
  collector.add(term, UNIT, false);
  return collector.done();
}

/** Several lists of factors multiplied together. */
export function multiplied(...parts: readonly Factored[]): Factored {
  const collector = new FactorCollector();
  for (const part of parts) collector.addFactored(part);
  return collector.done();
}

export const inverted = ({ coefficient, factors }: Factored): Factored => ({
  coefficient: coefficient.inverse(),
  factors: factors.map((factor) => ({ ...factor, exponent: scaled(factor.exponent, rational(-1)) })),
});

/** Merges terms into one list of factors, in the order of their first appearance. */
export class FactorCollector {
  private coefficient = UNIT;
  private readonly factors: Factor[] = [];
  private readonly places = new Map<Term, number>();

  /** Multiplies by term^exponent; `below` tells that it stands under a fraction bar. */
  add(term: Term, exponent: Rational, below: boolean): void {
    if (!isInteger(exponent) || !this.addParts(term, exponent, below))
      this.addPower(term, writtenNumber(exponent), below);
  }

  /** Multiplies by the parts of term^exponent for a whole exponent. False where it is to be taken as a whole. */
  private addParts(term: Term, exponent: Rational, below: boolean): boolean {
    switch (term.kind) {
      case 'number': {
        const value = integerPower(term.value, numerator(exponent));
        if (value !== null) this.multiplyBy(value);
        return value !== null;
      }
      case 'negation':
        if (exponent.n % 2n !== 0n) this.multiplyBy(rational(-1));
        this.add(term.operand, exponent, below);
        return true;
      case 'product':
        if (term.factors.length > OPENED && this.factors.length > 0) return false;
        for (const factor of term.factors) this.add(factor, exponent, below);
        return true;
      case 'quotient':
        this.add(term.numerator, exponent, below);
        this.add(term.denominator, exponent.neg(), !below);
        return true;
      case 'power': {
        const inner = numericValue(term.exponent);
        if (inner !== null && isInteger(inner) && isTakenApart(term.base)) {
          this.add(term.base, inner.mul(exponent), below);
        } else if (inner !== null) this.addPower(term.base, writtenNumber(inner.mul(exponent)), below);
        else this.addPower(term.base, scaled(term.exponent, exponent), below);
        return true;
      }
      case 'application': {
        const [argument] = term.args;
        if (term.name !== 'exp' || argument === undefined || exponent.abs().equals(1)) return false;
        const raised = application('exp', [scaled(argument, exponent.abs())]);
        this.addPower(raised, isNegative(exponent) ? MINUS_ONE : ONE, below);
        return true;
      }
      default:
        return false;
    }
  }

  multiplyBy(value: Rational): void {
    if (value !== UNIT) this.coefficient = this.coefficient === UNIT ? value : this.coefficient.mul(value);
  }

  addFactored({ coefficient, factors }: Factored): void {
    this.multiplyBy(coefficient);
    for (const { base, exponent, below } of factors) this.addPower(base, exponent, below);
  }

  /** Multiplies by base^exponent with the base kept as it is. */
  addPower(base: Term, exponent: Term, below: boolean): void {
    const place = this.places.get(base);
    if (place === undefined) {
      this.places.set(base, this.factors.length);
      this.factors.push({ base, exponent, below });
      return;
    }
    const old = this.factors[place] as Factor;
    this.factors[place] = { base, exponent: addTerms([old.exponent, exponent]), below: old.below || below };
  }

  done(): Factored {
    if (isZero(this.coefficient)) return { coefficient: this.coefficient, factors: [] };
    return merged(this.coefficient, this.factors);
  }
}

/** Bases whose own factors are worth taking apart under an integer power. */
const isTakenApart = (base: Term): boolean =>
  base.kind === 'product' || base.kind === 'quotient' || base.kind === 'negation' || base.kind === 'number';

/** k·u for a number k, kept as short as people write it. */
export function scaled(term: Term, by: Rational): Term {
  if (by.equals(1)) return term;
  const value = numericValue(term);
  if (value !== null) return writtenNumber(value.mul(by));
  const { coefficient, factors } = factorsOf(term);
  return compose({ coefficient: coefficient.mul(by), factors }, null);
}

function membersOfSum(term: Term): readonly Term[] {
  if (term.kind === 'negation' && term.operand.kind === 'sum') return term.operand.terms.map(negated);
  return term.kind === 'sum' ? term.terms : [term];
}

/** The sum of terms with like ones collected; used for exponents. */
export function addTerms(terms: readonly Term[]): Term {
  const values = terms.map(numericValue);
  if (values.every((value) => value !== null)) return writtenNumber(values.reduce((a, b) => a.add(b), rational(0)));
  const places = new Map<Term, Factored>();
  for (const term of terms.flatMap(membersOfSum)) {
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
