/** Deutsch: alle Wörter, nach Kennung. */
import type { Language } from '../../src/rule/words.ts';
import { algebraWords } from './de-algebra.ts';
import { derivativeWords } from './de-derivative.ts';
import { remarks, sentences, spoken } from './de-document.ts';
import { equationWords } from './de-equation.ts';
import { titles } from './de-functions.ts';
import { mistakeWords } from './de-mistakes.ts';

export const german: Language = {
  tag: 'de',
  babel: 'ngerman',
  words: { ...derivativeWords, ...algebraWords, ...equationWords, ...mistakeWords },
  sentences,
  remarks,
  titles,
  spoken,
  decimal: 'comma',
  phrases: { if: 'falls', otherwise: 'sonst', and: 'und', or: 'oder' },
};
