/** The lesson for one smooth function: differentiate, tidy up, and close in g. */
import { derivative } from '../../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { occursIn, postorder } from '../../core/traverse.ts';
import { sameRational } from '../../rule/index.ts';
import type { Subject } from '../../trace/derivation.ts';
import { Board, type BoardContext } from '../board.ts';
import { type ClosingSearch, type ClosingTools, searchClosedForm } from '../closing/choose.ts';
import { type ClosingProblem, closedFormOf, type Route } from '../closing/problem.ts';
import { explain } from '../explain.ts';
import type { TidyContext } from '../tidy/context.ts';
import { tidy } from '../tidy/tidy.ts';
import { writeRoute } from './close.ts';
import {
  constantIn,
  derivativeAt,
  differentiateLayer,
  differentiateOnce,
  evaluateEasy,
  showsChainRule,
} from './differentiation.ts';
import type { Draft, Lesson } from './draft.ts';
import { halfway } from './halfway.ts';
import { settle } from './settle.ts';
import { isEasy } from './standing.ts';

export interface LessonTask {
  /** The subject whose derivative is taken is one prime less than this. */
  readonly subject: Subject;
  /** g(z), as a term. */
  readonly name: Term;
  /** What g(z) stands for. */
  readonly body: Term;
  /** What is differentiated: the body, or the derivative before this one. */
  readonly start: Term;
  readonly variable: SymbolTerm;
  readonly domain: Condition | null;
  readonly wantsClosedForm: boolean;
  readonly board: BoardContext;
  readonly tidy: TidyContext;
  readonly closing: ClosingTools;
}

/** Differentiates line by line, tidies up, and closes in g where a closed form can be reached. */
export function teach(task: LessonTask): Lesson {
  const kept = new Set([...postorder(task.body), ...postorder(task.start)]);
  const board = new Board(derivative(task.start, task.variable), task.board);
  const drafts: Draft[] = [];
  const write = (): void => {
    const steps = board.takeSteps();
    if (steps.length > 0) drafts.push({ subject: task.subject, term: board.term, steps, domain: task.domain });
  };

  const neat = (term: Term): Term => tidy(term, task.tidy, kept);
  const whole = derivativeAt(board, []);
  if (isEasy(whole, constantIn(task.variable)) && !showsChainRule(task.start, task.variable))
    evaluateEasy(board, [], neat);
  else differentiateOnce(board, [], neat);
  for (;;) {
    // Where no rule leads to the settled line, it stays as the rules gave it.
    explain(board, [], settle(board.term, kept, task.variable));
    if (!hasDerivative(board.term)) break;
    write();
    differentiateLayer(board, neat);
  }

  return close(board, drafts, kept, task);
}

/**
 * The end of a lesson, from a line without derivatives on the board: the line tidied up, and the way to the closed form.
 * @param drafts the lines of this derivative that are written already
 */
export function close(board: Board, drafts: readonly Draft[], kept: ReadonlySet<Term>, task: LessonTask): Lesson {
  const line = board.term;
  const tidied = tidy(line, task.tidy, kept);
  /** The line as it stands, or tidied: on the same line where little changes, on one of its own where much does. */
  const settled = (from: Route['from'], at: Board): Draft[] | null => {
    const written: Draft[] = [];
    const writeAt = (): void => {
      const steps = at.takeSteps();
      if (steps.length > 0) written.push({ subject: task.subject, term: at.term, steps, domain: task.domain });
    };
    if (from === 'tidied' && tidied !== line) {
      if (!isSmallMove(line, tidied)) {
        writeAt();
        const middle = halfway(line, tidied, { ...task.tidy, kept });
        if (middle !== null && explain(at, [], settle(middle, kept))) writeAt();
      }
      if (!explain(at, [], tidied)) return null;
    }
    writeAt();
    return written;
  };
  const search = closedForms(line, tidied, kept, task);
  for (const route of search?.proved ?? []) {
    const trial = board.copy();
    const isShown = drafts.some((draft) => isSameForm(draft.term, closedFormOf(route), task.name));
    const before = settled(isShown ? 'tidied' : route.from, trial);
    const after = isShown || before === null ? [] : writeRoute(trial, route, drafts, task);
    if (before === null || after === null) continue;
    const also = search?.second(route) ?? null;
    return {
      drafts: [...drafts, ...before, ...after],
      result: tidied,
      closedForm: closedFormOf(route),
      also: also === null ? [] : [also],
    };
  }
  const last = settled('tidied', board.copy());
  // What no rule leads to is not shown: the line stays as it stands.
  if (last === null)
    return { drafts: [...drafts, ...(settled('line', board) ?? [])], result: line, closedForm: null, also: [] };
  return { drafts: [...drafts, ...last], result: tidied, closedForm: null, also: [] };
}

/** Whether a line with g in it is the closed form already: 1/e^g for e^(−g). */
const isSameForm = (line: Term, closed: Term, name: Term): boolean =>
  line === closed || (occursIn(name, line) && sameRational(line, closed) === 'yes');

/** The search for closed forms of a line; null where none is wanted. */
export function closedForms(line: Term, tidied: Term, kept: ReadonlySet<Term>, task: LessonTask): ClosingSearch | null {
  if (!task.wantsClosedForm) return null;
  const { name, body, variable } = task;
  const { evaluate } = task.closing;
  const problem: ClosingProblem = { name, body, variable, line, tidied, tidy: { ...task.tidy, kept }, evaluate };
  return searchClosedForm(problem, screened(task));
}

/** The tools, with candidates turned down at sight whose values are others: to prove nothing of these takes long. */
function screened({ board, closing, domain }: LessonTask): ClosingTools {
  // On a branch, or under assumptions, values elsewhere say nothing.
  if (domain !== null || board.conditions.assumptions.length > 0) return closing;
  return { ...closing, holds: (a, b) => (board.mayEqual(a, b) ? closing.holds(a, b) : 'no') };
}

/** A tidied line at most this much shorter than the one before replaces it instead of following it. */
const SMALL_MOVE = 2;
/** Taking out a common factor is never a small move: the sum is what the rule gave. */
const isSmallMove = (line: Term, tidied: Term): boolean =>
  line.size - tidied.size <= SMALL_MOVE && (line.kind !== 'sum' || tidied.kind === 'sum');
