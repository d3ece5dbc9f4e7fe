/** The canonical order on terms: total, structural, the same in every run. For matching; never for display. */
import { numerator } from './rational.ts';
import type { Term } from './term.ts';
import { children } from './traverse.ts';

const KINDS: readonly Term['kind'][] = [
  'number',
  'symbol',
  'power',
  'application',
  'quotient',
  'product',
  'negation',
  'sum',
  'derivative',
  'cases',
];
const RANK: ReadonlyMap<string, number> = new Map(KINDS.map((kind, i) => [kind, i]));

const sign = (a: number | bigint | string, b: number | bigint | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Negative, zero or positive as `a` comes before, is, or comes after `b`. Zero only for the same term. */
export function compareTerms(a: Term, b: Term): number {
  const stack: [Term, Term][] = [[a, b]];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    const here = compareHeads(left, right);
    if (here !== 0) return here;
    const leftChildren = children(left);
    const rightChildren = children(right);
    if (leftChildren.length !== rightChildren.length) return leftChildren.length - rightChildren.length;
    // Interned terms that differ differ somewhere below: the first differing pair decides.
    for (let i = leftChildren.length - 1; i >= 0; i--) {
      stack.push([leftChildren[i] as Term, rightChildren[i] as Term]);
    }
  }
  return 0;
}

function compareHeads(a: Term, b: Term): number {
  if (a.kind !== b.kind) return (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0);
  switch (a.kind) {
    case 'number': {
      const other = b as typeof a;
      const cross = sign(numerator(a.value) * other.value.d, numerator(other.value) * a.value.d);
      return cross !== 0 ? cross : sign(a.spelling ?? '', other.spelling ?? '');
    }
    case 'symbol':
      return sign(a.name, (b as typeof a).name);
    case 'application': {
      const other = b as typeof a;
      return sign(a.name, other.name) || a.primes - other.primes;
    }
    case 'derivative': {
      const other = b as typeof a;
      return sign(a.variable.name, other.variable.name) || a.order - other.order;
    }
    case 'cases':
      return sign(relationsOf(a), relationsOf(b as typeof a));
    default:
      return 0;
  }
}

function relationsOf(term: Term & { kind: 'cases' }): string {
  return JSON.stringify(
    term.branches.map(({ condition }) => condition),
    (key, value: unknown) => (key === 'left' || key === 'right' ? undefined : value),
  );
}
