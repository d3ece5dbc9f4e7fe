/** Equations in a trace: what the kernel takes from them, and what it refuses whatever rule brings it in. */
import { describe, expect, it } from 'vitest';
import { rules, words } from '../../rules/index.ts';
import { equation } from '../../src/core/equation.ts';
import { derivative, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { derive, functions, parse } from '../../src/index.ts';
import { applyAt, compileRules, ruleContext } from '../../src/rule/index.ts';
import {
  type Derivation,
  derivationFromJson,
  derivationToJson,
  type Line,
  replay,
  type Step,
} from '../../src/trace/index.ts';

const ruleSet = compileRules(rules, functions);
const z = symbol('z');
const t = (text: string): Term => parse(text, { unknownFunctions: ['g'] }).term;
const context = ruleContext(functions);

/** Steps from a state on, each a rule, a path and what it binds. */
function stepsFrom(state: Term, list: readonly (readonly [string, readonly number[], Record<string, Term>])[]): Step[] {
  let before = state;
  return list.map(([rule, path, bindings]) => {
    const compiled = ruleSet.get(rule);
    const done = compiled === null ? null : applyAt(compiled, before, path, bindings, context);
    if (done === null || 'refused' in done) throw new Error(`${rule}: ${done?.refused ?? 'no such rule'}`);
    const step = { rule, path, bindings, before, after: done.after, assumptions: done.assumptions };
    before = done.after;
    return step;
  });
}
const verdict = { kind: 'unknown', why: 'not checked here' } as const;
const line = (primes: number, term: Term, steps: readonly Step[], left?: Term): Line => ({
  subject: { name: 'g', primes },
  ...(left !== undefined && { left }),
  term,
  steps,
  domain: null,
  verdict,
});
const trace = (body: Term, parameters: readonly string[], lines: readonly Line[]): Derivation => ({
  definition: { name: 'g', variable: z, parameters: parameters.map((name) => symbol(name)), body },
  order: 1,
  detail: 'full',
  lines: [line(0, body, []), ...lines],
  result: lines.at(-1)?.term ?? body,
  closedForm: null,
  also: [],
  assumptions: lines.flatMap(({ steps }) => steps.flatMap(({ assumptions }) => assumptions)),
  remarks: [],
});
const problems = (derivation: Derivation): string[] => {
  const { refused, unchecked } = replay(derivation, ruleSet, context);
  return [...refused, ...unchecked].map(({ why }) => why);
};

describe('an equation', () => {
  const body = t('1/z');
  const start = equation(t('g(z)'), body);

  it('starts from what the function is, and from nothing that was not shown', () => {
    const first = stepsFrom(start, [
      ['equation/multiply', [], { u: t('g(z)'), v: body, w: z }],
      ['algebra/rearrange', [1], { u: t('1/z * z'), v: t('1') }],
    ]);
    const shown = line(0, t('1'), first, t('g(z)*z'));
    const solving = stepsFrom(equation(t("g'(z)*z + g(z)"), t('0')), [
      [
        'equation/solve',
        [],
        { u: t("g'(z)*z + g(z)"), v: t('0'), w: t("g'(z)"), t: t('-g(z)/z'), n: t('1'), c: z, d: t('g(z)') },
      ],
    ]);
    const { refused } = replay(trace(body, [], [shown, line(1, t('-g(z)/z'), solving)]), ruleSet, context);
    // The equation that is solved was never shown.
    expect(refused.filter(({ line }) => line !== null).map(({ line, why }) => [line, why])).toEqual([
      [3, 'the step does not start from an earlier line of the same subject'],
    ]);
  });

  it('is not the value of its subject', () => {
    const first = stepsFrom(start, [['equation/logarithm', [], { u: t('g(z)'), v: body }]]);
    expect(problems(trace(body, [], [line(0, t('ln(1/z)'), first)]))).toContain(
      'the last step does not arrive at the line',
    );
  });

  it('does not hold on a branch', () => {
    const first = stepsFrom(start, [['equation/logarithm', [], { u: t('g(z)'), v: body }]]);
    const [condition] = first[0]?.assumptions ?? [];
    const shown = { ...line(0, t('ln(1/z)'), first, t('ln(g(z))')), domain: condition ?? null };
    expect(problems(trace(body, [], [shown]))).toContain('an equation is stated on a branch');
  });
});

describe('what has no place in a step', () => {
  it('is a derivative by a parameter: g(z) would pass for a constant', () => {
    const body = t('a*z');
    const a = symbol('a');
    const steps = stepsFrom(equation(t('g(z)'), body), [
      ['equation/differentiate', [], { u: t('g(z)'), v: body, x: a }],
      ['derivative/constant', [0], { c: t('g(z)'), x: a }],
    ]);
    const shown = line(1, derivative(body, a), steps, t('0'));
    expect(problems(trace(body, ['a'], [shown]))).toContain('equation/differentiate: a derivative is not by z');
  });

  it('is an equation inside a term', () => {
    const body = t('z^2');
    const nested = equation(t('1'), t('2'));
    const steps = stepsFrom(equation(t('g(z)'), body), [
      ['equation/multiply', [], { u: t('g(z)'), v: body, w: nested }],
    ]);
    const [left, right] = steps[0]?.after.kind === 'application' ? steps[0].after.args : [];
    const shown = line(0, right ?? z, steps, left ?? z);
    expect(problems(trace(body, [], [shown]))).toContain('equation/multiply: an equation stands in a term');
  });
});

describe('as JSON', () => {
  const derivation = derive('f(x) = x^x', { route: 'logarithmic', detail: 'full' });
  const document = derivationToJson(derivation, { version: '0', functions, words });

  it('has the left side of an equation beside its line, and equations in its steps', () => {
    expect(document.lines[1]).toMatchObject({
      subject: 'f',
      left: { plain: 'ln(f(x))', latex: '\\ln(f(x))' },
      plain: 'x*ln(x)',
      steps: [{ rule: 'equation/logarithm-of-power', before: 'f(x) = x^x', after: 'ln(f(x)) = x*ln(x)' }],
    });
    expect(document.lines.filter(({ left }) => left === undefined).map(({ plain }) => plain)).toEqual([
      'x^x',
      'f(x)*(ln(x) + 1)',
      'x^x*(ln(x) + 1)',
    ]);
  });

  it('comes back as it was', () => {
    const copy = derivationFromJson(JSON.stringify(document), functions);
    expect(copy.lines.map(({ left }) => left)).toEqual(derivation.lines.map(({ left }) => left));
    expect(copy.lines[1]?.steps[0]?.after).toBe(derivation.lines[1]?.steps[0]?.after);
    expect(replay(copy, ruleSet, context).replayed).toBe(true);
  });
});
