/** What a term does as the variable comes to a place from one side. */
import type { SymbolTerm, Term } from '../../core/term.ts';
import { substitute } from '../../core/traverse.ts';
import { compiledTerm } from '../compiled.ts';
import type { Engine } from '../engine.ts';
import { tidyContext } from '../engine.ts';
import { tidy } from '../tidy/tidy.ts';

export type Side =
  /** Comes to the value of the term at the place. */
  | { readonly kind: 'finite'; readonly value: Term }
  | { readonly kind: 'unbounded' }
  /** Not told by putting the place in. */
  | { readonly kind: 'unknown' };

export type Direction = 'left' | 'right';

/** How near to the place it is looked: at these distances, one after the other. */
const DISTANCES = [1e-4, 1e-6, 1e-8] as const;
const LARGE = 1e3;
const CLOSE = 1e-2;

/** A double, parameters at a generic positive choice, the same in every term; NaN where the term has no value. */
export function valueAt(term: Term, variable: SymbolTerm, value: number, engine: Engine): number {
  const generic = (symbol: SymbolTerm): number => 0.5 + ((symbol.hash >>> 0) % 997) / 997;
  const { symbols, evaluate } = compiledTerm(term, engine);
  return evaluate(symbols.map((symbol) => (symbol === variable ? value : generic(symbol))));
}

/**
 * The limit of a term at a place from one side: its value there, where that is a number and the values on that side
 * come close to it; else whether they grow without bound.
 */
export function limitFrom(direction: Direction, term: Term, at: Term, variable: SymbolTerm, engine: Engine): Side {
  const place = valueAt(at, variable, 0, engine);
  const sign = direction === 'left' ? -1 : 1;
  const near = DISTANCES.map((distance) => valueAt(term, variable, place + sign * distance, engine));
  if (near.every(Number.isFinite)) {
    const [far, , closest] = near as [number, number, number];
    const here = valueAt(term, variable, place, engine);
    const settles = Math.abs(closest - here) <= CLOSE * Math.max(1, Math.abs(here));
    // Putting the place in must not divide by zero before anything cancels.
    if (Number.isFinite(here) && settles) {
      const value = tidy(substitute(term, new Map<Term, Term>([[variable, at]])), tidyContext(engine, variable));
      if (Math.abs(valueAt(value, variable, place, engine) - here) <= CLOSE) return { kind: 'finite', value };
    }
    if (Math.abs(closest) > LARGE && Math.abs(closest) > 10 * Math.abs(far)) return { kind: 'unbounded' };
  }
  return { kind: 'unknown' };
}
