/** From a rule as data to a rule that can be matched and replayed. */
import { EQUALS, sidesOf } from '../core/equation.ts';
import type { FunctionTable } from '../core/functions.ts';
import type { Term } from '../core/term.ts';
import { hasDerivative } from '../core/traits.ts';
import { readSides } from '../syntax/index.ts';
import { type CompiledCondition, conditionArity, conditionNames, isConditionName, isNotable } from './conditions.ts';
import type { ListKind } from './members.ts';
import {
  type Metavariables,
  metavariablesOf,
  PATTERN_DEPTH,
  type Pattern,
  patternOf,
  REST,
  type Sort,
  VALUE,
} from './pattern.ts';
import { type Program, programOf } from './program.ts';
import type { Rule } from './schema.ts';
import { ARITHMETIC } from './value.ts';

export interface CompiledRule {
  readonly id: string;
  /** The rule as data; for a rule local to a derivation, a record made up for it. */
  readonly rule: Rule;
  readonly from: Term;
  readonly to: Term;
  /** All metavariables, in order of first appearance in `from`, then `to`. */
  readonly metavariables: readonly string[];
  readonly sorts: Metavariables;
  /** Metavariables that no match binds: whoever applies the rule chooses them. Such a rule is never matched. */
  readonly chosen: readonly string[];
  /** To be proved before the rule fires. */
  readonly conditions: readonly CompiledCondition[];
  /** Noted on the step, unless proved. */
  readonly assumptions: readonly CompiledCondition[];
  readonly pattern: Pattern;
  /** Null where some metavariables have to be chosen. */
  readonly program: Program | null;
  /** The kind of `from` where it is a sum or product, and may match part of a larger one. */
  readonly partial: ListKind | null;
}

/** A rule that cannot be used, with its id and the reason. */
export class RuleError extends Error {
  constructor(
    readonly id: string,
    readonly why: string,
  ) {
    super(`rule ${id}: ${why}`);
    this.name = 'RuleError';
  }
}

/**
 * Compiles one rule.
 * @throws RuleError where it is not well formed: text that cannot be read, a metavariable in `to` that neither `from`
 * nor a choice supplies, an unknown condition
 */
export function compileRule(rule: Rule, functions: FunctionTable): CompiledRule {
  const read = (text: string): Term => {
    try {
      return readSides(text, { functions, patterns: true, format: 'plain' });
    } catch (error) {
      throw new RuleError(rule.id, error instanceof Error ? `cannot read '${text}': ${error.message}` : String(error));
    }
  };
  const conditions = [
    ...(rule.when ?? []).map((text) => conditionOf(rule.id, text, read(text), true)),
    ...(rule.assumes ?? []).map((text) => conditionOf(rule.id, text, read(text), false)),
  ];
  return compileTerms({ rule, from: read(rule.from), to: read(rule.to), conditions, functions });
}

/** What a rule is made of, as terms. */
export interface RuleTerms {
  readonly rule: Rule;
  readonly from: Term;
  readonly to: Term;
  readonly conditions?: readonly UncheckedCondition[];
  readonly functions: FunctionTable;
  /** Symbols that mean themselves (the parameters of a family of functions). */
  readonly literal?: ReadonlySet<string>;
}
type UncheckedCondition = Omit<CompiledCondition, 'metavariables'>;

/** Compiles a rule whose sides are given as terms. @throws RuleError where it is not well formed */
export function compileTerms({ rule, from, to, conditions = [], functions, literal }: RuleTerms): CompiledRule {
  const isFunction = (name: string): boolean =>
    functions.find(name) !== null || name === VALUE || name === EQUALS || ARITHMETIC.has(name);
  const ofTerm = (term: Term): Map<string, Sort> => {
    const found = metavariablesOf(term, isFunction);
    for (const name of literal ?? []) found.delete(name);
    return found;
  };
  const sorts = ofTerm(from);
  const inFrom = new Set(sorts.keys());
  const checked = conditions.map((condition) => {
    const own = new Map(condition.args.flatMap((arg) => [...ofTerm(arg)]));
    return { ...condition, metavariables: [...own.keys()] };
  });
  const chosen = new Set(rule.chosen ?? []);
  for (const { metavariables, name } of checked) {
    // What a proved equality ties to the matched part need not be listed.
    if (name === 'sameRational' || name === 'same' || name === 'sameValue')
      for (const own of metavariables) if (!inFrom.has(own)) chosen.add(own);
  }
  const add = (found: ReadonlyMap<string, Sort>, where: string): void => {
    for (const [name, sort] of found) {
      if (name === REST) throw new RuleError(rule.id, `the name ${REST} is reserved`);
      if (!inFrom.has(name) && !chosen.has(name)) throw new RuleError(rule.id, `${name} in ${where} is not bound`);
      const before = sorts.get(name);
      if (before === undefined) sorts.set(name, sort);
      else if ((before === 'function') !== (sort === 'function') && where !== 'a condition') {
        throw new RuleError(rule.id, `${name} is a function in one place and not in another`);
      }
    }
  };
  add(ofTerm(to), "'to'");
  for (const { args } of checked) for (const arg of args) add(ofTerm(arg), 'a condition');
  if (inFrom.has(REST)) throw new RuleError(rule.id, `the name ${REST} is reserved`);

  const premise = sidesOf(from);
  if ((premise === null) !== (sidesOf(to) === null) || (premise !== null && premise[0].kind !== 'symbol')) {
    throw new RuleError(rule.id, "an equation leads to an equation, from one with a letter on its left ('u = …')");
  }

  let pattern: Pattern;
  try {
    pattern = patternOf(from, sorts);
  } catch (error) {
    throw new RuleError(rule.id, error instanceof Error ? error.message : String(error));
  }
  const left = [...chosen].filter((name) => sorts.has(name) && !inFrom.has(name));
  return {
    id: rule.id,
    rule,
    from,
    to,
    metavariables: [...sorts.keys()],
    sorts,
    chosen: left,
    conditions: checked.filter((condition) => condition.proved),
    assumptions: checked.filter((condition) => !condition.proved),
    pattern,
    program: left.length > 0 ? null : programOf(pattern, checked),
    partial: from.kind === 'sum' || from.kind === 'product' ? from.kind : null,
  };
}

function conditionOf(id: string, text: string, term: Term, proved: boolean): UncheckedCondition {
  if (term.kind !== 'application' || term.primes > 0 || !isConditionName(term.name)) {
    throw new RuleError(id, `unknown condition '${text}'; there are ${conditionNames().join(', ')}`);
  }
  const { name, args } = term;
  if (args.length !== conditionArity(name)) {
    throw new RuleError(id, `${name} takes ${conditionArity(name)} argument(s): '${text}'`);
  }
  if (!proved && !isNotable(name)) throw new RuleError(id, `${name} cannot be assumed, only proved: '${text}'`);
  return { name, args, proved, text };
}

/**
 * A rule that holds in one derivation only: `from` and `to` as they stand, with at most one metavariable, the
 * function's own variable. Terms with standing derivatives hold as they stand and not at other arguments; so do deep
 * ones, which are compared as a whole.
 */
export function localRule(id: string, from: Term, to: Term, variable: string | null): CompiledRule {
  const whole =
    variable === null || hasDerivative(from) || hasDerivative(to) || Math.max(from.depth, to.depth) > PATTERN_DEPTH;
  const sorts: Metavariables = new Map<string, Sort>(whole ? [] : [[variable, 'term']]);
  const pattern = safePattern(from, sorts);
  const used: Metavariables = pattern.kind === 'literal' ? new Map() : sorts;
  return {
    id,
    rule: { id, kind: 'sound', from: id, to: id, examples: [] },
    from,
    to,
    metavariables: [...used.keys()],
    sorts: used,
    chosen: [],
    conditions: [],
    assumptions: [],
    pattern,
    program: programOf(pattern, []),
    partial: from.kind === 'sum' || from.kind === 'product' ? from.kind : null,
  };
}

function safePattern(from: Term, sorts: Metavariables): Pattern {
  try {
    return patternOf(from, sorts);
  } catch {
    return patternOf(from, new Map());
  }
}
