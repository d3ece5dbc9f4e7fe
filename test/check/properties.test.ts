/** Our own derivations in any dress are right; a mal-rule at any place is not, unless it happens to hold. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { malRules } from '../../rules/index.ts';
import { productOf, sumOf } from '../../src/core/make.ts';
import type { Path } from '../../src/core/path.ts';
import { children, rebuild } from '../../src/core/traverse.ts';
import { define, derive, equal, functions, printLatex, printPlain, printText, type Term } from '../../src/index.ts';
import { applyAt, compileRules, matches, place, ruleContext } from '../../src/rule/index.ts';
import { check } from './engine.ts';
import { FUNCTIONS } from './fixtures/functions.ts';

const RUNS = { numRuns: 60, seed: 5 };
const linesOf = (of: string, detail: 'brief' | 'lecture' | 'full'): Term[] =>
  derive(define(of).definition, { detail })
    .lines.filter(({ subject }) => subject.primes === 1)
    .map(({ term }) => term);

it('our own derivations are right in any dress', () => {
  const any = fc.record({
    of: fc.constantFrom(...FUNCTIONS),
    detail: fc.constantFrom('brief' as const, 'lecture' as const, 'full' as const),
    keep: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    turn: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
    print: fc.constantFrom('plain', 'text', 'latex'),
  });
  fc.assert(
    fc.property(any, ({ of, detail, keep, turn, print }) => {
      const { definition } = define(of);
      const all = linesOf(of, detail);
      let at = 0;
      const turned = (term: Term): Term =>
        rebuild(term, (part) => {
          if ((part.kind !== 'sum' && part.kind !== 'product') || turn[at++ % turn.length]) return part;
          const list = [...children(part)].reverse();
          return part.kind === 'sum' ? sumOf(list) : productOf(list);
        });
      const left = all.filter((_, i) => i === all.length - 1 || keep[i % keep.length]).map(turned);
      const text = left.map((term) =>
        print === 'plain' ? printPlain(term) : print === 'text' ? printText(term) : `$${printLatex(term)}$`,
      );
      const head = `${definition.name}'(${definition.variable.name})`;
      const work = text.map((line, i) => {
        const equals = i === 0 ? `${head} = ` : '= ';
        return line.startsWith('$') ? `$${equals}${line.slice(1)}` : equals + line;
      });
      const verdicts = check(of, work.join('\n')).lines.map(({ verdict }) => verdict);
      expect(verdicts).toEqual(verdicts.map(() => 'correct'));
    }),
    RUNS,
  );
});

const wrongRules = compileRules(malRules, functions);
const conditions = ruleContext(functions);

it('a mal-rule at a random place is never called right', () => {
  const any = fc.record({ of: fc.constantFrom(...FUNCTIONS), line: fc.nat(20), choice: fc.nat(500) });
  fc.assert(
    fc.property(any, ({ of, line, choice }) => {
      const { definition } = define(of);
      const own = linesOf(of, 'lecture');
      const before = own[line % own.length] as Term;
      const wrong: Term[] = [];
      const visit = (part: Term, path: Path): void => {
        for (const rule of wrongRules.rulesFor(part)) {
          const match = matches(rule, part, conditions).next();
          if (match.done === true) continue;
          const applied = applyAt(rule, part, [], match.value.bindings, conditions);
          if (!('refused' in applied)) wrong.push(place(before, path, applied.after));
        }
        children(part).forEach((child, i) => {
          visit(child, [...path, i]);
        });
      };
      visit(before, []);
      const term = wrong[choice % Math.max(1, wrong.length)];
      if (term === undefined) return;
      const holds = equal(before, term, { definitions: [definition] }).verdict !== 'unequal';
      const head = `${definition.name}'(${definition.variable.name})`;
      const { lines } = check(of, `${head} = ${printPlain(before)}\n= ${printPlain(term)}`);
      if (!holds) expect(lines[1]?.verdict, printPlain(term)).toBe('incorrect');
      else expect(lines[1]?.verdict === 'incorrect' && (lines[1]?.steps[0]?.mistakes.length ?? 0) === 0).toBe(false);
    }),
    RUNS,
  );
});
