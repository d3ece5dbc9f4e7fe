/** Tidying a sum whose members are tidy: like terms, then the lightest of the forms that it could be written in. */
import { isZero } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { asFactored, dividedBy, isTrivial, type Member, membersOf, overOneBar, sharedFactors } from './content.ts';
import type { TidyContext } from './context.ts';
import { expanded, MANY } from './expand.ts';
import { compose, type Factored, factorsOf, keyOf, multiplied } from './factors.ts';
import { negated, positiveFirst } from './signs.ts';
import { squareIdentities } from './squares.ts';
import { LARGE, lightest, weight } from './weight.ts';

export { negated } from './signs.ts';

/** A sum inside a sum is opened up to this many members, so that a deep nest of sums costs linear time. */
const OPENED = 64;

/** Which forms are tried: those of a sum as it stands, fewer of a sum inside such a form, and then none. */
export type Effort = 2 | 1 | 0;

/**
 * The sum of tidy terms, tidied.
 * @example tidySum([2z, -z, 1], context) // z + 1
 */
export function tidySum(terms: readonly Term[], context: TidyContext, effort: Effort = 2): Term {
  const members = membersOf(terms.flatMap(opened), context);
  const collected = squareIdentities(collect(members, context), context);
  const plain = positiveFirst(collected.map(({ term }) => term));
  if (effort === 0 || collected.length < 2 || collected.length > MANY || plain.size > LARGE) return plain;
  const sumUp = (parts: readonly Term[]): Term => tidySum(parts, context, effort === 2 ? 1 : 0);
  const multipliedOut = expanded(collected, context);
  const best = lightest(
    plain,
    multipliedOut && sumUp(multipliedOut),
    effort === 2 ? takenOut(collected, overOneBar(collected), sumUp, context) : null,
    effort === 2 ? grouped(collected, sumUp, context) : null,
  );
  const shared = sharedFactors(collected);
  const factored = takenOut(collected, shared, sumUp, context);
  if (factored === null) return best;
  // Of two that are equally long the product shows more, but 2(z + 1) is no better than 2z + 2.
  const isTelling = shared.factors.some(({ base }) => base.kind === 'application' && base.name !== 'exp');
  return isTelling && weight(factored) === weight(best) ? factored : lightest(best, factored);
}

function opened(term: Term): readonly Term[] {
  if (term.kind === 'sum') return term.terms.length > OPENED ? [term] : term.terms;
  if (term.kind === 'negation' && term.operand.kind === 'sum') return opened(term.operand).map(negated);
  return [term];
}

/** Adds up like terms; members that stand alone keep the shape they were written in. */
function collect(members: readonly Member[], context: TidyContext): readonly Member[] {
  const places = new Map<Term, { coefficient: Member['coefficient']; readonly first: Member; alone: boolean }>();
  for (const member of members) {
    if (isZero(member.coefficient)) continue;
    const key = keyOf(member.factors);
    const known = places.get(key);
    if (known === undefined) places.set(key, { coefficient: member.coefficient, first: member, alone: true });
    else {
      known.coefficient = known.coefficient.add(member.coefficient);
      known.alone = false;
    }
  }
  const kept: Member[] = [];
  for (const { coefficient, first, alone } of places.values()) {
    if (isZero(coefficient)) continue;
    const factored: Factored = { coefficient, factors: first.factors };
    kept.push(alone ? first : { ...factored, term: compose(factored, context.variable) });
  }
  return kept;
}

/** a b + a c as a (b + c), with these factors for a. */
function takenOut(
  members: readonly Member[],
  outer: Factored,
  sumUp: (parts: readonly Term[]) => Term,
  context: TidyContext,
): Term | null {
  if (isTrivial(outer)) return null;
  const rest = sumUp(members.map((member) => compose(dividedBy(member, outer), context.variable)));
  const product = rest.kind === 'sum' ? asFactored(rest) : factorsOf(rest);
  return compose(multiplied(outer, product), context.variable);
}

/** 1 + e^(-z) + z e^(-z) as 1 + e^(-z)(1 + z): members that share an exponential. */
function grouped(
  members: readonly Member[],
  sumUp: (parts: readonly Term[]) => Term,
  context: TidyContext,
): Term | null {
  if (members.length < 3) return null;
  const seen = new Set<Term>();
  let best: Term | null = null;
  for (const { factors } of members) {
    for (const { base } of factors) {
      if (base.kind !== 'application' || base.name !== 'exp' || seen.has(base)) continue;
      seen.add(base);
      const inside = members.filter((member) => member.factors.some((factor) => factor.base === base));
      if (inside.length < 2 || inside.length === members.length) continue;
      const group = takenOut(inside, sharedFactors(inside), sumUp, context);
      if (group === null) continue;
      const first = members.indexOf(inside[0] as Member);
      const terms = members.flatMap((member, i) =>
        i === first ? [group] : inside.includes(member) ? [] : [member.term],
      );
      const candidate = positiveFirst(terms);
      best = best === null ? candidate : lightest(best, candidate);
    }
  }
  return best;
}
