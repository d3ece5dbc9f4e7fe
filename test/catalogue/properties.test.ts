/** Properties that are known from the literature are found, and nothing is claimed that is not so. */
import { describe, expect, it } from 'vitest';
import { reshaped } from '../../src/catalogue/code/stable.ts';
import { propertiesOf } from '../../src/catalogue/properties/index.ts';
import { boundsOf } from '../../src/catalogue/properties/interval.ts';
import { evaluateBig, exactly, randomFrom } from '../../src/verify/index.ts';
import { big, derivationFor, forms, functions, subjects } from './engine.ts';

/** What is left of 64 digits where 1 + tanh cancels. */
const ROUNDING = 1e-60;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  sigma: ['strictly increasing', '0 < g(z) < 1', 'g(z) → 0 as z → −∞', 'g(z) → 1 as z → ∞', '1/4, at z = 0'],
  tanh: ['odd: g(−z) = −g(z)', 'strictly increasing', '−1 < g(z) < 1', '1, at z = 0'],
  relu: ['increasing, constant for z < 0', 'g(z) ≥ 0', '1, for z > 0'],
  silu: [
    'decreasing for z < −1.27846, increasing for z > −1.27846',
    'g(z) ≥ −0.278464542761074',
    '1.09984, at z = 2.39936',
  ],
  gelu: ['decreasing for z < −0.751792, increasing for z > −0.751792', '1.1289, at z = 1.41421'],
  elu: ['strictly increasing', 'g(z) → −α as z → −∞'],
  selu: ['g(z) → −λ α as z → −∞', 'g(z) − λ z → 0 as z → ∞', 'λ α, beside z = 0'],
  softplus: ['g(z) − z → 0 as z → ∞', '1, approached as z → ∞'],
  mish: ['g(z) ≥ −0.308843'],
  hardSwish: ['3/2, beside z = 3'],
  gaussian: ['even: g(−z) = g(z)', '0 < g(z) ≤ 1', '√(2/e), at z = −0.707107'],
  lecunTanh: ['−a < g(z) < a', 'a b, at z = 0'],
  bentIdentity: ['g(z) − (1/2 z − 1/2) → 0 as z → −∞'],
  logCosh: ['g(z) − (z − ln(2)) → 0 as z → ∞'],
  huber: ['g(z) − (δ z − δ²/2) → 0 as z → ∞', 'δ, for z > δ'],
  gompertz: ['a · c/e, at z = ln(b)/c'],
};

describe.each(subjects)('$entry.name', (subject) => {
  const properties = propertiesOf(subject, derivationFor(subject), forms, big);

  it('has every kind of property, each with how it was found', () => {
    const names = properties.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['symmetry', 'monotone', 'range', 'limits', 'largest slope']));
    for (const { text } of properties) expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('agrees with the table on symmetry and range', () => {
    const symmetry = properties.find(({ name }) => name === 'symmetry')?.text ?? '';
    if (subject.entry.parity !== undefined) expect(symmetry).toMatch(new RegExp(`^${subject.entry.parity}`));
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
