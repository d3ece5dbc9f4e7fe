/** The result as the JSON document of the contract. Fields are added to it, never renamed. */

import type { Term } from '../../core/term.ts';
import type { Witness } from '../../core/verdict.ts';
import { VERSION } from '../../core/version.ts';
import { printLatex, printPlain } from '../../print/index.ts';
import type { CheckResult } from '../check.ts';
import type { CheckEngine } from '../engine.ts';
import type { CheckedLine, Step } from '../result.ts';

export interface LineJson {
  readonly line: number;
  readonly source: string;
  readonly subject: string | null;
  readonly plain: string | null;
  readonly latex: string | null;
  readonly verdict: string;
  readonly follows: boolean | null;
  readonly truth: boolean | null;
  readonly rules: readonly string[];
  readonly mistakes: readonly MistakeJson[];
  readonly witness: { at: Record<string, string>; left: string; right: string } | null;
  readonly span: readonly [number, number] | null;
  readonly say: string;
  readonly kind: string;
  readonly between: readonly string[];
  readonly correct: string | null;
  readonly repair: { kind: string; say: string; span: readonly [number, number] | null; plain: string } | null;
  readonly readAs: string | null;
  readonly coincidence: string | null;
  readonly returned: boolean;
  readonly trivial: boolean;
}
export interface MistakeJson {
  readonly id: string;
  readonly say: string;
  readonly span: readonly [number, number] | null;
  readonly certain: boolean;
  readonly alternative: boolean;
  readonly with?: string;
}
export interface CheckJson {
  readonly gprime: string;
  readonly gradable: boolean;
  readonly score: number;
  readonly maxScore: number;
  readonly complete: boolean;
  readonly correct: boolean;
  readonly firstError: number | null;
  readonly lines: readonly LineJson[];
  readonly final: {
    correct: boolean;
    form: string;
    value: boolean | null;
    complete: boolean;
    formOk: boolean;
    simplified: boolean;
    outcome: string;
    say: string;
  };
  readonly hint: string | null;
  readonly hints: readonly string[];
  readonly marks: readonly { for: string; points: number; id: string | null; line: number | null; say: string }[];
  readonly definition: { name: string; variable: string; plain: string; latex: string };
  readonly undecided?: string;
  readonly errors?: readonly ErrorJson[];
}
export interface ErrorJson {
  readonly code: string;
  readonly message: string;
  readonly span: readonly [number, number] | null;
  readonly line: number | null;
}

/** @example JSON.stringify(checkJson(result, engine), null, 2) */
export function checkJson(result: CheckResult, engine: CheckEngine): CheckJson {
  const { final, marks, hints, lines } = result;
  const { name, variable, body } = result.problem.definition;
  const errors = lines.flatMap(({ unreadable, line }): ErrorJson[] =>
    unreadable === null
      ? []
      : [{ code: unreadable.code, message: unreadable.message, span: [...unreadable.span] as [number, number], line }],
  );
  if (!result.gradable && errors.length === 0) {
    errors.push({ code: 'empty', message: 'there is no formula in this work', span: null, line: null });
  }
  return {
    gprime: VERSION,
    gradable: result.gradable,
    score: marks.score,
    maxScore: marks.maxScore,
    complete: final.complete,
    correct: result.correct,
    firstError: result.firstError,
    lines: lines.map((line) => lineJson(line, engine)),
    final: {
      correct: final.correct,
      form: final.form,
      value: final.value,
      complete: final.complete,
      formOk: final.formOk,
      simplified: final.simplified,
      outcome: final.outcome,
      say: final.say,
    },
    hint: hints?.rule ?? null,
    hints: hints === null ? [] : [hints.rule, hints.where, hints.line],
    marks: marks.entries.map((entry) => ({ ...entry })),
    definition: {
      name,
      variable: variable.name,
      plain: printPlain(body),
      latex: printLatex(body, { functions: engine.functions }),
    },
    ...(result.outOfTime && { undecided: 'time' }),
    ...(errors.length > 0 && { errors }),
  };
}

/** The step that a line's verdict comes from: the worst, and of equals the last. */
export function tellingStep({ steps, verdict }: CheckedLine): Step | null {
  const same = steps.filter((step) => step.verdict === verdict);
  return verdict === 'incorrect' ? (same[0] ?? null) : (same[same.length - 1] ?? null);
}

function lineJson(line: CheckedLine, engine: CheckEngine): LineJson {
  const step = tellingStep(line);
  const latex = (term: Term): string => printLatex(term, { functions: engine.functions });
  const all = <T>(pick: (one: Step) => readonly T[]): T[] => [...new Set(line.steps.flatMap(pick))];
  return {
    line: line.line,
    source: line.source,
    subject: line.subject,
    plain: line.term === null ? null : printPlain(line.term),
    latex: line.term === null ? null : latex(line.term),
    verdict: line.verdict,
    follows: step?.follows ?? null,
    truth: step?.truth ?? null,
    rules: all(({ rules }) => rules),
    mistakes: line.steps.flatMap(({ mistakes }) => mistakes.map((one) => ({ ...one }))),
    witness: witnessJson(step?.witness ?? null),
    span: step?.span ?? line.unreadable?.span ?? null,
    say:
      line.unreadable?.message ??
      line.steps
        .map(({ say }) => say)
        .filter(distinct)
        .join(' '),
    kind: line.kind,
    between: all(({ between }) => between).map(printPlain),
    correct: step?.correct == null ? null : printPlain(step.correct),
    repair:
      step?.repair == null
        ? null
        : {
            kind: step.repair.kind,
            say: step.repair.say,
            span: step.repair.span,
            plain: printPlain(step.repair.term),
          },
    readAs: all(({ readAs }) => (readAs === null ? [] : [readAs])).join('; ') || null,
    coincidence: step?.coincidence ?? null,
    returned: step?.returned ?? false,
    trivial: step?.trivial ?? false,
  };
}

const distinct = (text: string, i: number, all: readonly string[]): boolean => text !== '' && all.indexOf(text) === i;

const witnessJson = (witness: Witness | null): LineJson['witness'] =>
  witness === null ? null : { at: { ...witness.at }, left: witness.left, right: witness.right };
