/** Polynomials in one monomial: what the coefficients of a longer one have in common, and its factors. */
import { gcd, isInteger, isNegative, isZero, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { contentOf, dividedBy, type Polynomial, rationalZero } from '../closing/polynomial.ts';
import { exponentOf, isExponential, type Laurent, type Monomial, timesMonomial } from './laurent.ts';

/** Polynomials of a higher degree are not factored. */
export const HIGHEST_DEGREE = 24;
const UNIT = rational(1);

/** The monomial of which all exponents of the atom are whole powers; null where they are of both signs, or too high. */
export function unitOf(atom: Term, polynomial: Laurent): Rational | null {
  let unit = rational(0);
  let sign = 0;
  for (const monomial of polynomial) {
    const exponent = exponentOf(monomial, atom);
    if (isZero(exponent)) continue;
    const own = isNegative(exponent) ? -1 : 1;
    if (sign !== 0 && own !== sign) return null;
    sign = own;
    const d = (unit.d / gcd(unit.d, exponent.d)) * exponent.d;
    unit = rational(gcd((unit.n * d) / unit.d, (exponent.n * d) / exponent.d), d);
  }
  if (sign === 0 || (sign < 0 && !isExponential(atom))) return null;
  return sign < 0 ? unit.neg() : unit;
}

/** For every monomial in the other atoms its coefficient, a polynomial in unit powers of the atom. */
export function groupedBy(
  atom: Term,
  unit: Rational,
  polynomial: Laurent,
): readonly { readonly outer: Monomial; readonly inner: Polynomial }[] | null {
  const groups = new Map<string, { outer: Monomial; inner: Rational[] }>();
  for (const monomial of polynomial) {
    const degree = exponentOf(monomial, atom).div(unit);
    if (!isInteger(degree) || isNegative(degree) || degree.n > HIGHEST_DEGREE) return null;
    const exponents = new Map([...monomial.exponents].filter(([own]) => own !== atom));
    const key = keyOf(exponents, polynomial);
    const group = groups.get(key) ?? { outer: { coefficient: rational(1), exponents }, inner: [] };
    groups.set(key, group);
    const at = Number(numerator(degree));
    while (group.inner.length <= at) group.inner.push(rational(0));
    group.inner[at] = (group.inner[at] as Rational).add(monomial.coefficient);
  }
  return [...groups.values()];
}

function keyOf(exponents: Monomial['exponents'], polynomial: Laurent): string {
  const atoms = [...new Set(polynomial.flatMap((monomial) => [...monomial.exponents.keys()]))];
  return atoms.map((atom) => exponents.get(atom)?.toFraction() ?? '0').join(' ');
}

export function commonDivisor(polynomials: readonly Polynomial[]): Polynomial {
  return polynomials.reduce((a, b) => {
    let [one, other] = [a, b];
    while (other.length > 0) [one, other] = [other, remainder(one, other).rest];
    return one;
  });
}

/** The polynomial divided by another that divides it, or null. */
export function quotientOf(polynomial: Polynomial, by: Polynomial): Polynomial | null {
  const { whole, rest } = remainder(polynomial, by);
  return rest.length === 0 ? whole : null;
}

/** Division with remainder. */
function remainder(polynomial: Polynomial, by: Polynomial): { readonly whole: Polynomial; readonly rest: Polynomial } {
  const rest = [...polynomial];
  const whole: Rational[] = [];
  const leading = by[by.length - 1] as Rational;
  for (let shift = polynomial.length - by.length; shift >= 0; shift--) {
    const times = (rest[shift + by.length - 1] ?? rational(0)).div(leading);
    whole.unshift(times);
    by.forEach((coefficient, i) => {
      rest[shift + i] = (rest[shift + i] as Rational).sub(coefficient.mul(times));
    });
  }
  return { whole: withoutNoughts(whole), rest: withoutNoughts(rest) };
}

function withoutNoughts(coefficients: readonly Rational[]): Polynomial {
  const degree = coefficients.findLastIndex((coefficient) => !isZero(coefficient));
  return coefficients.slice(0, degree + 1);
}

/**
 * The factors with integer coefficients and a positive constant: linear ones for rational zeros (1 − t and 1 + t
 * together as 1 − t²), and what is left; and the number in front.
 */
export function factorsOfPolynomial(polynomial: Polynomial): {
  readonly content: Rational;
  readonly factors: readonly Polynomial[];
} {
  const content = contentOf(polynomial);
  let rest: Polynomial = polynomial.map((coefficient) => coefficient.div(content));
  const factors: Polynomial[] = [];
  for (let zero = rationalZero(rest); zero !== null && rest.length > 2; zero = rationalZero(rest)) {
    rest = dividedBy(rest, zero);
    addJoined([rational(zero.n), rational(isNegative(zero) ? zero.d : -zero.d)], factors);
  }
  const [constant] = rest as readonly [Rational];
  if (rest.length > 1) addJoined(rest, factors);
  return { content: rest.length > 1 ? content : content.mul(constant), factors };
}

/** Adds a factor to the list; p − qx beside p + qx becomes p² − q²x². */
function addJoined(own: Polynomial, factors: Polynomial[]): void {
  const [p, q] = own as readonly [Rational, Rational];
  const opposite =
    own.length > 2
      ? -1
      : factors.findIndex(
          (other) => other.length === 2 && p.equals(other[0] as Rational) && q.neg().equals(other[1] as Rational),
        );
  if (opposite < 0) factors.push(own);
  else factors[opposite] = [p.mul(p), rational(0), q.mul(q).neg()];
}

/** Without its content. */
export function primitive(polynomial: Polynomial): Polynomial {
  const content = contentOf(polynomial);
  return polynomial.map((coefficient) => coefficient.div(content));
}

export const isConstant = (polynomial: Polynomial): boolean => polynomial.length < 2;

type Groups = NonNullable<ReturnType<typeof groupedBy>>;

/** The polynomial of these groups, each coefficient divided by the divisor; null where it does not divide them all. */
export function ungrouped(atom: Term, unit: Rational, groups: Groups, divisor: Polynomial): Laurent | null {
  const rows: Monomial[] = [];
  for (const { outer, inner } of groups) {
    const whole = quotientOf(inner, divisor);
    if (whole === null) return null;
    rows.push(...timesMonomial(inPowersOf(atom, unit, whole), outer));
  }
  return rows;
}

const inPowersOf = (atom: Term, unit: Rational, polynomial: Polynomial): Laurent =>
  inMonomial({ coefficient: UNIT, exponents: new Map([[atom, unit]]) }, polynomial);

/** A polynomial in a monomial, written out. */
export function inMonomial(unit: Monomial, polynomial: Polynomial): Laurent {
  return polynomial.flatMap((coefficient, degree) => {
    if (isZero(coefficient)) return [];
    const exponents = [...unit.exponents].map(([atom, exponent]) => [atom, exponent.mul(degree)] as const);
    return [{ coefficient, exponents: new Map(exponents.filter(([, exponent]) => !isZero(exponent))) }];
  });
}
