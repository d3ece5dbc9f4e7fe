/** Rigorous enclosures of a term's value at a point, standing derivatives and piecewise terms included. */
import { application, E, PI, symbol } from '../core/make.ts';
import { numerator } from '../core/rational.ts';
import type { Application, Cases, Condition, SymbolTerm, Term } from '../core/term.ts';
import { dependsOn, fold } from '../core/traverse.ts';
import { and, not, or, type Truth } from '../core/truth.ts';
import type { VerifyContext } from './context.ts';
import type { Interval, IntervalArithmetic } from './interval.ts';
import { isSeries, type Series, SeriesArithmetic, type Value } from './series.ts';
import { definingTerm } from './unfold.ts';

/** Where the symbols stand. A symbol that is missing makes the value unknown. */
export type Point = ReadonlyMap<SymbolTerm, Interval>;

const NESTING_LIMIT = 40;
const POWER_LIMIT = 100_000;

/**
 * The enclosure of a term at a point: an interval that surely contains its value; `undefined` where it surely has
 * none as a real function; `unknown` where this precision does not tell, or the term has a function that is unknown.
 * @example enclose(1/z, {z: 3}, …) // [0.333…3, 0.333…4]
 */
export function enclose(
  term: Term,
  point: Point,
  context: VerifyContext,
  intervals: IntervalArithmetic,
): Interval | 'undefined' | 'unknown' {
  const value = new Evaluation(point, null, 0, context, intervals, 0).value(term);
  return isSeries(value) ? (value[0] ?? 'unknown') : value;
}

/** Whether a condition surely holds, surely fails, or cannot be told at a point. */
export function holdsAt(
  condition: Condition,
  point: Point,
  context: VerifyContext,
  intervals: IntervalArithmetic,
): Truth {
  return new Evaluation(point, null, 0, context, intervals, 0).holds(condition);
}

class Evaluation {
  readonly #point: Point;
  readonly #variable: SymbolTerm | null;
  readonly #order: number;
  readonly #context: VerifyContext;
  readonly #depth: number;
  readonly #arithmetic: SeriesArithmetic;
  readonly #known = new Map<Term, Value>();

  constructor(
    point: Point,
    variable: SymbolTerm | null,
    order: number,
    context: VerifyContext,
    intervals: IntervalArithmetic,
    depth: number,
  ) {
    this.#point = point;
    this.#variable = variable;
    this.#order = order;
    this.#context = context;
    this.#depth = depth;
    this.#arithmetic = new SeriesArithmetic(intervals, order + 1);
  }

  value(term: Term): Value {
    return fold<Value>(term, (node, of) => {
      const known = this.#known.get(node);
      if (known !== undefined) return known;
      const value = this.#isConstant(node) ? this.#constant(node) : this.#node(node, of);
      this.#known.set(node, value);
      return value;
    });
  }

  /** Whether the node surely does not depend on the variable that is differentiated by. */
  #isConstant(node: Term): boolean {
    const variable = this.#variable;
    if (variable === null || this.#order === 0 || node.kind === 'number' || node.kind === 'symbol') return false;
    const hidden = this.#context.definitions?.some(
      (definition) => definition.variable !== variable && dependsOn(definition.body, variable),
    );
    return hidden !== true && !dependsOn(node, variable);
  }
  /** A constant has derivatives even where the function it is a value of has none: d/dz arcsin 1 is 0. */
  #constant(node: Term): Value {
    const { intervals } = this.#arithmetic;
    const value = new Evaluation(this.#point, null, 0, this.#context, intervals, this.#depth + 1).value(node);
    return isSeries(value) ? this.#arithmetic.constant(value[0] ?? intervals.integer(0)) : value;
  }

  #nested(variable: SymbolTerm, order: number, point: Point): Evaluation {
    return new Evaluation(point, variable, order, this.#context, this.#arithmetic.intervals, this.#depth + 1);
  }

  #node(node: Term, of: (term: Term) => Value): Value {
    const a = this.#arithmetic;
    switch (node.kind) {
      case 'number':
        return a.constant(a.intervals.ratio(numerator(node.value), node.value.d));
      case 'symbol': {
        const value = this.#symbol(node);
        if (value === null) return 'unknown';
        return node === this.#variable ? a.variable(value) : a.constant(value);
      }
      case 'sum':
        return this.#all(node.terms.map(of), (list) => list.reduce((x, y) => a.add(x, y)));
      case 'product':
        return this.#all(node.factors.map(of), (list) => list.reduce((x, y) => a.multiply(x, y)));
      case 'negation':
        return this.#all([of(node.operand)], ([u = a.integer(0)]) => a.negate(u));
      case 'quotient':
        return this.#all([of(node.numerator), of(node.denominator)], ([u, v]) =>
          u === undefined || v === undefined ? 'unknown' : a.divide(u, v),
        );
      case 'power':
        return this.#power(of(node.base), of(node.exponent), node.exponent);
      case 'application':
        return this.#application(node, of);
      case 'derivative':
        return this.#derivative(node.body, node.variable, node.order);
      case 'cases':
        return this.#cases(node, of);
    }
  }

  #symbol(node: SymbolTerm): Interval | null {
    const { intervals } = this.#arithmetic;
    if (node === PI) return intervals.pi;
    if (node === E) return intervals.exp(intervals.integer(1));
    return this.#point.get(node) ?? null;
  }

  #all(values: readonly Value[], combine: (list: readonly Series[]) => Value): Value {
    const list: Series[] = [];
    let unknown = false;
    for (const value of values) {
      if (value === 'undefined') return value;
      if (value === 'unknown') unknown = true;
      else list.push(value);
    }
    return unknown ? 'unknown' : combine(list);
  }

  #power(base: Value, exponent: Value, exponentTerm: Term): Value {
    const a = this.#arithmetic;
    return this.#all([base, exponent], ([u, v]) => {
      if (u === undefined || v === undefined) return 'unknown';
      const fixed = constantExponent(exponentTerm);
      if (fixed === null) return this.#realPower(u, v);
      if (fixed.d === 1n) {
        const k = Number(fixed.n);
        if (Math.abs(k) > POWER_LIMIT) return 'unknown';
        const power = a.power(u, Math.abs(k));
        return k >= 0 ? power : a.divide(a.integer(1), power);
      }
      if (fixed.d === 2n && fixed.n > 0n && fixed.n < 1000n) {
        const root = a.sqrt(u);
        return isSeries(root) ? a.power(root, Number(fixed.n)) : root;
      }
      return this.#realPower(u, v);
    });
  }

  /** u^v = exp(v ln u) for u > 0; 0^v is 0 for v > 0, as a plain value. */
  #realPower(u: Series, v: Series): Value {
    const a = this.#arithmetic;
    const first = a.at(u, 0);
    if (first.low === 0n && first.high === 0n && this.#order === 0) {
      const exponent = a.at(v, 0);
      if (exponent.low > 0n) return a.integer(0);
      return exponent.high < 0n ? 'undefined' : 'unknown';
    }
    const log = a.ln(u);
    return isSeries(log) ? a.exp(a.multiply(v, log)) : first.high < 0n ? 'undefined' : 'unknown';
  }

  #application(node: Application, of: (term: Term) => Value): Value {
    const own = this.#context.definitions?.some(({ name }) => name === node.name) ?? false;
    if (node.primes > 0) return this.#primed(node, of);
    if (!own) {
      const known = this.#direct(node, of);
      if (known !== null) return known;
    }
    if (this.#depth > NESTING_LIMIT) return 'unknown';
    const body = definingTerm(node.name, node.args, this.#context);
    if (body !== null) {
      // The definition of another point of view: evaluated with the same variable and order.
      return new Evaluation(
        this.#point,
        this.#variable,
        this.#order,
        this.#context,
        this.#arithmetic.intervals,
        this.#depth + 1,
      ).value(body);
    }
    return own ? this.#primed(node, of) : 'unknown';
  }

  /** f^(k)(u): the series of f at u₀, differentiated k times, at u. */
  #primed(node: Application, of: (term: Term) => Value): Value {
    const argument = node.args[0];
    if (argument === undefined || node.args.length !== 1 || this.#depth > NESTING_LIMIT) return 'unknown';
    const own = this.#context.definitions?.find(({ name }) => name === node.name);
    if (own === undefined && this.#context.functions.find(node.name) === null) return 'unknown';
    const variable = own?.variable ?? symbol('argument');
    const body = own?.body ?? application(node.name, [variable]);
    return this.#all([of(argument)], ([u]) => {
      if (u === undefined) return 'unknown';
      const point = new Map(this.#point).set(variable, this.#arithmetic.at(u, 0));
      const series = this.#nested(variable, this.#order + node.primes, point).value(body);
      if (!isSeries(series)) return series;
      return this.#arithmetic.compose(this.#arithmetic.derivative(series, node.primes), u);
    });
  }

  #derivative(body: Term, variable: SymbolTerm, order: number): Value {
    if (this.#variable !== null && this.#variable !== variable && this.#order > 0) return 'unknown';
    if (this.#depth > NESTING_LIMIT) return 'unknown';
    const series = this.#nested(variable, this.#order + order, this.#point).value(body);
    return isSeries(series) ? this.#arithmetic.derivative(series, order) : series;
  }

  #cases(node: Cases, of: (term: Term) => Value): Value {
    for (const { condition, value } of node.branches) {
      const holds = this.#truth(condition, of);
      if (holds === 'unknown') return 'unknown';
      if (holds === 'yes') return of(value);
    }
    return node.otherwise === null ? 'undefined' : of(node.otherwise);
  }

  holds(condition: Condition): Truth {
    return this.#truth(condition, (term) => this.value(term));
  }

  #truth(condition: Condition, of: (term: Term) => Value): Truth {
    if (condition.kind !== 'comparison') {
      const parts = condition.conditions.map((part) => this.#truth(part, of));
      return condition.kind === 'and' ? parts.reduce(and, 'yes') : parts.reduce(or, 'no');
    }
    const left = of(condition.left);
    const right = of(condition.right);
    if (!isSeries(left) || !isSeries(right)) return 'unknown';
    const gap = this.#arithmetic.intervals.subtract(this.#arithmetic.at(left, 0), this.#arithmetic.at(right, 0));
    const exact = gap.low === 0n && gap.high === 0n;
    // A derivative needs the condition to hold around the point, so that its border does not count.
    if (exact && this.#order > 0) return 'unknown';
    const positive: Truth = gap.low > 0n ? 'yes' : gap.high <= 0n ? 'no' : 'unknown';
    const negative: Truth = gap.high < 0n ? 'yes' : gap.low >= 0n ? 'no' : 'unknown';
    const zero: Truth = exact ? 'yes' : gap.low > 0n || gap.high < 0n ? 'no' : 'unknown';
    switch (condition.relation) {
      case '<':
        return negative;
      case '>':
        return positive;
      case '<=':
        return not(positive);
      case '>=':
        return not(negative);
      case '=':
        return zero;
      case '!=':
        return not(zero);
    }
  }

  /** The functions evaluated directly; null for others. */
  #direct(node: Application, of: (term: Term) => Value): Value | null {
    const a = this.#arithmetic;
    const one = (f: (u: Series) => Value): Value =>
      this.#all(node.args.map(of), ([u]) => (u === undefined ? 'unknown' : f(u)));
    const two = (f: (u: Series, v: Series) => Value): Value =>
      this.#all(node.args.map(of), ([u, v]) => (u === undefined || v === undefined ? 'unknown' : f(u, v)));
    switch (node.name) {
      case 'exp':
        return one((u) => a.exp(u));
      case 'ln':
        return one((u) => a.ln(u));
      case 'sqrt':
        return one((u) => a.sqrt(u));
      case 'sin':
        return one((u) => a.sineCosine(u).sine);
      case 'cos':
        return one((u) => a.sineCosine(u).cosine);
      case 'atan':
        return one((u) => a.atan(u));
      case 'asin':
        return one((u) => a.asin(u));
      case 'erf':
        return one((u) => a.erf(u));
      case 'abs':
        return one((u) => this.#absolute(u));
      case 'sign':
        return one((u) => this.#sign(u));
      case 'max':
        return two((u, v) => this.#larger(u, v));
      case 'min':
        return two((u, v) => {
          const larger = this.#larger(a.negate(u), a.negate(v));
          return isSeries(larger) ? a.negate(larger) : larger;
        });
      case 'nthRoot':
        return two((u, n) => this.#root(u, n));
      case 'acos':
        return one((u) => {
          const sine = a.asin(u);
          const right = a.intervals.divide(a.intervals.pi, a.intervals.integer(2));
          return isSeries(sine) && right !== null ? a.subtract(a.constant(right), sine) : sine;
        });
      case 'erfc':
        return one((u) => {
          const value = a.erf(u);
          return isSeries(value) ? a.subtract(a.integer(1), value) : value;
        });
      default:
        return null;
    }
  }

  #absolute(u: Series): Value {
    const a = this.#arithmetic;
    const first = a.at(u, 0);
    if (first.low > 0n) return u;
    if (first.high < 0n) return a.negate(u);
    return this.#order === 0 ? [a.intervals.absolute(first)] : 'unknown';
  }
  #sign(u: Series): Value {
    const a = this.#arithmetic;
    const first = a.at(u, 0);
    if (first.low > 0n) return a.integer(1);
    if (first.high < 0n) return a.integer(-1);
    return first.low === 0n && first.high === 0n && this.#order === 0 ? a.integer(0) : 'unknown';
  }
  #larger(u: Series, v: Series): Value {
    const a = this.#arithmetic;
    const gap = a.intervals.subtract(a.at(u, 0), a.at(v, 0));
    if (gap.low > 0n) return u;
    if (gap.high < 0n) return v;
    return this.#order === 0 ? [a.intervals.maximum(a.at(u, 0), a.at(v, 0))] : 'unknown';
  }
  #root(u: Series, n: Series): Value {
    const a = this.#arithmetic;
    const index = a.at(n, 0);
    const k = Math.round(a.intervals.middle(index));
    // The index is a number, not a variable that is differentiated by.
    if (n.some((c, i) => i > 0 && (c.low !== 0n || c.high !== 0n))) return 'unknown';
    if (index.low !== index.high || !a.intervals.contains(index, BigInt(k)) || k < 1) return 'unknown';
    if (k === 2) return a.sqrt(u);
    const first = a.at(u, 0);
    if (first.low === 0n && first.high === 0n && this.#order === 0) return a.integer(0);
    if (first.high < 0n) {
      if (k % 2 === 0) return 'undefined';
      const root = this.#root(a.negate(u), n);
      return isSeries(root) ? a.negate(root) : root;
    }
    const exponent = a.intervals.ratio(1n, BigInt(k));
    return first.low > 0n ? this.#realPower(u, a.constant(exponent)) : 'unknown';
  }
}

/** The value of an exponent written as a number, a fraction of numbers or their negative. */
function constantExponent(term: Term): { n: bigint; d: bigint } | null {
  if (term.kind === 'number') return { n: numerator(term.value), d: term.value.d };
  if (term.kind === 'negation') {
    const inner = constantExponent(term.operand);
    return inner === null ? null : { n: -inner.n, d: inner.d };
  }
  if (term.kind === 'quotient') {
    const over = constantExponent(term.numerator);
    const under = constantExponent(term.denominator);
    if (over === null || under === null || under.n === 0n) return null;
    const n = over.n * under.d;
    const d = over.d * under.n;
    const sign = d < 0n ? -1n : 1n;
    let x = n < 0n ? -n : n;
    let y = d < 0n ? -d : d;
    while (y !== 0n) [x, y] = [y, x % y];
    return { n: (sign * n) / x, d: (sign * d) / x };
  }
  return null;
}
