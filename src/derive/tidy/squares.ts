/** sin² + cos² = 1 and its relatives, inside a sum. */
import { application, TWO } from '../../core/make.ts';
import type { Rational } from '../../core/rational.ts';
import type { Application, Term } from '../../core/term.ts';
import type { TidyContext } from './context.ts';
import { compose, type Factor, type Factored, keyOf } from './factors.ts';

interface Member extends Factored {
  readonly term: Term;
}

/** coefficient·first² + sign·coefficient·second² equals coefficient·value². A name left out (null) stands for 1. */
interface SquareIdentity {
  readonly first: string | null;
  readonly second: string | null;
  readonly sign: 1 | -1;
  readonly value: string | null;
}
const IDENTITIES: readonly SquareIdentity[] = [
  { first: 'sin', second: 'cos', sign: 1, value: null },
  { first: 'cosh', second: 'sinh', sign: -1, value: null },
  { first: null, second: 'sin', sign: -1, value: 'cos' },
  { first: null, second: 'cos', sign: -1, value: 'sin' },
  { first: null, second: 'sinh', sign: 1, value: 'cosh' },
  { first: 'cosh', second: null, sign: -1, value: 'sinh' },
];

/** Rewrites two members that an identity joins; null where none does. */
export function squareIdentities(members: readonly Member[], context: TidyContext): readonly Member[] | null {
  if (members.length < 2 || members.length > 32) return null;
  for (let i = 0; i < members.length; i++) {
    for (let j = 0; j < members.length; j++) {
      if (i === j) continue;
      const merged = mergePair(members[i] as Member, members[j] as Member, context);
      if (merged === null) continue;
      const rest = members.filter((_, k) => k !== i && k !== j);
      rest.splice(Math.min(i, j), 0, merged);
      return squareIdentities(rest, context) ?? rest;
    }
  }
  return null;
}

function mergePair(a: Member, b: Member, context: TidyContext): Member | null {
  for (const identity of IDENTITIES) {
    if (identity.first === null && identity.second === null) continue;
    for (const square of squaresIn(identity.first === null ? b : a)) {
      const name = identity.first ?? identity.second;
      if (square.base.name !== name) continue;
      const wantA = identity.first === null ? a.factors : without(a, square.factor);
      const otherName = identity.second;
      const otherBase = otherName === null ? null : application(otherName, square.base.args);
      const wantB =
        otherBase === null
          ? b.factors
          : identity.first === null
            ? without(b, square.factor)
            : withoutSquare(b, otherBase);
      if (wantB === null) continue;
      if (keyOf(wantA) !== keyOf(wantB)) continue;
      if (!b.coefficient.equals(times(a.coefficient, identity.sign))) continue;
      const value: Factor[] =
        identity.value === null
          ? []
          : [{ base: application(identity.value, square.base.args), exponent: TWO, below: false }];
      const factored = { coefficient: a.coefficient, factors: [...wantA, ...value] };
      return { ...factored, term: compose(factored, context.variable) };
    }
  }
  return null;
}
const times = (value: Rational, sign: 1 | -1): Rational => (sign === 1 ? value : value.neg());

function squaresIn(member: Member): { base: Application; factor: Factor }[] {
  return member.factors.flatMap((factor) =>
    factor.exponent === TWO && factor.base.kind === 'application' ? [{ base: factor.base, factor }] : [],
  );
}
const without = (member: Member, factor: Factor): readonly Factor[] => member.factors.filter((f) => f !== factor);
function withoutSquare(member: Member, base: Term): readonly Factor[] | null {
  const found = member.factors.find((f) => f.base === base && f.exponent === TWO);
  return found === undefined ? null : without(member, found);
}
