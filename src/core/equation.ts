/**
 * An equation as a term, for the lines that rewrite one: its sides are reached by the paths [0] and [1], so that rules
 * apply inside it as they do anywhere. It stands at the top of a line or a rule and nowhere else.
 */
import { application } from './make.ts';
import type { Application, Term } from './term.ts';

/** No name that anybody could write. */
export const EQUALS = '=';

/** left = right. @example printPlain(equation(y, quotient(ONE, z))) // 'y = 1/z' */
export const equation = (left: Term, right: Term): Application => application(EQUALS, [left, right]);

/** The two sides of an equation; null where the term is none. */
export function sidesOf(term: Term): readonly [left: Term, right: Term] | null {
  if (term.kind !== 'application' || term.name !== EQUALS) return null;
  const [left, right] = term.args;
  return left === undefined || right === undefined ? null : [left, right];
}
