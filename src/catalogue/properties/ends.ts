/** What a function does far out: a limit, an asymptote, or growth. */

import { ZERO } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
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

/** Far enough for everything but logarithms; where doubles end before that, as far as they go. */
const FAR = [1e3, 1e4, 1e5, 1e6, 1e7];
const NEAR = [10, 20, 40, 80, 160, 320];
const CLOSE = 1e-6;

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
  const sizes = Number.isFinite(f(direction * 1e7)) ? FAR : NEAR.filter((size) => Number.isFinite(f(direction * size)));
  const values = sizes.map((size) => f(direction * size));
  const towards = `as z → ${direction > 0 ? '∞' : '−∞'}`;
  const sampled: How = { kind: 'sampled', points: sizes.length };
  const last = values[values.length - 1] ?? Number.NaN;
  const before = values[values.length - 2] ?? Number.NaN;
  const infinite = (): EndOf => {
    const sign = last > 0 ? 1 : -1;
    return { end: { kind: 'infinite', sign }, how: sampled, text: `g(z) → ${sign > 0 ? '∞' : '−∞'} ${towards}` };
  };
  if (sizes.length < 2) return { end: { kind: 'none' }, how: { kind: 'open' }, text: `g(z) ${towards}` };
  if (Math.abs(last) > 1e12 && Math.abs(last) > 2 * Math.abs(before)) return infinite();
  const [a, b] = [sizes[sizes.length - 2] ?? 1, sizes[sizes.length - 1] ?? 2];
  const slope = (at: ReadonlyMap<SymbolTerm, number>): number =>
    tidyNumber((family(at)(direction * b) - family(at)(direction * a)) / (direction * (b - a)));
  if (Math.abs(slope(set)) > 1e-7 && Math.abs(last) > 3) {
    const offset = (at: ReadonlyMap<SymbolTerm, number>, z: number): number => family(at)(z) - slope(at) * z;
    const intercept = (at: ReadonlyMap<SymbolTerm, number>): number => {
      const [p, q] = b > 1e6 ? [1e4, 1e5] : [a, b];
      // What is left of 1/z is taken away (Richardson).
      const [near, far] = [offset(at, direction * p), offset(at, direction * q)];
      return b > 1e6 ? tidyNumber((10 * far - near) / 9) : tidyNumber(far);
    };
    const line = (z: number): number => slope(set) * z + intercept(set);
    if (!sizes.slice(-3, -1).every((size) => Math.abs(f(direction * size) - line(direction * size)) < 1e-3)) {
      return infinite();
    }
    const text = lineText(subject, slope, intercept);
    const shown = /^[^ −+-]+( z)?$/.test(text) ? text : `(${text})`;
    return {
      end: { kind: 'asymptote', slope: slope(set), intercept: intercept(set), text },
      how: sampled,
      text: `g(z) − ${shown} → 0 ${towards}`,
    };
  }
  if (Math.abs(last - before) > 1e-5) {
    return { end: { kind: 'none' }, how: sampled, text: `no limit was found ${towards}` };
  }
  const limit = (at: ReadonlyMap<SymbolTerm, number>): number => {
    const [near, far] = [family(at)(direction * a), family(at)(direction * b)];
    return b === 10 * a ? far + (far - near) / 9 : far;
  };
  const term = Math.abs(limit(set)) < CLOSE ? ZERO : recognise(subject, limit);
  const shown = term === null ? decimal(limit(set)) : printText(term, { functions: subject.functions });
  return {
    end: { kind: 'limit', value: term === ZERO ? 0 : tidyNumber(limit(set)), term },
    how: near(stable, subject, direction, limit(set), usual) ? { kind: 'interval' } : sampled,
    text: `g(z) → ${shown.replace(/^-/, '−')} ${towards}`,
  };
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
    const term = recognise(subject, quantity);
    const text = term === null ? decimal(quantity(set)) : printText(term, { functions: subject.functions });
    return text.replace(/^-/, '−');
  };
  const [a, b] = [shown(slope), shown(intercept)];
  const steep = a === '1' ? 'z' : a === '−1' ? '−z' : `${a} z`;
  if (b === '0') return steep;
  return b.startsWith('−') ? `${steep} − ${b.slice(1)}` : `${steep} + ${b}`;
}

/** A number whose last digits are noise, at its short neighbour. */
function tidyNumber(value: number): number {
  const rounded = Number(value.toPrecision(6));
  return Math.abs(rounded - value) < 1e-9 * Math.max(1, Math.abs(value)) ? rounded : value;
}
