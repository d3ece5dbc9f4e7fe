/**
 * Polynomials over the rationals in numbered atoms, with exponents that may be negative or fractions. Every operation
 * is charged to a budget, so that expanding can be refused but never hang.
 */
import { isZero, type Rational, rational } from '../core/rational.ts';

/** Atom number → exponent, never 0; in increasing order of atoms. */
export interface Monomial {
  readonly key: string;
  readonly factors: readonly (readonly [atom: number, exponent: Rational])[];
}
export interface PolynomialTerm {
  readonly monomial: Monomial;
  readonly coefficient: Rational;
}
/** By the key of the monomial; no coefficient is 0. */
export type Polynomial = ReadonlyMap<string, PolynomialTerm>;

/** Thrown where a computation would exceed its budget. Never leaves the module that set the budget. */
export class TooLarge extends Error {}

export class Budget {
  constructor(private left: number) {}
  /** @throws TooLarge when the budget is used up. */
  charge(cost: number): void {
    this.left -= cost;
    if (this.left < 0) throw new TooLarge();
  }
}

const MAX_TERMS = 600;
const MAX_BITS = 2048n;

export const ONE = rational(1);
export const UNIT: Monomial = { key: '', factors: [] };
export const ZERO_POLYNOMIAL: Polynomial = new Map();

function monomialOf(factors: readonly (readonly [number, Rational])[]): Monomial {
  return { key: factors.map(([atom, exponent]) => `${atom}^${exponent.toFraction()}`).join('*'), factors };
}

export const atomPower = (atom: number, exponent: Rational): Monomial =>
  isZero(exponent) ? UNIT : monomialOf([[atom, exponent]]);

export function multiplyMonomials(a: Monomial, b: Monomial): Monomial {
  if (a.factors.length === 0) return b;
  if (b.factors.length === 0) return a;
  const merged: (readonly [number, Rational])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.factors.length || j < b.factors.length) {
    const left = a.factors[i];
    const right = b.factors[j];
    if (right === undefined || (left !== undefined && left[0] < right[0])) {
      if (left !== undefined) merged.push(left);
      i++;
    } else if (left === undefined || right[0] < left[0]) {
      merged.push(right);
      j++;
    } else {
      const exponent = left[1].add(right[1]);
      if (!isZero(exponent)) merged.push([left[0], exponent]);
      i++;
      j++;
    }
  }
  return monomialOf(merged);
}

export const monomialPower = (a: Monomial, exponent: Rational): Monomial =>
  isZero(exponent) ? UNIT : monomialOf(a.factors.map(([atom, own]) => [atom, own.mul(exponent)]));

export const constantPolynomial = (value: Rational): Polynomial => single(UNIT, value);
export const single = (monomial: Monomial, coefficient: Rational): Polynomial =>
  isZero(coefficient) ? ZERO_POLYNOMIAL : new Map([[monomial.key, { monomial, coefficient }]]);

/** The one term of a polynomial that has just one, else null. */
export function onlyTerm(p: Polynomial): PolynomialTerm | null {
  if (p.size !== 1) return null;
  for (const term of p.values()) return term;
  return null;
}

export function addPolynomials(a: Polynomial, b: Polynomial, budget: Budget): Polynomial {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  budget.charge(b.size);
  const result = new Map(a);
  for (const term of b.values()) accumulate(result, term.monomial, term.coefficient);
  return result;
}

export function multiplyPolynomials(a: Polynomial, b: Polynomial, budget: Budget): Polynomial {
  budget.charge(a.size * b.size);
  const result = new Map<string, PolynomialTerm>();
  for (const left of a.values()) {
    for (const right of b.values()) {
      accumulate(result, multiplyMonomials(left.monomial, right.monomial), left.coefficient.mul(right.coefficient));
    }
    if (result.size > MAX_TERMS) throw new TooLarge();
  }
  return result;
}

function accumulate(into: Map<string, PolynomialTerm>, monomial: Monomial, coefficient: Rational): void {
  const before = into.get(monomial.key);
  const value = before === undefined ? coefficient : before.coefficient.add(coefficient);
  if (value.n >> MAX_BITS !== 0n || value.d >> MAX_BITS !== 0n) throw new TooLarge();
  if (isZero(value)) into.delete(monomial.key);
  else into.set(monomial.key, { monomial, coefficient: value });
}

/** p^n by repeated squaring, for a small n ≥ 0. */
export function polynomialPower(p: Polynomial, n: number, budget: Budget): Polynomial {
  let result = constantPolynomial(ONE);
  let square = p;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiplyPolynomials(result, square, budget);
    if (left > 1) square = multiplyPolynomials(square, square, budget);
  }
  return result;
}

/** The same text for equal polynomials, and for no others. */
export const polynomialKey = (p: Polynomial): string =>
  [...p.values()]
    .map(({ monomial, coefficient }) => `${coefficient.toFraction()}*${monomial.key}`)
    .sort()
    .join('+');

/** p = content · monomial · primitive, where no atom divides the primitive part and its first coefficient is 1. */
export function primitivePart(p: Polynomial): { content: Rational; monomial: Monomial; primitive: Polynomial } {
  const terms = [...p.values()].sort((a, b) => (a.monomial.key < b.monomial.key ? -1 : 1));
  const least = new Map<number, Rational>();
  for (const [position, { monomial }] of terms.entries()) {
    const own = new Map(monomial.factors);
    for (const atom of new Set([...least.keys(), ...own.keys()])) {
      const zero = rational(0);
      const here = own.get(atom) ?? zero;
      const before = least.get(atom) ?? (position === 0 ? here : zero);
      least.set(atom, here.compare(before) < 0 ? here : before);
    }
  }
  const factors = [...least].filter(([, exponent]) => !isZero(exponent)).sort(([a], [b]) => a - b);
  const monomial = monomialOf(factors);
  const inverse = monomialPower(monomial, rational(-1));
  const reduced = terms.map((term) => ({
    monomial: multiplyMonomials(term.monomial, inverse),
    coefficient: term.coefficient,
  }));
  reduced.sort((a, b) => (a.monomial.key < b.monomial.key ? -1 : 1));
  const content = reduced[0]?.coefficient ?? ONE;
  const primitive = new Map(
    reduced.map((term) => [term.monomial.key, { monomial: term.monomial, coefficient: term.coefficient.div(content) }]),
  );
  return { content, monomial, primitive };
}
