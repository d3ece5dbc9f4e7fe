/** Evaluation in doubles. Not a number means: undefined as a real function, or beyond the range of doubles. */
import type { Rational } from '../../core/rational.ts';
import { related } from '../../core/relation.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { type Arithmetic, NumericError, type Order, unaryTable } from './arithmetic.ts';
import { type Names, OP, type Program, programOf, type SlotCondition } from './program.ts';
import { prepare } from './run.ts';
import { erf, erfc, normalCdf, normalDensity, realPower, realRoot, sigma, softplus } from './special.ts';

const within = (x: number, inside: boolean, f: (x: number) => number): number => (inside ? f(x) : Number.NaN);
const over = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);

const UNARY = unaryTable<number>({
  exp: Math.exp,
  ln: (x) => within(x, x > 0, Math.log),
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  cot: (x) => over(1, Math.tan(x)),
  sec: (x) => over(1, Math.cos(x)),
  csc: (x) => over(1, Math.sin(x)),
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  acot: (x) => Math.atan(over(1, x)),
  asec: (x) => Math.acos(over(1, x)),
  acsc: (x) => Math.asin(over(1, x)),
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  coth: (x) => over(1, Math.tanh(x)),
  sech: (x) => 1 / Math.cosh(x),
  csch: (x) => over(1, Math.sinh(x)),
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: (x) => within(x, Math.abs(x) < 1, Math.atanh),
  acoth: (x) => within(x, Math.abs(x) > 1, (y) => Math.atanh(1 / y)),
  asech: (x) => within(x, x > 0 && x <= 1, (y) => Math.acosh(1 / y)),
  acsch: (x) => Math.asinh(over(1, x)),
  erf,
  erfc,
  Phi: normalCdf,
  phi: normalDensity,
  sigma,
  softplus,
});

function compare(a: number, b: number): Order {
  return a < b ? 'less' : a > b ? 'greater' : a === b ? 'equal' : 'undefined';
}
const toInteger = (a: number): number | null => (Number.isSafeInteger(a) ? a : null);
const finite = (x: number): number => (Number.isFinite(x) ? x : Number.NaN);
const intPow = (a: number, n: number): number => (n < 0 && a === 0 ? Number.NaN : a ** n);
/** Math.max(0, −0) and NaN are as we want them. */
const { max, min } = Math;

/** Doubles as an arithmetic: for series over doubles. */
export const DOUBLES: Arithmetic<number> = {
  undefined: Number.NaN,
  unsure: Number.NaN,
  pi: Math.PI,
  e: Math.E,
  fromRational: (value: Rational) => value.valueOf(),
  fromNumber: (value) => value,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: over,
  neg: (a) => -a,
  intPow,
  ratPow: (a, r) => realPower(a, r.valueOf()),
  pow: realPower,
  root: realRoot,
  max,
  min,
  compare,
  toInteger,
  atJoint: (a) => a,
  unary: UNARY,
};

/**
 * A term as a function of the values of `variables`, in this order.
 * @returns the value; NaN where the term is undefined as a real function or the value is too large for a double.
 * @throws NumericError where the term has other variables.
 * @example compile(term, [z], { functions })([0.5])
 */
export function compile(
  term: Term,
  variables: readonly SymbolTerm[],
  names: Names,
): (values: ArrayLike<number>) => number {
  const program = programOf([term], names, variables);
  const stray = program.inputs[variables.length];
  if (stray !== undefined) throw new NumericError(`${stray.name} has no value`);
  const output = program.outputs[0] as number;
  // The flat form holds no series, and no exponents beyond 32 bits.
  if (program.derivatives.length > 0 || program.code.some((part) => part !== part << 0)) {
    const runner = prepare(program, DOUBLES);
    return (values) => finite(runner(Array.from(values))[output] as number);
  }
  const code = Int32Array.from(program.code);
  const constants = program.constants.map((value) => value.valueOf());
  const slots = new Float64Array(code.length / 3);
  return (values) => {
    fill(program, code, constants, slots, values);
    return finite(slots[output] as number);
  };
}

function fill(
  program: Program,
  code: Int32Array,
  constants: readonly number[],
  slots: Float64Array,
  values: ArrayLike<number>,
): void {
  for (let i = 0, at = 0; i < slots.length; i++, at += 3) {
    const a = code[at + 1] as number;
    const b = code[at + 2] as number;
    slots[i] = instruction(
      program,
      code[at] as number,
      a,
      b,
      slots[a] as number,
      slots[b] as number,
      constants,
      slots,
      values,
    );
  }
}

function instruction(
  program: Program,
  operation: number,
  a: number,
  b: number,
  u: number,
  v: number,
  constants: readonly number[],
  slots: Float64Array,
  values: ArrayLike<number>,
): number {
  switch (operation) {
    case OP.constant:
      return constants[a] as number;
    case OP.input:
      return values[a] as number;
    case OP.pi:
      return Math.PI;
    case OP.e:
      return Math.E;
    case OP.add:
      return u + v;
    case OP.sub:
      return u - v;
    case OP.mul:
      return u * v;
    case OP.div:
      return v === 0 ? Number.NaN : u / v;
    case OP.neg:
      return -u;
    case OP.intPow:
      return b === 2 ? u * u : intPow(u, b);
    case OP.ratPow:
      return realPower(u, constants[b] as number);
    case OP.pow:
      return realPower(u, v);
    case OP.root: {
      const n = toInteger(v);
      if (n === null || n === 0) return Number.NaN;
      return n > 0 ? realRoot(u, n) : over(1, realRoot(u, -n));
    }
    case OP.log:
      return u > 0 && v > 0 ? over(Math.log(u), Math.log(v)) : Number.NaN;
    case OP.max:
      return max(u, v);
    case OP.min:
      return min(u, v);
    case OP.unary:
      return (UNARY[b] as (x: number) => number)(u);
    default:
      return choose(program, a, slots);
  }
}

function choose(program: Program, place: number, slots: Float64Array): number {
  const choice = program.choices[place];
  if (choice === undefined) return Number.NaN;
  for (const branch of choice.branches) {
    const truth = test(branch.condition, slots);
    if (truth === null) return Number.NaN;
    if (truth) return slots[branch.value] as number;
  }
  return choice.otherwise < 0 ? Number.NaN : (slots[choice.otherwise] as number);
}

/** Whether the condition holds; null where one of its sides is undefined and nothing else decides. */
function test(condition: SlotCondition, slots: Float64Array): boolean | null {
  if (condition.kind === 'comparison') {
    return related(condition.relation, slots[condition.left] as number, slots[condition.right] as number);
  }
  const decisive = condition.kind === 'or';
  let open = false;
  for (const part of condition.conditions) {
    const truth = test(part, slots);
    if (truth === decisive) return decisive;
    open ||= truth === null;
  }
  return open ? null : !decisive;
}
