/** Writing a route to the closed form on the board: each line with g spelt out first, then g(z) in its place. */
import type { Term } from '../../core/term.ts';
import { children, occursIn } from '../../core/traverse.ts';
import { congruent } from '../../rule/index.ts';
import { recogniseId } from '../../trace/claims.ts';
import type { Board } from '../board.ts';
import { type Route, withBody } from '../closing/problem.ts';
import { explain } from '../explain.ts';
import type { Draft } from './draft.ts';
import type { LessonTask } from './lesson.ts';

/**
 * The lines of a route, written on the board; what is shown already is passed through. Null where one of them cannot be
 * explained by rules: then the board may have moved, so try on a copy.
 */
export function writeRoute(board: Board, route: Route, shown: readonly Draft[], task: LessonTask): Draft[] | null {
  const drafts: Draft[] = [];
  const lines = route.lines;
  for (const [i, { term, through }] of lines.entries()) {
    // A line that only swaps factors is not worth its chalk, unless it is the result.
    if (term === board.term || (i < lines.length - 1 && congruent(term, board.term))) continue;
    for (const middle of through) if (!reach(board, middle, task)) return null;
    if (!reach(board, term, task)) return null;
    if (i < lines.length - 1 && shown.some((draft) => draft.term === term)) continue;
    drafts.push({ subject: task.subject, term: board.term, steps: board.takeSteps(), domain: task.domain });
  }
  return drafts;
}

/** Brings the board to the target; false where no rules lead there. */
function reach(board: Board, target: Term, task: LessonTask): boolean {
  if (occursIn(task.name, board.term) || !occursIn(task.name, target)) return arrive(board, target);
  const spelt = withBody(target, { name: task.name, body: task.body });
  return arrive(board, spelt) && recogniseAt(board, [], target, task) && board.term === target;
}

function arrive(board: Board, target: Term): boolean {
  if (!explain(board, [], target)) return false;
  // A product placed in a product is opened there: the places of the target are restored.
  return board.term === target || board.applyAs('algebra/reorder', [], { u: board.term }, target);
}

/** Applies "this is g(z)" at every place where the target has it. */
function recogniseAt(board: Board, path: readonly number[], target: Term, task: LessonTask): boolean {
  if (target === task.name) return board.applyFirst([recogniseId(task.subject.name)], path) !== null;
  if (!occursIn(task.name, target)) return true;
  return children(target).every((child, i) => recogniseAt(board, [...path, i], child, task));
}
