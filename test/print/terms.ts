/** What the tests of the print floor share: names, short constructors, random terms, and a tiny evaluator. */
import fc from 'fast-check';
import { functionEntries } from '../../rules/functions/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import {
  application,
  cases,
  comparison,
  conjunction,
  derivative,
  difference,
  disjunction,
  E,
  negation,
  number,
  numberFromText,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '../../src/core/make.ts';
import type { Condition, Relation, Term } from '../../src/core/term.ts';
import { children } from '../../src/core/traverse.ts';

export const functions = functionTable(functionEntries);
export const [z, a, b, k, x, alpha] = ['z', 'a', 'b', 'k', 'x', 'alpha'].map(symbol) as [
  Term & { kind: 'symbol' },
  Term,
  Term,
  Term,
  Term,
  Term,
];
export const n = number;
export const f = (name: string, ...args: Term[]): Term => application(name, args);
export const exp = (u: Term): Term => application('exp', [u]);
export const minus = difference;
export const neg = negation;
export const g = f('g', z);
export const emz = exp(neg(z));
export const logistic = quotient(n(1), sum([n(1), emz]));

/** Functions whose real value both mathjs and the evaluator below know everywhere. */
const TOTAL = ['sin', 'cos', 'tanh', 'exp', 'atan', 'asinh', 'sigma', 'abs'] as const;
const RELATIONS: readonly Relation[] = ['<', '<=', '>', '>=', '!='];

const leaf: fc.Arbitrary<Term> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Term>(z, a, alpha, symbol('z_1')) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }).map((value) => number(value)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Term>(numberFromText('0.5'), numberFromText('2.50'), numberFromText('1e-3'), E),
  },
);

function condition(term: fc.Arbitrary<Term>, conjunctions: boolean): fc.Arbitrary<Condition> {
  const one = fc
    .tuple(term, fc.constantFrom(...RELATIONS), term)
    .map(([left, relation, right]): Condition => comparison(left, relation, right));
  const some = fc.array(one, { minLength: 2, maxLength: 3 });
  return fc.oneof(one, some.map(disjunction), conjunctions ? some.map(conjunction) : one);
}

interface Shapes {
  /** Derivatives and unknown functions with primes. */
  readonly standing: boolean;
  /** Conditions joined with `and`. */
  readonly conjunctions?: boolean;
}

/** Random terms as an author writes them. */
export function anyTerm({ standing, conjunctions = true }: Shapes): fc.Arbitrary<Term> {
  const { term } = fc.letrec<{ term: Term }>((tie) => {
    const sub = tie('term');
    const list = fc.array(sub, { minLength: 2, maxLength: 4 });
    const shapes: fc.Arbitrary<Term>[] = [
      list.map(sum),
      list.map(product),
      sub.map(negation),
      fc.tuple(sub, sub).map(([u, v]) => quotient(u, v)),
      // e^u is an application of exp, never a power of e.
      fc
        .tuple(
          sub.filter((u) => u !== E),
          sub,
        )
        .map(([u, v]) => power(u, v)),
      fc.tuple(fc.constantFrom(...TOTAL), sub).map(([name, u]) => application(name, [u])),
      fc.tuple(sub, sub).map(([u, v]) => application('max', [u, v])),
    ];
    const branch = fc.tuple(condition(sub, conjunctions), sub).map(([when, value]) => ({ condition: when, value }));
    shapes.push(
      fc.tuple(fc.array(branch, { minLength: 1, maxLength: 2 }), sub).map(([list, last]) => cases(list, last)),
    );
    if (standing) {
      shapes.push(fc.tuple(sub, fc.integer({ min: 1, max: 3 })).map(([u, order]) => derivative(u, z, order)));
      shapes.push(fc.tuple(sub, fc.integer({ min: 0, max: 4 })).map(([u, primes]) => application('g', [u], primes)));
    }
    return { term: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, ...shapes) };
  });
  return term;
}

const APPLY: Readonly<Record<string, (u: number, v: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  exp: Math.exp,
  atan: Math.atan,
  asinh: Math.asinh,
  sigma: (u) => 1 / (1 + Math.exp(-u)),
  abs: Math.abs,
  ln: Math.log,
  max: Math.max,
};

/** The value of a term in doubles, by its structure alone; no printing or parsing is involved. */
export function evaluate(term: Term, at: Readonly<Record<string, number>>): number {
  const [u = Number.NaN, v = Number.NaN, ...rest] =
    term.kind === 'cases' ? [] : children(term).map((part) => evaluate(part, at));
  switch (term.kind) {
    case 'number':
      return term.value.valueOf();
    case 'symbol':
      return term.name === 'e' ? Math.E : (at[term.name] ?? Number.NaN);
    case 'sum':
      return rest.reduce((left, right) => left + right, u + v);
    case 'product':
      return rest.reduce((left, right) => left * right, u * v);
    case 'negation':
      return -u;
    case 'quotient':
      return u / v;
    case 'power':
      return u ** v;
    case 'application':
      return APPLY[term.name]?.(u, v) ?? Number.NaN;
    case 'derivative':
      return Number.NaN;
    case 'cases': {
      const branch = term.branches.find((one) => holds(one.condition, at));
      const taken = branch === undefined ? term.otherwise : branch.value;
      return taken === null ? Number.NaN : evaluate(taken, at);
    }
  }
}

function holds(condition: Condition, at: Readonly<Record<string, number>>): boolean {
  if (condition.kind === 'and') return condition.conditions.every((part) => holds(part, at));
  if (condition.kind === 'or') return condition.conditions.some((part) => holds(part, at));
  const left = evaluate(condition.left, at);
  const right = evaluate(condition.right, at);
  const outcomes = {
    '<': left < right,
    '<=': left <= right,
    '>': left > right,
    '>=': left >= right,
    '=': left === right,
    '!=': left !== right,
  };
  return outcomes[condition.relation];
}
