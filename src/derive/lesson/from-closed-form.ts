/** The next derivative from the closed form of the one before: d/dz of g(1 − g), with g′ put in at the end. */
import { application, derivative, negation, ONE, productOf, quotient, sumOf, ZERO } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { children, occursIn, postorder } from '../../core/traverse.ts';
import { congruent } from '../../rule/index.ts';
import { insertId } from '../../trace/claims.ts';
import { Board } from '../board.ts';
import { derivativeOf, factored, polynomialIn } from '../closing/polynomial.ts';
import { explain } from '../explain.ts';
import { factoredForm, lettersOf } from '../factoring/factored-form.ts';
import { compose, factorsOf } from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';
import { weight } from '../tidy/weight.ts';
import { differentiateFully } from './differentiation.ts';
import type { Draft, Lesson } from './draft.ts';
import type { LessonTask } from './lesson.ts';
import { settle } from './settle.ts';

export interface ClosedFormTask extends LessonTask {
  /** The derivative before this one, closed in g or with companions. */
  readonly closedForm: Term;
  /** g′ in g; null where the closed form does without g. */
  readonly first: Term | null;
  /** The plain result in the variable alone. */
  readonly result: Term;
}

/** The lesson, or null where a line of it cannot be explained. */
export function teachFromClosedForm(task: ClosedFormTask): Lesson | null {
  const drafts: Draft[] = [];
  const board = new Board(derivative(task.closedForm, task.variable), task.board);
  const letters = lettersOf(task);
  const slope = application(nameOf(task.name), [task.variable], 1);
  const write = (): void => {
    const steps = board.takeSteps();
    drafts.push({ subject: task.subject, term: board.term, steps, domain: task.domain });
  };
  /** A line for the term, unless it stands there already. False where no rules lead to it. */
  const goOn = (term: Term): boolean => {
    if (term === board.term) return true;
    if (!explain(board, [], term)) return false;
    write();
    return true;
  };
  write();
  differentiateFully(board, []);
  if (!explain(board, [], settle(board.term, NONE, task.variable))) return null;
  write();
  const taken = withSlopeInFront(board.term, slope, task);
  const factored = taken === null ? null : factoredForm(taken, letters);
  const tidied = factored ?? factoredForm(tidy(board.term, task.tidy), letters);
  const isLast = !occursIn(slope, board.term);
  const isWorthIt =
    factored === null ? weight(tidied) + SMALL_MOVE < weight(board.term) : !congruent(factored, board.term);
  if ((isLast || isWorthIt) && !goOn(tidied)) return null;
  if (task.first !== null && occursIn(slope, board.term)) {
    insertAt(board, [], slope, insertId(task.subject.name));
    const settled = settle(board.term, new Set(postorder(task.first)), task.variable);
    if (!explain(board, [], settled)) return null;
    write();
    // A factored polynomial only has its numbers brought together: multiplied out again it would be no shorter.
    const isPolynomial = polynomialIn(task.closedForm, task.name) !== null;
    const together = isPolynomial ? compose(factorsOf(board.term), task.variable) : tidy(board.term, task.tidy);
    const final = factoredForm(together, letters);
    if (final.size <= board.term.size && !goOn(final)) return null;
  }
  return occursIn(slope, board.term) ? null : { drafts, result: task.result, closedForm: board.term, also: [] };
}
/** A tidied line at most this much shorter is not worth its chalk before g′ is put in. */
const SMALL_MOVE = 2;
const NONE: ReadonlySet<Term> = new Set();
const nameOf = (name: Term): string => (name.kind === 'application' ? name.name : '');

/** Every term has a factor g′: it is taken out before it is written in g. A polynomial in g is factored besides. */
function withSlopeInFront(term: Term, slope: Term, task: ClosedFormTask): Term | null {
  const polynomial = polynomialIn(task.closedForm, task.name);
  if (polynomial !== null) return slopeTimes(factored(derivativeOf(polynomial), task.name), slope);
  const rest = tidy(quotient(term, slope), task.tidy);
  const divided =
    rest.kind === 'quotient' || occursIn(slope, rest) ? tidy(termwiseQuotient(term, slope), task.tidy) : rest;
  return occursIn(slope, divided) ? null : tidy(productOf([slope, divided]), task.tidy);
}

/** −2 g(z) g′(z), g′(z)(1 − 2 g(z)): the sign, the number and powers of g before g′, sums behind it. */
function slopeTimes(factors: readonly Term[], slope: Term): Term {
  const signs = factors.filter(({ kind }) => kind === 'negation').length;
  const positive = factors.map((factor) => (factor.kind === 'negation' ? factor.operand : factor));
  const before = positive.filter((factor) => factor.kind !== 'sum');
  const whole = productOf([
    ...before.filter((factor) => factor !== ONE),
    slope,
    ...positive.filter(({ kind }) => kind === 'sum'),
  ]);
  if (factors.includes(ZERO)) return ZERO;
  return signs % 2 === 0 ? whole : negation(whole);
}

/** A sum, through constants in front of it, divided by a factor of each of its terms. */
function termwiseQuotient(term: Term, by: Term): Term {
  switch (term.kind) {
    case 'sum':
      return sumOf(term.terms.map((part) => termwiseQuotient(part, by)));
    case 'negation':
      return negation(termwiseQuotient(term.operand, by));
    case 'product': {
      const place = term.factors.findIndex((factor) => factor.kind === 'sum' && occursIn(by, factor));
      if (place < 0 || term.factors.includes(by)) return quotient(term, by);
      return productOf(term.factors.map((factor, i) => (i === place ? termwiseQuotient(factor, by) : factor)));
    }
    default:
      return quotient(term, by);
  }
}

/** Puts the closed form in for g′(z), wherever it stands. */
function insertAt(board: Board, path: readonly number[], slope: Term, rule: string): void {
  const part = board.at(path);
  if (part === slope) {
    if (board.applyFirst([rule], path) === null) throw new Error('g′ could not be put in');
    return;
  }
  if (!occursIn(slope, part)) return;
  // A product put into a product is spliced in: from the last member to the first, so that places stay right.
  for (let i = children(part).length - 1; i >= 0; i--) insertAt(board, [...path, i], slope, rule);
}
