/**
 * From what the user typed to a definition: which name, which variable, which parameters. Where that is not clear it
 * is an error that names the choices; nothing is guessed silently.
 */
import type { FunctionTable } from '../core/functions.ts';
import { application, symbol } from '../core/make.ts';
import type { Derivative, SymbolTerm, Term } from '../core/term.ts';
import { postorder, symbolsOf } from '../core/traverse.ts';
import { type Ambiguity, type ReadOptions, readDefinition } from '../syntax/index.ts';
import type { Definition } from '../trace/derivation.ts';
import { DeriveError } from './error.ts';

export interface DefineOptions extends ReadOptions {
  readonly functions: FunctionTable;
}
export interface Defined {
  readonly definition: Definition;
  /** Which derivative the text itself asks for: 2 for d²/dx²(…), 1 for a function. */
  readonly order: number;
  readonly ambiguities: readonly Ambiguity[];
}

const CONSTANTS: ReadonlySet<string> = new Set(['e', 'pi']);
/** Letters that stand for parameters where another letter is there to be the variable: a, b, c, k, n, Greek letters. */
const PARAMETER =
  /^(?:[abcdkmnpqrABCKLMN]|alpha|beta|gamma|delta|epsilon|eta|kappa|lambda|mu|nu|omega|rho|tau|theta)(?:_\w+)?$/;
/** A loss has a parameter y, but in x·y on its own nobody can tell which of the two is meant. */
const isNoVariable = (name: string): boolean => !/^[s-z]$/.test(name);
/** Names for a bare expression, the usual one first. */
const NAMES: readonly string[] = ['g', 'h', 'f', 'G', 'H', 'F'];
const USUAL_VARIABLE = 'z';

/**
 * Reads a definition: `g(z) = …`, `y = …`, a bare expression, or a name from the function table; of d/dx(…) the function
 * that is differentiated there, with the order.
 * @throws ReadError where the text cannot be read; DeriveError `several-variables` where the variable is not clear.
 * @example define('a tanh(b z)', { functions }).definition.variable.name // 'z', with the parameters a and b
 */
export function define(text: string, options: DefineOptions): Defined {
  const named = options.functions.find(text.trim().replace(/^\\/, ''));
  if (named !== null && named.formals.length === 1) {
    const variable = symbol(options.variable ?? USUAL_VARIABLE);
    const definition = complete(null, variable, application(named.name, [variable]), options);
    return { definition, order: 1, ambiguities: [] };
  }
  const { name, variable, reading } = readDefinition(text, options);
  const { term, ambiguities } = reading;
  if (name === null && variable === null && term.kind === 'derivative') {
    const { body, order } = wholeDerivative(term);
    return { definition: complete(null, term.variable, body, options), order, ambiguities };
  }
  const chosen = variable ?? chooseVariable(term, name, options);
  if (variable !== null && options.variable !== undefined && options.variable !== variable.name) {
    throw new DeriveError(
      'several-variables',
      `the definition is in ${variable.name}, but the variable asked for is ${options.variable}`,
    );
  }
  return { definition: complete(name, chosen, term, options), order: 1, ambiguities };
}

/** d/dx(d/dx(u)) as the second derivative of u. */
function wholeDerivative({ body, variable, order }: Derivative): { readonly body: Term; readonly order: number } {
  if (body.kind !== 'derivative' || body.variable !== variable) return { body, order };
  const inner = wholeDerivative(body);
  return { body: inner.body, order: inner.order + order };
}

/** @throws DeriveError `recursive-definition` where the body speaks of the function that it defines */
function complete(name: string | null, variable: SymbolTerm, body: Term, options: DefineOptions): Definition {
  if (name !== null && postorder(body).some((term) => term.kind === 'application' && term.name === name)) {
    throw new DeriveError('recursive-definition', `${name} is defined by itself: the right side speaks of ${name}`);
  }
  const parameters = parametersOf(body, variable, options.functions);
  return { name: name ?? freeName(body), variable, parameters, body };
}

/**
 * The symbols of a term besides its variable and the constants, in order of appearance, then those that the
 * definitions of its functions bring along (the α of ELU).
 */
export function parametersOf(body: Term, variable: SymbolTerm, functions: FunctionTable): SymbolTerm[] {
  const brought = postorder(body).flatMap((term) =>
    term.kind === 'application' ? Object.keys(functions.find(term.name)?.parameters ?? {}).map(symbol) : [],
  );
  const all = new Set([...symbolsOf(body), ...brought]);
  return [...all].filter((one) => one !== variable && !CONSTANTS.has(one.name));
}

function freeName(body: Term): string {
  const taken = new Set(
    postorder(body).flatMap((term) => (term.kind === 'symbol' || term.kind === 'application' ? [term.name] : [])),
  );
  return NAMES.find((name) => !taken.has(name)) ?? 'g_1';
}

function chooseVariable(body: Term, name: string | null, { variable, functions }: DefineOptions): SymbolTerm {
  if (variable !== undefined) return symbol(variable);
  const known = new Set(functions.entries.flatMap((entry) => Object.keys(entry.parameters ?? {})).filter(isNoVariable));
  const symbols = symbolsOf(body).filter((one) => !CONSTANTS.has(one.name));
  const candidates = symbols.filter((one) => !known.has(one.name) && !PARAMETER.test(one.name));
  const left = candidates.length > 0 ? candidates : symbols;
  const [first] = left;
  if (first === undefined) return symbol(name === USUAL_VARIABLE ? 'x' : USUAL_VARIABLE);
  if (left.length === 1) return first;
  const names = left.map((one) => one.name);
  throw new DeriveError(
    'several-variables',
    `which is the variable: ${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}? ` +
      `Write g(${first.name}) = … or say --var ${first.name}; the others are then parameters`,
  );
}
