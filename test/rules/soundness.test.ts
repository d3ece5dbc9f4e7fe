/** Every sound rule is proved, or it is said how far it was tried; every mistake is refuted with a witness. */
import { describe, expect, it } from 'vitest';
import { functionEntries, malRules, rules } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import { judgeRule } from '../../src/derive/rule-soundness.ts';
import { compileRules, tableRules } from '../../src/rule/index.ts';

const functions = functionTable(functionEntries);
const set = compileRules([...rules, ...malRules], functions);
const judge = (id: string) => {
  const rule = set.get(id);
  if (rule === null) throw new Error(`no rule ${id}`);
  return judgeRule(rule, { functions });
};
const PROOFS: ReadonlySet<string> = new Set(['proved', 'proved for numbers', 'by its condition']);

/**
 * Not closed by the exact method: roots with a number as index by cases of its sign, choices with open joints, and the
 * square of a sign, which is 1 off the zeros.
 */
const SAMPLED = [
  'algebra/square-of-sign',
  'derivative/max',
  'derivative/min',
  'derivative/nth-root',
  'derivative/nth-root-of-variable',
  'derivative/nth-root-symbolic',
];
/** True where both sides are defined: what is wrong with them is the domain. */
const DOMAIN_MISTAKES = ['mistake/logarithm-of-square'];

describe('soundness', () => {
  it.each(rules.map(({ id }) => id))('%s', (id) => {
    const { kind } = judge(id);
    if (SAMPLED.includes(id)) expect(kind).toBe('sampled');
    else expect(PROOFS.has(kind), kind).toBe(true);
  });
  it.each(malRules.map(({ id }) => id))('%s is refuted', (id) => {
    const soundness = judge(id);
    if (DOMAIN_MISTAKES.includes(id)) {
      expect(soundness.kind).toBe('sampled');
      return;
    }
    expect(soundness.kind).toBe('refuted');
    expect(soundness.kind === 'refuted' && soundness.witness).not.toBeNull();
  });
  it('proves the rules that the function table implies, piecewise ones apart', () => {
    const open: string[] = [];
    for (const { id } of tableRules(functions)) {
      const rule = set.get(id);
      if (rule === null) continue;
      const { kind } = judgeRule(rule, { functions });
      expect(kind, id).not.toBe('refuted');
      if (kind !== 'proved') open.push(id);
    }
    const piecewise = open.filter((id) => {
      const entry = functions.find(id.replace(/^derivative\//, '').replace(/-of-variable$/, ''));
      return entry?.kinks !== undefined || /if|nthRoot/.test(`${entry?.definition} ${entry?.name}`);
    });
    expect(open).toEqual(piecewise);
  });
});
