/** The sign of a term without symbols, by a rigorous enclosure. */
import type { Term } from '../../core/term.ts';
import type { VerifyContext } from '../context.ts';
import { enclose } from '../enclose.ts';
import { IntervalArithmetic } from '../interval.ts';

const BITS = 192;

/** 1 or −1 where the enclosure excludes zero, else null. @example signOfConstant(sin 3 − 1/7) // 1 */
export function signOfConstant(term: Term, context: VerifyContext): 1 | -1 | null {
  const value = enclose(term, new Map(), context, new IntervalArithmetic(BITS));
  if (typeof value === 'string') return null;
  return value.low > 0n ? 1 : value.high < 0n ? -1 : null;
}
