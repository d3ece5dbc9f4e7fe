/** The whole catalogue through the engine's own compiler and matcher: every rule fires where it says and nowhere else. */
import { describe, expect, it } from 'vitest';
import { functionEntries, malRules, rules, words } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import type { Term } from '../../src/core/term.ts';
import { printPlain } from '../../src/print/index.ts';
import {
  applyAt,
  type CompiledRule,
  compileRules,
  congruent,
  firstMatch,
  matches,
  placeholders,
  type Rule,
  ruleContext,
  tableRules,
  wordsFor,
} from '../../src/rule/index.ts';
import { readSides } from '../../src/syntax/index.ts';
import { subterms } from '../rule/sample-rules.ts';
import { type Env, evaluate, knownFunctions } from './evaluate.ts';

const functions = functionTable(functionEntries);
const all: readonly Rule[] = [...rules, ...malRules];
const ruleSet = compileRules(all, functions);
const context = ruleContext(functions);
const read = (text: string): Term => readSides(text, { functions, patterns: true, format: 'plain' });
const compiled = (id: string): CompiledRule => {
  const found = ruleSet.get(id);
  if (found === null) throw new Error(`no rule ${id}`);
  return found;
};
const ids = all.map(({ id }) => [id] as const);

/** Everything the rule makes of a term, applied anywhere in it. */
function* results(rule: CompiledRule, term: Term): Generator<Term> {
  for (const [subterm, path] of subterms(term)) {
    for (const { bindings } of matches(rule, subterm, context)) {
      const done = applyAt(rule, term, path, bindings, context);
      if ('refused' in done) throw new Error(`${rule.id} matches, but is refused: ${done.refused}`);
      yield done.after;
    }
  }
}
/** What it makes of the first place where it fires. */
function firstResult(rule: CompiledRule, term: Term): Term | null {
  for (const [subterm, path] of subterms(term)) {
    const match = firstMatch(rule, subterm, context);
    if (match === null) continue;
    const done = applyAt(rule, term, path, match.bindings, context);
    if (!('refused' in done)) return done.after;
  }
  return null;
}

describe('every rule', () => {
  it('compiles', () => {
    expect(ruleSet.rules.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    for (const { id } of tableRules(functions)) {
      // A piecewise definition is no pattern; everything else in the table is.
      if (ruleSet.get(id) === null) expect(id).toMatch(/^recognise\//);
    }
  });

  it('is the same rule after JSON', () => {
    const copy = compileRules(JSON.parse(JSON.stringify(all)) as Rule[], functions);
    for (const [i, { from, to }] of copy.rules.entries()) {
      expect(from).toBe(ruleSet.rules[i]?.from);
      expect(to).toBe(ruleSet.rules[i]?.to);
    }
  });

  it.each(ids)('%s turns its examples into what they say', (id) => {
    const rule = compiled(id);
    for (const [before, after] of rule.rule.examples) {
      const wanted = read(after);
      if (rule.program === null) {
        // Its result is chosen by whoever applies it; the example shows a choice.
        const [meta = 'u', chosen = 'v'] = rule.metavariables;
        const done = applyAt(rule, read(before), [], { [meta]: read(before), [chosen]: wanted }, context);
        expect('refused' in done ? done.refused : printPlain(done.after)).toBe(printPlain(wanted));
        continue;
      }
      const found = [...results(rule, read(before))];
      expect(found.map(printPlain), before).toSatisfy(() => found.some((term) => congruent(term, wanted)));
      const first = firstResult(rule, read(before));
      expect(first === null ? null : congruent(first, wanted), `${before}: the first match`).toBe(true);
    }
  });

  it.each(ids)('%s leaves alone what it should', (id) => {
    const rule = compiled(id);
    for (const text of rule.rule.never ?? []) {
      expect([...results(rule, read(text))].map(printPlain), text).toEqual([]);
    }
  });

  it.each(ids)('%s has a name and a sentence about its own metavariables', (id) => {
    const own = wordsFor(words, id);
    expect(own, id).not.toBeNull();
    const { metavariables } = compiled(id);
    for (const name of placeholders(`${own?.name} ${own?.say}`)) expect(metavariables, id).toContain(name);
  });

  it('is offered for its own examples', () => {
    for (const { id, examples } of all) {
      const rule = compiled(id);
      if (rule.program === null) continue;
      for (const [before] of examples) {
        const places = [...subterms(read(before))].map(([subterm]) => subterm);
        const matching = places.filter((place) => firstMatch(rule, place, context) !== null);
        for (const place of matching) expect(ruleSet.rulesFor(place)).toContain(rule);
      }
    }
  });
});

describe('the value of an example', () => {
  const known = {
    ...knownFunctions(functionEntries),
    h: (t: number) => Math.sin(1.3 * t) + t * t,
    w: (t: number) => Math.exp(t / 2),
  };
  const at = (z: number): Env => ({ x: z, z, y: 0.4, a: 1.3, b: 0.7, c: 2.1, k: 2.6, n: 3 });
  const algebra = rules.filter(({ id, examples }) => !/^(derivative|equation)\//.test(id) && examples.length > 0);

  it.each(algebra.map(({ id }) => [id] as const))('%s keeps it', (id) => {
    for (const [before, after] of compiled(id).rule.examples) {
      const values = [0.31, 0.83, 1.17].map((point) => {
        const [left, right] = [evaluate(before, at(point), known), evaluate(after, at(point), known)];
        return { point, left, right };
      });
      const defined = values.filter(({ left, right }) => Number.isFinite(left) && Number.isFinite(right));
      expect(defined.length, before).toBeGreaterThan(0);
      for (const { point, left, right } of defined) {
        expect(Math.abs(left - right), `${before} at ${point}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(left)));
      }
    }
  });
});
