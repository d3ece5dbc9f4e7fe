/** sin² + cos² = 1 and its relatives, inside a sum. */
import { application, TWO } from '../../core/make.ts';
import type { Application } from '../../core/term.ts';
import type { Member } from './content.ts';
import type { TidyContext } from './context.ts';
import { compose, type Factor, keyOf } from './factors.ts';

/** More members than this are not compared pairwise. */
const MANY = 24;

/** first² + sign·second² = value². A name left out (null) stands for 1. */
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

/**
 * The members with every pair that an identity joins replaced by what it makes.
 * @example z sin²z + z cos²z has the one member z
 */
export function squareIdentities(given: readonly Member[], context: TidyContext): readonly Member[] {
  let members = given;
  while (members.length <= MANY) {
    const joined = joinPair(members, context);
    if (joined === null) break;
    members = joined;
  }
  return members;
}

function joinPair(members: readonly Member[], context: TidyContext): readonly Member[] | null {
  for (const a of members) {
    for (const square of members.length < 2 ? [] : squaresIn(a)) {
      for (const b of members) {
        const made = a === b ? null : joined(a, square, b, context);
        if (made === null) continue;
        const first = members.find((member) => member === a || member === b);
        return members.flatMap((member) => (member === first ? [made] : member === a || member === b ? [] : [member]));
      }
    }
  }
  return null;
}

/** a with a square in it and b as the two sides of an identity, in either order. */
function joined(a: Member, square: Square, b: Member, context: TidyContext): Member | null {
  for (const { first, second, sign, value } of IDENTITIES) {
    const isFirst = square.base.name === first;
    if (!isFirst && square.base.name !== second) continue;
    const otherName = isFirst ? second : first;
    const other = otherName === null ? null : application(otherName, square.base.args);
    const restA = a.factors.filter((factor) => factor !== square.factor);
    const restB = other === null ? b.factors : withoutSquare(b, other);
    if (restB === null || !b.coefficient.equals(sign === 1 ? a.coefficient : a.coefficient.neg())) continue;
    if (restA.length !== restB.length || keyOf(restA) !== keyOf(restB)) continue;
    const made: readonly Factor[] =
      value === null ? [] : [{ base: application(value, square.base.args), exponent: TWO, below: false }];
    const factored = { coefficient: isFirst ? a.coefficient : b.coefficient, factors: [...restA, ...made] };
    return { ...factored, term: compose(factored, context.variable) };
  }
  return null;
}

interface Square {
  readonly base: Application;
  readonly factor: Factor;
}
const squaresIn = ({ factors }: Member): readonly Square[] =>
  factors.flatMap((factor) =>
    factor.exponent === TWO && factor.base.kind === 'application' ? [{ base: factor.base, factor }] : [],
  );
function withoutSquare({ factors }: Member, base: Application): readonly Factor[] | null {
  const found = factors.find((factor) => factor.base === base && factor.exponent === TWO);
  return found === undefined ? null : factors.filter((factor) => factor !== found);
}
