/** g′ over one bar, where g comes to light in the numerator: 1 + z/√(z² + 1) is (z + √(z² + 1))/√(z² + 1). */
import { negation, sum } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { congruent } from '../../rule/index.ts';
import { asFactored, dividedBy, overOneBar } from '../tidy/content.ts';
import { compose, factorsOf, multiplied } from '../tidy/factors.ts';
import { oppositeSum } from '../tidy/signs.ts';
import { type ClosingProblem, plainLines, type Route } from './problem.ts';

export function fractionRoute(problem: ClosingProblem, recognise: (term: Term) => Term | null): Route | null {
  const sums = factorsOf(problem.body).factors.filter(({ base }) => base.kind === 'sum');
  if (sums.length === 0) return null;
  const { coefficient, factors } = factorsOf(problem.tidied);
  for (const factor of problem.tidied.kind === 'sum' ? asFactored(problem.tidied).factors : factors) {
    if (factor.base.kind !== 'sum') continue;
    const outside = { coefficient, factors: factors.filter(({ base }) => base !== factor.base) };
    const members = factor.base.terms.map((term) => ({ term, ...factorsOf(term) }));
    const bar = overOneBar(members);
    const above = sum(members.map((member) => compose(dividedBy(member, bar), problem.variable)));
    const own = sums.find(({ base }) => congruent(base, above) || congruent(base, oppositeSum(above)));
    if (own === undefined) continue;
    const whole = compose(multiplied(outside, bar, asFactored(own.base)), problem.variable);
    const found = recognise(whole);
    if (found === null) continue;
    // √(z² + 1) − z is −(z − √(z² + 1)), where g has the latter.
    const lines = congruent(own.base, above) ? [whole, found] : [negation(whole), negation(found)];
    return { kind: 'fraction', from: 'tidied', lines: plainLines(lines) };
  }
  return null;
}
