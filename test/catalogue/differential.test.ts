/**
 * Our derivative and closed forms of every function against mathjs' derivative and against difference quotients at 64
 * digits: every parameter at three values, in all combinations.
 */
import { derivative } from 'mathjs';
import { describe, expect, it } from 'vitest';
import type { CatalogueSubject } from '../../src/catalogue/subject.ts';
import { cases, ONE, ZERO } from '../../src/core/make.ts';
import { type Rational, rational } from '../../src/core/rational.ts';
import type { SymbolTerm, Term } from '../../src/core/term.ts';
import { mapCondition, postorder, rebuild, substitute } from '../../src/core/traverse.ts';
import { printPlain } from '../../src/print/index.ts';
import { decideCondition, numberTerm, ruleContext } from '../../src/rule/index.ts';
import {
  centralDifference,
  definingTerm,
  evaluate,
  evaluateBig,
  exactly,
  type Names,
  unfold,
} from '../../src/verify/index.ts';
import { big, derivationFor, functions, subjects } from './engine.ts';

const POINTS = [-7.3, -2.1, -0.62, 0.17, 0.83, 1.9, 5.4].map(exactly);
/** The usual value, one below and one above. */
const FACTORS: readonly Rational[] = [rational(1), rational(3, 4), rational(13, 10)];

type Setting = ReadonlyMap<SymbolTerm, Rational>;

/** Every parameter at its three values, in all combinations. */
function settings({ parameters, usual }: CatalogueSubject): Setting[] {
  const valuesOf = (one: SymbolTerm): Rational[] => {
    const value = usual.get(one) ?? rational(1);
    return FACTORS.map((factor) => (value.n === 0n ? factor.sub(1) : value.mul(factor)));
  };
  return parameters.reduce<Setting[]>(
    (known, one) => known.flatMap((set) => valuesOf(one).map((value) => new Map([...set, [one, value] as const]))),
    [new Map()],
  );
}

/** g′ in every form: the derivative, the closed form and those beside it. */
function formsOf(subject: CatalogueSubject): { readonly name: string; readonly term: Term }[] {
  const { result, closedForm, also } = derivationFor(subject);
  return [
    { name: 'the derivative', term: result },
    ...[closedForm, ...also].flatMap((one) => (one === null ? [] : [{ name: 'a closed form', term: one.term }])),
  ];
}
const namesFor = (subject: CatalogueSubject): Names => {
  const { name, variable, body } = derivationFor(subject).definition;
  return { functions, definitions: [{ name, variable, body }] };
};

/** mathjs differentiates no error function. */
const BEYOND_MATHJS: ReadonlySet<string> = new Set(['Phi', 'gelu', 'phish', 'serf']);

/** The formula that holds around a point: mathjs differentiates no conditions and no maximum. */
function around(term: Term, at: ReadonlyMap<SymbolTerm, number>): Term {
  const spelt = rebuild(unfold(term, { functions }), (node) =>
    node.kind === 'application' && (node.name === 'max' || node.name === 'min')
      ? (definingTerm(node.name, node.args, { functions }) ?? node)
      : node,
  );
  return rebuild(spelt, (node) => {
    if (node.kind !== 'cases') return node;
    const holds = node.branches.find(
      ({ condition }) => evaluate(cases([{ condition, value: ONE }], ZERO), at, { functions }) === 1,
    );
    return holds?.value ?? node.otherwise ?? expect.fail('no branch holds');
  });
}

describe.each(subjects)('$entry.name', (subject) => {
  const all = settings(subject);
  const forms = formsOf(subject);
  const names = namesFor(subject);

  it('is tried at values that it allows', () => {
    expect(all).toHaveLength(FACTORS.length ** subject.parameters.length);
    for (const set of all) {
      const values = new Map<Term, Term>([...set].map(([one, value]) => [one, numberTerm(value)]));
      for (const condition of subject.assumptions) {
        const there = mapCondition(condition, (term) => substitute(term, values));
        expect(decideCondition(there, ruleContext(functions))).toBe('yes');
      }
    }
  });

  it('has the slope of its difference quotient', () => {
    let compared = 0;
    for (const set of all) {
      for (const z of POINTS) {
        const at = new Map([...set, [subject.variable, z] as const]);
        const truth = centralDifference(subject.body, subject.variable, 1, at, { functions }, big);
        if (truth === null) continue;
        for (const { name, term } of forms) {
          const ours = evaluateBig(term, at, names, big);
          if (ours === null) continue;
          const error = ours.minus(truth).abs().toNumber();
          expect(error, `${name} at z = ${z}`).toBeLessThan(1e-30 * Math.max(1, Math.abs(truth.toNumber())));
          compared++;
        }
      }
    }
    expect(compared).toBe(POINTS.length * all.length * forms.length);
  });

  it.skipIf(BEYOND_MATHJS.has(subject.entry.name))('has the derivative that mathjs gives', () => {
    const theirs = new Map<Term, ReturnType<typeof derivative>>();
    for (const set of all) {
      for (const z of POINTS) {
        const at = new Map([...set, [subject.variable, z] as const]);
        const doubles = new Map([...at].map(([one, value]) => [one, value.valueOf()] as const));
        const formula = around(subject.body, doubles);
        const text = printPlain(formula).replaceAll('ln(', 'log(');
        const slope = theirs.get(formula) ?? derivative(text, subject.variable.name, { simplify: false });
        theirs.set(formula, slope);
        const value = Number(
          slope.evaluate(Object.fromEntries([...doubles].map(([one, number]) => [one.name, number]))),
        );
        for (const { name, term } of forms) {
          const ours = evaluateBig(term, at, names, big)?.toNumber() ?? Number.NaN;
          expect(Math.abs(value - ours), `${name} at z = ${z}`).toBeLessThan(1e-9 * Math.max(1, Math.abs(ours)));
        }
      }
    }
  });
});

it('leaves out of the comparison with mathjs what has an error function, and nothing else', () => {
  const withError = subjects.filter(({ body }) =>
    postorder(unfold(body, { functions })).some((term) => term.kind === 'application' && term.name === 'erf'),
  );
  expect(new Set(withError.map(({ entry }) => entry.name))).toEqual(BEYOND_MATHJS);
});
