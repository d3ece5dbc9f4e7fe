/** The next derivative: from the closed form of the one before, or from its plain line, whichever stays shorter. */
import type { SymbolTerm, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children, dependsOn, occursIn, postorder } from '../../core/traverse.ts';
import { inCompanions } from '../closing/companion-route.ts';
import { polynomialIn } from '../closing/polynomial.ts';
import { isToDifferentiate } from '../closing/problem.ts';
import { weight } from '../tidy/weight.ts';
import type { Lesson } from './draft.ts';
import { teachFromClosedForm } from './from-closed-form.ts';
import { teachFromPlain } from './from-plain.ts';
import type { LessonTask } from './lesson.ts';

export interface NextTask extends Omit<LessonTask, 'start'> {
  /** The lesson about the derivative before this one. */
  readonly previous: Lesson;
  /** g′ in g, or null. */
  readonly first: Term | null;
  /** The plain result in the variable alone. */
  readonly result: () => Term;
}

export interface Next {
  /** The lesson before, without the lines that lead to a closed form which is not used. */
  readonly previous: Lesson;
  readonly lesson: Lesson;
}

/** The ways to the next derivative are tried, and the shortest result is taken; a form in g is preferred. */
export function teachNext(task: NextTask): Next {
  const closed = fromClosedForm(task);
  // A polynomial in g stays one: no other way is shorter.
  const isPolynomial = closed?.closedForm != null && polynomialIn(closed.closedForm, task.name) !== null;
  const ways: Next[] = closed === null ? [] : [{ previous: task.previous, lesson: closed }];
  const isPower = isAlgebraic(task.previous.result, task.variable);
  const previous = isPolynomial && !isPower ? null : plainLesson(task);
  if (previous !== null || closed === null) {
    const before = previous ?? task.previous;
    const from = { ...task, start: before.result };
    const plain: Next = {
      previous: before,
      lesson: closedInCompanions(teachFromPlain({ ...from, wantsClosedForm: false }), task),
    };
    // What is a rational function, or a root, is not written in g again.
    if (isPower) return plain;
    ways.push(plain);
    const lesson = task.wantsClosedForm ? teachFromPlain(from) : plain.lesson;
    if (lesson.closedForm !== null && isPlainlyInName(lesson.closedForm, task)) ways.push({ previous: before, lesson });
  }
  const [first, ...others] = ways as [Next, ...Next[]];
  return others.reduce((best, other) => (cost(other, task) < cost(best, task) ? other : best), first);
}

/** The lesson with its result for its closed form where that is in functions that people know: (2 − z²) φ(z). */
function closedInCompanions(lesson: Lesson, { wantsClosedForm, variable }: NextTask): Lesson {
  return wantsClosedForm && inCompanions(lesson.result, variable) ? { ...lesson, closedForm: lesson.result } : lesson;
}

function fromClosedForm(task: NextTask): Lesson | null {
  const { closedForm } = task.previous;
  if (!task.wantsClosedForm || closedForm === null) return null;
  const { first } = task;
  if (first === null || !occursIn(task.name, closedForm)) return null;
  const isStart = (form: Term): boolean => isToDifferentiate(form, task.name, task.variable);
  if (!isStart(closedForm) || !isStart(first)) return null;
  return teachFromClosedForm({ ...task, start: task.body, closedForm, first, result: task.result() });
}

/** The lesson up to the shortest of its lines in the variable alone, which is its result; null where none is. */
function plainLesson({ previous, name }: NextTask): Lesson | null {
  const { drafts } = previous;
  const plain = drafts.filter(({ left, term }) => left === undefined && !hasDerivative(term) && !mentions(term, name));
  const [first, ...others] = plain;
  if (first === undefined) return null;
  const shortest = others.reduce((best, other) => (weight(other.term) <= weight(best.term) ? other : best), first);
  const lines = drafts.slice(0, drafts.indexOf(shortest) + 1);
  return { drafts: lines, result: shortest.term, closedForm: null, also: [] };
}

/** Whether g, or a derivative of it, occurs in the term. */
const mentions = (term: Term, name: Term): boolean =>
  postorder(term).some((part) => part.kind === 'application' && name.kind === 'application' && part.name === name.name);

/** Whether a bare z stands in the term, not only g(z) and functions such as σ(z). */
function showsVariable(term: Term, task: NextTask): boolean {
  if (term === task.variable) return true;
  if (term.kind === 'application' && term.name !== 'exp') return false;
  return children(term).some((part) => showsVariable(part, task));
}

/** g(z) and companions without a bare z, and g(z) in no function: neither z g(z) nor ln g(z). */
const isPlainlyInName = (term: Term, task: NextTask): boolean =>
  !showsVariable(term, task) &&
  postorder(term).every((part) => part.kind !== 'application' || part === task.name || !mentions(part, task.name));

const ALGEBRAIC: ReadonlySet<string> = new Set(['sqrt', 'nthRoot', 'cbrt', 'abs', 'sign']);

/** Powers, roots and fractions of the variable: no exponential, no trigonometric function. */
const isAlgebraic = (term: Term, variable: SymbolTerm): boolean =>
  postorder(term).every((part) =>
    part.kind === 'application'
      ? ALGEBRAIC.has(part.name) || !dependsOn(part, variable)
      : part.kind !== 'power' || !dependsOn(part.exponent, variable),
  );

/** What a form costs more than one in g and companions alone. */
const WITHOUT_NAME = 2;

/** How long what is shown is. */
function cost({ lesson }: Next, task: NextTask): number {
  const shown = lesson.closedForm ?? lesson.result;
  return weight(shown) + (mentions(shown, task.name) && !showsVariable(shown, task) ? 0 : WITHOUT_NAME);
}
