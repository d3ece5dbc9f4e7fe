/** Truncated power series with interval coefficients: a value with its derivatives, rigorously enclosed. */
import type { Interval, IntervalArithmetic } from './interval.ts';

/** Coefficients c₀ + c₁ h + c₂ h² + …; all series of one evaluation have the same length. */
export type Series = readonly Interval[];
/** What an evaluation gives: a series; surely no value there; or not decided at this precision. */
export type Value = Series | 'undefined' | 'unknown';

export const isSeries = (value: Value): value is Series => typeof value !== 'string';

/** The arithmetic of series over one interval arithmetic. Recurrences as in Taylor-mode automatic differentiation. */
export class SeriesArithmetic {
  readonly intervals: IntervalArithmetic;
  readonly length: number;
  readonly #zero: Interval;

  constructor(intervals: IntervalArithmetic, length: number) {
    this.intervals = intervals;
    this.length = length;
    this.#zero = intervals.integer(0);
  }

  at(series: Series, i: number): Interval {
    return series[i] ?? this.#zero;
  }
  constant(value: Interval): Series {
    return this.#build((i) => (i === 0 ? value : this.#zero));
  }
  integer(n: number): Series {
    return this.constant(this.intervals.integer(n));
  }
  /** The series of the variable itself at a point. */
  variable(value: Interval): Series {
    return this.#build((i) => (i === 0 ? value : this.intervals.integer(i === 1 ? 1 : 0)));
  }
  add(a: Series, b: Series): Series {
    return this.#build((i) => this.intervals.add(this.at(a, i), this.at(b, i)));
  }
  subtract(a: Series, b: Series): Series {
    return this.#build((i) => this.intervals.subtract(this.at(a, i), this.at(b, i)));
  }
  negate(a: Series): Series {
    return a.map((c) => this.intervals.negate(c));
  }
  multiply(a: Series, b: Series): Series {
    return this.#build((n) => this.#convolve(n, (k) => this.intervals.multiply(this.at(a, k), this.at(b, n - k))));
  }
  square(a: Series): Series {
    if (this.length === 1) return [this.intervals.square(this.at(a, 0))];
    return this.multiply(a, a);
  }
  power(a: Series, k: number): Series {
    if (this.length === 1) return [this.intervals.power(this.at(a, 0), k)];
    let result = this.integer(1);
    let base = a;
    for (let rest = k; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) result = this.multiply(result, base);
      if (rest > 1) base = this.multiply(base, base);
    }
    return result;
  }
  divide(a: Series, b: Series): Value {
    const bottom = this.at(b, 0);
    if (this.intervals.contains(bottom, 0n)) return this.#isZero(bottom) ? 'undefined' : 'unknown';
    const result: Interval[] = [];
    for (let n = 0; n < this.length; n++) {
      let rest = this.at(a, n);
      for (let k = 1; k <= n; k++) {
        rest = this.intervals.subtract(rest, this.intervals.multiply(this.at(b, k), this.at(result, n - k)));
      }
      const coefficient = this.intervals.divide(rest, bottom);
      if (coefficient === null) return 'unknown';
      result.push(coefficient);
    }
    return result;
  }
  exp(u: Series): Value {
    const first = this.intervals.exp(this.at(u, 0));
    return first === null ? 'unknown' : this.#solve(first, u, (result) => result);
  }
  ln(u: Series): Value {
    const inside = this.at(u, 0);
    if (inside.high <= 0n) return 'undefined';
    const first = this.intervals.ln(inside);
    return first === null ? 'unknown' : this.#integrated(first, u, this.integer(1), u);
  }
  /** Square root: of zero only as a plain value, for it has no derivative there. */
  sqrt(u: Series): Value {
    const inside = this.at(u, 0);
    if (inside.high < 0n) return 'undefined';
    const first = this.intervals.sqrt(inside);
    if (first === null) return 'unknown';
    if (this.length === 1) return [first];
    // Whether the composition has a derivative there is not told by the series.
    if (this.#isZero(inside)) return 'unknown';
    const result: Interval[] = [first];
    const twice = this.intervals.add(first, first);
    for (let n = 1; n < this.length; n++) {
      let rest = this.at(u, n);
      for (let k = 1; k < n; k++) {
        rest = this.intervals.subtract(rest, this.intervals.multiply(this.at(result, k), this.at(result, n - k)));
      }
      const coefficient = this.intervals.divide(rest, twice);
      if (coefficient === null) return 'unknown';
      result.push(coefficient);
    }
    return result;
  }
  sineCosine(u: Series): { sine: Series; cosine: Series } {
    const sine: Interval[] = [this.intervals.sin(this.at(u, 0))];
    const cosine: Interval[] = [this.intervals.cos(this.at(u, 0))];
    for (let n = 1; n < this.length; n++) {
      const sum = (other: Series): Interval =>
        this.#convolve(n - 1, (k) => this.#times(this.intervals.multiply(this.at(u, n - k), this.at(other, k)), n - k));
      const nextSine = this.#over(sum(cosine), n);
      cosine.push(this.intervals.negate(this.#over(sum(sine), n)));
      sine.push(nextSine);
    }
    return { sine, cosine };
  }
  atan(u: Series): Value {
    return this.#integrated(
      this.intervals.atan(this.at(u, 0)),
      u,
      this.integer(1),
      this.add(this.integer(1), this.square(u)),
    );
  }
  asin(u: Series): Value {
    const inside = this.at(u, 0);
    const one = this.intervals.integer(1);
    if (inside.low > one.high || inside.high < -one.high) return 'undefined';
    const first = this.intervals.asin(inside);
    if (first === null) return 'unknown';
    if (this.length === 1) return [first];
    const root = this.sqrt(this.subtract(this.integer(1), this.square(u)));
    return isSeries(root) ? this.#integrated(first, u, this.integer(1), root) : root;
  }
  erf(u: Series): Value {
    const first = this.intervals.erf(this.at(u, 0));
    if (first === null) return 'unknown';
    if (this.length === 1) return [first];
    const bell = this.exp(this.negate(this.square(u)));
    const root = this.intervals.sqrt(this.intervals.pi);
    if (!isSeries(bell) || root === null) return 'unknown';
    return this.#integrated(first, u, this.add(bell, bell), this.constant(root));
  }
  /** The k-th derivative's series, shorter by k. */
  derivative(u: Series, k: number): Series {
    const result: Interval[] = [];
    for (let i = 0; i + k < u.length; i++) {
      let scale = 1;
      for (let j = i + 1; j <= i + k; j++) scale *= j;
      result.push(this.#times(this.at(u, i + k), scale));
    }
    return result;
  }
  /** outer(u) where `outer` is the series at u₀. */
  compose(outer: Series, u: Series): Series {
    const inner = this.#build((i) => (i === 0 ? this.#zero : this.at(u, i)));
    let result = this.integer(0);
    for (let n = this.length - 1; n >= 0; n--) {
      result = this.add(this.multiply(result, inner), this.constant(this.at(outer, n)));
    }
    return result;
  }

  /** The series with first coefficient `first` and derivative u′ · over / under. */
  #integrated(first: Interval, u: Series, over: Series, under: Series): Value {
    if (this.length === 1) return [first];
    const slope = this.divide(over, under);
    return isSeries(slope) ? this.#solve(first, u, () => slope) : 'unknown';
  }
  /** y₀ = first, y′ = u′ · slope(y). */
  #solve(first: Interval, u: Series, slope: (result: Series) => Series): Series {
    const result: Interval[] = [first];
    for (let n = 1; n < this.length; n++) {
      const by = slope(result);
      const sum = this.#convolve(n - 1, (k) =>
        this.#times(this.intervals.multiply(this.at(u, n - k), this.at(by, k)), n - k),
      );
      result.push(this.#over(sum, n));
    }
    return result;
  }
  #isZero(a: Interval): boolean {
    return a.low === 0n && a.high === 0n;
  }
  #build(make: (i: number) => Interval): Interval[] {
    return Array.from({ length: this.length }, (_, i) => make(i));
  }
  #convolve(n: number, term: (k: number) => Interval): Interval {
    let sum = this.#zero;
    for (let k = 0; k <= n; k++) sum = this.intervals.add(sum, term(k));
    return sum;
  }
  #times(a: Interval, k: number): Interval {
    return { low: a.low * BigInt(k), high: a.high * BigInt(k) };
  }
  #over(a: Interval, k: number): Interval {
    return this.intervals.divide(a, this.intervals.integer(k)) ?? a;
  }
}
