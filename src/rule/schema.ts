/**
 * A rule is data: strings in our own plain syntax and closed condition names, no functions.
 *
 * In a pattern every symbol but `e` and `pi` is a metavariable, and so is the name of every function that is not in
 * the function table (`f(u)`, `f'(u)`). `x` in `d/dx(…)` binds the variable. A metavariable `m`, `n`, `p`, `q` binds
 * numbers only; `value(…)` in `to` computes exactly with them.
 *
 * A rule from one equation to another (`u = v` to `ln(u) = ln(v)`) says that the second follows from the first. It
 * applies to a whole equation; all other rules apply inside its sides.
 */

/** [before, after]: the rule turns the first into exactly the second (up to the order of sums and products). */
export type Example = readonly [before: string, after: string];

interface RuleBase {
  /** `folder/kebab-name`. Frozen: a rename keeps the old id in `aliases`. */
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Must be proved before the rule fires. */
  readonly when?: readonly string[];
  /** Noted on the step; the rule fires unless one is known to be false. */
  readonly assumes?: readonly string[];
  /**
   * Metavariables of `to` that whoever applies the rule chooses freely (the c of u → c + u − c). Those that a
   * `sameRational` or `same` condition ties to the matched part need not be listed.
   */
  readonly chosen?: readonly string[];
  readonly examples: readonly Example[];
  /** Terms on which the rule must not fire anywhere. */
  readonly never?: readonly string[];
}

/** Preserves the value wherever both sides are defined (given what it assumes). */
export interface SoundRule extends RuleBase {
  readonly kind: 'sound';
}
/** A known mistake: what a student writes instead of the sound rule `insteadOf`. */
export interface MalRule extends RuleBase {
  readonly kind: 'mal';
  readonly insteadOf: string;
  /** Where the wrong rule happens to hold (`a >= 0`): there the mistake is one of domain, not of value. */
  readonly holdsWhere?: string;
}
export type Rule = SoundRule | MalRule;

/** Marks a record as a rule, so that the compiler checks its shape where it is written. */
export const rule = <const R extends Rule>(data: R): R => data;

/**
 * A mistake that no rewrite of one subterm describes: something was done to the whole line. `whole` says what the
 * line gives in place of the right value: its negative, an antiderivative of what was to be differentiated, the next
 * derivative, or the value of another subject (g′ where g is claimed).
 */
export interface WholeLineMistake {
  readonly id: string;
  readonly kind: 'mal';
  readonly whole: 'negated' | 'antiderivative' | 'second-derivative' | 'subject';
  readonly insteadOf: string;
  /** [what was to be differentiated, what a student's line gives]. */
  readonly examples: readonly Example[];
}
