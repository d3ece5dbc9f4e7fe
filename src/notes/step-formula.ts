/** What one step does, as a formula: the part before, an arrow, the part after. */
import { replaceAt, subtermAt } from '../core/path.ts';
import { MAX_SIZE, printLatex } from '../print/index.ts';
import type { Step } from '../trace/index.ts';
import type { NotesContext } from './document.ts';

/** Nothing for a step after which the line looks as before, or that is too large to be read. */
export function stepFormula(step: Step, context: NotesContext): string | null {
  const { before, after, path } = step;
  if (before === after || before.size > MAX_SIZE || after.size > MAX_SIZE) return null;
  const from = subtermAt(before, path);
  const to = subtermAt(after, path);
  // A sum put into a sum loses its place: then the whole line is shown.
  const local = from !== null && to !== null && from !== to && replaceAt(before, path, to) === after;
  const [left, right] = local ? [from, to] : [before, after];
  const [a, b] = [printLatex(left, context), printLatex(right, context)];
  return a === b ? null : `${a} \\;\\to\\; ${b}`;
}
