/**
 * The expansion of a term beside a place: with z = a ± t^r and small t > 0 it is a power series in t, negative powers
 * allowed, whose coefficients are terms in the parameters. Every coefficient is exact; how many are known is said.
 */
import {
  application,
  difference,
  MINUS_ONE,
  number,
  ONE,
  power,
  product,
  quotient,
  sum,
  symbol,
  ZERO,
} from '../../core/make.ts';
import { isInteger, numerator, type Rational } from '../../core/rational.ts';
import type { Application, Cases, Condition, Term } from '../../core/term.ts';
import { dependsOn, fold, rebuild, substitute } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import { differentiate } from '../differentiate.ts';
import type { Engine } from '../engine.ts';
import { DeriveError } from '../error.ts';
import { numericValue } from '../tidy/factors.ts';
import { type Decider, isRelated, type Sign } from './decide.ts';

/** t^order · (c₀ + c₁ t + …) up to a rest that is of the order of the next power of t (and of powers of ln t). */
export interface Expansion {
  readonly order: number;
  readonly coefficients: readonly Term[];
}

/** What cannot be expanded, or not without knowing more of the parameters. */
export class NotExpanded extends Error {}
/** What would take too long to expand: more coefficients would take longer still. */
export class TooLong extends NotExpanded {}

export interface Place {
  readonly at: Term;
  readonly side: 'left' | 'right';
}

/** Coefficients with more parts than this are not worked out. */
const LONGEST = 300;
/** Parts of coefficients that one expansion may tidy. */
const MOST_WORK = 8_000;

export class Expander {
  readonly #place: Place;
  readonly #decider: Decider;
  readonly #engine: Engine;
  /** How many coefficients are worked out. */
  readonly #length: number;
  /** z = a ± t^ramification, so that roots of t^ramification are powers of t. */
  readonly #ramification: number;
  /** How many parts of terms have been tidied. */
  #work = 0;

  constructor(place: Place, decider: Decider, engine: Engine, length: number, ramification: number) {
    this.#place = place;
    this.#decider = decider;
    this.#engine = engine;
    this.#length = length;
    this.#ramification = ramification;
  }

  /** @throws NotExpanded @example of sin(z)/z at 0: 1 − z²/6 + … */
  of(term: Term): Expansion {
    const { variable } = this.#decider;
    const plain = rebuild(term, (part) => (part.kind === 'cases' ? this.#branch(part) : part));
    return fold<Expansion>(plain, (part, of) => {
      if (part === variable) return this.#variable();
      if (!dependsOn(part, variable)) return this.#constant(part);
      switch (part.kind) {
        case 'sum':
          return part.terms.map(of).reduce((a, b) => this.#add(a, b));
        case 'product':
          return part.factors.map(of).reduce((a, b) => this.#multiply(a, b));
        case 'negation':
          return this.#scale(of(part.operand), MINUS_ONE);
        case 'quotient':
          return this.#divide(of(part.numerator), of(part.denominator));
        case 'power':
          return this.#power(of(part.base), numericValue(part.exponent));
        case 'application':
          return this.#application(part, part.args.map(of));
        default:
          throw new NotExpanded(part.kind);
      }
    });
  }

  /** The sign of a term beside the place. @throws NotExpanded */
  sign(term: Term): Sign {
    if (this.#decider.isZero(term) === 'yes') return 0;
    const { coefficients } = this.#led(this.of(term));
    return this.#decided(coefficients[0] as Term);
  }

  #decided(term: Term): Sign {
    const sign = this.#decider.sign(term);
    if (sign === null) throw new NotExpanded('a sign is not known');
    return sign;
  }

  /** The branch that holds beside the place. */
  #branch({ branches, otherwise }: Cases): Term {
    const holds = (condition: Condition): boolean => {
      if (condition.kind === 'and') return condition.conditions.every(holds);
      if (condition.kind === 'or') return condition.conditions.some(holds);
      return isRelated(this.sign(difference(condition.left, condition.right)), condition.relation);
    };
    const found = branches.find(({ condition }) => holds(condition))?.value ?? otherwise;
    if (found === null) throw new NotExpanded('no branch holds');
    return found;
  }

  #variable(): Expansion {
    const step = this.#place.side === 'right' ? ONE : MINUS_ONE;
    const linear = this.#zeros();
    if (this.#ramification >= linear.length) throw new NotExpanded('too short');
    linear[0] = this.#place.at;
    linear[this.#ramification] = step;
    return { order: 0, coefficients: linear };
  }
  #constant(term: Term): Expansion {
    const coefficients = this.#zeros();
    coefficients[0] = term;
    return { order: 0, coefficients };
  }
  #zeros(): Term[] {
    return Array.from({ length: this.#length }, () => ZERO);
  }

  /** The coefficient as one would write it. @throws TooLong where it or all of them together are too long */
  #tidied(term: Term): Term {
    this.#work += term.size;
    if (term.size > LONGEST || this.#work > MOST_WORK) throw new TooLong('too many parts');
    return this.#decider.tidied(term);
  }

  #coefficient({ order, coefficients }: Expansion, exponent: number): Term {
    return coefficients[exponent - order] ?? ZERO;
  }
  #add(a: Expansion, b: Expansion): Expansion {
    const order = Math.min(a.order, b.order);
    const end = Math.min(a.order + a.coefficients.length, b.order + b.coefficients.length);
    const coefficients = Array.from({ length: Math.max(0, end - order) }, (_, i) =>
      this.#sum([this.#coefficient(a, order + i), this.#coefficient(b, order + i)]),
    );
    return { order, coefficients };
  }
  #sum(terms: readonly Term[]): Term {
    const kept = terms.filter((term) => term !== ZERO);
    if (kept.length < 2) return kept[0] ?? ZERO;
    return this.#tidied(sum(kept));
  }
  #scale({ order, coefficients }: Expansion, by: Term): Expansion {
    return { order, coefficients: coefficients.map((c) => this.#product(c, by)) };
  }
  #product(a: Term, b: Term): Term {
    if (a === ZERO || b === ZERO) return ZERO;
    if (a === ONE) return b;
    return b === ONE ? a : this.#tidied(product([a, b]));
  }
  #multiply(first: Expansion, second: Expansion): Expansion {
    const [a, b] = [withoutZeros(first), withoutZeros(second)];
    const length = Math.min(a.coefficients.length, b.coefficients.length);
    const coefficients = Array.from({ length }, (_, n) =>
      this.#sum(
        Array.from({ length: n + 1 }, (_, k) =>
          this.#product(a.coefficients[k] as Term, b.coefficients[n - k] as Term),
        ),
      ),
    );
    return { order: a.order + b.order, coefficients };
  }

  /** The expansion from its first coefficient that is not zero on. @throws NotExpanded where it is not known which it is */
  #led({ order, coefficients }: Expansion): Expansion {
    for (const [i, coefficient] of coefficients.entries()) {
      const zero: Truth = coefficient === ZERO ? 'yes' : this.#decider.isZero(coefficient);
      if (zero === 'no') return { order: order + i, coefficients: coefficients.slice(i) };
      if (zero === 'unknown') throw new NotExpanded('whether a coefficient is zero');
    }
    throw new NotExpanded('too short');
  }

  #divide(a: Expansion, b: Expansion): Expansion {
    const under = this.#led(b);
    const first = under.coefficients[0] as Term;
    const length = Math.min(a.coefficients.length, under.coefficients.length);
    const result: Term[] = [];
    for (let n = 0; n < length; n++) {
      const taken = Array.from({ length: n }, (_, k) =>
        this.#product(MINUS_ONE, this.#product(under.coefficients[n - k] as Term, result[k] as Term)),
      );
      const rest = this.#sum([a.coefficients[n] as Term, ...taken]);
      result.push(rest === ZERO || first === ONE ? rest : this.#tidied(quotient(rest, first)));
    }
    return { order: a.order - under.order, coefficients: result };
  }

  #power(base: Expansion, exponent: Rational | null): Expansion {
    if (exponent === null) throw new NotExpanded('a power');
    if (!isInteger(exponent)) return this.#realPower(base, exponent);
    const k = Number(numerator(exponent));
    if (Math.abs(k) > MOST_POWER) throw new NotExpanded('a power');
    if (k < 0) return this.#divide(this.#constant(ONE), this.#power(base, exponent.neg()));
    let result = this.#constant(ONE);
    for (let i = 0; i < k; i++) result = this.#multiply(result, base);
    return result;
  }

  /** (c t^m (1 + …))^q = c^q t^(m q) (1 + …)^q for c > 0. */
  #realPower(base: Expansion, exponent: Rational): Expansion {
    const { order, coefficients } = this.#led(base);
    const first = coefficients[0] as Term;
    const raised = exponent.mul(order);
    if (this.#decided(first) < 0 || !isInteger(raised)) throw new NotExpanded('a root');
    const q = this.#tidied(number(numerator(exponent), exponent.d));
    const unit = coefficients.map((c) => (c === ZERO ? c : this.#tidied(quotient(c, first))));
    // y = x^q: x y′ = q x′ y, coefficient by coefficient.
    const result: Term[] = [ONE];
    for (let n = 1; n < unit.length; n++) {
      const terms = Array.from({ length: n }, (_, k) => {
        const factor = exponent
          .mul(n - k)
          .sub(k)
          .div(n);
        const scale = number(numerator(factor), factor.d);
        return this.#product(scale, this.#product(unit[n - k] as Term, result[k] as Term));
      });
      result.push(this.#sum(terms));
    }
    const lead = this.#tidied(q === HALF ? application('sqrt', [first]) : power(first, q));
    return this.#scale({ order: Number(numerator(raised)), coefficients: result }, lead);
  }

  #application(term: Application, args: readonly Expansion[]): Expansion {
    const [u] = args;
    const argument = term.args[0];
    if (u === undefined || argument === undefined) throw new NotExpanded(term.name);
    const { variable } = this.#decider;
    if (term.primes === 0) {
      if (term.name === 'sqrt') return this.#realPower(u, HALF_VALUE);
      if (term.name === 'abs') return this.#scale(u, number(this.sign(argument)));
      if (term.name === 'sign') return this.#constant(number(this.sign(argument)));
      const spelt = this.#engine.templates(term.name)?.definition?.(term.args);
      if (spelt && (spelt.kind === 'cases' || this.#engine.functions.find(term.name)?.kinks !== undefined)) {
        return this.of(spelt);
      }
    }
    if (term.args.slice(1).some((other) => dependsOn(other, variable))) throw new NotExpanded(term.name);
    if (term.name === 'ln' && term.primes === 0) return this.#logarithm(u);
    if (term.name === 'exp' && this.#fallsToZero(u)) return { order: 0, coefficients: this.#zeros() };
    return this.#analytic(term, u);
  }

  /** ln(c t^m (1 + …)) = ln c + m ln t + ln(1 + …) for c > 0: the logarithm of t is a symbol of its own. */
  #logarithm(u: Expansion): Expansion {
    const { variable } = this.#decider;
    const tidied = (part: Term): Term => this.#tidied(part);
    const { order, coefficients } = this.#led(u);
    const first = coefficients[0] as Term;
    if (this.#decided(first) < 0) throw new NotExpanded('the logarithm of a negative number');
    const unit = coefficients.map((c) => (c === ZERO ? c : tidied(quotient(c, first))));
    const series = this.#analytic(application('ln', [variable]), { order: 0, coefficients: unit });
    const lead = tidied(sum([application('ln', [first]), product([number(order), LOG_OF_T])]));
    return this.#add(series, { order: 0, coefficients: [lead, ...coefficients.slice(1).map(() => ZERO)] });
  }

  /** e^u with u → −∞ is smaller than every power of t. */
  #fallsToZero(u: Expansion): boolean {
    if (u.order >= 0) return false;
    const { order, coefficients } = this.#led(u);
    return order < 0 && this.#decided(coefficients[0] as Term) < 0;
  }

  /** f(u) by Taylor's series at the value of u, where f and its derivatives have a value. */
  #analytic(term: Application, u: Expansion): Expansion {
    const { variable } = this.#decider;
    const tidied = (part: Term): Term => this.#tidied(part);
    const before = u.coefficients.slice(0, Math.max(0, -u.order));
    if (before.some((c) => this.#decider.isZero(c) !== 'yes')) {
      if (this.#decider.isBounded(term)) return BOUNDED;
      throw new NotExpanded('no value at the place');
    }
    const value = this.#coefficient(u, 0);
    if (dependsOn(value, LOG_OF_T)) throw new NotExpanded('no value at the place');
    const inner: Expansion = this.#withoutConstant(u);
    let derivative: Term = application(term.name, [variable, ...term.args.slice(1)], term.primes);
    let result: Expansion | null = null;
    let raised = this.#constant(ONE);
    for (let k = 0, factorial = 1; k < this.#length; k++, factorial *= k) {
      const there = tidied(substitute(derivative, new Map<Term, Term>([[variable, value]])));
      if (!this.#decider.hasValue(there)) throw new NotExpanded(`${term.name} is not smooth there`);
      const taken = this.#scale(raised, factorial === 1 ? there : tidied(quotient(there, number(factorial))));
      result = result === null ? taken : this.#add(result, taken);
      raised = this.#multiply(raised, inner);
      if (raised.order >= this.#length || raised.coefficients.every((c) => c === ZERO)) break;
      derivative = this.#differentiated(derivative);
    }
    return result ?? this.#constant(ZERO);
  }

  #withoutConstant(u: Expansion): Expansion {
    const end = u.order + u.coefficients.length;
    const first = Math.max(1, u.order);
    return {
      order: first,
      coefficients: Array.from({ length: Math.max(0, end - first) }, (_, i) => this.#coefficient(u, first + i)),
    };
  }

  #differentiated(term: Term): Term {
    try {
      return this.#tidied(differentiate(term, this.#decider.variable, this.#engine.templates));
    } catch (error) {
      if (error instanceof DeriveError) throw new NotExpanded('no derivative is known');
      throw error;
    }
  }
}

/** Of what is bounded nothing else is known: sin(1/x). */
const BOUNDED: Expansion = { order: 0, coefficients: [] };

/** The same without zeros in front: of a short product more is known then. */
function withoutZeros({ order, coefficients }: Expansion): Expansion {
  const first = coefficients.findIndex((c) => c !== ZERO);
  const at = first < 0 ? coefficients.length : first;
  return { order: order + at, coefficients: coefficients.slice(at) };
}

/** ln t, which grows more slowly than any power of t. */
export const LOG_OF_T = symbol('ln t');
const MOST_POWER = 40;
const HALF = quotient(ONE, number(2));
const HALF_VALUE = number(1, 2).value;
