/** One submission in, one line of JSON out. Whatever is wrong with a submission stays with it. */
import { VERSION } from '../../core/version.ts';
import { checkWork } from '../check.ts';
import type { CheckEngine } from '../engine.ts';
import type { Deadline } from '../judge/decide.ts';
import { checkJson } from '../output/json.ts';
import { type Defaults, parseSubmission } from './submission.ts';

export interface GradeLimits extends Defaults {
  /** Milliseconds for one submission. */
  readonly timeLimit: number;
}

/** The record of a line, without its line break. @example gradeLine('{"id":1,"of":"z^2","work":"2 z"}', limits, engine) */
export function gradeLine(text: string, limits: GradeLimits, engine: CheckEngine): string {
  const submission = parseSubmission(text, limits);
  if ('code' in submission) return failure(submission.id, submission.code, submission.message);
  const { id, of, work, form, rubric } = submission;
  try {
    const result = checkWork({ of, work, deadline: deadlineIn(limits.timeLimit) }, { form, rubric }, engine);
    return JSON.stringify({ id, ...checkJson(result, engine) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal';
    return failure(id, code, error instanceof Error ? error.message : String(error));
  }
}

function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return { expired: () => performance.now() > end };
}

const failure = (id: unknown, code: string, message: string): string =>
  JSON.stringify({ id, gprime: VERSION, gradable: false, errors: [{ code, message, span: null, line: null }] });

/** The record of a submission that had to be stopped from outside. */
export function outOfTime(text: string, limits: GradeLimits): string {
  const submission = parseSubmission(text, limits);
  return JSON.stringify({
    id: submission.id,
    gprime: VERSION,
    gradable: true,
    score: 0,
    maxScore: 0,
    complete: false,
    correct: false,
    firstError: null,
    lines: [],
    undecided: 'time',
  });
}
