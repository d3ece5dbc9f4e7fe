/** What a term does as the variable comes to a place from one side, decided exactly. */
import { ZERO } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, postorder } from '../../core/traverse.ts';
import type { Engine } from '../engine.ts';
import { numericValue } from '../tidy/factors.ts';
import type { Decider } from './decide.ts';
import { Expander, type Expansion, LOG_OF_T, NotExpanded, type Place, TooLong } from './expansion.ts';
import { linearIn } from './solve.ts';

export type Side =
  /** Comes to this value. */
  { readonly kind: 'finite'; readonly value: Term } | { readonly kind: 'unbounded' } | { readonly kind: 'unknown' };

/** How many coefficients are worked out: more where zeros cancel more of them. */
const LENGTHS = [2, 4, 9, 14] as const;
const MOST_RAMIFIED = 6;

/** The limit of a term at a place from one side. @example limitFrom(sin(z)/z, { at: 0, side: 'left' }, …) // 1 */
export function limitFrom(term: Term, place: Place, decider: Decider, engine: Engine): Side {
  const ramification = ramificationOf(term, decider.variable);
  if (ramification > MOST_RAMIFIED) return { kind: 'unknown' };
  for (const length of LENGTHS) {
    try {
      const expander = new Expander(place, decider, engine, length * ramification, ramification);
      const side = limitOf(expander.of(term), decider);
      if (side !== null) return side;
    } catch (reason) {
      if (!(reason instanceof NotExpanded)) throw reason;
      if (reason instanceof TooLong) break;
    }
  }
  return { kind: 'unknown' };
}

/** The limit of an expansion for t → 0; null where too few of its coefficients are known. */
function limitOf({ order, coefficients }: Expansion, decider: Decider): Side | null {
  for (const [i, coefficient] of coefficients.entries()) {
    if (order + i > 0) return { kind: 'finite', value: ZERO };
    if (dependsOn(coefficient, LOG_OF_T)) {
      // c ln t + d is unbounded, and no power of t makes it less so.
      const linear = linearIn(coefficient, LOG_OF_T, decider);
      return linear !== null && decider.isZero(linear.slope) === 'no' ? { kind: 'unbounded' } : { kind: 'unknown' };
    }
    if (order + i === 0) return { kind: 'finite', value: decider.tidied(coefficient) };
    const zero = decider.isZero(coefficient);
    if (zero === 'no') return { kind: 'unbounded' };
    if (zero === 'unknown') return { kind: 'unknown' };
  }
  return order + coefficients.length > 0 ? { kind: 'finite', value: ZERO } : null;
}

/** By which power of t the variable must be put in, so that its roots are powers of t. */
function ramificationOf(term: Term, variable: SymbolTerm): number {
  return postorder(term).reduce((power, part) => leastCommonMultiple(power, rootIndex(part, variable)), 1);
}

function rootIndex(part: Term, variable: SymbolTerm): number {
  if (!dependsOn(part, variable)) return 1;
  if (part.kind === 'application' && part.name === 'sqrt') return 2;
  return part.kind === 'power' ? Number(numericValue(part.exponent)?.d ?? 1n) : 1;
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
