/** A term as a function of its symbols, in doubles. */
import type { SymbolTerm, Term } from '../core/term.ts';
import { postorder, symbolsOf } from '../core/traverse.ts';
import { compile, unfold } from '../verify/index.ts';
import type { Engine } from './engine.ts';

export interface CompiledTerm {
  /** What needs a value, parameters of named functions (the β of softplus) among them. */
  readonly symbols: readonly SymbolTerm[];
  /** The value at these values of the symbols, in their order; NaN where there is none. */
  readonly evaluate: (values: ArrayLike<number>) => number;
}

/** @throws NumericError where the term cannot be evaluated at all (a function of two arguments with primes). */
export function compiledTerm(term: Term, { functions }: Engine): CompiledTerm {
  const hasParameters = postorder(term).some(
    (part) => part.kind === 'application' && functions.find(part.name)?.parameters !== undefined,
  );
  const spelt = hasParameters ? unfold(term, { functions }) : term;
  const symbols = symbolsOf(spelt).filter(({ name }) => name !== 'e' && name !== 'pi');
  return { symbols, evaluate: compile(spelt, symbols, { functions }) };
}
