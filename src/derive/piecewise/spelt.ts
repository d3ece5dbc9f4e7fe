/** Where a function with corners or jumps has no derivative, even where none of its pieces shows it. */
import { cases } from '../../core/make.ts';
import type { Cases, Term } from '../../core/term.ts';
import { rebuild } from '../../core/traverse.ts';
import type { Engine } from '../engine.ts';
import type { By } from '../unfold.ts';
import { liftCases } from './pieces.ts';

/**
 * The functions inside a term that are told apart by cases before they are differentiated: those whose derivative is
 * written as cases. By table only those of several arguments (max, min) are: no table rule fits max(u, v) as it stands.
 */
export const toldApart = ({ functions }: Engine, by: By): ReadonlySet<string> =>
  new Set(
    functions.entries
      .filter(
        ({ definition, derivative }) => definition !== undefined && derivative?.some((text) => text.includes('{')),
      )
      .filter(({ formals }) => by !== 'table' || formals.length > 1)
      .map(({ name }) => name),
  );

/** The term with the named functions spelt out by their definitions; cases among their arguments come first. */
export const spellOut = (term: Term, names: ReadonlySet<string>, engine: Engine): Term =>
  rebuild(term, (part) => {
    if (part.kind !== 'application' || part.primes > 0 || !names.has(part.name)) return part;
    const spelt = (value: Term): Term => {
      const body = value.kind === 'application' ? engine.templates(value.name)?.definition?.(value.args) : null;
      // A definition may use another one: ReLU is a maximum.
      return body == null ? value : spellOut(body, names, engine);
    };
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
