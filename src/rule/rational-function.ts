/**
 * Are two terms the same rational function of their subterms that are not rational? Both sides are brought into the
 * form numerator / denominators, exactly: subterms that are not rational (sin z, g(z), a standing derivative) become
 * atoms; e^(2z − 1) is written with the atoms e^z and e, e^(2 ln u) is u²; roots and symbolic powers become powers of atoms. The answer
 * `no` means: not as rational functions of the atoms; relations between atoms (sin² + cos² = 1) are not known here.
 */
import { isInteger, isNegative, isZero, type Rational, rational } from '../core/rational.ts';
import type { Term } from '../core/term.ts';
import { fold, postorder } from '../core/traverse.ts';
import type { Truth } from '../core/truth.ts';
import { normalForm } from './congruent.ts';
import {
  addPolynomials,
  atomPower,
  Budget,
  constantPolynomial,
  type Monomial,
  monomialPower,
  multiplyMonomials,
  multiplyPolynomials,
  ONE,
  onlyTerm,
  type Polynomial,
  polynomialKey,
  polynomialPower,
  primitivePart,
  single,
  TooLarge,
} from './polynomial.ts';

/** Products of monomials that may be formed before the answer is `unknown`. */
const EFFORT = 40_000;
const MAX_SUBTERMS = 1_000;
const MAX_EXPONENT = 40n;

/** A denominator is kept in factors: 1/(1 + eᶻ)² over (1 + eᶻ) and not over its expansion. */
interface Factor {
  readonly polynomial: Polynomial;
  readonly exponent: number;
}
interface Fraction {
  readonly numerator: Polynomial;
  readonly denominators: ReadonlyMap<string, Factor>;
}

/**
 * Whether `u` and `v` are the same rational function of their non-rational subterms. Equal values then, wherever both
 * are defined. Bounded: `unknown` where expanding would take too long.
 * @example sameRational(parse('exp(-z)/(1 + exp(-z))^2'), parse('1/(1 + exp(-z))*(1 - 1/(1 + exp(-z)))')) // 'yes'
 */
export function sameRational(u: Term, v: Term): Truth {
  if (u === v) return 'yes';
  if (postorder(u).length + postorder(v).length > MAX_SUBTERMS) return 'unknown';
  const reader = new Reader(new Budget(EFFORT));
  try {
    const left = reader.read(u);
    const right = reader.read(v);
    if (left === null || right === null) return 'unknown';
    const negative: Fraction = { numerator: constantPolynomial(rational(-1)), denominators: NO_FACTORS };
    return reader.add(left, reader.multiply(right, negative)).numerator.size === 0 ? 'yes' : 'no';
  } catch (error) {
    if (error instanceof TooLarge) return 'unknown';
    throw error;
  }
}

const NO_FACTORS: ReadonlyMap<string, Factor> = new Map();
const whole = (numerator: Polynomial): Fraction => ({ numerator, denominators: NO_FACTORS });

class Reader {
  private readonly atoms = new Map<string, number>();
  /** Atoms that stand for a root of a fraction: their whole powers are the fraction's. */
  private readonly roots = new Map<number, Fraction>();

  constructor(private readonly budget: Budget) {}

  /** The term as a fraction; null where it divides by zero. */
  read(root: Term): Fraction | null {
    return fold<Fraction | null>(root, (term, of) => {
      this.budget.charge(1);
      return this.combine(term, of);
    });
  }

  private combine(term: Term, of: (part: Term) => Fraction | null): Fraction | null {
    switch (term.kind) {
      case 'number':
        return whole(constantPolynomial(term.value));
      case 'symbol':
        return term.name === 'e'
          ? this.exponential('exp', whole(constantPolynomial(ONE)))
          : this.atom(`symbol ${term.name}`);
      case 'sum':
        return this.all(term.terms.map(of), (a, b) => this.add(a, b));
      case 'product':
        return this.all(term.factors.map(of), (a, b) => this.multiply(a, b));
      case 'negation': {
        const operand = of(term.operand);
        return operand === null ? null : this.multiply(operand, whole(constantPolynomial(rational(-1))));
      }
      case 'quotient': {
        const n = of(term.numerator);
        const d = of(term.denominator);
        const inverse = d === null ? null : this.invert(d);
        return n === null || inverse === null ? null : this.multiply(n, inverse);
      }
      case 'power': {
        const base = of(term.base);
        const exponent = of(term.exponent);
        return base === null || exponent === null ? null : this.power(base, exponent);
      }
      case 'application':
        return this.application(term, of);
      default:
        return this.atom(this.opaque(term));
    }
  }

  private application(term: Term & { kind: 'application' }, of: (part: Term) => Fraction | null): Fraction | null {
    const args = term.args.map(of);
    const [u] = args;
    if (u === null || args.includes(null) || u === undefined) return this.atom(this.opaque(term));
    if (term.primes === 0 && term.name === 'exp') return this.exponential('exp', u);
    if (term.primes === 0 && term.name === 'sqrt') return this.root(u, rational(1, 2));
    const keys = args.map((arg) => (arg === null ? '' : fractionKey(arg)));
    const key = `${term.name} ${term.primes} (${keys.join(', ')})`;
    if (term.primes === 0 && term.name === 'ln') this.logarithms.set(this.atomNumber(key), u);
    return this.atom(key);
  }

  /** Terms are numbered by their normal forms, so that congruent ones are the same atom. */
  private readonly opaqueNumbers = new Map<Term, number>();
  private opaque(term: Term): string {
    const normal = normalForm(term);
    const known = this.opaqueNumbers.get(normal) ?? this.opaqueNumbers.size;
    this.opaqueNumbers.set(normal, known);
    return `term ${known}`;
  }

  private atomNumber(key: string): number {
    const known = this.atoms.get(key) ?? this.atoms.size;
    this.atoms.set(key, known);
    return known;
  }
  private atom(key: string): Fraction {
    return whole(single(atomPower(this.atomNumber(key), ONE), ONE));
  }

  private all(list: readonly (Fraction | null)[], combine: (a: Fraction, b: Fraction) => Fraction): Fraction | null {
    return list.reduce((a, b) => (a === null || b === null ? null : combine(a, b)));
  }

  add(a: Fraction, b: Fraction): Fraction {
    const denominators = new Map(a.denominators);
    for (const [key, factor] of b.denominators) {
      if (factor.exponent > (denominators.get(key)?.exponent ?? 0)) denominators.set(key, factor);
    }
    const left = this.extend(a, denominators);
    const right = this.extend(b, denominators);
    return this.settle({ numerator: addPolynomials(left, right, this.budget), denominators });
  }

  /** The numerator over a larger common denominator. */
  private extend(a: Fraction, denominators: ReadonlyMap<string, Factor>): Polynomial {
    let numerator = a.numerator;
    for (const [key, factor] of denominators) {
      const missing = factor.exponent - (a.denominators.get(key)?.exponent ?? 0);
      if (missing === 0) continue;
      numerator = multiplyPolynomials(numerator, polynomialPower(factor.polynomial, missing, this.budget), this.budget);
    }
    return numerator;
  }

  multiply(a: Fraction, b: Fraction): Fraction {
    const denominators = new Map(a.denominators);
    for (const [key, factor] of b.denominators) {
      const exponent = factor.exponent + (denominators.get(key)?.exponent ?? 0);
      denominators.set(key, { polynomial: factor.polynomial, exponent });
    }
    return this.settle({ numerator: multiplyPolynomials(a.numerator, b.numerator, this.budget), denominators });
  }

  private invert(a: Fraction): Fraction | null {
    if (a.numerator.size === 0) return null;
    const { content, monomial, primitive } = primitivePart(a.numerator);
    let numerator = single(monomialPower(monomial, rational(-1)), content.inverse());
    for (const { polynomial, exponent } of a.denominators.values()) {
      numerator = multiplyPolynomials(numerator, polynomialPower(polynomial, exponent, this.budget), this.budget);
    }
    if (primitive.size === 1) return this.settle(whole(numerator));
    const factor: Factor = { polynomial: primitive, exponent: 1 };
    return this.settle({ numerator, denominators: new Map([[polynomialKey(primitive), factor]]) });
  }

  private power(base: Fraction, exponent: Fraction): Fraction | null {
    const value = constantOf(exponent);
    if (value === null) return this.symbolicPower(base, exponent);
    return isInteger(value) ? this.integerPower(base, value) : this.root(base, value);
  }

  private integerPower(base: Fraction, exponent: Rational): Fraction | null {
    if (isNegative(exponent)) {
      const inverse = this.invert(base);
      return inverse === null ? null : this.integerPower(inverse, exponent.neg());
    }
    const lone = base.denominators.size === 0 ? onlyTerm(base.numerator) : null;
    if (lone?.coefficient.equals(1)) return this.settle(whole(single(monomialPower(lone.monomial, exponent), ONE)));
    if (exponent.n > MAX_EXPONENT) throw new TooLarge();
    let result = whole(constantPolynomial(ONE));
    for (let left = exponent.n; left > 0n; left--) result = this.multiply(result, base);
    return result;
  }

  /** base^q for a fraction q. Of e^u any power is e^(q u); of another base the root becomes an atom. */
  private root(base: Fraction, exponent: Rational): Fraction | null {
    const lone = base.denominators.size === 0 ? onlyTerm(base.numerator) : null;
    if (lone?.coefficient.equals(1) && this.isRootable(lone.monomial.factors)) {
      return whole(single(monomialPower(lone.monomial, exponent), ONE));
    }
    const atom = this.atomNumber(`root ${fractionKey(base)}`);
    this.roots.set(atom, base);
    return this.settle(whole(single(atomPower(atom, exponent), ONE)));
  }

  /** (e^u)^q = e^(q u), and x^q is a power of the atom x. But (x²)^(1/2) is not x. */
  private isRootable(factors: readonly (readonly [number, Rational])[]): boolean {
    if (factors.length === 1 && factors[0]?.[1].equals(1) && !this.roots.has(factors[0][0])) return true;
    return factors.length > 0 && factors.every(([atom]) => this.exponentials.has(atom));
  }
  private readonly exponentials = new Set<number>();
  /** Atoms that are logarithms, with what they are the logarithm of: e^(q ln u) = u^q. */
  private readonly logarithms = new Map<number, Fraction>();

  private symbolicPower(base: Fraction, exponent: Fraction): Fraction | null {
    return this.exponential(`power ${fractionKey(base)}`, exponent, base);
  }

  /** b^(Σ q·m) = Π (b^m)^q, an atom for each monomial m of the exponent. `base` is null where b is e. */
  private exponential(name: string, exponent: Fraction, base: Fraction | null = null): Fraction | null {
    const under = denominatorKeys(exponent).join('');
    let result = whole(constantPolynomial(ONE));
    for (const { monomial, coefficient } of exponent.numerator.values()) {
      if (monomial.key === '' && under === '' && base !== null && isInteger(coefficient)) {
        const factor = this.integerPower(base, coefficient);
        if (factor === null) return null;
        result = this.multiply(result, factor);
        continue;
      }
      const logarithm = base === null && under === '' ? this.logarithmOf(monomial) : null;
      if (logarithm !== null) {
        const factor = isInteger(coefficient)
          ? this.integerPower(logarithm, coefficient)
          : this.root(logarithm, coefficient);
        if (factor === null) return null;
        result = this.multiply(result, factor);
        continue;
      }
      const atom = this.atomNumber(`${name} ${monomial.key}${under === '' ? '' : `/${under}`}`);
      if (base === null) this.exponentials.add(atom);
      result = this.multiply(result, whole(single(atomPower(atom, coefficient), ONE)));
    }
    return result;
  }

  private logarithmOf({ factors }: Monomial): Fraction | null {
    const [only] = factors;
    return factors.length === 1 && only?.[1].equals(1) ? (this.logarithms.get(only[0]) ?? null) : null;
  }

  /** Takes whole powers of roots out: (√u)³ = u √u. */
  private settle(a: Fraction): Fraction {
    if (this.roots.size === 0) return a;
    for (const { monomial, coefficient } of a.numerator.values()) {
      for (const [atom, exponent] of monomial.factors) {
        const base = this.roots.get(atom);
        const power = base === undefined ? rational(0) : exponent.floor();
        if (base === undefined || isZero(power)) continue;
        // One term at a time: the others keep their place, this one is multiplied out.
        const others = new Map(a.numerator);
        others.delete(monomial.key);
        const remaining = multiplyMonomials(monomial, atomPower(atom, power.neg()));
        const lifted = this.integerPower(base, power);
        if (lifted === null) throw new TooLarge();
        const changed = this.multiply(
          { numerator: single(remaining, coefficient), denominators: a.denominators },
          lifted,
        );
        return this.add({ numerator: others, denominators: a.denominators }, changed);
      }
    }
    return a;
  }
}

const constantOf = (a: Fraction): Rational | null => {
  if (a.denominators.size > 0) return null;
  if (a.numerator.size === 0) return rational(0);
  const lone = onlyTerm(a.numerator);
  return lone !== null && lone.monomial.key === '' ? lone.coefficient : null;
};

const fractionKey = (a: Fraction): string => [polynomialKey(a.numerator), ...denominatorKeys(a)].join('/');

const denominatorKeys = (a: Fraction): string[] =>
  [...a.denominators].map(([key, factor]) => `(${key})^${factor.exponent}`).sort();
