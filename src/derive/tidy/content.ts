/** What the members of a sum have in common. */
import { exponential, ONE, ZERO } from '../../core/make.ts';
import { gcd, isInteger, isNegative, isZero, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { hasDecimals } from '../../core/traits.ts';
import type { TidyContext } from './context.ts';
import { compose, type Factor, type Factored, factorsOf, inverted, multiplied } from './factors.ts';
import { normalSum } from './merge.ts';
import { numericValue, writtenNumber } from './numbers.ts';
import { negated } from './signs.ts';
import { LARGE } from './weight.ts';

/** A member of a sum: its factors, and the term as it is written. */
export interface Member extends Factored {
  readonly term: Term;
}

/**
 * The members of a sum of these terms, with 1 − z beside z − 1 turned round so that both are seen to be the same.
 * Between the members of a sum a minus costs nothing.
 */
export function membersOf(terms: readonly Term[], context: TidyContext): readonly Member[] {
  const bases = new Map<Term, { readonly base: Term; readonly flipped: boolean }>();
  return terms.map((term): Member => {
    const { coefficient, factors: given } = factorsOf(term);
    const factors = given.flatMap(withExponentialApart);
    let sign = coefficient;
    const aligned = factors.map((factor): Factor => {
      const n = numericValue(factor.exponent);
      if (factor.base.kind !== 'sum' || factor.base.size > LARGE || n === null || !isInteger(n)) return factor;
      const own = normalSum(factor.base);
      const known = bases.get(own.key);
      if (known === undefined) bases.set(own.key, { base: factor.base, flipped: own.flipped });
      if (known === undefined || known.base === factor.base) return factor;
      if (known.flipped !== own.flipped && n.n % 2n !== 0n) sign = sign.neg();
      return { ...factor, base: known.base };
    });
    if (sign === coefficient) return { term, coefficient, factors: aligned };
    const size = compose({ coefficient: sign.abs(), factors: aligned }, context.variable);
    return { term: isNegative(sign) ? negated(size) : size, coefficient: sign, factors: aligned };
  });
}

/** e^(a + b) as e^a and e^b, so that e^(a + b) − e^(a + c) is seen to share e^a. */
function withExponentialApart(factor: Factor, _place: number, all: readonly Factor[]): readonly Factor[] {
  const [argument] = factor.base.kind === 'application' && factor.base.name === 'exp' ? factor.base.args : [];
  if (argument?.kind !== 'sum' || argument.size > LARGE) return [factor];
  const apart = argument.terms.map((part): Factor => ({ ...factor, base: exponential(part) }));
  return apart.some(({ base }) => all.some((other) => other.base === base)) ? [factor] : apart;
}

/** The numerical content and the powers that all members share. @example z/2 + z²/3 has z/6 */
export function sharedFactors(members: readonly Member[]): Factored {
  const first = members[0]?.factors ?? [];
  const factors = first.flatMap((factor) => {
    const exponents = members.map((member) => exponentIn(member, factor.base));
    return commonPower(factor.base, exponents, members);
  });
  return { coefficient: contentOf(members), factors };
}

/** As `sharedFactors`, with the common denominator of all members for their denominators. */
export function overOneBar(members: readonly Member[]): Factored {
  const bases = new Set(members.flatMap(({ factors }) => factors.map(({ base }) => base)));
  const factors = [...bases].flatMap((base) =>
    commonPower(
      base,
      members.map((member) => exponentIn(member, base) ?? ZERO),
      members,
    ),
  );
  return { coefficient: contentOf(members), factors };
}

/** The least of the exponents as a power of the base; none where they are not comparable, or a member lacks the base. */
function commonPower(base: Term, exponents: readonly (Term | null)[], members: readonly Member[]): Factor[] {
  let least: Rational | null = null;
  for (const exponent of exponents) {
    if (exponent === null) return [];
    const value = numericValue(exponent);
    if (value === null) {
      const same = exponents.every((other) => other === exponent);
      return same ? [{ base, exponent, below: isBelow(base, members) }] : [];
    }
    if (least === null || value.compare(least) < 0) least = value;
  }
  if (least === null || isZero(least)) return [];
  return [{ base, exponent: writtenNumber(least), below: isNegative(least) && isBelow(base, members) }];
}

const exponentIn = ({ factors }: Member, base: Term): Term | null =>
  factors.find((factor) => factor.base === base)?.exponent ?? null;
const isBelow = (base: Term, members: readonly Member[]): boolean =>
  members.some(({ factors }) => factors.some((factor) => factor.base === base && factor.below));

/** The largest number of which all coefficients are whole multiples; decimals among them share nothing. */
function contentOf(members: readonly Member[]): Rational {
  if (members.some(({ term, coefficient }) => hasDecimals(term) && !isInteger(coefficient))) return rational(1);
  let n = 0n;
  let d = 1n;
  for (const { coefficient } of members) {
    n = gcd(n, coefficient.n);
    d = (d / gcd(d, coefficient.d)) * coefficient.d;
  }
  return n === 0n ? rational(1) : rational(n, d);
}

/** The member without these factors, which it has. */
export const dividedBy = (member: Factored, by: Factored): Factored => multiplied(member, inverted(by));

/** Whether there is nothing to take out. */
export const isTrivial = ({ coefficient, factors }: Factored): boolean => factors.length === 0 && coefficient.equals(1);
export const asFactored = (base: Term): Factored => ({
  coefficient: rational(1),
  factors: [{ base, exponent: ONE, below: false }],
});
