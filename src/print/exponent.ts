/** What stands raised: which parts are exponents or indices, and when e^u is written as exp(u) instead. */
import type { Application, Term } from '../core/term.ts';
import { children } from '../core/traverse.ts';
import type { Style } from './walk.ts';

/** Exponents with more nodes than this are written exp(…). It also bounds the work of asking. */
const LARGEST = 24;

/** Whether an application is e^u with a u that stands raised, rather than exp(u). */
export const isRaisedExp = (term: Application): boolean =>
  term.name === 'exp' && term.primes === 0 && term.args.length === 1 && fitsRaised(term.args[0] as Term);

/** The style of a term's part, for flavours that raise exponents: those, and the indices of roots and logarithms, are script. */
export function raisingStyle(term: Term, index: number, style: Style): Style {
  if (term.kind === 'power') return index === 1 ? 'script' : style;
  if (term.kind !== 'application') return style;
  const isIndex = index === 1 && (term.name === 'log' || term.name === 'nthRoot');
  return isIndex || isRaisedExp(term) ? 'script' : style;
}

/** Whether e^u reads well with u raised: short, nothing piecewise or unevaluated, at most one raised level inside. */
const fitsRaised = (u: Term): boolean => u.size <= LARGEST && raisedLevels(u) <= 1;

function raisedLevels(term: Term): number {
  if (term.kind === 'derivative' || term.kind === 'cases') return Number.POSITIVE_INFINITY;
  if (term.kind === 'quotient' && !(isOneUnit(term.numerator) && isOneUnit(term.denominator))) {
    return Number.POSITIVE_INFINITY;
  }
  let levels = 0;
  for (const part of children(term)) levels = Math.max(levels, raisedLevels(part));
  const raises = term.kind === 'application' ? term.name === 'exp' && term.primes === 0 : term.kind === 'power';
  return raises ? levels + 1 : levels;
}

/** Stands at either side of a slash without brackets. */
function isOneUnit(term: Term): boolean {
  if (term.kind === 'number') return term.value.s >= 0n && (term.value.d === 1n || term.spelling !== null);
  return term.kind === 'symbol' || term.kind === 'power' || term.kind === 'application';
}
