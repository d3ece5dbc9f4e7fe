/** A line before it is verified. */
import type { Condition, Term } from '../../core/term.ts';
import type { Step, Subject } from '../../trace/derivation.ts';

export interface Draft {
  readonly subject: Subject;
  readonly term: Term;
  readonly steps: readonly Step[];
  readonly domain: Condition | null;
}

/** What a lesson about one smooth piece comes to. */
export interface Lesson {
  readonly drafts: readonly Draft[];
  /** The derivative in the variable, parameters and elementary functions alone. */
  readonly result: Term;
  readonly closedForm: Term | null;
  /** Further closed forms, for the remark "also". */
  readonly also: readonly Term[];
}
