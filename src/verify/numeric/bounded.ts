/**
 * Doubles that know how wrong they can be: a value with a bound on its absolute error, carried through every operation
 * (running error analysis: Higham, Accuracy and Stability of Numerical Algorithms, 3.3). Where the bounds are narrow, a
 * comparison in doubles is decided, and no number with more digits is needed.
 *
 * `UNIT` is a little more than half a unit in the last place, so that the rounding of the bounds themselves is covered.
 */
import type { Rational } from '../../core/rational.ts';
import { type Arithmetic, type Order, type UnaryTable, unaryTable } from './arithmetic.ts';
import { erf, erfc, normalCdf, realPower, realRoot, sigma, softplus } from './special.ts';

/** v: the value, NaN where undefined. e: the true value is within v ± e; Infinity where nothing is known. */
export interface Bounded {
  readonly v: number;
  readonly e: number;
}

const UNIT = 1.2e-16;
/** What an implementation of `Math` may be off by: more than any engine's documented error. */
const LIBRARY = 4 * UNIT;
const TINY = 1e-307;

export const UNDEFINED: Bounded = { v: Number.NaN, e: 0 };
export const UNSURE: Bounded = { v: 0, e: Number.POSITIVE_INFINITY };
const exact = (v: number): Bounded => ({ v, e: 0 });
const ONE = exact(1);
const HALF = exact(0.5);

export const isUndefined = (a: Bounded): boolean => Number.isNaN(a.v);
export const isUnsure = (a: Bounded): boolean => a.e === Number.POSITIVE_INFINITY;

/** A result of an operation: too large a value or bound is "nothing is known". */
function bounded(v: number, e: number): Bounded {
  // The differences are NaN for infinities and NaN alone.
  if (v - v !== 0 || e - e !== 0) return UNSURE;
  return { v, e };
}
/** The result for arguments of which one is undefined or unsure, or null. */
function missing(a: Bounded, b: Bounded): Bounded | null {
  if (Number.isNaN(a.v) || Number.isNaN(b.v)) return UNDEFINED;
  return a.e === Number.POSITIVE_INFINITY || b.e === Number.POSITIVE_INFINITY ? UNSURE : null;
}
const absent = (a: Bounded): Bounded | null =>
  Number.isNaN(a.v) ? UNDEFINED : a.e === Number.POSITIVE_INFINITY ? UNSURE : null;

/** The rounding error of the sum s = fl(a + b), exactly (Knuth's TwoSum). */
function sumError(a: number, b: number, s: number): number {
  const shadow = s - a;
  return Math.abs(a - (s - shadow) + (b - shadow));
}
/** The rounding error of the product p = fl(a·b), exactly within the range where nothing under- or overflows (Dekker). */
function productError(a: number, b: number, p: number): number {
  const size = Math.abs(p);
  if (size === 0 && (a === 0 || b === 0)) return 0;
  if (size > 1e290 || size < 1e-270 || Math.abs(a) > 1e290 || Math.abs(b) > 1e290) return size * UNIT + TINY;
  const bigA = a * 134217729;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = b * 134217729;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return Math.abs(lowA * lowB - (p - highA * highB - lowA * highB - highA * lowB));
}

function add(a: Bounded, b: Bounded): Bounded {
  const v = a.v + b.v;
  return missing(a, b) ?? bounded(v, (a.e + b.e) * (1 + UNIT) + sumError(a.v, b.v, v));
}
const neg = (a: Bounded): Bounded => ({ v: -a.v, e: a.e });
const sub = (a: Bounded, b: Bounded): Bounded => add(a, neg(b));

function mul(a: Bounded, b: Bounded): Bounded {
  const none = missing(a, b);
  if (none !== null) return none;
  const v = a.v * b.v;
  if (a.e === 0 && b.e === 0) return bounded(v, productError(a.v, b.v, v));
  return bounded(v, Math.abs(a.v) * b.e + Math.abs(b.v) * a.e + a.e * b.e + Math.abs(v) * UNIT + TINY);
}
function div(a: Bounded, b: Bounded): Bounded {
  const none = missing(a, b);
  if (none !== null) return none;
  const size = Math.abs(b.v);
  if (size <= b.e) return b.v === 0 && b.e === 0 ? UNDEFINED : UNSURE;
  const v = a.v / b.v;
  if (a.e === 0 && b.e === 0 && (v === 0 ? a.v === 0 : v * b.v === a.v && productError(v, b.v, a.v) === 0))
    return exact(v);
  return bounded(v, (a.e + Math.abs(v) * b.e) / (size - b.e) + Math.abs(v) * UNIT + TINY);
}
/** f(x), where f changes by at most `spread` within the bounds of its argument. */
const spreading = (v: number, spread: number, own = LIBRARY): Bounded =>
  bounded(v, spread * (1 + 8 * UNIT) + Math.abs(v) * own + TINY);

function exp(a: Bounded): Bounded {
  const none = absent(a);
  if (none !== null) return none;
  if (a.v === 0 && a.e === 0) return ONE;
  const v = Math.exp(a.v);
  return spreading(v, (v + TINY) * Math.expm1(a.e));
}
function ln(a: Bounded): Bounded {
  const none = absent(a);
  if (none !== null) return none;
  const low = a.v - a.e;
  if (low <= 0) return a.v + a.e < 0 || a.e === 0 ? UNDEFINED : UNSURE;
  const v = Math.log(a.v);
  return v === 0 && a.e === 0 ? exact(0) : spreading(v, a.e / low);
}
function sqrt(a: Bounded): Bounded {
  const none = absent(a);
  if (none !== null) return none;
  if (a.v + a.e < 0) return UNDEFINED;
  if (a.v <= a.e) return a.v === 0 && a.e === 0 ? exact(0) : UNSURE;
  const v = Math.sqrt(a.v);
  if (a.e === 0 && v * v === a.v && productError(v, v, a.v) === 0) return exact(v);
  return spreading(v, a.e / (v + Math.sqrt(a.v - a.e)));
}
function intPow(a: Bounded, n: number): Bounded {
  const none = absent(a);
  if (none !== null) return none;
  if (n === 0) return ONE;
  if (n < 0) return div(ONE, intPow(a, -n));
  let result: Bounded | null = null;
  let square = a;
  for (let left = n; ; square = mul(square, square)) {
    if (left % 2 === 1) result = result === null ? square : mul(result, square);
    left = Math.floor(left / 2);
    if (left === 0) return result ?? square;
  }
}
function pow(a: Bounded, b: Bounded): Bounded {
  const none = missing(a, b);
  if (none !== null) return none;
  if (a.v === 0 && a.e === 0) {
    return b.v > b.e ? exact(0) : b.v + b.e < 0 || b.e === 0 ? UNDEFINED : UNSURE;
  }
  const low = a.v - a.e;
  if (low <= 0) return a.v + a.e < 0 ? UNDEFINED : UNSURE;
  const v = realPower(a.v, b.v);
  if (a.v === 1 && a.e === 0) return ONE;
  const relative = (Math.abs(b.v) + b.e) * (a.e / low) + (Math.abs(Math.log(a.v)) + UNIT) * b.e;
  return spreading(v, (v + TINY) * Math.expm1(relative * (1 + 8 * UNIT)), 16 * UNIT);
}
function root(a: Bounded, n: number): Bounded {
  const none = absent(a);
  if (none !== null) return none;
  if (n === 1) return a;
  if (n === 2) return sqrt(a);
  const size = Math.abs(a.v);
  if (a.v === 0 && a.e === 0) return exact(0);
  if (size <= a.e) return UNSURE;
  if (a.v < 0 && n % 2 === 0) return UNDEFINED;
  const v = realRoot(a.v, n);
  const nearest = Math.round(v);
  if (a.e === 0 && Math.abs(nearest) < 1000 && nearest ** n === a.v && size < 2 ** 50) return exact(nearest);
  return spreading(v, (Math.abs(v) * a.e) / (n * (size - a.e)), 32 * UNIT);
}
function compare(a: Bounded, b: Bounded): Order {
  const none = missing(a, b);
  if (none !== null) return none === UNDEFINED ? 'undefined' : 'unsure';
  const difference = a.v - b.v;
  const error = (a.e + b.e) * (1 + 4 * UNIT);
  if (difference === 0 && error === 0) return 'equal';
  if (Math.abs(difference) * (1 - 4 * UNIT) <= error) return 'unsure';
  return difference < 0 ? 'less' : 'greater';
}
const max = (a: Bounded, b: Bounded): Bounded => missing(a, b) ?? bounded(Math.max(a.v, b.v), Math.max(a.e, b.e));
const min = (a: Bounded, b: Bounded): Bounded => missing(a, b) ?? bounded(Math.min(a.v, b.v), Math.max(a.e, b.e));
const LARGEST = 2n ** 53n;
const fromRational = (value: Rational): Bounded => {
  const v = value.valueOf();
  // Dyadic fractions of moderate size are doubles; anything else is rounded.
  const isDouble = value.n < LARGEST && (value.d === 1n || (value.d < LARGEST && (value.d & (value.d - 1n)) === 0n));
  return bounded(v, isDouble ? 0 : Math.abs(v) * 2 * UNIT + TINY);
};

/** f with |f′| ≤ slope(lowest |x|, highest |x|) within the bounds; exact where f(0) = 0. */
function smooth(f: (x: number) => number, slope: (low: number, high: number) => number, own = LIBRARY) {
  return (a: Bounded): Bounded => {
    const none = absent(a);
    if (none !== null) return none;
    const v = f(a.v);
    if (a.e === 0) return a.v === 0 && v === 0 ? exact(0) : spreading(v, 0, own);
    const size = Math.abs(a.v);
    return spreading(v, a.e * slope(Math.max(0, size - a.e), size + a.e), own);
  };
}
/** f on [−1, 1] (closed) or (−1, 1) with |f′| ≤ slope(highest |x|). */
function onUnit(f: (x: number) => number, slope: (high: number) => number, closed: boolean) {
  return (a: Bounded): Bounded => {
    const none = absent(a);
    if (none !== null) return none;
    const size = Math.abs(a.v);
    if (size - a.e > 1) return UNDEFINED;
    const high = size + a.e;
    if (high >= 1 && a.e > 0) return UNSURE;
    if (high > 1 || (high === 1 && !closed)) return UNDEFINED;
    const v = f(a.v);
    return spreading(v, a.e === 0 ? 0 : a.e * slope(high), a.e === 0 && v === 0 ? 0 : LIBRARY);
  };
}
function acosh(a: Bounded): Bounded {
  const none = absent(a);
  if (none !== null) return none;
  const low = a.v - a.e;
  if (low < 1 || (low === 1 && a.e > 0)) return a.v + a.e < 1 ? UNDEFINED : UNSURE;
  if (a.v === 1) return exact(0);
  // Near 1 the library loses digits: acosh x = ln1p(t + sqrt(2t + t²)), t = x − 1, and x − 1 is exact there.
  const t = a.v - 1;
  const v = a.v < 2 ? Math.log1p(t + Math.sqrt(2 * t + t * t)) : Math.acosh(a.v);
  return spreading(v, a.e / Math.sqrt((low - 1) * (low + 1)), 4 * LIBRARY);
}

const sin = smooth(Math.sin, () => 1);
const cosine = smooth(Math.cos, (_, high) => Math.min(1, high));
const cos = (a: Bounded): Bounded => (a.v === 0 && a.e === 0 ? ONE : cosine(a));
const sinh = smooth(Math.sinh, (_, high) => Math.cosh(high));
const cosh0 = smooth(Math.cosh, (_, high) => Math.sinh(high));
const cosh = (a: Bounded): Bounded => (a.v === 0 && a.e === 0 ? ONE : cosh0(a));
const tanh = smooth(Math.tanh, (low) => Math.min(1, 4 * Math.exp(-2 * low)));
const acos = onUnit(Math.acos, (high) => 1 / Math.sqrt((1 - high) * (1 + high)), true);
const asin = onUnit(Math.asin, (high) => 1 / Math.sqrt((1 - high) * (1 + high)), true);
const atanh = onUnit(Math.atanh, (high) => 1 / ((1 - high) * (1 + high)), false);
const atan = smooth(Math.atan, (low) => 1 / (1 + low * low));
const asinh = smooth(Math.asinh, (low) => 1 / Math.sqrt(1 + low * low), 4 * LIBRARY);
const bellSlope = (low: number): number => 1.13 * Math.exp(-low * low);
const PI: Bounded = { v: Math.PI, e: 1.3e-16 };
const PHI_SCALE = sqrt(mul(exact(2), PI));
const phi = (a: Bounded): Bounded => div(exp(neg(mul(HALF, mul(a, a)))), PHI_SCALE);

/** Our own erf, erfc and Φ: relative error of the exponential e^(−x²), absolute error where they are differences. */
function gaussian(f: (x: number) => number, slope: (low: number) => number, absolute: number) {
  return (a: Bounded): Bounded => {
    const none = absent(a);
    if (none !== null) return none;
    const v = f(a.v);
    const spread = a.e === 0 ? 0 : a.e * slope(Math.max(0, Math.abs(a.v) - a.e));
    // Beyond the switch to the continued fraction the tails are relatively precise.
    const own = Math.abs(a.v) < 4 || Math.abs(v) > 0.1 ? absolute : 0;
    return bounded(v, spread + own + Math.abs(v) * (32 + 2 * a.v * a.v) * UNIT + TINY);
  };
}

const boundedErf = gaussian(erf, bellSlope, 0);

const UNARY: UnaryTable<Bounded> = unaryTable<Bounded>({
  exp,
  ln,
  sqrt,
  abs: (a) => ({ v: Math.abs(a.v), e: a.e }),
  sign: (a) => {
    const none = absent(a);
    if (none !== null) return none;
    return Math.abs(a.v) > a.e || a.e === 0 ? exact(Math.sign(a.v)) : UNSURE;
  },
  sin,
  cos,
  tan: (a) => div(sin(a), cos(a)),
  cot: (a) => div(cos(a), sin(a)),
  sec: (a) => div(ONE, cos(a)),
  csc: (a) => div(ONE, sin(a)),
  asin,
  acos,
  atan,
  acot: (a) => atan(div(ONE, a)),
  asec: (a) => acos(div(ONE, a)),
  acsc: (a) => asin(div(ONE, a)),
  sinh,
  cosh,
  tanh,
  coth: (a) => div(ONE, tanh(a)),
  sech: (a) => div(ONE, cosh(a)),
  csch: (a) => div(ONE, sinh(a)),
  asinh,
  acosh,
  atanh,
  acoth: (a) => atanh(div(ONE, a)),
  asech: (a) => acosh(div(ONE, a)),
  acsch: (a) => asinh(div(ONE, a)),
  erf: (a) => (a.v === 0 && a.e === 0 ? exact(0) : boundedErf(a)),
  erfc: gaussian(erfc, bellSlope, 16 * UNIT),
  Phi: gaussian(normalCdf, (low) => 0.4 * Math.exp((-low * low) / 2), 16 * UNIT),
  phi,
  sigma: (a) => {
    const none = absent(a);
    if (none !== null) return none;
    const v = sigma(a.v);
    const other = sigma(-a.v);
    return spreading(v, Math.min(0.25 * a.e, v * other * Math.expm1(a.e)), 2 * LIBRARY);
  },
  softplus: (a) => {
    const none = absent(a);
    return none ?? spreading(softplus(a.v), a.e * Math.min(1, sigma(a.v + a.e) * 1.001), 4 * LIBRARY);
  },
});

/** Doubles with error bounds as an arithmetic. */
export const BOUNDED: Arithmetic<Bounded> = {
  undefined: UNDEFINED,
  unsure: UNSURE,
  pi: PI,
  e: { v: Math.E, e: 2.3e-16 },
  fromRational,
  fromNumber: exact,
  add,
  sub,
  mul,
  div,
  neg,
  intPow,
  ratPow: (a, r) => pow(a, fromRational(r)),
  pow,
  root,
  max,
  min,
  compare,
  toInteger: (a) => (a.e === 0 && Number.isSafeInteger(a.v) ? a.v : null),
  atJoint: (a) => a,
  unary: UNARY,
};
