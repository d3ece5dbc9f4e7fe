/** Equations among the lines of a derivation: what they say of a subject, and where they may stand. */
import { EQUALS, sidesOf } from '../core/equation.ts';
import type { Term } from '../core/term.ts';
import { postorder } from '../core/traverse.ts';
import type { Line } from './derivation.ts';

/** The value that an equation gives for what is named: t of g′(z) = t. Any other term is as it is. */
export function valueIn(term: Term, named: Term): Term {
  const sides = sidesOf(term);
  return sides !== null && sides[0] === named ? sides[1] : term;
}

/** Whether a side of the line is, or holds, an equation: then the line means nothing. */
export const hasEquationInside = ({ left, term }: Pick<Line, 'left' | 'term'>): boolean =>
  [...postorder(term), ...(left === undefined ? [] : postorder(left))].some(
    (part) => part.kind === 'application' && part.name === EQUALS,
  );
