/** Cases that other checkers were measured to decide wrongly or not at all: each is decided right here. */
import { describe, expect, it } from 'vitest';
import { equal, proveLine } from '../../src/verify/index.ts';
import { condition, context, functions, read } from './read.ts';

const ask = (a: string, b: string, on: string | null = null) =>
  equal(read(a), read(b), on === null ? context : { ...context, on: condition(on) });

describe('what others get wrong', () => {
  it('proves tanh′ = 1 − tanh² (mathjs symbolicEqual: false)', () => {
    expect(ask('d/dz(tanh(z))', '1 - tanh(z)^2')).toMatchObject({ verdict: 'equal', method: 'exact' });
  });
  it('proves tanh z = 2/(1 + e^(−2z)) − 1 (SymPy equals: None)', () => {
    expect(ask('tanh(z)', '2/(1+exp(-2z)) - 1')).toMatchObject({ verdict: 'equal', method: 'exact', where: null });
  });
  it('proves e^(−z)/(1+e^(−z))² = e^z/(1+e^z)² (KAS: rejected in 93% of tries)', () => {
    expect(ask('e^(-z)/(1+e^(-z))^2', 'e^z/(1+e^z)^2')).toMatchObject({ verdict: 'equal', method: 'exact' });
  });
  it('refutes 5z = 5z + 3 (STACK: accepted with calculus on)', () => {
    const result = ask('5z', '5z+3');
    expect(result).toMatchObject({ verdict: 'unequal', method: 'witness' });
    expect(result.witness).toEqual({ at: { z: '0' }, left: '0', right: '3', leftValue: 0, rightValue: 3 });
  });
  it('refutes |z| = z (Numbas: accepted with its defaults)', () => {
    expect(ask('abs(z)', 'z').witness).toMatchObject({ at: { z: '-1' }, left: '1', right: '-1' });
  });
  it('proves |z| = z for z > 0', () => {
    expect(ask('abs(z)', 'z', 'z > 0')).toMatchObject({ verdict: 'equal', method: 'exact', where: 'z > 0' });
  });
  it('refutes √(z²) = z at z = −1 (math-expressions: equal)', () => {
    expect(ask('sqrt(z^2)', 'z').witness?.at).toEqual({ z: '-1' });
  });
});

describe('witnesses that a student understands', () => {
  it('names exact values at ln 2 or 0', () => {
    expect(ask('sigma(z)(1-sigma(z))', 'sigma(z)').witness).toMatchObject({ left: '1/4', right: '1/2' });
    const tanh = ask('d/dz(tanh(z))', '1+tanh(z)^2').witness;
    expect(tanh).toMatchObject({ left: '16/25', right: '34/25' });
  });
  it('finds the point that one of several parameters needs', () => {
    expect(ask('a z + b', 'a z - b').verdict).toBe('unequal');
  });
  it('respects --on', () => {
    const result = ask('abs(z - 3)', 'z - 3', 'z > 1');
    expect(result.verdict).toBe('unequal');
    expect(['2', '5/4']).toContain(result.witness?.at.z);
  });
});

describe('honest about what is not known', () => {
  it('does not call equal what is nowhere defined', () => {
    expect(ask('ln(-z^2)', 'ln(-z^2) + 1')).toMatchObject({ verdict: 'undecided', method: 'none' });
    expect(ask('3 + sqrt(-z^2 - 1)', '3').verdict).toBe('undecided');
  });
  it('does not overlook a border of the pieces', () => {
    expect(ask('sign(z)^2', '1').witness).toMatchObject({ at: { z: '0' }, left: '0', right: '1' });
    expect(ask('{1 if z = 0, z otherwise}', 'z').verdict).toBe('unequal');
    expect(ask('d/dz(z abs(z))', '{2z if z > 0, 5 if z = 0, -2z otherwise}').verdict).not.toBe('equal');
  });
  it('takes bounds as an answer, not as a hang', () => {
    const deep = `${'1/(1+'.repeat(300)}z${')'.repeat(300)}`;
    const start = performance.now();
    expect(ask(deep, `${deep}+1`).verdict).not.toBe('equal');
    expect(ask('(1+x+y+z)^60', '(1+x+y+z)^61').verdict).toBe('unequal');
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('definitions and unknown functions', () => {
  const definitions = [{ name: 'g', variable: read('z'), body: read('1/(1+e^(-z))') }].flatMap((entry) =>
    entry.variable.kind === 'symbol' ? [{ ...entry, variable: entry.variable }] : [],
  );
  const own = { functions, definitions };
  it('knows g, g′ and g″', () => {
    expect(proveLine(read("g'(z)"), read('g(z) (1 - g(z))'), own)).toEqual({
      kind: 'proved',
      method: 'exact',
      domain: 'all real z',
    });
    expect(proveLine(read("g''(z)"), read("g'(z)(1 - 2 g(z))"), own).kind).toBe('proved');
    expect(proveLine(read("g'(2z)"), read('g(2z)(1-g(2z))'), own).kind).toBe('proved');
    expect(proveLine(read('d/dz(g(2z))'), read("2 g'(2z)"), own).kind).toBe('proved');
    expect(proveLine(read("g'(z)"), read('g(z) (1 + g(z))'), own).kind).toBe('refuted');
  });
  it('uses assumptions on parameters', () => {
    const line = [read('sqrt(a^2) z'), read('a z')] as const;
    expect(proveLine(...line, { functions, assumptions: [condition('a > 0')] }).kind).toBe('proved');
    expect(proveLine(...line, { functions }).kind).toBe('refuted');
  });
  it('knows of an unknown function that equal arguments give equal values', () => {
    expect(proveLine(read('f(x + x)'), read('f(2x)'), context).kind).toBe('proved');
    expect(proveLine(read('f(x + 1)'), read('f(x) + 1'), context).kind).toBe('refuted');
  });
});
