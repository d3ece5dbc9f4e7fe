/**
 * The intern table: the only mutable state of the house.
 *
 * Terms are held strongly while they are young; when the young table is full, all of it is demoted to weak
 * references, so that a long batch does not grow without bound and a short run never pays for a WeakRef.
 * Two equal terms that are both alive are always the same object.
 */
import type { Term } from './term.ts';

/** About 200 MB of terms: less than that is never demoted. */
const YOUNG_LIMIT = 1 << 20;

/** Arena with chained buckets: `heads[bucket]` is the index of the newest entry, `next[i]` the one before it. */
let bucketMask = (1 << 12) - 1;
let heads = new Int32Array(bucketMask + 1).fill(-1);
let next = new Int32Array(1 << 12);
let young: Term[] = [];
let retired = new Map<number, Retired>();

/** Retired terms with one hash, as a list: there is rarely more than one. */
interface Retired {
  readonly reference: WeakRef<Term>;
  readonly next: Retired | null;
}

/** Index of the first young entry with this hash's bucket, or -1. */
export const firstEntry = (hash: number): number => heads[hash & bucketMask] as number;
export const nextEntry = (index: number): number => next[index] as number;
export const entryAt = (index: number): Term => young[index] as Term;

/** The living retired terms with this hash. */
export function retiredWith(hash: number): readonly Term[] {
  const first = retired.size === 0 ? undefined : retired.get(hash);
  if (first === undefined) return NONE;
  const alive: Term[] = [];
  for (let entry: Retired | null = first; entry !== null; entry = entry.next) {
    const term = entry.reference.deref();
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
  const kept = new Map<number, Retired>();
  const keep = (hash: number, reference: WeakRef<Term>): void => {
    kept.set(hash, { reference, next: kept.get(hash) ?? null });
  };
  // A term that was met again since it retired is young as well: it is not kept twice.
  const isYoung = new Set(young);
  for (const [hash, first] of retired) {
    for (let entry: Retired | null = first; entry !== null; entry = entry.next) {
      const term = entry.reference.deref();
      if (term !== undefined && !isYoung.has(term)) keep(hash, entry.reference);
    }
  }
  for (const term of isYoung) keep(term.hash, new WeakRef(term));
  retired = kept;
  young = [];
  heads.fill(-1);
}
