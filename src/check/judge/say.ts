/** One or two sentences on a step, true of this student's line. */
import { printText } from '../../print/index.ts';
import type { Step } from '../result.ts';
import type { Chain } from './chain.ts';
import { OUT_OF_TIME } from './decide.ts';

export interface SayContext {
  readonly chain: Chain;
  /** Why nothing could be decided. */
  readonly undecided: string | null;
}

/** @example sayStep(step, { chain, undecided: null }) // 'Right.' */
export function sayStep(step: Step, { chain, undecided }: SayContext): string {
  const parts = [verdictSentence(step, chain, undecided)];
  if (step.readAs !== null) parts.push(`It was ${step.readAs}.`);
  if (step.coincidence !== null) parts.push(step.coincidence);
  return parts.filter((part) => part !== '').join(' ');
}

function verdictSentence(step: Step, chain: Chain, undecided: string | null): string {
  switch (step.verdict) {
    case 'correct':
      if (step.returned) return `This is right again: it does not follow from the line before, but it is ${chain.subject}.`;
      return step.between.length > 0 ? 'Right; a large step.' : 'Right.';
    case 'follows':
      return step.trivial
        ? 'This follows from the line before, which left nothing to work out.'
        : 'This follows from the line before, which is not right.';
    case 'incorrect':
      return wrongSentence(step, chain);
    case 'undecided':
      if (undecided === OUT_OF_TIME) return 'There was not enough time to decide this line.';
      return 'Whether this holds could not be decided.';
    case 'unreadable':
      return 'This line could not be read.';
  }
}

function wrongSentence(step: Step, chain: Chain): string {
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
    const other = chain.written ? 'the line before' : chain.subject;
    sentences.push(`${where}${own} ${at.right}, but ${other} is ${at.left}.`);
  } else if (named.length === 0) sentences.push(`This is not ${chain.written ? 'equal to the line before' : chain.subject}.`);
  if (named.length === 0 && step.repair !== null) sentences.push(step.repair.say);
  if (named.length === 0 && step.repair === null && step.correct !== null) {
    sentences.push(`It could be: ${printText(step.correct)}.`);
  }
  return sentences.join(' ');
}
