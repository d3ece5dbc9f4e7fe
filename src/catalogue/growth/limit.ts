/** Limits and asymptotes at ±∞, by orders of growth: exact, for all values of the parameters that are allowed. */
import { ZERO } from '../../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import type { Engine } from '../../derive/engine.ts';
import { Constants, Undecided } from './constants.ts';
import { expand } from './expand.ts';
import { Expansions, type Powers } from './expansion.ts';

export type Far =
  | { readonly kind: 'limit'; readonly value: Term }
  /** term − (slope z + intercept) → 0; `sign` is that of what the term tends to, null where it is not known. */
  | { readonly kind: 'asymptote'; readonly slope: Term; readonly intercept: Term; readonly sign: 1 | -1 | null }
  | { readonly kind: 'infinite'; readonly sign: 1 | -1 };

/**
 * What a term does as its variable tends to ∞ (1) or −∞ (−1); null where that is not known.
 * @example limitOf(ISRU(z), z, 1, [α > 0], engine) // { kind: 'limit', value: 1/√α }
 */
export function limitOf(
  term: Term,
  variable: SymbolTerm,
  direction: 1 | -1,
  assumptions: readonly Condition[],
  engine: Engine,
): Far | null {
  const constants = new Constants(engine, variable, assumptions);
  const expansions = new Expansions(constants);
  try {
    const found = expand(term, variable, direction, expansions, constants);
    if (found === null) return null;
    if (found.kind === 'powers') return farOut(found, direction, constants);
    if (!expansions.rises(found.exponent)) return { kind: 'limit', value: ZERO };
    return { kind: 'infinite', sign: expansions.eventualSign(found) > 0 ? 1 : -1 };
  } catch (error) {
    if (error instanceof Undecided) return null;
    throw error;
  }
}

function farOut({ parts, rest }: Powers, direction: 1 | -1, constants: Constants): Far | null {
  const order = (power: number): Term => parts.find((part) => part.power.compare(power) === 0)?.coefficient ?? ZERO;
  const growing = parts.filter(({ power }) => power.compare(0) > 0);
  const isSettled = rest === null || rest === 'flat' || rest.compare(0) < 0;
  const [first] = growing;
  const sign = first === undefined ? null : constants.sign(first.coefficient);
  if (first === undefined) return isSettled ? { kind: 'limit', value: order(0) } : null;
  if (isSettled && growing.length === 1 && first.power.compare(1) === 0) {
    const slope = direction > 0 ? first.coefficient : constants.negate(first.coefficient);
    return { kind: 'asymptote', slope, intercept: order(0), sign: sign === 0 ? null : sign };
  }
  const isLeading = rest === null || rest === 'flat' || first.power.compare(rest) > 0;
  return isLeading && (sign === 1 || sign === -1) ? { kind: 'infinite', sign } : null;
}
