/**
 * The lesson by equations: something is done to both sides of g(z) = …, both sides are differentiated, the equation is
 * solved for g′(z), and what stands there is written in z alone or closed in g.
 */
import { equation, sidesOf } from '../../core/equation.ts';
import { application, derivative, productOf, quotient, sumOf } from '../../core/make.ts';
import type { Path } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { dependsOn, occursIn, postorder, rebuild } from '../../core/traverse.ts';
import { equationRules } from '../../trace/claims.ts';
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
import type { LessonTask } from '../lesson/lesson.ts';
import { settle } from '../lesson/settle.ts';
import { isEasy, standingDerivatives } from '../lesson/standing.ts';
import { withLocal } from '../local-rules.ts';
import { negated } from '../tidy/sums.ts';
import { tidy } from '../tidy/tidy.ts';
import { doesNotLead, Ending } from './ending.ts';
import { summands, withoutBrackets } from './form.ts';
import { takeApart } from './logarithms.ts';
import type { Opening } from './opening.ts';
import { doToBothSides, LEFT, RIGHT, solveFor } from './sides.ts';

/** @throws DeriveError `unsuitable-route` where the equation does not lead to g′, or there is one for each case */
export function teachByEquation(task: LessonTask, opening: Opening): Lesson {
  if (task.domain !== null) {
    throw new DeriveError('unsuitable-route', 'a route by an equation is for functions without cases');
  }
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
    return new Ending(this.task, this.opening, first, this.drafts).write(new Board(solved, known));
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
    throw doesNotLead();
  }
}
