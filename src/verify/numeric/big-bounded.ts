/**
 * BigNumbers that know how wrong they can be, as `bounded.ts` does it for doubles. Comparing two precisions is no
 * substitute: 1 + 10^−3000 − 1 is the same wrong 0 at 64 and at 96 digits.
 *
 * Errors are kept as decimal logarithms in doubles: coarse, but the guard digits pay for it.
 */
import { numerator, rational } from '../../core/rational.ts';
import { type Arithmetic, type Order, type UnaryName, unaryCode, unaryTable } from './arithmetic.ts';
import type { BigNumber } from './bignumber.ts';

/** v: the value, NaN where undefined. e: log10 of the bound on the absolute error; −∞ exact, +∞ nothing is known. */
export interface BoundedBig {
  readonly v: BigNumber;
  readonly e: number;
}

const EXACT = Number.NEGATIVE_INFINITY;
const UNKNOWN = Number.POSITIVE_INFINITY;
/** log10 2: the margin for slopes that change within the bounds, and for the rounding of the logarithms. */
const MARGIN = 0.31;
/** log10 of the part of an argument (or of 1) that its error may be, for first-order bounds to hold with the margin. */
const SMALL = -1.5;
const LOG_E = Math.LOG10E;
/** Where functions are not evaluated any more, being at their limit to within 10^error: e^−|x|, and e^(−x²). */
interface Reach {
  readonly far: number;
  readonly error: number;
}
const EXPONENTIAL: Reach = { far: 999_999, error: -390_000 };
const BELL: Reach = { far: 900, error: -315_000 };

/** log10 |x|; −∞ for zero. */
export function logOf(x: BigNumber): number {
  const [first = 0, second = 0] = x.d ?? [];
  if (first === 0) return EXACT;
  return Math.log10(first + second / 1e7) - Math.floor(Math.log10(first + 0.5)) + x.e;
}
/** log10 (10^x + 10^y). */
function plus(x: number, y: number): number {
  const high = Math.max(x, y);
  return high === EXACT || high === UNKNOWN ? high : high + Math.log10(1 + 10 ** (Math.min(x, y) - high));
}

/** Bounded BigNumbers over the arithmetic `base`, which is right to `digits` digits and works with `precision`. */
export function bigBoundedArithmetic(
  base: Arithmetic<BigNumber>,
  digits: number,
  precision: number,
): Arithmetic<BoundedBig> {
  const UNDEFINED: BoundedBig = { v: base.undefined, e: EXACT };
  const UNSURE: BoundedBig = { v: base.fromNumber(0), e: UNKNOWN };
  const exact = (v: BigNumber): BoundedBig => ({ v, e: EXACT });
  const ONE = exact(base.fromNumber(1));
  const TWO = exact(base.fromNumber(2));
  const ZERO = exact(base.fromNumber(0));
  /** A computed value: what it inherits, and four digits more than a library function's own error. */
  const rounded = (v: BigNumber, inherited: number): BoundedBig =>
    v.isNaN() || inherited === UNKNOWN ? UNSURE : { v, e: plus(inherited, logOf(v) - digits - 3) };
  const absent = (a: BoundedBig): BoundedBig | null => (a.v.isNaN() ? UNDEFINED : a.e === UNKNOWN ? UNSURE : null);
  const missing = (a: BoundedBig, b: BoundedBig): BoundedBig | null =>
    a.v.isNaN() || b.v.isNaN() ? UNDEFINED : a.e === UNKNOWN || b.e === UNKNOWN ? UNSURE : null;
  const bothExact = (a: BoundedBig, b: BoundedBig): boolean => a.e === EXACT && b.e === EXACT;
  const basic = (name: UnaryName): ((x: BigNumber) => BigNumber) =>
    base.unary[unaryCode(name) ?? 0] as (x: BigNumber) => BigNumber;

  const add = (a: BoundedBig, b: BoundedBig): BoundedBig => {
    const none = missing(a, b);
    if (none !== null) return none;
    const v = base.add(a.v, b.v);
    if (bothExact(a, b)) {
      if (a.v.isZero() || b.v.isZero()) return exact(v);
      const last = Math.min(a.v.e - a.v.precision(), b.v.e - b.v.precision());
      if (Math.max(a.v.e, b.v.e) + 1 - last <= precision) return exact(v);
    }
    // A sum that cancels to zero has lost at most what its terms had.
    const lost = Math.max(logOf(a.v), logOf(b.v)) - precision;
    return rounded(v, plus(plus(a.e, b.e), lost));
  };
  const neg = (a: BoundedBig): BoundedBig => ({ v: a.v.neg(), e: a.e });
  const sub = (a: BoundedBig, b: BoundedBig): BoundedBig => add(a, neg(b));
  const mul = (a: BoundedBig, b: BoundedBig): BoundedBig => {
    const none = missing(a, b);
    if (none !== null) return none;
    const v = base.mul(a.v, b.v);
    if (bothExact(a, b) && (v.isZero() || a.v.precision() + b.v.precision() <= precision)) return exact(v);
    return rounded(v, plus(plus(logOf(a.v) + b.e, logOf(b.v) + a.e), a.e + b.e));
  };
  const div = (a: BoundedBig, b: BoundedBig): BoundedBig => {
    const none = missing(a, b);
    if (none !== null) return none;
    const size = logOf(b.v);
    if (b.v.isZero() && b.e === EXACT) return UNDEFINED;
    if (size - b.e < MARGIN) return UNSURE;
    const v = base.div(a.v, b.v);
    if (bothExact(a, b) && v.precision() + b.v.precision() <= precision && base.mul(v, b.v).cmp(a.v) === 0) {
      return exact(v);
    }
    return rounded(v, plus(a.e, logOf(v) + b.e) - size - Math.log10(1 - 10 ** (b.e - size)));
  };
  const compare = (a: BoundedBig, b: BoundedBig): Order => {
    const none = missing(a, b);
    if (none !== null) return none === UNDEFINED ? 'undefined' : 'unsure';
    const difference = base.sub(a.v, b.v);
    const error = plus(a.e, b.e);
    if (error === EXACT && a.v.cmp(b.v) === 0) return 'equal';
    if (difference.isZero() || logOf(difference) < plus(error, logOf(difference) - precision) + MARGIN) return 'unsure';
    return difference.cmp(0) < 0 ? 'less' : 'greater';
  };
  /** f where |f′| is at most 10^slope near x; `reach` is log10 of the distance within which that holds (twice over). */
  const smooth =
    (name: UnaryName, slope: (x: BigNumber, y: BigNumber) => number, reach: (x: BigNumber) => number) =>
    (a: BoundedBig): BoundedBig => {
      const none = absent(a);
      if (none !== null) return none;
      if (a.v.isZero() && a.e === EXACT) {
        const y = basic(name)(a.v);
        // The values at 0 are 0 or 1, or not rational.
        if (y.isZero() || y.cmp(1) === 0) return exact(y);
      }
      if (a.e > reach(a.v) + SMALL) return UNSURE;
      const y = basic(name)(a.v);
      return rounded(y, a.e === EXACT ? EXACT : a.e + slope(a.v, y) + MARGIN);
    };
  /** f with its limits at −∞ and ∞; null where it has none, or comes to it too slowly. */
  const levelling =
    (f: (a: BoundedBig) => BoundedBig, below: number | null, above: number | null, { far, error } = EXPONENTIAL) =>
    (a: BoundedBig): BoundedBig => {
      const limit = a.v.cmp(0) < 0 ? below : above;
      const isFar = !a.v.isNaN() && a.v.abs().cmp(far) > 0 && a.e < logOf(a.v) + SMALL;
      return isFar && limit !== null ? { v: base.fromNumber(limit), e: error } : f(a);
    };
  const anywhere = () => UNKNOWN;
  const one = () => 0;
  const relative = (x: BigNumber) => logOf(x);
  const modest = (x: BigNumber): number => x.abs().toNumber();
  /** f where it is defined on one side of a limit: the three answers of `compare` decide. */
  const where =
    (f: (a: BoundedBig) => BoundedBig, inside: (a: BoundedBig) => Order, wanted: readonly Order[]) =>
    (a: BoundedBig): BoundedBig => {
      const none = absent(a);
      if (none !== null) return none;
      const place = inside(a);
      return place === 'unsure' ? UNSURE : wanted.includes(place) ? f(a) : UNDEFINED;
    };
  const abs = (a: BoundedBig): BoundedBig => ({ v: a.v.abs(), e: a.e });
  const positive = (a: BoundedBig) => compare(a, ZERO);
  const toUnit = (a: BoundedBig) => compare(abs(a), ONE);
  const gapToOne = (x: BigNumber): number => logOf(base.sub(x.abs(), ONE.v));

  const exp = levelling(
    smooth('exp', (_, y) => logOf(y), one),
    0,
    null,
  );
  const lnInside = smooth('ln', (x) => -logOf(x), relative);
  const ln = where((a) => (a.e === EXACT && a.v.cmp(1) === 0 ? ZERO : lnInside(a)), positive, ['greater']);
  const sqrtInside = smooth('sqrt', (_, y) => -logOf(y), relative);
  const sqrt = where(
    (a) => {
      const y = sqrtInside(a);
      const isSquare = a.e === EXACT && 2 * y.v.precision() <= precision && base.mul(y.v, y.v).cmp(a.v) === 0;
      return isSquare ? exact(y.v) : y;
    },
    positive,
    ['greater', 'equal'],
  );
  const sin = smooth('sin', () => 0, anywhere);
  const cos = smooth('cos', () => 0, anywhere);
  const ends = (f: (a: BoundedBig) => BoundedBig, name: 'asin' | 'acos') =>
    where((a) => (toUnit(a) === 'equal' ? rounded(basic(name)(a.v), EXACT) : f(a)), toUnit, ['less', 'equal']);
  const asin = ends(
    smooth('asin', (x) => -gapToOne(x) / 2, gapToOne),
    'asin',
  );
  const acos = ends(
    smooth('acos', (x) => -gapToOne(x) / 2, gapToOne),
    'acos',
  );
  const atanh = where(
    smooth('atanh', (x) => -gapToOne(x), gapToOne),
    toUnit,
    ['less'],
  );
  const atan = smooth(
    'atan',
    (x) => Math.min(0, -2 * logOf(x)),
    (x) => Math.max(0, logOf(x)),
  );
  const asinh = smooth(
    'asinh',
    (x) => Math.min(0, -logOf(x)),
    (x) => Math.max(0, logOf(x)),
  );
  const acoshInside = smooth('acosh', (x) => -gapToOne(x) / 2, gapToOne);
  const acosh = where(
    (a) => (compare(a, ONE) === 'equal' ? ZERO : acoshInside(a)),
    (a) => compare(a, ONE),
    ['greater', 'equal'],
  );
  const sinh = smooth('sinh', (x) => LOG_E * modest(x), one);
  const cosh = smooth('cosh', (x) => LOG_E * modest(x), one);
  const tanh = levelling(
    smooth('tanh', (x) => Math.min(0, 0.61 - 2 * LOG_E * modest(x)), one),
    -1,
    1,
  );
  const bell = (x: BigNumber): number => 0.06 - LOG_E * modest(x) ** 2;
  const steep = (x: BigNumber): number => -Math.max(0, logOf(x));
  const erfc = levelling(smooth('erfc', bell, steep), 2, 0, BELL);
  const sigma = levelling(
    smooth('sigma', (x) => -LOG_E * modest(x), one),
    0,
    1,
  );
  const softplus = levelling(
    smooth('softplus', (x) => Math.min(0, LOG_E * x.toNumber()), one),
    0,
    null,
  );
  const PI = rounded(base.pi, EXACT);
  const halved = (a: BoundedBig): BoundedBig => div(a, TWO);
  const over = (f: (a: BoundedBig) => BoundedBig) => (a: BoundedBig) => f(div(ONE, a));
  const inverted = (f: (a: BoundedBig) => BoundedBig) => (a: BoundedBig) => div(ONE, f(a));

  const fromRational: Arithmetic<BoundedBig>['fromRational'] = (value) => {
    const limit = 10n ** BigInt(digits);
    if (value.n >= limit || value.d >= limit) return rounded(base.fromRational(value), EXACT);
    const top = exact(base.fromRational(rational(numerator(value))));
    return value.d === 1n ? top : div(top, exact(base.fromRational(rational(value.d))));
  };
  const intPow = (a: BoundedBig, n: number): BoundedBig => {
    const none = absent(a);
    if (none !== null) return none;
    if (n === 0) return ONE;
    if (n < 0) return div(ONE, intPow(a, -n));
    let result: BoundedBig | null = null;
    let square = a;
    for (let left = n; ; square = mul(square, square)) {
      if (Math.abs(square.v.e) > 1e12) return UNSURE;
      if (left % 2 === 1) result = result === null ? square : mul(result, square);
      left = Math.floor(left / 2);
      if (left === 0) return result ?? square;
    }
  };
  const pow = (a: BoundedBig, b: BoundedBig): BoundedBig => {
    const none = missing(a, b);
    if (none !== null) return none;
    const place = positive(a);
    if (place === 'unsure') return UNSURE;
    if (place === 'greater') return exp(mul(b, ln(a)));
    if (place === 'less') return UNDEFINED;
    const exponent = positive(b);
    return exponent === 'greater' ? ZERO : exponent === 'unsure' ? UNSURE : UNDEFINED;
  };
  const root = (a: BoundedBig, n: number): BoundedBig => {
    const none = absent(a);
    if (none !== null) return none;
    if (n === 1) return a;
    const place = positive(a);
    if (place === 'unsure') return UNSURE;
    if (place === 'equal') return ZERO;
    if (place === 'less') return n % 2 === 0 ? UNDEFINED : neg(root(neg(a), n));
    if (a.e > logOf(a.v) + SMALL) return UNSURE;
    const y = base.root(a.v, n);
    const isPower = a.e === EXACT && n * y.precision() <= precision && base.intPow(y, n).cmp(a.v) === 0;
    return isPower ? exact(y) : rounded(y, a.e + logOf(y) - logOf(a.v));
  };
  const pick = (choose: (a: BigNumber, b: BigNumber) => BigNumber) => (a: BoundedBig, b: BoundedBig) =>
    missing(a, b) ?? { v: choose(a.v, b.v), e: Math.max(a.e, b.e) };

  return {
    undefined: UNDEFINED,
    unsure: UNSURE,
    pi: PI,
    e: rounded(base.e, EXACT),
    fromRational,
    fromNumber: (value) => exact(base.fromNumber(value)),
    add,
    sub,
    mul,
    div,
    neg,
    intPow,
    ratPow: (a, r) => {
      if (r.d === 2n && positive(a) === 'greater') return intPow(sqrt(a), Number(r.mul(2).valueOf()));
      return pow(a, fromRational(r));
    },
    pow,
    root,
    max: pick(base.max),
    min: pick(base.min),
    compare,
    toInteger: (a) => (a.e === EXACT ? base.toInteger(a.v) : null),
    atJoint: (a) => a,
    unary: unaryTable<BoundedBig>({
      exp,
      ln,
      sqrt,
      abs,
      sign: (a) => {
        const place = positive(a);
        if (place === 'unsure') return UNSURE;
        return place === 'undefined' ? UNDEFINED : exact(base.fromNumber(a.v.cmp(0)));
      },
      sin,
      cos,
      tan: (a) => div(sin(a), cos(a)),
      cot: (a) => div(cos(a), sin(a)),
      sec: inverted(cos),
      csc: inverted(sin),
      asin,
      acos,
      atan,
      acot: over(atan),
      asec: over(acos),
      acsc: over(asin),
      sinh,
      cosh,
      tanh,
      coth: inverted(tanh),
      sech: inverted(cosh),
      csch: inverted(sinh),
      asinh,
      acosh,
      atanh,
      acoth: over(atanh),
      asech: over(acosh),
      acsch: over(asinh),
      erf: levelling(smooth('erf', bell, steep), -1, 1, BELL),
      erfc,
      Phi: (a) => halved(erfc(neg(div(a, sqrt(TWO))))),
      phi: (a) => div(exp(neg(halved(mul(a, a)))), sqrt(mul(TWO, PI))),
      sigma,
      softplus,
    }),
  };
}
