/** Properties that are known from the literature are found, and nothing is claimed that is not so. */
import { describe, expect, it } from 'vitest';
import { reshaped } from '../../src/catalogue/code/stable.ts';
import { type Property, propertiesOf } from '../../src/catalogue/properties/index.ts';
import { boundsOf } from '../../src/catalogue/properties/interval.ts';
import { parameterSets } from '../../src/catalogue/properties/numbers.ts';
import { asFunction } from '../../src/catalogue/properties/shape.ts';
import { type CatalogueSubject, subjectOf } from '../../src/catalogue/subject.ts';
import { type FunctionEntry, functionTable } from '../../src/core/functions.ts';
import { symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { mapCondition, substitute } from '../../src/core/traverse.ts';
import { decideCondition, numberTerm, ruleContext } from '../../src/rule/index.ts';
import { readCondition } from '../../src/syntax/index.ts';
import { evaluateBig, exactly, randomFrom } from '../../src/verify/index.ts';
import { big, derivationFor, engine, forms, functions, subjects } from './engine.ts';

/** What is left of 64 digits where 1 + tanh cancels. */
const ROUNDING = 1e-60;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  sigma: ['strictly increasing', '0 < g(z) < 1', 'g(z) → 0 as z → −∞', 'g(z) → 1 as z → ∞', '1/4, at z = 0'],
  tanh: ['odd: g(−z) = −g(z)', 'strictly increasing', '−1 < g(z) < 1', '1, at z = 0'],
  relu: ['increasing, constant for z < 0', 'g(z) ≥ 0', '1, for z > 0'],
  silu: [
    'decreasing for z < −1.27846…, increasing for z > −1.27846…',
    'g(z) ≥ −0.278464542761074',
    '1.09983…, at z = 2.39935…',
  ],
  gelu: ['decreasing for z < −0.751791…, increasing for z > −0.751791…', '1.1289…, at z = √2'],
  elu: ['strictly increasing', 'g(z) → −α as z → −∞', 'g(z) − z → 0 as z → ∞'],
  selu: ['g(z) → −λ α as z → −∞', 'g(z) − λ z → 0 as z → ∞', 'λ α, beside z = 0'],
  isru: ['−1/√α < g(z) < 1/√α', 'g(z) → −1/√α as z → −∞', '1, at z = 0'],
  softplus: ['g(z) − z → 0 as z → ∞', '1, approached as z → ∞'],
  smish: ['g(z) − (3 z)/5 → 0 as z → ∞'],
  hardSwish: ['3/2, beside z = 3', 'g(z) ≥ −3/8'],
  gaussian: ['even: g(−z) = g(z)', '0 < g(z) ≤ 1', '√(2/e), at z = −1/√2'],
  lecunTanh: ['−a < g(z) < a', 'a b, at z = 0'],
  sinusoid: ['periodic: g(z + 2 π) = g(z)', 'no limit as z → ∞: g is periodic'],
  snake: ['g(z) → ∞ as z → ∞', 'all real numbers'],
  bentIdentity: ['g(z) − (z/2 − 1/2) → 0 as z → −∞'],
  softShrink: ['all real numbers', 'g(z) − (z − λ) → 0 as z → ∞'],
  squaredError: ['decreasing for z < y, increasing for z > y', 'g(z) ≥ 0'],
  binaryCrossEntropy: ['g(z) + y z → 0 as z → −∞', 'g(z) − (1 − y) z → 0 as z → ∞'],
  logCosh: ['g(z) − (z − ln(2)) → 0 as z → ∞', 'g(z) ≥ 0'],
  huber: ['g(z) − (δ z − δ²/2) → 0 as z → ∞', 'g(z) + δ z + δ²/2 → 0 as z → −∞', 'δ, for z > δ'],
  gompertz: ['a · c/e, at z = ln(b)/c', '0 < g(z) < a'],
};

/** Of which the proof is the point: for all values of the parameters that are allowed. */
const PROVED: readonly (readonly [name: string, properties: readonly Property['name'][]])[] = [
  ...['sigma', 'tanh', 'softplus', 'elliott', 'isru', 'isrlu', 'celu', 'lecunTanh', 'squareplus', 'softsign'].map(
    (name) => [name, ['monotone', 'range', 'limits', 'largest slope']] as const,
  ),
  ...['gompertz', 'elu', 'selu', 'huber', 'cloglog', 'gaussian'].map(
    (name) => [name, ['monotone', 'range', 'limits']] as const,
  ),
];

const found = new Map<string, Property[]>();
function propertiesFor(subject: CatalogueSubject): Property[] {
  const known = found.get(subject.entry.name) ?? propertiesOf(subject, derivationFor(subject), { engine, forms, big });
  found.set(subject.entry.name, known);
  return known;
}
const subjectNamed = (name: string): CatalogueSubject =>
  subjects.find(({ entry }) => entry.name === name) ?? expect.fail(name);

describe('the limits', () => {
  it('are proved for every function of the catalogue', () => {
    const limits = subjects.flatMap((subject) => propertiesFor(subject).filter(({ name }) => name === 'limits'));
    expect(limits).toHaveLength(2 * subjects.length);
    expect(limits.filter(({ how }) => how.kind !== 'proved')).toEqual([]);
    // Hinge alone has a parameter of either sign.
    expect(limits.filter(({ how }) => how.kind === 'proved' && how.parameters === 'usual')).toHaveLength(2);
  });
});

describe.each(PROVED)('%s', (name, properties) => {
  it.each(properties)('has its %s proved for all parameters', (property) => {
    const all = propertiesFor(subjectNamed(name)).filter((one) => one.name === property);
    expect(all.length).toBeGreaterThan(0);
    for (const { how } of all) expect(how).toMatchObject({ kind: 'proved', parameters: 'all' });
  });
});

/** A wrong statement in the table does not pass. */
describe('a table that is wrong', () => {
  const withChange = (name: string, change: Partial<FunctionEntry>): Property[] => {
    const wrong = functionTable(functions.entries.map((one) => (one.name === name ? { ...one, ...change } : one)));
    const subject = subjectOf(wrong.find(name) ?? expect.fail(name), wrong);
    return propertiesOf(subject, derivationFor(subjectNamed(name)), { engine, forms, big });
  };
  it.each([
    ['sigma', '0 < y < 2'],
    ['sigma', '0 <= y < 1'],
    ['elu', 'y > -2*alpha'],
    ['isru', '-1 < y < 1/sqrt(alpha) + 1'],
    ['silu', 'y >= -0.2784'],
    ['relu', 'y > 0'],
    ['logCosh', 'y >= 1'],
    ['gaussian', '0 <= y <= 1'],
  ])('on the range of %s: %s', (name, range) => {
    const text = withChange(name, { range }).find((one) => one.name === 'range')?.text;
    expect(text).toMatch(/^the table says .*, but it was found to be /);
  });
  it('on the parity of silu', () => {
    const text = withChange('silu', { parity: 'odd' }).find((one) => one.name === 'symmetry')?.text;
    expect(text).toBe('neither even nor odd');
  });
});

/** Where corners and jumps of the catalogue can be, at the usual values. */
const PLACES = [-3, -2.5, -2, -1, -0.5, 0, 0.5, 1, 2, 2.5, 3, 6];
const BESIDE = 1e-7;

describe.each(subjects)('$entry.name', (subject) => {
  const properties = propertiesFor(subject);

  it('has every kind of property, each with how it was found', () => {
    const names = properties.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['symmetry', 'monotone', 'range', 'limits', 'largest slope']));
    for (const { text } of properties) expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('agrees with the table on symmetry and range', () => {
    const symmetry = properties.find(({ name }) => name === 'symmetry')?.text ?? '';
    expect(symmetry).toMatch(new RegExp(`^${subject.entry.parity ?? 'neither'}`));
    const range = properties.find(({ name }) => name === 'range')?.text ?? '';
    expect(range).not.toMatch(/^the table says|^about/);
  });

  it('has corners and jumps where the table says, and nowhere else', () => {
    const names = { functions, symbols: ['u', ...subject.parameters.map(({ name }) => name)] };
    const kinks = (subject.entry.kinks ?? []).map((text) => readCondition(text, names));
    const [set = new Map()] = parameterSets(subject);
    const f = asFunction(subject.body, subject, forms)(set);
    const slope = asFunction(derivationFor(subject).result, subject, forms)(set);
    for (const place of PLACES) {
      const breaks =
        Math.abs(f(place + BESIDE) - f(place - BESIDE)) > 1e-4 ||
        Math.abs(slope(place + BESIDE) - slope(place - BESIDE)) > 1e-4;
      const values = new Map<Term, Term>([
        [symbol('u'), numberTerm(exactly(place))],
        ...[...subject.usual].map(([one, value]): [Term, Term] => [one, numberTerm(value)]),
      ]);
      const isStated = kinks.some(
        (kink) =>
          decideCondition(
            mapCondition(kink, (term) => substitute(term, values)),
            ruleContext(functions),
          ) === 'yes',
      );
      expect(isStated, `z = ${place}`).toBe(breaks);
    }
  });

  it.each(KNOWN[subject.entry.name] ?? [])('says: %s', (text) => {
    expect(properties.map((one) => one.text)).toContain(text);
  });

  it('has bounds that hold its values', () => {
    const random = randomFrom(7);
    const stable = reshaped(subject.body, forms, subject.assumptions);
    const usual = new Map([...subject.usual].map(([one, value]) => [one, [value.valueOf(), value.valueOf()] as const]));
    for (let i = 0; i < 25; i++) {
      const [a, b] = [(random() - 0.5) * 40, random() * 3];
      const z = a + b * random();
      const [low, high] = boundsOf(stable, new Map([...usual, [subject.variable, [a, a + b] as const]]));
      const value = evaluateBig(
        subject.body,
        new Map([...subject.usual, [subject.variable, exactly(z)]]),
        { functions },
        big,
      );
      if (value === null) continue;
      expect(value.toNumber(), `z = ${z}`).toBeGreaterThanOrEqual(low - ROUNDING);
      expect(value.toNumber(), `z = ${z}`).toBeLessThanOrEqual(high + ROUNDING);
    }
  });
});
