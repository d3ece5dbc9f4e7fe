/** Are two terms of this work equal? Fingerprints steer; what is said is proved, refuted by a point, or sampled. */
import type { Condition, Term } from '../../core/term.ts';
import type { Witness } from '../../core/verdict.ts';
import { prove, proveLine, separate, type VerifyContext } from '../../verify/index.ts';
import type { Faulty } from '../diagnose/faulty.ts';
import type { CheckEngine } from '../engine.ts';
import type { Problem } from '../problem.ts';
import type { Values } from '../values.ts';
import { workshopOf } from '../workshop.ts';

export type Decision =
  | { readonly kind: 'equal'; readonly method: 'exact' | 'sampled' }
  | { readonly kind: 'different'; readonly witness: Witness }
  | { readonly kind: 'undecided'; readonly why: string };

/** When the time for a submission is up. */
export interface Deadline {
  readonly expired: () => boolean;
}
export const NO_DEADLINE: Deadline = { expired: () => false };

/** Where there is no time left: what is not decided by then stays open. */
export const OUT_OF_TIME = 'time';

/** Decides questions of one work, each once. */
export class Decider {
  readonly values: Values;
  readonly faulty: Faulty;
  readonly context: VerifyContext;
  private readonly deadline: Deadline;
  private readonly known = new Map<Term, Map<Term, Decision>>();

  constructor(problem: Problem, engine: CheckEngine, deadline: Deadline = NO_DEADLINE) {
    const definitions = [problem.definition];
    this.context = { functions: engine.functions, definitions };
    const { values, faulty } = workshopOf(problem, engine);
    this.values = values;
    this.faulty = faulty;
    this.deadline = deadline;
  }

  get expired(): boolean {
    return this.deadline.expired();
  }

  /** @example decider.decide(derivative(body, z), studentsTerm).kind // 'equal' */
  decide(a: Term, b: Term, on: Condition | null = null): Decision {
    if (a === b) return EXACT;
    if (on !== null) return this.expired ? TIME : this.settle(a, b, { ...this.context, on }, 'unknown');
    const known = this.known.get(a)?.get(b);
    if (known !== undefined) return known;
    if (this.expired) return TIME;
    const decision = this.settle(a, b, this.context, this.values.compare(a, b));
    const row = this.known.get(a) ?? new Map<Term, Decision>();
    this.known.set(a, row.set(b, decision));
    return decision;
  }

  private settle(a: Term, b: Term, context: VerifyContext, hint: 'same' | 'differ' | 'unknown'): Decision {
    if (hint === 'differ') {
      const separation = separate(a, b, context);
      if (separation !== null) return { kind: 'different', witness: separation.witness };
    } else {
      // The proof alone: nobody asks here where both sides are defined, which costs more than the proof.
      const { kind } = prove(a, b, context);
      if (kind === 'equal' || kind === 'same definition') return EXACT;
    }
    const verdict = proveLine(a, b, context);
    switch (verdict.kind) {
      case 'proved':
        return EXACT;
      case 'agrees':
        return { kind: 'equal', method: 'sampled' };
      case 'refuted':
        return { kind: 'different', witness: verdict.witness };
      case 'unknown':
        return { kind: 'undecided', why: verdict.why };
    }
  }
}

const EXACT: Decision = { kind: 'equal', method: 'exact' };
const TIME: Decision = { kind: 'undecided', why: OUT_OF_TIME };
