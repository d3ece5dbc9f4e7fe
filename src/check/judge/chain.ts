/** What the lines of one subject have said so far. */
import type { Condition, Term } from '../../core/term.ts';

/** A run of lines about one quantity: `g'`, a helper, a side calculation. */
export interface Chain {
  readonly key: string;
  readonly subject: string;
  /** Primes of the function of the task; null for a quantity beside it. */
  readonly primes: number | null;
  /** What the subject really is, derivatives standing. */
  readonly truth: Term;
  readonly domain: Condition | null;
  /** The last line: what the next is judged against. */
  last: Term;
  /** The last line as it was written, names and all; null where the subject itself stands for it. */
  written: boolean;
  /** Whether every line so far is true. */
  sound: boolean;
  /** A wrong line has left nothing to do. */
  trivial: boolean;
}
