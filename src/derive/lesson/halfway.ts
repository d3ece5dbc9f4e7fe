/** A line between what differentiation left and its tidy form: every part by itself, before the parts are brought together. */
import { negation, product, quotient, sum } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { congruent } from '../../rule/index.ts';

/** What the move from the line in between to the tidy form must save, in nodes, to be worth a line of its own. */
const WORTH_A_LINE = 4;

/**
 * The line in between: the members of a sum tidied one by one, a fraction above and below its bar. Null where it would
 * say nothing that its neighbours do not say.
 * @example halfway(z·1/z·u − u·v/v, 0, tidy) // u − u
 */
export function halfway(line: Term, tidied: Term, neat: (term: Term) => Term): Term | null {
  const middle = partByPart(line, neat);
  if (middle.size >= line.size || middle.size < tidied.size + WORTH_A_LINE || congruent(middle, tidied)) return null;
  return middle;
}

function partByPart(term: Term, neat: (term: Term) => Term): Term {
  switch (term.kind) {
    case 'sum':
      return sum(term.terms.map((part) => (part.kind === 'negation' ? negation(neat(part.operand)) : neat(part))));
    case 'negation':
      return negation(partByPart(term.operand, neat));
    case 'product':
      return product(term.factors.map((factor) => partByPart(factor, neat)));
    case 'quotient':
      return quotient(partByPart(term.numerator, neat), partByPart(term.denominator, neat));
    default:
      return neat(term);
  }
}
