/** What the check borrows from the lecturer, in one place: the board, its search for reasons, and the tidying hands. */
import type { SymbolTerm, Term } from '../core/term.ts';
import { settle as settleTerm } from '../derive/lesson/settle.ts';

export { Board, type BoardContext } from '../derive/board.ts';
export { explain } from '../derive/explain.ts';
export { differentiateLayer, differentiateOnce, evaluateEasy } from '../derive/lesson/differentiation.ts';
export { standingDerivatives } from '../derive/lesson/standing.ts';
export { tidy } from '../derive/tidy/tidy.ts';

const NONE: ReadonlySet<Term> = new Set();

/** The term as anyone copies it: without 1· and 0+, signs settled; `kept` stays as it is. */
export const settle = (term: Term, variable: SymbolTerm, kept: ReadonlySet<Term> = NONE): Term =>
  settleTerm(term, kept, variable);
