/** The next derivative from the derivative in the variable itself, as its line has it. */
import { derivative, negation, ONE, power, productOf, quotient } from '../../core/make.ts';
import { findPath } from '../../core/path.ts';
import { type Rational, rational } from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { Board } from '../board.ts';
import { explain } from '../explain.ts';
import { factoredForm, lettersOf } from '../factoring/factored-form.ts';
import { compose, factorsOf, numericValue, writtenNumber } from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';
import { weight } from '../tidy/weight.ts';
import type { Draft, Lesson } from './draft.ts';
import { type LessonTask, teach } from './lesson.ts';

/** The lesson about d/dx of `task.start`, its last line in factored form. */
export function teachFromPlain(task: LessonTask): Lesson {
  const start = withoutBar(task.start);
  const turned = start === null ? null : turnedOver(start, task);
  const lesson = start === null || turned === null ? teach(task) : withLinesBefore([turned], teach({ ...task, start }));
  return factoredAtEnd(lesson, task);
}

const withLinesBefore = (drafts: readonly Draft[], lesson: Lesson): Lesson => ({
  ...lesson,
  drafts: [...drafts, ...lesson.drafts],
});

/** The line on which c/u³ stands as c u⁻³ before it is differentiated: the power rule does what the quotient rule would. */
function turnedOver(start: Term, task: LessonTask): Draft | null {
  const board = new Board(derivative(task.start, task.variable), task.board);
  if (!explain(board, [0], start)) return null;
  return { subject: task.subject, term: board.term, steps: board.takeSteps(), domain: task.domain };
}

/** A single term over powers of one sum or letter, or of its root, as a product with a negative power; else null. */
function withoutBar(term: Term): Term | null {
  if (term.kind === 'negation') {
    const inner = withoutBar(term.operand);
    return inner === null ? null : negation(inner);
  }
  if (term.kind !== 'quotient' || hasSum(term.numerator)) return null;
  const numbers: Term[] = [];
  let base: Term | null = null;
  let exponent = rational(0);
  for (const factor of term.denominator.kind === 'product' ? term.denominator.factors : [term.denominator]) {
    const power = powerBelow(factor);
    if (numericValue(factor) !== null) numbers.push(factor);
    else if (power === null || (base !== null && base !== power.base)) return null;
    else [base, exponent] = [power.base, exponent.add(power.exponent)];
  }
  // 1/u has a rule of its own.
  if (base === null || exponent.equals(1)) return null;
  const factors = term.numerator.kind === 'product' ? term.numerator.factors : [term.numerator];
  const above = term.numerator === ONE ? [] : factors;
  const product = productOf([...above, power(base, writtenNumber(exponent.neg()))]);
  return numbers.length === 0 ? product : quotient(product, productOf(numbers));
}

const hasSum = (term: Term): boolean => findPath(term, ({ kind }) => kind === 'sum') !== null;

/** The sum or letter of which a factor is a power, roots being halves; null for anything else. */
function powerBelow(term: Term): { readonly base: Term; readonly exponent: Rational } | null {
  const exponent = term.kind === 'power' ? numericValue(term.exponent) : rational(1);
  const whole = term.kind === 'power' ? term.base : term;
  const isRoot = whole.kind === 'application' && whole.name === 'sqrt';
  const base = isRoot ? (whole.args[0] as Term) : whole;
  if (exponent === null || (base.kind !== 'sum' && base.kind !== 'symbol')) return null;
  return { base, exponent: isRoot ? exponent.div(2) : exponent };
}

/** What a tidied derivative may still be shortened by. */
const SHORTER: readonly string[] = [
  'algebra/double-angle-of-sin',
  'algebra/double-angle-of-cos',
  'algebra/double-angle-of-minus-cos',
  'algebra/square-of-sign',
];

/** The lesson with its last line factored, and on one more line 2 sin u cos u as sin 2u. */
function factoredAtEnd(lesson: Lesson, task: LessonTask): Lesson {
  const last = lesson.drafts[lesson.drafts.length - 1];
  if (last === undefined) return lesson;
  const before = lesson.drafts.slice(0, -1);
  const board = new Board(last.term, task.board);
  const target = factoredForm(overBar(last.term, task.variable), lettersOf(task));
  const own = explain(board, [], target)
    ? { ...last, term: board.term, steps: [...last.steps, ...board.takeSteps()] }
    : last;
  const drafts = [...before, own];
  for (const line of [own, before[before.length - 1]]) {
    const shorter = line === undefined || hasDerivative(line.term) ? null : shortened(line, task);
    if (shorter === null || weight(shorter.term) >= weight(own.term)) continue;
    drafts.splice(drafts.indexOf(line as Draft) + 1, drafts.length, shorter);
    break;
  }
  const shown = (drafts[drafts.length - 1] as Draft).term;
  return lesson.closedForm === null ? { ...lesson, drafts, result: shown } : { ...lesson, drafts, closedForm: shown };
}

/** A power of a sum or letter with a negative number for its exponent stands under a bar again. */
function overBar(term: Term, variable: SymbolTerm): Term {
  const { coefficient, factors } = factorsOf(term);
  const turned = factors.map((factor) =>
    numericValue(factor.exponent)?.compare(0) === -1 ? { ...factor, below: true } : factor,
  );
  return turned.some(({ below }, i) => below !== factors[i]?.below)
    ? compose({ coefficient, factors: turned }, variable)
    : term;
}

/** The line that follows from this one by such a rule; null where none does. */
function shortened(line: Draft, task: LessonTask): Draft | null {
  const board = new Board(line.term, task.board);
  const at = findPath(line.term, (part) => new Board(part, task.board).applyFirst(SHORTER, []) !== null);
  if (at === null || board.applyFirst(SHORTER, at) === null) return null;
  if (!explain(board, [], tidy(board.term, task.tidy))) return null;
  return { ...line, term: board.term, steps: board.takeSteps() };
}
