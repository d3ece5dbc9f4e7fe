/** Runs a program in any arithmetic. */
import type { Relation } from '../../core/term.ts';
import { type Arithmetic, isEqual, type Order } from './arithmetic.ts';
import { OP, type Program, type SlotCondition, type StandingDerivative } from './program.ts';
import { seriesArithmetic, variableSeries } from './series.ts';

/** A program made ready for one arithmetic: from the values of its inputs to the values of all its slots. */
export type Runner<T> = (inputs: readonly T[]) => T[];

/** The values of all slots of a program; `program.outputs` says which are asked for. For many points, `prepare` once. */
export const run = <T>(program: Program, arithmetic: Arithmetic<T>, inputs: readonly T[]): T[] =>
  prepare(program, arithmetic)(inputs);

/**
 * Makes a program ready to be run at many points.
 * @example const values = prepare(program, BOUNDED); values([BOUNDED.fromNumber(0.5)])
 */
export function prepare<T>(program: Program, arithmetic: Arithmetic<T>): Runner<T> {
  const constants = program.constants.map(arithmetic.fromRational);
  const derivatives = program.derivatives.map((standing) => differentiator(standing, arithmetic));
  return (inputs) => execute(program, arithmetic, constants, derivatives, inputs);
}

function execute<T>(
  program: Program,
  arithmetic: Arithmetic<T>,
  numbers: readonly T[],
  derivatives: readonly ((slots: readonly T[]) => T)[],
  inputs: readonly T[],
): T[] {
  const { code, constants } = program;
  const count = code.length / 3;
  const slots: T[] = [];
  for (let i = 0; i < count; i++) {
    const a = code[3 * i + 1] as number;
    const b = code[3 * i + 2] as number;
    let value: T;
    switch (code[3 * i]) {
      case OP.constant:
        value = numbers[a] as T;
        break;
      case OP.input:
        value = inputs[a] ?? arithmetic.undefined;
        break;
      case OP.pi:
        value = arithmetic.pi;
        break;
      case OP.e:
        value = arithmetic.e;
        break;
      case OP.add:
        value = arithmetic.add(slots[a] as T, slots[b] as T);
        break;
      case OP.sub:
        value = arithmetic.sub(slots[a] as T, slots[b] as T);
        break;
      case OP.mul:
        value = arithmetic.mul(slots[a] as T, slots[b] as T);
        break;
      case OP.div:
        value = arithmetic.div(slots[a] as T, slots[b] as T);
        break;
      case OP.neg:
        value = arithmetic.neg(slots[a] as T);
        break;
      case OP.intPow:
        value = arithmetic.intPow(slots[a] as T, b);
        break;
      case OP.ratPow: {
        const exponent = constants[b];
        value = exponent === undefined ? arithmetic.undefined : arithmetic.ratPow(slots[a] as T, exponent);
        break;
      }
      case OP.pow:
        value = arithmetic.pow(slots[a] as T, slots[b] as T);
        break;
      case OP.root:
        value = rootOf(arithmetic, slots[a] as T, slots[b] as T);
        break;
      case OP.log:
        value = arithmetic.div(lnOf(arithmetic, slots[a] as T), lnOf(arithmetic, slots[b] as T));
        break;
      case OP.max:
        value = arithmetic.max(slots[a] as T, slots[b] as T);
        break;
      case OP.min:
        value = arithmetic.min(slots[a] as T, slots[b] as T);
        break;
      case OP.unary:
        value = (arithmetic.unary[b] as (x: T) => T)(slots[a] as T);
        break;
      case OP.choice:
        value = choose(program, arithmetic, slots, a);
        break;
      default:
        value = (derivatives[a] as (slots: readonly T[]) => T)(slots);
    }
    slots.push(value);
  }
  return slots;
}

const LN = 1;
const lnOf = <T>(arithmetic: Arithmetic<T>, x: T): T => (arithmetic.unary[LN] as (x: T) => T)(x);

function rootOf<T>(arithmetic: Arithmetic<T>, x: T, degree: T): T {
  const n = arithmetic.toInteger(degree);
  if (n === null || n === 0) return arithmetic.undefined;
  if (n > 0) return arithmetic.root(x, n);
  return arithmetic.div(arithmetic.intPow(x, 0), arithmetic.root(x, -n));
}

/** d^n/dv^n of a program by Taylor series in v; derivatives inside become series over series. */
function differentiator<T>(standing: StandingDerivative, arithmetic: Arithmetic<T>): (slots: readonly T[]) => T {
  const { body, inputs, variable, order } = standing;
  const runner = prepare(body, seriesArithmetic(arithmetic, order));
  const output = body.outputs[0] as number;
  const zero = arithmetic.fromNumber(0);
  let factorial = 1;
  for (let k = 2; k <= order; k++) factorial *= k;
  const scale = arithmetic.fromNumber(factorial);
  return (slots) => {
    const values = inputs.map((slot, i) => {
      const value = slots[slot] as T;
      return i === variable ? variableSeries(arithmetic, value) : [value];
    });
    const result = runner(values)[output] as readonly T[];
    // Where the value is undefined, so is the derivative, whatever the recurrences left in its place.
    const nothing = arithmetic.mul(result[0] as T, zero);
    const coefficient = result[order];
    if (coefficient === undefined) return nothing;
    return arithmetic.add(order < 2 ? coefficient : arithmetic.mul(coefficient, scale), nothing);
  };
}

/** What a condition says at a point, and whether a joint sits there. */
export interface Tested {
  readonly truth: 'yes' | 'no' | 'unsure' | 'undefined';
  readonly joint: boolean;
}

/** Tests a condition of a program at the point where `slots` were computed. */
export function testCondition<T>(condition: SlotCondition, arithmetic: Arithmetic<T>, slots: readonly T[]): Tested {
  if (condition.kind === 'comparison') {
    const order = arithmetic.compare(slots[condition.left] as T, slots[condition.right] as T);
    if (order === 'unsure' || order === 'undefined') return { truth: order, joint: false };
    return { truth: holds(condition.relation, order) ? 'yes' : 'no', joint: order === 'touching' };
  }
  const decisive = condition.kind === 'and' ? 'no' : 'yes';
  let truth: Tested['truth'] = decisive === 'no' ? 'yes' : 'no';
  let joint = false;
  for (const part of condition.conditions) {
    const tested = testCondition(part, arithmetic, slots);
    joint ||= tested.joint;
    if (tested.truth === decisive && !tested.joint) return tested;
    if (tested.truth === decisive) truth = decisive;
    else if (truth !== decisive && (tested.truth === 'unsure' || tested.truth === 'undefined')) truth = tested.truth;
  }
  return { truth, joint };
}

function holds(relation: Relation, order: Order): boolean {
  switch (relation) {
    case '<':
      return order === 'less';
    case '<=':
      return order === 'less' || isEqual(order);
    case '>':
      return order === 'greater';
    case '>=':
      return order === 'greater' || isEqual(order);
    case '=':
      return isEqual(order);
    case '!=':
      return !isEqual(order);
  }
}

function choose<T>(program: Program, arithmetic: Arithmetic<T>, slots: readonly T[], place: number): T {
  const choice = program.choices[place];
  if (choice === undefined) return arithmetic.undefined;
  let joint = false;
  for (const branch of choice.branches) {
    const tested = testCondition(branch.condition, arithmetic, slots);
    joint ||= tested.joint;
    if (tested.truth === 'unsure') return arithmetic.unsure;
    if (tested.truth === 'undefined') return arithmetic.undefined;
    if (tested.truth === 'yes') {
      const value = slots[branch.value] as T;
      return joint ? arithmetic.atJoint(value) : value;
    }
  }
  if (choice.otherwise < 0) return arithmetic.undefined;
  const value = slots[choice.otherwise] as T;
  return joint ? arithmetic.atJoint(value) : value;
}
