/** Routes: other ways of writing a function, from which it is derived in another way (tanh z as 2σ(2z) − 1). */
import { symbol } from '../core/make.ts';
import type { Term } from '../core/term.ts';
import { substitute } from '../core/traverse.ts';
import { readTerm } from '../syntax/index.ts';
import type { Board } from './board.ts';
import type { Engine } from './engine.ts';
import { DeriveError } from './error.ts';

/**
 * Writes the function on the board as the route has it; that both are the same is proved.
 * @throws DeriveError `unknown-route` where the function has no such route, or it cannot be proved to be the same
 */
export function takeRoute(board: Board, name: string, { functions }: Engine): void {
  const { term } = board;
  const entry = term.kind === 'application' && term.primes === 0 ? functions.find(term.name) : null;
  const routes = entry?.routes ?? [];
  const route = routes.find((one) => one.name === name);
  if (term.kind !== 'application' || entry === null || route?.definition === undefined) {
    const names = routes.flatMap((one) => (one.definition === undefined ? [] : [one.name]));
    const known = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
    const what = entry === null ? 'routes are for functions of the table' : `${entry.name} has no route ${name}`;
    throw new DeriveError('unknown-route', `${what}: ${known}`);
  }
  const formals = new Map<Term, Term>(entry.formals.map((formal, i) => [symbol(formal), term.args[i] as Term]));
  const written = substitute(readTerm(route.definition, { functions, symbols: entry.formals }).term, formals);
  if (!board.applyAs('closing/identity', [], { u: term, v: written }, written)) {
    throw new DeriveError('unknown-route', `the route ${name} could not be proved to be the same function`);
  }
}
