/** The next step of a work in progress, in three strengths: which rule, where, and the line itself. */
import { application } from '../core/make.ts';
import { subtermAt } from '../core/path.ts';
import type { Term } from '../core/term.ts';
import { hasDerivative } from '../core/traits.ts';
import { occursIn, postorder } from '../core/traverse.ts';
import { printText } from '../print/index.ts';
import { congruent } from '../rule/index.ts';
import type { Step as RuleStep } from '../trace/derivation.ts';
import { nameOfRule } from '../trace/index.ts';
import type { CheckEngine } from './engine.ts';
import { boardContext } from './explain/explain.ts';
import type { Decider } from './judge/decide.ts';
import { Board, differentiateLayer, differentiateOnce, explain, settle, tidy } from './lecturer.ts';
import { type Problem, truthOf } from './problem.ts';
import type { CheckedLine, Final, Form } from './result.ts';

/** Weakest first; a work that is done has none. */
export interface Hints {
  readonly rule: string;
  readonly where: string;
  readonly line: string;
}

interface Next {
  readonly steps: readonly RuleStep[];
  readonly from: Term;
  readonly term: Term;
}

/** @example hintsFor(lines, final, 'any', problem, engine, decider)?.rule // 'Next: the reciprocal rule.' */
export function hintsFor(
  lines: readonly CheckedLine[],
  final: Final,
  asked: Form,
  problem: Problem,
  engine: CheckEngine,
  decider: Decider,
): Hints | null {
  if (final.outcome === 'right' || decider.expired) return null;
  try {
    const from = lastRight(lines, problem);
    const next = nextOf(from, asked, problem, engine, decider);
    return next === null ? null : hintsOf(next, lines, problem, engine);
  } catch {
    // Where the lecturer has no next line to offer there is no hint.
    return null;
  }
}

/** The student's own last right line about g′, or g′ itself, standing. */
function lastRight(lines: readonly CheckedLine[], problem: Problem): Term {
  for (const { primes, steps } of lines.toReversed()) {
    if (primes !== 1) continue;
    const right = steps.findLast(({ verdict }) => verdict === 'correct');
    if (right !== undefined) return right.term;
  }
  return truthOf(problem, 1);
}

function nextOf(from: Term, asked: Form, problem: Problem, engine: CheckEngine, decider: Decider): Next | null {
  const { variable, definition } = problem;
  const kept = new Set(postorder(definition.body));
  const neat = (one: Term): Term => tidy(one, problem.tidy, kept);
  const board = new Board(from, boardContext({ engine, decider }));
  if (hasDerivative(from)) {
    if (from.kind === 'derivative') differentiateOnce(board, [], neat);
    else differentiateLayer(board, neat);
    return { steps: board.takeSteps(), from, term: settle(board.term, variable, kept) };
  }
  const closing = asked === 'in-x' ? null : lessonLineAfter(from, problem);
  if (closing !== null) {
    explain(board, [], closing);
    return { steps: board.takeSteps(), from, term: closing };
  }
  const tidied = tidy(from, problem.tidy);
  if (tidied === from || tidied.size >= from.size) return null;
  explain(board, [], tidied);
  return { steps: board.takeSteps(), from, term: tidied };
}

/** The line of our own derivation that comes after this one; where it is none of them, the first in which g appears. */
function lessonLineAfter(from: Term, problem: Problem): Term | null {
  const lesson = problem.lesson();
  if (lesson === null || lesson.closedForm === null || occursIn(problem.named, from)) return null;
  const lines = lesson.lines.filter(
    ({ subject, domain, term }) => subject.primes === 1 && domain === null && !hasDerivative(term),
  );
  const at = lines.findIndex(({ term }) => congruent(term, from));
  const next = at < 0 ? lines.find(({ term }) => term.size < from.size) : lines[at + 1];
  return next?.term ?? lesson.closedForm.term;
}

function hintsOf(next: Next, lines: readonly CheckedLine[], problem: Problem, engine: CheckEngine): Hints {
  const { functions, words } = engine;
  const telling = next.steps.find(({ rule }) => isTelling(rule)) ?? next.steps[0];
  const name = telling === undefined ? 'rearranging' : nameOfRule(telling.rule, words, functions);
  const wrong = lines.find(({ verdict }) => verdict === 'incorrect');
  const where = telling === undefined ? next.from : partAt(telling);
  const lead = wrong === undefined ? 'Next' : `Go back to line ${wrong.line}`;
  const subject = application(problem.definition.name, [problem.variable], 1);
  const print = (term: Term): string => printText(term, { functions });
  return {
    rule: `${lead}: ${name}.`,
    where: `${lead}: ${name}, on ${print(where)}.`,
    line: `${lead}: ${name}, on ${print(where)}. The line is ${print(subject)} = ${print(next.term)}.`,
  };
}

const isTelling = (rule: string): boolean =>
  !/^derivative\/(?:constant|variable|negation|sum|difference|constant-factor|constant-divisor)$/.test(rule);

const partAt = ({ before, path }: RuleStep): Term => subtermAt(before, path) ?? before;
