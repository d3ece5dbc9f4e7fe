/** The kernel on derivations written by hand, with rules of the tests' own. */
import { describe, expect, it } from 'vitest';
import { symbol } from '../../src/core/make.ts';
import type { Path } from '../../src/core/path.ts';
import { subtermAt } from '../../src/core/path.ts';
import type { Condition, SymbolTerm, Term } from '../../src/core/term.ts';
import { applyAt, compileRules, matches } from '../../src/rule/index.ts';
import { type Derivation, type Line, replay, type Step } from '../../src/trace/index.ts';
import { c, context, functions, sampleRules, t } from '../rule/sample-rules.ts';

const rules = compileRules(sampleRules, functions);
const z = symbol('z');
const verdict = { kind: 'unknown', why: 'not checked here' } as const;

function line(subject: string, term: Term, steps: readonly Step[] = [], domain: Condition | null = null): Line {
  const primes = subject.length - subject.replaceAll("'", '').length;
  return { subject: { name: subject.slice(0, subject.length - primes), primes }, term, steps, domain, verdict };
}

/** A step by the first match of a rule at a path; `bindings` says more where the match leaves something to choose. */
function step(
  rule: string,
  before: Term,
  path: Path,
  chosen: Record<string, Term> = {},
  given: Condition[] = [],
): Step {
  const compiled = rules.get(rule);
  const subject = subtermAt(before, path);
  if (compiled === null || subject === null) throw new Error(`${rule} cannot be applied`);
  const own = context();
  const found = compiled.program === null ? chosen : matches(compiled, subject, own).next().value?.bindings;
  const done = applyAt(compiled, before, path, found ?? {}, { ...own, assumptions: given });
  if ('refused' in done) throw new Error(done.refused);
  return { rule, path, bindings: found ?? {}, before, after: done.after, assumptions: done.assumptions };
}

function derivation(
  body: Term,
  lines: readonly Line[],
  more: Partial<Derivation> = {},
  parameters: SymbolTerm[] = [],
): Derivation {
  const result = lines.at(-1)?.term ?? body;
  return {
    definition: { name: 'g', variable: z, parameters, body },
    order: 1,
    detail: 'full',
    lines,
    result,
    closedForm: null,
    also: [],
    assumptions: lines.flatMap(({ steps }) => steps.flatMap(({ assumptions }) => assumptions)),
    remarks: [],
    ...more,
  };
}
const why = (given: Derivation): string[] => {
  const { replayed, refused, unchecked } = replay(given, rules, context());
  const texts = [...refused, ...unchecked].map((issue) => issue.why);
  return replayed ? ['replayed', ...texts] : texts;
};

const body = t('1/(1 + exp(-z))');
const first = step('derivative/reciprocal', t('d/dz(1/(1 + exp(-z)))'), []);
const second = step('derivative/sum', first.after, [2]);
/** The steps down to the last standing derivative. */
const rest = [
  ['derivative/constant', [2, 0]],
  ['derivative/exp', [2, 1]],
  ['derivative/negation', [2, 1, 1]],
  ['derivative/variable', [2, 1, 1, 0]],
] as const;
const others: Step[] = [];
for (const [rule, path] of rest) others.push(step(rule, others.at(-1)?.after ?? second.after, path));
const last = others.at(-1)?.after ?? second.after;
const finished = line("g'", last, others);

describe('replay', () => {
  it('follows the steps of a line and from line to line', () => {
    const lines = [line('g', body), line("g'", first.after, [first]), line("g'", second.after, [second]), finished];
    expect(replay(derivation(body, lines), rules, context())).toEqual({
      replayed: true,
      steps: 6,
      refused: [],
      unchecked: [],
    });
  });

  it('does not take a line on trust', () => {
    const lines = [line('g', body), line("g'", t('g(z)*(1 - g(z))'))];
    expect(why(derivation(body, lines, { result: t('0') }))).toEqual([
      'no step leads to this line',
      'no line arrives at the derivative',
    ]);
  });

  it('keeps subjects apart', () => {
    const crossing = line('g', first.after, [first]);
    expect(why(derivation(body, [line('g', body), crossing]))[0]).toBe(
      'the step does not start from an earlier line of the same subject',
    );
    const other = line("h'", first.after, [first]);
    expect(why(derivation(body, [line('g', body), other]))[0]).toBe('h is not what this derivation is about');
  });

  it('refuses the rule of a mistake', () => {
    const before = t('d/dz(z*sin(z))');
    const wrong = step('mistake/product', before, []);
    expect(why(derivation(t('z*sin(z)'), [line('g', t('z*sin(z)')), line("g'", wrong.after, [wrong])]))[0]).toBe(
      'mistake/product: it is the rule of a mistake',
    );
  });

  it('uses what earlier lines have shown, at any argument', () => {
    const own = t('sigma(z)');
    const unfolded = step('definition/sigma', own, []);
    const recognise: Step = {
      rule: 'recognise/g',
      path: [],
      bindings: { z },
      before: unfolded.after,
      after: t('g(z)'),
      assumptions: [],
    };
    const there = [line('g', own), line('g', unfolded.after, [unfolded]), line('g', t('g(z)'), [recognise])];
    const zero = line("g'", t('d/dz(g(z))'));
    expect(why(derivation(own, [...there, zero], { result: t('d/dz(sigma(z))') }))).toEqual([
      'a derivative still stands in the derivative',
    ]);
    const elsewhere: Step = { ...recognise, bindings: { z: t('2*z') }, before: unfolded.after };
    expect(why(derivation(own, [...there.slice(0, 2), line('g', t('g(z)'), [elsewhere])]))[0]).toBe(
      'recognise/g: what stands there is not an instance of the rule',
    );
  });

  it('asks for assumptions to be noted on the step and in the whole', () => {
    const own = t('1/z');
    const assuming = step('derivative/reciprocal', t('d/dz(1/z)'), []);
    expect(assuming.assumptions).toEqual([c('z != 0')]);
    const slope = step('derivative/variable', assuming.after, [2]);
    const lines = (one: Step): Line[] => [line('g', own), line("g'", slope.after, [one, slope])];
    expect(why(derivation(own, lines(assuming)))).toEqual(['replayed']);
    expect(why(derivation(own, lines({ ...assuming, assumptions: [] })))[0]).toBe(
      'derivative/reciprocal: its assumptions are not those that the step notes',
    );
    expect(why(derivation(own, lines(assuming), { assumptions: [] }))[0]).toBe(
      'derivative/reciprocal: an assumption of the step is missing in the derivation',
    );
    const given = { ...assuming, assumptions: [] };
    expect(why(derivation(own, lines(given), { given: [c('z > 0')], assumptions: [] }))).toEqual(['replayed']);
  });

  it('takes branches where their conditions hold, and derivatives on open sets', () => {
    const own = t('{z if z > 0, 0 otherwise}');
    const on = (domain: string, value: string): Line[] => {
      const condition = c(domain);
      const rule = value === 'z' ? 'derivative/variable' : 'derivative/constant';
      const done = step(rule, t(`d/dz(${value})`), []);
      return [line('g', t(value), [], condition), line("g'", done.after, [done], condition)];
    };
    const result = t('{1 if z > 0, 0 if z < 0}');
    expect(why(derivation(own, [line('g', own), ...on('z > 0', 'z'), ...on('z < 0', '0')], { result }))).toEqual([
      'replayed',
    ]);
    expect(why(derivation(own, [line('g', own), ...on('z < 0', 'z')], { result: t('1') }))[0]).toBe(
      'no step leads to this line',
    );
    expect(why(derivation(own, [line('g', own), ...on('z <= 0', '0')], { result: t('0') }))[0]).toBe(
      'a derivative is stated on a domain that is not open',
    );
  });

  it('checks the definition', () => {
    const plain = (more: Partial<Derivation['definition']>): Derivation => {
      const own = derivation(body, [line('g', body), line("g'", last, [first, second, ...others])]);
      return { ...own, definition: { ...own.definition, ...more } };
    };
    expect(why(plain({}))).toEqual(['replayed']);
    expect(why(plain({ body: t('a*z') }))).toContain(
      'the definition uses a, which is neither the variable nor a parameter',
    );
    expect(why(plain({ body: t('g(z)') }))).toContain('g is defined by itself');
    expect(why(plain({ name: 'sin' }))).toContain('sin is defined otherwise in the function table');
    expect(why(plain({ parameters: [z] }))).toContain('the variable is also a parameter');
    expect(why({ ...plain({}), order: 0 })).toContain('the order is not a positive whole number');
    expect(why({ ...plain({}), lines: [] })).toContain('the first line is not the definition');
    expect(why({ ...plain({}), result: t('g(z)') })).toContain(
      'the derivative is not in the variable alone: it uses g',
    );
  });
});
