/** Our derivative of every function against mathjs' and against difference quotients at 64 digits, at three values of each parameter. */
import { derivative } from 'mathjs';
import { describe, expect, it } from 'vitest';
import type { CatalogueSubject } from '../../src/catalogue/subject.ts';
import { type Rational, rational } from '../../src/core/rational.ts';
import type { SymbolTerm } from '../../src/core/term.ts';
import { hasCases } from '../../src/core/traits.ts';
import { postorder } from '../../src/core/traverse.ts';
import { printPlain } from '../../src/print/index.ts';
import { centralDifference, evaluateBig, exactly, unfold } from '../../src/verify/index.ts';
import { big, derivationFor, functions, subjects } from './engine.ts';

const POINTS = [-7.3, -2.1, -0.62, 0.17, 0.83, 1.9, 5.4].map(exactly);
/** The usual value, one below and one above; all of them allowed by what the functions assume. */
const FACTORS: readonly Rational[] = [rational(1), rational(3, 4), rational(13, 10)];

function settings({ parameters, usual }: CatalogueSubject): ReadonlyMap<SymbolTerm, Rational>[] {
  if (parameters.length === 0) return [new Map()];
  const at = (factor: Rational): ReadonlyMap<SymbolTerm, Rational> =>
    new Map(
      parameters.map((one, i) => {
        const value = usual.get(one) ?? rational(1);
        const other = value.n === 0n ? factor.sub(1) : value.mul(factor);
        return [one, i % 2 === 0 ? other : value.n === 0n ? other.neg() : value.div(factor)];
      }),
    );
  return FACTORS.map(at);
}

/** mathjs differentiates no conditions, no maximum and no error function. */
const inMathjs = ({ body }: CatalogueSubject): boolean => {
  const unfolded = unfold(body, { functions });
  return (
    !hasCases(unfolded) &&
    !postorder(unfolded).some(
      (term) => term.kind === 'application' && ['max', 'min', 'erf', 'erfc'].includes(term.name),
    )
  );
};

describe.each(subjects)('$entry.name', (subject) => {
  const { result } = derivationFor(subject);

  it('has the slope of its difference quotient', () => {
    let compared = 0;
    for (const set of settings(subject)) {
      for (const z of POINTS) {
        const at = new Map([...set, [subject.variable, z] as const]);
        const ours = evaluateBig(result, at, { functions }, big);
        const truth = centralDifference(subject.body, subject.variable, 1, at, { functions }, big);
        if (ours === null || truth === null) continue;
        const error = ours.minus(truth).abs().toNumber();
        expect(error, `z = ${z}`).toBeLessThan(1e-30 * Math.max(1, Math.abs(truth.toNumber())));
        compared++;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(POINTS.length * settings(subject).length - 3);
  });

  it.skipIf(!inMathjs(subject))('has the derivative that mathjs gives', () => {
    const text = printPlain(unfold(subject.body, { functions })).replaceAll('ln(', 'log(');
    const theirs = derivative(text, subject.variable.name, { simplify: false });
    for (const set of settings(subject)) {
      for (const z of POINTS) {
        const at = new Map([...set, [subject.variable, z] as const]);
        const ours = evaluateBig(result, at, { functions }, big)?.toNumber() ?? Number.NaN;
        const scope = Object.fromEntries([...at].map(([one, value]) => [one.name, value.valueOf()]));
        const value = Number(theirs.evaluate(scope));
        expect(Math.abs(value - ours), `z = ${z}`).toBeLessThan(1e-9 * Math.max(1, Math.abs(ours)));
      }
    }
  });
});
