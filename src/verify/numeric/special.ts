/** Functions in doubles that `Math` lacks, to a few units in the last place. */

const TWO_OVER_SQRT_PI = 2 / Math.sqrt(Math.PI);
const SQRT_HALF = Math.SQRT1_2;
const ONE_OVER_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);
/** Below it the series for erf, above it the continued fraction for erfc. */
const SWITCH = 2.5;

/** e^(−x²) with the square's rounding error made good: the exponent x² is split into a short head and a small rest. */
function bell(x: number): number {
  const short = Math.fround(x);
  return Math.exp(-short * short) * Math.exp(-(x - short) * (x + short));
}

/** Σ 2^n x^(2n+1)/(2n+1)!! · e^(−x²)·2/√π: all terms of one sign. Abramowitz and Stegun 7.1.6. */
function erfSeries(x: number): number {
  const square = 2 * x * x;
  let term = x;
  let total = x;
  for (let n = 1; n < 200 && Math.abs(term) > 1e-18 * Math.abs(total); n++) {
    term *= square / (2 * n + 1);
    total += term;
  }
  return TWO_OVER_SQRT_PI * bell(x) * total;
}

/** e^(−x²)/√π / (x + (1/2)/(x + 1/(x + (3/2)/(x + …)))) for x ≥ SWITCH. Abramowitz and Stegun 7.1.14, from the far end. */
function erfcFraction(x: number): number {
  let tail = x;
  for (let k = Math.ceil(20 + 220 / (x * x)) * 2; k >= 1; k--) tail = x + k / 2 / tail;
  return (bell(x) * TWO_OVER_SQRT_PI) / 2 / tail;
}

/** The error function. */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 6) return 1;
  if (x < -6) return -1;
  if (x > SWITCH) return 1 - erfcFraction(x);
  if (x < -SWITCH) return erfcFraction(-x) - 1;
  return erfSeries(x);
}

/** 1 − erf(x), precise where it is tiny. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 28) return 0;
  if (x > SWITCH) return erfcFraction(x);
  if (x < -SWITCH) return 2 - erfcFraction(-x);
  return 1 - erfSeries(x);
}

/** The distribution function of the standard normal distribution. */
export const normalCdf = (x: number): number => erfc(-x * SQRT_HALF) / 2;
/** Its density. */
export const normalDensity = (x: number): number => ONE_OVER_SQRT_TWO_PI * bell(x * SQRT_HALF);

/** 1/(1 + e^(−x)). */
export function sigma(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const grown = Math.exp(x);
  return grown / (1 + grown);
}
/** ln(1 + e^x). */
export const softplus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** The real n-th root, n ≥ 1: of any number where n is odd. */
export function realRoot(x: number, n: number): number {
  if (n === 1) return x;
  if (n === 2) return Math.sqrt(x);
  if (n === 3) return Math.cbrt(x);
  if (x < 0 && n % 2 === 0) return Number.NaN;
  const guess = Math.abs(x) ** (1 / n);
  // One Newton step mends what rounding 1/n has spoilt.
  const slope = n * guess ** (n - 1);
  const better = slope > 0 && Number.isFinite(slope) ? guess - (guess ** n - Math.abs(x)) / slope : guess;
  return x < 0 ? -better : better;
}
/** x^y as a real function: x > 0, or x = 0 with y > 0. Integer exponents are not its business. */
export function realPower(x: number, y: number): number {
  if (x > 0) return x ** y;
  return x === 0 && y > 0 ? 0 : Number.NaN;
}
