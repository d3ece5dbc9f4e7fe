/** Results as two platforms want them. */

import { printText } from '../../print/index.ts';
import type { CheckResult } from '../check.ts';
import type { CheckEngine } from '../engine.ts';
import { checkFragment } from './html.ts';
import { MEANINGS, SIGNS } from './marks.ts';
import { reasonsOf } from './reason.ts';
import { summary } from './text.ts';

/** Gradescope's `results.json` for an autograder. */
export interface GradescopeResults {
  readonly score: number;
  readonly output: string;
  readonly output_format: 'text' | 'html';
  readonly visibility: 'visible';
  readonly tests: readonly {
    readonly number: string;
    readonly name: string;
    readonly name_format: 'text';
    readonly status: 'passed' | 'failed';
    readonly output: string;
    readonly output_format: 'text';
    readonly visibility: 'visible';
  }[];
  readonly extra_data: {
    readonly gradable: boolean;
    readonly max_score: number;
    readonly first_error: number | null;
    readonly mistakes: readonly string[];
  };
}

/** @example JSON.stringify(gradescope(result, engine)) */
export function gradescope(result: CheckResult, engine: CheckEngine): GradescopeResults {
  return {
    score: result.marks.score,
    output: checkFragment(result, engine, titleOf(result, engine)),
    output_format: 'html',
    visibility: 'visible',
    tests: result.lines.map((line) => ({
      number: String(line.line),
      name: `${SIGNS[line.verdict]} ${line.source.trim()}`,
      name_format: 'text',
      status: line.verdict === 'correct' || line.verdict === 'follows' ? 'passed' : 'failed',
      output: [MEANINGS[line.verdict], ...reasonsOf(line, engine)].join('\n'),
      output_format: 'text',
      visibility: 'visible',
    })),
    extra_data: {
      gradable: result.gradable,
      max_score: result.marks.maxScore,
      first_error: result.firstError,
      mistakes: mistakesOf(result),
    },
  };
}

/** PrairieLearn's `results.json` of an external grader; `gradable: false` costs no attempt. */
export interface PrairieLearnResults {
  readonly gradable: boolean;
  readonly score: number;
  readonly message: string;
  readonly output: string;
  readonly format_errors?: readonly string[];
  readonly tests: readonly {
    readonly name: string;
    readonly description: string;
    readonly points: number;
    readonly max_points: number;
    readonly message: string;
  }[];
}

/** @example JSON.stringify(prairieLearn(result, engine)) */
export function prairieLearn(result: CheckResult, engine: CheckEngine): PrairieLearnResults {
  const { marks, gradable } = result;
  const errors = result.lines.flatMap(({ unreadable, line }) =>
    unreadable === null ? [] : [`line ${line}: ${unreadable.message}`],
  );
  return {
    gradable,
    score: marks.maxScore === 0 || !gradable ? 0 : marks.score / marks.maxScore,
    message: summary(result).join('\n'),
    output: result.lines
      .flatMap((line) => [
        `${SIGNS[line.verdict]} ${line.line}: ${line.source.trim()}`,
        ...reasonsOf(line, engine).map((reason) => `    ${reason}`),
      ])
      .join('\n'),
    ...(!gradable && { format_errors: errors.length > 0 ? errors : ['there is no formula in this work'] }),
    tests: result.lines.map((line) => ({
      name: `line ${line.line}`,
      description: line.source.trim(),
      points: line.verdict === 'correct' || line.verdict === 'follows' ? 1 : 0,
      max_points: 1,
      message: [MEANINGS[line.verdict], ...reasonsOf(line, engine)].join('. '),
    })),
  };
}

/** The mistakes named in a work, each once, without the alternatives. */
export const mistakesOf = ({ lines }: CheckResult): string[] => [
  ...new Set(
    lines.flatMap(({ steps }) =>
      steps.flatMap(({ mistakes }) => mistakes.filter(({ alternative }) => !alternative).map(({ id }) => id)),
    ),
  ),
];

function titleOf({ problem }: CheckResult, engine: CheckEngine): string {
  const { definition, variable } = problem;
  return `${definition.name}(${variable.name}) = ${printText(definition.body, { functions: engine.functions })}`;
}
