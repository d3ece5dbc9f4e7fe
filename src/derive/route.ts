/**
 * Routes: other ways of deriving a function. Another way of writing it (tanh z as 2σ(2z) − 1) is data of the function
 * table; implicit and logarithmic differentiation are there for every function that they suit.
 */

import type { FunctionEntry, Route } from '../core/functions.ts';
import { application, symbol } from '../core/make.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { substitute } from '../core/traverse.ts';
import { congruent } from '../rule/index.ts';
import { readTerm } from '../syntax/index.ts';
import { Board } from './board.ts';
import type { Engine } from './engine.ts';
import {
  EQUATION_ROUTES,
  type EquationRoute,
  isEquationRoute,
  isTaughtByLogarithm,
  type Opening,
  openingOf,
} from './equation/opening.ts';
import { DeriveError } from './error.ts';
import { unfoldDefinitions } from './unfold.ts';

/**
 * Writes the function on the board as the route has it; that both are the same is proved.
 * @returns how the first equation comes about, for a route by an equation
 * @throws DeriveError `unknown-route` where the function has no such route, or it cannot be proved to be the same;
 * `unsuitable-route` where implicit or logarithmic differentiation does not suit it
 */
export function takeRoute(board: Board, name: string, variable: SymbolTerm, engine: Engine): Opening | null {
  const { term } = board;
  const entry = term.kind === 'application' && term.primes === 0 ? engine.functions.find(term.name) : null;
  const route = entry?.routes?.find((one) => one.name === name);
  if (term.kind === 'application' && entry !== null && route?.definition !== undefined) {
    rewrite(board, term, entry, { ...route, definition: route.definition }, engine);
    return null;
  }
  if (isEquationRoute(name)) {
    const opening = openOn(board, name, route?.equation !== undefined, variable, engine);
    if (opening !== null) return opening;
    throw new DeriveError('unsuitable-route', UNSUITABLE[name]);
  }
  const known = entry === null ? [] : routesOf(entry, engine).map((one) => one.name);
  const list = known.length === 0 ? Object.keys(EQUATION_ROUTES) : known;
  const what = entry === null ? `${name} is no route for every function` : `${entry.name} has no route ${name}`;
  throw new DeriveError('unknown-route', `${what}: there is ${list.join(', ')}`);
}

const UNSUITABLE: Readonly<Record<EquationRoute, string>> = {
  implicit: 'implicit differentiation is for functions with an inverse, roots and quotients; this is none of them',
  logarithmic: 'logarithmic differentiation is for products, quotients and powers; this is none of them',
};

/** As the function stands, or by its definition. */
function openOn(
  board: Board,
  name: EquationRoute,
  isSpelt: boolean,
  variable: SymbolTerm,
  engine: Engine,
): Opening | null {
  const asItStands = isSpelt ? null : openingOf(name, board.term, variable, board.context);
  if (asItStands !== null) return asItStands;
  unfoldDefinitions(board, 'usual', variable, engine);
  return openingOf(name, board.term, variable, board.context);
}

function rewrite(
  board: Board,
  term: Term & { readonly kind: 'application' },
  { name, formals }: FunctionEntry,
  route: Route & { readonly definition: string },
  { functions }: Engine,
): void {
  const put = new Map<Term, Term>(formals.map((formal, i) => [symbol(formal), term.args[i] as Term]));
  const written = substitute(readTerm(route.definition, { functions, symbols: formals }).term, put);
  // The usual way has its own name among the routes.
  const usual = board.copy();
  if (usual.applyFirst([`definition/${name}`], []) !== null && congruent(usual.term, written)) {
    board.adopt(usual);
  } else if (!board.applyAs('closing/identity', [], { u: term, v: written }, written)) {
    throw new DeriveError('unknown-route', `the route ${route.name} could not be proved to be the same function`);
  }
}

/** The routes that one would teach for a function of one argument: those of the table, and those by equations. */
export function routesOf(entry: FunctionEntry, engine: Engine): readonly Pick<Route, 'name' | 'title'>[] {
  const own = entry.routes ?? [];
  if (entry.formals.length !== 1) return own;
  const variable = symbol(entry.formals[0] ?? 'u');
  const { rules, conditions } = engine;
  const mayEqual = (): boolean => true;
  const further = Object.entries(EQUATION_ROUTES).flatMap(([name, title]) => {
    const board = new Board(application(entry.name, [variable]), { rules, conditions, mayEqual });
    const isKnown = own.some((route) => route.name === name) || !isEquationRoute(name);
    if (isKnown || openOn(board, name, false, variable, engine) === null) return [];
    return name === 'logarithmic' && !isTaughtByLogarithm(board.term, variable) ? [] : [{ name, title }];
  });
  return [...own, ...further];
}
