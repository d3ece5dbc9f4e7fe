/** A term far out: its expansion, read off its parts. */
import { negation, number, ONE, PI, quotient } from '../../core/make.ts';
import { rational } from '../../core/rational.ts';
import type { Application, Cases, Comparison, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, fold } from '../../core/traverse.ts';
import { fromBoolean, type Truth, and as truthAnd, or as truthOr } from '../../core/truth.ts';
import { constantValue, unfold } from '../../verify/index.ts';
import { type Constants, Undecided } from './constants.ts';
import { BOUNDED, constant, type Expansions, FLAT, type Growth, monomial } from './expansion.ts';

/**
 * What the term does as its variable tends to ∞ (direction 1) or −∞ (−1); null where that is not known.
 * @example expand(z/√(1 + α z²), z, 1, …) // 1/√α + O(1/t²)
 */
export function expand(
  term: Term,
  variable: SymbolTerm,
  direction: 1 | -1,
  expansions: Expansions,
  constants: Constants,
): Growth | null {
  const reader = new Reader(variable, direction, expansions, constants);
  return fold<Growth | null>(unfold(term, { functions: constants.functions }), (node, of) => {
    const known = (part: Term): Growth => {
      const found = of(part);
      if (found === null) throw new Undecided('a part of it');
      return found;
    };
    try {
      return reader.node(node, known);
    } catch (error) {
      if (error instanceof Undecided) return null;
      throw error;
    }
  });
}

type Of = (term: Term) => Growth;

/** Functions that are smooth everywhere. */
const SMOOTH: ReadonlySet<string> = new Set(['sin', 'cos', 'atan', 'erf']);

class Reader {
  readonly #variable: SymbolTerm;
  readonly #direction: 1 | -1;
  readonly #expansions: Expansions;
  readonly #constants: Constants;

  constructor(variable: SymbolTerm, direction: 1 | -1, expansions: Expansions, constants: Constants) {
    this.#variable = variable;
    this.#direction = direction;
    this.#expansions = expansions;
    this.#constants = constants;
  }

  node(node: Term, of: Of): Growth {
    const x = this.#expansions;
    if (!dependsOn(node, this.#variable)) return constant(this.#constants.tidied(node));
    switch (node.kind) {
      case 'number':
        return constant(node);
      case 'symbol':
        return monomial(this.#constants.number(rational(this.#direction)), rational(1));
      case 'sum':
        return node.terms.map(of).reduce((a, b) => x.add(a, b));
      case 'product':
        return node.factors.map(of).reduce((a, b) => x.multiply(a, b));
      case 'negation':
        return x.negate(of(node.operand));
      case 'quotient':
        return x.multiply(of(node.numerator), x.reciprocal(of(node.denominator)));
      case 'power':
        return this.#power(node.base, node.exponent, of);
      case 'application':
        return this.#application(node, of);
      case 'cases':
        return this.#cases(node, of);
      case 'derivative':
        throw new Undecided('a standing derivative');
    }
  }

  #power(base: Term, exponent: Term, of: Of): Growth {
    const x = this.#expansions;
    if (dependsOn(exponent, this.#variable)) return x.exp(x.multiply(of(exponent), x.ln(of(base))));
    const exact = constantValue(exponent);
    return exact === null ? x.toConstant(of(base), exponent) : x.toPower(of(base), exact);
  }

  #application(node: Application, of: Of): Growth {
    const x = this.#expansions;
    const [first, second] = node.args;
    if (first === undefined || node.primes > 0) throw new Undecided('an unknown function');
    const u = of(first);
    switch (node.name) {
      case 'exp':
        return x.exp(u);
      case 'ln':
        return x.ln(u);
      case 'sqrt':
        return x.toPower(u, rational(1, 2));
      case 'erfc':
        return x.subtract(constant(ONE), this.#towards('erf', u));
      case 'abs':
        return x.eventualSign(u) < 0 ? x.negate(u) : u;
      case 'sign':
        return constant(this.#constants.number(rational(x.eventualSign(u))));
      case 'max':
      case 'min': {
        if (second === undefined) throw new Undecided('a maximum of one');
        const v = of(second);
        const isFirst = x.eventualSign(x.subtract(u, v)) >= 0;
        return isFirst === (node.name === 'max') ? u : v;
      }
      default:
        return this.#towards(node.name, u);
    }
  }

  /** Functions that are smooth everywhere: near a constant, or on the way to ±∞. */
  #towards(name: string, u: Growth): Growth {
    const x = this.#expansions;
    if (!SMOOTH.has(name)) throw new Undecided(name);
    if (x.isConvergent(u)) return x.smooth(name, u);
    if (name === 'sin' || name === 'cos') return BOUNDED;
    if (x.isBounded(u)) return BOUNDED;
    const up = x.eventualSign(u) > 0;
    if (name === 'erf') return x.add(constant(this.#constants.number(rational(up ? 1 : -1))), FLAT);
    const quarter = quotient(PI, number(2));
    // arctan u = ±π/2 − 1/u + O(1/u³).
    const inverse = x.reciprocal(u);
    const beyond = x.multiply(BOUNDED, x.toPower(inverse, rational(3)));
    return x.add(x.subtract(constant(up ? quarter : negation(quarter)), inverse), beyond);
  }

  #cases({ branches, otherwise }: Cases, of: Of): Growth {
    for (const { condition, value } of branches) {
      const holds = this.#holds(condition, of);
      if (holds === 'yes') return of(value);
      if (holds === 'unknown') throw new Undecided('which branch it is');
    }
    if (otherwise === null) throw new Undecided('no branch');
    return of(otherwise);
  }

  #holds(condition: Condition, of: Of): Truth {
    if (condition.kind === 'comparison') return this.#compares(condition, of);
    const parts = condition.conditions.map((one) => this.#holds(one, of));
    return condition.kind === 'and' ? parts.reduce(truthAnd) : parts.reduce(truthOr);
  }

  #compares({ left, relation, right }: Comparison, of: Of): Truth {
    const sign = this.#expansions.eventualSign(this.#expansions.subtract(of(left), of(right)));
    switch (relation) {
      case '<':
        return fromBoolean(sign < 0);
      case '<=':
        return fromBoolean(sign <= 0);
      case '>':
        return fromBoolean(sign > 0);
      case '>=':
        return fromBoolean(sign >= 0);
      case '=':
        return fromBoolean(sign === 0);
      case '!=':
        return fromBoolean(sign !== 0);
    }
  }
}
