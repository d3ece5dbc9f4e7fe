/** Floor 5, check: a student's work in; verdicts, rules, mistakes, marks and hints out. */

export { type GradeLimits, gradeLine, outOfTime } from './batch/grade-line.ts';
export { chunked, inOrder, shardOf } from './batch/in-order.ts';
export { type Defaults, parseSubmission } from './batch/submission.ts';
export {
  type CheckInput,
  type CheckOptions,
  type CheckResult,
  checkWork,
  type JudgedWork,
  judgeWork,
} from './check.ts';
export { type CheckData, type CheckEngine, makeCheckEngine } from './engine.ts';
export type { Hints } from './hint.ts';
export { type Deadline, NO_DEADLINE } from './judge/decide.ts';
export type { MarkEntry, Marks } from './marks/marks.ts';
export { DEFAULT_RUBRIC, parseRubric, type Rubric, RubricError } from './marks/rubric.ts';
export { ClassReport, CSV_HEAD, csvRecord, type GradedRecord } from './output/class-report.ts';
export { csvCell, escapeHtml } from './output/escape.ts';
export { checkHtml } from './output/html.ts';
export { type CheckJson, checkJson, type LineJson } from './output/json.ts';
export { type GradescopeResults, gradescope, type PrairieLearnResults, prairieLearn } from './output/platforms.ts';
export { checkText, type TextDetail, type TextPaint } from './output/text.ts';
export { type Problem, problemOf } from './problem.ts';
export type { CheckedLine, Final, Form, LineVerdict, Mistake, Repair, Step } from './result.ts';
