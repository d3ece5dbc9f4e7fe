/** The lesson for one smooth function: differentiate, tidy up, and close in g. */
import { derivative } from '../../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children as childrenOf, occursIn, postorder } from '../../core/traverse.ts';
import { recogniseId } from '../../trace/claims.ts';
import type { Subject } from '../../trace/derivation.ts';
import { Board, type BoardContext } from '../board.ts';
import { type ClosingTools, chooseRoute } from '../closing/choose.ts';
import { closedFormOf, withBody } from '../closing/problem.ts';
import { explain } from '../explain.ts';
import type { TidyContext } from '../tidy/context.ts';
import { tidy } from '../tidy/tidy.ts';
import {
  constantIn,
  derivativeAt,
  differentiateLayer,
  differentiateOnce,
  evaluateEasy,
  needsChainRule,
} from './differentiation.ts';
import type { Draft, Lesson } from './draft.ts';
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

/** A tidied line at most this much shorter than the one before replaces it instead of following it. */
const SMALL_MOVE = 2;

export function teach(task: LessonTask): Lesson {
  const kept = new Set([...postorder(task.body), ...postorder(task.start)]);
  const board = new Board(derivative(task.start, task.variable), task.board);
  const drafts: Draft[] = [];
  const write = (): void => {
    const steps = board.takeSteps();
    if (steps.length > 0) drafts.push({ subject: task.subject, term: board.term, steps, domain: task.domain });
  };
  const toward = (term: Term): void => {
    if (!explain(board, [], term)) throw new Error('a line of the lesson could not be explained');
  };

  const neat = (term: Term): Term => tidy(term, task.tidy, kept);
  const whole = derivativeAt(board, []);
  if (isEasy(whole, constantIn(task.variable)) && !showsChainRule(task.start, task.variable))
    evaluateEasy(board, [], neat);
  else differentiateOnce(board, [], neat);
  for (;;) {
    toward(settle(board.term, kept));
    if (!hasDerivative(board.term)) break;
    write();
    differentiateLayer(board, neat);
  }

  const line = board.term;
  const tidied = tidy(line, task.tidy, kept);
  const route = task.wantsClosedForm
    ? chooseRoute(
        {
          name: task.name,
          body: task.body,
          variable: task.variable,
          line,
          tidied,
          tidy: task.tidy,
          evaluate: task.closing.evaluate,
        },
        task.closing,
      )
    : null;
  const smallMove = line.size - tidied.size <= SMALL_MOVE;
  const settledFirst = route === null || route.best.from === 'tidied';
  if (settledFirst && tidied !== line) {
    if (!smallMove) write();
    toward(tidied);
  }
  write();
  if (route !== null) {
    for (const { term, through } of route.best.lines) {
      if (term === board.term) continue;
      for (const middle of through) closeTo(board, middle, task);
      closeTo(board, term, task);
      write();
    }
  }
  return {
    drafts,
    result: tidied,
    closedForm: route === null ? null : closedFormOf(route.best),
    also: route === null ? [] : route.others.map(closedFormOf),
  };
}

/** Whether somewhere on the surface there is a function of more than the variable: its chain rule is worth a line. */
function showsChainRule(term: Term, variable: SymbolTerm): boolean {
  switch (term.kind) {
    case 'sum':
    case 'product':
    case 'negation':
    case 'quotient':
      return childrenOf(term).some((child) => showsChainRule(child, variable));
    default:
      return needsChainRule(derivative(term, variable));
  }
}

/** Writes a line of the closing: first with g spelt out, then g(z) in its place. */
function closeTo(board: Board, target: Term, task: LessonTask): void {
  const before = board.term;
  if (occursIn(task.name, before) || !occursIn(task.name, target)) {
    if (!explain(board, [], target)) throw new Error('a line of the closing could not be explained');
    return;
  }
  const spelt = withBody(target, { name: task.name, body: task.body });
  if (!explain(board, [], spelt)) throw new Error('a line of the closing could not be explained');
  recogniseAt(board, [], target, task);
}

/** Applies "this is g(z)" at every place where the target has it. */
function recogniseAt(board: Board, path: readonly number[], target: Term, task: LessonTask): void {
  if (target === task.name) {
    if (board.applyFirst([recogniseId(task.subject.name)], path) === null)
      throw new Error('g was not recognised where it stands');
    return;
  }
  if (!occursIn(task.name, target)) return;
  childrenOf(target).forEach((child, i) => {
    recogniseAt(board, [...path, i], child, task);
  });
}
