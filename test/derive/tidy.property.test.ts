/** Whatever the term, tidying keeps its value, and tidying twice is tidying once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionEntries, rules } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import type { Term } from '../../src/core/term.ts';
import { makeEngine, tidyContext } from '../../src/derive/engine.ts';
import { tidy } from '../../src/derive/tidy/tidy.ts';
import { printPlain } from '../../src/print/index.ts';
import { compileRules } from '../../src/rule/index.ts';
import { agree } from '../../src/verify/index.ts';
import { algebra, terms, z } from './random-terms.ts';

const functions = functionTable(functionEntries);
const engine = makeEngine(functions, compileRules(rules, functions));
const tidied = (term: Term): Term => tidy(term, tidyContext(engine, z));

const seed = Number(process.env.SEED ?? 1);
const numRuns = Number(process.env.RUNS ?? 600);

describe.each([
  ['elementary terms', terms],
  ['sums and products of a few kernels', algebra],
] as const)('tidy, on %s', (_, arbitrary) => {
  it('keeps the value', () => {
    fc.assert(
      fc.property(arbitrary, (term) => {
        const short = tidied(term);
        const verdict = agree(term, short, { functions });
        if (verdict.kind === 'refuted') {
          throw new Error(`${printPlain(term)} became ${printPlain(short)}: ${JSON.stringify(verdict.witness)}`);
        }
      }),
      { seed, numRuns },
    );
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(arbitrary, (term) => {
        const once = tidied(term);
        const twice = tidied(once);
        expect(printPlain(twice)).toBe(printPlain(once));
        expect(twice).toBe(once);
      }),
      { seed, numRuns },
    );
  });
});
