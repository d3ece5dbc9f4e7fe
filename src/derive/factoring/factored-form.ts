/**
 * The factored form of a long derivative: what all its members share stands in front, polynomials in one function are
 * factored, and the rest is gathered. σ(3 + z − 7zσ − 9σ + …) is σ(1 − σ)(3(1 − 2σ) + z(1 − 6σ + 6σ²)).
 */
import { negation, ONE, sumOf } from '../../core/make.ts';
import { gcd, isInteger, isNegative, isZero, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Sum, SymbolTerm, Term } from '../../core/term.ts';
import { postorder, symbolsOf } from '../../core/traverse.ts';
import { compose, type Factor, type Factored, factorsOf, multiplied, numericValue } from '../tidy/factors.ts';
import { oppositeSum, positiveFirst, startsNegative } from '../tidy/signs.ts';
import { LARGE, weight } from '../tidy/weight.ts';
import {
  atomsOf,
  exponentOf,
  factoredMonomial,
  inverseOf,
  isExponential,
  type Laurent,
  laurentOf,
  leastOf,
  type Monomial,
  timesMonomial,
} from './laurent.ts';
import { overOneBar } from './one-bar.ts';
import { onOneLine } from './one-line.ts';
import {
  commonDivisor,
  factorsOfPolynomial,
  groupedBy,
  inMonomial,
  isConstant,
  primitive,
  ungrouped,
  unitOf,
} from './univariate.ts';

/** Coefficients inside coefficients are gathered to this depth. */
const DEEPEST = 3;
const UNIT = rational(1);
const PLAIN: Monomial = { coefficient: UNIT, exponents: new Map() };

/**
 * The term as a product where that is no longer, its factors in the order in which they are written; else as it is.
 * @example factoredForm(φ(z) + φ(z) − z² φ(z), { variable: z, name: g(z), order: [z] }) // (2 − z²) φ(z)
 */
export function factoredForm(term: Term, letters: Letters): Term {
  if (term.size > LARGE || (isPolynomial(term) && term.kind === 'sum')) return term;
  const factored = term.kind === 'sum' ? (factorSum(term, letters) ?? asFactor(term)) : withSumsFactored(term, letters);
  const written = composed(factored, letters);
  // A minus in front costs no more than one inside.
  const inside = written.kind === 'negation' ? written.operand : written;
  const [own, before] = [weight(inside), weight(term)];
  const isTelling = brackets(factored) > brackets(factorsOf(term));
  return own < before + (isTelling ? TELLING : 0) || (own === before && inside.kind !== 'sum') ? written : term;
}

/** How much longer a product may be that has one bracket more: σ(1 − σ)(1 − σ − σ²) says more than σ(1 − 2σ + σ³). */
const TELLING = 4;
const brackets = ({ factors }: Factored): number => factors.filter(({ base }) => base.kind === 'sum').length;

/** The sign goes into a polynomial in the variable, or a bracket of functions; 1 − σ and 1 − 6σ + 6σ² stay as they are. */
function composed(factored: Factored, letters: Letters): Term {
  const { coefficient, factors } = inOrder(factored, letters.order);
  const size = { coefficient: coefficient.abs(), factors };
  if (!isNegative(coefficient)) return compose(size, letters.variable);
  const isUnit = coefficient.n === 1n && coefficient.d === 1n;
  const at = factors.findLastIndex((factor) => isTurnable(factor) && (isUnit || !beginsWithOne(factor.base)));
  if (at < 0) return negation(compose(size, letters.variable));
  const turned = factors.map((factor, i) => (i === at ? { ...factor, base: oppositeSum(factor.base as Sum) } : factor));
  return compose({ ...size, factors: turned }, letters.variable);
}

function isTurnable({ base, exponent }: Factor): boolean {
  if (base.kind !== 'sum' || exponent !== ONE) return false;
  const [, second] = base.terms;
  if (isPolynomial(base)) return startsNegative(base.terms[base.terms.length - 1] as Term);
  return base.terms.some(startsNegative) && !(beginsWithOne(base) && (base.terms.length > 2 || isUnitPower(second)));
}

/** 1 − 3 tanh², but not 1 − z². */
const beginsWithOne = (base: Term): boolean => base.kind === 'sum' && base.terms[0] === ONE && !isPolynomial(base);
const isUnitPower = (term: Term | undefined): boolean => term?.kind === 'negation' && term.operand.kind !== 'product';

/** The letters by whose powers a sum is rather gathered than by others: z, then g(z). */
export interface Letters {
  readonly variable: SymbolTerm;
  readonly name: Term;
  /** The author's letters, in the order in which parameters stand in front. */
  readonly order: readonly Term[];
}
export const lettersOf = ({ variable, name, body }: Omit<Letters, 'order'> & { readonly body: Term }): Letters => ({
  variable,
  name,
  order: symbolsOf(body),
});

const asFactor = (base: Term): Factored => ({
  coefficient: UNIT,
  factors: [{ base, exponent: ONE, below: false }],
});

/** A product whose sums are factored, each on its own: nothing is multiplied out that stands apart. */
function withSumsFactored(term: Term, letters: Letters): Factored {
  const { coefficient, factors } = factorsOf(term);
  const parts = factors.map((factor): Factored => {
    const n = numericValue(factor.exponent);
    const inner =
      factor.base.kind === 'sum' && n !== null && isInteger(n) && !isNegative(n)
        ? factorSum(factor.base, letters)
        : null;
    if (inner === null || n === null) return { coefficient: UNIT, factors: [factor] };
    return multiplied(...new Array<Factored>(Number(numerator(n))).fill(inner));
  });
  return multiplied({ coefficient, factors: [] }, ...parts);
}

/** A sum as a product, the lightest that is found; null where it is no polynomial in its atoms. */
function factorSum(term: Sum, letters: Letters): Factored | null {
  const read = laurentOf(term);
  const cleared = read === null ? null : overOneBar(read);
  if (cleared === null || cleared.above.length === 0) return null;
  const { above, below } = cleared;
  const powers = isFalling(above) ? 'falling' : 'rising';
  const [inside, outside] = (['inside', 'outside'] as const).map((fractions) =>
    multiplied(factoredMonomial(below), factorLaurent(above, { ...letters, fractions, powers }, 0)),
  ) as [Factored, Factored];
  const length = (way: Factored): number => weight(composed(way, letters));
  return length(inside) < length(outside) ? inside : outside;
}

/**
 * Whether a sum begins with its highest power, as (ln z)² + 3 ln z + 1: all its functions have a plus. Where signs
 * differ, 1 − 2σ is what is written.
 */
function isFalling(polynomial: Laurent): boolean {
  const [first, last] = [polynomial[0] as Monomial, polynomial[polynomial.length - 1] as Monomial];
  const isSingle = atomsOf(polynomial).length === 1;
  const signed = isSingle
    ? [first, last]
    : polynomial.filter(({ exponents }) => [...exponents.keys()].some(isFunction));
  if (signed.some(({ coefficient }) => isNegative(coefficient))) return false;
  return degreeOf(first).compare(degreeOf(last)) > 0;
}

const isFunction = (atom: Term): boolean => atom.kind !== 'symbol';

/** The degree in functions; a letter alone counts as one of degree 1, so that it keeps its place beside them. */
function degreeOf({ exponents }: Monomial): Rational {
  const functions = [...exponents].filter(([atom]) => atom.kind !== 'symbol');
  if (functions.length === 0) return rational(exponents.size === 0 ? 0 : 1);
  return functions.reduce((total, [, exponent]) => total.add(exponent.abs()), rational(0));
}

/** How sums are written. */
interface Style extends Letters {
  /** Whether 1 − g²/a² keeps its fractions inside, or becomes (a² − g²)/a². Powers of the variable never stay inside. */
  readonly fractions: 'inside' | 'outside';
  /** Whether functions begin with their lowest power, as 1 − 2σ, or with their highest, as (ln z)² + 3 ln z + 1. */
  readonly powers: 'rising' | 'falling';
}

function factorLaurent(polynomial: Laurent, style: Style, depth: number): Factored {
  const shared = sharedMonomial(polynomial, style);
  let rest = timesMonomial(polynomial, inverseOf(shared));
  const sums: Factored[] = [];
  const add = (unit: Monomial, { content, factors }: ReturnType<typeof factorsOfPolynomial>): void => {
    sums.push({ coefficient: content, factors: [] });
    for (const factor of factors) sums.push(asWritten(inMonomial(unit, factor), style, DEEPEST));
  };
  for (const atom of atomsOf(rest)) {
    if (rest.length < 2) break;
    const unit = unitOf(atom, rest);
    const groups = unit === null ? null : groupedBy(atom, unit, rest);
    if (unit === null || groups === null || groups.length < 2) continue;
    const divisor = primitive(commonDivisor(groups.map(({ inner }) => inner)));
    const left = isConstant(divisor) ? null : ungrouped(atom, unit, groups, divisor);
    if (left === null) continue;
    add({ coefficient: UNIT, exponents: new Map([[atom, unit]]) }, factorsOfPolynomial(divisor));
    rest = left;
  }
  const line = onOneLine(rest);
  const factored = line === null ? null : factorsOfPolynomial(line.polynomial);
  if (line !== null && factored !== null && factored.factors.length > 1) {
    add(line.unit, factored);
    rest = [line.from];
  }
  const [only, ...others] = rest;
  const last = only !== undefined && others.length === 0 ? factoredMonomial(only) : asWritten(rest, style, depth);
  return multiplied(factoredMonomial(shared), ...sums, last);
}

/** The monomial in front of all: their numerical content, and of each atom the power that they share. */
function sharedMonomial(polynomial: Laurent, { fractions, variable }: Style): Monomial {
  let [n, d] = [0n, 1n];
  for (const { coefficient } of polynomial) {
    n = gcd(n, coefficient.n);
    d = (d / gcd(d, coefficient.d)) * coefficient.d;
  }
  const exponents = new Map<Term, Rational>();
  for (const atom of atomsOf(polynomial)) {
    const own = polynomial.map((monomial) => exponentOf(monomial, atom));
    const [least, most] = [leastOf(own), leastOf(own.map((value) => value.neg())).neg()];
    // Of e^(−z) and e^(−2z) the weaker one is shared; of e^z and e^(−z) none.
    const staysInside = isExponential(atom) || (fractions === 'inside' && atom !== variable);
    const shared = staysInside ? nearest(least, most) : least;
    if (!isZero(shared)) exponents.set(atom, shared);
  }
  return { coefficient: n === 0n ? UNIT : rational(n, d), exponents };
}

const nearest = (least: Rational, most: Rational): Rational =>
  isNegative(least) ? (isNegative(most) ? most : rational(0)) : least;

/** A sum of several monomials as one factor, beginning with a plus; gathered by an atom where that is shorter. */
function asWritten(polynomial: Laurent, style: Style, depth: number): Factored {
  const sorted = inWritingOrder(polynomial, style);
  const isOpposite = isNegative((sorted[0] as Monomial).coefficient);
  const turned = isOpposite ? timesMonomial(sorted, { ...PLAIN, coefficient: rational(-1) }) : sorted;
  const flat = sumOf(turned.map((monomial) => compose(factoredMonomial(monomial), style.variable)));
  const atoms = depth < DEEPEST ? gathersFirst(turned, style) : [];
  for (const atom of atoms) {
    const gathered = gatheredBy(atom, turned, style, depth);
    // By powers of the variable even where that is as long.
    const most = atom === style.variable ? weight(flat) : weight(flat) - 1;
    if (gathered === null || weight(gathered) > most) continue;
    return { coefficient: isOpposite ? rational(-1) : UNIT, factors: asFactor(gathered).factors };
  }
  return { coefficient: isOpposite ? rational(-1) : UNIT, factors: asFactor(flat).factors };
}

/** The atoms by whose powers a sum is gathered, the likeliest first: those of a low degree, the variable before others. */
function gathersFirst(polynomial: Laurent, letters: Letters): readonly Term[] {
  const degree = (atom: Term): Rational =>
    leastOf(polynomial.map((monomial) => exponentOf(monomial, atom).abs().neg())).neg();
  const rank = (atom: Term): number => (atom === letters.variable ? 0 : atom === letters.name ? 1 : 2);
  return [...atomsOf(polynomial)].sort((a, b) => degree(a).compare(degree(b)) || rank(a) - rank(b));
}

/** 2 + z − 2zσ by powers of z: 2 + z(1 − 2σ). */
function gatheredBy(atom: Term, polynomial: Laurent, style: Style, depth: number): Term | null {
  const byPower = new Map<string, Monomial[]>();
  for (const monomial of polynomial) {
    const key = exponentOf(monomial, atom).toFraction();
    byPower.set(key, [...(byPower.get(key) ?? []), monomial]);
  }
  if (byPower.size < 2 || byPower.size === polynomial.length) return null;
  const terms = [...byPower.values()].flatMap((group) => {
    const [only] = group;
    if (only !== undefined && group.length === 1) return [compose(factoredMonomial(only), style.variable)];
    const term = composed(factorLaurent(group, style, depth + 1), style);
    return term.kind === 'sum' ? term.terms : [term];
  });
  return positiveFirst(terms);
}

/** A polynomial in the variable begins with its highest power, as z² − 1; one in functions as its style says. */
function inWritingOrder(polynomial: Laurent, { variable, powers }: Style): Laurent {
  const hasFunctions = atomsOf(polynomial).some((atom) => atom.kind !== 'symbol');
  const inVariable = (monomial: Monomial): Rational => exponentOf(monomial, variable);
  return [...polynomial].sort((a, b) => {
    if (!hasFunctions) return inVariable(b).compare(inVariable(a));
    const rising = inVariable(a).compare(inVariable(b)) || degreeOf(a).compare(degreeOf(b));
    return powers === 'rising' ? rising : -rising;
  });
}

/**
 * Parameters in the author's order, polynomials in the variable before functions, brackets with functions behind them:
 * a b³, (z² − 1) φ(z), σ(1 − σ).
 */
function inOrder({ coefficient, factors }: Factored, order: readonly Term[]): Factored {
  const rank = ({ base, exponent }: Factor): number => {
    if (base.kind === 'symbol') return order.indexOf(base) - order.length;
    return base.kind !== 'sum' || startsNegative(exponent) ? 1 : isPolynomial(base) ? 0 : 2;
  };
  const sorted = factors
    .map((factor, i) => ({ factor, i }))
    .sort((a, b) => rank(a.factor) - rank(b.factor) || a.i - b.i);
  return { coefficient, factors: sorted.map(({ factor }) => factor) };
}

const isPolynomial = (term: Term): boolean => postorder(term).every((part) => part.kind !== 'application');
