/**
 * The student's own names: another letter for the variable, another name for the function, helpers such as
 * u = 1 + e^(−z). Found once for the whole work.
 */

import type { FunctionTable } from '../../core/functions.ts';
import { symbol } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { postorder, substitute, symbolsOf } from '../../core/traverse.ts';
import type { Problem } from '../problem.ts';
import type { Claim, Entry } from './entry.ts';

const CONSTANTS: ReadonlySet<string> = new Set(['e', 'pi']);
/** Names that stand for the function of the task where it is called otherwise there. */
const FUNCTION_NAME = /^(?:[fghyFGHYsp]|phi|sigma)$/;

export interface OwnNames {
  /** The letter that stands for the variable, where it is another one throughout. */
  readonly variable: string | null;
  /** The name that stands for the function, likewise. */
  readonly name: string | null;
}

export const claimsIn = (entries: readonly Entry[]): Claim[] =>
  entries.flatMap((entry) => (entry.kind === 'claims' ? entry.claims : []));

/** Whether a claim names a quantity of the student's own: `u = 1 + e^-z`. */
export function helperName(claim: Claim, problem: Problem, functions: FunctionTable): string | null {
  const { head } = claim;
  if (head?.kind !== 'subject' || head.primes > 0 || head.name === problem.definition.name) return null;
  if (head.name === problem.variable.name || functions.find(head.name) !== null) return null;
  return problem.definition.parameters.some(({ name }) => name === head.name) ? null : head.name;
}

/** @example ownNames(entries, problem, same).variable // 'x' where the work is in x and the task in z */
export function ownNames(
  entries: readonly Entry[],
  problem: Problem,
  functions: FunctionTable,
  same: (term: Term, body: Term) => boolean,
): OwnNames {
  const claims = claimsIn(entries);
  const heads = claims.flatMap(({ head }) => (head?.kind === 'subject' ? [head] : []));
  const helpers = new Set(claims.flatMap((claim) => helperName(claim, problem, functions) ?? []));
  const terms = claims.flatMap(({ head, sides }) => [
    ...sides.map(({ term }) => term),
    ...(head?.kind === 'term' ? [head.side.term] : []),
  ]);
  const symbols = new Set<string>();
  for (const term of terms) {
    for (const { name } of symbolsOf(term)) symbols.add(name);
    for (const part of postorder(term)) if (part.kind === 'derivative') symbols.add(part.variable.name);
  }
  for (const { variable } of heads) if (variable !== null) symbols.add(variable.name);
  const variable = ownVariable(symbols, heads, helpers, problem);
  return { variable, name: ownName(claims, helpers, problem, functions, variable, same) };
}

function ownVariable(
  symbols: ReadonlySet<string>,
  heads: readonly { readonly name: string }[],
  helpers: ReadonlySet<string>,
  problem: Problem,
): string | null {
  const { variable, parameters, name } = problem.definition;
  if (symbols.has(variable.name)) return null;
  const taken = new Set([...parameters.map((one) => one.name), ...CONSTANTS, ...helpers, name, 'sigma']);
  for (const head of heads) taken.add(head.name);
  const left = [...symbols].filter((one) => !taken.has(one));
  return left.length === 1 ? (left[0] ?? null) : null;
}

function ownName(
  claims: readonly Claim[],
  helpers: ReadonlySet<string>,
  problem: Problem,
  functions: FunctionTable,
  variable: string | null,
  same: (term: Term, body: Term) => boolean,
): string | null {
  const { name } = problem.definition;
  const named = (claim: Claim, primes: number): string | null =>
    claim.head?.kind === 'subject' && claim.head.primes === primes ? claim.head.name : null;
  if (claims.some((claim) => claim.head?.kind === 'subject' && claim.head.name === name)) return null;
  const back = variable === null ? null : new Map<Term, Term>([[symbol(variable), problem.variable]]);
  for (const helper of helpers) {
    const claim = claims.find((one) => named(one, 0) === helper);
    const isBody = claim?.sides.some(({ term }) =>
      same(back === null ? term : substitute(term, back), problem.definition.body),
    );
    if (isBody === true) return helper;
  }
  for (const claim of claims) {
    const own = named(claim, 1);
    if (own !== null && !helpers.has(own) && functions.find(own) === null && FUNCTION_NAME.test(own)) return own;
  }
  return null;
}

/** The problem in the student's letters. */
export function renamedText(problem: Problem, names: OwnNames): { name: string; variable: SymbolTerm; body: Term } {
  const variable = symbol(names.variable ?? problem.variable.name);
  const by = new Map<Term, Term>([[problem.variable, variable]]);
  return {
    name: names.name ?? problem.definition.name,
    variable,
    body: names.variable === null ? problem.definition.body : substitute(problem.definition.body, by),
  };
}
