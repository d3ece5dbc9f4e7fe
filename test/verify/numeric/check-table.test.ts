import { describe, expect, it } from 'vitest';
import { application, comparison, conjunction, derivative, number, symbol } from '../../../src/core/make.ts';
import { centresIn, checkTable, coordinateText, loadBig, samplePoints } from '../../../src/verify/numeric/index.ts';
import { add, div, exp, f, mul, names, neg, sub, y, z } from './terms.ts';

const big = await loadBig();
const g = application('g', [z]);
const sigma = { name: 'g', variable: z, body: div(1, add(1, exp(neg(z)))) };

describe('the check table', () => {
  it('agrees to 12 digits where the closed form is right', () => {
    const table = checkTable(sigma, mul(g, sub(1, g)), names, [], big);
    expect(table.rows.map(({ at }) => at)).toEqual([-2, -1, -0.5, 0, 0.5, 1, 2]);
    expect(table.rows[3]).toMatchObject({ value: 0.5, closedForm: 0.25, automatic: 0.25 });
    expect(table.largestDisagreement).toBeLessThan(1e-14);
    expect(checkTable(sigma, mul(g, sub(1, g)), names, [], null).largestDisagreement).toBeLessThan(1e-8);
  });
  it('shows a wrong closed form, second derivatives and parameters', () => {
    expect(checkTable(sigma, mul(g, add(1, g)), names, [], big).largestDisagreement).toBeGreaterThan(0.1);
    const second = mul(g, sub(1, g), sub(1, mul(2, g)));
    expect(checkTable(sigma, second, names, [], big, { order: 2 }).largestDisagreement).toBeLessThan(1e-13);
    const k = symbol('k');
    const scaled = { name: 'g', variable: z, body: f('tanh', mul(k, z)) };
    const table = checkTable(scaled, mul(k, sub(1, mul(g, g))), names, [k], big);
    expect(table.parameters).toEqual({ k: 1.5 });
    expect(table.largestDisagreement).toBeLessThan(1e-14);
  });
  it('has no derivative at a kink', () => {
    const relu = { name: 'g', variable: z, body: f('max', 0, z) };
    const table = checkTable(relu, derivative(relu.body, z), names, [], big);
    expect(table.rows[3]).toEqual({ at: 0, value: 0, closedForm: null, automatic: null, central: null });
    expect(table.largestDisagreement).toBe(0);
  });
});

const take = (count: number, variables = [z], options = {}) => {
  const found: number[][] = [];
  for (const point of samplePoints(variables, options)) {
    if (found.push(point) >= count) break;
  }
  return found;
};
describe('sample points', () => {
  it('are the same in every run, and others for another seed', () => {
    expect(take(50, [z, y], { seed: 1 })).toEqual(take(50, [z, y], { seed: 1 }));
    expect(take(50, [z, y], { seed: 1 })).not.toEqual(take(50, [z, y], { seed: 2 }));
  });
  it('have both signs, small and large numbers', () => {
    const values = take(60).map(([value]) => value ?? 0);
    expect(values.some((value) => value < -10) && values.some((value) => value > 10)).toBe(true);
    expect(values.some((value) => value !== 0 && Math.abs(value) < 0.02)).toBe(true);
    expect(values.filter((value) => value < 0).length).toBeGreaterThan(15);
    expect(values.filter((value) => value > 0).length).toBeGreaterThan(15);
  });
  it('stay within what is assumed of single variables', () => {
    const within = conjunction([comparison(number(0), '<', z), comparison(z, '<', number(1))]);
    const points = take(200, [z, y], { conditions: [within, comparison(y, '>', number(2))] });
    expect(points.every(([first = -1, second = 0]) => 0 < first && first < 1 && second > 2)).toBe(true);
  });
  it('come near the numbers of the terms', () => {
    const centres = centresIn([f('ln', sub(z, 7))]);
    expect(centres).toEqual([7, -7]);
    expect(take(60, [z], { centres }).some(([value = 0]) => value !== 7 && Math.abs(value - 7) < 0.2)).toBe(true);
  });
  it('are written as fractions', () => {
    expect([0.5, -3, 0.15625, 0].map(coordinateText)).toEqual(['1/2', '-3', '5/32', '0']);
  });
});
