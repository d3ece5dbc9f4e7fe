/** Where a function with corners or jumps has no derivative, even where none of its pieces shows it. */
import { cases } from '../../core/make.ts';
import type { Cases, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';
import type { Engine } from '../engine.ts';
import { liftCases } from './pieces.ts';

/** The term with the named functions spelt out by their definitions; cases among their arguments come first. */
export const spellOut = (term: Term, names: ReadonlySet<string>, engine: Engine): Term =>
  rebuild(term, (part) => {
    if (part.kind !== 'application' || part.primes > 0 || !names.has(part.name)) return part;
    const spelt = (value: Term): Term =>
      value.kind === 'application' ? (engine.templates(value.name)?.definition?.(value.args) ?? value) : value;
    const lifted = liftCases(part) ?? part;
    if (lifted.kind !== 'cases') return spelt(lifted);
    return cases(
      lifted.branches.map(({ condition, value }) => ({ condition, value: spelt(value) })),
      lifted.otherwise === null ? null : spelt(lifted.otherwise),
    );
  });

/** The term with functions that have kinks spelt out as cases, lifted to the top; null where it has none, or too many. */
export function asPieces(term: Term, engine: Engine): Cases | null {
  const kinked = engine.functions.entries.filter(
    ({ kinks, definition }) => kinks !== undefined && definition !== undefined,
  );
  const lifted = liftCases(spellOut(term, new Set(kinked.map(({ name }) => name)), engine));
  return lifted?.kind === 'cases' ? lifted : null;
}
