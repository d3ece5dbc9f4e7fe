/**
 * Rigorous interval arithmetic in fixed point: bounds are integers, scaled by 2^bits, always rounded outward.
 * Every function takes guard bits far beyond what its series can lose and then widens by a few units.
 */

/** All real numbers between low / 2^bits and high / 2^bits. */
export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
}

const GUARD = 64;
/** Larger exponents than this are not evaluated: e^20000 has no use as a sample. */
const EXPONENT_LIMIT = 20_000n;

const shiftUp = (value: bigint, bits: number): bigint => -(-value >> BigInt(bits));
const floorDivide = (a: bigint, b: bigint): bigint => {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
};
const ceilDivide = (a: bigint, b: bigint): bigint => -floorDivide(-a, b);
// Math.min and Math.max do not take integers of this kind.
const smaller = (a: bigint, b: bigint): bigint => (b > a ? a : b);
const least = (...values: readonly bigint[]): bigint => values.reduce(smaller);
const larger = (a: bigint, b: bigint): bigint => (b < a ? a : b);
const greatest = (...values: readonly bigint[]): bigint => values.reduce(larger);
const bitLength = (value: bigint): number => (value < 0n ? -value : value).toString(2).length;

/** floor(√n) for n ≥ 0. */
export function integerSquareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** Interval arithmetic at one precision. Partial functions give null where the interval is not inside their domain. */
export class IntervalArithmetic {
  readonly bits: number;
  readonly #unit: bigint;
  #pi: Interval | null = null;
  readonly #constants = new Map<number, bigint>();

  constructor(bits: number) {
    this.bits = bits;
    this.#unit = 1n << BigInt(bits);
  }

  ratio(n: bigint, d: bigint): Interval {
    return { low: floorDivide(n * this.#unit, d), high: ceilDivide(n * this.#unit, d) };
  }
  integer(n: bigint | number): Interval {
    return this.ratio(BigInt(n), 1n);
  }
  add(a: Interval, b: Interval): Interval {
    return { low: a.low + b.low, high: a.high + b.high };
  }
  negate(a: Interval): Interval {
    return { low: -a.high, high: -a.low };
  }
  subtract(a: Interval, b: Interval): Interval {
    return { low: a.low - b.high, high: a.high - b.low };
  }
  multiply(a: Interval, b: Interval): Interval {
    const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
    return { low: least(...products) >> BigInt(this.bits), high: shiftUp(greatest(...products), this.bits) };
  }
  square(a: Interval): Interval {
    const product = this.multiply(a, a);
    return product.low < 0n ? { low: 0n, high: product.high } : product;
  }
  divide(a: Interval, b: Interval): Interval | null {
    if (this.contains(b, 0n)) return null;
    const over = [a.low * this.#unit, a.high * this.#unit];
    const lows = over.flatMap((n) => [floorDivide(n, b.low), floorDivide(n, b.high)]);
    const highs = over.flatMap((n) => [ceilDivide(n, b.low), ceilDivide(n, b.high)]);
    return { low: least(...lows), high: greatest(...highs) };
  }
  /** Whether the interval contains n. */
  contains(a: Interval, n: bigint): boolean {
    return a.low <= n * this.#unit && a.high >= n * this.#unit;
  }
  absolute(a: Interval): Interval {
    if (a.low >= 0n) return a;
    if (a.high <= 0n) return this.negate(a);
    return { low: 0n, high: greatest(-a.low, a.high) };
  }
  maximum(a: Interval, b: Interval): Interval {
    return { low: greatest(a.low, b.low), high: greatest(a.high, b.high) };
  }
  /** u^k for an integer k ≥ 0. */
  power(a: Interval, k: number): Interval {
    let result = this.integer(1);
    let base = a;
    for (let rest = k; rest > 0; rest >>= 1) {
      if (rest & 1) result = this.multiply(result, base);
      if (rest > 1) base = this.square(base);
    }
    return k % 2 === 0 && result.low < 0n ? { low: 0n, high: result.high } : result;
  }
  sqrt(a: Interval): Interval | null {
    if (a.low < 0n) return null;
    const high = integerSquareRoot(a.high << BigInt(this.bits));
    return { low: integerSquareRoot(a.low << BigInt(this.bits)), high: high + 1n };
  }
  exp(a: Interval): Interval | null {
    const low = this.#expPoint(a.low);
    const high = a.low === a.high ? low : this.#expPoint(a.high);
    return low === null || high === null ? null : { low: greatest(low - 2n, 0n), high: high + 2n };
  }
  ln(a: Interval): Interval | null {
    if (a.low <= 0n) return null;
    const low = this.#lnPoint(a.low);
    return { low: low - 2n, high: (a.low === a.high ? low : this.#lnPoint(a.high)) + 2n };
  }
  sin(a: Interval): Interval {
    return this.#aroundMiddle(a, (x) => this.#circular(x).sine);
  }
  cos(a: Interval): Interval {
    return this.#aroundMiddle(a, (x) => this.#circular(x).cosine);
  }
  atan(a: Interval): Interval {
    return { low: this.#atanPoint(a.low) - 2n, high: this.#atanPoint(a.high) + 2n };
  }
  /** arcsin through arctan of u / √(1 − u²); only inside −1 < u < 1, and exactly at ±1. */
  asin(a: Interval): Interval | null {
    if (a.low === a.high && (a.low === this.#unit || a.low === -this.#unit)) {
      const half = this.divide(this.pi, this.integer(2));
      return half === null || a.low > 0n ? half : this.negate(half);
    }
    const root = this.sqrt(this.subtract(this.integer(1), this.square(a)));
    const tangent = root === null ? null : this.divide(a, root);
    return tangent === null ? null : this.atan(tangent);
  }
  erf(a: Interval): Interval | null {
    const low = this.#erfPoint(a.low);
    const high = a.low === a.high ? low : this.#erfPoint(a.high);
    return low === null || high === null ? null : { low: low.low, high: high.high };
  }
  get pi(): Interval {
    if (this.#pi !== null) return this.#pi;
    const value = piAt(this.bits + GUARD) >> BigInt(GUARD);
    this.#pi = { low: value - 1n, high: value + 2n };
    return this.#pi;
  }
  /** The bounds as doubles, for display. */
  middle(a: Interval): number {
    return toDouble((a.low + a.high) >> 1n, this.bits);
  }
  /** high − low as a double. */
  width(a: Interval): number {
    return toDouble(a.high - a.low, this.bits);
  }

  /** ln 2 (positive key) or π (negative key) to so many bits, computed once. */
  #constant(key: number): bigint {
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const value = key > 0 ? ln2At(key) : piAt(-key);
    this.#constants.set(key, value);
    return value;
  }

  /** f is 1-Lipschitz and computed to a few units. */
  #aroundMiddle(a: Interval, f: (x: bigint) => bigint): Interval {
    const middle = (a.low + a.high) >> 1n;
    const radius = a.high - middle + 4n;
    const value = f(middle);
    return { low: greatest(value - radius, -this.#unit), high: least(value + radius, this.#unit) };
  }

  #expPoint(x: bigint): bigint | null {
    const whole = x >> BigInt(this.bits);
    if (whole > EXPONENT_LIMIT) return null;
    if (whole < -EXPONENT_LIMIT) return 0n;
    const extra = GUARD + Math.max(0, Math.ceil(Number(whole) * 1.5) + 2) + bitLength(whole);
    const bits = this.bits + extra;
    const ln2 = this.#constant(bits + bitLength(whole) + 8) >> BigInt(bitLength(whole) + 8);
    const scaled = x << BigInt(extra);
    const k = floorDivide(2n * scaled + ln2, 2n * ln2);
    const rest = scaled - k * ln2;
    const halvings = 8;
    let term = 1n << BigInt(bits);
    let sum = term;
    const small = rest >> BigInt(halvings);
    for (let i = 1n; term !== 0n && term !== -1n; i++) {
      term = ((term * small) >> BigInt(bits)) / i;
      sum += term;
    }
    for (let i = 0; i < halvings; i++) sum = (sum * sum) >> BigInt(bits);
    const shift = extra - Number(k);
    return shift >= 0 ? sum >> BigInt(shift) : sum << BigInt(-shift);
  }

  #lnPoint(x: bigint): bigint {
    // x = m · 2^k with m in [3/4, 3/2): ln x = k ln 2 + 2 artanh((m − 1)/(m + 1))
    const bits = this.bits + GUARD;
    let k = bitLength(x) - this.bits;
    const shift = bits - this.bits - k;
    let m = shift >= 0 ? x << BigInt(shift) : x >> BigInt(-shift);
    const one = 1n << BigInt(bits);
    if (m < (one * 3n) >> 2n) {
      m <<= 1n;
      k -= 1;
    }
    const t = ((m - one) << BigInt(bits)) / (m + one);
    const square = (t * t) >> BigInt(bits);
    let power = t;
    let sum = 0n;
    for (let i = 1n; power !== 0n && power !== -1n; i += 2n) {
      sum += power / i;
      power = (power * square) >> BigInt(bits);
    }
    return (2n * sum + BigInt(k) * this.#constant(bits)) >> BigInt(GUARD);
  }

  #circular(x: bigint): { sine: bigint; cosine: bigint } {
    const extra = GUARD + Math.max(0, bitLength(x) - this.bits);
    const bits = this.bits + extra;
    const scaled = x << BigInt(extra);
    const halfPi = this.#constant(-bits - 16) >> 17n;
    const k = floorDivide(2n * scaled + halfPi, 2n * halfPi);
    const rest = scaled - k * halfPi;
    const square = (rest * rest) >> BigInt(bits);
    let sine = 0n;
    let cosine = 0n;
    let term = 1n << BigInt(bits);
    for (let i = 0n; term !== 0n && term !== -1n; i += 2n) {
      cosine += term;
      term = -((term * square) >> BigInt(bits)) / ((i + 1n) * (i + 2n));
    }
    term = rest;
    for (let i = 1n; term !== 0n && term !== -1n; i += 2n) {
      sine += term;
      term = -((term * square) >> BigInt(bits)) / ((i + 1n) * (i + 2n));
    }
    const quarter = Number(((k % 4n) + 4n) % 4n);
    const down = (value: bigint): bigint => value >> BigInt(extra);
    if (quarter === 0) return { sine: down(sine), cosine: down(cosine) };
    if (quarter === 1) return { sine: down(cosine), cosine: down(-sine) };
    if (quarter === 2) return { sine: down(-sine), cosine: down(-cosine) };
    return { sine: down(-cosine), cosine: down(sine) };
  }

  #atanPoint(x: bigint): bigint {
    if (x < 0n) return -this.#atanPoint(-x);
    const bits = this.bits + GUARD;
    const one = 1n << BigInt(bits);
    let t = x << BigInt(GUARD);
    const inverted = t > one;
    if (inverted) t = (one << BigInt(bits)) / t;
    const halvings = 4;
    for (let i = 0; i < halvings; i++) {
      const root = integerSquareRoot((one << BigInt(bits)) + t * t);
      t = (t << BigInt(bits)) / (one + root);
    }
    const square = (t * t) >> BigInt(bits);
    let power = t;
    let sum = 0n;
    for (let i = 1n; power !== 0n && power !== -1n; i += 2n) {
      sum += power / i;
      power = -((power * square) >> BigInt(bits));
    }
    sum <<= BigInt(halvings);
    if (inverted) sum = (this.#constant(-bits) >> 1n) - sum;
    return sum >> BigInt(GUARD);
  }

  /** erf x = 2/√π · e^(−x²) · Σ 2^n x^(2n+1) / (1·3·…·(2n+1)); all terms of one sign (Abramowitz–Stegun 7.1.6). */
  #erfPoint(x: bigint): Interval | null {
    if (x < 0n) {
      const opposite = this.#erfPoint(-x);
      return opposite === null ? null : this.negate(opposite);
    }
    const point = { low: x, high: x };
    const square = this.square(point);
    const bell = this.exp(this.negate(square));
    if (bell === null) return null;
    // Far out the fixed point has no digits left for the series: 0 < 1 − erf x < e^(−x²).
    if (100n * square.low > 35n * BigInt(this.bits) * this.#unit)
      return { low: this.#unit - bell.high, high: this.#unit };
    let term: Interval = point;
    let sum: Interval = point;
    for (let n = 1n; ; n++) {
      const next = this.multiply(term, square);
      term = {
        low: floorDivide(2n * next.low, 2n * n + 1n),
        high: ceilDivide(2n * next.high, 2n * n + 1n),
      };
      sum = this.add(sum, term);
      // From here on each term is less than half the one before: the rest is less than the last term.
      if (4n * square.high < (2n * n + 3n) * this.#unit && term.high <= 4n) break;
    }
    sum = { low: sum.low, high: sum.high + term.high + 1n };
    const root = this.sqrt(this.pi);
    const scale = root === null ? null : this.divide(this.multiply(this.integer(2), bell), root);
    return scale === null ? null : this.multiply(scale, sum);
  }
}

/** ln 2 = 18 artanh(1/26) − 2 artanh(1/4801) + 8 artanh(1/8749), to within a few units of 2^−bits. */
function ln2At(bits: number): bigint {
  const extra = 16;
  const at = (n: bigint): bigint => inverseSeries(n, bits + extra, 1n);
  return (18n * at(26n) - 2n * at(4801n) + 8n * at(8749n)) >> BigInt(extra);
}
/** π = 16 arctan(1/5) − 4 arctan(1/239) (Machin), to within a few units of 2^−bits. */
function piAt(bits: number): bigint {
  const extra = 16;
  const at = (n: bigint): bigint => inverseSeries(n, bits + extra, -1n);
  return (16n * at(5n) - 4n * at(239n)) >> BigInt(extra);
}
/** Σ sign^k / ((2k+1) n^(2k+1)). */
function inverseSeries(n: bigint, bits: number, sign: bigint): bigint {
  let power = (1n << BigInt(bits)) / n;
  let sum = 0n;
  let s = 1n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += (s * power) / k;
    s *= sign;
    power /= n * n;
  }
  return sum;
}

/** value / 2^bits as the nearest double or so. */
export function toDouble(value: bigint, bits: number): number {
  const length = bitLength(value);
  const drop = Math.max(0, length - 60);
  return Number(value >> BigInt(drop)) * 2 ** (drop - bits);
}
