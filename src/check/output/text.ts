/** The result for a terminal: the work as it was written, a sign before each line, carets under the wrong part. */
import { printText } from '../../print/index.ts';
import type { CheckResult } from '../check.ts';
import type { CheckEngine } from '../engine.ts';
import type { CheckedLine, LineVerdict } from '../result.ts';
import { tellingStep } from './json.ts';
import { SIGNS } from './marks.ts';
import { reasonsOf } from './reason.ts';

/** How much is coloured; nothing where the output is no terminal. */
export interface TextPaint {
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly fair: (text: string) => string;
  readonly bad: (text: string) => string;
}
const same = (text: string): string => text;
export const PLAIN_PAINT: TextPaint = { dim: same, good: same, fair: same, bad: same };

/** `brief` is the signs alone, `lecture` adds the reasons, `full` every rule by its id. */
export type TextDetail = 'brief' | 'lecture' | 'full';

/** @example checkText(result, engine) // ' ✓  1  g'(z) = …' */
export function checkText(
  result: CheckResult,
  engine: CheckEngine,
  options: { readonly paint?: TextPaint; readonly detail?: TextDetail } = {},
): string {
  const { paint = PLAIN_PAINT, detail = 'lecture' } = options;
  const { definition, variable } = result.problem;
  const width = String(Math.max(1, ...result.lines.map(({ line }) => line))).length;
  const rows = result.lines.flatMap((line) => lineRows(line, width, detail, engine, paint));
  const head = `${definition.name}(${variable.name}) = ${printText(definition.body, { functions: engine.functions })}`;
  return `${[head, '', ...rows, '', ...summary(result)].join('\n')}\n`;
}

function lineRows(
  line: CheckedLine,
  width: number,
  detail: TextDetail,
  engine: CheckEngine,
  paint: TextPaint,
): string[] {
  const number = String(line.line).padStart(width);
  const indent = ' '.repeat(width + 6);
  const rows = [` ${colour(line.verdict, paint)(SIGNS[line.verdict])}  ${number}  ${clean(line.source)}`];
  const span = line.verdict === 'incorrect' ? tellingStep(line)?.span : line.unreadable?.span;
  if (span != null) {
    const length = Math.max(1, Math.min(span[1], line.source.length) - span[0]);
    rows.push(`${indent}${' '.repeat(span[0])}${paint.bad('^'.repeat(length))}`);
  }
  if (detail === 'brief') return rows;
  for (const reason of reasonsOf(line, engine)) rows.push(indent + paint.dim(reason));
  if (detail === 'full') {
    const ids = [...new Set(line.steps.flatMap(({ rules, mistakes }) => [...rules, ...mistakes.map(({ id }) => id)]))];
    if (ids.length > 0) rows.push(indent + paint.dim(`[${ids.join(', ')}]`));
  }
  return rows;
}

function colour(verdict: LineVerdict, paint: TextPaint): (text: string) => string {
  if (verdict === 'correct') return paint.good;
  return verdict === 'incorrect' ? paint.bad : paint.fair;
}

/** Control characters of a student's file have no business on a terminal. */
const clean = (text: string): string =>
  Array.from(text, (c) => ((c.codePointAt(0) ?? 0) < 32 || c === '\u007f' ? ' ' : c)).join('');

export function summary({ gradable, marks, final, hints, outOfTime }: CheckResult): string[] {
  if (!gradable) return ['Nothing in this work could be read. It costs no attempt.'];
  const rows = [`Score: ${marks.score} of ${marks.maxScore}. ${final.say}`];
  if (outOfTime) rows.push('There was not enough time to decide everything.');
  if (hints !== null) rows.push(`Hint: ${hints.rule}`);
  return rows;
}
