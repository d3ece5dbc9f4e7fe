/** A work in, everything about it out: the one entry to this floor. */
import type { CheckEngine } from './engine.ts';
import { type Deadline, Decider, NO_DEADLINE } from './judge/decide.ts';
import { type Judged, judge } from './judge/judge.ts';
import { type Problem, problemOf, readOptions, renamed } from './problem.ts';
import { ownNames, renamedText } from './work/names.ts';
import { readEntries } from './work/read.ts';

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
