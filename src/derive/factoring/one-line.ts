/** Polynomials in a single monomial, whatever it is made of: 1 − 4 g²/a² + 3 g⁴/a⁴ is one in g²/a². */
import { gcd, isNegative, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import type { Polynomial } from '../closing/polynomial.ts';
import { exponentOf, inverseOf, type Laurent, leastOf, type Monomial, timesMonomial } from './laurent.ts';
import { HIGHEST_DEGREE } from './univariate.ts';

const UNIT = rational(1);

interface OnOneLine {
  readonly from: Monomial;
  readonly unit: Monomial;
  readonly polynomial: Polynomial;
}

/** from · p(unit), where all monomials lie on a line: a polynomial in g/a, or in tanh z. Null where that says nothing. */
export function onOneLine(polynomial: Laurent): OnOneLine | null {
  const [first, second] = polynomial;
  if (first === undefined || second === undefined || polynomial.length < 3) return null;
  const direction = timesMonomial([second], inverseOf(first))[0] as Monomial;
  const places: Rational[] = [];
  for (const monomial of polynomial) {
    const place = multipleOf(timesMonomial([monomial], inverseOf(first))[0] as Monomial, direction);
    if (place === null) return null;
    places.push(place);
  }
  const [least, most] = [leastOf(places), leastOf(places.map((place) => place.neg())).neg()];
  // Counted from the constant, or from where functions have the lower power: in g²/a², not a²/g².
  const at = (place: Rational): Monomial => polynomial[places.findIndex((own) => own.equals(place))] as Monomial;
  const isDown = at(most).exponents.size === 0 || (at(least).exponents.size > 0 && pointsDown(direction));
  const [start, sign] = isDown ? [most, -1] : [least, 1];
  const d = places.reduce((all, place) => (all / gcd(all, place.d)) * place.d, 1n);
  const n = places.reduce((all, place) => gcd(all, place.sub(start).mul(d).n), 0n);
  const step = rational(n, d).mul(sign);
  const coefficients: Rational[] = [];
  for (const [i, place] of places.entries()) {
    const degree = Number(numerator(place.sub(start).div(step)));
    if (degree > HIGHEST_DEGREE) return null;
    while (coefficients.length <= degree) coefficients.push(rational(0));
    coefficients[degree] = (polynomial[i] as Monomial).coefficient;
  }
  const unit = [...direction.exponents].map(([atom, exponent]) => [atom, exponent.mul(step)] as const);
  return {
    from: { ...at(start), coefficient: UNIT },
    unit: { coefficient: UNIT, exponents: new Map(unit) },
    polynomial: coefficients,
  };
}

/** Whether a function, or else a letter, has a negative exponent. */
function pointsDown({ exponents }: Monomial): boolean {
  const [leading] = [...exponents].sort(([a], [b]) => Number(a.kind === 'symbol') - Number(b.kind === 'symbol'));
  return leading !== undefined && isNegative(leading[1]);
}

/** How many times one vector of exponents is another, or null. */
function multipleOf(own: Monomial, direction: Monomial): Rational | null {
  const [[atom, one]] = [...direction.exponents] as [[Term, Rational]];
  const times = exponentOf(own, atom).div(one);
  const atoms = new Set([...own.exponents.keys(), ...direction.exponents.keys()]);
  const fits = [...atoms].every((each) => exponentOf(direction, each).mul(times).equals(exponentOf(own, each)));
  return fits ? times : null;
}
