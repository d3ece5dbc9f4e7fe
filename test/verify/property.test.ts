/** Random terms: rewritten by sound rewrites they are never refuted; with a constant changed they are never proved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  application,
  difference,
  exponential,
  negation,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '../../src/core/make.ts';
import { type Path, replaceAt, subtermAt } from '../../src/core/path.ts';
import { rational } from '../../src/core/rational.ts';
import type { Term } from '../../src/core/term.ts';
import { children } from '../../src/core/traverse.ts';
import { printPlain } from '../../src/print/index.ts';
import { agree, equal } from '../../src/verify/index.ts';
import { context } from './read.ts';

const z = symbol('z');
const a = symbol('a');
const two = number(2);
const half = (u: Term): Term => quotient(u, two);
const call = (name: string, u: Term): Term => application(name, [u]);

const leaf = fc.constantFrom<Term>(z, z, z, a, number(1), two, number(3), negation(number(1)), number(1, 2));
const { term } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(tie('term'), tie('term')).map(([u, v]) => sum([u, v])),
    fc.tuple(tie('term'), tie('term')).map(([u, v]) => difference(u, v)),
    fc.tuple(tie('term'), tie('term')).map(([u, v]) => product([u, v])),
    fc.tuple(tie('term'), tie('term')).map(([u, v]) => quotient(u, v)),
    tie('term').map((u) => power(u, two)),
    fc
      .tuple(
        fc.constantFrom('exp', 'tanh', 'sigma', 'sin', 'cos', 'ln', 'sqrt', 'abs', 'atan', 'erf', 'cosh', 'softplus'),
        tie('term'),
      )
      .map(([name, u]) => call(name, u)),
  ),
}));

/** Each keeps the value wherever both sides are defined; null where it does not apply. */
const rewrites: readonly ((t: Term) => Term | null)[] = [
  (t) => (t.kind === 'sum' ? sum([...t.terms].reverse()) : null),
  (t) => (t.kind === 'product' ? product([...t.factors].reverse()) : null),
  (t) => quotient(product([t, two]), two),
  (t) => difference(sum([t, z]), z),
  (t) => negation(negation(t)),
  (t) => (t.kind === 'quotient' ? product([t.numerator, power(t.denominator, number(-1))]) : null),
  (t) => (t.kind === 'power' && t.exponent === two ? product([t.base, t.base]) : null),
  (t) => on(t, 'exp', (u) => power(exponential(half(u)), two)),
  (t) => on(t, 'exp', (u) => quotient(number(1), exponential(negation(u)))),
  (t) => on(t, 'tanh', (u) => difference(product([two, call('sigma', product([two, u]))]), number(1))),
  (t) => on(t, 'sigma', (u) => difference(number(1), call('sigma', negation(u)))),
  (t) => on(t, 'sin', (u) => product([two, call('sin', half(u)), call('cos', half(u))])),
  (t) => on(t, 'cos', (u) => difference(number(1), product([two, power(call('sin', half(u)), two)]))),
  (t) => on(t, 'ln', (u) => negation(call('ln', quotient(number(1), u)))),
  (t) => on(t, 'ln', (u) => half(call('ln', power(u, two)))),
  (t) => on(t, 'sqrt', (u) => power(u, quotient(number(1), two))),
  (t) => on(t, 'abs', (u) => call('sqrt', power(u, two))),
  (t) => on(t, 'abs', (u) => application('max', [u, negation(u)])),
  (t) => on(t, 'atan', (u) => negation(call('atan', negation(u)))),
  (t) => on(t, 'erf', (u) => negation(call('erf', negation(u)))),
  (t) => on(t, 'cosh', (u) => half(sum([exponential(u), exponential(negation(u))]))),
  (t) => on(t, 'softplus', (u) => sum([u, call('softplus', negation(u))])),
];
function on(t: Term, name: string, change: (u: Term) => Term): Term | null {
  const argument = t.kind === 'application' && t.name === name ? t.args[0] : undefined;
  return argument === undefined ? null : change(argument);
}

function paths(root: Term): Path[] {
  const found: Path[] = [];
  const visit = (t: Term, path: Path): void => {
    found.push(path);
    children(t).forEach((child, i) => {
      visit(child, [...path, i]);
    });
  };
  visit(root, []);
  return found;
}

function rewritten(root: Term, choices: readonly number[]): Term {
  let current = root;
  for (const choice of choices) {
    const places = paths(current);
    const path = places[choice % places.length] ?? [];
    const part = subtermAt(current, path);
    const change = rewrites[Math.floor(choice / 64) % rewrites.length];
    const next = part === null || change === undefined ? null : change(part);
    if (next !== null) current = replaceAt(current, path, next);
  }
  return current;
}

describe('random terms', () => {
  it('are never refuted after sound rewrites', () => {
    fc.assert(
      fc.property(term, fc.array(fc.nat(100_000), { minLength: 1, maxLength: 4 }), (t, choices) => {
        const other = rewritten(t, choices);
        const { verdict, witness } = equal(t, other, context);
        expect(verdict, `${printPlain(t)} | ${printPlain(other)} | ${JSON.stringify(witness)}`).not.toBe('unequal');
      }),
      { numRuns: 400, seed: 20 },
    );
  });

  it('are never proved with a constant changed, unless it made no difference', () => {
    fc.assert(
      fc.property(term, fc.array(fc.nat(100_000), { maxLength: 2 }), fc.nat(), (t, choices, pick) => {
        const other = rewritten(t, choices);
        const places = paths(other).filter((path) => subtermAt(other, path)?.kind === 'number');
        const path = places[pick % Math.max(1, places.length)];
        const old = path === undefined ? null : subtermAt(other, path);
        if (path === undefined || old?.kind !== 'number') return;
        const value = old.value.add(rational(1n, 1_000_000_000n));
        const changed = replaceAt(other, path, number(value.s * value.n, value.d));
        const { verdict } = equal(t, changed, context);
        if (verdict !== 'equal') return;
        const sampled = agree(t, changed, context);
        expect(sampled.kind, `${printPlain(t)} | ${printPlain(changed)}`).not.toBe('refuted');
      }),
      { numRuns: 400, seed: 21 },
    );
  });
});
