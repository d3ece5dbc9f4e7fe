import { describe, expect, it } from 'vitest';
import { functionEntries } from '../../rules/functions/index.ts';
import type { FunctionEntry } from '../../src/core/functions.ts';
import { functionTable } from '../../src/core/functions.ts';
import { type Env, knownFunctions, reading, readingOfCondition, slope } from './evaluate.ts';

const known = knownFunctions(functionEntries);
/** Both signs, near 0 and the usual joints, and a little further out. */
const POINTS = [
  -7.3, -4.1, -2.9, -2.2, -1.7, -1.2, -0.93, -0.6, -0.31, -0.07, 0.05, 0.23, 0.48, 0.77, 0.95, 1.3, 1.9, 2.4, 3.2, 5.6,
  6.7,
];
/** A second argument: a base, an index, the other of two. */
const SECOND: Readonly<Record<string, readonly number[]>> = { b: [2, 10, 0.5], n: [3, 2, 5], v: [0.5, -1.1] };

/** The usual values of the parameters, and two others that keep their conditions. */
function parameterSets(entry: FunctionEntry): Env[] {
  const names = Object.keys(entry.parameters ?? {});
  if (names.length === 0) return [{}];
  const usual = Object.fromEntries(names.map((name) => [name, reading(entry.parameters?.[name] ?? '', {})({})]));
  const holds = (env: Env): boolean => (entry.assumes ?? []).every((text) => readingOfCondition(text, known)(env));
  const others = [0.62, 2.3, 0.37]
    .map((start) => Object.fromEntries(names.map((name, i) => [name, start * (1 + i / 4)])))
    .filter(holds);
  expect(holds(usual), `${entry.name}: the usual values`).toBe(true);
  expect(others.length, `${entry.name}: other values`).toBeGreaterThan(0);
  return [usual, ...others];
}

interface Sample {
  readonly env: Env;
  readonly args: readonly number[];
  readonly value: (...args: number[]) => number;
}
/** Points of the domain (all the way to a neighbourhood of `margin`), with every set of parameters. */
function samples(entry: FunctionEntry, margin = 0): Sample[] {
  const inside = entry.domain === undefined ? () => true : readingOfCondition(entry.domain, known);
  const [first = 'u', second] = entry.formals;
  return parameterSets(entry).flatMap((parameters) => {
    const functions = knownFunctions(functionEntries, parameters);
    const value = functions[entry.name] ?? (() => Number.NaN);
    return POINTS.flatMap((u) =>
      (second === undefined ? [[u]] : (SECOND[second] ?? []).map((other) => [u, other]))
        .map((args) => ({
          args,
          value,
          env: { ...parameters, [first]: args[0] ?? 0, ...(second === undefined ? {} : { [second]: args[1] ?? 0 }) },
        }))
        .filter(({ env }) => [-margin, 0, margin].every((shift) => inside({ ...env, [first]: u + shift }))),
    );
  });
}
/** Relative to the values, and forgiving where a definition cancels. */
const close = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

describe('the function table', () => {
  it('gives no name twice', () => {
    expect(() => functionTable(functionEntries)).not.toThrow();
  });

  it('finds functions by name, alias and sign', () => {
    const table = functionTable(functionEntries);
    for (const [alias, name] of [
      ['σ', 'sigma'],
      ['arctan', 'atan'],
      ['Φ', 'Phi'],
      ['swish', 'silu'],
      ['ReLU', 'relu'],
      ['sgn', 'sign'],
    ]) {
      expect(table.find(alias ?? '')?.name).toBe(name);
    }
  });

  it.each(functionEntries.map((entry) => [entry.name, entry] as const))('%s: complete', (_, entry) => {
    expect(entry.title).not.toBe('');
    expect(entry.latex).toMatch(/^\\/);
    expect(entry.definition !== undefined || entry.base === true).toBe(true);
    expect(entry.derivative === undefined || entry.derivative.length === entry.formals.length).toBe(true);
    expect(entry.derivative !== undefined || entry.definition !== undefined).toBe(true);
    if (entry.inverse !== undefined) expect(functionTable(functionEntries).find(entry.inverse)).not.toBeNull();
  });

  it.each(functionEntries.map((entry) => [entry.name, entry] as const))(
    '%s: defined on its domain, value and definition agree',
    (_, entry) => {
      const definition = entry.definition === undefined ? null : reading(entry.definition, known);
      const list = samples(entry);
      expect(list.length).toBeGreaterThan(2);
      for (const { env, args, value } of list) {
        const here = value(...args);
        expect(Number.isFinite(here), `${entry.name} at ${args}`).toBe(true);
        if (definition !== null)
          expect(close(definition(env), here, 1e-12), `${entry.name} at ${args}: ${definition(env)} ${here}`).toBe(
            true,
          );
      }
    },
  );

  const outside = functionEntries.filter(({ domain, name }) => domain !== undefined && name !== 'nthRoot');
  it.each(outside.map((entry) => [entry.name, entry] as const))('%s: undefined outside its domain', (_, entry) => {
    const inside = readingOfCondition(entry.domain ?? '', known);
    const value = known[entry.name] ?? (() => 0);
    const points = POINTS.concat(0, 1, -1)
      .map((u) => [u, 2])
      .filter(([u = 0, b = 0]) => !inside({ u, b }));
    for (const args of points) expect(Number.isFinite(value(...args)), `${entry.name} at ${args}`).toBe(false);
  });

  const withDerivative = functionEntries.filter(({ derivative }) => derivative !== undefined);
  it.each(withDerivative.map((entry) => [entry.name, entry] as const))(
    '%s: the derivative is the slope',
    (_, entry) => {
      const kinks = (entry.kinks ?? []).map((text) => readingOfKink(text));
      const partials = (entry.derivative ?? []).map((text) => reading(text, known));
      let checked = 0;
      for (const { env, args, value } of samples(entry, 0.02)) {
        if (kinks.some((distance) => Math.abs(distance(env)) < 0.02)) continue;
        for (const [i, partial] of partials.entries()) {
          const [u = 0, index = 1] = args;
          const byIndex = entry.name === 'nthRoot' && i === 1;
          // Our real root at a negative radicand jumps with its index.
          if (byIndex && u < 0) continue;
          const along = (t: number): number =>
            byIndex ? u ** (1 / t) : value(...args.map((arg, j) => (j === i ? t : arg)));
          const expected = slope(along, i === 0 ? u : index);
          const found = `${entry.name}, argument ${i} at ${args}: ${partial(env)}, slope ${expected}`;
          expect(close(partial(env), expected, 2e-8), found).toBe(true);
          checked++;
        }
      }
      expect(checked).toBeGreaterThan(2);
    },
  );

  const ranged = functionEntries.filter(({ range }) => range !== undefined);
  it.each(ranged.map((entry) => [entry.name, entry] as const))('%s: values lie in the range', (_, entry) => {
    const inRange = readingOfCondition(entry.range ?? '', known);
    for (const { env, args, value } of samples(entry)) {
      const y = value(...args);
      // tanh(40) is 1 in doubles: a bound that is not attained may be rounded to, and 0 underflowed to.
      const inside = [y, y * (1 - 1e-12), y + 1e-300].some((near) => inRange({ ...env, y: near }));
      expect(inside, `${entry.name} at ${args}: ${y}`).toBe(true);
    }
  });

  const bounded: readonly (readonly [string, number])[] = [
    ['silu', -0.278464542761074],
    ['gelu', -0.169971207479904],
    ['hardSwish', -3 / 8],
    ['sinc', -0.217233628211222],
  ];
  it.each(bounded)('%s: the bound of the range is attained', (name, bound) => {
    const value = known[name] ?? (() => 0);
    let least = Number.POSITIVE_INFINITY;
    for (let u = -6; u < 6; u += 1e-4) least = Math.min(least, value(u));
    expect(least).toBeGreaterThanOrEqual(bound - 1e-12);
    expect(least - bound).toBeLessThan(1e-8);
  });

  it.each(functionEntries.map((entry) => [entry.name, entry] as const))(
    '%s: even, odd or neither, as stated',
    (_, entry) => {
      const inside = entry.domain === undefined ? () => true : readingOfCondition(entry.domain, known);
      const list = samples(entry).filter(({ env, args: [u = 0] }) => inside({ ...env, u: -u }));
      const mirrored = list.map(
        ({ args, value }) => [value(...args), value(-(args[0] ?? 0), ...args.slice(1))] as const,
      );
      const even = mirrored.every(([a, b]) => close(a, b, 1e-9));
      const odd = mirrored.every(([a, b]) => close(a, -b, 1e-9));
      if (entry.parity === 'even') expect(even).toBe(true);
      else if (entry.parity === 'odd') expect(odd).toBe(true);
      else if (entry.formals.length === 1 && list.length > 4 && Object.keys(entry.parameters ?? {}).length === 0) {
        // acot is odd but for its value at 0.
        const at0 = known[entry.name]?.(0) ?? Number.NaN;
        expect([even, odd && !(Math.abs(at0) > 0)], entry.name).toEqual([false, false]);
      }
    },
  );

  const invertible = functionEntries.filter(({ inverse }) => inverse !== undefined);
  it.each(invertible.map((entry) => [entry.name, entry] as const))('%s: the inverse undoes it', (_, entry) => {
    const there = known[entry.name] ?? (() => 0);
    const back = known[entry.inverse ?? ''] ?? (() => 0);
    const domain = functionTable(functionEntries).find(entry.inverse ?? '')?.domain;
    const inside = domain === undefined ? () => true : readingOfCondition(domain, known);
    const attained = entry.range === undefined ? () => true : readingOfCondition(entry.range, known);
    let checked = 0;
    for (const y of POINTS) {
      if (!inside({ u: y }) || !attained({ y })) continue;
      // On the principal branch f(f⁻¹(y)) = y, wherever f⁻¹ is defined (and doubles do not saturate).
      if (!Number.isFinite(there(back(y))) || Math.abs(back(y)) > 15) continue;
      expect(close(there(back(y)), y, 1e-9), `${entry.name}(${entry.inverse}(${y}))`).toBe(true);
      checked++;
    }
    expect(checked).toBeGreaterThan(1);
  });

  const kinked = functionEntries.filter(({ kinks, formals }) => kinks !== undefined && formals.length === 1);
  it.each(kinked.map((entry) => [entry.name, entry] as const))('%s: no two-sided slope at its kinks', (_, entry) => {
    for (const parameters of parameterSets(entry)) {
      const value = knownFunctions(functionEntries, parameters)[entry.name] ?? (() => 0);
      for (const text of entry.kinks ?? []) {
        const only = text.includes(' and ') ? readingOfCondition(text.split(' and ')[1] ?? '', known) : () => true;
        if (!only(parameters)) continue;
        const kink = rootOf(readingOfKink(text), parameters);
        const h = 1e-6;
        const [left, right] = [(value(kink) - value(kink - h)) / h, (value(kink + h) - value(kink)) / h];
        const differentiable = Math.abs(left - right) < 1e-3 * Math.max(1, Math.abs(left));
        expect(differentiable && Math.abs(left) < 500, `${entry.name} at ${kink}: ${left}, ${right}`).toBe(false);
      }
    }
  });

  it('agrees with mathjs where mathjs has the function', async () => {
    const math = await import('mathjs');
    // Known errors of mathjs, or another meaning there.
    const skip = new Set(['log', 'nthRoot', 'identity', 'sinc']);
    const compared: string[] = [];
    for (const entry of functionEntries) {
      const theirs: unknown = Reflect.get(math, entry.name);
      if (typeof theirs !== 'function' || skip.has(entry.name) || entry.parameters !== undefined) continue;
      for (const { args, value } of samples(entry)) {
        const other: unknown = theirs(...args);
        if (typeof other !== 'number') continue;
        expect(close(value(...args), other, 1e-9), `${entry.name} at ${args}: ${value(...args)}, mathjs ${other}`).toBe(
          true,
        );
      }
      compared.push(entry.name);
    }
    expect(compared.length).toBeGreaterThan(28);
  });
});

/** `u = a` as the function u − a. */
function readingOfKink(text: string): (env: Env) => number {
  const [left = '', right = ''] = (text.split(' and ')[0] ?? '').split('=');
  const [a, b] = [reading(left, known), reading(right, known)];
  return (env) => a(env) - b(env);
}
/** Kinks are linear in u. */
function rootOf(distance: (env: Env) => number, parameters: Env): number {
  const [at0, at1] = [distance({ ...parameters, u: 0 }), distance({ ...parameters, u: 1 })];
  return -at0 / (at1 - at0);
}
