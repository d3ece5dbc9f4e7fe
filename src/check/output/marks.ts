/** The sign of a verdict, in all outputs the same. */
import type { LineVerdict } from '../result.ts';

export const SIGNS: Readonly<Record<LineVerdict, string>> = {
  correct: '✓',
  follows: '↳',
  incorrect: '✗',
  undecided: '?',
  unreadable: '?',
};

export const MEANINGS: Readonly<Record<LineVerdict, string>> = {
  correct: 'right',
  follows: 'follows from a wrong line',
  incorrect: 'wrong',
  undecided: 'not decided',
  unreadable: 'not readable',
};
