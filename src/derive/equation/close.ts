/** The closed form of a derivative that is written with g already: what is not g yet is seen to be g. */
import { application } from '../../core/make.ts';
import { type Path, replaceAt } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { children, occursIn, substitute } from '../../core/traverse.ts';
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
    const drafts = linesTo(closed, board, task);
    if (drafts !== null) return { drafts, result, closedForm: closed, also: [] };
  }
  return null;
}

function linesTo(closed: Term, board: Board, task: LessonTask): Draft[] | null {
  if (congruent(closed, board.term)) return closed === board.term ? [] : null;
  for (const places of choices(placesOf(task.name, closed))) {
    const spelt = places.reduce((term, path) => replaceAt(term, path, task.body), closed);
    if (sameRational(board.term, spelt) !== 'yes') continue;
    const trial = board.copy();
    const drafts: Draft[] = [];
    const write = (): void => {
      drafts.push({ subject: task.subject, term: trial.term, steps: trial.takeSteps(), domain: task.domain });
    };
    if (!explain(trial, [], spelt)) continue;
    write();
    const id = recogniseId(task.subject.name);
    if (!places.every((path) => trial.applyFirst([id], path) !== null) || trial.term !== closed) continue;
    write();
    return drafts;
  }
  return null;
}

function placesOf(part: Term, whole: Term, path: Path = []): Path[] {
  return whole === part ? [path] : children(whole).flatMap((child, i) => placesOf(part, child, [...path, i]));
}

/** Every choice of one and more of the places, small choices first. */
function choices(places: readonly Path[]): (readonly Path[])[] {
  if (places.length > MOST_PLACES) return [];
  const all = Array.from({ length: 2 ** places.length - 1 }, (_, bits) =>
    places.filter((_place, i) => (((bits + 1) >> i) & 1) === 1),
  );
  return all.sort((a, b) => a.length - b.length);
}
