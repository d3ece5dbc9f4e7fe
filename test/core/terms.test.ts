import { describe, expect, it } from 'vitest';
import {
  application,
  cases,
  comparison,
  derivative,
  difference,
  negation,
  number,
  numberFromText,
  power,
  product,
  productOf,
  quotient,
  sum,
  sumOf,
  symbol,
  TWO,
  ZERO,
} from '../../src/core/make.ts';
import { compareTerms } from '../../src/core/order.ts';
import { replaceAt, subtermAt } from '../../src/core/path.ts';
import type { Term } from '../../src/core/term.ts';
import { hasCases, hasDerivative } from '../../src/core/traits.ts';
import { children, dependsOn, fold, postorder, rebuild, substitute, symbolsOf } from '../../src/core/traverse.ts';

const z = symbol('z');
const a = symbol('a');
const sin = (u: Term): Term => application('sin', [u]);
const nested = (depth: number): Term => {
  let term: Term = z;
  for (let i = 0; i < depth; i++) term = sin(term);
  return term;
};

describe('making terms', () => {
  it('gives the same object for equal terms', () => {
    expect(sum([z, number(1)])).toBe(sum([symbol('z'), number(1n)]));
    expect(quotient(z, power(a, TWO))).toBe(quotient(z, power(a, TWO)));
    expect(derivative(z, z)).toBe(derivative(z, z));
    const branch = { condition: comparison(z, '<', ZERO), value: a };
    expect(cases([branch], z)).toBe(cases([{ ...branch }], z));
  });
  it('tells apart what is written differently', () => {
    expect(sum([z, a])).not.toBe(sum([a, z]));
    expect(number(1n, 2n)).not.toBe(numberFromText('0.5'));
    expect(sum([z, sum([a, z])])).not.toBe(sum([z, a, z]));
    expect(application('g', [z], 1)).not.toBe(application('g', [z]));
    const below = { condition: comparison(z, '<', ZERO), value: a };
    expect(cases([below], z)).not.toBe(cases([{ ...below, condition: comparison(z, '<=', ZERO) }], z));
  });
  it('never simplifies', () => {
    expect(product([ZERO, z]).kind).toBe('product');
    expect(negation(negation(z)).kind).toBe('negation');
    expect(sum([z, ZERO]).terms).toEqual([z, ZERO]);
  });
  it('makes lists of any length', () => {
    expect(sumOf([])).toBe(ZERO);
    expect(sumOf([z])).toBe(z);
    expect(productOf([])).toBe(number(1));
    expect(() => sum([z])).toThrow(RangeError);
  });
  it('keeps terms from being changed', () => {
    expect(Object.isFrozen(sum([z, a]).terms)).toBe(true);
  });
  it('keeps equal terms the same object when young terms retire', () => {
    const kept = Array.from({ length: 50 }, (_, i) => sin(symbol(`kept${i}`)));
    for (let i = 0; i < 1_100_000; i++) number(i + 10_000_000);
    kept.forEach((term, i) => {
      expect(sin(symbol(`kept${i}`))).toBe(term);
    });
  });
});

describe('facts about terms', () => {
  it('measures size and depth', () => {
    const term = sum([product([TWO, z]), sin(z)]);
    expect([term.size, term.depth]).toEqual([6, 3]);
  });
  it('knows what occurs', () => {
    expect(dependsOn(sin(product([a, z])), z)).toBe(true);
    expect(dependsOn(sin(a), z)).toBe(false);
    expect(hasDerivative(sum([z, derivative(z, z)]))).toBe(true);
    expect(hasCases(sum([z, a]))).toBe(false);
    expect(symbolsOf(sum([a, sin(z), a])).map(({ name }) => name)).toEqual(['a', 'z']);
  });
});

describe('walking', () => {
  it('visits shared subterms once and survives depth', () => {
    const deep = nested(100_000);
    expect(postorder(deep)).toHaveLength(100_001);
    expect(fold<number>(deep, (term, of) => 1 + Math.max(0, ...children(term).map(of)))).toBe(100_001);
    let shared: Term = z;
    for (let i = 0; i < 60; i++) shared = product([shared, shared]);
    expect(fold<bigint>(shared, (term, of) => children(term).reduce((n, child) => n + of(child), 1n))).toBe(
      2n ** 61n - 1n,
    );
  });
  it('substitutes outermost first and does not search what it puts in', () => {
    const term = sum([sin(z), z]);
    expect(substitute(term, new Map<Term, Term>([[z, sin(z)]]))).toBe(sum([sin(sin(z)), sin(z)]));
    expect(
      substitute(
        term,
        new Map<Term, Term>([
          [sin(z), a],
          [z, ZERO],
        ]),
      ),
    ).toBe(sum([a, ZERO]));
  });
  it('rebuilds from the leaves up', () => {
    expect(rebuild(sum([z, sin(z)]), (t) => (t === z ? a : t))).toBe(sum([a, sin(a)]));
  });
  it('finds and replaces at a path', () => {
    const term = quotient(difference(z, a), power(z, TWO));
    expect(subtermAt(term, [0, 1, 0])).toBe(a);
    expect(subtermAt(term, [0, 7])).toBeNull();
    expect(replaceAt(term, [0, 1, 0], TWO)).toBe(quotient(difference(z, TWO), power(z, TWO)));
    expect(() => replaceAt(term, [5], z)).toThrow(RangeError);
  });
});

describe('the canonical order', () => {
  it('is total and puts equal terms together', () => {
    const terms = [
      sin(z),
      z,
      a,
      number(2),
      number(-1),
      sum([a, z]),
      sum([z, a]),
      quotient(z, a),
      nested(5000),
      nested(4999),
    ];
    for (const x of terms)
      for (const y of terms) {
        expect(Math.sign(compareTerms(x, y))).toBe(-Math.sign(compareTerms(y, x)) + 0);
        expect(compareTerms(x, y) === 0).toBe(x === y);
      }
    const sorted = [...terms].sort(compareTerms);
    expect([...terms].reverse().sort(compareTerms)).toEqual(sorted);
  });
});
