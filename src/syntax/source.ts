/** What the readers give back: terms, and beside them where in the text each one stands. */
import type { Condition, SymbolTerm, Term } from '../core/term.ts';

/** UTF-16 offsets in the text as it was given: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

export type Format = 'plain' | 'latex';

/**
 * A term where it stands in the text. `children` are in the order of core's `children(term)`, so a path leads to the
 * same place in both trees. The span of a bracketed term includes its brackets.
 */
export interface SourceNode {
  readonly term: Term;
  readonly span: Span;
  readonly children: readonly SourceNode[];
}

/** A place that people read in two ways: what we took, and what we did not. */
export interface Ambiguity {
  readonly span: Span;
  readonly taken: Term;
  readonly other: Term;
  /** The taken reading in the writer's own words, with the brackets that make it plain. */
  readonly takenText: string;
  /** The other reading, likewise: what to type to get it. */
  readonly otherText: string;
  readonly message: string;
}

export interface Reading {
  readonly term: Term;
  readonly source: SourceNode;
  readonly ambiguities: readonly Ambiguity[];
  readonly format: Format;
}

export interface DefinitionReading {
  /** `g` in `g(z) = …`; null for a bare expression. */
  readonly name: string | null;
  /** `z` in `g(z) = …`; null where the text names none. */
  readonly variable: SymbolTerm | null;
  /** The last side: of `g(z) = σ(z) = 1/(1+e^(-z))` the formula. */
  readonly reading: Reading;
  /** Every side after the name, `reading` last. */
  readonly sides: readonly Reading[];
}

/** What a line claims a value for: `g'(z)` is name `g`, one prime, variable `z`. */
export interface StatementSubject {
  readonly name: string;
  readonly primes: number;
  readonly variable: SymbolTerm | null;
}

export interface StatementReading {
  /** Null where the line only goes on (`= …`) or stands bare. */
  readonly subject: StatementSubject | null;
  /** Whether the line starts with `=`, continuing the line before. */
  readonly continues: boolean;
  readonly sides: readonly Reading[];
  /** A condition at the end: `= 1  for z > 0`. */
  readonly domain: Condition | null;
  /** Words between and around the formulas. */
  readonly commentary: readonly string[];
  readonly format: Format;
}
