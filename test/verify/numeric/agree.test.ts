import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { application, cases, comparison, derivative, number, symbol } from '../../../src/core/make.ts';
import type { Term } from '../../../src/core/term.ts';
import { agree, loadBig } from '../../../src/verify/numeric/index.ts';
import { terms } from './arbitrary.ts';
import { add, div, exp, f, functions, mul, names, neg, pow, sub, x, y, z } from './terms.ts';

const big = await loadBig();
const tanh = div(sub(exp(z), exp(neg(z))), add(exp(z), exp(neg(z))));
const sigma = div(1, add(1, exp(neg(z))));
const a = symbol('a');
const square = (u: Term) => pow(u, 2);
/** 1 + 10⁻⁹. */
const NEARLY_ONE = number(1_000_000_001n, 1_000_000_000n);

const EQUAL: [string, Term, Term][] = [
  ['tanh', tanh, f('tanh', z)],
  ['tanh by e^(−2z)', tanh, sub(div(2, add(1, exp(mul(-2, z)))), 1)],
  ['tanh′', derivative(tanh, z), sub(1, square(tanh))],
  ['sigma', sigma, f('sigma', z)],
  ['sigma by e^z', sigma, div(exp(z), add(1, exp(z)))],
  ['sigma′', derivative(sigma, z), mul(f('sigma', z), sub(1, f('sigma', z)))],
  ['sigma″', derivative(sigma, z, 2), mul(sigma, sub(1, sigma), sub(1, mul(2, sigma)))],
  ['KAS', div(exp(neg(z)), square(add(1, exp(neg(z))))), div(exp(z), square(add(1, exp(z))))],
  ['1 − cos', div(sub(1, f('cos', z)), square(z)), div(mul(2, square(f('sin', div(z, 2)))), square(z))],
  ['zero', sub(add(square(f('sin', z)), square(f('cos', z))), 1), number(0)],
  ['large', exp(add(40, z)), mul(exp(40), exp(z))],
  ['larger', div(exp(mul(1000, z)), exp(mul(999, z))), exp(z)],
  ['cancelling', sub(add(number(10n ** 30n), z), number(10n ** 30n)), z],
  ['absorbed', sub(add(1, exp(neg(square(mul(30, z))))), 1), exp(neg(square(mul(30, z))))],
  ['Phi in its tail', f('Phi', z), div(add(1, f('erf', div(z, f('sqrt', 2)))), 2)],
  ['softplus′', derivative(f('ln', add(1, exp(z))), z), f('sigma', z)],
  ['acosh, defined far out', f('acosh', z), f('ln', add(z, f('sqrt', sub(square(z), 1))))],
  ['narrow domain', f('ln', f('ln', f('ln', z))), f('ln', f('ln', f('ln', mul(1, z))))],
  ['arctangents', add(f('atan', z), f('atan', div(1, z))), mul(div(symbol('pi'), 2), f('sign', z))],
  ['|z|', f('sqrt', square(z)), f('abs', z)],
  ['power', derivative(pow(z, a), z), mul(a, pow(z, sub(a, 1)))],
  ['unknown', derivative(application('f', [square(z)]), z), mul(application('f', [square(z)], 1), 2, z)],
  ['constants', f('asin', 1), div(symbol('pi'), 2)],
];
const UNEQUAL: [string, Term, Term][] = [
  ['sign', derivative(sigma, z), neg(mul(sigma, sub(1, sigma)))],
  ['sqrt z²', f('sqrt', square(z)), z],
  ['one more', f('sin', z), f('sin', add(z, 1))],
  ['equal at integers', f('sin', mul(symbol('pi'), z)), number(0)],
  ['equal for z > 0', f('abs', z), z],
  ['STACK', mul(5, z), add(mul(5, z), 3)],
  ['missing inner derivative', derivative(exp(square(z)), z), exp(square(z))],
  ['twice nothing', sub(add(1, exp(neg(square(mul(30, z))))), 1), mul(2, exp(neg(square(mul(30, z)))))],
];

describe('equal terms', () => {
  it.each(EQUAL)('%s', (_, left, right) => {
    for (const seed of [0, 1, 2, 3]) {
      const context = { functions, seed };
      expect(agree(left, right, context, big).kind, JSON.stringify(agree(left, right, context, big))).toBe('agrees');
      expect(agree(left, right, context, null).kind).not.toBe('refuted');
    }
  });
  it('is never agreed once a factor differs by 10⁻⁹', () => {
    for (const [label, left, right] of EQUAL) {
      const changed = mul(right, NEARLY_ONE);
      if (right === number(0)) continue;
      for (const evaluator of [big, null]) {
        const verdict = agree(left, changed, names, evaluator);
        expect(verdict.kind, label).not.toBe('agrees');
        if (evaluator !== null) expect(verdict.kind, label).toBe('refuted');
      }
    }
  });
});

describe('unequal terms', () => {
  it.each(UNEQUAL)('%s', (_, left, right) => {
    for (const seed of [0, 1, 2, 3]) {
      expect(agree(left, right, { functions, seed }, big).kind).toBe('refuted');
      expect(agree(left, right, { functions, seed }, null).kind).not.toBe('agrees');
    }
  });
  it('names a friendly point with both values', () => {
    const verdict = agree(mul(5, z), add(mul(5, z), 3), names, big);
    expect(verdict).toEqual({
      kind: 'refuted',
      witness: { at: { z: '1/2' }, left: '2.5', right: '5.5', leftValue: 2.5, rightValue: 5.5 },
    });
    const near = agree(f('sin', z), mul(f('sin', z), NEARLY_ONE), names, null);
    expect(near.kind === 'refuted' && near.witness.left !== near.witness.right).toBe(true);
  });
});

describe('differences below the precision of doubles', () => {
  it('are found in constants, and in functions where asked for', () => {
    expect(agree(f('ln', 2), number(693147180559945n, 10n ** 15n), names, big).kind).toBe('refuted');
    const [left, right] = [f('sin', z), mul(f('sin', z), number(10n ** 20n + 1n, 10n ** 20n))];
    expect(agree(left, right, names, big, { thorough: true }).kind).toBe('refuted');
    expect(agree(tanh, f('tanh', z), names, big, { thorough: true }).kind).toBe('agrees');
  });
});

describe('conditions', () => {
  it('counts only points where they hold', () => {
    const on = comparison(z, '>', number(0));
    expect(agree(f('sqrt', square(z)), z, { functions, on }, null).kind).toBe('agrees');
    expect(agree(f('sqrt', square(z)), neg(z), { functions, on: comparison(z, '<', number(0)) }, null).kind).toBe(
      'agrees',
    );
    const assumptions = [comparison(a, '>', number(0))];
    const root = f('sqrt', mul(square(a), square(z)));
    expect(agree(root, mul(a, f('abs', z)), { functions, assumptions }, null).kind).toBe('agrees');
    expect(agree(root, mul(a, f('abs', z)), { functions }, null).kind).toBe('refuted');
  });
  it('takes one point where everything is pinned', () => {
    const on = comparison(z, '=', number(3));
    expect(agree(z, number(3), { functions, on }, null)).toMatchObject({ kind: 'agrees', points: 1 });
  });
  it('respects the branches of cases', () => {
    const elu = cases([{ condition: comparison(z, '>', number(0)), value: z }], mul(a, sub(exp(z), 1)));
    const slope = cases([{ condition: comparison(z, '>', number(0)), value: number(1) }], mul(a, exp(z)));
    expect(agree(derivative(elu, z), slope, names, null).kind).toBe('agrees');
    const shifted = cases([{ condition: comparison(z, '>', number(3)), value: number(1) }], number(0));
    expect(agree(shifted, number(0), names, null).kind).toBe('refuted');
  });
});

describe('what cannot be decided', () => {
  it('is unknown, with a reason', () => {
    expect(agree(f('ln', neg(square(z))), z, names, big)).toEqual({
      kind: 'unknown',
      why: 'no point was found where both sides are known to be defined',
    });
    const zero = sub(add(square(f('sin', z)), square(f('cos', z))), 1);
    expect(agree(zero, number(0), names, null)).toMatchObject({ kind: 'unknown' });
    expect(agree(application('F', [x, y], 1), x, names, big)).toMatchObject({ kind: 'unknown' });
  });
  it('is identical where both are the same term', () => {
    expect(agree(z, z, names)).toMatchObject({ kind: 'proved', method: 'identical' });
  });
});

describe('random terms', () => {
  it('rewritten, are never refuted; changed by 10⁻⁹, never agreed', () => {
    fc.assert(
      fc.property(terms, terms, (u, v) => {
        const left = mul(u, sub(v, u));
        const right = sub(mul(v, u), pow(u, 2));
        expect(agree(left, right, names, big).kind).not.toBe('refuted');
        const verdict = agree(left, mul(right, NEARLY_ONE), names, big);
        if (verdict.kind === 'agrees') expect(agree(left, number(0), names, big).kind).toBe('agrees');
      }),
      { seed: 3, numRuns: 250 },
    );
  });
  it('have derivatives of sums, products and quotients by the rules', () => {
    fc.assert(
      fc.property(terms, terms, (u, v) => {
        const [du, dv] = [derivative(u, z), derivative(v, z)];
        const byRule = div(sub(mul(v, du), mul(u, dv)), pow(v, 2));
        expect(agree(derivative(div(u, v), z), byRule, names, big).kind).not.toBe('refuted');
        expect(agree(derivative(mul(u, v), z), add(mul(u, dv), mul(v, du)), names, big).kind).not.toBe('refuted');
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

describe('speed', () => {
  it('decides a line of a lecture in a fraction of a millisecond', () => {
    const grown = add(exp(z), exp(neg(z)));
    const line = div(sub(square(grown), square(sub(exp(z), exp(neg(z))))), square(grown));
    const closed = sub(1, square(tanh));
    for (let i = 0; i < 300; i++) agree(line, closed, names, null);
    const start = performance.now();
    for (let i = 0; i < 300; i++) agree(line, closed, names, null);
    // A generous bound: the machine is shared. Typically 0.05 ms.
    expect((performance.now() - start) / 300).toBeLessThan(1);
  });
});
