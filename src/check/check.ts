/** A work in, everything about it out: the one entry to this floor. */
import type { CheckEngine } from './engine.ts';
import { type Hints, hintsFor } from './hint.ts';
import { type Deadline, Decider, NO_DEADLINE } from './judge/decide.ts';
import { finalOf } from './judge/final.ts';
import { type Judged, judge } from './judge/judge.ts';
import { type Marks, marksOf } from './marks/marks.ts';
import { DEFAULT_RUBRIC, maxScoreOf, type Rubric } from './marks/rubric.ts';
import { type Problem, problemOf, readOptions, renamed } from './problem.ts';
import { ownNames, renamedText } from './reader/names.ts';
import { readEntries } from './reader/read.ts';
import type { CheckedLine, Final, Form } from './result.ts';

export interface CheckResult {
  readonly problem: Problem;
  readonly lines: readonly CheckedLine[];
  /** Whether anything could be read; a work that cannot be read costs no attempt. */
  readonly gradable: boolean;
  readonly final: Final;
  /** Every line holds, and the last is the derivative in the form asked for. */
  readonly correct: boolean;
  /** The file's number of the first incorrect line. */
  readonly firstError: number | null;
  readonly marks: Marks;
  readonly hints: Hints | null;
  /** The time was up before everything was decided. */
  readonly outOfTime: boolean;
}

export interface CheckOptions {
  readonly form?: Form;
  readonly rubric?: Rubric;
}

/**
 * Checks a work: verdict, rules, mistakes of every line, the end, marks and the next hint.
 * @throws ReadError, DeriveError where the definition is not clear; a work that cannot be read is a result
 * @example checkWork({ of: 'g(z) = tanh(z)', work: "g'(z) = 1 - tanh^2 z" }, {}, engine).correct // true
 */
export function checkWork(input: CheckInput, options: CheckOptions, engine: CheckEngine): CheckResult {
  const { form = 'any', rubric = DEFAULT_RUBRIC } = options;
  const { lines, problem, decider } = judgeWork(input, engine);
  const gradable = lines.some(({ steps }) => steps.length > 0);
  const final = finalOf(lines, problem, decider, form);
  const firstError = lines.find(({ verdict }) => verdict === 'incorrect')?.line ?? null;
  const marks = gradable ? marksOf(lines, final, problem, engine, rubric) : noMarks(rubric);
  return {
    problem,
    lines,
    gradable,
    final,
    correct: final.outcome === 'right' && lines.every(({ verdict }) => verdict === 'correct'),
    firstError,
    marks,
    hints: gradable ? hintsFor(lines, final, form, problem, engine, decider) : null,
    outOfTime: decider.expired,
  };
}

const noMarks = (rubric: Rubric): Marks => ({ score: 0, maxScore: maxScoreOf(rubric), entries: [] });

export interface CheckInput {
  /** The definition: `g(z) = tanh(z)`. */
  readonly of: string;
  readonly work: string;
  readonly deadline?: Deadline;
}

export interface JudgedWork extends Judged {
  readonly problem: Problem;
  readonly decider: Decider;
}

/** Reads and judges a work, in the student's own letters. @throws ReadError, DeriveError on an unclear definition */
export function judgeWork(input: CheckInput, engine: CheckEngine): JudgedWork {
  const deadline = input.deadline ?? NO_DEADLINE;
  const given = problemOf(input.of, engine);
  const options = {
    ...readOptions(engine),
    variable: given.variable.name,
    unknownFunctions: [given.definition.name, 'y', ...declared(input.work)],
  };
  let entries = readEntries(input.work, options);
  const first = new Decider(given, engine, deadline);
  const names = ownNames(entries, given, engine.functions, (a, b) => first.values.compare(a, b) === 'same');
  if (names.name === null && names.variable === null) {
    return { ...judge(entries, given, engine, first), problem: given, decider: first };
  }
  const problem = renamed(given, renamedText(given, names), engine);
  const decider = new Decider(problem, engine, deadline);
  entries = readEntries(input.work, {
    ...options,
    variable: problem.variable.name,
    unknownFunctions: [...options.unknownFunctions, problem.definition.name],
  });
  return { ...judge(entries, problem, engine, decider), problem, decider };
}

/** Names that the work itself writes as functions on a left side: `y(x) =`, `u(z) =`. */
function declared(work: string): string[] {
  const found = new Set<string>();
  for (const match of work.matchAll(/(?:^|[\n&,;$ ])\s*([A-Za-z](?:_\w)?)'*\s*\(\s*[a-z]\s*\)\s*&?\s*=/g)) {
    if (match[1] !== undefined) found.add(match[1]);
  }
  return [...found];
}
