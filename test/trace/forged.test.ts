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

const INPUTS: readonly (readonly [input: string, order: number, route: string | null])[] = [
  ['g(z) = sigma(z)', 1, null],
  ['g(z) = 1/(1 + exp(-z))', 1, null],
  ['g(z) = tanh(z)', 1, null],
  ['g(z) = 1/(1 + exp(-k*z))', 1, null],
  ['g(z) = z*sigma(z)', 1, null],
  ['g(z) = ln(1 + exp(z))', 1, null],
  ['g(z) = z^2*sin(3*z)', 1, null],
  ['g(z) = sqrt(1 + z^2)', 1, null],
  ['g(z) = ln(z)/z', 1, null],
  ['g(z) = z^z', 1, null],
  ['g(z) = exp(-z^2)', 1, null],
  ['g(z) = elu(z)', 1, null],
  ['g(z) = hardShrink(z)', 1, null],
  ['g(z) = max(z, z^2)', 1, null],
  ['g(z) = 1/(1 + exp(-z))', 2, null],
  ['g(z) = sigma(z)', 1, 'implicit'],
  ['g(z) = asin(z)', 1, 'implicit'],
  ['g(z) = sqrt(1 - z^2)', 1, 'implicit'],
  ['g(z) = z^z', 1, 'logarithmic'],
  ['g(z) = z^2*sqrt(z + 1)/(z - 3)^4', 1, 'logarithmic'],
];

const derived = (input: string, order: number, route: string | null): Derivation =>
  derive(define(input).definition, { detail: 'full', order, ...(route !== null && { route }) });

describe.each(INPUTS)('%s, order %s, route %s', (input, order, route) => {
  const derivation = derived(input, order, route);

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
