/** Definitions put in: functions of the table by their defining formulas, g(u) by its body. */
import type { FunctionEntry, FunctionTable } from '../core/functions.ts';
import { symbol } from '../core/make.ts';
import type { Application, SymbolTerm, Term } from '../core/term.ts';
import { hasDerivative } from '../core/traits.ts';
import { rebuild, substitute } from '../core/traverse.ts';
import { readTerm } from '../syntax/index.ts';
import type { UserFunction, VerifyContext } from './context.ts';

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
  if (own !== undefined) return args.length === 1 && args[0] !== undefined ? instance(own, args[0]) : null;
  const entry = context.functions.find(name);
  if (entry === null) return null;
  const definition = definitionOf(context.functions, entry);
  if (definition === null || definition.formals.length !== args.length) return null;
  const by = new Map<Term, Term>();
  definition.formals.forEach((formal, i) => {
    const argument = args[i];
    if (argument !== undefined) by.set(formal, argument);
  });
  return substitute(definition.body, by);
}

/** Null where the body has a standing derivative, into which nothing can be put. */
function instance(definition: UserFunction, argument: Term): Term | null {
  if (definition.variable === argument) return definition.body;
  if (hasDerivative(definition.body)) return null;
  return substitute(definition.body, new Map([[definition.variable, argument]]));
}

/** How deep definitions may refer to each other. */
const DEPTH_LIMIT = 20;

/**
 * The term with g(u) replaced by its body and functions of the table by their definitions, all the way down to base
 * functions (sin, exp, …). g′(u) stays.
 */
export function unfold(term: Term, context: Pick<VerifyContext, 'functions' | 'definitions'>): Term {
  const known = new Map<Term, Term>();
  const expand = (root: Term, depth: number): Term =>
    rebuild(root, (node) => {
      if (node.kind !== 'application' || node.primes > 0) return node;
      const done = known.get(node);
      if (done !== undefined) return done;
      const result = expandApplication(node, context, (body) => expand(body, depth + 1), depth);
      known.set(node, result);
      return result;
    });
  return expand(term, 0);
}

function expandApplication(
  node: Application,
  context: Pick<VerifyContext, 'functions' | 'definitions'>,
  expand: (body: Term) => Term,
  depth: number,
): Term {
  if (depth > DEPTH_LIMIT) return node;
  const own = context.definitions?.some((definition) => definition.name === node.name) ?? false;
  if (!own && context.functions.find(node.name)?.base === true) return node;
  const body = definingTerm(node.name, node.args, context);
  return body === null ? node : expand(body);
}
