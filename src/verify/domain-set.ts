/** Sets of real numbers as lists of cells, and how they are said: `z > 0`, `-1 <= z <= 1`, `z != 0`. */
import { comparison, conjunction, disjunction } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';

/**
 * The line cut at `cuts` (ascending, as exact terms). `gaps[i]` says whether the open interval before cut i belongs to
 * the set, `points[i]` whether the cut itself does; there is one gap more than cuts.
 */
export interface LineSet {
  readonly cuts: readonly Term[];
  readonly gaps: readonly boolean[];
  readonly points: readonly boolean[];
}

export const isEverything = (set: LineSet): boolean => set.gaps.every(Boolean) && set.points.every(Boolean);
export const isNothing = (set: LineSet): boolean => !set.gaps.some(Boolean) && !set.points.some(Boolean);

export function intersection(a: LineSet, b: LineSet): LineSet {
  return {
    cuts: a.cuts,
    gaps: a.gaps.map((x, i) => x && b.gaps[i] === true),
    points: a.points.map((x, i) => x && b.points[i] === true),
  };
}

/** Whether every member of a is one of b. */
export const isWithin = (a: LineSet, b: LineSet): boolean =>
  a.gaps.every((x, i) => !x || b.gaps[i] === true) && a.points.every((x, i) => !x || b.points[i] === true);

/** The set as a condition on the symbol; null for the whole line. The empty set has none either. */
export function conditionOf(set: LineSet, symbol: SymbolTerm): Condition | null {
  if (isEverything(set) || isNothing(set)) return null;
  const missing = set.cuts.filter((_, i) => !set.points[i]);
  if (set.gaps.every(Boolean)) {
    const parts = missing.map((cut) => comparison(symbol, '!=', cut));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : conjunction(parts);
  }
  const parts: Condition[] = [];
  let from: { cut: Term; closed: boolean } | null = null;
  let open = set.gaps[0] === true;
  const close = (to: { cut: Term; closed: boolean } | null): void => {
    const piece = interval(symbol, from, to);
    if (piece !== null) parts.push(piece);
  };
  set.cuts.forEach((cut, i) => {
    const before = set.gaps[i] === true;
    const here = set.points[i] === true;
    const after = set.gaps[i + 1] === true;
    if (before && here && after) return;
    if (before) close({ cut, closed: here });
    else if (here && !after) parts.push(comparison(symbol, '=', cut));
    if (after) {
      from = { cut, closed: here && !before };
      if (before && !here) from = { cut, closed: false };
    }
    open = after;
  });
  if (open) close(null);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : disjunction(parts);
}

type End = { readonly cut: Term; readonly closed: boolean } | null;

function interval(symbol: SymbolTerm, from: End, to: End): Condition | null {
  const low = from === null ? null : comparison(symbol, from.closed ? '>=' : '>', from.cut);
  const high = to === null ? null : comparison(symbol, to.closed ? '<=' : '<', to.cut);
  if (low === null) return high;
  if (high === null) return low;
  return from === null ? high : conjunction([comparison(from.cut, from.closed ? '<=' : '<', symbol), high]);
}
