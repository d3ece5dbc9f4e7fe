/** A wrong line that a known mistake would give, with what was done. */
import type { Term } from '../../core/term.ts';
import type { Bindings } from '../../rule/index.ts';

/** One application of one mal-rule (or a mistake of the whole line, without bindings). */
export interface Slip {
  readonly id: string;
  readonly bindings: Bindings | null;
  /** What the mal-rule was applied to, and what it made of it. */
  readonly from: Term | null;
  readonly to: Term | null;
}

export interface Candidate {
  /** What the student would have written; derivatives may still stand in it, and mean their right value. */
  readonly term: Term;
  /** The same without the mistake. */
  readonly twin: Term;
  readonly slips: readonly Slip[];
  /** Lower is likelier. */
  readonly cost: number;
  /** From a later match of its rule: the factors in another order than the writer's. */
  readonly later?: boolean;
}

export const COST = {
  /** Another way of writing the function came first. */
  otherForm: 2,
  /** A later match of the same rule (the factors the other way round). */
  laterMatch: 0.5,
  /** One level further in. */
  inner: 0.5,
  /** A rule for any function, where one for this function may fit. */
  generic: 0.4,
  second: 10,
  wholeLine: 2.5,
  /** From the definition, where there is a line before. */
  restart: 4,
} as const;
