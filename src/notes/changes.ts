/** What a line changes: the smallest parts in which two terms differ, as paths into the one and into the other. */
import type { Path } from '../core/path.ts';
import type { Term } from '../core/term.ts';
import { children } from '../core/traverse.ts';

export interface Changes {
  readonly before: readonly Path[];
  readonly after: readonly Path[];
}
const NONE: Changes = { before: [], after: [] };
/** Marks deeper than this are too small to be seen. */
const DEEPEST = 60;

/**
 * The parts that differ. Nothing where all of it does: then a mark would say nothing.
 * @example changedParts(read('2 d/dz(z^2)'), read('2 (2 z)')) // { before: [[1]], after: [[1]] }
 */
export function changedParts(before: Term, after: Term): Changes {
  const changes = compare(before, after, [], []);
  const everything =
    changes.before.some((path) => path.length === 0) || changes.after.some((path) => path.length === 0);
  return everything ? NONE : changes;
}

function compare(before: Term, after: Term, atBefore: Path, atAfter: Path): Changes {
  const whole: Changes = { before: [atBefore], after: [atAfter] };
  if (before === after) return NONE;
  if (!sameShape(before, after) || atBefore.length > DEEPEST) return whole;
  const [ours, theirs] = [children(before), children(after)];
  const least = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < least && ours[start] === theirs[start]) start++;
  let end = 0;
  while (end < least - start && ours[ours.length - 1 - end] === theirs[theirs.length - 1 - end]) end++;
  if (ours.length === theirs.length) {
    const different = ours.flatMap((child, i) => (child === theirs[i] ? [] : [i]));
    // Two numerators that both changed are one fraction that changed.
    if (different.length === ours.length && ours.length > 1) return whole;
    const parts = different.map((i) => compare(ours[i] as Term, theirs[i] as Term, [...atBefore, i], [...atAfter, i]));
    return { before: parts.flatMap((part) => part.before), after: parts.flatMap((part) => part.after) };
  }
  if (start + end === 0) return whole;
  const middle = (at: Path, length: number): Path[] =>
    Array.from({ length: Math.max(0, length - start - end) }, (_, i) => [...at, start + i]);
  return { before: middle(atBefore, ours.length), after: middle(atAfter, theirs.length) };
}

function sameShape(a: Term, b: Term): boolean {
  if (a.kind === 'application') return b.kind === 'application' && a.name === b.name && a.primes === b.primes;
  if (a.kind === 'derivative') return b.kind === 'derivative' && a.variable === b.variable && a.order === b.order;
  // Cases differ in their conditions too, which have no path of their own.
  return a.kind === b.kind && a.kind !== 'cases' && a.kind !== 'number' && a.kind !== 'symbol';
}
