/** The error function at any precision, which mathjs does not offer. */
import type { BigConstructor, BigNumber } from './bignumber.ts';

/** Below it the series for erf, above it the continued fraction for erfc: 1 − erf would lose digits. */
const SWITCH = 3;
/** e^(−x²) is beyond any use from here on. */
const FARTHEST = 900;

interface ErrorFunctions {
  erf(x: BigNumber): BigNumber;
  erfc(x: BigNumber): BigNumber;
  /** e^(−x²). */
  bell(x: BigNumber): BigNumber;
}

/** erf, erfc and e^(−x²) for the precision of `Big`. */
export function bigErrorFunctions(
  Big: BigConstructor,
  digits: number,
  pi: BigNumber,
  exp: (x: BigNumber) => BigNumber,
): ErrorFunctions {
  const nan = new Big(Number.NaN);
  const one = new Big(1);
  const sqrtPi = pi.sqrt();
  const bell = (x: BigNumber): BigNumber => exp(x.times(x).neg());

  /** Σ 2^n x^(2n+1)/(2n+1)!! · 2 e^(−x²)/√π: all terms of one sign. Abramowitz and Stegun 7.1.6. */
  const series = (x: BigNumber): BigNumber => {
    if (x.isZero()) return x;
    const square = x.times(x).times(2);
    let term = x;
    let total = x;
    for (let n = 1; term.e > total.e - digits - 9; n++) {
      term = term.times(square).div(2 * n + 1);
      total = total.plus(term);
    }
    return total.times(2).times(bell(x)).div(sqrtPi);
  };
  /** e^(−x²)/√π / (x + (1/2)/(x + 1/(x + (3/2)/(x + …)))). Abramowitz and Stegun 7.1.14, from the far end. */
  const fraction = (x: BigNumber): BigNumber => {
    // The error after k levels falls like exp(−2x√(2k)).
    const levels = (((digits + 10) * Math.LN10) / (2 * x.toNumber())) ** 2 / 2;
    let tail = x;
    for (let k = Math.ceil(1.2 * levels + 30); k >= 1; k--) tail = x.plus(new Big(k).div(tail.times(2)));
    return bell(x).div(sqrtPi).div(tail);
  };
  const erfc = (x: BigNumber): BigNumber => {
    if (x.isNaN() || x.cmp(FARTHEST) > 0) return nan;
    if (x.cmp(SWITCH) > 0) return fraction(x);
    return x.cmp(-SWITCH) < 0 ? new Big(2).minus(erfc(x.neg())) : one.minus(series(x));
  };
  const erf = (x: BigNumber): BigNumber => {
    if (x.isNaN() || x.abs().cmp(FARTHEST) > 0) return nan;
    if (x.abs().cmp(SWITCH) <= 0) return series(x);
    return x.cmp(0) > 0 ? one.minus(fraction(x)) : fraction(x.neg()).minus(1);
  };
  return { erf, erfc, bell };
}
