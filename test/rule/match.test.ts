import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negation, number, sum, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { printPlain } from '../../src/print/index.ts';
import {
  type CompiledRule,
  congruent,
  firstMatch,
  instantiate,
  join,
  matches,
  members,
  REST,
} from '../../src/rule/index.ts';
import { context, sample, t } from './sample-rules.ts';

const shown = (bindings: Readonly<Record<string, Term>>): string =>
  Object.entries(bindings)
    .map(([name, term]) => `${name}=${printPlain(term)}`)
    .join(' ');
const first = (rule: CompiledRule, text: string, ...assumptions: string[]): string | null => {
  const match = firstMatch(rule, t(text), context(...assumptions));
  return match === null ? null : shown(match.bindings);
};

describe('firstMatch', () => {
  it('binds in the author’s order', () => {
    expect(first(sample('d/dx(u v)', '0'), 'd/dz(z*sin(z)*exp(z))')).toBe('x=z u=z v=sin(z)*exp(z)');
    expect(first(sample('d/dx(u + v)', '0'), 'd/dz(1 + z + z^2)')).toBe('x=z u=1 v=z + z^2');
    expect(first(sample('u/v', '0'), '(a + b)/c')).toBe('u=a + b v=c');
  });

  it('leaves the other members of a larger sum or product alone', () => {
    expect(first(sample('m + n', '0'), '2 + z - 5')).toBe('m=2 n=-5 rest=z');
    expect(first(sample('u - u', '0'), 'a + exp(z) + b - exp(z)')).toBe('u=exp(z) rest=a + b');
    expect(first(sample('sin(u)^2 + cos(u)^2', '1'), 'z + cos(a)^2 + 1 + sin(a)^2')).toBe('u=a rest=z + 1');
    expect(first(sample('exp(u) exp(v)', '0'), 'exp(z)*(3*exp(y))')).toBe('u=z v=y rest=3');
  });

  it('takes everything that a condition says is constant', () => {
    const rule = sample('d/dx(c u)', 'c d/dx(u)', { when: ['constant(c, x)', 'depends(u, x)'] });
    expect(first(rule, 'd/dz(2*z*a*sin(z))')).toBe('x=z c=2*a u=z*sin(z)');
    expect(first(rule, 'd/dz(z*sin(z))')).toBeNull();
    expect(first(rule, 'd/dz(2*a)')).toBeNull();
  });

  it('matches repeated metavariables that stand for several members', () => {
    expect(first(sample('u + u', '2 u'), 'a + b + c + b')).toBe('u=b rest=a + c');
    expect(first(sample('u v + u w', '0'), 'a*b*z + c*(b*a)')).not.toBeNull();
    expect(first(sample('(u v)/(u w)', '0'), '(z*sin(z))/(cos(z)*z)')).toBe('u=z v=sin(z) w=cos(z)');
    expect(first(sample('u^2 - v^2', '0'), '-(a + b)^2 + 4^2')).toBe('u=4 v=a + b');
  });

  it('binds functions, with their primes', () => {
    const rule = sample('d/dx(f(u))', "f'(u)*d/dx(u)");
    expect(first(rule, 'd/dz(sin(z^2))')).toBe('x=z f=sin(u) u=z^2');
    expect(first(rule, "d/dz(g'(2*z))")).toBe("x=z f=g'(u) u=2*z");
    expect(first(sample("f'(u)", 'u'), 'g(z)')).toBeNull();
    expect(first(sample('f(u) - f(v)', 'u'), 'g(a) - h(b)')).toBeNull();
    expect(first(sample('f(u) - f(v)', 'u'), 'g(a) - g(b)')).toBe('f=g(u) u=a v=b');
  });

  it('binds numbers in every spelling and nothing else to m, n, p, q', () => {
    const rule = sample('m u', '0');
    expect(first(rule, '3*z')).toBe('m=3 u=z');
    expect(first(rule, '(1/2)*z')).toBe('m=1/2 u=z');
    expect(first(rule, '(-2)*z')).toBe('m=-2 u=z');
    expect(first(rule, 'a*z')).toBeNull();
    expect(first(rule, 'pi*z')).toBeNull();
    expect(firstMatch(sample('-u', '0'), number(-3), context())?.bindings).toEqual({ u: number(3) });
    expect(firstMatch(sample('u/v', '0'), number(3, 4), context())?.bindings).toEqual({ u: number(3), v: number(4) });
    expect(first(sample('u^(1/2)', '0'), 'z^(1/2)')).toBe('u=z');
  });

  it('binds variables to variables', () => {
    const rule = sample('d/dx(x^n)', '0');
    expect(first(rule, 'd/dz(z^3)')).toBe('x=z n=3');
    expect(first(rule, 'd/dz(a^3)')).toBeNull();
  });

  it('asks conditions and assumptions', () => {
    const rule = sample('sqrt(u^2)', 'u', { when: ['nonnegative(u)'] });
    expect(first(rule, 'sqrt(a^2)')).toBeNull();
    expect(first(rule, 'sqrt(a^2)', 'a > 0')).toBe('u=a');
    const assuming = sample('ln(u)', 'u', { assumes: ['positive(u)'] });
    expect(first(assuming, 'ln(a)')).toBe('u=a');
    expect(first(assuming, 'ln(-exp(a))')).toBeNull();
  });

  it('gives up on a search that has no end', () => {
    const many = sum(Array.from({ length: 60 }, (_, i) => symbol(`a_${i}`)));
    const start = performance.now();
    expect(firstMatch(sample('u + v', '0', { when: ['same(u, v)'] }), many, context())).toBeNull();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('works in deep terms', () => {
    let deep: Term = symbol('z');
    for (let i = 0; i < 10_000; i++) deep = negation(sum([deep, symbol('a')]));
    expect(firstMatch(sample('-(u + v)', '0'), deep, context())).not.toBeNull();
  });
});

type Found = Record<string, Term>;

/** All ways to match, by dealing the members out to the parts of the pattern in every way there is. */
function bruteForce(rule: CompiledRule, term: Term): Set<string> {
  return new Set(deal(rule, rule.from, term, true).map(keyOf));
}

function deal(rule: CompiledRule, pattern: Term, term: Term, isRoot: boolean): Found[] {
  if (pattern.kind === 'symbol') return [{ [pattern.name]: term }];
  if (pattern.kind !== 'sum' && pattern.kind !== 'product') return congruent(pattern, term) ? [{}] : [];
  if (term.kind !== pattern.kind) return [];
  const { kind } = pattern;
  const parts = members(pattern, kind);
  const list = members(term, kind);
  const buckets = parts.length + (isRoot ? 1 : 0);
  const found: Found[] = [];
  for (let code = 0; code < buckets ** list.length; code++) {
    const dealt: Term[][] = Array.from({ length: buckets }, () => []);
    list.forEach((member, i) => {
      dealt[Math.floor(code / buckets ** i) % buckets]?.push(member);
    });
    if (parts.some((_, i) => dealt[i]?.length === 0)) continue;
    let ways: Found[] = [{}];
    parts.forEach((part, i) => {
      const own = deal(rule, part, join(kind, dealt[i] ?? []), false);
      ways = ways.flatMap((way) => own.flatMap((more) => merge(way, more)));
    });
    const rest = dealt[parts.length] ?? [];
    found.push(...(rest.length === 0 ? ways : ways.map((way) => ({ ...way, [REST]: join(kind, rest) }))));
  }
  return found;
}

function merge(a: Found, b: Found): Found[] {
  for (const [name, term] of Object.entries(b)) {
    const before = a[name];
    if (before !== undefined && !congruent(before, term)) return [];
  }
  return [{ ...b, ...a }];
}

const keyOf = (bindings: Readonly<Record<string, Term>>): string =>
  Object.entries(bindings)
    .map(([name, term]) => `${name}=${sortedText(term)}`)
    .sort()
    .join(' ');
const sortedText = (term: Term): string =>
  term.kind === 'sum' || term.kind === 'product'
    ? `${term.kind}(${members(term, term.kind).map(sortedText).sort()})`
    : printPlain(term);

const leaf = fc.constantFrom(...['a', 'b', 'c', '2'].map(t));
const product = fc.array(leaf, { minLength: 2, maxLength: 2 }).map((list) => join('product', list));
const nested = fc.tuple(leaf, leaf).map(([a, b]) => sum([a, b]));
const sumTerm = fc
  .array(fc.oneof(leaf, product, nested), { minLength: 2, maxLength: 3 })
  .map((list) => join('sum', list));
const productTerm = fc
  .array(fc.oneof(leaf, nested, product), { minLength: 2, maxLength: 3 })
  .map((list) => join('product', list));

describe('matches', () => {
  const patterns = [
    'u + v',
    'u + u',
    'u v + w',
    'u v + u w',
    'u + 2',
    'u (v + w)',
    'u v',
    'u u',
    'a_ + u',
    '(u + v) (u + w)',
  ];
  for (const text of patterns) {
    const rule = sample(text.replace('a_', 'w'), '0');
    it(`finds what brute force finds: ${text}`, () => {
      fc.assert(
        fc.property(rule.partial === 'sum' ? sumTerm : productTerm, (term) => {
          const found = new Set([...matches(rule, term, context())].map(({ bindings }) => keyOf(bindings)));
          expect([...found].sort()).toEqual([...bruteForce(rule, term)].sort());
        }),
        { numRuns: 40, seed: 7 },
      );
    });
  }

  it('is lazy', () => {
    const many = sum(Array.from({ length: 40 }, (_, i) => symbol(`a_${i}`)));
    expect(matches(sample('u + v', '0'), many, context()).next().done).toBe(false);
  });

  it('gives only instances', () => {
    fc.assert(
      fc.property(sumTerm, (term) => {
        const rule = sample('u v + w', '0');
        for (const { bindings, rest } of matches(rule, term, context())) {
          const instance = instantiate(rule.from, bindings);
          expect(instance).not.toBeNull();
          if (instance !== null) expect(congruent(rest === null ? instance : sum([instance, rest]), term)).toBe(true);
        }
      }),
      { numRuns: 50, seed: 11 },
    );
  });
});
