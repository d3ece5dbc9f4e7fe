/**
 * A line with the right value that is defined on less than the line before: ln(z²) = 2 ln z loses the negative z.
 * It is called wrong only where a known mistake that holds on a part of the line, and nothing else, gives it.
 */

import { number } from '../../core/make.ts';
import type { Witness } from '../../core/verdict.ts';
import { printText } from '../../print/index.ts';
import { evaluate } from '../../verify/index.ts';
import type { StepContext } from '../context.ts';
import { algebraSlips } from './algebra.ts';
import { type Diagnosis, sayMistake } from './diagnose.ts';

export interface Narrowing {
  readonly diagnosis: Diagnosis;
  readonly witness: Witness;
}

/** Points at which the two sides are compared by hand, friendly ones first. */
const POINTS: readonly number[] = [-1, -2, -3, 0, 1, 2];

/** @example ln(z^2) → 2 ln(z): mistake/logarithm-of-square, with z = −1 as the witness */
export function narrowing(context: StepContext): Narrowing | null {
  const { before, term, decider, engine, side } = context;
  const was = decider.values.of(before);
  const is = decider.values.of(term);
  if (!was.some((value, i) => Number.isFinite(value) && Number.isNaN(is[i]))) return null;
  for (const candidate of algebraSlips(before, engine, decider.values)) {
    const [slip] = candidate.slips;
    const rule = slip === undefined ? null : (engine.malRules.get(slip.id)?.rule ?? null);
    if (slip === undefined || rule?.kind !== 'mal' || rule.holdsWhere === undefined) continue;
    if (decider.values.compare(candidate.term, term) !== 'same') continue;
    const theirs = decider.values.of(candidate.term);
    if (theirs.some((value, i) => Number.isNaN(value) !== Number.isNaN(is[i]))) continue;
    const witness = lostPoint(context);
    if (witness === null) return null;
    const mistake = { id: slip.id, say: sayMistake(slip, context), span: side.span, certain: true, alternative: false };
    return { witness, diagnosis: { mistakes: [mistake], span: side.span, correct: before, repair: null } };
  }
  return null;
}

function lostPoint({ before, term, problem, engine, decider }: StepContext): Witness | null {
  const { variable } = problem;
  const names = { functions: engine.functions, definitions: decider.context.definitions ?? [] };
  for (const at of POINTS) {
    const point = new Map([[variable, at]]);
    for (const { parameters } of [problem.definition]) for (const one of parameters) point.set(one, 2);
    const left = evaluate(before, point, names);
    const right = evaluate(term, point, names);
    if (!Number.isFinite(left) || !Number.isNaN(right)) continue;
    const shown = printText(number(at), { functions: engine.functions });
    const value = Number.isInteger(left) ? String(left) : left.toPrecision(6);
    return {
      at: { [variable.name]: shown },
      left: value,
      right: 'not defined',
      leftValue: left,
      rightValue: Number.NaN,
    };
  }
  return null;
}
