/**
 * The closed set of conditions. Each has three values: `yes` and `no` hold for all real values of the symbols for
 * which the terms are defined, under the assumptions of the context; everything else is `unknown`.
 */
import { comparison, difference, productOf, ZERO } from '../core/make.ts';
import { isInteger, isZero, type Rational } from '../core/rational.ts';
import type { Condition, Term } from '../core/term.ts';
import { dependsOn } from '../core/traverse.ts';
import { and, fromBoolean, not, or, type Truth } from '../core/truth.ts';
import { congruent } from './congruent.ts';
import type { RuleContext } from './context.ts';
import { type Bindings, boundTo, instantiate } from './instantiate.ts';
import { rationalOf } from './numbers.ts';
import { isConstantName } from './pattern.ts';
import { isNegativeRange, isNonnegative, isNonpositive, isPositive, isZeroRange, rangeOf } from './range.ts';
import { sameRational } from './rational-function.ts';

/** A condition of a rule: a name of the closed set and templates for its arguments. */
export interface CompiledCondition {
  readonly name: ConditionName;
  readonly args: readonly Term[];
  readonly metavariables: readonly string[];
  /** Whether it has to be proved (`when`) or is only noted (`assumes`). */
  readonly proved: boolean;
  /** As the rule states it. */
  readonly text: string;
}

export type ConditionName = keyof typeof CONDITIONS;

interface ConditionKind {
  readonly arity: number;
  readonly decide: (args: readonly Term[], context: RuleContext) => Truth;
  /** How it is noted as an assumption; absent where it cannot be one. */
  readonly noted?: (args: readonly Term[]) => Condition;
}

const first = (args: readonly Term[]): Term => args[0] as Term;
const second = (args: readonly Term[]): Term => args[1] as Term;

/** What must not be zero for the term not to be: u of u⁴, u/v and −u. */
function whatVanishes(term: Term): Term {
  switch (term.kind) {
    case 'power': {
      const exponent = rationalOf(term.exponent);
      return exponent !== null && exponent.n > 0n && exponent.s > 0n ? whatVanishes(term.base) : term;
    }
    case 'quotient':
      return whatVanishes(term.numerator);
    case 'negation':
      return whatVanishes(term.operand);
    case 'product':
      return productOf(term.factors.map(whatVanishes));
    default:
      return term;
  }
}

const CONDITIONS = {
  /** u changes with x. */
  depends: { arity: 2, decide: (args) => depends(first(args), second(args)) },
  /** u does not depend on x. */
  constant: { arity: 2, decide: (args) => not(depends(first(args), second(args))) },
  /** u is written as a rational number. */
  number: { arity: 1, decide: ([u]) => fromBoolean(u !== undefined && rationalOf(u) !== null) },
  symbol: { arity: 1, decide: ([u]) => fromBoolean(u?.kind === 'symbol' && !isConstantName(u)) },
  /** u is a number or a symbol. */
  atom: { arity: 1, decide: ([u]) => fromBoolean(u?.kind === 'symbol' || (u !== undefined && rationalOf(u) !== null)) },
  /** f is a function that the table does not have. */
  unfamiliar: {
    arity: 1,
    decide: ([f], { functions }) => fromBoolean(f?.kind === 'application' && functions.find(f.name) === null),
  },
  rational: { arity: 1, decide: ([u]) => onNumber(u, () => true) },
  integer: { arity: 1, decide: ([u]) => onNumber(u, isInteger) },
  even: { arity: 1, decide: ([u]) => onNumber(u, (value) => isInteger(value) && value.n % 2n === 0n) },
  odd: { arity: 1, decide: ([u]) => onNumber(u, (value) => isInteger(value) && value.n % 2n === 1n) },
  positive: {
    arity: 1,
    decide: (args, context) => positive(first(args), context),
    noted: (args) => comparison(first(args), '>', ZERO),
  },
  negative: {
    arity: 1,
    decide: (args, context) => negative(first(args), context),
    noted: (args) => comparison(first(args), '<', ZERO),
  },
  nonnegative: {
    arity: 1,
    decide: (args, context) => not(negative(first(args), context)),
    noted: (args) => comparison(first(args), '>=', ZERO),
  },
  nonzero: {
    arity: 1,
    decide: (args, context) => nonzero(first(args), context),
    noted: (args) => comparison(whatVanishes(first(args)), '!=', ZERO),
  },
  less: {
    arity: 2,
    decide: (args, context) => less(first(args), second(args), context),
    noted: (args) => comparison(first(args), '<', second(args)),
  },
  atMost: {
    arity: 2,
    decide: (args, context) => not(less(second(args), first(args), context)),
    noted: (args) => comparison(first(args), '<=', second(args)),
  },
  same: {
    arity: 2,
    decide: (args, context) => same(first(args), second(args), context),
    noted: (args) => comparison(first(args), '=', second(args)),
  },
  differ: {
    arity: 2,
    decide: (args, context) => not(same(first(args), second(args), context)),
    noted: (args) => comparison(first(args), '!=', second(args)),
  },
  /** Equal as rational functions of the subterms that are not rational. */
  sameRational: { arity: 2, decide: (args) => sameRational(first(args), second(args)) },
  /** Equal wherever both are defined, as far as the context can prove it. */
  sameValue: {
    arity: 2,
    decide: (args, context) => context.sameValue?.(first(args), second(args)) ?? 'unknown',
  },
} as const satisfies Readonly<Record<string, ConditionKind>>;

const kindOf = (name: ConditionName): ConditionKind => CONDITIONS[name];
export const isConditionName = (name: string): name is ConditionName => Object.hasOwn(CONDITIONS, name);
export const conditionNames = (): readonly string[] => Object.keys(CONDITIONS);
export const conditionArity = (name: ConditionName): number => kindOf(name).arity;
/** Whether the condition can be noted as an assumption (`nonzero` can, `depends` cannot). */
export const isNotable = (name: ConditionName): boolean => kindOf(name).noted !== undefined;

/** Decides a rule's condition for these bindings; `unknown` where an argument cannot be computed. */
export function decide(condition: CompiledCondition, bindings: Bindings, context: RuleContext): Truth {
  const args = argumentsOf(condition, bindings);
  return args === null ? 'unknown' : kindOf(condition.name).decide(args, context);
}

/** The condition as it is noted on a step, or null where it cannot be noted. */
export function noted(condition: CompiledCondition, bindings: Bindings): Condition | null {
  const args = argumentsOf(condition, bindings);
  return args === null ? null : (kindOf(condition.name).noted?.(args) ?? null);
}

function argumentsOf(condition: CompiledCondition, bindings: Bindings): readonly Term[] | null {
  const args: Term[] = [];
  for (const template of condition.args) {
    const bare = template.kind === 'symbol' || (template.kind === 'application' && template.args.length === 0);
    const arg = (bare ? boundTo(bindings, template.name) : undefined) ?? instantiate(template, bindings);
    if (arg === null) return null;
    args.push(arg);
  }
  return args;
}

/**
 * Whether a condition of a term (a branch of cases, a domain) holds under the assumptions of the context.
 * @example decideCondition(comparison(exp(z), '>', ZERO), context) // 'yes'
 */
export function decideCondition(condition: Condition, context: RuleContext): Truth {
  if (condition.kind === 'and') {
    return condition.conditions.map((part) => decideCondition(part, context)).reduce(and, 'yes');
  }
  if (condition.kind === 'or') {
    return condition.conditions.map((part) => decideCondition(part, context)).reduce(or, 'no');
  }
  const { left, relation, right } = condition;
  switch (relation) {
    case '<':
      return less(left, right, context);
    case '>':
      return less(right, left, context);
    case '<=':
      return not(less(right, left, context));
    case '>=':
      return not(less(left, right, context));
    case '=':
      return same(left, right, context);
    case '!=':
      return not(same(left, right, context));
  }
}

function depends(u: Term, x: Term): Truth {
  return x.kind === 'symbol' ? fromBoolean(dependsOn(u, x)) : 'unknown';
}

/** A question about a number; unknown where the term is not written as one. */
function onNumber(u: Term | undefined, ask: (value: Rational) => boolean): Truth {
  const value = u === undefined ? null : rationalOf(u);
  return value === null ? 'unknown' : fromBoolean(ask(value));
}

function positive(u: Term, context: RuleContext): Truth {
  const range = rangeOf(u, context);
  return isPositive(range) ? 'yes' : isNonpositive(range) ? 'no' : 'unknown';
}
function negative(u: Term, context: RuleContext): Truth {
  const range = rangeOf(u, context);
  return isNegativeRange(range) ? 'yes' : isNonnegative(range) ? 'no' : 'unknown';
}
function nonzero(u: Term, context: RuleContext): Truth {
  const range = rangeOf(u, context);
  return range.zeroFree ? 'yes' : isZeroRange(range) ? 'no' : 'unknown';
}

function less(a: Term, b: Term, context: RuleContext): Truth {
  if (congruent(a, b)) return 'no';
  const direct = directly('<', a, b, context);
  if (direct !== 'unknown') return direct;
  if (rationalOf(b)?.n === 0n) return negative(a, context);
  if (rationalOf(a)?.n === 0n) return positive(b, context);
  return positive(difference(b, a), context);
}

function same(a: Term, b: Term, context: RuleContext): Truth {
  if (congruent(a, b)) return 'yes';
  const [p, q] = [rationalOf(a), rationalOf(b)];
  if (p !== null && q !== null) return fromBoolean(p.equals(q));
  const direct = directly('=', a, b, context);
  if (direct !== 'unknown') return direct;
  if (q !== null && isZero(q)) return not(nonzero(a, context));
  if (p !== null && isZero(p)) return not(nonzero(b, context));
  return not(nonzero(difference(a, b), context));
}

/** What an assumption about exactly these two terms says. */
function directly(asked: '<' | '=', a: Term, b: Term, context: RuleContext): Truth {
  let found: Truth = 'unknown';
  const use = (assumption: Condition): void => {
    if (assumption.kind === 'and') assumption.conditions.forEach(use);
    if (assumption.kind !== 'comparison' || found !== 'unknown') return;
    const { left, right, relation } = assumption;
    if (congruent(left, a) && congruent(right, b)) found = FOLLOWS[asked][relation];
    else if (congruent(left, b) && congruent(right, a)) found = FOLLOWS_MIRRORED[asked][relation];
  };
  context.assumptions.forEach(use);
  return found;
}
type Follows = Readonly<Record<'<' | '=', Readonly<Record<'<' | '<=' | '>' | '>=' | '=' | '!=', Truth>>>>;
/** a ? b given that a relation b. */
const FOLLOWS: Follows = {
  '<': { '<': 'yes', '<=': 'unknown', '>': 'no', '>=': 'no', '=': 'no', '!=': 'unknown' },
  '=': { '<': 'no', '<=': 'unknown', '>': 'no', '>=': 'unknown', '=': 'yes', '!=': 'no' },
};
/** a ? b given that b relation a. */
const FOLLOWS_MIRRORED: Follows = {
  '<': { '<': 'no', '<=': 'no', '>': 'yes', '>=': 'unknown', '=': 'no', '!=': 'unknown' },
  '=': { '<': 'no', '<=': 'unknown', '>': 'no', '>=': 'unknown', '=': 'yes', '!=': 'no' },
};
