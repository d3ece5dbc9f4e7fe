/**
 * The wrong values that one mistake gives for a standing derivative: a mal-rule on it, or the right rule on it and one
 * mistake further in. What is left standing means its right value.
 */

import { derivative } from '../../core/make.ts';
import type { Derivative, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { postorder, substitute } from '../../core/traverse.ts';
import { applyAt, type CompiledRule, matches, type RuleContext, ruleContext } from '../../rule/index.ts';
import type { CheckEngine } from '../engine.ts';
import type { Values } from '../values.ts';
import { type Candidate, COST, type Slip } from './candidate.ts';
import { otherForms, stepOnce } from './step-once.ts';

const MATCHES = 6;
const MOST_CANDIDATES = 600;
const DEPTH = 8;

export class Faulty {
  private readonly engine: CheckEngine;
  private readonly values: Values;
  private readonly conditions: RuleContext;
  private readonly known = new Map<Derivative, readonly Candidate[]>();
  private readonly knownEverywhere = new Map<Derivative, readonly Candidate[]>();

  constructor(engine: CheckEngine, values: Values) {
    this.engine = engine;
    this.values = values;
    this.conditions = ruleContext(engine.functions);
  }

  /** Every wrong value of the derivative with exactly one mistake, likeliest first within each way. */
  of(standing: Derivative, depth = 0): readonly Candidate[] {
    const known = this.known.get(standing);
    if (known !== undefined) return known;
    // Until it is known, a derivative that leads back to itself has none.
    this.known.set(standing, []);
    const found: Candidate[] = [];
    const seen = new Map<Term, Set<string>>();
    const add = (candidate: Candidate): void => {
      const id = candidate.slips[0]?.id ?? '';
      const ids = seen.get(candidate.term) ?? new Set<string>();
      // What one rule gives in the writer's own order, another gives with the factors the other way round.
      if (ids.has(id) || (ids.size > 0 && candidate.later === true) || found.length >= MOST_CANDIDATES) return;
      seen.set(candidate.term, ids.add(id));
      found.push(candidate);
    };
    const forms = depth > DEPTH ? [] : [standing, ...this.otherForms(standing, depth)];
    forms.forEach((form, i) => {
      const extra = i === 0 ? 0 : COST.otherForm;
      for (const candidate of inOrder(this.ways(form, depth))) add({ ...candidate, cost: candidate.cost + extra });
    });
    this.known.set(standing, found);
    return found;
  }

  /** The mistake made wherever it can be made: someone who forgets the inner derivative forgets it every time. */
  everywhere(standing: Derivative): readonly Candidate[] {
    const known = this.knownEverywhere.get(standing);
    if (known !== undefined) return known;
    const found = [...this.repeated(standing)];
    this.knownEverywhere.set(standing, found);
    return found;
  }

  private *repeated(standing: Derivative): Generator<Candidate> {
    for (const form of [standing, ...this.otherForms(standing, 0)]) {
      const rules = new Set<CompiledRule>();
      for (const { slips } of this.ways(form, 0)) {
        for (const { id } of slips) {
          const rule = this.engine.malRules.get(id);
          if (rule !== null) rules.add(rule);
        }
      }
      for (const rule of rules) {
        const slips: Slip[] = [];
        const term = this.systematic(form, rule, slips, 0);
        const twin = stepOnce(form, this.engine.derive.templates);
        if (slips.length > 1 && twin !== null) {
          yield { term, twin, slips: slips.slice(0, 1), cost: form === standing ? 0.2 : COST.otherForm };
        }
      }
    }
  }

  private systematic(standing: Derivative, rule: CompiledRule, slips: Slip[], depth: number): Term {
    if (depth > DEPTH) return standing;
    const own = this.apply(rule, standing).next();
    let next: Term | null = null;
    if (own.done !== true) {
      slips.push(own.value.slip);
      next = own.value.after;
    } else next = stepOnce(standing, this.engine.derive.templates);
    if (next === null || !hasDerivative(next)) return next ?? standing;
    const by = new Map<Term, Term>();
    for (const inner of standingIn(next)) by.set(inner, this.systematic(inner, rule, slips, depth + 1));
    return substitute(next, by);
  }

  private otherForms({ body, variable, order }: Derivative, depth: number): Derivative[] {
    if (order !== 1 || depth > 3) return [];
    return otherForms(body, variable, this.engine.derive.templates).flatMap((form) => {
      const standing = derivative(form, variable);
      return standing.kind === 'derivative' ? [standing] : [];
    });
  }

  private ways(standing: Derivative, depth: number): Candidate[] {
    const found: Candidate[] = [];
    const step = stepOnce(standing, this.engine.derive.templates);
    const twin = step ?? standing;
    let position = 0;
    for (const rule of this.engine.malRules.rulesFor(standing)) {
      let match = 0;
      position++;
      for (const { slip, after } of this.apply(rule, standing)) {
        const generic = rule.id.startsWith('mistake/chain-') ? COST.generic : 0;
        found.push({
          term: after,
          twin,
          slips: [slip],
          cost: match * COST.laterMatch + generic + position * 0.001,
          ...(match > 0 && { later: true }),
        });
        match++;
      }
    }
    if (step === null || !hasDerivative(step)) return found;
    for (const inner of standingIn(step)) {
      for (const candidate of this.of(inner, depth + 1)) {
        const by = new Map<Term, Term>([[inner, candidate.term]]);
        found.push({
          term: substitute(step, by),
          twin: substitute(step, new Map<Term, Term>([[inner, candidate.twin]])),
          slips: candidate.slips,
          cost: candidate.cost + COST.inner,
          ...(candidate.later === true && { later: true }),
        });
      }
    }
    return found;
  }

  /** The applications of a mal-rule that change the value. */
  private *apply(rule: CompiledRule, standing: Derivative): Generator<{ slip: Slip; after: Term }> {
    let tried = 0;
    for (const match of matches(rule, standing, this.conditions)) {
      if (tried++ >= MATCHES) return;
      const applied = applyAt(rule, standing, [], match.bindings, this.conditions);
      if ('refused' in applied || this.values.compare(applied.after, standing) === 'same') continue;
      const slip: Slip = { id: rule.id, bindings: match.bindings, from: standing, to: applied.after };
      yield { slip, after: applied.after };
    }
  }
}

/** First matches before later ones. */
const inOrder = (list: readonly Candidate[]): Candidate[] => [
  ...list.filter(({ later }) => later !== true),
  ...list.filter(({ later }) => later === true),
];

/** The outermost standing derivatives of a term, each once. */
export function standingIn(term: Term): Derivative[] {
  if (!hasDerivative(term)) return [];
  const inside = new Set<Term>();
  const all = postorder(term).filter((part): part is Derivative => part.kind === 'derivative');
  for (const one of all) for (const part of postorder(one.body)) if (part.kind === 'derivative') inside.add(part);
  return all.filter((one) => !inside.has(one));
}
