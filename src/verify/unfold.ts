/** Definitions put in: functions of the table by their defining formulas, g(u) by its body. */
import type { FunctionEntry, FunctionTable } from '../core/functions.ts';
import { cases, comparison, symbol } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { hasDerivative } from '../core/traits.ts';
import { rebuild, substitute } from '../core/traverse.ts';
import { readTerm } from '../syntax/index.ts';
import type { VerifyContext } from './context.ts';

export interface ReadDefinition {
  readonly formals: readonly SymbolTerm[];
  readonly body: Term;
}

const DEFINITIONS = new WeakMap<FunctionTable, Map<string, ReadDefinition | null>>();

/** The definition of a table entry as a term, read once per table; null where it has none. */
export function definitionOf(functions: FunctionTable, entry: FunctionEntry): ReadDefinition | null {
  const read = DEFINITIONS.get(functions) ?? new Map<string, ReadDefinition | null>();
  DEFINITIONS.set(functions, read);
  const known = read.get(entry.name);
  if (known !== undefined) return known;
  const definition =
    entry.definition === undefined
      ? null
      : { formals: entry.formals.map(symbol), body: readTerm(entry.definition, { functions }).term };
  read.set(entry.name, definition);
  return definition;
}

/** The defining term of name(args) with the arguments put in, or null where nothing is known of the name. */
export function definingTerm(
  name: string,
  args: readonly Term[],
  context: Pick<VerifyContext, 'functions' | 'definitions'>,
): Term | null {
  const own = context.definitions?.find((definition) => definition.name === name);
  if (own !== undefined) return put({ formals: [own.variable], body: own.body }, args);
  const entry = context.functions.find(name);
  const definition = entry === null ? null : definitionOf(context.functions, entry);
  return definition === null ? null : put(definition, args);
}

/** How deep definitions may refer to each other. */
const DEPTH_LIMIT = 20;

/**
 * The term with g(u) replaced by its body and functions of the table by their definitions, all the way down to base
 * functions (sin, exp, …). g′(u) stays. Linear in the number of distinct subterms.
 * @example unfold(read('sigma(z)'), { functions }) // 1/(1 + exp(-z))
 */
export function unfold(term: Term, context: Pick<VerifyContext, 'functions' | 'definitions'>): Term {
  const unfolded = new Map<string, ReadDefinition | null>();
  const expand = (root: Term, depth: number): Term =>
    rebuild(root, (node) => {
      if (node.kind !== 'application' || node.primes > 0) return node;
      const definition = bodyOf(node.name, depth);
      return definition === null ? node : (put(definition, node.args) ?? node);
    });
  /** The definition of a name with the definitions it uses put in already. */
  const bodyOf = (name: string, depth: number): ReadDefinition | null => {
    const known = unfolded.get(name);
    if (known !== undefined) return known;
    if (depth > DEPTH_LIMIT) return null;
    const definition = plainDefinition(name, context);
    const result = definition === null ? null : { ...definition, body: expand(definition.body, depth + 1) };
    unfolded.set(name, result);
    return result;
  };
  return expand(term, 0);
}

function plainDefinition(
  name: string,
  context: Pick<VerifyContext, 'functions' | 'definitions'>,
): ReadDefinition | null {
  const own = context.definitions?.find((definition) => definition.name === name);
  if (own !== undefined) return { formals: [own.variable], body: own.body };
  const entry = context.functions.find(name);
  return entry === null || entry.base === true ? null : definitionOf(context.functions, entry);
}

/** The body with the arguments put in; null where that cannot be done. */
function put({ formals, body }: ReadDefinition, args: readonly Term[]): Term | null {
  if (formals.length !== args.length) return null;
  const by = new Map<Term, Term>();
  formals.forEach((formal, i) => {
    const argument = args[i];
    if (argument !== undefined && argument !== formal) by.set(formal, argument);
  });
  if (by.size === 0) return body;
  // Nothing can be put into a standing derivative by its own variable.
  return hasDerivative(body) ? null : substitute(body, by);
}

/** max, |u| and their like as the cases that define them, and every comparison read from its smaller side. */
export function toldApart(term: Term, context: Pick<VerifyContext, 'functions' | 'definitions'>): Term {
  return rebuild(term, (node) => {
    const defined =
      node.kind === 'application' && node.primes === 0 ? definingTerm(node.name, node.args, context) : null;
    const apart = defined?.kind === 'cases' ? defined : node;
    if (apart.kind !== 'cases') return apart;
    return cases(
      apart.branches.map(({ condition, value }) => ({ condition: rising(condition), value })),
      apart.otherwise,
    );
  });
}
function rising(condition: Condition): Condition {
  if (condition.kind !== 'comparison') return { ...condition, conditions: condition.conditions.map(rising) };
  const { left, relation, right } = condition;
  if (relation === '>') return comparison(right, '<', left);
  return relation === '>=' ? comparison(right, '<=', left) : condition;
}
