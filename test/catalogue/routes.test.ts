/** Every route that is listed can be taken: its lines hold, the kernel replays them, and it ends in the derivative. */
import { describe, expect, it } from 'vitest';
import { formulaOf, subjectOf } from '../../src/catalogue/subject.ts';
import { equation } from '../../src/core/equation.ts';
import type { FunctionEntry } from '../../src/core/functions.ts';
import { application, symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { substitute } from '../../src/core/traverse.ts';
import { makeEngine } from '../../src/derive/engine.ts';
import { assumptionsIn, assumptionsOfEntry } from '../../src/derive/given.ts';
import { routesOf } from '../../src/derive/route.ts';
import { define, derive, differentiate, functions, parse, printText, rules } from '../../src/index.ts';
import { compileRules, congruent, ruleContext } from '../../src/rule/index.ts';
import { type Derivation, replay } from '../../src/trace/index.ts';
import { agree, equal, proveLine } from '../../src/verify/index.ts';
import { big } from './engine.ts';
import { definitionRelation } from './relation.ts';

const ruleSet = compileRules(rules, functions);
const engine = makeEngine(functions, ruleSet);
const listed = functions.entries.flatMap((entry) =>
  entry.formals.length > 1 ? [] : routesOf(entry, engine).map(({ name }) => [entry.name, name, entry] as const),
);
/** Their closed forms rest on an identity that holds where the function is defined, which a replay cannot know. */
const REST_ON_DOMAIN = ['asec', 'acsc'];

function derived({ name }: FunctionEntry, route: string): Derivation {
  const { definition } = define(`g(z) = ${name}(z)`);
  const given = assumptionsIn(definition.body, functions);
  const derivation = derive(definition, { route, ...(given.length > 0 && { assumptions: given }) });
  return given.length === 0 ? derivation : { ...derivation, given };
}

describe.each(listed)('%s %s', (name, route, entry) => {
  const derivation = derived(entry, route);
  const assumptions = [...derivation.assumptions, ...(derivation.given ?? [])];
  const context = { functions, assumptions, definitions: [derivation.definition] };
  const settled = (a: Term, b: Term): string => {
    const verdict = proveLine(a, b, context);
    return verdict.kind === 'unknown' ? agree(a, b, context, big).kind : verdict.kind;
  };

  it('has only lines that hold', () => {
    for (const { term, verdict } of derivation.lines) {
      expect(['proved', 'agrees'], printText(term)).toContain(verdict.kind);
    }
  });

  it('ends in the derivative', () => {
    const { definition, result, closedForm } = derivation;
    const plain = differentiate(definition.body, definition.variable);
    expect(['proved', 'agrees'], printText(result)).toContain(settled(result, plain));
    if (closedForm !== null) expect(['proved', 'agrees']).toContain(settled(closedForm.term, plain));
  });

  it.skipIf(REST_ON_DOMAIN.includes(name))('is replayed', () => {
    const sameValue = (a: Term, b: Term) =>
      proveLine(a, b, { functions }).kind === 'proved' ? ('yes' as const) : ('unknown' as const);
    const outcome = replay(derivation, ruleSet, ruleContext(functions, [], sameValue));
    expect(outcome).toMatchObject({ replayed: true, refused: [], unchecked: [] });
  });
});

const routed = functions.entries.flatMap((entry) => (entry.routes ?? []).map((route) => [entry, route] as const));

describe.each(routed)('the route of $name', (entry, route) => {
  const subject = subjectOf(entry, functions);
  const assumptions = assumptionsOfEntry(entry, functions);

  it(`${route.name} is the same function`, () => {
    const { definition, equation: stated } = route;
    expect([definition, stated].filter((one) => one !== undefined)).toHaveLength(1);
    const [left, right] =
      definition !== undefined
        ? [formulaOf(definition, subject), subject.body]
        : definitionRelation(stated ?? '', subject);
    const { verdict, why } = equal(left, right, { functions, assumptions });
    const settled = verdict === 'undecided' ? agree(left, right, { functions, assumptions }, big).kind : verdict;
    expect(['equal', 'agrees', 'proved'], why ?? '').toContain(settled);
  });
});

describe('routes', () => {
  it('of the table that have an equation begin with it', () => {
    const z = symbol('z');
    for (const [entry, { name, equation: stated }] of routed) {
      if (stated === undefined) continue;
      const sides = stated.split(' = ').map((text) => {
        const by = new Map<Term, Term>([
          [symbol(entry.formals[0] ?? 'u'), z],
          [symbol('y'), application('g', [z])],
        ]);
        return substitute(parse(text).term, by);
      });
      const first = derived(entry, name).lines.find(({ left }) => left !== undefined);
      const [left, right] = sides as [Term, Term];
      expect(congruent(equation(first?.left ?? z, first?.term ?? z), equation(left, right)), entry.name).toBe(true);
    }
  });

  it('of a function have names of their own', () => {
    for (const entry of functions.entries) {
      const names = routesOf(entry, engine).map((route) => route.name);
      expect(new Set(names).size, entry.name).toBe(names.length);
    }
  });

  it.each([
    ['f(x) = sin(x) + x', 'logarithmic', 'unsuitable-route', /for products, quotients and powers/],
    ['f(x) = x^2', 'implicit', 'unsuitable-route', /functions with an inverse, roots and quotients/],
    ['f(x) = {x if x > 0, 2x otherwise}', 'logarithmic', 'unsuitable-route', /none of them/],
    ['f(x) = max(x, 1) x', 'logarithmic', 'unsuitable-route', /functions without cases/],
    ['tanh(z)', 'sideways', 'unknown-route', /^tanh has no route sideways: there is quotient, by-sigma/],
    ['f(x) = x^x', 'by-sigma', 'unknown-route', /there is implicit, logarithmic$/],
  ])('%s by %s is refused: %s', (input, route, code, message) => {
    expect(() => derive(input, { route })).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  it('assume no sign of a product, and a positive base of a power', () => {
    const conditions = (input: string): string[] =>
      derive(input, { route: 'logarithmic' }).assumptions.map((one) =>
        one.kind === 'comparison' ? `${printText(one.left)} ${one.relation} ${printText(one.right)}` : one.kind,
      );
    expect(conditions('f(x) = x^3 (x - 2)')).toEqual(['f(x) != 0', 'x != 0', 'x - 2 != 0']);
    expect(conditions('f(x) = x^x')).toEqual(['x > 0']);
    expect(conditions('f(x) = e^x/(1 + x^2)')).toEqual([]);
  });
});
