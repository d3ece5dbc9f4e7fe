import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/core/path.ts';
import type { Term } from '../../src/core/term.ts';
import { printConditionPlain, printPlain } from '../../src/print/index.ts';
import { applyAt, type CompiledRule, compileRules, localRule, matches, tableRules } from '../../src/rule/index.ts';
import { context, functions, sample, sampleRules, subterms, t } from './sample-rules.ts';

/** The result of the first match anywhere in the term. */
function rewritten(rule: CompiledRule, text: string, ...given: string[]): string | null {
  const term = t(text);
  for (const [subterm, path] of subterms(term)) {
    for (const { bindings } of matches(rule, subterm, context(...given))) {
      const done = applyAt(rule, term, path, bindings, context(...given));
      if ('refused' in done) throw new Error(done.refused);
      return [printPlain(done.after), ...done.assumptions.map(printConditionPlain)].join(' | ');
    }
  }
  return null;
}
const applied = (rule: CompiledRule, text: string, path: Path, bindings: Record<string, string>): string => {
  const terms: Record<string, Term> = Object.fromEntries(Object.entries(bindings).map(([name, own]) => [name, t(own)]));
  const done = applyAt(rule, t(text), path, terms, context());
  return 'refused' in done ? done.refused : printPlain(done.after);
};

describe('applyAt', () => {
  it('puts the replacement where the first matched member stood', () => {
    expect(rewritten(sample('m + n', 'value(m + n)'), '2 + z + 3 + y')).toBe('5 + z + y');
    expect(rewritten(sample('m + n', 'value(m + n)'), 'z + 2 + y - 5')).toBe('z - 3 + y');
    expect(rewritten(sample('m n', 'value(m n)'), 'a*2*z*3')).toBe('a*6*z');
    expect(rewritten(sample('u + u', '2 u'), 'a + z + a + a')).toBe('2*a + z + a');
    expect(rewritten(sample('sin(u)^2 + cos(u)^2', '1'), 'z - sin(a)^2 + (cos(b)^2 + sin(b)^2)')).toBe(
      'z - sin(a)^2 + 1',
    );
  });

  it('splices a sum into a sum', () => {
    expect(rewritten(sample('d/dx(u + v)', 'd/dx(u) + d/dx(v)'), 'a + d/dz(z + z^2) + b')).toBe(
      'a + d/dz(z) + d/dz(z^2) + b',
    );
    expect(rewritten(sample('d/dx(u + v)', 'd/dx(u) + d/dx(v)'), 'a - d/dz(z + z^2)')).toBe(
      'a - (d/dz(z) + d/dz(z^2))',
    );
  });

  it('notes what it assumes and cannot prove', () => {
    const reciprocal = sample('d/dx(1/v)', '(-1)*(1/v^2)*d/dx(v)', { assumes: ['nonzero(v)'] });
    expect(rewritten(reciprocal, 'd/dz(1/z)')).toBe('(-1)*1/z^2*d/dz(z) | z != 0');
    expect(rewritten(reciprocal, 'd/dz(1/z)', 'z > 0')).toBe('(-1)*1/z^2*d/dz(z)');
    expect(rewritten(reciprocal, 'd/dz(1/(1 + exp(-z)))')).toBe('(-1)*1/(1 + exp(-z))^2*d/dz(1 + exp(-z))');
  });

  it('says why it refuses', () => {
    const rule = sample('d/dx(x^n)', 'n*x^value(n - 1)', { when: ['integer(n)'] });
    expect(applied(rule, '1 + d/dz(z^3)', [1], { x: 'z', n: '3' })).toBe('1 + 3*z^2');
    expect(applied(rule, '1 + d/dz(z^3)', [1], { x: 'z', n: '4' })).toBe(
      'what stands there is not an instance of the rule',
    );
    expect(applied(rule, '1 + d/dz(z^3)', [2], { x: 'z', n: '3' })).toBe('nothing stands at path [2]');
    expect(applied(rule, '1 + d/dz(z^3)', [1], { x: 'z' })).toBe('n is not bound');
    expect(applied(rule, '1 + d/dz(z^3)', [1], { x: 'z', n: 'a' })).toBe('n is not bound to a number');
    expect(applied(rule, '1 + d/dz(z^3)', [1], { x: '2', n: '3' })).toBe('x is not bound to a variable');
    expect(applied(rule, '1 + d/dz(z^3)', [1], { x: 'z', n: '3', q: '1' })).toBe('q is no metavariable of the rule');
    expect(applied(rule, 'd/dz(z^(1/2))', [], { x: 'z', n: '1/2' })).toBe('integer(n) is not proved');
    expect(applied(rule, 'd/dz(z^3)', [], { x: 'z', n: '3', rest: 'a' })).toBe(
      'what stands there is not an instance of the rule',
    );
    expect(applied(sample('f(u)', 'u'), 'sin(z)', [], { f: 'sin(2*u)', u: 'z' })).toBe('f is not bound to a function');
  });

  it('applies rules whose metavariables are chosen', () => {
    const rule = sample('u', 'v', { when: ['sameRational(u, v)'] });
    expect(applied(rule, 'sin((a + b)^2)', [0], { u: '(a + b)^2', v: 'a^2 + 2*a*b + b^2' })).toBe(
      'sin(a^2 + 2*a*b + b^2)',
    );
    expect(applied(rule, '(a + b)^2', [], { u: '(a + b)^2', v: 'a^2 + b^2' })).toBe('sameRational(u, v) is not proved');
  });
});

describe('rules of the function table', () => {
  const rules = compileRules(sampleRules, functions);
  const rule = (id: string): CompiledRule => {
    const found = rules.get(id);
    if (found === null) throw new Error(`no rule ${id}`);
    return found;
  };

  it('differentiate, unfold and recognise', () => {
    expect(rewritten(rule('derivative/exp'), 'd/dz(exp(-z))')).toBe('exp(-z)*d/dz(-z)');
    expect(rewritten(rule('derivative/exp-of-variable'), 'd/dz(exp(z))')).toBe('exp(z)');
    expect(rewritten(rule('derivative/exp-of-variable'), 'd/dz(exp(-z))')).toBeNull();
    expect(rewritten(rule('derivative/sqrt'), 'd/dz(sqrt(z))')).toBe('1/(2*sqrt(z))*d/dz(z) | z != 0');
    expect(rewritten(rule('derivative/log'), 'd/dz(log(z, a))')).toBe(
      '1/(z*ln(a))*d/dz(z) + (-ln(z)/(a*ln(a)^2))*d/dz(a)',
    );
    expect(rewritten(rule('definition/sigma'), 'z*sigma(2*z)')).toBe('z*1/(1 + exp(-2*z))');
    expect(rewritten(rule('recognise/sigma'), 'z/(exp(-z) + 1)')).toBeNull();
    expect(rewritten(rule('recognise/sigma'), 'z*(1/(exp(-z) + 1))')).toBe('z*sigma(z)');
    expect(rewritten(rule('definition/elu'), 'elu(z)')).toBe('(z > 0) ? z : alpha*(exp(z) - 1)');
  });

  it('are listed as data', () => {
    expect(tableRules(functions).find(({ id }) => id === 'derivative/sin-of-variable')).toEqual({
      id: 'derivative/sin-of-variable',
      kind: 'sound',
      from: 'd/dx(sin(x))',
      to: 'cos(x)',
      examples: [],
    });
  });
});

describe('localRule', () => {
  it('holds at every argument, with the parameters as they are', () => {
    const rule = localRule('recognise/g', t('1/(1 + exp(-(k*z)))'), t('g(z)'), 'z');
    expect(rewritten(rule, '2*(1/(1 + exp(-k*y)))')).toBe('2*g(y)');
    expect(rewritten(rule, '1/(1 + exp(-(a*z)))')).toBeNull();
  });

  it('is taken as it stands where a derivative stands in it', () => {
    const rule = localRule("insert/g'", t("g'(z)"), t('d/dz(a*z)'), 'z');
    expect(rule.metavariables).toEqual([]);
    expect(rewritten(rule, "g'(a)")).toBeNull();
    expect(rewritten(rule, "1 + g'(z)")).toBe('1 + d/dz(a*z)');
  });
});
