/** The English words, by rule id. Another language is another file beside this one. */
import type { Words } from '../../src/rule/words.ts';
import { algebraWords } from './en-algebra.ts';
import { derivativeWords } from './en-derivative.ts';
import { mistakeWords } from './en-mistakes.ts';

export const words: Words = {
  ...derivativeWords,
  ...algebraWords,
  ...mistakeWords,
};
