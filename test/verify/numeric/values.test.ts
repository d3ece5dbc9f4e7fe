import fc from 'fast-check';
import math from 'mathjs/lib/browser/math.js';
import { describe, expect, it } from 'vitest';
import { cases, comparison, conjunction, derivative, number, symbol } from '../../../src/core/make.ts';
import { rational, rationalFromDecimal } from '../../../src/core/rational.ts';
import type { Term } from '../../../src/core/term.ts';
import { UNARY_NAMES, type UnaryName } from '../../../src/verify/numeric/arithmetic.ts';
import {
  BOUNDED,
  compile,
  enclose,
  evaluate,
  evaluateBig,
  evaluateIn,
  isUndefined,
  isUnsure,
  jetBig,
  loadBig,
  NumericError,
  randomFrom,
} from '../../../src/verify/numeric/index.ts';
import { points, terms } from './arbitrary.ts';
import { add, div, exp, f, mul, names, neg, pow, sub, x, y, z } from './terms.ts';

const big = await loadBig();

/** What mathjs calls the function; formulas where it lacks it (with BigNumber, it also lacks some of its own). */
const PEER: Partial<Record<UnaryName, string>> = {
  ln: 'log(u)',
  acot: 'atan(1/u)',
  Phi: '(1 + erf(u/sqrt(2)))/2',
  phi: 'exp(-u^2/2)/sqrt(2*pi)',
  sigma: '1/(1 + exp(-u))',
  softplus: 'log(1 + exp(u))',
  erfc: '1 - erf(u)',
};
interface Mathjs {
  evaluate(text: string, scope: Readonly<Record<string, unknown>>): unknown;
  bignumber(text: string): unknown;
}
const isMathjs = (value: unknown): value is Mathjs =>
  typeof value === 'object' && value !== null && 'evaluate' in value;
if (!isMathjs(math)) throw new Error('mathjs');
const peer: Mathjs = math;

describe('base functions', () => {
  const random = randomFrom(7);
  it.each(UNARY_NAMES.map((name) => [name]))('%s has the values of mathjs', (name) => {
    const formula = PEER[name] ?? `${name}(u)`;
    const term = f(name, z);
    const inDoubles = compile(term, [z], names);
    let compared = 0;
    for (let i = 0; i < 200; i++) {
      const at = Math.round((random() * 8 - 4) * 1024) / 1024;
      const expected = peer.evaluate(formula, { u: at });
      const value = inDoubles([at]);
      const bounded = evaluateIn(BOUNDED, term, new Map([[z, { v: at, e: 0 }]]), names);
      if (typeof expected !== 'number' || !Number.isFinite(expected)) {
        expect(value, `${name}(${at})`).toBeNaN();
        expect(bounded.v).toBeNaN();
        continue;
      }
      compared++;
      expect(Math.abs(value - expected), `${name}(${at})`).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(expected)));
      expect(evaluate(term, new Map([[z, at]]), names)).toBe(value);
    }
    expect(compared).toBeGreaterThan(15);
  });

  it.each(UNARY_NAMES.map((name) => [name]))('%s at 64 digits lies within the bounds of doubles', (name) => {
    const term = f(name, z);
    for (let i = 0; i < 60; i++) {
      const scale = 2 ** Math.floor(random() * 12 - 6);
      const at = (Math.round((random() * 2 - 1) * 1024) / 1024) * scale;
      const exact = evaluateBig(term, new Map([[z, at]]), names, big);
      const bounded = evaluateIn(BOUNDED, term, new Map([[z, { v: at, e: 0 }]]), names);
      if (exact === null) {
        expect(isUndefined(bounded) || isUnsure(bounded), `${name}(${at})`).toBe(true);
        continue;
      }
      expect(isUndefined(bounded), `${name}(${at})`).toBe(false);
      if (isUnsure(bounded)) continue;
      const off = Math.abs(exact.minus(big.arithmetic(64).fromNumber(bounded.v)).toNumber());
      expect(off, `${name}(${at}) = ${exact.toString()}`).toBeLessThanOrEqual(bounded.e);
      expect(bounded.e).toBeLessThanOrEqual(2e-12 * Math.max(1e-2, Math.abs(bounded.v)));
    }
  });

  it('has the digits of mathjs, and at 64 those of 120', () => {
    const skip = new Set(['Phi', 'phi', 'erf', 'erfc']);
    for (const name of UNARY_NAMES) {
      for (const at of ['0.25', '0.75', '1.5', '-0.625', '3.5', '-7.75', '20.5']) {
        const exact = evaluateBig(f(name, z), new Map([[z, Number(at)]]), names, big);
        if (exact === null) continue;
        const more = evaluateBig(f(name, z), new Map([[z, Number(at)]]), names, big, 120);
        expect(more?.minus(exact).div(exact).abs().toNumber(), `${name}(${at})`).toBeLessThan(1e-63);
        if (skip.has(name)) continue;
        const expected = String(peer.evaluate(PEER[name] ?? `${name}(u)`, { u: peer.bignumber(at) }));
        const [left, right] = [exact.toString(), expected].map(decimal);
        const off = left === undefined || right === undefined ? 1 : left.sub(right).valueOf();
        expect(Math.abs(off), `${name}(${at})`).toBeLessThanOrEqual(1e-59 * Math.abs(right?.valueOf() ?? 0));
      }
    }
  });
  const decimal = (text: string) => {
    const value = rationalFromDecimal(text.replace(/^-/, ''));
    return text.startsWith('-') ? value.neg() : value;
  };

  it('keeps its digits where a definition cancels', () => {
    const at = new Map([[z, -30]]);
    const tail = evaluateBig(f('Phi', z), at, names, big);
    const spelt = div(add(1, f('erf', div(z, f('sqrt', number(2))))), 2);
    const value = evaluateBig(spelt, at, names, big);
    expect(tail?.toString()).toMatch(/^4\.906713927148187059533809/);
    if (tail === null || value === null) return expect.fail();
    expect(value.minus(tail).div(tail).abs().toNumber()).toBeLessThan(1e-60);
    const slope = jetBig(spelt, z, 1, at, names, big)[1];
    const density = evaluateBig(f('phi', z), at, names, big);
    expect(slope?.toNumber()).toBe(density?.toNumber());
    // tanh's own way of being 1: e^(-200).
    const gate = evaluateBig(sub(1, f('tanh', number(100))), new Map(), names, big);
    expect(gate?.toString()).toMatch(/^2\.767793053473\d*e-87$/);
  });

  it('has erf, erfc and Phi at full precision on both sides of the switch', () => {
    // Values from the tables of Abramowitz and Stegun, and from mpmath.
    const erf = (at: number, digits = 40) =>
      evaluateBig(f('erf', z), new Map([[z, at]]), names, big, digits)?.toString();
    const erfc = (at: number, digits = 40) => evaluateBig(f('erfc', z), new Map([[z, at]]), names, big, digits);
    expect(erf(1)).toMatch(/^0\.84270079294971486934122063508/);
    expect(erf(-0.5)).toMatch(/^-0\.52049987781304653768274665389/);
    expect(erfc(4)?.toString()).toMatch(/^1\.5417257900280018852159673486/);
    for (const at of [2.5, 3, 3.0625, 3.5, 5, 8]) {
      // 1 − erf by the series at far more digits against the continued fraction.
      const arithmetic = big.arithmetic(200);
      const far = evaluateBig(f('erfc', z), new Map([[z, at]]), names, big, 200);
      const near = erfc(at, 64);
      expect(far !== null && near !== null).toBe(true);
      if (far === null || near === null) continue;
      expect(arithmetic.div(far.minus(near), far).abs().toNumber()).toBeLessThan(1e-62);
    }
  });
});

describe('real functions', () => {
  const value = (term: Term, at = 0): number => compile(term, [z], names)([at]);
  it('is undefined where no real value exists', () => {
    for (const term of [
      f('ln', -1),
      f('ln', 0),
      div(1, z),
      f('asin', 2),
      f('sqrt', -1),
      pow(z, -1),
      pow(-8, div(1, 3)),
      pow(neg(2), z),
      f('nthRoot', -16, 4),
      f('atanh', 1),
      f('log', 2, 1),
      f('acoth', div(1, 2)),
    ]) {
      expect(value(term)).toBeNaN();
      expect(isUndefined(evaluateIn(BOUNDED, term, new Map([[z, { v: 0, e: 0 }]]), names))).toBe(true);
      expect(evaluateBig(term, new Map([[z, 0]]), names, big)).toBeNull();
    }
  });
  it('has real odd roots, and powers by exact exponents', () => {
    for (const [term, expected] of [
      [f('nthRoot', -8, 3), -2],
      [f('nthRoot', -32, 5), -2],
      [f('nthRoot', 16, -4), 0.5],
      [pow(-2, sub(3, 1)), 4],
      [pow(-2, div(4, 2)), 4],
      [pow(0, div(1, 2)), 0],
      [pow(0, z), 0],
      [pow(8, div(1, 3)), 2],
      [f('log', 8, 2), 3],
      [f('max', 2, 3), 3],
      [pow(z, 0), 1],
    ] as const) {
      expect(value(term, 2)).toBeCloseTo(expected, 14);
      expect(evaluateBig(term, new Map([[z, 2]]), names, big)?.toNumber()).toBeCloseTo(expected, 14);
      const bounded = evaluateIn(BOUNDED, term, new Map([[z, { v: 2, e: 0 }]]), names);
      expect(Math.abs(bounded.v - expected)).toBeLessThanOrEqual(bounded.e);
    }
  });
  it('chooses among cases', () => {
    const elu = cases([{ condition: comparison(z, '>', number(0)), value: z }], sub(exp(z), 1));
    expect(value(elu, 2)).toBe(2);
    expect(value(elu, -1)).toBeCloseTo(Math.expm1(-1), 15);
    const window = conjunction([comparison(number(0), '<', z), comparison(z, '<', number(1))]);
    const inside = cases([{ condition: window, value: number(1) }], null);
    expect(value(inside, 0.5)).toBe(1);
    expect(value(inside, 1)).toBeNaN();
  });
  it('answers expensive arguments with null at once', () => {
    const start = performance.now();
    expect(evaluateBig(exp(number(10n ** 9n)), new Map(), names, big)).toBeNull();
    expect(evaluateBig(f('sin', number(10n ** 30n)), new Map(), names, big)).toBeNull();
    expect(evaluateBig(exp(exp(exp(20))), new Map(), names, big)).toBeNull();
    evaluateBig(pow(z, number(10n ** 9n)), new Map([[z, 3]]), names, big);
    expect(performance.now() - start).toBeLessThan(200);
  });
  it('says which variable has no value', () => {
    expect(() => compile(add(z, y), [z], names)).toThrow(new NumericError('y has no value'));
    expect(() => evaluate(x, new Map(), names)).toThrow('x has no value');
  });
  it('takes exact rational points and several variables', () => {
    const third = evaluateBig(mul(3, z), new Map([[z, rational(1, 3)]]), names, big);
    expect(third?.toString()).toBe('1');
    expect(compile(div(x, y), [y, x], names)([4, 2])).toBe(0.5);
    expect(compile(add(symbol('pi'), symbol('e')), [], names)([])).toBe(Math.PI + Math.E);
  });
});

describe('any term', () => {
  it('lies within its bounds, and plain doubles agree', () => {
    fc.assert(
      fc.property(terms, points, (term, at) => {
        const bounded = evaluateIn(BOUNDED, term, new Map([[z, { v: at, e: 0 }]]), names);
        const exact = evaluateBig(term, new Map([[z, at]]), names, big);
        if (exact === null || isUnsure(bounded)) return;
        expect(isUndefined(bounded)).toBe(false);
        const off = Math.abs(exact.minus(big.arithmetic(64).fromNumber(bounded.v)).toNumber());
        expect(off).toBeLessThanOrEqual(bounded.e + 1e-55 * Math.abs(bounded.v));
        const enclosure = enclose(term, new Map([[z, at]]), names, big, 40);
        if (enclosure.kind === 'value') {
          expect(exact.minus(enclosure.value).abs().toNumber()).toBeLessThanOrEqual(10 ** enclosure.logError + 1e-60);
        }
        const plain = compile(term, [z], names)([at]);
        if (bounded.e < 1e-8 * Math.abs(bounded.v))
          expect(Math.abs(plain - bounded.v)).toBeLessThanOrEqual(20 * bounded.e + 1e-13 * Math.abs(bounded.v));
      }),
      { seed: 11, numRuns: 1500 },
    );
  });
});

describe('deep terms', () => {
  it('evaluates 100,000 levels in every way', () => {
    let term: Term = z;
    for (let i = 0; i < 100_000; i++) term = f('sin', term);
    expect(compile(term, [z], names)([1])).toBeCloseTo(0.005476, 4);
    const start = performance.now();
    expect(evaluate(derivative(term, z), new Map([[z, 1]]), names)).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
  it('computes a shared subterm once', () => {
    let term: Term = z;
    for (let i = 0; i < 60; i++) term = mul(4, term, sub(1, term));
    expect(compile(term, [z], names)([0.3])).toBeLessThanOrEqual(1);
  });
});
