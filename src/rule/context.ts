/** What conditions are decided with: the function table and what is assumed about the symbols. */
import type { FunctionTable } from '../core/functions.ts';
import type { Condition, Term } from '../core/term.ts';
import type { Truth } from '../core/truth.ts';
import type { Range } from './range.ts';

export interface Defined {
  readonly named: Term;
  readonly body: Term;
}

export interface RuleContext {
  readonly functions: FunctionTable;
  /** Taken for granted: `a > 0`, the branch that is being differentiated. */
  readonly assumptions: readonly Condition[];
  /** Decides whether two terms have the same value wherever both are defined; absent where nobody can (`unknown`). */
  readonly sameValue?: (a: Term, b: Term) => Truth;
  /** The function that a derivation is about, as it is written (`g(z)`) and what it stands for. */
  readonly defined?: Defined;
  /** Ranges already worked out under these assumptions. */
  readonly ranges: WeakMap<Term, Range>;
  /** Ranges of the functions of the table, by name, as they are asked for. */
  readonly functionRanges: Map<string, Range>;
}

/**
 * A context for matching, conditions and replay. Keep one per set of assumptions: it remembers what it worked out.
 * @example ruleContext(functions, [comparison(symbol('a'), '>', ZERO)])
 */
export const ruleContext = (
  functions: FunctionTable,
  assumptions: readonly Condition[] = [],
  sameValue?: (a: Term, b: Term) => Truth,
  defined?: Defined,
): RuleContext => ({
  functions,
  assumptions,
  ...(sameValue && { sameValue }),
  ...(defined && { defined }),
  ranges: new WeakMap(),
  functionRanges: new Map(),
});
