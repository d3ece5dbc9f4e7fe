/** What can be said of terms without the variable, under what is assumed of the parameters: signs, zeros, order. */
import type { FunctionTable } from '../../core/functions.ts';
import { comparison, difference, ZERO } from '../../core/make.ts';
import { flipped } from '../../core/relation.ts';
import type { Condition, Relation, SymbolTerm, Term } from '../../core/term.ts';
import { symbolsOf } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import { decideCondition, type RuleContext, rangeOf, ruleContext } from '../../rule/index.ts';
import { enclose, IntervalArithmetic } from '../../verify/index.ts';
import { compiledTerm } from '../compiled.ts';
import { type Engine, tidyContext } from '../engine.ts';
import { numericValue } from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';

export type Sign = -1 | 0 | 1;

export interface Decider {
  readonly variable: SymbolTerm;
  readonly functions: FunctionTable;
  readonly assumptions: readonly Condition[];
  /** The term in the form in which it is shown. */
  readonly tidied: (term: Term) => Term;
  /** Null where it is not known, or not the same for all parameters. */
  readonly sign: (term: Term) => Sign | null;
  /** `no` on a proof that the term is zero for no parameters, `yes` on one that it is for all. */
  readonly isZero: (term: Term) => Truth;
  /** Whether a term, which may depend on the variable, lies between two numbers: sin(1/x) does. */
  readonly isBounded: (term: Term) => boolean;
  /** Whether a term without the variable is a number for parameters at a generic choice: ln 0 and 0/0 are not. */
  readonly hasValue: (term: Term) => boolean;
  /** The sign of a − b. */
  readonly compare: (a: Term, b: Term) => Sign | null;
}

export interface DeciderTask {
  readonly engine: Engine;
  readonly variable: SymbolTerm;
  readonly assumptions: readonly Condition[];
  /** `yes` on a proof; never `no`. */
  readonly sameValue: (a: Term, b: Term) => Truth;
}

const BITS = 192;

/** @example deciderFor({ …, assumptions: [δ > 0] }).compare(negation(δ), δ) // -1 */
export function deciderFor({ engine, variable, assumptions, sameValue }: DeciderTask): Decider {
  const tidying = tidyContext(engine, variable);
  const tidied = (term: Term): Term => tidy(term, tidying);
  const context = ruleContext(
    engine.functions,
    assumptions.flatMap((one) => [one, ...asGaps(one, tidied)]),
  );
  const sign = (term: Term): Sign | null => {
    const plain = tidied(term);
    const value = numericValue(plain);
    if (value !== null) return Math.sign(value.compare(0)) as Sign;
    return byAssumption(plain, context) ?? (symbolsOf(plain).some(isParameter) ? null : byEnclosure(plain, engine));
  };
  const isZero = (term: Term): Truth => {
    const known = sign(term);
    if (known !== null) return known === 0 ? 'yes' : 'no';
    const plain = tidied(term);
    if (decideCondition(comparison(plain, '!=', ZERO), context) === 'yes') return 'no';
    return sameValue(plain, ZERO);
  };
  const isBounded = (term: Term): boolean => {
    const { low, high } = rangeOf(term, context);
    return low !== null && high !== null;
  };
  return {
    variable,
    functions: engine.functions,
    assumptions,
    tidied,
    sign,
    isZero,
    isBounded,
    hasValue: (term) => hasValue(term, engine),
    compare: (a, b) => (a === b ? 0 : sign(difference(a, b))),
  };
}

/** a < b as a − b < 0 and b − a > 0: what is asked of differences finds it there. */
function asGaps(assumption: Condition, tidied: (term: Term) => Term): Condition[] {
  if (assumption.kind === 'and') return assumption.conditions.flatMap((part) => asGaps(part, tidied));
  if (assumption.kind === 'or') return [];
  const { left, relation, right } = assumption;
  return [
    comparison(tidied(difference(left, right)), relation, ZERO),
    comparison(tidied(difference(right, left)), flipped(relation), ZERO),
  ];
}

const isParameter = ({ name }: SymbolTerm): boolean => name !== 'e' && name !== 'pi';

function byAssumption(term: Term, context: RuleContext): Sign | null {
  if (decideCondition(comparison(term, '>', ZERO), context) === 'yes') return 1;
  return decideCondition(comparison(term, '<', ZERO), context) === 'yes' ? -1 : null;
}

/** The sign of a number such as √2 − π/2; null where it is too near to zero to be told. */
function byEnclosure(term: Term, { functions }: Engine): Sign | null {
  const value = enclose(term, new Map(), { functions }, new IntervalArithmetic(BITS));
  if (typeof value === 'string') return null;
  return value.low > 0n ? 1 : value.high < 0n ? -1 : null;
}

function hasValue(term: Term, engine: Engine): boolean {
  const { symbols, evaluate } = compiledTerm(term, engine);
  return Number.isFinite(evaluate(symbols.map(generic)));
}
/** Some value between 1/2 and 3/2, its own for every symbol. */
const generic = (symbol: SymbolTerm): number => 0.5 + ((symbol.hash >>> 0) % 997) / 997;

/** Whether a relation holds between two sides whose difference has this sign. */
export function isRelated(order: number, relation: Relation): boolean {
  switch (relation) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}
