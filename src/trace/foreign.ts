/** What has no place in a derivation's terms, whatever rule brings it in; and what an equation says of a subject. */
import { EQUALS, sidesOf } from '../core/equation.ts';
import type { Term } from '../core/term.ts';
import { hasDerivative } from '../core/traits.ts';
import { postorder } from '../core/traverse.ts';
import type { Definition } from './derivation.ts';

/** The value that an equation gives for what is named: t of g′(z) = t. Any other term is as it is. */
export function valueIn(term: Term, named: Term): Term {
  const sides = sidesOf(term);
  return sides !== null && sides[0] === named ? sides[1] : term;
}

/**
 * What is wrong with terms of a step, or null: an equation inside a term means nothing, and a derivative by another
 * symbol than the variable takes g(z) for a constant, whose parameters it cannot see.
 * @param terms the first may be an equation as a whole
 */
export function foreignTo({ variable, body }: Definition, terms: readonly Term[]): string | null {
  const [state, ...bound] = terms;
  const parts = [...(state === undefined ? [] : (sidesOf(state) ?? [state])), ...bound].flatMap((term) =>
    postorder(term),
  );
  if (parts.some((part) => part.kind === 'application' && part.name === EQUALS)) return 'an equation stands in a term';
  if (!terms.some(hasDerivative)) return null;
  const own = new Set<Term>(postorder(body).flatMap((part) => (part.kind === 'derivative' ? [part.variable] : [])));
  const isForeign = (part: Term): boolean =>
    part.kind === 'derivative' && part.variable !== variable && !own.has(part.variable);
  return parts.some(isForeign) ? `a derivative is not by ${variable.name}` : null;
}
