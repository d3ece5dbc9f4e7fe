import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { application, cases, comparison, derivative, number, symbol } from '../../../src/core/make.ts';
import type { Term } from '../../../src/core/term.ts';
import { UNARY_NAMES } from '../../../src/verify/numeric/arithmetic.ts';
import {
  BOUNDED,
  centralDifference,
  evaluate,
  evaluateBig,
  evaluateIn,
  isUnsure,
  jet,
  jetBig,
  loadBig,
  oneSidedDerivative,
} from '../../../src/verify/numeric/index.ts';
import { points, terms } from './arbitrary.ts';
import { add, div, exp, f, functions, mul, names, neg, pow, sub, x, y, z } from './terms.ts';

const big = await loadBig();
const AT: Partial<Record<string, number[]>> = {
  asec: [-2.5, 1.25, 3],
  acsc: [-2.5, 1.25, 3],
  acosh: [1.25, 2.5, 7],
  acoth: [-1.5, 1.25, 3],
  asech: [0.125, 0.5, 0.875],
  ln: [0.25, 1.5, 9],
  sqrt: [0.25, 1.5, 9],
};
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

describe('Taylor coefficients', () => {
  it.each(UNARY_NAMES.map((name) => [name]))('%s against difference quotients at 64 digits', (name) => {
    const inner = name === 'asech' ? z : add(z, mul(div(1, 16), pow(z, 2)));
    for (const at of AT[name] ?? [-0.75, 0.25, 0.625]) {
      const term = f(name, name in AT ? z : inner);
      const point = new Map([[z, at]]);
      const precise = jetBig(term, z, 5, point, names, big);
      const coarse = jet(term, z, 5, point, names);
      for (let order = 1; order <= 5; order++) {
        const expected = centralDifference(term, z, order, point, names, big)?.toNumber() ?? Number.NaN;
        const size = Math.max(1, Math.abs(expected));
        const derivativeThere = (precise[order]?.toNumber() ?? Number.NaN) * factorial(order);
        expect(Math.abs(derivativeThere - expected) / size, `${name} order ${order} at ${at}`).toBeLessThan(1e-11);
        expect(Math.abs((coarse[order] ?? 0) * factorial(order) - expected) / size).toBeLessThan(1e-9);
      }
    }
  });

  it.each([
    ['z^(1/3)', pow(z, div(1, 3)), [0.5, 2]],
    ['z^(-7/2)', pow(z, div(-7, 2)), [0.5, 2]],
    ['z^(-3)', pow(z, -3), [-0.5, 2]],
    ['z^z', pow(z, z), [0.5, 2]],
    ['2^z', pow(2, z), [-1, 2]],
    ['(z²+1)^(sin z)', pow(add(pow(z, 2), 1), f('sin', z)), [-1, 2]],
    ['cube root', f('nthRoot', z, 3), [-2, 2]],
    ['log_z 2', f('log', 2, z), [0.5, 3]],
    ['max', f('max', z, pow(z, 2)), [-1, 0.5, 2]],
    ['min', f('min', z, pow(z, 2)), [-1, 0.5, 2]],
    ['1/z', div(1, z), [-1, 2]],
    ['quotient', div(sub(exp(z), exp(neg(z))), add(exp(z), exp(neg(z)))), [-1, 2]],
    ['cases', cases([{ condition: comparison(z, '<', number(0)), value: pow(z, 3) }], f('sin', z)), [-1, 2]],
  ] as [string, Term, number[]][])('%s', (label, term, places) => {
    for (const at of places) {
      const point = new Map([[z, at]]);
      const precise = jetBig(term, z, 4, point, names, big);
      for (let order = 1; order <= 4; order++) {
        const expected = centralDifference(term, z, order, point, names, big)?.toNumber() ?? Number.NaN;
        const value = (precise[order]?.toNumber() ?? Number.NaN) * factorial(order);
        expect(Math.abs(value - expected), `${label} at ${at}`).toBeLessThan(1e-10 * Math.max(1, Math.abs(expected)));
      }
    }
  });

  it('agrees with difference quotients on random terms, and lies within its bounds', () => {
    let compared = 0;
    fc.assert(
      fc.property(terms, points, fc.integer({ min: 1, max: 2 }), (term, at, order) => {
        const point = new Map([[z, at]]);
        const standing = derivative(term, z, order);
        const exact = evaluateBig(standing, point, names, big);
        if (exact === null || exact.abs().cmp(1e9) > 0) return;
        const bounded = evaluateIn(BOUNDED, standing, new Map([[z, { v: at, e: 0 }]]), names);
        if (!isUnsure(bounded)) {
          const off = Math.abs(exact.minus(big.arithmetic(64).fromNumber(bounded.v)).toNumber());
          expect(off).toBeLessThanOrEqual(bounded.e + 1e-50 * Math.abs(bounded.v));
        }
        const next = evaluateBig(derivative(term, z, order + 2), point, names, big);
        if (next === null || next.abs().cmp(1e12) > 0) return;
        const quotient = centralDifference(term, z, order, point, names, big);
        if (quotient === null) return;
        compared++;
        expect(quotient.minus(exact).abs().toNumber()).toBeLessThan(1e-10 * Math.max(1, exact.abs().toNumber()));
      }),
      { seed: 5, numRuns: 1200 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it('knows no derivative where there is none', () => {
    const zero = new Map([[z, 0]]);
    const step = cases([{ condition: comparison(pow(z, 3), '>', number(0)), value: number(1) }], number(0));
    for (const term of [f('abs', z), f('sign', z), f('max', z, neg(z)), f('sqrt', z), f('nthRoot', z, 3), step]) {
      expect(evaluate(term, zero, names)).toBe(0);
      expect(evaluate(derivative(term, z), zero, names)).toBeNaN();
      expect(evaluateBig(derivative(term, z), zero, names, big)).toBeNull();
    }
    expect(
      evaluate(
        derivative(f('abs', x), z),
        new Map([
          [x, 0],
          [z, 0],
        ]),
        names,
      ),
    ).toBe(0);
    expect(evaluate(derivative(add(f('ln', -1), z), z), zero, names)).toBeNaN();
  });
});

describe('standing derivatives and primes', () => {
  const g = { name: 'g', variable: z, body: div(1, add(1, exp(neg(mul(symbol('a'), z))))) };
  const context = { functions, definitions: [g] };
  const point = new Map([
    [z, 0.3],
    [symbol('a'), 2],
  ]);
  const sigma = 1 / (1 + Math.exp(-0.6));
  it('differentiates the definition', () => {
    const prime = evaluate(application('g', [z], 1), point, context);
    expect(prime).toBeCloseTo(2 * sigma * (1 - sigma), 14);
    const second = evaluate(application('g', [z], 2), point, context);
    expect(second).toBeCloseTo(4 * sigma * (1 - sigma) * (1 - 2 * sigma), 14);
    expect(evaluate(derivative(application('g', [z], 1), z), point, context)).toBeCloseTo(second, 13);
    expect(evaluate(derivative(derivative(application('g', [z]), z), z), point, context)).toBeCloseTo(second, 13);
  });
  it('evaluates g′ at another argument, and the chain rule holds', () => {
    const inner = pow(z, 2);
    const left = derivative(application('g', [inner]), z);
    const right = mul(application('g', [inner], 1), derivative(inner, z));
    expect(evaluate(left, point, context)).toBeCloseTo(evaluate(right, point, context), 14);
  });
  it('keeps the parameter of a definition apart from the variable of a call', () => {
    // h(a) := a·g(a): inside h, the a of g's body is still the parameter a outside.
    const a = symbol('a');
    const h = { name: 'h', variable: a, body: mul(a, application('g', [a])) };
    const value = evaluate(application('h', [number(1)]), point, { functions, definitions: [g, h] });
    expect(value).toBeCloseTo(1 / (1 + Math.exp(-2)), 14);
    const prime = evaluate(application('h', [number(1)], 1), point, { functions, definitions: [g, h] });
    const s = 1 / (1 + Math.exp(-2));
    expect(prime).toBeCloseTo(s + 2 * s * (1 - s), 13);
  });
  it('mixes variables: d/dy d/dx', () => {
    const term = derivative(derivative(f('sin', mul(x, pow(y, 2))), x), y);
    const [u, v] = [0.7, 1.2];
    const expected = 2 * v * Math.cos(u * v * v) - v * v * Math.sin(u * v * v) * 2 * u * v;
    expect(
      evaluate(
        term,
        new Map([
          [x, u],
          [y, v],
        ]),
        names,
      ),
    ).toBeCloseTo(expected, 13);
  });
  it('gives unknown functions a smooth meaning', () => {
    const unknown = application('f', [pow(z, 2)]);
    const chain = mul(application('f', [pow(z, 2)], 1), 2, z);
    const at = new Map([[z, 0.4]]);
    expect(evaluate(derivative(unknown, z), at, names)).toBeCloseTo(evaluate(chain, at, names), 13);
    expect(evaluate(unknown, at, { functions, seed: 1 })).not.toBe(evaluate(unknown, at, { functions, seed: 2 }));
    expect(
      Number.isFinite(
        evaluate(
          application('F', [x, z]),
          new Map([
            [x, 1],
            [z, 2],
          ]),
          names,
        ),
      ),
    ).toBe(true);
  });
  it('says what it cannot do', () => {
    const loop = { name: 'g', variable: z, body: add(application('g', [z]), 1) };
    expect(() => evaluate(application('g', [z]), point, { functions, definitions: [loop] })).toThrow('calls itself');
    expect(() => evaluate(application('F', [x, z], 1), point, names)).toThrow('more than one argument');
    expect(() => evaluate(derivative(f('sin', z), z, 13), point, names)).toThrow('order 13');
  });
});

describe('one-sided derivatives', () => {
  it('of kinks, jumps and cusps', () => {
    const zero = new Map([[z, 0]]);
    const sides = (term: Term) => [
      oneSidedDerivative(term, z, 'left', zero, names, big),
      oneSidedDerivative(term, z, 'right', zero, names, big),
    ];
    expect(sides(f('abs', z))).toEqual([-1, 1]);
    const elu = cases([{ condition: comparison(z, '>', number(0)), value: z }], mul(2, sub(exp(z), 1)));
    expect(sides(elu)[0]).toBeCloseTo(2, 12);
    expect(sides(elu)[1]).toBe(1);
    expect(sides(f('sign', z))).toEqual([null, null]);
    expect(sides(f('sqrt', z))[0]).toBeNull();
  });
});
