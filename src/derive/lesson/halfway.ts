/** A line between what differentiation left and its tidy form: every part by itself, before the parts are brought together. */
import { negation, product, quotient, sum } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { congruent } from '../../rule/index.ts';
import type { TidyContext } from '../tidy/context.ts';
import { compose, factorsOf } from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';

/** What the move from the line in between to the tidy form must save, in nodes, to be worth a line of its own. */
const WORTH_A_LINE = 4;

/**
 * The line in between: the members of a sum one by one, a fraction above and below its bar, a product factor by factor.
 * Null where it would say nothing that its neighbours do not say.
 * @example halfway(a·1/a·u − v·a/a, …) // u − v
 */
export function halfway(line: Term, tidied: Term, context: TidyContext): Term | null {
  const middle = partByPart(line, context);
  if (middle.size >= line.size || middle.size < tidied.size + WORTH_A_LINE || congruent(middle, tidied)) return null;
  return middle;
}

function partByPart(term: Term, context: TidyContext): Term {
  switch (term.kind) {
    case 'sum':
      return sum(term.terms.map((part) => memberByItself(part, context)));
    case 'negation':
      return negation(partByPart(term.operand, context));
    case 'product':
      return product(term.factors.map((factor) => tidy(factor, context)));
    case 'quotient':
      return quotient(partByPart(term.numerator, context), tidy(term.denominator, context));
    default:
      return tidy(term, context);
  }
}

/** A member of a sum with its factors merged and cancelled, and nothing multiplied out or split. */
function memberByItself(term: Term, context: TidyContext): Term {
  if (term.kind === 'negation') return negation(memberByItself(term.operand, context));
  return term.kind === 'product' || term.kind === 'quotient' ? compose(factorsOf(term), context.variable) : term;
}
