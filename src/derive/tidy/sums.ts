/** Tidying a sum whose members are tidy: like terms, common factors, fractions, sin² + cos² = 1. */
import { negation, number, numberOf, ONE, quotient, sum, sumOf, ZERO } from '../../core/make.ts';
import { isInteger, isNegative, isZero, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import type { TidyContext } from './context.ts';
import {
  compose,
  type Factor,
  FactorCollector,
  type Factored,
  factorsOf,
  keyOf,
  numericValue,
  startsNegative,
} from './factors.ts';
import { squareIdentities } from './squares.ts';

/** More members than this are collected, but not compared pairwise or expanded. */
const MANY = 64;

interface Member extends Factored {
  readonly term: Term;
}

/** The sum of tidy terms, tidied. Returns the very terms as a sum where nothing is to be done. */
export function tidySum(terms: readonly Term[], context: TidyContext): Term {
  const members = terms.flatMap(flat).map((term): Member => ({ term, ...factorsOf(term) }));
  const collected = collect(members, context);
  const kept = squareIdentities(collected, context) ?? collected;
  const plain = assemble(kept);
  if (kept.length < 2 || kept.length > MANY) return plain;
  let best = plain;
  for (const candidate of [expanded(kept, context), fraction(kept, context)]) {
    if (candidate !== null && candidate.size < best.size) best = candidate;
  }
  const factored = commonFactor(kept, context);
  if (factored === null) return best;
  // Of two that are equally long the product shows more, but 2(z + 1) is no better than 2z + 2.
  const worth = sharedFactors(kept).factors.some(({ base }) => base.kind === 'application' && base.name !== 'exp');
  return factored.size < best.size || (worth && factored.size === best.size) ? factored : best;
}

const flat = (term: Term): readonly Term[] => {
  if (term.kind === 'sum') return term.terms.flatMap(flat);
  if (term.kind === 'negation' && term.operand.kind === 'sum') return term.operand.terms.flatMap(flat).map(negated);
  return [term];
};
export const negated = (term: Term): Term =>
  term.kind === 'negation' ? term.operand : term === ZERO ? ZERO : negation(term);

/** Adds up like terms; members that stand alone keep the shape they were written in. */
function collect(members: readonly Member[], context: TidyContext): readonly Member[] {
  const places = new Map<Term, Member & { alone: boolean }>();
  for (const member of members) {
    if (isZero(member.coefficient)) continue;
    const key = keyOf(member.factors);
    const known = places.get(key);
    if (known === undefined) places.set(key, { ...member, alone: true });
    else places.set(key, { ...known, coefficient: known.coefficient.add(member.coefficient), alone: false });
  }
  const kept: Member[] = [];
  for (const { alone, term, coefficient, factors } of places.values()) {
    if (isZero(coefficient)) continue;
    kept.push({ coefficient, factors, term: alone ? term : compose({ coefficient, factors }, context.variable) });
  }
  return kept;
}

/** The members as a sum, in order, but not beginning with a minus where a member with a plus could come first. */
function assemble(members: readonly Member[]): Term {
  const terms = members.map(({ term }) => term);
  const first = terms.findIndex((term) => !startsNegative(term));
  if (first > 0 && terms.length === 2) terms.unshift(...terms.splice(first, 1));
  return sumOf(terms);
}

/** The numerical content and the powers that all members share. */
function sharedFactors(members: readonly Member[]): Factored {
  const [head, ...tail] = members as readonly [Member, ...Member[]];
  let n = head.coefficient.n;
  let d = head.coefficient.d;
  for (const { coefficient } of tail) {
    n = gcd(n, coefficient.n);
    d = (d / gcd(d, coefficient.d)) * coefficient.d;
  }
  const factors: Factor[] = [];
  for (const factor of head.factors) {
    const exponent = numericValue(factor.exponent);
    if (exponent === null) {
      if (tail.every((member) => member.factors.some((f) => f.base === factor.base && f.exponent === factor.exponent)))
        factors.push(factor);
      continue;
    }
    let least: Rational | null = exponent;
    let below = factor.below;
    for (const member of tail) {
      const other = member.factors.find((f) => f.base === factor.base);
      const value = other === undefined ? null : numericValue(other.exponent);
      if (other === undefined || value === null) {
        least = null;
        break;
      }
      below ||= other.below;
      if (value.compare(least as Rational) < 0) least = value;
    }
    if (least !== null && !isZero(least)) factors.push({ base: factor.base, exponent: writtenExponent(least), below });
  }
  return { coefficient: rational(n, d), factors };
}
const writtenExponent = (value: Rational): Term =>
  isNegative(value)
    ? negation(numberOf(value.neg()))
    : isInteger(value)
      ? numberOf(value)
      : quotient(number(value.n), number(value.d));

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The member divided by factors that it has. */
function divided(member: Factored, by: Factored, context: TidyContext): Term {
  const collector = new FactorCollector();
  for (const part of [member, { coefficient: by.coefficient.inverse(), factors: by.factors.map(inverted) }]) {
    collector.multiplyBy(part.coefficient);
    for (const { base, exponent, below } of part.factors) collector.addPower(base, exponent, below);
  }
  return compose(collector.done(), context.variable);
}
const inverted = (factor: Factor): Factor => {
  const value = numericValue(factor.exponent);
  return {
    ...factor,
    below: factor.below,
    exponent: value === null ? negated(factor.exponent) : writtenExponent(value.neg()),
  };
};

/** a b + a c as a (b + c). */
function commonFactor(members: readonly Member[], context: TidyContext): Term | null {
  const shared = sharedFactors(members);
  if (shared.factors.length === 0 && shared.coefficient.n === 1n) return null;
  const lone: Factored =
    shared.factors.length === 0 ? { coefficient: rational(shared.coefficient.n), factors: [] } : shared;
  let rest = tidySum(
    members.map((member) => divided(member, lone, context)),
    context,
  );
  let outer: Factored = lone;
  if (rest.kind === 'sum' && rest.terms.every(startsNegative)) {
    rest = sum(rest.terms.map(negated));
    outer = { ...lone, coefficient: lone.coefficient.neg() };
  }
  return compose(
    { coefficient: outer.coefficient, factors: [...outer.factors, { base: rest, exponent: ONE, below: false }] },
    context.variable,
  );
}

/** Members over their common denominator. */
function fraction(members: readonly Member[], context: TidyContext): Term | null {
  const denominators: { base: Term; exponent: Rational }[] = [];
  let number_ = 1n;
  let found = false;
  for (const { coefficient, factors } of members) {
    number_ = (number_ / gcd(number_, coefficient.d)) * coefficient.d;
    for (const { base, exponent } of factors) {
      const value = numericValue(exponent);
      if (value === null || !isNegative(value)) continue;
      found = true;
      const known = denominators.find((entry) => entry.base === base);
      if (known === undefined) denominators.push({ base, exponent: value });
      else if (value.compare(known.exponent) < 0) known.exponent = value;
    }
  }
  if (!found && number_ === 1n) return null;
  const bottom: Factored = {
    coefficient: rational(1n, number_),
    factors: denominators.map(({ base, exponent }) => ({ base, exponent: writtenExponent(exponent), below: true })),
  };
  const tops = members.map((member) => divided(member, bottom, context));
  const top = tidySum(tops, context);
  const collector = new FactorCollector();
  collector.add(top, rational(1), false);
  collector.multiplyBy(bottom.coefficient);
  for (const { base, exponent } of bottom.factors) collector.addPower(base, exponent, true);
  return compose(collector.done(), context.variable);
}

/** Everything multiplied out and collected, where a member is a product with a sum in it and the result stays small. */
function expanded(members: readonly Member[], context: TidyContext): Term | null {
  if (!members.some(({ factors }) => factors.some(isExpandable))) return null;
  const parts: Term[] = [];
  for (const member of members) {
    const out = expandMember(member, context);
    if (out === null || parts.length + out.length > MANY) return null;
    parts.push(...out);
  }
  return tidySum(parts, context);
}
const isExpandable = ({ base, exponent }: Factor): boolean => {
  const value = numericValue(exponent);
  return base.kind === 'sum' && value !== null && isInteger(value) && !isNegative(value) && value.compare(4) <= 0;
};

/** The terms of a product of sums and factors multiplied out; null where there would be too many. */
function expandMember(member: Factored, context: TidyContext): readonly Term[] | null {
  let rows: Factored[] = [{ coefficient: member.coefficient, factors: member.factors.filter((f) => !isExpandable(f)) }];
  for (const factor of member.factors.filter(isExpandable)) {
    const times = Number(numerator(numericValue(factor.exponent) ?? rational(1)));
    for (let i = 0; i < times; i++) {
      const terms = factor.base.kind === 'sum' ? factor.base.terms : [factor.base];
      if (rows.length * terms.length > MANY) return null;
      rows = rows.flatMap((row) => terms.map((term) => multiplied(row, term)));
    }
  }
  return rows.map((row) => compose(row, context.variable));
}

function multiplied(row: Factored, by: Term): Factored {
  const collector = new FactorCollector();
  collector.multiplyBy(row.coefficient);
  for (const { base, exponent, below } of row.factors) collector.addPower(base, exponent, below);
  collector.add(by, rational(1), false);
  return collector.done();
}
