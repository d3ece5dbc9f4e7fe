/** Where a function with corners or jumps has no derivative, even where none of its pieces shows it. */
import type { Cases, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';
import type { Engine } from '../engine.ts';
import { liftCases } from './pieces.ts';

/** The term with functions that have kinks spelt out as cases, lifted to the top; null where it has none, or too many. */
export function asPieces(term: Term, engine: Engine): Cases | null {
  const spelt = rebuild(term, (part) => {
    if (part.kind !== 'application' || part.primes > 0) return part;
    const entry = engine.functions.find(part.name);
    if (entry?.kinks === undefined || entry.definition === undefined) return part;
    return engine.templates(part.name)?.definition?.(part.args) ?? part;
  });
  const lifted = liftCases(spelt);
  return lifted?.kind === 'cases' ? lifted : null;
}
