/**
 * The term: an immutable expression tree in the shapes that people write.
 * Terms are made in `make.ts` alone, which interns them: equal terms are the same object.
 */
import type { Rational } from './rational.ts';

export type Term =
  | NumberTerm
  | SymbolTerm
  | Sum
  | Product
  | Negation
  | Quotient
  | Power
  | Application
  | Derivative
  | Cases;

/** Facts about a term that are computed once, when it is made. */
interface Measured {
  /** Structural hash, 32 bits; the same in every run. */
  readonly hash: number;
  /** Number of nodes, counted as a tree (a shared subterm counts at each occurrence). */
  readonly size: number;
  /** Nesting depth; a leaf has depth 1. */
  readonly depth: number;
  /** Bit set: which symbols may occur, and whether a derivative or cases do. See `traits.ts`. */
  readonly traits: number;
}

/** An exact rational number; `spelling` is kept where the author wrote a decimal (`0.5`). */
export interface NumberTerm extends Measured {
  readonly kind: 'number';
  readonly value: Rational;
  readonly spelling: string | null;
}
/** A variable, a parameter, or one of the constants `e` and `pi`. */
export interface SymbolTerm extends Measured {
  readonly kind: 'symbol';
  readonly name: string;
}
/** a + b + …; a difference is a sum with a negation: a − b is Sum[a, Negation(b)]. */
export interface Sum extends Measured {
  readonly kind: 'sum';
  readonly terms: readonly Term[];
}
export interface Product extends Measured {
  readonly kind: 'product';
  readonly factors: readonly Term[];
}
export interface Negation extends Measured {
  readonly kind: 'negation';
  readonly operand: Term;
}
export interface Quotient extends Measured {
  readonly kind: 'quotient';
  readonly numerator: Term;
  readonly denominator: Term;
}
export interface Power extends Measured {
  readonly kind: 'power';
  readonly base: Term;
  readonly exponent: Term;
}
/** f(u), f′(u), f″(u), …: a function of the table, or an unknown one. e^u is `exp` applied to u. */
export interface Application extends Measured {
  readonly kind: 'application';
  readonly name: string;
  readonly args: readonly Term[];
  readonly primes: number;
}
/** d^n/dx^n (body), still standing. */
export interface Derivative extends Measured {
  readonly kind: 'derivative';
  readonly body: Term;
  readonly variable: SymbolTerm;
  readonly order: number;
}
/** A piecewise definition: the value of the first branch whose condition holds, else `otherwise`. */
export interface Cases extends Measured {
  readonly kind: 'cases';
  readonly branches: readonly Branch[];
  readonly otherwise: Term | null;
}
export interface Branch {
  readonly condition: Condition;
  readonly value: Term;
}

/** What a branch of a piecewise definition, or a domain, asks for. */
export type Condition = Comparison | Conjunction | Disjunction;
export type Relation = '<' | '<=' | '>' | '>=' | '=' | '!=';
export interface Comparison {
  readonly kind: 'comparison';
  readonly relation: Relation;
  readonly left: Term;
  readonly right: Term;
}
export interface Conjunction {
  readonly kind: 'and';
  readonly conditions: readonly Condition[];
}
export interface Disjunction {
  readonly kind: 'or';
  readonly conditions: readonly Condition[];
}
