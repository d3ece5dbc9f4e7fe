/** From a formula to one that can be computed: unfolded to functions that languages have, without cancellation. */

import type { FunctionEntry } from '../../core/functions.ts';
import { type FunctionTable, functionTable } from '../../core/functions.ts';
import type { Condition, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';
import {
  applyAt,
  compileRules,
  firstMatch,
  type Rule,
  type RuleContext,
  type RuleSet,
  ruleContext,
} from '../../rule/index.ts';
import { definingTerm } from '../../verify/index.ts';

/** The data of `rules/code`, compiled. */
export interface StableForms {
  readonly functions: FunctionTable;
  readonly reshape: RuleSet;
  readonly expand: RuleSet;
}

/** @example stableForms({ numericFunctions, stableRules, expansionRules }, functions) */
export function stableForms(
  data: {
    readonly numericFunctions: readonly FunctionEntry[];
    readonly stableRules: readonly Rule[];
    readonly expansionRules: readonly Rule[];
  },
  ours: FunctionTable,
): StableForms {
  const functions = functionTable([...ours.entries, ...data.numericFunctions]);
  return {
    functions,
    reshape: compileRules(data.stableRules, functions),
    expand: compileRules(data.expansionRules, functions),
  };
}

/** Functions that an emitter can write, and those that the expansions above turn into such. */
export const COMPUTABLE: ReadonlySet<string> = new Set(
  (
    'exp ln sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh abs max min sign erf erfc ' +
    'lnOnePlus expMinusOne hypot sigma softplus sech Phi phi'
  ).split(' '),
);
/** More rewrites of one node than this would be a loop in the data. */
const MOST_REWRITES = 20;
const MOST_PASSES = 4;

/**
 * A term of the same value whose functions every language has.
 * @throws Error where a function has no definition to compute it by
 */
export function computable(term: Term, forms: StableForms, assumptions: readonly Condition[]): Term {
  const context = ruleContext(forms.functions, assumptions);
  return settled(reshaped(term, forms, assumptions), forms.expand, context);
}

/** The same, where functions that have a stable way of being computed (σ, softplus, sech) still go by their names. */
export function reshaped(term: Term, forms: StableForms, assumptions: readonly Condition[]): Term {
  const known = rebuild(term, (node) => unfolded(node, forms));
  return settled(known, forms.reshape, ruleContext(forms.functions, assumptions));
}

/** What a rewrite puts in may be rewritten in its turn. */
function settled(term: Term, rules: RuleSet, context: RuleContext): Term {
  let before = term;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const after = rebuild(before, (node) => rewritten(node, rules, context));
    if (after === before) break;
    before = after;
  }
  return before;
}

function unfolded(node: Term, forms: StableForms): Term {
  if (node.kind !== 'application' || node.primes > 0 || COMPUTABLE.has(node.name)) return node;
  const body = definingTerm(node.name, node.args, { functions: forms.functions });
  if (body === null) throw new Error(`nothing is known by which ${node.name} could be computed`);
  return rebuild(body, (inner) => (inner === node ? inner : unfolded(inner, forms)));
}

function rewritten(node: Term, rules: RuleSet, context: RuleContext): Term {
  let term = node;
  for (let i = 0; i < MOST_REWRITES; i++) {
    const next = once(term, rules, context);
    if (next === null) return term;
    term = next;
  }
  return term;
}

function once(term: Term, rules: RuleSet, context: RuleContext): Term | null {
  for (const rule of rules.rulesFor(term)) {
    const match = firstMatch(rule, term, context);
    if (match === null) continue;
    const bindings = match.rest === null ? match.bindings : { ...match.bindings, rest: match.rest };
    const applied = applyAt(rule, term, [], bindings, context);
    if (!('refused' in applied) && applied.after !== term) return applied.after;
  }
  return null;
}
