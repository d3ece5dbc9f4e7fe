/** A function of the table, ready to be looked at: its variable, its parameters with their usual values, its terms. */
import type { FunctionEntry, FunctionTable } from '../core/functions.ts';
import { application, symbol } from '../core/make.ts';
import type { Rational } from '../core/rational.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { substitute } from '../core/traverse.ts';
import { assumptionsOfEntry } from '../derive/given.ts';
import { readTerm } from '../syntax/index.ts';
import { constantValue, definingTerm } from '../verify/index.ts';

export interface CatalogueSubject {
  readonly entry: FunctionEntry;
  readonly functions: FunctionTable;
  readonly variable: SymbolTerm;
  /** The function by name, `swish(z)`. */
  readonly call: Term;
  /** Its definition in the variable; the call itself for a base function without one. */
  readonly body: Term;
  readonly parameters: readonly SymbolTerm[];
  /** Parameters at their usual values. */
  readonly usual: ReadonlyMap<SymbolTerm, Rational>;
  /** What the parameters are assumed to satisfy. */
  readonly assumptions: readonly Condition[];
}

const VARIABLE = symbol('z');

/**
 * @throws Error where a usual value is no rational number: a mistake in the data
 * @example subjectOf(functions.find('swish'), functions).body // z σ(z)
 */
export function subjectOf(entry: FunctionEntry, functions: FunctionTable): CatalogueSubject {
  const variable = VARIABLE;
  const call = application(entry.name, [variable, ...entry.formals.slice(1).map(symbol)]);
  const usual = new Map<SymbolTerm, Rational>();
  for (const [name, text] of Object.entries(entry.parameters ?? {})) {
    const value = constantValue(readTerm(text, { functions }).term);
    if (value === null) throw new Error(`${entry.name}: the usual value ${text} of ${name} is no rational number`);
    usual.set(symbol(name), value);
  }
  const body = definingTerm(entry.name, [variable, ...entry.formals.slice(1).map(symbol)], { functions }) ?? call;
  return {
    entry,
    functions,
    variable,
    call,
    body,
    parameters: [...usual.keys()],
    usual,
    assumptions: assumptionsOfEntry(entry, functions),
  };
}

/** A formula of the entry (in its formal argument) as a term in the subject's variable. */
export function formulaOf(text: string, { entry, functions, variable }: CatalogueSubject): Term {
  const { term } = readTerm(text, { functions, symbols: [...entry.formals, ...Object.keys(entry.parameters ?? {})] });
  return substitute(term, new Map([[symbol(entry.formals[0] ?? 'u'), variable]]));
}

/** The functions of the catalogue, or of one family: family by family, each in the order of a course. */
export function catalogueOf(functions: FunctionTable, family: string | null = null): FunctionEntry[] {
  const listed = functions.entries.filter((entry) => entry.family !== undefined);
  const families = [...new Set(listed.map((entry) => entry.family))].filter((one) => family === null || one === family);
  return families.flatMap((name) =>
    listed
      .filter((entry) => entry.family === name)
      .sort((a, b) => (a.rank ?? listed.length) - (b.rank ?? listed.length)),
  );
}
