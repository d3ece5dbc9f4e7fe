/**
 * The intern table: the only mutable state of the house.
 *
 * Terms are held strongly while they are young; when the young table is full, all of it is demoted to weak
 * references, so that a long batch does not grow without bound and a short run never pays for a WeakRef.
 * Two equal terms that are both alive are always the same object.
 */
import type { Term } from './term.ts';

const YOUNG_LIMIT = 1 << 18;

/** Arena with chained buckets: `heads[bucket]` is the index of the newest entry, `next[i]` the one before it. */
let bucketMask = (1 << 12) - 1;
let heads = new Int32Array(bucketMask + 1).fill(-1);
let next = new Int32Array(1 << 12);
let young: Term[] = [];
let retired = new Map<number, WeakRef<Term>[]>();

/** Index of the first young entry with this hash's bucket, or -1. */
export const firstEntry = (hash: number): number => heads[hash & bucketMask] as number;
export const nextEntry = (index: number): number => next[index] as number;
export const entryAt = (index: number): Term => young[index] as Term;

/** The living retired terms with this hash (rarely more than one). */
export function retiredWith(hash: number): readonly Term[] {
  if (retired.size === 0) return NONE;
  const found = retired.get(hash);
  if (found === undefined) return NONE;
  const alive: Term[] = [];
  for (const reference of found) {
    const term = reference.deref();
    if (term !== undefined) alive.push(term);
  }
  return alive;
}
const NONE: readonly Term[] = [];

/** Records a term that is not yet in the young table. */
export function remember<T extends Term>(term: T): T {
  if (young.length >= YOUNG_LIMIT) demote();
  if (young.length >= next.length) grow();
  const bucket = term.hash & bucketMask;
  next[young.length] = heads[bucket] as number;
  heads[bucket] = young.length;
  young.push(term);
  return term;
}

function grow(): void {
  const capacity = next.length * 2;
  bucketMask = capacity - 1;
  heads = new Int32Array(capacity).fill(-1);
  next = new Int32Array(capacity);
  for (let i = 0; i < young.length; i++) {
    const bucket = entryAt(i).hash & bucketMask;
    next[i] = heads[bucket] as number;
    heads[bucket] = i;
  }
}

function demote(): void {
  const kept = new Map<number, WeakRef<Term>[]>();
  for (const [hash, references] of retired) {
    const alive = references.filter((reference) => reference.deref() !== undefined);
    if (alive.length > 0) kept.set(hash, alive);
  }
  for (const term of young) {
    const references = kept.get(term.hash);
    if (references === undefined) kept.set(term.hash, [new WeakRef(term)]);
    else if (!references.some((reference) => reference.deref() === term)) references.push(new WeakRef(term));
  }
  retired = kept;
  young = [];
  heads.fill(-1);
}
