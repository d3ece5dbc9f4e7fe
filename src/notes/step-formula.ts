/** What one step does, as a formula: the part before, an arrow, the part after. */
import { sidesOf } from '../core/equation.ts';
import { replaceAt, subtermAt } from '../core/path.ts';
import type { Term } from '../core/term.ts';
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
  const [a, b] = [formula(left, context), formula(right, context)];
  return a === b ? null : `${a} \\;\\to\\; ${b}`;
}

/** A term, or the two sides of an equation. */
const formula = (term: Term, context: NotesContext): string =>
  (sidesOf(term) ?? [term]).map((side) => printLatex(side, context)).join(' = ');
