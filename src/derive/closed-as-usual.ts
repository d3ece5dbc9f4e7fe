/** The closed form of the usual way, for another way that ends in z alone: g is the same, and so is its derivative. */
import type { Term } from '../core/term.ts';
import { recogniseId } from '../trace/claims.ts';
import { Board } from './board.ts';
import { withBody } from './closing/problem.ts';
import { placesOf } from './equation/close.ts';
import { explain } from './explain.ts';
import type { Lesson } from './lesson/draft.ts';
import type { LessonTask } from './lesson/lesson.ts';

/** The lesson, with a line for the closed form where it has none and rules lead there. */
export function closedAsUsual(lesson: Lesson, closed: Term | null, task: LessonTask): Lesson {
  const last = lesson.drafts.at(-1);
  if (closed === null || last === undefined || task.closing.holds(closed, lesson.result) !== 'yes') return lesson;
  const board = new Board(last.term, task.board);
  const id = recogniseId(task.subject.name);
  const isReached =
    explain(board, [], withBody(closed, task)) &&
    placesOf(task.name, closed).every((path) => board.applyFirst([id], path) !== null) &&
    board.term === closed;
  if (!isReached) return lesson;
  const { subject, domain } = task;
  const draft = { subject, term: closed, steps: board.takeSteps(), domain };
  return { ...lesson, drafts: [...lesson.drafts, draft], closedForm: closed };
}
