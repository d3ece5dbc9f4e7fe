/** The kernel accepts what the engine derives and rejects every forgery of it; through JSON as well. */
import { describe, expect, it } from 'vitest';
import { functionEntries, malRules, rules, words } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import type { Term } from '../../src/core/term.ts';
import { define, derive } from '../../src/index.ts';
import { compileRules, ruleContext } from '../../src/rule/index.ts';
import { type Derivation, derivationFromJson, derivationToJson, replay } from '../../src/trace/index.ts';
import { proveLine } from '../../src/verify/index.ts';
import { forgeries } from './forge.ts';

const functions = functionTable(functionEntries);
const ruleSet = compileRules([...rules, ...malRules], functions);
const sameValue = (a: Term, b: Term) => {
  const { kind } = proveLine(a, b, { functions });
  return kind === 'proved' ? 'yes' : kind === 'refuted' ? 'no' : 'unknown';
};
const context = ruleContext(functions, [], sameValue);

const INPUTS: readonly (readonly [input: string, order: number])[] = [
  ['g(z) = sigma(z)', 1],
  ['g(z) = 1/(1 + exp(-z))', 1],
  ['g(z) = tanh(z)', 1],
  ['g(z) = 1/(1 + exp(-k*z))', 1],
  ['g(z) = z*sigma(z)', 1],
  ['g(z) = ln(1 + exp(z))', 1],
  ['g(z) = z^2*sin(3*z)', 1],
  ['g(z) = sqrt(1 + z^2)', 1],
  ['g(z) = ln(z)/z', 1],
  ['g(z) = z^z', 1],
  ['g(z) = exp(-z^2)', 1],
  ['g(z) = elu(z)', 1],
  ['g(z) = hardShrink(z)', 1],
  ['g(z) = max(z, z^2)', 1],
  ['g(z) = 1/(1 + exp(-z))', 2],
];

const derived = (input: string, order: number): Derivation =>
  derive(define(input).definition, { detail: 'full', order });

describe.each(INPUTS)('%s, order %s', (input, order) => {
  const derivation = derived(input, order);

  it('is replayed', () => {
    expect(replay(derivation, ruleSet, context)).toMatchObject({ replayed: true, refused: [], unchecked: [] });
  });

  it('is the same after JSON, and is replayed', () => {
    const text = JSON.stringify(derivationToJson(derivation, { version: '0', functions, words }));
    const copy = derivationFromJson(text, functions);
    expect(replay(copy, ruleSet, context).replayed).toBe(true);
    expect(JSON.stringify(derivationToJson(copy, { version: '0', functions, words }))).toBe(text);
  });

  it('is not replayed once it is forged', () => {
    const accepted: string[] = [];
    for (const { kind, forged } of forgeries(derivation))
      if (replay(forged, ruleSet, context).replayed) accepted.push(kind);
    expect(accepted).toEqual([]);
  });
});
