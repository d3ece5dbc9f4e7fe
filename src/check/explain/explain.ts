import type { Term } from '../../core/term.ts';
import type { StepContext } from '../context.ts';
export interface Explanation {
  readonly rules: readonly string[];
  readonly between: readonly Term[];
  readonly coincidence: string | null;
}
export function explainStep(_context: StepContext): Explanation {
  return { rules: [], between: [], coincidence: null };
}
