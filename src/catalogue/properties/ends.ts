/** What a function does far out: a limit, an asymptote, or growth. */
import type { SymbolTerm, Term } from '../../core/term.ts';
import { ZERO } from '../../core/make.ts';
import { printText } from '../../print/index.ts';
import type { CatalogueSubject } from '../subject.ts';
import { type Bounds, boundsOf } from './interval.ts';
import { decimal, parameterSets, recognise } from './numbers.ts';
import type { How } from './property.ts';
import type { RealFunction } from './shape.ts';

export type End =
  | { readonly kind: 'limit'; readonly value: number; readonly term: Term | null }
  /** g(z) − (slope z + intercept) → 0. */
  | { readonly kind: 'asymptote'; readonly slope: number; readonly intercept: number; readonly text: string }
  | { readonly kind: 'infinite'; readonly sign: 1 | -1 }
  | { readonly kind: 'none' };

export interface EndOf {
  readonly end: End;
  readonly how: How;
  readonly text: string;
}

type Family = (at: ReadonlyMap<SymbolTerm, number>) => RealFunction;

/** Far enough for everything but logarithms, and near enough for cubes. */
const FAR = [1e3, 1e4, 1e5, 1e6, 1e7];
const CLOSE = 1e-9;

/** @param direction −1 or 1 */
export function endOf(
  subject: CatalogueSubject,
  family: Family,
  direction: 1 | -1,
  stable: Term,
  usual: ReadonlyMap<SymbolTerm, Bounds>,
): EndOf {
  const [set = new Map<SymbolTerm, number>()] = parameterSets(subject);
  const f = family(set);
  const values = FAR.map((size) => f(direction * size));
  const arrow = `${printText(subject.variable, { functions: subject.functions })} → ${direction > 0 ? '∞' : '−∞'}`;
  const sampled: How = { kind: 'sampled', points: FAR.length };
  const [first = Number.NaN, , , , last = Number.NaN] = values;
  if (!Number.isFinite(last) || Math.abs(last) > 1e12) {
    const sign = last > 0 ? 1 : -1;
    return { end: { kind: 'infinite', sign }, how: sampled, text: `g(z) → ${sign > 0 ? '∞' : '−∞'} as ${arrow}` };
  }
  const slope = (at: ReadonlyMap<SymbolTerm, number>): number => {
    const here = family(at);
    return tidyNumber((here(direction * 1e7) - here(direction * 1e6)) / (direction * 9e6));
  };
  if (Math.abs(slope(set)) > 1e-7) {
    const intercept = (at: ReadonlyMap<SymbolTerm, number>): number =>
      tidyNumber(family(at)(direction * 1e4) - slope(at) * direction * 1e4);
    const line = (size: number): number => slope(set) * direction * size + intercept(set);
    if (![1e4, 1e5].every((size) => Math.abs(f(direction * size) - line(size)) < 1e-3)) {
      return { end: { kind: 'infinite', sign: last > 0 ? 1 : -1 }, how: sampled, text: `g(z) → ${last > 0 ? '∞' : '−∞'} as ${arrow}` };
    }
    const text = lineText(subject, slope, intercept);
    return {
      end: { kind: 'asymptote', slope: slope(set), intercept: intercept(set), text },
      how: sampled,
      text: `g(z) − (${text}) → 0 as ${arrow}`,
    };
  }
  // 1/z is still there at 10^7.
  if (!(Math.abs(last - first) < 1e-2) || Math.abs(last - (values[3] ?? Number.NaN)) > 1e-5) {
    return { end: { kind: 'none' }, how: sampled, text: `no limit was found as ${arrow}` };
  }
  const limit = (at: ReadonlyMap<SymbolTerm, number>): number => settle(family(at), direction);
  const term = Math.abs(limit(set)) < CLOSE ? ZERO : recognise(subject, limit);
  const shown = term === null ? decimal(limit(set)) : printText(term, { functions: subject.functions });
  return {
    end: { kind: 'limit', value: tidyNumber(limit(set)), term },
    how: near(stable, subject, direction, limit(set), usual) ? { kind: 'interval' } : sampled,
    text: `g(z) → ${shown} as ${arrow}`,
  };
}

/** The limit, with what is left of 1/z taken away (Richardson). */
function settle(f: RealFunction, direction: 1 | -1): number {
  const [a, b] = [f(direction * 1e6), f(direction * 1e7)];
  return b + (b - a) / 9;
}

/** Whether all values beyond 10^6 lie within 10^-5 of the limit, by interval arithmetic. */
function near(
  stable: Term,
  { variable }: CatalogueSubject,
  direction: 1 | -1,
  limit: number,
  usual: ReadonlyMap<SymbolTerm, Bounds>,
): boolean {
  const ray: Bounds = direction > 0 ? [1e6, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, -1e6];
  const [low, high] = boundsOf(stable, new Map([...usual, [variable, ray]]));
  return low > limit - 1e-5 && high < limit + 1e-5;
}

function lineText(
  subject: CatalogueSubject,
  slope: (at: ReadonlyMap<SymbolTerm, number>) => number,
  intercept: (at: ReadonlyMap<SymbolTerm, number>) => number,
): string {
  const shown = (quantity: typeof slope): string => {
    const [set = new Map<SymbolTerm, number>()] = parameterSets(subject);
    if (Math.abs(quantity(set)) < 1e-6) return '0';
    // Differences at 10^7 have lost half of their digits.
    const term = recognise(subject, (at) => tidyNumber(quantity(at)));
    return term === null ? decimal(quantity(set)) : printText(term, { functions: subject.functions });
  };
  const [a, b] = [shown(slope), shown(intercept)];
  const steep = a === '1' ? 'z' : a === '-1' ? '−z' : `${a} z`;
  if (b === '0') return steep;
  return b.startsWith('-') ? `${steep} − ${b.slice(1)}` : `${steep} + ${b}`;
}

/** A number whose last digits are noise, at its short neighbour. */
function tidyNumber(value: number): number {
  const rounded = Number(value.toPrecision(7));
  return Math.abs(rounded - value) < 2e-8 * Math.max(1, Math.abs(value)) ? rounded : value;
}
