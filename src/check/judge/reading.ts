/** Where a line has two common readings and one of them is right, that is how it was meant. */
import type { Term } from '../../core/term.ts';
import type { Witness } from '../../core/verdict.ts';
import type { StepContext } from '../context.ts';
import { type Diagnosis, diagnose } from '../diagnose/diagnose.ts';
import type { Side } from '../reader/entry.ts';
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

/** A wrong line of which only the other reading is a known mistake, was meant in that way: `e^-2z` for e^(−2z). */
export function otherDiagnosis(
  context: StepContext,
  usual: Diagnosis | null,
): {
  readonly term: Term;
  readonly readAs: string;
  readonly diagnosis: Diagnosis;
  readonly witness: Witness | null;
} | null {
  const { side, decider, chain, resolve, before } = context;
  const isKnown = usual?.mistakes.some((mistake) => mistake.with === undefined) === true;
  if (isKnown || side.others.length === 0) return null;
  const last = side.others[side.others.length - 1];
  const isSettled = (diagnosis: Diagnosis): boolean => diagnosis.mistakes.some((mistake) => mistake.with === undefined);
  for (const other of side.others) {
    const term = resolve(other.term);
    const decision = decider.decide(before, term, chain.domain);
    if (term === context.term || decision.kind === 'equal') continue;
    const diagnosis = diagnose({ ...context, term });
    // Two mistakes are believed only where everything was meant in the other way.
    const isPair = other === last && usual?.mistakes.length === 0 && diagnosis.mistakes.length > 0;
    if (!isSettled(diagnosis) && !isPair) continue;
    const witness = decision.kind === 'different' ? decision.witness : null;
    return { term, readAs: other.message, diagnosis, witness };
  }
  return null;
}
