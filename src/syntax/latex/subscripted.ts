/** Functions of the table whose name is typeset with an index: `\operatorname{swish}_{\beta}`. */
import type { FunctionEntry, FunctionTable } from '../../core/functions.ts';
import type { LatexNode } from './katex.ts';
import { indexText, unwrap, wordOf } from './shapes.ts';

/** By table: the entry for each name with an index, without the signs that typeset it (`swish_beta`). */
const INDEXED = new WeakMap<FunctionTable, ReadonlyMap<string, FunctionEntry>>();

function indexedNames(functions: FunctionTable): ReadonlyMap<string, FunctionEntry> {
  const known = INDEXED.get(functions);
  if (known !== undefined) return known;
  const names = new Map(
    functions.entries
      .filter(({ latex }) => latex.includes('_'))
      .map((entry) => [entry.latex.replace(/\\operatorname|[\\{}]/g, ''), entry]),
  );
  INDEXED.set(functions, names);
  return names;
}

/** The function that a word with an index is the name of, or null. */
export function subscriptedFunction(base: LatexNode, sub: LatexNode, functions: FunctionTable): FunctionEntry | null {
  if (base.type !== 'operatorname') return null;
  const [only, ...more] = unwrap(sub);
  if (only === undefined || more.length > 0) return null;
  const index = only.name === undefined ? indexText(only) : only.name.slice(1);
  return indexedNames(functions).get(`${wordOf(base)?.trim()}_${index}`) ?? null;
}
