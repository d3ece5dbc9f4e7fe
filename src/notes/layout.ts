/** Where the reasons go: beside the formulas where both fit, else on lines of their own below. */

import type { Term } from '../core/term.ts';
import { breakTerm, type Piece } from './break.ts';
import type { Row } from './document.ts';

export interface Measure {
  /** All widths in the same unit, the width of an average character of a formula. */
  readonly total: number;
  readonly left: number;
  readonly term: (term: Term) => number;
  readonly reason: (row: Row) => number;
  /** The narrowest column in which reasons may be wrapped; infinite where they cannot be. */
  readonly narrowest: number;
}
export interface Layout {
  readonly reasons: 'beside' | 'below';
  /** Width of the column of formulas. */
  readonly formula: number;
  readonly pieces: readonly (readonly Piece[])[];
}
const GAP = 3;

/** Chooses the placement for a whole derivation, so that its reasons stand in one column. */
export function layOut(rows: readonly Row[], measure: Measure): Layout {
  const room = measure.total - measure.left;
  const widestReason = Math.max(0, ...rows.map(measure.reason));
  const column = Math.min(widestReason, measure.narrowest);
  const broken = (limit: number) => rows.map((row) => breakTerm(row.term, limit, measure.term));
  const widest = (pieces: readonly (readonly Piece[])[]): number =>
    Math.max(0, ...pieces.flatMap((list) => list.map((piece, i) => measure.term(piece.term) + (i === 0 ? 0 : 2))));
  const beside = room - GAP - column;
  // A column of formulas narrower than this breaks what a reader wants in one piece.
  const needed = Math.min(widest(rows.map(({ term }) => [{ lead: '', term, bracketed: false }])), room * 0.6);
  if (widestReason === 0 || beside >= needed) {
    const pieces = broken(beside);
    const formula = widest(pieces);
    if (formula <= beside || widestReason === 0) return { reasons: 'beside', formula, pieces };
  }
  const pieces = broken(room);
  return { reasons: 'below', formula: widest(pieces), pieces };
}
