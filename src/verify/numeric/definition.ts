/** Definitions of table functions by more elementary ones, read once for each table. */
import type { FunctionEntry, FunctionTable } from '../../core/functions.ts';
import { symbol } from '../../core/make.ts';
import { readTerm } from '../../syntax/index.ts';
import { NumericError } from './arithmetic.ts';
import type { Meaning } from './program.ts';

const readDefinitions = new WeakMap<FunctionTable, Map<string, Meaning>>();

/**
 * What a function of the table stands for.
 * @throws NumericError where the table gives no definition.
 */
export function definitionIn(functions: FunctionTable, entry: FunctionEntry): Meaning {
  const known = readDefinitions.get(functions) ?? new Map<string, Meaning>();
  readDefinitions.set(functions, known);
  let meaning = known.get(entry.name);
  if (meaning === undefined) {
    if (entry.definition === undefined) throw new NumericError(`${entry.name} has no definition to evaluate`);
    const variables = entry.formals.map((formal) => symbol(formal));
    meaning = { variables, body: readTerm(entry.definition, { functions, format: 'plain' }).term };
    known.set(entry.name, meaning);
  }
  return meaning;
}
