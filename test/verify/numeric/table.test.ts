/** The table's own data: every function is evaluable, and its definition says what our numerics compute. */
import { describe, expect, it } from 'vitest';
import { functionEntries } from '../../../rules/functions/index.ts';
import { functionTable } from '../../../src/core/functions.ts';
import { application, derivative, symbol } from '../../../src/core/make.ts';
import { readTerm } from '../../../src/syntax/index.ts';
import { agree, evaluate, loadBig, randomFrom } from '../../../src/verify/numeric/index.ts';

const functions = functionTable(functionEntries);
const big = await loadBig();
const PARAMETERS = ['alpha', 'beta', 'a', 'b', 'c', 'k', 'lambda', 'n', 'theta', 'y', 's', 'delta'].map((name) =>
  symbol(name),
);

describe.each(functionEntries.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  const formals = entry.formals.map((formal) => symbol(formal));
  const call = application(name, formals);
  it('has values', () => {
    const random = randomFrom(3);
    let defined = 0;
    for (let i = 0; i < 100; i++) {
      const at = new Map([...PARAMETERS, ...formals].map((symbol) => [symbol, Math.round(random() * 64 - 24) / 8]));
      if (name === 'nthRoot') at.set(symbol('n'), 3);
      if (Number.isFinite(evaluate(call, at, { functions }))) defined++;
    }
    expect(defined).toBeGreaterThan(4);
  });
  it.runIf(entry.definition !== undefined)('is what its definition says', () => {
    const definition = readTerm(entry.definition ?? '', { functions }).term;
    const verdict = agree(call, definition, { functions }, big);
    expect(verdict.kind, JSON.stringify(verdict)).toMatch(/agrees|proved/);
  });
  it.runIf(entry.derivative !== undefined && name !== 'nthRoot')('has the derivative that the table says', () => {
    entry.derivative?.forEach((text, i) => {
      const variable = formals[i];
      if (variable === undefined) throw new Error('more derivatives than arguments');
      const verdict = agree(derivative(call, variable), readTerm(text, { functions }).term, { functions }, big);
      expect(verdict.kind, JSON.stringify(verdict)).toBe('agrees');
    });
  });
});
