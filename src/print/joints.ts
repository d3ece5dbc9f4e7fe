/**
 * Where factors stand side by side, and where a dot must part them because juxtaposition would mislead: one table for
 * LaTeX, text and two-dimensional text. `2 z`, `g(z)(1 - g(z))`; but `2 · 3`, `z · 2`, `3 · d/dz(z)`, `1/2 · z`.
 */

import { isWord } from './names.ts';

/** What a factor begins with, as far as the factor before it cares. */
export type Head = 'digit' | 'fraction' | 'slash' | 'derivative' | 'operator' | 'group' | 'bar' | 'other';

/**
 * What a factor ends with, as far as the factor after it cares: `slash` for a fraction on one line, `exponent` for an
 * open one on one line (`e^z`), `bar` for |u|, `name` for a name that reads as a function's before a bracket.
 */
export type Tail = 'digit' | 'fraction' | 'slash' | 'derivative' | 'exponent' | 'bar' | 'name' | 'other';

export type Joint = 'dot' | 'space' | 'nothing';

/** What stands between two factors. @example joint('digit', 'other') // 'space', as in `2 z` */
export function joint(tail: Tail, head: Head): Joint {
  const misleading =
    head === 'digit' ||
    head === 'slash' ||
    head === 'bar' ||
    tail === 'slash' ||
    tail === 'bar' ||
    tail === 'exponent' ||
    tail === 'derivative' ||
    (tail === 'digit' && (head === 'fraction' || head === 'derivative')) ||
    (tail === 'fraction' && head === 'fraction') ||
    (tail === 'name' && head === 'group');
  if (misleading) return 'dot';
  return head === 'group' && tail !== 'fraction' ? 'nothing' : 'space';
}

/** The tail of a symbol: before a bracket `f` and words such as `rate` would read as functions, `a` and `α` do not. */
export const symbolTail = (name: string): Tail => (/^[fgh]($|_)/.test(name) || isWord(name) ? 'name' : 'other');
