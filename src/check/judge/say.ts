/** One or two sentences on a step, true of this student's line. */
import type { FunctionTable } from '../../core/functions.ts';
import { printText } from '../../print/index.ts';
import type { Step } from '../result.ts';
import { OUT_OF_TIME } from './decide.ts';

export interface SayContext {
  readonly subject: string;
  /** Whether a line of this subject stands before. */
  readonly written: boolean;
  readonly functions: FunctionTable;
  /** Why nothing could be decided. */
  readonly undecided: string | null;
}

/** @example sayStep(step, { chain, undecided: null }) // 'Right.' */
export function sayStep(step: Step, context: SayContext): string {
  const parts = [verdictSentence(step, context)];
  if (step.readAs !== null) parts.push(`It was ${step.readAs}.`);
  if (step.coincidence !== null) parts.push(step.coincidence);
  return parts.filter((part) => part !== '').join(' ');
}

function verdictSentence(step: Step, { subject, written, undecided, functions }: SayContext): string {
  switch (step.verdict) {
    case 'correct':
      if (step.returned) return `This is right again: it does not follow from the line before, but it is ${subject}.`;
      return step.between.length > 0 ? 'Right; a large step.' : 'Right.';
    case 'follows':
      return step.trivial
        ? 'This follows from the line before, which left nothing to work out.'
        : 'This follows from the line before, which is not right.';
    case 'incorrect':
      return wrongSentence(step, written ? 'the line before' : subject, functions);
    case 'undecided':
      if (undecided === OUT_OF_TIME) return 'There was not enough time to decide this line.';
      return 'Whether this holds could not be decided.';
    case 'unreadable':
      return 'This line could not be read.';
  }
}

function wrongSentence(step: Step, other: string, functions: FunctionTable): string {
  const sentences: string[] = [];
  const named = step.mistakes.filter(({ alternative }) => !alternative);
  for (const { say } of named) sentences.push(say);
  const at = step.witness;
  if (at !== null) {
    const place = Object.entries(at.at)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ');
    const where = place === '' ? '' : `At ${place} `;
    const own = place === '' ? 'This is' : 'this is';
    sentences.push(`${where}${own} ${at.right}, but ${other} is ${at.left}.`);
  } else if (named.length === 0) sentences.push(`This is not equal to ${other}.`);
  if (named.length === 0 && step.repair !== null) sentences.push(step.repair.say);
  if (named.length === 0 && step.repair === null && step.correct !== null) {
    sentences.push(`It could be: ${printText(step.correct, { functions })}.`);
  }
  return sentences.join(' ');
}
