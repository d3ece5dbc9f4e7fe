/**
 * Bounds in half turns: of an angle that is an inverse function's value, the signs of sine and cosine are known from
 * the range that the table states (cos y ≥ 0 for −π/2 ≤ y ≤ π/2).
 */
import { type Rational, rational } from '../core/rational.ts';
import type { Term } from '../core/term.ts';
import type { RuleContext } from './context.ts';

const TURN = /^(-?)(?:(0)|pi(?:\/(\d+))?)$/;

/** The bounds of a term as multiples of π, from the range of its outermost function; null where none are stated. */
function halfTurns(term: Term, { functions, defined }: RuleContext): readonly [Rational, Rational] | null {
  const value = term === defined?.named ? defined.body : term;
  if (value.kind !== 'application' || value.primes > 0) return null;
  const stated = functions.find(value.name)?.range?.split(/\s+and\s+/)[0] ?? '';
  const [low, relation, high] = stated.split(/\s*<=?\s*y\s*(<=?)\s*/);
  if (relation === undefined) return null;
  const bounds = [low ?? '', high ?? ''].map((text) => {
    const [, sign, zero, over = '1'] = TURN.exec(text) ?? [];
    if (sign === undefined) return null;
    return zero === undefined ? rational(sign === '-' ? -1 : 1, BigInt(over)) : rational(0);
  });
  const [from, to] = bounds;
  return from == null || to == null ? null : [from, to];
}

const within = (bounds: readonly [Rational, Rational] | null, low: Rational, high: Rational): boolean =>
  bounds !== null && bounds[0].compare(low) >= 0 && bounds[1].compare(high) <= 0;

/** Whether the cosine (the sine) of the term is known not to be negative. */
export const hasNonnegativeCosine = (term: Term, context: RuleContext): boolean =>
  within(halfTurns(term, context), rational(-1, 2), rational(1, 2));
export const hasNonnegativeSine = (term: Term, context: RuleContext): boolean =>
  within(halfTurns(term, context), rational(0), rational(1));
