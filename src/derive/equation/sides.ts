/** What is done on the board to an equation: to both sides at once, and solving it for a term in which it is linear. */
import { equation, sidesOf } from '../../core/equation.ts';
import { negation, ONE, productOf, quotient, sum, sumOf, ZERO } from '../../core/make.ts';
import type { Path } from '../../core/path.ts';
import { rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { children, occursIn } from '../../core/traverse.ts';
import { instantiate } from '../../rule/index.ts';
import type { Bindings } from '../../trace/derivation.ts';
import type { Board } from '../board.ts';
import { compose, factorsOf, writtenNumber } from '../tidy/factors.ts';
import { negated } from '../tidy/sums.ts';

export const LEFT: Path = [0];
export const RIGHT: Path = [1];

/** Does to both sides what a rule says, with what it leaves to be chosen. Returns whether the rule allows it. */
export function doToBothSides(board: Board, id: string, chosen: Bindings): boolean {
  if (Object.keys(chosen).length === 0) return board.applyFirst([id], []) !== null;
  const rule = board.context.rules.get(id);
  const sides = sidesOf(board.term);
  if (rule === null || sides === null) return false;
  const bindings = { u: sides[0], v: sides[1], ...chosen };
  const written = instantiate(rule.to, bindings);
  return written !== null && board.applyAs(id, [], bindings, written);
}

/** Applies a rule wherever the term stands, inside the part at `path`. Returns whether it stands there and the rule allows it. */
export function applyWherever(board: Board, path: Path, term: Term, id: string): boolean {
  const part = board.at(path);
  if (part === term) return board.applyFirst([id], path) !== null;
  if (!occursIn(term, part)) return false;
  // A product put into a product is spliced in: from the last member to the first, so that places stay right.
  for (let i = children(part).length - 1; i >= 0; i--) {
    if (occursIn(term, children(part)[i] as Term) && !applyWherever(board, [...path, i], term, id)) return false;
  }
  return true;
}

/** The term as c·unknown + rest. */
interface Linear {
  readonly coefficient: Term;
  readonly rest: readonly Term[];
}

function linearIn(term: Term, unknown: Term): Linear | null {
  const members = term.kind === 'sum' ? term.terms : [term];
  const coefficients: Term[] = [];
  const rest: Term[] = [];
  for (const member of members) {
    if (!occursIn(unknown, member)) {
      if (member !== ZERO) rest.push(member);
      continue;
    }
    const coefficient = coefficientOf(member, unknown);
    if (coefficient === null) return null;
    coefficients.push(coefficient);
  }
  return coefficients.length === 0 ? null : { coefficient: sumOf(coefficients), rest };
}

function coefficientOf(member: Term, unknown: Term): Term | null {
  if (member === unknown) return ONE;
  switch (member.kind) {
    case 'negation': {
      const inner = coefficientOf(member.operand, unknown);
      return inner === null ? null : negation(inner);
    }
    case 'product': {
      const [factor, ...more] = member.factors.filter((one) => occursIn(unknown, one));
      const inner = factor === undefined || more.length > 0 ? null : coefficientOf(factor, unknown);
      if (inner === null) return null;
      return productOf(member.factors.flatMap((one) => (one !== factor ? [one] : inner === ONE ? [] : [inner])));
    }
    case 'quotient': {
      if (occursIn(unknown, member.denominator)) return null;
      const inner = coefficientOf(member.numerator, unknown);
      return inner === null ? null : quotient(inner, member.denominator);
    }
    default:
      return null;
  }
}

/** Solves the equation on the board for the unknown. False where it is not linear in it. */
export function solveFor(board: Board, unknown: Term, neat: (term: Term) => Term): boolean {
  const sides = sidesOf(board.term);
  const linear = sides === null ? null : linearIn(sides[0], unknown);
  if (sides === null || linear === null || occursIn(unknown, sides[1])) return false;
  const [left, right] = sides;
  const { coefficient, rest } = linear;
  const other = sumOf([...(right === ZERO ? [] : [right]), ...rest.map(negated)]);
  const value = divided(other, coefficient);
  const { coefficient: n, factors } = factorsOf(coefficient);
  const bindings: Bindings = {
    u: left,
    v: right,
    w: unknown,
    n: writtenNumber(n),
    c: compose({ coefficient: rational(1), factors }, null),
    d: sum([sumOf(rest), negation(right)]),
  };
  // What is neat may take more than rearranging (sin/cos is tan): then the value stands as it comes.
  return [neat(value), value].some((t) =>
    board.applyAs('equation/solve', [], { ...bindings, t }, equation(unknown, t)),
  );
}

/** a/c as it is written: f·a for c = 1/f, −a/c for −c; a sum is not multiplied out. */
function divided(a: Term, c: Term): Term {
  if (c === ONE) return a;
  if (c.kind === 'negation') return negated(divided(a, c.operand));
  if (c.kind !== 'quotient') return quotient(a, c);
  const above = times(c.denominator, a);
  return c.numerator === ONE ? above : quotient(above, c.numerator);
}

function times(factor: Term, a: Term): Term {
  switch (a.kind) {
    case 'negation':
      return negation(times(factor, a.operand));
    case 'product':
      return productOf([factor, ...a.factors]);
    case 'quotient':
      return quotient(times(factor, a.numerator), a.denominator);
    default:
      return a === ONE ? factor : productOf([factor, a]);
  }
}
