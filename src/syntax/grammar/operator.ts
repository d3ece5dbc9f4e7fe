/** The precedence table and the entries of the operator stack. */
import type { Relation } from '../../core/term.ts';
import type { Token } from '../token.ts';
import type { TermNode } from './node.ts';

/**
 * How tightly each operator binds. A minus or a function without brackets binds as its place demands: after `*` a
 * minus takes the quotient that follows, after `/` or `^` only the power.
 */
export const PRECEDENCE = {
  frame: 0,
  ternary: 1,
  or: 2,
  and: 3,
  relation: 4,
  sum: 5,
  negation: 6,
  derivativeOfAll: 6,
  product: 7,
  negatedFactor: 8,
  quotient: 9,
  negatedOperand: 10,
  bareCall: 11,
  negatedArgument: 12,
  argument: 13,
  derivative: 14,
  power: 15,
} as const;

export type OperatorKind =
  | 'frame'
  | 'ternary'
  | 'or'
  | 'and'
  | 'relation'
  | 'sum'
  | 'negation'
  | 'product'
  | 'quotient'
  | 'bareCall'
  | 'argument'
  | 'derivative'
  | 'power';

/** What closes a bracket, and what becomes of its content. */
export type FrameKind = 'group' | 'call' | 'bars' | 'exponent' | 'base' | 'braces';

/** A function on its way: what stood between its name and its argument. */
export interface Called {
  readonly token: Token;
  readonly name: string;
  readonly known: boolean;
  primes: number;
  /** `2` of `sin^2 x`. */
  exponent: TermNode | null;
  /** `2` of `log_2 x`. */
  base: TermNode | null;
  /** √ takes the next operand alone. */
  readonly alone: boolean;
}

/** Where a product has a second common reading: after factor `index`, up to factor `until` (-1: to its end). */
export interface Doubt {
  readonly index: number;
  until: number;
}

/** An entry of the operator stack. Sums, products and chains count how often their sign occurred. */
export class Operator {
  readonly kind: OperatorKind;
  readonly precedence: number;
  readonly token: Token;
  /** Operands so far, less one. */
  count = 1;
  /** Height of the item stack below the first operand. */
  readonly height: number;
  frame: FrameKind = 'group';
  called: Called | null = null;
  doubts: Doubt[] | null = null;
  relations: Relation[] | null = null;
  /** Ternary: the colon has come. Braces: a condition is awaited or here. */
  half = false;
  /** Braces: the conditions so far; and whether the last value is the one for all other cases. */
  otherwise = false;

  constructor(kind: OperatorKind, precedence: number, token: Token, height: number) {
    this.kind = kind;
    this.precedence = precedence;
    this.token = token;
    this.height = height;
  }
}
