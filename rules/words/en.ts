/** The English words, by rule id. Another language is another file beside this one. */
import type { Language, Words } from '../../src/rule/words.ts';
import { algebraWords } from './en-algebra.ts';
import { derivativeWords } from './en-derivative.ts';
import { equationWords } from './en-equation.ts';
import { mistakeWords } from './en-mistakes.ts';

export const words: Words = {
  ...derivativeWords,
  ...algebraWords,
  ...equationWords,
  ...mistakeWords,
};

/** English: what the words of documents and of formulas default to. */
export const english: Language = {
  tag: 'en',
  babel: 'english',
  words,
  sentences: {},
  remarks: {},
  titles: {},
  spoken: {},
  decimal: 'point',
  phrases: { if: 'if', otherwise: 'otherwise', and: 'and', or: 'or' },
};
