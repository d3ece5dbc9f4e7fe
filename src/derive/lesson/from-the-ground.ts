/**
 * The end of a derivation from the ground: functions that the definition spelt out are seen again, e^(−z)/(1 + e^(−z))²
 * as σ(z)(1 − σ(z)), and the closed form is the usual one.
 */

import type { Term } from '../../core/term.ts';
import { postorder } from '../../core/traverse.ts';
import { congruent } from '../../rule/index.ts';
import { Board, type BoardContext } from '../board.ts';
import { plainLines } from '../closing/problem.ts';
import { explain } from '../explain.ts';
import { weight } from '../tidy/weight.ts';
import { writeRoute } from './close.ts';
import type { Draft, Lesson } from './draft.ts';
import { type LessonTask, teach } from './lesson.ts';

/** How the same derivative ends where functions are differentiated by what was derived before. */
export interface UsualEnd {
  /** The definition as it is written there, a line of this derivation too. */
  readonly body: Term;
  /** g′ in the variable and named functions. */
  readonly plain: Term;
  /** g′ in g, or null. */
  readonly closedForm: Term | null;
}

export interface RefoldTask extends LessonTask {
  readonly usual: UsualEnd;
  /** The board's rules with g(z) for what the usual derivation calls so. */
  readonly naming: BoardContext;
  /** Spells out the definitions on a board. */
  readonly spellOut: (board: Board) => void;
}

/** The lesson led on to the usual end; as it is where it ends so by itself, or no rules lead there. */
export function teachFromTheGround(task: RefoldTask): Lesson {
  const { usual } = task;
  const usualEnd = usual.closedForm ?? usual.plain;
  const own = teach(task);
  if (congruent(own.closedForm ?? own.result, usualEnd)) return own;
  const { drafts, result } = teach({ ...task, wantsClosedForm: false });
  const last = drafts[drafts.length - 1];
  if (last === undefined) return own;
  const board = new Board(last.term, task.naming);
  const lines = named(board, task);
  if (lines === null) return own;
  const closing =
    usual.closedForm === null
      ? []
      : writeRoute(board, { kind: 'recognise', from: 'line', lines: plainLines([usual.closedForm]) }, drafts, {
          ...task,
          board: task.naming,
          body: usual.body,
        });
  const closedForm = closing === null ? usual.plain : usualEnd;
  return { drafts: [...drafts, ...lines, ...(closing ?? [])], result, closedForm, also: [] };
}

/** Whether a term is worth a line: e^(ln u) and −(−u) are not, and neither is what is much longer than the line before. */
const isReadable = (term: Term, before: Term, task: RefoldTask): boolean =>
  weight(term) <= LONGEST * weight(before) &&
  postorder(term).every((part) => {
    if (part.kind === 'negation') return part.operand.kind !== 'negation';
    return part.kind !== 'application' || task.tidy.identity(part) === null;
  });
const LONGEST = 3;

/** The lines to the derivative with its functions named; null where none lead there. */
function named(board: Board, task: RefoldTask): readonly Draft[] | null {
  const { plain } = task.usual;
  const drafts: Draft[] = [];
  const write = (): void => {
    drafts.push({ subject: task.subject, term: board.term, steps: board.takeSteps(), domain: task.domain });
  };
  const spelt = new Board(plain, task.naming);
  task.spellOut(spelt);
  const isSpelt = congruent(spelt.term, board.term);
  const trial = board.copy();
  if (isReadable(spelt.term, board.term, task) && explain(trial, [], spelt.term)) {
    board.adopt(trial);
    if (!isSpelt) write();
    for (const step of [...spelt.takeSteps()].reverse()) {
      const name = step.rule.slice(step.rule.indexOf('/') + 1);
      if (board.applyFirst([`recognise/${name}`], step.path) === null) break;
      if (board.term !== step.before && !board.applyAs('algebra/reorder', [], { u: board.term }, step.before)) break;
    }
  }
  if (!explain(board, [], plain)) return null;
  write();
  return drafts;
}
