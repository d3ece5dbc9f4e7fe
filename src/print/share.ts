/**
 * Terms that are small as a graph and huge as a tree: above a bound, parts that occur several times are named, so that
 * what is printed stays in proportion to the number of distinct subterms.
 */
import { symbol } from '../core/make.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { children, postorder, withChildren } from '../core/traverse.ts';

/** A term with its repeated parts named. */
export interface SharedTerm {
  readonly term: Term;
  /** What the names stand for; each uses only the ones before it. Empty where nothing needed a name. */
  readonly where: readonly (readonly [name: SymbolTerm, term: Term])[];
}

/** A printed term, its named parts, and a sentence that says so (null where nothing is named). */
export interface SharedText {
  readonly text: string;
  readonly where: readonly (readonly [name: string, text: string])[];
  readonly note: string | null;
}

export const MAX_SIZE = 20_000;
/** A part this small is written out each time: a name would not be shorter. */
const SMALLEST_NAMED = 6;

/**
 * Names the repeated parts of a term whose tree has more than `maxSize` nodes; leaves a smaller term as it is.
 * @example shareTerm(power(u, TWO), 100) // { term: power(symbol('t_1'), TWO), where: [[t_1, …]] } for a large u
 */
export function shareTerm(root: Term, maxSize = MAX_SIZE): SharedTerm {
  if (root.size <= maxSize) return { term: root, where: [] };
  const order = postorder(root);
  const uses = new Map<Term, number>();
  const taken = new Set<string>();
  for (const term of order) {
    for (const part of children(term)) uses.set(part, (uses.get(part) ?? 0) + 1);
    if (term.kind === 'symbol' || term.kind === 'application') taken.add(term.name);
  }
  let count = 0;
  const nextName = (): SymbolTerm => {
    do count++;
    while (taken.has(`t_${count}`));
    return symbol(`t_${count}`);
  };
  const where: [SymbolTerm, Term][] = [];
  const written = new Map<Term, Term>();
  for (const term of order) {
    const short = withChildren(
      term,
      children(term).map((part) => written.get(part) ?? part),
    );
    if ((uses.get(term) ?? 0) > 1 && short.size >= SMALLEST_NAMED) {
      const name = nextName();
      where.push([name, short]);
      written.set(term, name);
    } else {
      written.set(term, short);
    }
  }
  return { term: written.get(root) ?? root, where };
}

/**
 * Prints a term with its repeated parts named where it is too large to be written out.
 * @param print any of the one-line printers
 * @example printShared(term, (part) => printLatex(part, { functions }))
 */
export function printShared(term: Term, print: (term: Term) => string, maxSize = MAX_SIZE): SharedText {
  const shared = shareTerm(term, maxSize);
  const { length } = shared.where;
  const named = length === 1 ? 'a repeated part is' : `${length} repeated parts are`;
  const nodes = term.size > 1e6 ? 'more than a million' : term.size.toLocaleString('en');
  return {
    text: print(shared.term),
    where: shared.where.map(([name, part]) => [print(name), print(part)]),
    note: length === 0 ? null : `written out in full this has ${nodes} symbols; ${named} named`,
  };
}
