/** The data model of a derivation: what the strategy produces, the kernel replays and the printers print. */
import type { Path } from '../core/path.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import type { Verdict } from '../core/verdict.ts';

export type Detail = 'brief' | 'lecture' | 'full';

/** What a line claims a value for: g (0 primes), g′ (1), … An `=` never crosses subjects. */
export interface Subject {
  readonly name: string;
  readonly primes: number;
}

/** metavariable → what it matched. Function metavariables bind an application of the function to its formals. */
export type Bindings = Readonly<Record<string, Term>>;

/** One application of one rule. `before` and `after` are the whole line, `path` says where the rule was applied. */
export interface Step {
  readonly rule: string;
  readonly path: Path;
  readonly bindings: Bindings;
  readonly before: Term;
  readonly after: Term;
  /** What the rule assumed, as conditions on the terms at hand. */
  readonly assumptions: readonly Condition[];
}

/** What a reader sees: one whole expression, reached from the line before by its steps. */
export interface Line {
  readonly subject: Subject;
  readonly term: Term;
  readonly steps: readonly Step[];
  /** The branch on which the line holds; null for everywhere. */
  readonly domain: Condition | null;
  readonly verdict: Verdict;
}

export interface Definition {
  readonly name: string;
  readonly variable: SymbolTerm;
  readonly parameters: readonly SymbolTerm[];
  readonly body: Term;
}

export interface ClosedForm {
  readonly term: Term;
  readonly verdict: Verdict;
}

/** A statement beside the lines: no derivative at a point, a convention, an assumption made on the way. */
export interface Remark {
  readonly kind: 'kink' | 'jump' | 'one-sided' | 'convention' | 'assumption' | 'also' | 'bound';
  readonly text: string;
}

export interface Derivation {
  readonly definition: Definition;
  readonly order: number;
  readonly detail: Detail;
  readonly lines: readonly Line[];
  /** The derivative (of the asked order) in the variable, parameters and elementary functions alone. */
  readonly result: Term;
  readonly closedForm: ClosedForm | null;
  /** Other closed forms worth showing beside the first. */
  readonly also: readonly ClosedForm[];
  /** What was given from the start (`a > 0`): not noted on steps. None where absent. */
  readonly given?: readonly Condition[];
  /** What steps assumed on the way; every step's own assumptions are among them. */
  readonly assumptions: readonly Condition[];
  readonly remarks: readonly Remark[];
}
