/** Is a equal to b? Exact proof first, then a witness, then sampling; what cannot be told is said to be undecided. */
import type { Term } from '../core/term.ts';
import type { Verdict, Witness } from '../core/verdict.ts';
import type { VerifyContext } from './context.ts';
import { prove } from './exact/prove.ts';
import { agree } from './numeric/index.ts';
import { type Separation, separate } from './witness.ts';

/** The answer of `gprime equal`. */
export interface EqualResult {
  readonly verdict: 'equal' | 'unequal' | 'undecided';
  /** `sampled`: the two agree at every sample point; no proof. */
  readonly method: 'identical' | 'exact' | 'witness' | 'sampled' | 'none';
  readonly witness: Witness | null;
  readonly domain: 'same' | 'left wider' | 'right wider' | 'differs';
  readonly where: string | null;
  /** Why nothing could be decided. */
  readonly why?: string;
}

export function equal(a: Term, b: Term, context: VerifyContext): EqualResult {
  if (a === b) return { verdict: 'equal', method: 'identical', witness: null, domain: 'same', where: null };
  const proof = prove(a, b, context);
  if (proof.kind === 'equal') return { verdict: 'equal', method: 'exact', witness: null, domain: 'same', where: null };
  const separation = separate(a, b, context);
  if (separation !== null) return refuted(separation);
  const sampled = agree(a, b, context);
  if (sampled.kind === 'refuted') {
    return { verdict: 'unequal', method: 'witness', witness: sampled.witness, domain: 'same', where: null };
  }
  if (sampled.kind === 'agrees') {
    return { verdict: 'equal', method: 'sampled', witness: null, domain: 'same', where: null };
  }
  return { verdict: 'undecided', method: 'none', witness: null, domain: 'same', where: null };
}

const refuted = (separation: Separation): EqualResult => ({
  verdict: 'unequal',
  method: 'witness',
  witness: separation.witness,
  domain: 'same',
  where: null,
});

/**
 * The verdict on a line of a derivation: the strongest that can be had.
 * @example proveLine(derivative of tanh, 1 − tanh², context) // { kind: 'proved', method: 'exact', … }
 */
export function proveLine(a: Term, b: Term, context: VerifyContext): Verdict {
  if (a === b) return { kind: 'proved', method: 'identical', domain: 'everywhere' };
  const proof = prove(a, b, context);
  if (proof.kind === 'equal') return { kind: 'proved', method: 'exact', domain: 'where both sides are defined' };
  const separation = separate(a, b, context);
  if (separation !== null) return { kind: 'refuted', witness: separation.witness };
  return agree(a, b, context);
}
