/** A line before it is verified. */
import type { Term } from '../../core/term.ts';
import type { Line } from '../../trace/derivation.ts';

export type Draft = Omit<Line, 'verdict'>;

/** What a lesson about one smooth piece comes to. */
export interface Lesson {
  readonly drafts: readonly Draft[];
  /** The derivative in the variable, parameters and elementary functions alone. */
  readonly result: Term;
  readonly closedForm: Term | null;
  /** Further closed forms, for the remark "also". */
  readonly also: readonly Term[];
}
