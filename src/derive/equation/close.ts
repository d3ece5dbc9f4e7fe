/** The closed form of a derivative that is written with g already: what is not g yet is seen to be g. */
import { application, product, TWO } from '../../core/make.ts';
import { type Path, replaceAt } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { children, occursIn, rebuild, substitute } from '../../core/traverse.ts';
import { congruent, sameRational } from '../../rule/index.ts';
import { recogniseId } from '../../trace/claims.ts';
import type { Board } from '../board.ts';
import { closedFormOf, withBody } from '../closing/problem.ts';
import { explain } from '../explain.ts';
import type { Draft, Lesson } from '../lesson/draft.ts';
import { closedForms, type LessonTask } from '../lesson/lesson.ts';
import { tidy } from '../tidy/tidy.ts';
import { lettersInOrder } from './form.ts';

/** Whether the variable stands nowhere but in g(z). */
export const inNameAlone = (term: Term, { name, variable }: Pick<LessonTask, 'name' | 'variable'>): boolean =>
  !occursIn(variable, substitute(term, new Map([[name, application('', [])]])));

/** More places of g than these are not told apart. */
const MOST_PLACES = 4;

/** The lines from the board to a closed form, without g being written out before; null where there is no such way. */
export function closeDirectly(board: Board, kept: ReadonlySet<Term>, task: LessonTask): Lesson | null {
  const result = lettersInOrder(tidy(withBody(board.term, task), task.tidy, kept));
  for (const route of closedForms(result, result, kept, task)?.proved ?? []) {
    const closed = closedFormOf(route);
    const drafts = isBetter(closed, board.term, task) ? linesTo(closed, board, task) : null;
    if (drafts !== null) return { drafts, result, closedForm: closed, also: [] };
  }
  return null;
}

/** A form in g alone, or one with no more of g in it, is worth a line. */
const isBetter = (closed: Term, line: Term, task: LessonTask): boolean =>
  inNameAlone(closed, task) || countOf(task.name, closed) <= countOf(task.name, line);
const countOf = (name: Term, term: Term): number => placesOf(name, opened(term, name)).length;

function linesTo(closed: Term, board: Board, task: LessonTask): Draft[] | null {
  if (congruent(closed, board.term)) return closed === board.term ? [] : null;
  const { name, body } = task;
  const factors = opened(closed, name);
  for (const places of choices(placesOf(name, factors))) {
    const spelt = places.reduce((term, path) => replaceAt(term, path, body), factors);
    if (sameRational(board.term, spelt) !== 'yes') continue;
    const trial = board.copy();
    const drafts: Draft[] = [];
    const write = (): void => {
      drafts.push({ subject: task.subject, term: trial.term, steps: trial.takeSteps(), domain: task.domain });
    };
    if (!explain(trial, [], spelt)) continue;
    write();
    const id = recogniseId(task.subject.name);
    if (!places.every((path) => trial.applyFirst([id], path) !== null) || !explain(trial, [], closed)) continue;
    write();
    return drafts;
  }
  return null;
}

/** With g·g for g²: one factor may be g already, and the other still has to be seen. */
const opened = (term: Term, name: Term): Term =>
  rebuild(term, (part) =>
    part.kind === 'power' && part.base === name && part.exponent === TWO ? product([name, name]) : part,
  );

/** Where a term stands in another. */
export function placesOf(part: Term, whole: Term, path: Path = []): Path[] {
  return whole === part ? [path] : children(whole).flatMap((child, i) => placesOf(part, child, [...path, i]));
}

/** Every choice of one and more of the places, small choices first, of these the later places. */
function choices(places: readonly Path[]): (readonly Path[])[] {
  if (places.length > MOST_PLACES) return [];
  const all = Array.from({ length: 2 ** places.length - 1 }, (_, bits) =>
    places.filter((_place, i) => (((bits + 1) >> i) & 1) === 1),
  );
  return all.reverse().sort((a, b) => a.length - b.length);
}
