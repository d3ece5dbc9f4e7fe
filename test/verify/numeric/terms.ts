/** A small table and short names for building terms in these tests. */
import { type FunctionEntry, functionTable } from '../../../src/core/functions.ts';
import { application, negation, number, power, product, quotient, sum, symbol } from '../../../src/core/make.ts';
import type { Term } from '../../../src/core/term.ts';
import { UNARY_NAMES } from '../../../src/verify/numeric/arithmetic.ts';

const entry = (name: string, formals: readonly string[]): FunctionEntry => ({
  name,
  title: name,
  latex: name,
  formals,
  base: true,
});
export const functions = functionTable([
  ...UNARY_NAMES.map((name) => entry(name, ['u'])),
  entry('log', ['u', 'b']),
  entry('nthRoot', ['u', 'n']),
  entry('max', ['u', 'v']),
  entry('min', ['u', 'v']),
]);
export const names = { functions };

export const x = symbol('x');
export const y = symbol('y');
export const z = symbol('z');
type Operand = Term | number;
const term = (value: Operand): Term => (typeof value === 'number' ? number(value) : value);
export const f = (name: string, ...args: Operand[]) => application(name, args.map(term));
export const add = (...parts: Operand[]) => sum(parts.map(term));
export const sub = (a: Operand, b: Operand) => sum([term(a), negation(term(b))]);
export const mul = (...parts: Operand[]) => product(parts.map(term));
export const div = (a: Operand, b: Operand) => quotient(term(a), term(b));
export const pow = (a: Operand, b: Operand) => power(term(a), term(b));
export const neg = (a: Operand) => negation(term(a));
export const exp = (a: Operand) => f('exp', a);
