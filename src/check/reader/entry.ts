/** What a line of a student's work claims, in terms; nothing is judged here. */
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import type { SourceNode, Span } from '../../syntax/index.ts';

/** Another common reading of a side: what it would be, and how to say so. */
export interface OtherReading {
  readonly term: Term;
  readonly message: string;
}

export interface Side {
  readonly term: Term;
  /** Where each part stands in the line; its terms are as read, before names were put in. */
  readonly source: SourceNode;
  readonly span: Span;
  readonly others: readonly OtherReading[];
}

/** What the left of a claim names: a function with its primes, or any other term. */
export type Head =
  | { readonly kind: 'subject'; readonly name: string; readonly primes: number; readonly variable: SymbolTerm | null }
  | { readonly kind: 'term'; readonly side: Side };

export interface Claim {
  /** Null where the line goes on (`= …`) or stands bare. */
  readonly head: Head | null;
  readonly continues: boolean;
  readonly sides: readonly Side[];
  readonly domain: Condition | null;
}

export interface Unreadable {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  /** Message, line and carets. */
  readonly text: string;
}

/** One line: its claims from left to right, or why it cannot be read. */
export type Entry =
  | { readonly kind: 'claims'; readonly line: number; readonly source: string; readonly claims: readonly Claim[] }
  | { readonly kind: 'unreadable'; readonly line: number; readonly source: string; readonly why: Unreadable };
