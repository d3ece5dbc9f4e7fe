/**
 * Truncated Taylor series over any arithmetic: automatic differentiation of any order. It knows recurrences of
 * coefficients (Knuth, TAOCP 2, 4.7; Griewank and Walther, Evaluating Derivatives, ch. 13), no differentiation rules of ours.
 *
 * A series is its coefficients from the head up; missing coefficients are exact zeros, so a constant is a list of one.
 */
import type { Rational } from '../../core/rational.ts';
import { rational } from '../../core/rational.ts';
import { type Arithmetic, isEqual, type Order, unaryCode, unaryTable } from './arithmetic.ts';

export type Series<T> = readonly T[];

/** The variable itself at `value`: value + 1·ε. */
export const variableSeries = <T>(arithmetic: Arithmetic<T>, value: T): Series<T> => [value, arithmetic.fromNumber(1)];

/**
 * The arithmetic of series up to ε^order over another arithmetic.
 * @example seriesArithmetic(doubles, 2).mul([3, 1], [3, 1]) // [9, 6, 1]
 */
export function seriesArithmetic<T>(base: Arithmetic<T>, order: number): Arithmetic<Series<T>> {
  const integers = Array.from({ length: order + 1 }, (_, k) => base.fromNumber(k));
  const int = (k: number): T => integers[k] as T;
  const zero = int(0);
  const one = base.fromNumber(1);
  const minusOne = base.fromNumber(-1);
  const half = base.fromRational(rational(1n, 2n));
  const ONE: Series<T> = [one];
  const get = (s: Series<T>, k: number): T => (k < s.length ? (s[k] as T) : zero);
  const head = (s: Series<T>): T => s[0] as T;
  const filled = (first: T, rest: T): Series<T> =>
    Array.from({ length: order + 1 }, (_, k) => (k === 0 ? first : rest));
  const basic = (name: string): ((x: T) => T) => base.unary[unaryCode(name) ?? 0] as (x: T) => T;

  /** j·u_j for j ≥ 1: the coefficients of ε·u′. */
  const slopes = (u: Series<T>): T[] => u.map((c, j) => (j === 0 ? zero : j === 1 ? c : base.mul(c, int(j))));
  const overK = (value: T, k: number): T => (k === 1 ? value : base.div(value, int(k)));
  /** Σ_{j=1..k} slopes_j · h_{k−j} / k, the k-th coefficient of ∫ h u′. */
  const step = (slope: readonly T[], h: Series<T>, k: number): T => {
    let total: T | null = null;
    for (let j = Math.max(1, k - h.length + 1); j <= k && j < slope.length; j++) {
      const part = base.mul(slope[j] as T, h[k - j] as T);
      total = total === null ? part : base.add(total, part);
    }
    return total === null ? zero : overK(total, k);
  };

  const add = (a: Series<T>, b: Series<T>): Series<T> => {
    const long = a.length >= b.length ? a : b;
    const short = Math.min(a.length, b.length);
    return long.map((c, k) => (k < short ? base.add(a[k] as T, b[k] as T) : c));
  };
  const neg = (a: Series<T>): Series<T> => a.map(base.neg);
  const sub = (a: Series<T>, b: Series<T>): Series<T> => {
    const out: T[] = [];
    for (let k = 0; k < a.length || k < b.length; k++) {
      out.push(k >= b.length ? (a[k] as T) : k >= a.length ? base.neg(b[k] as T) : base.sub(a[k] as T, b[k] as T));
    }
    return out;
  };
  const mul = (a: Series<T>, b: Series<T>): Series<T> => {
    const length = Math.min(order + 1, a.length + b.length - 1);
    const out: T[] = [];
    for (let k = 0; k < length; k++) {
      const first = Math.max(0, k - b.length + 1);
      let total = base.mul(a[first] as T, b[k - first] as T);
      for (let j = first + 1; j <= k && j < a.length; j++) {
        total = base.add(total, base.mul(a[j] as T, b[k - j] as T));
      }
      out.push(total);
    }
    return out;
  };
  const div = (a: Series<T>, b: Series<T>): Series<T> => {
    const divisor = head(b);
    if (b.length === 1) return a.map((c) => base.div(c, divisor));
    const out: T[] = [];
    for (let k = 0; k <= order; k++) {
      let rest: T | null = k < a.length ? (a[k] as T) : null;
      for (let j = 1; j <= k && j < b.length; j++) {
        const part = base.mul(b[j] as T, out[k - j] as T);
        rest = rest === null ? base.neg(part) : base.sub(rest, part);
      }
      out.push(rest === null ? zero : base.div(rest, divisor));
    }
    return out;
  };
  /** The series with head c₀ and derivative h·u′. */
  const integrate = (first: T, h: Series<T>, u: Series<T>): Series<T> => {
    if (u.length === 1) return [first];
    const slope = slopes(u);
    const out = [first];
    for (let k = 1; k <= order; k++) out.push(step(slope, h, k));
    return out;
  };
  /** y with y′ = y w′. */
  const expFrom = (first: T, w: Series<T>): Series<T> => {
    if (w.length === 1) return [first];
    const slope = slopes(w);
    const out = [first];
    for (let k = 1; k <= order; k++) out.push(step(slope, out, k));
    return out;
  };
  /** y with y′ = (p + q y + r y²) u′, for p, q, r among −1, 0, 1. */
  const riccati = (first: T, u: Series<T>, p: number, q: number, r: number): Series<T> => {
    if (u.length === 1) return [first];
    const slope = slopes(u);
    const out = [first];
    const h: T[] = [];
    const signed = (sign: number, value: T): T => (sign < 0 ? base.neg(value) : value);
    for (let k = 1; k <= order; k++) {
      const m = k - 1;
      let total = m === 0 && p !== 0 ? base.fromNumber(p) : zero;
      if (q !== 0) total = base.add(total, signed(q, out[m] as T));
      for (let i = 0; r !== 0 && i <= m; i++) {
        total = base.add(total, signed(r, base.mul(out[i] as T, out[m - i] as T)));
      }
      h.push(total);
      out.push(step(slope, h, k));
    }
    return out;
  };
  /** Two functions that are each other's derivatives up to a sign: sin and cos, sinh and cosh. */
  const couple = (u: Series<T>, first: T, second: T, sign: 1 | -1): readonly [Series<T>, Series<T>] => {
    const slope = slopes(u);
    const a = [first];
    const b = [second];
    for (let k = 1; k <= order && u.length > 1; k++) {
      const next = step(slope, b, k);
      const other = step(slope, a, k);
      a.push(next);
      b.push(sign < 0 ? base.neg(other) : other);
    }
    return [a, b];
  };
  /** a^r with head c₀; undefined beyond the head where a = 0. */
  const powerFrom = (first: T, a: Series<T>, r: Rational): Series<T> => {
    if (a.length === 1) return [first];
    const out = [first];
    for (let k = 1; k <= order; k++) {
      let total: T | null = null;
      for (let j = 1; j <= k && j < a.length; j++) {
        const weight = r.mul(j).sub(k - j);
        const part = base.mul(base.fromRational(weight), base.mul(a[j] as T, out[k - j] as T));
        total = total === null ? part : base.add(total, part);
      }
      out.push(total === null ? zero : base.div(total, k === 1 ? head(a) : base.mul(head(a), int(k))));
    }
    return out;
  };
  const sqrt = (a: Series<T>): Series<T> => powerFrom(basic('sqrt')(head(a)), a, rational(1n, 2n));
  const ln = (u: Series<T>): Series<T> => {
    const out = [basic('ln')(head(u))];
    for (let k = 1; k <= order && u.length > 1; k++) {
      let total: T | null = null;
      for (let j = Math.max(1, k - u.length + 1); j < k; j++) {
        const part = base.mul(base.mul(int(j), out[j] as T), u[k - j] as T);
        total = total === null ? part : base.add(total, part);
      }
      const rest = total === null ? get(u, k) : base.sub(get(u, k), overK(total, k));
      out.push(base.div(rest, head(u)));
    }
    return out;
  };
  const intPow = (a: Series<T>, n: number): Series<T> => {
    if (n === 0) return [base.intPow(head(a), 0)];
    if (n < 0) return div(ONE, intPow(a, -n));
    if (a.length === 1) return [base.intPow(head(a), n)];
    let result: Series<T> | null = null;
    let square = a;
    for (let left = n; ; square = mul(square, square)) {
      if (left % 2 === 1) result = result === null ? square : mul(result, square);
      left = Math.floor(left / 2);
      if (left === 0) return result ?? square;
    }
  };
  const compare = (a: Series<T>, b: Series<T>): Order => {
    const heads = base.compare(head(a), head(b));
    return heads === 'equal' && (a.length > 1 || b.length > 1) ? 'touching' : heads;
  };
  const atJoint = (a: Series<T>): Series<T> => filled(base.atJoint(head(a)), base.undefined);
  const pick = (a: Series<T>, b: Series<T>, first: T, wanted: Order): Series<T> => {
    const heads = compare(a, b);
    if (heads === 'unsure') return a.length === 1 && b.length === 1 ? [first] : filled(first, base.unsure);
    if (heads === 'undefined') return filled(base.undefined, base.undefined);
    if (heads === 'touching') return filled(base.atJoint(first), base.undefined);
    return heads === wanted || isEqual(heads) ? a : b;
  };
  const max = (a: Series<T>, b: Series<T>) => pick(a, b, base.max(head(a), head(b)), 'greater');
  const squareOf = (u: Series<T>) => mul(u, u);
  const sigma = (u: Series<T>) => riccati(basic('sigma')(head(u)), u, 0, 1, -1);
  const bell = (u: Series<T>): Series<T> => expFrom(basic('phi')(head(u)), neg(mul([half], squareOf(u))));
  const sinCos = (u: Series<T>) => couple(u, basic('sin')(head(u)), basic('cos')(head(u)), -1);
  const sinhCosh = (u: Series<T>) => couple(u, basic('sinh')(head(u)), basic('cosh')(head(u)), 1);
  const errorSlope = (u: Series<T>): Series<T> => {
    const scale = base.div(base.fromNumber(2), basic('sqrt')(base.pi));
    const minusSquare = neg(squareOf(u));
    return mul([scale], expFrom(basic('exp')(head(minusSquare)), minusSquare));
  };
  const oneMinusSquare = (u: Series<T>) => mul(sub(ONE, u), add(ONE, u));
  const atan = (u: Series<T>) => integrate(basic('atan')(head(u)), div(ONE, add(ONE, squareOf(u))), u);
  const asin = (u: Series<T>) => integrate(basic('asin')(head(u)), div(ONE, sqrt(oneMinusSquare(u))), u);
  const acos = (u: Series<T>) => integrate(basic('acos')(head(u)), div([minusOne], sqrt(oneMinusSquare(u))), u);
  const asinh = (u: Series<T>) => integrate(basic('asinh')(head(u)), div(ONE, sqrt(add(ONE, squareOf(u)))), u);
  const acosh = (u: Series<T>) => integrate(basic('acosh')(head(u)), div(ONE, sqrt(neg(oneMinusSquare(u)))), u);
  const atanh = (u: Series<T>) => integrate(basic('atanh')(head(u)), div(ONE, oneMinusSquare(u)), u);
  const abs = (u: Series<T>) => max(u, neg(u));
  const reciprocal = (u: Series<T>) => div(ONE, u);

  return {
    undefined: filled(base.undefined, base.undefined),
    unsure: filled(base.unsure, base.unsure),
    pi: [base.pi],
    e: [base.e],
    fromRational: (value) => [base.fromRational(value)],
    fromNumber: (value) => [base.fromNumber(value)],
    add,
    sub,
    mul,
    div,
    neg,
    intPow,
    ratPow: (a, r) => powerFrom(base.ratPow(head(a), r), a, r),
    pow: (a, b) => {
      const first = base.pow(head(a), head(b));
      return a.length === 1 && b.length === 1 ? [first] : expFrom(first, mul(b, ln(a)));
    },
    root: (a, n) => (n === 1 ? a : powerFrom(base.root(head(a), n), a, rational(1n, BigInt(n)))),
    max,
    min: (a, b) => pick(a, b, base.min(head(a), head(b)), 'less'),
    compare,
    toInteger: (a) => (a.length === 1 ? base.toInteger(head(a)) : null),
    atJoint,
    unary: unaryTable<Series<T>>({
      exp: (u) => expFrom(basic('exp')(head(u)), u),
      ln,
      sqrt,
      abs,
      sign: (u) => {
        const sign = basic('sign')(head(u));
        return compare(u, [zero]) === 'touching' ? filled(base.atJoint(sign), base.undefined) : [sign];
      },
      sin: (u) => sinCos(u)[0],
      cos: (u) => sinCos(u)[1],
      tan: (u) => riccati(basic('tan')(head(u)), u, 1, 0, 1),
      cot: (u) => riccati(basic('cot')(head(u)), u, -1, 0, -1),
      sec: (u) => reciprocal(sinCos(u)[1]),
      csc: (u) => reciprocal(sinCos(u)[0]),
      asin,
      acos,
      atan,
      acot: (u) => atan(reciprocal(u)),
      asec: (u) => acos(reciprocal(u)),
      acsc: (u) => asin(reciprocal(u)),
      sinh: (u) => sinhCosh(u)[0],
      cosh: (u) => sinhCosh(u)[1],
      tanh: (u) => riccati(basic('tanh')(head(u)), u, 1, 0, -1),
      coth: (u) => riccati(basic('coth')(head(u)), u, 1, 0, -1),
      sech: (u) => reciprocal(sinhCosh(u)[1]),
      csch: (u) => reciprocal(sinhCosh(u)[0]),
      asinh,
      acosh,
      atanh,
      acoth: (u) => atanh(reciprocal(u)),
      asech: (u) => acosh(reciprocal(u)),
      acsch: (u) => asinh(reciprocal(u)),
      erf: (u) => integrate(basic('erf')(head(u)), errorSlope(u), u),
      erfc: (u) => integrate(basic('erfc')(head(u)), neg(errorSlope(u)), u),
      Phi: (u) => integrate(basic('Phi')(head(u)), bell(u), u),
      phi: bell,
      sigma,
      softplus: (u) => integrate(basic('softplus')(head(u)), sigma(u), u),
    }),
  };
}
