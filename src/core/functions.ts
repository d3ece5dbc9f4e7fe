/** The shape of the function table. The data is in `rules/functions`; every floor receives the table as an argument. */

/** One function. Formulas are plain text in the formal arguments named in `formals`. */
export interface FunctionEntry {
  /** The name used in terms and in plain text; mathjs' own where it has the function (`asin`, not `arcsin`). */
  readonly name: string;
  /** Other names and signs that are read as this function (`arcsin`, `σ`). */
  readonly aliases?: readonly string[];
  /** In words: "logistic function". */
  readonly title: string;
  /** The control sequence or operator that typesets the name: `\\sin`, `\\operatorname{sech}`, `\\sigma`. */
  readonly latex: string;
  /** The name in Unicode text; `name` where absent. */
  readonly unicode?: string;
  /** Names of the formal arguments: `['u']`, `['u', 'b']`. Their number is the arity. */
  readonly formals: readonly string[];
  /** Parameters with usual values, for functions of a family (`alpha`: 1). They stay symbolic in a derivation. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The definition by more elementary functions, where there is one. */
  readonly definition?: string;
  /** Partial derivatives, one per formal argument, where the function is differentiated by table. */
  readonly derivative?: readonly string[];
  /** Where it is defined, as a condition on the formals (`u > 0`); everywhere where absent. */
  readonly domain?: string;
  /** Where it is defined but not differentiable, as conditions (`u = 0`). */
  readonly kinks?: readonly string[];
  /** Name of the inverse function on its principal branch. */
  readonly inverse?: string;
  /** Range, as a condition on a value called `y` (`y > 0`); all reals where absent. */
  readonly range?: string;
  /** Whether it is even, odd or neither in its first argument. */
  readonly parity?: 'even' | 'odd';
  /** Evaluated by our own numerics (a base function) rather than through its definition. */
  readonly base?: boolean;
  /** What the parameters must satisfy for domain, range and kinks to be as stated (`alpha > 0`). */
  readonly assumes?: readonly string[];
  /** Choices that others make differently: the branch of an inverse, the value at a jump, a framework's slope at a kink. */
  readonly conventions?: readonly string[];
  /** What frameworks take for the slope at a kink, where there is none. */
  readonly slopesAtKinks?: readonly SlopeAtKink[];
  /** Where it comes from: a paper or a framework. */
  readonly source?: string;
  /** The family of the catalogue that it belongs to (`sigmoid`); absent for what is merely elementary. */
  readonly family?: string;
  /** Its place in its family, in the order of a course. */
  readonly rank?: number;
  /** Ways of deriving it besides the usual one. */
  readonly routes?: readonly Route[];
}

/** A convention for backpropagation: at `at` (a value of the first formal) these frameworks take `slope`. */
export interface SlopeAtKink {
  readonly at: string;
  readonly slope: string;
  readonly frameworks: readonly string[];
}

/** A way of deriving a function: by a rule that is to come first, or from another way of writing it. */
export interface Route {
  /** What `--route` is given: `by-sigma`. */
  readonly name: string;
  /** In words: "through the logistic function". */
  readonly title: string;
  /** The function written so that this way is the natural one; equal to the definition, which a test proves. */
  readonly definition?: string;
  /**
   * An equation in u and y = f(u) to differentiate on both sides, from the definition. Without one, implicit and
   * logarithmic differentiation start from the function as it stands (its inverse function, its logarithm).
   */
  readonly equation?: string;
}

export interface FunctionTable {
  /** All entries, in the order of the data. */
  readonly entries: readonly FunctionEntry[];
  /** The entry with this name or alias, or null. */
  find(name: string): FunctionEntry | null;
}

/** The table of a list of entries. @throws Error where a name or alias is given twice. */
export function functionTable(entries: readonly FunctionEntry[]): FunctionTable {
  const byName = new Map<string, FunctionEntry>();
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      if (byName.has(name)) throw new Error(`the function name ${name} is given twice`);
      byName.set(name, entry);
    }
  }
  return { entries, find: (name) => byName.get(name) ?? null };
}
