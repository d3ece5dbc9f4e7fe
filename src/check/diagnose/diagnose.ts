import type { Term } from '../../core/term.ts';
import type { Span } from '../../syntax/index.ts';
import type { StepContext } from '../context.ts';
import type { Mistake, Repair } from '../result.ts';
export interface Diagnosis {
  readonly mistakes: readonly Mistake[];
  readonly span: Span | null;
  readonly correct: Term | null;
  readonly repair: Repair | null;
}
export function diagnose(_context: StepContext): Diagnosis {
  return { mistakes: [], span: null, correct: null, repair: null };
}
