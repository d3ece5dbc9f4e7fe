/** The rewrites before code: sound, exact where their examples say so, and the formulas that stand in for others. */
import { describe, expect, it } from 'vitest';
import { formulaOf, subjectOf } from '../../src/catalogue/subject.ts';
import { rational } from '../../src/core/rational.ts';
import type { Rule } from '../../src/rule/index.ts';
import { applyAt, firstMatch, ruleContext } from '../../src/rule/index.ts';
import { readTerm } from '../../src/syntax/index.ts';
import { agree, equal, evaluateBig, jetBig } from '../../src/verify/index.ts';
import { big, codeData, forms, functions } from './engine.ts';

const table = forms.functions;
const read = (text: string) => readTerm(text, { functions: table }).term;

const all: readonly Rule[] = [...codeData.stableRules, ...codeData.expansionRules];

describe.each(all)('$id', (rule) => {
  const compiled = forms.reshape.get(rule.id) ?? forms.expand.get(rule.id);

  it.each(rule.examples)('turns %s into %s', (before, after) => {
    if (compiled === null) throw new Error('the rule is not there');
    const context = ruleContext(table);
    const match = firstMatch(compiled, read(before), context);
    expect(match).not.toBeNull();
    const applied = applyAt(compiled, read(before), [], match?.bindings ?? {}, context);
    expect('after' in applied ? applied.after : null).toBe(read(after));
  });

  it.each(rule.examples)('keeps the value of %s', (before, after) => {
    const [a, b] = [read(before), read(after)];
    const { verdict } = equal(a, b, { functions: table });
    const settled = verdict === 'undecided' ? agree(a, b, { functions: table }, big).kind : verdict;
    expect(['equal', 'agrees', 'proved']).toContain(settled);
  });

  it.each(rule.never ?? [])('leaves %s alone', (text) => {
    expect(compiled === null || firstMatch(compiled, read(text), ruleContext(table)) === null).toBe(true);
  });
});

/** Series stand in for functions near 0: to a double's digits. */
describe.each(Object.entries(codeData.computedBy))('the formula for %s', (name, own) => {
  const entry = functions.find(name);
  const subject = subjectOf(entry ?? expect.fail(), functions);
  const points = [-1000, -30, -3.5, -1.01, -0.26, -0.2, -0.01, 0.03, 0.24, 0.9, 2.2, 7, 40].map((z) =>
    rational(BigInt(Math.round(z * 100)), 100n),
  );

  it('has the right value to 16 digits', () => {
    for (const z of points) {
      const at = new Map([...subject.usual, [subject.variable, z] as const]);
      const pairs = [
        [own.value, evaluateBig(subject.body, at, { functions }, big)],
        [own.slope, jetBig(subject.body, subject.variable, 1, at, { functions }, big)[1] ?? null],
      ] as const;
      for (const [text, exact] of pairs) {
        if (text === undefined || exact === null) continue;
        const value = evaluateBig(formulaOf(text, { ...subject, functions: table }), at, { functions: table }, big);
        const error = value === null ? Number.NaN : value.minus(exact).abs().toNumber();
        expect(error, `${text} at ${z.toString()}`).toBeLessThanOrEqual(3e-17 * Math.abs(exact.toNumber()));
      }
    }
  });
});
