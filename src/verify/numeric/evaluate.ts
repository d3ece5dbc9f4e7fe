/** Values and Taylor coefficients of terms at a point, in any arithmetic. */
import type { Rational } from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { type Arithmetic, NumericError } from './arithmetic.ts';
import { type BoundedBig, logOf } from './big-bounded.ts';
import type { BigEvaluator, BigNumber } from './bignumber.ts';
import { DOUBLES } from './double.ts';
import { type Names, type Program, programOf } from './program.ts';
import { run } from './run.ts';
import { type Series, seriesArithmetic, variableSeries } from './series.ts';

export type Environment<T> = ReadonlyMap<SymbolTerm, T>;

const DEFAULT_DIGITS = 64;

function inputsOf<T>(program: Program, env: Environment<T>): T[] {
  return program.inputs.map((symbol) => {
    const value = env.get(symbol);
    if (value === undefined) throw new NumericError(`${symbol.name} has no value`);
    return value;
  });
}

/** The value of a term, standing derivatives included. @throws NumericError where a variable has no value. */
export function evaluateIn<T>(arithmetic: Arithmetic<T>, term: Term, env: Environment<T>, names: Names): T {
  const program = programOf([term], names);
  return run(program, arithmetic, inputsOf(program, env))[program.outputs[0] as number] as T;
}

/** The value of a term in doubles; NaN where it is undefined. For many points, `compile` once instead. */
export const evaluate = (term: Term, env: Environment<number>, names: Names): number =>
  evaluateIn(DOUBLES, term, env, names);

/** A point for BigNumber evaluation: exact rationals, or doubles taken at their exact value. */
export type ExactPoint = Environment<number | Rational>;

/** The numbers of an exact point in an arithmetic. */
export function lift<T>(arithmetic: Arithmetic<T>, at: ExactPoint): Environment<T> {
  const lifted = new Map<SymbolTerm, T>();
  for (const [symbol, value] of at) {
    lifted.set(symbol, typeof value === 'number' ? arithmetic.fromNumber(value) : arithmetic.fromRational(value));
  }
  return lifted;
}

/**
 * The value of a term to `digits` significant digits, or null where it is undefined (or too costly to know).
 * @example evaluateBig(term, new Map([[z, rational(1, 3)]]), { functions }, await loadBig())?.toString()
 */
export function evaluateBig(
  term: Term,
  at: ExactPoint,
  names: Names,
  big: BigEvaluator,
  digits = DEFAULT_DIGITS,
): BigNumber | null {
  const [value = null] = precisely(digits, (working) => {
    const arithmetic = big.bounded(working);
    return [evaluateIn(arithmetic, term, lift(arithmetic, at), names)];
  });
  if (value !== 'unsure') return value;
  const arithmetic = big.arithmetic(digits);
  const plain = evaluateIn(arithmetic, term, lift(arithmetic, at), names);
  return plain.isNaN() ? null : plain.toSignificantDigits(digits);
}

/** Where digits cancel, more are tried, up to this many: enough for e^-1000. */
const MOST_DIGITS = 512;

/**
 * Values to `digits` digits although some of the working may cancel (1 + erf(-20)): at growing precision, until the
 * bounds say that the digits are right. What stays without them is given as it is: 0 may be the true value.
 */
function precisely(
  digits: number,
  attempt: (working: number) => readonly BoundedBig[],
): (BigNumber | null | 'unsure')[] {
  for (let working = digits; ; working = Math.min(2 * working, MOST_DIGITS)) {
    const found = attempt(working);
    const isPrecise = ({ v, e }: BoundedBig): boolean => v.isNaN() || e <= logOf(v) - digits || e < -10 * MOST_DIGITS;
    if (working < MOST_DIGITS && !found.every(isPrecise)) continue;
    return found.map(({ v, e }) =>
      v.isNaN() ? null : e === Number.POSITIVE_INFINITY ? 'unsure' : v.toSignificantDigits(digits),
    );
  }
}

/**
 * Taylor coefficients f⁽ᵏ⁾/k! for k = 0 … order in one variable: automatic differentiation in any arithmetic.
 * Coefficients that do not exist (a kink, a pole) are the arithmetic's undefined value.
 */
export function jetIn<T>(
  arithmetic: Arithmetic<T>,
  term: Term,
  variable: SymbolTerm,
  order: number,
  env: Environment<T>,
  names: Names,
): T[] {
  const program = programOf([term], names);
  const inputs = inputsOf(program, env).map((value, i) =>
    program.inputs[i] === variable ? variableSeries(arithmetic, value) : [value],
  );
  const slots = run<Series<T>>(program, seriesArithmetic(arithmetic, order), inputs);
  const series = slots[program.outputs[0] as number] ?? [];
  const zero = arithmetic.fromNumber(0);
  const head = series[0] ?? arithmetic.undefined;
  // An undefined head makes every coefficient undefined: 0 · NaN.
  const nothing = arithmetic.mul(head, zero);
  return Array.from({ length: order + 1 }, (_, k) =>
    k === 0 ? head : k < series.length ? arithmetic.add(series[k] as T, nothing) : nothing,
  );
}

/**
 * Taylor coefficients in doubles, NaN where they do not exist.
 * @example jet(sinOfZ, z, 3, new Map([[z, 0]]), { functions }) // [0, 1, 0, -1/6]
 */
export const jet = (
  term: Term,
  variable: SymbolTerm,
  order: number,
  env: Environment<number>,
  names: Names,
): number[] => jetIn(DOUBLES, term, variable, order, env, names);

/** Taylor coefficients to 64 (or `digits`) digits; null where they do not exist. */
export function jetBig(
  term: Term,
  variable: SymbolTerm,
  order: number,
  at: ExactPoint,
  names: Names,
  big: BigEvaluator,
  digits = DEFAULT_DIGITS,
): (BigNumber | null)[] {
  const found = precisely(digits, (working) => {
    const arithmetic = big.bounded(working);
    return jetIn(arithmetic, term, variable, order, lift(arithmetic, at), names);
  });
  if (!found.includes('unsure')) return found.filter((value) => value !== 'unsure');
  const arithmetic = big.arithmetic(digits);
  const coefficients = jetIn(arithmetic, term, variable, order, lift(arithmetic, at), names);
  return coefficients.map((value) => (value.isNaN() ? null : value));
}

/** A value known to lie within `error` of `value`; `undefined` and `unsure` are told apart. */
export type Enclosure =
  | { readonly kind: 'value'; readonly value: BigNumber; readonly logError: number }
  | { readonly kind: 'undefined' | 'unsure' };

/**
 * A term's value with a bound: |true value − value| ≤ 10^logError (−∞ where the value is exact).
 * @example enclose(f, new Map([[z, 0.5]]), names, big) // { kind: 'value', value: 0.62…, logError: -66.1 }
 */
export function enclose(
  term: Term,
  at: ExactPoint,
  names: Names,
  big: BigEvaluator,
  digits = DEFAULT_DIGITS,
): Enclosure {
  const arithmetic = big.bounded(digits);
  const { v, e } = evaluateIn(arithmetic, term, lift(arithmetic, at), names);
  if (v.isNaN()) return { kind: 'undefined' };
  return e === Number.POSITIVE_INFINITY ? { kind: 'unsure' } : { kind: 'value', value: v, logError: e };
}
