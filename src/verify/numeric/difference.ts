/** Derivatives as difference quotients: the definition itself, at enough digits that cancellation does no harm. */
import type { SymbolTerm, Term } from '../../core/term.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { BigEvaluator, BigNumber } from './bignumber.ts';
import { type Environment, type ExactPoint, lift } from './evaluate.ts';
import { type Names, type Program, programOf } from './program.ts';
import { run } from './run.ts';

export interface DifferenceOptions {
  readonly digits?: number;
  /** The step is 10^−exponent; by default it balances the formula's error and cancellation. */
  readonly stepExponent?: number;
}

/**
 * The order-th central difference quotient Σ (−1)^k C(n,k) f(x + (n/2 − k)h)/h^n, or null where f is undefined nearby.
 * @example centralDifference(tanhOfZ, z, 1, new Map([[z, 0.5]]), names, big)?.toNumber()
 */
export function centralDifference(
  term: Term,
  variable: SymbolTerm,
  order: number,
  at: ExactPoint,
  names: Names,
  big: BigEvaluator,
  options: DifferenceOptions = {},
): BigNumber | null {
  const digits = options.digits ?? 64;
  // Error h² against cancellation 10^−digits/h^n.
  const exponent = options.stepExponent ?? Math.floor(digits / (order + 2));
  const quotient = quotientIn(big.arithmetic(digits), term, variable, order, at, names, exponent);
  return quotient.isNaN() ? null : quotient;
}

function quotientIn<T>(
  arithmetic: Arithmetic<T>,
  term: Term,
  variable: SymbolTerm,
  order: number,
  at: ExactPoint,
  names: Names,
  exponent: number,
): T {
  const program = programOf([term], names);
  const env = lift(arithmetic, at);
  const step = arithmetic.intPow(arithmetic.fromNumber(10), -exponent);
  let total = arithmetic.fromNumber(0);
  let binomial = 1;
  for (let k = 0; k <= order; k++) {
    const value = shifted(
      program,
      arithmetic,
      variable,
      env,
      arithmetic.mul(step, arithmetic.fromNumber(order / 2 - k)),
    );
    const weight = arithmetic.fromNumber(k % 2 === 0 ? binomial : -binomial);
    total = arithmetic.add(total, arithmetic.mul(weight, value));
    binomial = (binomial * (order - k)) / (k + 1);
  }
  return arithmetic.div(total, arithmetic.intPow(step, order));
}

/** The program's value where the variable is moved by `shift`. */
function shifted<T>(
  program: Program,
  arithmetic: Arithmetic<T>,
  variable: SymbolTerm,
  env: Environment<T>,
  shift: T,
): T {
  const inputs = program.inputs.map((symbol) => {
    const value = env.get(symbol) ?? arithmetic.undefined;
    return symbol === variable ? arithmetic.add(value, shift) : value;
  });
  return run(program, arithmetic, inputs)[program.outputs[0] as number] as T;
}

/** Derivatives larger than this are the quotients of a jump or a vertical tangent. */
const STEEPEST = 1e12;

/**
 * The derivative from one side, (−3 f(x) + 4 f(x ± h) − f(x ± 2h))/(±2h); null where the term is undefined there or has
 * none (a jump, a vertical tangent).
 * @example oneSidedDerivative(absOfZ, z, 'left', new Map([[z, 0]]), names, big) // -1
 */
export function oneSidedDerivative(
  term: Term,
  variable: SymbolTerm,
  side: 'left' | 'right',
  at: ExactPoint,
  names: Names,
  big: BigEvaluator,
  digits = 64,
): number | null {
  const arithmetic = big.arithmetic(digits);
  const program = programOf([term], names);
  const env = lift(arithmetic, at);
  const size = arithmetic.intPow(arithmetic.fromNumber(10), -Math.floor(digits / 3));
  const step = side === 'left' ? arithmetic.neg(size) : size;
  const value = (steps: number) =>
    shifted(program, arithmetic, variable, env, arithmetic.mul(step, arithmetic.fromNumber(steps)));
  const weighted = value(0).times(-3).plus(value(1).times(4)).minus(value(2));
  const quotient = arithmetic.div(weighted, step.times(2)).toNumber();
  return Number.isNaN(quotient) || Math.abs(quotient) > STEEPEST ? null : quotient;
}
