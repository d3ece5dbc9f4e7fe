/** Arithmetic of constants: terms without the variable, tidied, with the signs that their parameters' assumptions give. */

import type { FunctionTable } from '../../core/functions.ts';
import {
  application,
  comparison,
  difference,
  negation,
  numberOf,
  ONE,
  power,
  product,
  quotient,
  sumOf,
  ZERO,
} from '../../core/make.ts';
import { isZero, type Rational } from '../../core/rational.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { type Engine, tidyContext } from '../../derive/engine.ts';
import { tidy } from '../../derive/tidy/tidy.ts';
import { decideCondition, type RuleContext, ruleContext } from '../../rule/index.ts';
import { constantValue, enclose, IntervalArithmetic, prove } from '../../verify/index.ts';

/** Thrown where a sign, or a limit, is not known: nothing is said then. */
export class Undecided extends Error {}

export class Constants {
  readonly functions: FunctionTable;
  readonly #assumptions: readonly Condition[];
  readonly #context: RuleContext;
  readonly #tidy: (term: Term) => Term;
  readonly #intervals = new IntervalArithmetic(192);

  constructor(engine: Engine, variable: SymbolTerm, assumptions: readonly Condition[]) {
    this.functions = engine.functions;
    this.#assumptions = assumptions;
    this.#context = ruleContext(engine.functions, assumptions);
    const context = tidyContext(engine, variable);
    this.#tidy = (term) => tidy(term, context);
  }

  number(value: Rational): Term {
    return this.#tidy(numberOf(value));
  }
  tidied(term: Term): Term {
    const exact = constantValue(term);
    return exact === null ? this.#tidy(term) : this.#tidy(numberOf(exact));
  }
  add(a: Term, b: Term): Term {
    return a === ZERO ? b : b === ZERO ? a : this.tidied(sumOf([a, b]));
  }
  multiply(a: Term, b: Term): Term {
    return a === ONE ? b : b === ONE ? a : this.tidied(product([a, b]));
  }
  negate(a: Term): Term {
    return this.tidied(negation(a));
  }
  divide(a: Term, b: Term): Term {
    return b === ONE ? a : this.tidied(quotient(a, b));
  }
  raised(base: Term, exponent: Rational): Term {
    const size = exponent.abs();
    const whole = size.compare(1) === 0 ? base : power(base, numberOf(size));
    return this.tidied(exponent.s < 0n ? quotient(ONE, whole) : whole);
  }
  /** ln c, −ln(1/c) where c is a number below 1. */
  logarithm(c: Term): Term {
    if (c === ONE) return ZERO;
    const exact = constantValue(c);
    if (exact !== null && exact.s > 0n && exact.compare(1) < 0) {
      return negation(this.tidied(application('ln', [numberOf(exact.inverse())])));
    }
    return this.tidied(application('ln', [c]));
  }
  exponential(u: Term): Term {
    if (u === ZERO) return ONE;
    if (u.kind === 'negation') return this.divide(ONE, this.exponential(u.operand));
    const [inside] = u.kind === 'application' && u.name === 'ln' ? u.args : [];
    return inside ?? this.tidied(application('exp', [u]));
  }

  /** The sign for all values of the parameters that are allowed; null where they differ, or nothing is known. */
  sign(term: Term): -1 | 0 | 1 | null {
    const exact = constantValue(term);
    if (exact !== null) return isZero(exact) ? 0 : exact.s > 0n ? 1 : -1;
    if (this.#holds(term, '>')) return 1;
    if (this.#holds(term, '<')) return -1;
    const value = enclose(term, new Map(), { functions: this.functions }, this.#intervals);
    if (typeof value !== 'string') {
      if (value.low > 0n) return 1;
      if (value.high < 0n) return -1;
    }
    return this.same(term, ZERO) ? 0 : null;
  }
  isNonzero(term: Term): boolean {
    const sign = this.sign(term);
    return sign === null ? this.#holds(term, '!=') : sign !== 0;
  }
  same(a: Term, b: Term): boolean {
    const { kind } = prove(a, b, { functions: this.functions, assumptions: this.#assumptions });
    return kind === 'equal' || kind === 'same definition';
  }
  /** Whether a ≤ b for all values of the parameters that are allowed. */
  atMost(a: Term, b: Term): boolean {
    const sign = this.sign(this.tidied(difference(b, a)));
    return sign === 0 || sign === 1;
  }

  #holds(term: Term, relation: '>' | '<' | '!='): boolean {
    return decideCondition(comparison(term, relation, ZERO), this.#context) === 'yes';
  }
}
