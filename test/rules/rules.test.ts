import { describe, expect, it } from 'vitest';
import { functionEntries, malRules, rules, wholeLineMistakes, words } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import type { Rule } from '../../src/rule/schema.ts';
import { placeholders, wordsFor } from '../../src/rule/words.ts';
import { type Env, evaluate, type Known, knownFunctions, readingOfCondition, slope } from './evaluate.ts';

const functions = functionTable(functionEntries);
/** Some smooth unknown function. */
const f = (t: number): number => Math.sin(1.3 * t) + t * t;
const known: Known = { ...knownFunctions(functionEntries), f, h: f };
const named = (list: readonly Rule[]): (readonly [string, Rule])[] => list.map((rule) => [rule.id, rule]);
const derivativeRules = rules.filter(({ id }) => id.startsWith('derivative/'));

/** Terms for the metavariables, all of them positive and none of them like another; constants and numbers. */
const BINDINGS: Env = {
  x: 0.83,
  u: (env) => Math.sin(Number(env.x)) + 1.7,
  v: (env) => Math.exp(Number(env.x) / 3) + 0.4,
  w: (env) => Number(env.x) ** 2 + 1.1,
  s: (env) => Math.cos(Number(env.x)) + 2.2,
  t: (env) => Number(env.x) ** 3 + 0.6,
  a: (env) => Number(env.x) * 1.9 + 0.2,
  b: (env) => Math.sqrt(Number(env.x)) + 0.35,
  c: 1.37,
  m: 4,
  n: 3,
  p: 5,
  q: 2,
};
const close = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 1e-7 * Math.max(1, Math.abs(left), Math.abs(right));
/** Examples are in x or z, with parameters a and k. */
const at = (point: number): Env => ({ x: point, z: point, a: 1.3, k: 2.6 });
const POINTS = [0.31, 0.83, 1.17];
const metavariablesIn = (rule: Rule): string[] =>
  [...`${rule.from} ${rule.to}`.matchAll(/[A-Za-z]+/g)].map(([name]) => name);

describe('every rule', () => {
  const all = [...rules, ...malRules];

  it('has an id of its own', () => {
    const ids = [...all, ...wholeLineMistakes].flatMap((rule) => [
      rule.id,
      ...('aliases' in rule ? (rule.aliases ?? []) : []),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(derivative|algebra|closing|equation|mistake)\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('is data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(JSON.parse(JSON.stringify(functionEntries))).toEqual(functionEntries);
  });
});

describe('sound rules of differentiation', () => {
  it.each(named(derivativeRules))('%s holds for terms that stand for its metavariables', (_, rule) => {
    expect(close(evaluate(rule.from, BINDINGS, known), evaluate(rule.to, BINDINGS, known))).toBe(true);
  });
  it.each(named(derivativeRules))('%s has two examples, which hold, and a term to leave alone', (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(1);
    expect(rule.never?.length ?? 0).toBeGreaterThan(0);
    for (const [before, after] of rule.examples) {
      for (const point of POINTS) {
        const [left, right] = [evaluate(before, at(point), known), evaluate(after, at(point), known)];
        expect(close(left, right), `${before}: ${left}, ${right}`).toBe(true);
      }
    }
  });
});

describe('logarithm rules', () => {
  const logarithms = rules.filter(({ id }) => id.startsWith('algebra/ln-of-'));
  it.each(named(logarithms))('%s holds', (_, rule) => {
    expect(close(evaluate(rule.from, BINDINGS, known), evaluate(rule.to, BINDINGS, known))).toBe(true);
  });
});

describe('mistakes', () => {
  it.each(named(malRules))('%s is wrong, and its example has a witness', (_, rule) => {
    if (rule.kind !== 'mal') throw new Error('a sound rule among the mistakes');
    const { holdsWhere } = rule;
    expect(rule.examples.length).toBeGreaterThan(0);
    if (holdsWhere !== undefined) {
      for (const a of [1.37, -1.37]) {
        const [left, right] = [evaluate(rule.from, { a }, known), evaluate(rule.to, { a }, known)];
        expect(close(left, right)).toBe(readingOfCondition(holdsWhere, known)({ a }));
      }
      return;
    }
    expect(close(evaluate(rule.from, BINDINGS, known), evaluate(rule.to, BINDINGS, known))).toBe(false);
    for (const [before, after] of rule.examples) {
      const differs = POINTS.some(
        (point) => !close(evaluate(before, at(point), known), evaluate(after, at(point), known)),
      );
      expect(differs, before).toBe(true);
    }
  });

  it.each(wholeLineMistakes.map((mistake) => [mistake.id, mistake] as const))('%s does what it says', (_, mistake) => {
    for (const [of, line] of mistake.examples) {
      for (const point of POINTS) {
        const value =
          (text: string): ((t: number) => number) =>
          (t) =>
            evaluate(text, at(t), known);
        const given = value(line)(point);
        const wanted = {
          negated: -slope(value(of), point),
          antiderivative: given,
          'second-derivative': slope(value(of), point, 2),
          subject: slope(value(of), point),
        }[mistake.whole];
        const here =
          mistake.whole === 'antiderivative'
            ? close(slope(value(line), point), value(of)(point))
            : Math.abs(given - wanted) < 1e-5;
        // The sign mistake's example is sin for cos′ = −sin.
        expect(here, `${of}: ${line}`).toBe(true);
      }
    }
  });

  it('names a rule that exists, or the table rule of a function', () => {
    const ids = new Set(rules.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]));
    for (const { id, insteadOf } of [...malRules.filter((rule) => rule.kind === 'mal'), ...wholeLineMistakes]) {
      const [folder, name = ''] = insteadOf.split('/');
      const fromTable = folder === 'derivative' && functions.find(name)?.derivative !== undefined;
      expect(ids.has(insteadOf) || fromTable, `${id} instead of ${insteadOf}`).toBe(true);
    }
  });
});

describe('words', () => {
  it.each(named([...derivativeRules, ...malRules]))(
    '%s has a name and a sentence about its own metavariables',
    (id, rule) => {
      const own = words[id];
      expect(own?.name).toMatch(/^\S.*[^.\s]$/);
      expect(own?.say).toMatch(/^(\S.*)\.$/);
      const names = new Set(metavariablesIn(rule));
      for (const name of placeholders(own?.say ?? ''))
        expect(names.has(name) || name === 'x', `${id}: {${name}}`).toBe(true);
    },
  );
  it('speaks for whole-line mistakes and the generated families', () => {
    for (const { id } of wholeLineMistakes) expect(words[id]).toBeDefined();
    for (const id of ['derivative/tanh', 'definition/sigma', 'recognise/g']) {
      expect(wordsFor(words, id)?.say).toContain('{title}');
    }
  });
  it('has no words without a rule', () => {
    const ids = new Set([...rules, ...malRules, ...wholeLineMistakes].map(({ id }) => id));
    const orphans = Object.keys(words).filter(
      (id) => /^(derivative|mistake)\//.test(id) && !ids.has(id) && !id.includes('/*'),
    );
    expect(orphans).toEqual([]);
  });
});
