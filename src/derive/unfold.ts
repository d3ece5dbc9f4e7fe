/** When a definition is spelt out before differentiating: tanh z is written as its quotient of exponentials. */
import type { FunctionEntry } from '../core/functions.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { children, dependsOn } from '../core/traverse.ts';
import { readTerm } from '../syntax/index.ts';
import type { Board } from './board.ts';
import type { Engine } from './engine.ts';

/**
 * - `definition`: every function that has a definition is spelt out;
 * - `table`: none is, where the table has its derivative;
 * - `usual`: the function itself is, where its derivative by table would have to be taken on trust.
 */
export type By = 'definition' | 'table' | 'usual';

/** Spells out definitions on the board, the outermost first. Returns whether anything was spelt out. */
export function unfoldDefinitions(board: Board, by: By, variable: SymbolTerm, engine: Engine): boolean {
  const before = board.term;
  if (by === 'definition') unfoldEverywhere(board, [], variable, engine);
  else unfoldWhole(board, by, variable, engine);
  return board.term !== before;
}

function unfoldWhole(board: Board, by: By, variable: SymbolTerm, engine: Engine): void {
  const { term } = board;
  if (term.kind !== 'application' || term.primes > 0) return;
  const entry = engine.functions.find(term.name);
  if (entry?.definition === undefined) return;
  const bare = term.args.some((argument) => argument === variable);
  const needed = entry.derivative === undefined || (by === 'usual' && bare && isDerivedOn(entry, engine));
  if (needed) board.applyFirst([`definition/${term.name}`], []);
}

/** The most that definitions may grow a term. */
const LARGEST = 2000;

function unfoldEverywhere(board: Board, path: readonly number[], variable: SymbolTerm, engine: Engine): void {
  const part = board.at(path);
  if (part.size > LARGEST || !dependsOn(part, variable)) return;
  const entry = part.kind === 'application' && part.primes === 0 ? engine.functions.find(part.name) : null;
  if (entry?.definition !== undefined && (entry.derivative === undefined || isDerivedOn(entry, engine))) {
    if (board.applyFirst([`definition/${entry.name}`], path) !== null) unfoldEverywhere(board, path, variable, engine);
    return;
  }
  for (let i = 0; i < children(board.at(path)).length; i++) unfoldEverywhere(board, [...path, i], variable, engine);
}

/** Functions are derived from their definition, but inverse functions: theirs is a logarithm that explains less. */
const isDerivedOn = (entry: FunctionEntry, engine: Engine): boolean =>
  !isNotation(entry, engine) && (entry.inverse === undefined || isTakenOnTrust(entry, engine));

/** A derivative that is itself written with functions that have a definition explains nothing yet. */
function isTakenOnTrust(entry: FunctionEntry, engine: Engine): boolean {
  const mentionsDefined = (term: Term): boolean => {
    if (term.kind === 'cases') return true;
    const own = term.kind === 'application' ? engine.functions.find(term.name) : null;
    if (own?.definition !== undefined && !isNotation(own, engine)) return true;
    return children(term).some(mentionsDefined);
  };
  return (entry.derivative ?? []).some((text) => mentionsDefined(readTerm(text, { functions: engine.functions }).term));
}

/** √u as u^(1/2) is only another notation. */
function isNotation(entry: FunctionEntry, engine: Engine): boolean {
  return readTerm(entry.definition ?? '0', { functions: engine.functions }).term.kind === 'power';
}
