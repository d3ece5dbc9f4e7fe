/** The end of a work: is it the derivative, all of it, in the form asked for? */
import type { Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { occursIn, postorder } from '../../core/traverse.ts';
import { tidy } from '../lecturer.ts';
import { type Problem, truthOf } from '../problem.ts';
import type { CheckedLine, Final, Form, Step } from '../result.ts';
import type { Decider } from './decide.ts';

/** Functions by whose values a closed form may be written beside g itself. */
const COMPANIONS: ReadonlySet<string> = new Set(['sigma', 'Phi', 'phi', 'abs', 'sign']);
/** A line this much longer than its tidied form is not simplified. */
const LOOSE = 3;

/** @example finalOf(lines, problem, decider, 'in-g').outcome // 'right-value-wrong-form' */
export function finalOf(lines: readonly CheckedLine[], problem: Problem, decider: Decider, asked: Form): Final {
  const last = lastStep(lines);
  if (last === null) {
    return {
      correct: false,
      value: null,
      complete: false,
      form: 'in-x',
      formOk: false,
      simplified: false,
      outcome: 'missing',
      say: 'There is no line about the derivative.',
    };
  }
  const { term, about } = last;
  const complete = isComplete(term, problem);
  const decision =
    last.truth !== null && about ? last.truth : truthFrom(decider.decide(truthOf(problem, 1), term).kind);
  const form = formOf(term, problem);
  const formOk = asked === 'any' || form === asked || (asked === 'in-g' && isPlain(term, problem));
  const simplified = tidy(term, problem.tidy).size >= term.size - LOOSE;
  const correct = decision === true && complete && about;
  const outcome: Final['outcome'] =
    decision === null
      ? 'undecided'
      : !decision || !about
        ? 'wrong'
        : !complete
          ? 'unfinished'
          : formOk
            ? 'right'
            : 'right-value-wrong-form';
  const subject = `${problem.definition.name}'`;
  return { correct, value: decision, complete, form, formOk, simplified, outcome, say: SAY[outcome](subject, asked) };
}

const truthFrom = (kind: 'equal' | 'different' | 'undecided'): boolean | null =>
  kind === 'undecided' ? null : kind === 'equal';

const SAY: Readonly<Record<Final['outcome'], (subject: string, asked: Form) => string>> = {
  right: (subject) => `The last line is ${subject}.`,
  'right-value-wrong-form': (subject, asked) =>
    asked === 'in-g'
      ? `The last line has the right value, but ${subject} was to be written in the function itself.`
      : `The last line has the right value, but ${subject} was to be written in the variable alone.`,
  unfinished: () => 'So far this is right, but a derivative still stands in the last line.',
  wrong: (subject) => `The last line is not ${subject}.`,
  undecided: (subject) => `Whether the last line is ${subject} could not be decided.`,
  missing: () => 'There is no line about the derivative.',
};

/** The last line about g′; where none is, the last line of all. */
function lastStep(lines: readonly CheckedLine[]): { term: Term; truth: boolean | null; about: boolean } | null {
  const steps = (line: CheckedLine | undefined): Step | undefined => line?.steps[line.steps.length - 1];
  const main = lines.findLast(({ primes, steps: all }) => primes === 1 && all.length > 0);
  const own = steps(main);
  if (own !== undefined) return { term: own.term, truth: own.truth, about: true };
  const other = steps(lines.findLast(({ steps: all, kind }) => all.length > 0 && kind === 'claim'));
  return other === undefined ? null : { term: other.term, truth: null, about: false };
}

/** Nothing is left to differentiate: no d/dz, and no g′ on the right. */
function isComplete(term: Term, problem: Problem): boolean {
  if (hasDerivative(term)) return false;
  return !postorder(term).some(
    (part) => part.kind === 'application' && part.primes > 0 && part.name === problem.definition.name,
  );
}

/** Whether g itself stands in the line, and whether the variable does otherwise than closed forms have it. */
function formOf(term: Term, problem: Problem): Final['form'] {
  if (!occursIn(problem.named, term)) return 'in-x';
  return hasElementary(term, problem) ? 'mixed' : 'in-g';
}

function hasElementary(term: Term, { definition, variable, named }: Problem): boolean {
  const visit = (part: Term): boolean => {
    if (part === named) return false;
    if (part.kind === 'application') {
      const inG = part.name !== definition.name && !COMPANIONS.has(part.name) && mentions(part, variable, named);
      return inG || part.args.some(visit);
    }
    if (part.kind === 'power') return mentions(part.exponent, variable, named) || visit(part.base);
    if (part.kind === 'sum') return part.terms.some(visit);
    if (part.kind === 'product') return part.factors.some(visit);
    if (part.kind === 'quotient') return visit(part.numerator) || visit(part.denominator);
    return part.kind === 'negation' && visit(part.operand);
  };
  return visit(term);
}

/** Whether the variable occurs outside g(z). */
function mentions(term: Term, variable: Term, named: Term): boolean {
  if (term === named) return false;
  if (term === variable) return true;
  switch (term.kind) {
    case 'sum':
      return term.terms.some((part) => mentions(part, variable, named));
    case 'product':
      return term.factors.some((part) => mentions(part, variable, named));
    case 'negation':
      return mentions(term.operand, variable, named);
    case 'quotient':
      return mentions(term.numerator, variable, named) || mentions(term.denominator, variable, named);
    case 'power':
      return mentions(term.base, variable, named) || mentions(term.exponent, variable, named);
    case 'application':
      return term.args.some((part) => mentions(part, variable, named));
    default:
      return false;
  }
}

/** A derivative without a closed form in g may stand in the variable: nothing else was to be had. */
const isPlain = (term: Term, problem: Problem): boolean =>
  !occursIn(problem.named, term) && problem.lesson()?.closedForm === null;
