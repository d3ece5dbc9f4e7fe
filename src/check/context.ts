/** One step of a work, with all that explaining or diagnosing it takes. */
import type { Term } from '../core/term.ts';
import type { CheckEngine } from './engine.ts';
import type { Chain } from './judge/chain.ts';
import type { Decider } from './judge/decide.ts';
import type { Problem } from './problem.ts';
import type { Side } from './reader/entry.ts';

export interface StepContext {
  readonly problem: Problem;
  readonly engine: CheckEngine;
  readonly decider: Decider;
  /** The chain as it stood before the step. */
  readonly chain: Chain;
  readonly before: Term;
  readonly side: Side;
  /** The side with every name put in, as it was read. */
  readonly term: Term;
  /** A part of the line with every name put in. */
  readonly resolve: (term: Term) => Term;
}
