/** Numbers as typed: `2`, `0.25`, `.5`, `1e-3`. */
import type { Limits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { count } from '../token.ts';
import { isDigit } from './characters.ts';

const POINT = 46;

/** Where the number that starts at `start` ends. @throws ReadError on one that is too long, or has two points */
export function endOfNumber(text: string, start: number, limits: Limits): number {
  let end = afterDigits(text, start);
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) end = afterDigits(text, end + 1);
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
    throw new ReadError('unexpected-character', 'a number has one decimal point', text, [start, end + 2]);
  }
  if (end - start > limits.digits) {
    const message = `a number of ${count(end - start)} digits; at most ${count(limits.digits)} are read`;
    throw new ReadError('number-too-long', message, text, [start, end]);
  }
  // `2e3` is a number, `2e^x` and `2e-z` are products.
  const mark = text.charCodeAt(end);
  if (mark !== 101 && mark !== 69) return end;
  const sign = text.charCodeAt(end + 1);
  const digits = sign === 43 || sign === 45 ? end + 2 : end + 1;
  if (!isDigit(text.charCodeAt(digits))) return end;
  const stop = afterDigits(text, digits);
  if (stop - digits > 8 || Number(text.slice(digits, stop)) > limits.exponent) {
    const message = `the exponent of this number is too large; at most ${count(limits.exponent)} is read`;
    throw new ReadError('number-too-long', message, text, [start, stop]);
  }
  return stop;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
