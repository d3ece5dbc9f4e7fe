/** What every question about equality is asked in: the function table, what names stand for, and what is assumed. */
import type { FunctionTable } from '../core/functions.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';

/** name(variable) := body. In terms, name′(u), name″(u) … are its derivatives at u. */
export interface UserFunction {
  readonly name: string;
  readonly variable: SymbolTerm;
  readonly body: Term;
}

export interface VerifyContext {
  readonly functions: FunctionTable;
  /** What `g(z)` and named companions stand for. A function that is neither here nor in the table is unknown. */
  readonly definitions?: readonly UserFunction[];
  /** Only points where this holds count (`--on`, the branch of a piecewise line). */
  readonly on?: Condition | null;
  /** Noted on the derivation and taken for granted (a > 0, a != 1). */
  readonly assumptions?: readonly Condition[];
  /** Seed of the sample points. No verdict may depend on it. */
  readonly seed?: number;
}
