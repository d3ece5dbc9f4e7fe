/** From g′(z) as the equation gives it, written with g, to the derivative in z alone and the closed form. */
import { sidesOf } from '../../core/equation.ts';
import { findPath } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { occursIn, postorder } from '../../core/traverse.ts';
import { EQUATION_INSERT, writeOutId } from '../../trace/claims.ts';
import type { Board } from '../board.ts';
import { DeriveError } from '../error.ts';
import { explain } from '../explain.ts';
import type { Draft, Lesson } from '../lesson/draft.ts';
import { close, type LessonTask } from '../lesson/lesson.ts';
import { tidy } from '../tidy/tidy.ts';
import { weight } from '../tidy/weight.ts';
import { closeDirectly, inNameAlone } from './close.ts';
import { lettersInOrder } from './form.ts';
import type { Opening } from './opening.ts';
import { applyWherever } from './sides.ts';

export const doesNotLead = (): DeriveError =>
  new DeriveError('unsuitable-route', 'the equation of this route does not lead to the derivative');

export class Ending {
  private readonly kept: ReadonlySet<Term>;

  /** @param drafts the lines so far; those of the ending come behind them */
  constructor(
    private readonly task: LessonTask,
    private readonly opening: Opening,
    /** The first equation. */
    private readonly first: Term,
    private readonly drafts: Draft[],
  ) {
    this.kept = new Set(postorder(task.body));
  }

  write(board: Board): Lesson {
    return this.opening.right === null ? this.ofLogarithm(board) : this.ofImplicit(board);
  }

  private ofImplicit(board: Board): Lesson {
    const { task, drafts, kept } = this;
    if (this.byEquation(board)) return close(board, drafts, kept, task);
    // Of a root the form in z is worth a line.
    const direct = this.opening.rule === 'equation/raise' ? null : closeDirectly(board, kept, task);
    if (direct !== null) return this.followedBy(direct);
    const solved = board.term;
    this.writeOut(board, (term) => tidy(term, task.tidy, kept));
    return inNameAlone(solved, task) ? this.closedAs(solved, board) : close(board, drafts, kept, task);
  }

  /**
   * f(x)(ln x + 1) with f in front is what the way was taken for: only a form in f alone says more, or what is left
   * where f cancels, Φ(z) + z φ(z) for g(z)(1/z + φ(z)/Φ(z)).
   */
  private ofLogarithm(board: Board): Lesson {
    const { task, drafts, kept } = this;
    const solved = board.term;
    const saysMore = (lesson: Lesson | null): lesson is Lesson =>
      lesson !== null && lesson.closedForm !== null && inNameAlone(lesson.closedForm, task);
    const isInName = inNameAlone(solved, task);
    const direct = isInName ? null : closeDirectly(board, kept, task);
    if (saysMore(direct)) return this.followedBy(direct);
    this.writeOut(board, (term) => term);
    if (isInName) return this.closedAs(solved, board);
    const closed = close(board.copy(), drafts, kept, task);
    const isShorter = weight(tidy(board.term, task.tidy, kept)) < weight(solved);
    return isShorter || saysMore(closed) ? closed : this.closedAs(solved, board);
  }

  private followedBy(lesson: Lesson): Lesson {
    return { ...lesson, drafts: [...this.drafts, ...lesson.drafts] };
  }

  /** What the equation gave is the closed form; the board has the derivative in z alone. */
  private closedAs(solved: Term, { term }: Board): Lesson {
    return { drafts: this.drafts, result: term, closedForm: this.task.wantsClosedForm ? solved : null, also: [] };
  }

  private writeOut(board: Board, neat: (term: Term) => Term): void {
    const { name, subject } = this.task;
    if (!occursIn(name, board.term)) return;
    if (!applyWherever(board, [], name, writeOutId(subject.name))) throw doesNotLead();
    this.toward(board, lettersInOrder(neat(board.term)));
    this.line(board);
  }

  /** z put in for tan g(z) by the first equation, where that leaves no g: at once, or after writing cos by sin. */
  private byEquation(board: Board): boolean {
    const { task } = this;
    const [left] = sidesOf(this.first) ?? [];
    if (left === undefined) return false;
    for (const trial of this.withLeft(board, left)) {
      const before = this.draft(trial);
      if (!applyWherever(trial, [], left, EQUATION_INSERT) || occursIn(task.name, trial.term)) continue;
      this.toward(trial, tidy(trial.term, task.tidy, this.kept));
      if (before.steps.length > 0) this.drafts.push(before);
      board.adopt(trial);
      this.line(board);
      return true;
    }
    return false;
  }

  /** The board with the equation's left side in its term: as it stands, or by the identity of a function and its partner. */
  private *withLeft(board: Board, left: Term): Generator<Board> {
    if (occursIn(left, board.term)) yield board.copy();
    const { name } = this.task;
    const path = findPath(board.term, (part) => part.kind === 'application' && part.args[0] === name);
    if (path === null) return;
    for (const id of PARTNERS) {
      const trial = board.copy();
      if (trial.applyFirst([id], path) !== null && occursIn(left, trial.term)) yield trial;
    }
  }

  private toward(board: Board, target: Term): void {
    if (!explain(board, [], target)) throw doesNotLead();
  }

  private draft(board: Board): Draft {
    const { subject, domain } = this.task;
    return { subject, term: board.term, steps: board.takeSteps(), domain };
  }
  private line(board: Board): void {
    const draft = this.draft(board);
    if (draft.steps.length > 0) this.drafts.push(draft);
  }
}

/** How a function of g is written by the one whose value the equation has. */
const PARTNERS: readonly string[] = ['cos-by-sin', 'sin-by-cos', 'cosh-by-sinh', 'sinh-by-cosh'].map(
  (name) => `algebra/${name}`,
);
