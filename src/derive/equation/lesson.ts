/**
 * The lesson by equations: something is done to both sides of g(z) = …, both sides are differentiated, the equation is
 * solved for g′(z), and what stands there is written in z alone or closed in g.
 */
import { equation, sidesOf } from '../../core/equation.ts';
import { application, derivative, productOf, quotient, sumOf } from '../../core/make.ts';
import { findPath, type Path } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { dependsOn, occursIn, postorder, rebuild } from '../../core/traverse.ts';
import { EQUATION_INSERT, equationRules, writeOutId } from '../../trace/claims.ts';
import { Board } from '../board.ts';
import { DeriveError } from '../error.ts';
import { explain } from '../explain.ts';
import {
  constantIn,
  derivativeAt,
  differentiateFully,
  differentiateLayer,
  differentiateOnce,
} from '../lesson/differentiation.ts';
import type { Draft, Lesson } from '../lesson/draft.ts';
import { close, type LessonTask } from '../lesson/lesson.ts';
import { settle } from '../lesson/settle.ts';
import { isEasy, standingDerivatives } from '../lesson/standing.ts';
import { withLocal } from '../local-rules.ts';
import { negated } from '../tidy/sums.ts';
import { tidy } from '../tidy/tidy.ts';
import { closeDirectly, inNameAlone } from './close.ts';
import { lettersInOrder, summands, withoutBrackets } from './form.ts';
import { takeApart } from './logarithms.ts';
import type { Opening } from './opening.ts';
import { applyWherever, doToBothSides, LEFT, RIGHT, solveFor } from './sides.ts';

/** @throws DeriveError `unsuitable-route` where the equation does not lead to g′ */
export function teachByEquation(task: LessonTask, opening: Opening): Lesson {
  return new EquationLesson(task, opening).teach();
}

class EquationLesson {
  private readonly drafts: Draft[] = [];
  private readonly kept: ReadonlySet<Term>;
  private readonly slope: Term;

  constructor(
    private readonly task: LessonTask,
    private readonly opening: Opening,
  ) {
    this.kept = new Set(postorder(task.body));
    this.slope = application(task.subject.name, [task.variable], 1);
  }

  teach(): Lesson {
    const board = new Board(equation(this.task.name, this.task.body), this.task.board);
    const first = this.open(board);
    this.differentiate(board);
    const solved = this.solve(board, first);
    const known = { ...this.task.board, rules: withLocal(this.task.board.rules, equationRules(first)) };
    return this.finish(new Board(solved, known), first);
  }

  /** The first equation, and the state of the board. */
  private open(board: Board): Term {
    const { rule, bindings, right } = this.opening;
    if (!doToBothSides(board, rule, bindings)) this.refuse();
    if (right === null) takeApart(board, RIGHT);
    const target = right ?? settle(withoutBrackets(board.at(RIGHT)), this.kept);
    if (!explain(board, RIGHT, target)) this.refuse();
    this.write(board, 0);
    return board.term;
  }

  private differentiate(board: Board): void {
    const { variable } = this.task;
    const sides = sidesOf(board.term);
    if (sides === null || !doToBothSides(board, 'equation/differentiate', { x: variable })) this.refuse();
    differentiateFully(board, LEFT);
    this.toward(board, LEFT, this.withSlopePlaced(this.termwise(board.at(LEFT))));
    if (!this.isShort(board.at(RIGHT))) {
      differentiateOnce(board, RIGHT, this.neat);
      for (;;) {
        this.toward(board, RIGHT, settle(board.at(RIGHT), this.kept, variable));
        if (!hasDerivative(board.term)) break;
        this.write(board, 1);
        differentiateLayer(board, this.neat);
      }
    }
    differentiateFully(board, RIGHT);
    this.toward(board, RIGHT, settle(this.differentiated(sides[1]), this.kept, variable));
    this.write(board, 1);
  }

  /** The derivative of a side, summand by summand in the order of the side itself. */
  private differentiated(side: Term): Term {
    const { variable } = this.task;
    switch (side.kind) {
      case 'sum':
        return sumOf(side.terms.map((one) => this.differentiated(one)));
      case 'negation':
        return negated(this.differentiated(side.operand));
      case 'quotient':
        if (!dependsOn(side.denominator, variable) && side.numerator.kind === 'sum')
          return quotient(this.differentiated(side.numerator), side.denominator);
    }
    const aside = new Board(derivative(side, variable), this.task.board);
    differentiateFully(aside, []);
    return this.termwise(aside.term);
  }

  /** Whether after one rule for each summand only easy derivatives are left: then no line is written for it. */
  private isShort(standing: Term): boolean {
    if (standing.kind !== 'derivative') return true;
    const { variable } = this.task;
    return summands(standing.body, variable).every((varying) => {
      if (!dependsOn(varying, variable)) return true;
      const trial = new Board(derivative(varying, variable), this.task.board);
      differentiateOnce(trial, [], this.neat);
      return standingDerivatives(trial.term).every((path) => isEasy(derivativeAt(trial, path), constantIn(variable)));
    });
  }

  /** g′(z) from the equation, as a line. */
  private solve(board: Board, first: Term): Term {
    if (!solveFor(board, this.slope, (term) => this.solved(term, first))) this.refuse();
    const [, value] = sidesOf(board.term) ?? [];
    if (value === undefined) this.refuse();
    this.drafts.push({ subject: this.task.subject, term: value, steps: board.takeSteps(), domain: this.task.domain });
    return value;
  }

  /** From g′(z), written with g, to the derivative in z alone and the closed form. */
  private finish(board: Board, first: Term): Lesson {
    const { task, opening } = this;
    const isLogarithmic = opening.right === null;
    if (!isLogarithmic && this.byEquation(board, first)) return close(board, this.drafts, this.kept, task);
    // Of a root, and of a product that has g as a factor, the form in z is worth a line.
    const direct = opening.rule === 'equation/raise' ? null : closeDirectly(board, this.kept, task);
    const isWorthIt = direct !== null && (!isLogarithmic || !inNameAlone(board.term, task));
    if (isWorthIt && (!isLogarithmic || inNameAlone(direct.closedForm ?? task.name, task))) {
      return { ...direct, drafts: [...this.drafts, ...direct.drafts] };
    }
    const solved = board.term;
    this.writeOut(board, isLogarithmic);
    if (!isLogarithmic && !inNameAlone(solved, task)) return close(board, this.drafts, this.kept, task);
    // The product with g in front is what the way was taken for: only a form in g alone says more.
    const closed = inNameAlone(solved, task) ? null : close(board.copy(), this.drafts, this.kept, task);
    if (closed !== null && closed.closedForm !== null && inNameAlone(closed.closedForm, task)) return closed;
    return { drafts: this.drafts, result: board.term, closedForm: task.wantsClosedForm ? solved : null, also: [] };
  }

  private writeOut(board: Board, asItStands: boolean): void {
    const { name, subject } = this.task;
    if (!occursIn(name, board.term)) return;
    if (!applyWherever(board, [], name, writeOutId(subject.name))) this.refuse();
    this.toward(board, [], lettersInOrder(asItStands ? board.term : this.neat(board.term)));
    this.writeValue(board);
  }

  /** z put in for tan g(z) by the first equation, where that leaves no g: at once, or after writing cos by sin. */
  private byEquation(board: Board, first: Term): boolean {
    const [left] = sidesOf(first) ?? [];
    if (left === undefined) return false;
    for (const trial of this.withLeft(board, left)) {
      const before = this.valueDraft(trial);
      if (!applyWherever(trial, [], left, EQUATION_INSERT) || occursIn(this.task.name, trial.term)) continue;
      this.toward(trial, [], tidy(trial.term, this.task.tidy, this.kept));
      if (before.steps.length > 0) this.drafts.push(before);
      board.adopt(trial);
      this.writeValue(board);
      return true;
    }
    return false;
  }

  /** The board with the equation's left side in its term: as it stands, or by the identity of a function and its partner. */
  private *withLeft(board: Board, left: Term): Generator<Board> {
    if (occursIn(left, board.term)) yield board.copy();
    for (const id of PARTNERS) {
      const trial = board.copy();
      const path = findPath(trial.term, (part) => part.kind === 'application' && part.args[0] === this.task.name);
      if (path !== null && trial.applyFirst([id], path) !== null && occursIn(left, trial.term)) yield trial;
    }
  }

  private valueDraft(board: Board): Draft {
    const { subject, domain } = this.task;
    return { subject, term: board.term, steps: board.takeSteps(), domain };
  }
  private writeValue(board: Board): void {
    const draft = this.valueDraft(board);
    if (draft.steps.length > 0) this.drafts.push(draft);
  }

  private write(board: Board, primes: number): void {
    const [left, term] = sidesOf(board.term) ?? [];
    if (left === undefined || term === undefined) this.refuse();
    const { subject, domain } = this.task;
    this.drafts.push({ subject: { ...subject, primes }, left, term, steps: board.takeSteps(), domain });
  }

  private readonly neat = (term: Term): Term => tidy(term, this.task.tidy, this.kept);

  /** g′(z)(1 + e^(−z)), but 2 g(z) g′(z): only a sum stands behind g′. */
  private withSlopePlaced(term: Term): Term {
    return rebuild(term, (part) => {
      if (part.kind !== 'product' || !part.factors.includes(this.slope)) return part;
      const others = part.factors.filter((one) => one !== this.slope);
      const before = others.every(({ kind }) => kind === 'sum');
      return productOf(before ? [this.slope, ...others] : [...others, this.slope]);
    });
  }

  /** A sum stays the sum that it is: each of its terms is tidied for itself. */
  private termwise(term: Term): Term {
    if (term.kind === 'negation') return negated(this.termwise(term.operand));
    if (term.kind !== 'sum') return this.neat(term);
    return settle(sumOf(term.terms.map((one) => this.termwise(one))), this.kept, this.task.variable);
  }

  /** Tidied; but a sum beside g is not put over one bar, and what the first equation has on its left is kept. */
  private solved(term: Term, first: Term): Term {
    const [left] = sidesOf(first) ?? [];
    if (term.kind === 'product' && term.factors.some(({ kind }) => kind === 'sum')) return term;
    const neat = settle(this.neat(term), this.kept, this.task.variable);
    return left !== undefined && occursIn(left, term) && !occursIn(left, neat) ? term : neat;
  }

  private toward(board: Board, path: Path, target: Term): void {
    if (!explain(board, path, target)) this.refuse();
  }

  private refuse(): never {
    throw new DeriveError('unsuitable-route', 'the equation of this route does not lead to the derivative');
  }
}

/** How a function of g is written by the one whose value the equation has. */
const PARTNERS: readonly string[] = ['cos-by-sin', 'sin-by-cos', 'cosh-by-sinh', 'sinh-by-cosh'].map(
  (name) => `algebra/${name}`,
);
