/**
 * Terms as polynomials in atoms: letters, functions (σ(z), g(z)), exponentials, and sums that stand under a bar. The
 * exponents are rational, so that e^(−z²/2) is a power of e^(z²) and 1/x one of x.
 */
import { exponential, ONE, power, sumOf } from '../../core/make.ts';
import { isInteger, isNegative, isZero, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { compose, type Factor, type Factored, factorsOf, numericValue, writtenNumber } from '../tidy/factors.ts';

export interface Monomial {
  readonly coefficient: Rational;
  readonly exponents: ReadonlyMap<Term, Rational>;
}
export type Laurent = readonly Monomial[];

/** More monomials than this are not factored any more by hand. */
const MANY = 120;
const HIGHEST_POWER = 6n;
const NOUGHT = rational(0);
const UNIT = rational(1);

export const isExponential = (atom: Term): boolean => atom.kind === 'application' && atom.name === 'exp';
export const exponentOf = ({ exponents }: Monomial, atom: Term): Rational => exponents.get(atom) ?? NOUGHT;
export const atomsOf = (polynomial: Laurent): readonly Term[] => [
  ...new Set(polynomial.flatMap(({ exponents }) => [...exponents.keys()])),
];

/** The polynomial that a term is when multiplied out; null where it is none, or too long. Sums under a bar are atoms. */
export function laurentOf(term: Term): Laurent | null {
  const numeric = numericValue(term);
  if (numeric !== null) return isZero(numeric) ? [] : [{ coefficient: numeric, exponents: new Map() }];
  switch (term.kind) {
    case 'symbol':
      return [atomPower(term, UNIT)];
    case 'negation':
      return timesMonomial(laurentOf(term.operand), { coefficient: rational(-1), exponents: new Map() });
    case 'sum': {
      const parts = term.terms.map(laurentOf);
      return parts.includes(null) ? null : collected((parts as Laurent[]).flat());
    }
    case 'product':
      return product(term.factors.map(laurentOf));
    case 'quotient':
      return product([laurentOf(term.numerator), reciprocal(term.denominator)]);
    case 'power':
      return powerOf(term.base, term.exponent);
    case 'application':
      return term.name === 'exp' && term.primes === 0 ? exponentialOf(term.args[0] as Term) : [atomPower(term, UNIT)];
    default:
      return null;
  }
}

const atomPower = (atom: Term, exponent: Rational): Monomial => ({
  coefficient: UNIT,
  exponents: new Map([[atom, exponent]]),
});

function powerOf(base: Term, exponent: Term): Laurent | null {
  const n = numericValue(exponent);
  if (n === null) {
    // x^(n − 1) is x^n times a power of x with a number for its exponent.
    const terms = exponent.kind === 'sum' ? exponent.terms : [exponent];
    const numbers = terms.flatMap((term) => numericValue(term) ?? []);
    const rest = sumOf(terms.filter((term) => numericValue(term) === null));
    const whole = numbers.reduce((a, b) => a.add(b), NOUGHT);
    return product([[atomPower(power(base, rest), UNIT)], [atomPower(base, whole)]]);
  }
  if (!isInteger(n)) return [atomPower(base, n)];
  if (n.n > HIGHEST_POWER) return base.kind === 'sum' ? null : [atomPower(base, n)];
  if (isNegative(n)) return product(new Array<Laurent | null>(Number(n.n)).fill(reciprocal(base)));
  return product(new Array<Laurent | null>(Number(n.n)).fill(laurentOf(base)));
}

function exponentialOf(argument: Term): Laurent | null {
  const parts = argument.kind === 'sum' ? argument.terms : [argument];
  return product(
    parts.map((part) => {
      const { coefficient, factors } = factorsOf(part);
      return [atomPower(exponential(compose({ coefficient: UNIT, factors }, null)), coefficient)];
    }),
  );
}

function reciprocal(term: Term): Laurent | null {
  if (term.kind === 'product') return product(term.factors.map(reciprocal));
  if (term.kind === 'sum') return [atomPower(term, rational(-1))];
  if (term.kind === 'power' && term.base.kind === 'sum') {
    const n = numericValue(term.exponent);
    return n === null ? null : [atomPower(term.base, n.neg())];
  }
  const [only, ...others] = laurentOf(term) ?? [];
  if (only === undefined || others.length > 0) return null;
  return [
    {
      coefficient: only.coefficient.inverse(),
      exponents: new Map([...only.exponents].map(([atom, exponent]) => [atom, exponent.neg()])),
    },
  ];
}

export function product(parts: readonly (Laurent | null)[]): Laurent | null {
  let result: Laurent = [{ coefficient: UNIT, exponents: new Map() }];
  for (const part of parts) {
    if (part === null || result.length * part.length > MANY * 4) return null;
    const rows = part.flatMap((monomial) => timesMonomial(result, monomial) as Laurent);
    const next = collected(rows);
    if (next === null) return null;
    result = next;
  }
  return result;
}

export function timesMonomial<P extends Laurent | null>(polynomial: P, by: Monomial): P {
  return polynomial === null ? polynomial : (polynomial.map((monomial) => multiplied(monomial, by)) as unknown as P);
}

function multiplied(a: Monomial, b: Monomial): Monomial {
  const exponents = new Map(a.exponents);
  for (const [atom, exponent] of b.exponents) {
    const total = exponent.add(exponents.get(atom) ?? NOUGHT);
    if (isZero(total)) exponents.delete(atom);
    else exponents.set(atom, total);
  }
  return { coefficient: a.coefficient.mul(b.coefficient), exponents };
}

export const inverseOf = ({ coefficient, exponents }: Monomial): Monomial => ({
  coefficient: coefficient.inverse(),
  exponents: new Map([...exponents].map(([atom, exponent]) => [atom, exponent.neg()])),
});

/** Like monomials added up, in the order of their first appearance; null where too many are left. */
export function collected(monomials: Laurent): Laurent | null {
  const ids = new Map<Term, number>();
  const id = (atom: Term): number => {
    const known = ids.get(atom) ?? ids.size;
    ids.set(atom, known);
    return known;
  };
  const places = new Map<string, Monomial>();
  for (const monomial of monomials) {
    const key = [...monomial.exponents]
      .map(([atom, exponent]) => `${id(atom)}^${exponent.toFraction()}`)
      .sort()
      .join(' ');
    const known = places.get(key);
    places.set(
      key,
      known === undefined ? monomial : { ...known, coefficient: known.coefficient.add(monomial.coefficient) },
    );
  }
  const left = [...places.values()].filter(({ coefficient }) => !isZero(coefficient));
  return left.length > MANY ? null : left;
}

/** The monomial as factors, in the order of its atoms. */
export function factoredMonomial({ coefficient, exponents }: Monomial): Factored {
  return { coefficient, factors: [...exponents].map(([atom, exponent]) => factorFor(atom, exponent)) };
}

export function factorFor(atom: Term, exponent: Rational): Factor {
  if (isExponential(atom) && atom.kind === 'application') {
    const { factors } = factorsOf(atom.args[0] as Term);
    return {
      base: exponential(compose({ coefficient: exponent, factors }, null)),
      exponent: ONE,
      below: false,
    };
  }
  return { base: atom, exponent: writtenNumber(exponent), below: isNegative(exponent) };
}

export const leastOf = (values: readonly Rational[]): Rational => values.reduce((a, b) => (b.compare(a) < 0 ? b : a));
