/**
 * mathjs' BigNumber as an arithmetic, with the functions it lacks. Arguments on which it would take long (e to the
 * power 10^9, the sine of 10^30) are answered with NaN: not known at this price.
 */
import { numerator, type Rational } from '../../core/rational.ts';
import { type Arithmetic, type Order, unaryTable } from './arithmetic.ts';
import { bigErrorFunctions } from './big-erf.ts';
import type { BigConstructor, BigNumber } from './bignumber.ts';
import { exactly } from './constant.ts';

const LARGEST_EXPONENT = 1e6;
const LARGEST_ANGLE = 1e25;
/** Two numbers that agree in all but this many digits may be equal: no comparison. */
const UNCERTAIN_DIGITS = 14;

/** The arithmetic of `Big`, whose precision is a little more than `digits`. NaN is undefined or not known. */
export function bigArithmetic(Big: BigConstructor, digits: number): Arithmetic<BigNumber> {
  const nan = new Big(Number.NaN);
  const zero = new Big(0);
  const one = new Big(1);
  const two = new Big(2);
  const pi = new Big(-1).acos();
  const close = new Big(10).pow(UNCERTAIN_DIGITS - digits);
  const checked = (x: BigNumber): BigNumber => (x.isFinite() ? x : nan);
  const only = (inside: boolean, value: () => BigNumber): BigNumber => (inside ? checked(value()) : nan);
  const below = (x: BigNumber, limit: number): boolean => x.cmp(limit) < 0 && x.cmp(-limit) > 0;

  const div = (a: BigNumber, b: BigNumber): BigNumber => only(!b.isZero(), () => a.div(b));
  const exp = (x: BigNumber): BigNumber => only(below(x, LARGEST_EXPONENT), () => x.exp());
  const ln = (x: BigNumber): BigNumber => only(x.cmp(0) > 0, () => x.ln());
  const angle = (f: (x: BigNumber) => BigNumber) => (x: BigNumber) => only(below(x, LARGEST_ANGLE), () => f(x));
  const sin = angle((x) => x.sin());
  const cos = angle((x) => x.cos());
  const inverse = (f: (x: BigNumber) => BigNumber) => (x: BigNumber) => f(div(one, x));
  const unit = (f: (x: BigNumber) => BigNumber, closed: boolean) => (x: BigNumber) => {
    const order = x.abs().cmp(1);
    return only(order < 0 || (closed && order === 0), () => f(x));
  };
  const asin = unit((x) => x.asin(), true);
  const acos = unit((x) => x.acos(), true);
  const atanh = unit((x) => x.atanh(), false);
  // The library's arctangent of a large number is slow, its argument reduction being by square roots.
  const atan = (x: BigNumber): BigNumber => {
    if (x.isNaN() || below(x, 2)) return x.atan();
    const rest = one.div(x).atan();
    return (x.cmp(0) > 0 ? pi : pi.neg()).div(2).minus(rest);
  };
  // So are its hyperbolic functions; away from 0 the exponential loses no digits.
  const sinh = (x: BigNumber): BigNumber => {
    if (x.isNaN() || below(x, 1)) return x.sinh();
    const grown = exp(x);
    return checked(grown.minus(div(one, grown)).div(2));
  };
  const cosh = (x: BigNumber): BigNumber => {
    const grown = exp(x.abs());
    return checked(grown.plus(div(one, grown)).div(2));
  };
  const tanh = (x: BigNumber): BigNumber => {
    if (x.isNaN() || below(x, 1)) return x.tanh();
    const small = exp(x.abs().times(-2));
    const size = one.minus(small).div(one.plus(small));
    return checked(x.cmp(0) < 0 ? size.neg() : size);
  };
  const acosh = (x: BigNumber): BigNumber => only(x.cmp(1) >= 0, () => x.acosh());
  const asinh = (x: BigNumber): BigNumber => checked(x.asinh());
  const sigma = (x: BigNumber): BigNumber => {
    const small = exp(x.abs().neg());
    return checked((x.cmp(0) < 0 ? small : one).div(one.plus(small)));
  };
  /** ln(1 + t) for 0 ≤ t ≤ 1. */
  const ln1p = (t: BigNumber): BigNumber => {
    if (!(t.cmp(1e-5) < 0) || t.isZero()) return t.plus(1).ln();
    let term = t;
    let total = t;
    for (let k = 2; term.e > t.e - digits - 10; k++) {
      term = term.times(t).neg();
      total = total.plus(term.div(k));
    }
    return total;
  };
  const softplus = (x: BigNumber): BigNumber => {
    const rest = ln1p(exp(x.abs().neg()));
    return checked(x.cmp(0) > 0 ? x.plus(rest) : rest);
  };
  const { erf, erfc, bell } = bigErrorFunctions(Big, digits, pi, exp);
  const sqrtTwo = two.sqrt();
  const sqrtTwoPi = two.times(pi).sqrt();

  const intPow = (a: BigNumber, n: number): BigNumber => {
    if (n === 0) return a.isNaN() ? nan : one;
    if (n < 0 && a.isZero()) return nan;
    return only(Math.abs(n) * (Math.abs(a.e) + 1) < 1e12, () => a.pow(n));
  };
  const fromRational = (value: Rational): BigNumber => {
    const top = new Big(numerator(value).toString());
    return value.d === 1n ? top : top.div(new Big(value.d.toString()));
  };
  const pow = (a: BigNumber, b: BigNumber): BigNumber => {
    if (a.isZero()) return only(b.cmp(0) > 0, () => zero);
    return only(a.cmp(0) > 0, () => exp(b.times(a.ln())));
  };
  const root = (a: BigNumber, n: number): BigNumber => {
    if (n === 1 || a.isZero() || a.isNaN()) return a;
    if (a.cmp(0) < 0) return n % 2 === 0 ? nan : root(a.neg(), n).neg();
    if (n === 2) return a.sqrt();
    if (n === 3) return a.cbrt();
    const value = a.ln().div(n).exp();
    const nearest = value.round();
    return value.minus(nearest).abs().cmp(close) < 0 && nearest.pow(n).cmp(a) === 0 ? nearest : value;
  };
  const compare = (a: BigNumber, b: BigNumber): Order => {
    if (a.isNaN() || b.isNaN()) return 'undefined';
    const order = a.cmp(b);
    if (order === 0) return 'equal';
    const size = a.abs().cmp(b.abs()) > 0 ? a.abs() : b.abs();
    if (a.minus(b).abs().cmp(size.times(close)) < 0) return 'unsure';
    return order < 0 ? 'less' : 'greater';
  };
  const larger = (a: BigNumber, b: BigNumber, sign: number): BigNumber =>
    a.isNaN() || b.isNaN() ? nan : a.cmp(b) * sign >= 0 ? a : b;

  return {
    undefined: nan,
    unsure: nan,
    pi,
    e: one.exp(),
    fromRational,
    fromNumber: (value) =>
      Number.isInteger(value) && Math.abs(value) < 1e15
        ? new Big(value)
        : Number.isFinite(value)
          ? fromRational(exactly(value))
          : nan,
    add: (a, b) => a.plus(b),
    sub: (a, b) => a.minus(b),
    mul: (a, b) => a.times(b),
    div,
    neg: (a) => a.neg(),
    intPow,
    // A square root first: exact roots stay exact.
    ratPow: (a, r) => (r.d === 2n && a.cmp(0) > 0 ? intPow(a.sqrt(), Number(numerator(r))) : pow(a, fromRational(r))),
    pow,
    root,
    max: (a, b) => larger(a, b, 1),
    min: (a, b) => larger(a, b, -1),
    compare,
    toInteger: (a) => (a.isInteger() && Number.isSafeInteger(a.toNumber()) ? a.toNumber() : null),
    atJoint: (a) => a,
    unary: unaryTable<BigNumber>({
      exp,
      ln,
      sqrt: (x) => only(x.cmp(0) >= 0, () => x.sqrt()),
      abs: (x) => x.abs(),
      sign: (x) => (x.isNaN() ? nan : new Big(x.cmp(0))),
      sin,
      cos,
      tan: (x) => div(sin(x), cos(x)),
      cot: (x) => div(cos(x), sin(x)),
      sec: (x) => div(one, cos(x)),
      csc: (x) => div(one, sin(x)),
      asin,
      acos,
      atan,
      acot: inverse(atan),
      asec: inverse(acos),
      acsc: inverse(asin),
      sinh,
      cosh,
      tanh,
      coth: (x) => div(one, tanh(x)),
      sech: (x) => div(one, cosh(x)),
      csch: (x) => div(one, sinh(x)),
      asinh,
      acosh,
      atanh,
      acoth: inverse(atanh),
      asech: inverse(acosh),
      acsch: inverse(asinh),
      erf,
      erfc,
      Phi: (x) => erfc(x.neg().div(sqrtTwo)).div(2),
      phi: (x) => bell(x.div(sqrtTwo)).div(sqrtTwoPi),
      sigma,
      softplus,
    }),
  };
}
