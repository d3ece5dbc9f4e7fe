/** Writing a route to the closed form on the board: each line with g spelt out first, then g(z) in its place. */
import { type Path, subtermAt } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { children, dependsOn, occursIn } from '../../core/traverse.ts';
import { congruent } from '../../rule/index.ts';
import { recogniseId } from '../../trace/claims.ts';
import type { Board } from '../board.ts';
import type { Inner } from '../closing/isolate.ts';
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
  for (const [i, { term, through, inner }] of lines.entries()) {
    // A line that only swaps factors is not worth its chalk, unless it is the result.
    if (term === board.term || (i < lines.length - 1 && congruent(term, board.term))) continue;
    for (const middle of through) if (!reach(board, middle, task)) return null;
    if (inner !== undefined) {
      const trial = board.copy();
      if (writeInner(trial, [], inner, task)) board.adopt(trial);
    }
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

/** Writes every inner term in g: first with g spelt out, multiplied and divided by what stands beside it, then g(z). */
function writeInner(board: Board, path: Path, inner: readonly Inner[], task: LessonTask): boolean {
  const part = board.at(path);
  const own = inner.find((one) => one.part === part);
  if (own === undefined) {
    for (let i = children(part).length - 1; i >= 0; i--)
      if (!writeInner(board, [...path, i], inner, task)) return false;
    return true;
  }
  const spelt = withBody(own.inG, { name: task.name, body: task.body });
  const isFraction = spelt.kind === 'quotient' && dependsOn(spelt.denominator, task.variable);
  const isWritten = isFraction
    ? board.applyAs('closing/multiply-and-divide', path, { u: part, v: spelt.numerator, w: spelt.denominator }, spelt)
    : explain(board, path, spelt);
  // A sum put into a sum is spliced in: then it does not stand there as a whole.
  return isWritten && subtermAt(board.term, path) === spelt && recogniseAt(board, path, own.inG, task);
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
