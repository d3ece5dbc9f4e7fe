/** What differs between the languages that code is written in. Everything is an expression; blocks are assembled by `emit.ts`. */

/** How tightly an expression holds together: atom, unary and power, product, sum, comparison, choice. */
export const LEVEL = { choice: 0, and: 1, comparison: 2, sum: 3, product: 4, unary: 5, power: 6, atom: 7 } as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

export interface Expression {
  readonly text: string;
  readonly level: Level;
}

export interface FunctionSource {
  readonly name: string;
  /** One line on what it computes. */
  readonly doc: string;
  /** Arguments in order; those with a usual value are parameters. */
  readonly args: readonly { readonly name: string; readonly usual: string | null }[];
  /** Intermediate values: name and expression. */
  readonly steps: readonly (readonly [name: string, text: string])[];
  readonly result: string;
}

export interface Language {
  readonly id: 'python' | 'typescript' | 'c';
  /** The language's name for a function of ours applied to arguments already written; null where it has none. */
  readonly call: (name: string, args: readonly string[]) => string | null;
  readonly integer: (value: bigint) => string;
  readonly pi: string;
  readonly e: string;
  readonly power: (base: Expression, exponent: Expression, whole: number | null) => Expression;
  readonly choice: (condition: string, yes: Expression, no: Expression) => Expression;
  readonly and: (parts: readonly Expression[]) => Expression;
  readonly or: (parts: readonly Expression[]) => Expression;
  readonly equals: string;
  readonly identifier: (name: string) => string;
  readonly write: (source: FunctionSource) => string;
  /** What a file needs besides its functions, given their texts. */
  readonly preamble: (body: string) => string;
}

export const bracketed = ({ text, level }: Expression, least: Level): string => (level < least ? `(${text})` : text);
export const atom = (text: string): Expression => ({ text, level: LEVEL.atom });
export const snakeCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
