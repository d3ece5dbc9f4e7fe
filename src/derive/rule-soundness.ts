/**
 * Is a rule sound? Proved in its general form, with metavariables as unknown functions of the variable (or as free
 * symbols) wherever the exact method closes it; else tried on many terms. A known mistake is refuted with a witness.
 */
import { application, number, symbol } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import type { Witness } from '../core/verdict.ts';
import { type Bindings, type CompiledRule, decide, noted, ruleContext } from '../rule/index.ts';
import { agree, equal, prove, type VerifyContext } from '../verify/index.ts';
import { sidesFor, trials } from './rule-trials.ts';

export type Soundness =
  /** Proved exactly in its general form. */
  | { readonly kind: 'proved' }
  /** Proved exactly for each of these values of its number metavariables. */
  | { readonly kind: 'proved for numbers'; readonly values: number }
  /** Its own condition is the proof: it fires only where the two sides are decided to be equal. */
  | { readonly kind: 'by its condition' }
  /** Holds on every term it was tried on. */
  | { readonly kind: 'sampled'; readonly terms: number }
  | { readonly kind: 'refuted'; readonly from: Term; readonly to: Term; readonly witness: Witness | null }
  | { readonly kind: 'unknown' };

const NUMBERS = [2, 3, 5, -1, -2].map((n) => number(n));
const DECIDES = new Set(['sameRational', 'sameValue', 'same']);

/** @example judgeRule(rules.get('derivative/product'), { functions }) // { kind: 'proved' } */
export function judgeRule(rule: CompiledRule, context: VerifyContext): Soundness {
  if (rule.conditions.some(({ name }) => DECIDES.has(name))) return { kind: 'by its condition' };
  return (rule.rule.kind === 'sound' ? generalProof(rule, context) : null) ?? tried(rule, context);
}

/** The general form proved, or null. */
function generalProof(rule: CompiledRule, context: VerifyContext): Soundness | null {
  const numbers = [...rule.sorts].filter(([, sort]) => sort === 'number').map(([name]) => name);
  const rules = ruleContext(context.functions, context.assumptions ?? []);
  if (numbers.length === 0)
    return holdsFor(rule, generalBindings(rule, new Map()), context) ? { kind: 'proved' } : null;
  let values = 0;
  for (const first of NUMBERS) {
    for (const second of numbers.length > 1 ? NUMBERS : [first]) {
      const given = new Map(numbers.map((name, i) => [name, i === 0 ? first : second]));
      const bindings = generalBindings(rule, given);
      if (rule.conditions.some((condition) => decide(condition, bindings, rules) === 'no')) continue;
      if (!holdsFor(rule, bindings, context)) return null;
      values++;
    }
  }
  return values === 0 ? null : { kind: 'proved for numbers', values };
}

function holdsFor(rule: CompiledRule, bindings: Bindings, context: VerifyContext): boolean {
  const sides = sidesFor(rule, bindings);
  if (sides === null) return false;
  const assumed: Condition[] = [...rule.conditions, ...rule.assumptions].flatMap(
    (condition) => noted(condition, bindings) ?? [],
  );
  const { kind } = prove(sides.from, sides.to, {
    ...context,
    assumptions: [...(context.assumptions ?? []), ...assumed],
  });
  return kind === 'equal' || kind === 'same definition';
}

/** u ↦ u(x) beside a variable x, u ↦ u without one; what must be constant stays a symbol. */
function generalBindings(rule: CompiledRule, numbers: ReadonlyMap<string, Term>): Bindings {
  const variable = [...rule.sorts].find(([, sort]) => sort === 'variable')?.[0];
  const constants = new Set(
    rule.conditions.flatMap(({ name, args }) =>
      name === 'constant' && args[0]?.kind === 'symbol' ? [args[0].name] : [],
    ),
  );
  const bindings: Record<string, Term> = {};
  for (const [name, sort] of rule.sorts) {
    const given = numbers.get(name);
    if (given !== undefined) bindings[name] = given;
    else if (sort === 'variable') bindings[name] = symbol(name);
    else if (sort === 'function') bindings[name] = application(`${name}_0`, [symbol('u')]);
    else if (variable === undefined || constants.has(name)) bindings[name] = symbol(name);
    else bindings[name] = application(`${name}_1`, [symbol(variable)]);
  }
  return bindings;
}

/** On many terms: one on which it does not hold refutes it. */
function tried(rule: CompiledRule, context: VerifyContext): Soundness {
  let terms = 0;
  for (const { from, to, assumed } of trials(rule, context.functions)) {
    const here = { ...context, assumptions: [...(context.assumptions ?? []), ...assumed] };
    const result = equal(from, to, here);
    if (result.verdict === 'unequal') return { kind: 'refuted', from, to, witness: result.witness };
    if (result.verdict === 'equal' || agree(from, to, here).kind === 'agrees') terms++;
  }
  return terms === 0 ? { kind: 'unknown' } : { kind: 'sampled', terms };
}
