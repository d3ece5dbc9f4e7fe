/** Where a line has two common readings and one of them is right, that is how it was meant. */
import type { Term } from '../../core/term.ts';
import type { Side } from '../work/entry.ts';
import type { Chain } from './chain.ts';
import type { Decider } from './decide.ts';

/** @returns the term to judge, and how it was read where that is not the usual reading. */
export function chooseReading(
  side: Side,
  chain: Chain,
  { values }: Decider,
  resolve: (term: Term) => Term,
): { readonly term: Term; readonly readAs: string | null } {
  const usual = resolve(side.term);
  if (side.others.length === 0) return { term: usual, readAs: null };
  const readings = [
    { term: usual, readAs: null },
    ...side.others.map((o) => ({ term: resolve(o.term), readAs: o.message })),
  ];
  for (const target of chain.sound ? [chain.truth] : [chain.truth, chain.last]) {
    const right = readings.find(({ term }) => values.compare(target, term) === 'same');
    if (right !== undefined) return right;
  }
  return { term: usual, readAs: null };
}
