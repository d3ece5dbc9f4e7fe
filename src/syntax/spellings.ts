/** Functions that are typed one way and kept another: `log_2 x`, `cbrt(x)`, `pow(x, n)`. One table for all readers. */
import type { FunctionTable } from '../core/functions.ts';
import { application, E, exponential, number, power } from '../core/make.ts';
import type { Term } from '../core/term.ts';

/** What `log` without a base means. */
export type LogBase = 'natural' | '10';

interface Spelling {
  /** The numbers of arguments it takes, smallest and largest. */
  readonly arity: readonly [number, number];
  /** Builds the term; `of(i)` is argument i. */
  readonly build: (args: readonly Term[], log: LogBase) => Term;
}

/** base^exponent; of the constant e it is `exp`, so that there is one form of e^u. */
export const powerOf = (base: Term, exponent: Term): Term =>
  base === E ? exponential(exponent) : power(base, exponent);

const at = (args: readonly Term[], i: number): Term => {
  const term = args[i];
  if (term === undefined) throw new RangeError('an argument is missing');
  return term;
};
const logTo = (args: readonly Term[], base: Term): Term => application('log', [at(args, 0), base]);
const root = (radicand: Term, degree: Term): Term => application('nthRoot', [radicand, degree]);

/** Name as typed → how it is kept. These come before the function table. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  [
    'log',
    {
      arity: [1, 2],
      build: (args, log) =>
        args.length === 2
          ? logTo(args, at(args, 1))
          : log === 'natural'
            ? application('ln', [at(args, 0)])
            : logTo(args, number(10)),
    },
  ],
  ['log2', { arity: [1, 1], build: (args) => logTo(args, number(2)) }],
  ['log10', { arity: [1, 1], build: (args) => logTo(args, number(10)) }],
  ['lg', { arity: [1, 1], build: (args) => logTo(args, number(10)) }],
  ['lb', { arity: [1, 1], build: (args) => logTo(args, number(2)) }],
  ['cbrt', { arity: [1, 1], build: (args) => root(at(args, 0), number(3)) }],
  ['root', { arity: [2, 2], build: (args) => root(at(args, 1), at(args, 0)) }],
  [
    'nthRoot',
    { arity: [1, 2], build: (args) => (args.length === 1 ? application('sqrt', args) : application('nthRoot', args)) },
  ],
  ['pow', { arity: [2, 2], build: (args) => powerOf(at(args, 0), at(args, 1)) }],
  ['square', { arity: [1, 1], build: (args) => powerOf(at(args, 0), number(2)) }],
  ['cube', { arity: [1, 1], build: (args) => powerOf(at(args, 0), number(3)) }],
]);

/** How many arguments a known function takes; null for a name that is not known. */
export function arityOf(name: string, functions: FunctionTable): readonly [number, number] | null {
  const spelling = SPELLINGS.get(name);
  if (spelling !== undefined) return spelling.arity;
  const entry = functions.find(name);
  return entry === null ? null : [entry.formals.length, entry.formals.length];
}

/** The term of a call of a known function, its arity checked before. */
export function callOf(name: string, args: readonly Term[], primes: number, log: LogBase): Term {
  const spelling = primes === 0 ? SPELLINGS.get(name) : undefined;
  return spelling === undefined ? application(name, args, primes) : spelling.build(args, log);
}
