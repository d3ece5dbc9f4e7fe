/** A pattern: a term in which some symbols and function names stand for anything of their sort. */
import { E, PI } from '../core/make.ts';
import { isInteger, isNegative } from '../core/rational.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { children } from '../core/traverse.ts';
import { type ListKind, members } from './members.ts';
import { rationalOf } from './numbers.ts';

/** What a metavariable stands for: any term, a rational constant, a variable, a function. */
export type Sort = 'term' | 'number' | 'variable' | 'function';
/** The metavariables of a rule with their sorts, in order of first appearance. */
export type Metavariables = ReadonlyMap<string, Sort>;

export type Pattern =
  | { readonly kind: 'metavariable'; readonly name: string; readonly sort: Sort; readonly kinds: number }
  | { readonly kind: 'literal'; readonly term: Term; readonly kinds: number }
  | { readonly kind: 'list'; readonly of: ListKind; readonly members: readonly Pattern[]; readonly kinds: number }
  | { readonly kind: 'negation'; readonly operand: Pattern; readonly kinds: number }
  | { readonly kind: 'quotient'; readonly left: Pattern; readonly right: Pattern; readonly kinds: number }
  | { readonly kind: 'power'; readonly left: Pattern; readonly right: Pattern; readonly kinds: number }
  | {
      readonly kind: 'application';
      readonly name: string;
      /** Whether `name` is a function metavariable. */
      readonly any: boolean;
      readonly primes: number;
      readonly args: readonly Pattern[];
      readonly kinds: number;
    }
  | {
      readonly kind: 'derivative';
      readonly body: Pattern;
      readonly variable: string;
      readonly order: number;
      readonly kinds: number;
    };

/** One bit for each kind of term, for "certainly not" at a glance. */
export const KIND_BIT: Readonly<Record<Term['kind'], number>> = {
  number: 1,
  symbol: 2,
  sum: 4,
  product: 8,
  negation: 16,
  quotient: 32,
  power: 64,
  application: 128,
  derivative: 256,
  cases: 512,
};
const ANY_KIND = 1023;
const RATIONAL_KINDS = KIND_BIT.number | KIND_BIT.negation | KIND_BIT.quotient;
const KINDS_OF_SORT: Readonly<Record<Sort, number>> = {
  term: ANY_KIND,
  number: RATIONAL_KINDS,
  variable: KIND_BIT.symbol,
  function: KIND_BIT.application,
};

const NUMBER_NAME = /^[mnpq](_\d+)?$/;
/** The name in a template whose argument is computed: `value(m + n)`. */
export const VALUE = 'value';
/** The reserved metavariable for the members that a sum or product pattern left alone. */
export const REST = 'rest';
/** Patterns are small. A deeper one (the body of somebody's definition) is only compared as it stands. */
export const PATTERN_DEPTH = 100;

/** Whether the symbol can be a metavariable or a variable: all but the constants e and π. */
export const isConstantName = (symbol: SymbolTerm): boolean => symbol === E || symbol === PI;

/**
 * The metavariables of a pattern (or template, or condition) by the naming conventions of `schema.ts`.
 * `x` and the variable of a derivative are variables, `m n p q` numbers, unknown function names functions.
 * @param isFunction whether a function name is one of the table, not a metavariable
 */
export function metavariablesOf(root: Term, isFunction: (name: string) => boolean): Map<string, Sort> {
  const found = new Map<string, Sort>();
  const add = (name: string, sort: Sort): void => {
    const before = found.get(name);
    if (before === undefined || (before === 'term' && sort === 'variable')) found.set(name, sort);
  };
  const stack: Term[] = [root];
  for (let term = stack.pop(); term !== undefined; term = stack.pop()) {
    if (term.kind === 'symbol' && !isConstantName(term)) add(term.name, sortOfName(term.name));
    if (term.kind === 'derivative') add(term.variable.name, 'variable');
    if (term.kind === 'application' && !isFunction(term.name)) add(term.name, 'function');
    stack.push(...children(term).toReversed());
  }
  return found;
}

const sortOfName = (name: string): Sort => (name === 'x' ? 'variable' : NUMBER_NAME.test(name) ? 'number' : 'term');

/** The pattern of a term. @throws Error where something cannot be matched (cases that hold metavariables). */
export function patternOf(root: Term, metavariables: Metavariables): Pattern {
  if (!mentions(root, metavariables)) return literal(root);
  const of = (term: Term): Pattern => patternOf(term, metavariables);
  switch (root.kind) {
    case 'symbol': {
      const sort = metavariables.get(root.name) ?? 'term';
      return { kind: 'metavariable', name: root.name, sort, kinds: KINDS_OF_SORT[sort] };
    }
    case 'sum':
    case 'product':
      return { kind: 'list', of: root.kind, members: members(root, root.kind).map(of), kinds: KIND_BIT[root.kind] };
    case 'negation':
      return { kind: 'negation', operand: of(root.operand), kinds: KIND_BIT.negation | KIND_BIT.number };
    case 'quotient':
      return {
        kind: 'quotient',
        left: of(root.numerator),
        right: of(root.denominator),
        kinds: KIND_BIT.quotient | KIND_BIT.number,
      };
    case 'power':
      return { kind: 'power', left: of(root.base), right: of(root.exponent), kinds: KIND_BIT.power };
    case 'application': {
      const { name, primes } = root;
      const any = metavariables.get(name) === 'function';
      return { kind: 'application', name, any, primes, args: root.args.map(of), kinds: KIND_BIT.application };
    }
    case 'derivative': {
      const { name } = root.variable;
      if (!metavariables.has(name)) throw new Error(`the variable ${name} of a derivative has to be a metavariable`);
      return {
        kind: 'derivative',
        body: of(root.body),
        variable: name,
        order: root.order,
        kinds: KIND_BIT.derivative,
      };
    }
    default:
      throw new Error('a pattern cannot hold a piecewise term');
  }
}

function literal(term: Term): Pattern {
  const value = rationalOf(term);
  if (value === null) return { kind: 'literal', term, kinds: KIND_BIT[term.kind] };
  const kinds = !isNegative(value) && isInteger(value) ? KIND_BIT.number : RATIONAL_KINDS | KIND_BIT.product;
  return { kind: 'literal', term, kinds: kinds | KIND_BIT[term.kind] };
}

function mentions(root: Term, metavariables: Metavariables): boolean {
  const stack: Term[] = [root];
  for (let term = stack.pop(); term !== undefined; term = stack.pop()) {
    if (term.kind === 'symbol' && metavariables.has(term.name)) return true;
    if (term.kind === 'derivative' && metavariables.has(term.variable.name)) return true;
    if (term.kind === 'application' && metavariables.get(term.name) === 'function') return true;
    stack.push(...children(term));
  }
  return false;
}

/**
 * Whether the pattern can possibly match, told from kinds and names alone. Most attempts end here, so it allocates
 * nothing.
 */
export function mayMatch(pattern: Pattern, term: Term): boolean {
  if ((pattern.kinds & KIND_BIT[term.kind]) === 0) return false;
  switch (pattern.kind) {
    case 'list':
      return mayMatchList(pattern, term);
    case 'negation':
      return term.kind === 'negation' ? mayMatch(pattern.operand, term.operand) : true;
    case 'quotient':
      return (
        term.kind !== 'quotient' ||
        (mayMatch(pattern.left, term.numerator) && mayMatch(pattern.right, term.denominator))
      );
    case 'power':
      return term.kind === 'power' && mayMatch(pattern.left, term.base) && mayMatch(pattern.right, term.exponent);
    case 'application': {
      if (term.kind !== 'application' || term.args.length !== pattern.args.length) return false;
      if (pattern.any ? term.primes < pattern.primes : term.name !== pattern.name || term.primes !== pattern.primes) {
        return false;
      }
      for (let i = 0; i < pattern.args.length; i++) {
        if (!mayMatch(pattern.args[i] as Pattern, term.args[i] as Term)) return false;
      }
      return true;
    }
    case 'derivative':
      return term.kind === 'derivative' && term.order === pattern.order && mayMatch(pattern.body, term.body);
    case 'literal':
      return pattern.term === term || pattern.term.kind !== 'number' || sameNumber(pattern.term, term);
    case 'metavariable':
      return true;
  }
}

const sameNumber = (a: Term & { kind: 'number' }, b: Term): boolean => b.kind !== 'number' || a.value.equals(b.value);

function mayMatchList(pattern: Pattern & { kind: 'list' }, term: Term): boolean {
  const list = term.kind === 'sum' ? term.terms : term.kind === 'product' ? term.factors : null;
  if (list === null) return false;
  for (let i = 0; i < list.length; i++) if ((list[i] as Term).kind === pattern.of) return true;
  if (list.length < pattern.members.length) return false;
  for (let i = 0; i < pattern.members.length; i++) {
    const wanted = pattern.members[i] as Pattern;
    if (wanted.kinds === ANY_KIND) continue;
    let found = false;
    for (let j = 0; j < list.length && !found; j++) found = mayMatch(wanted, list[j] as Term);
    if (!found) return false;
  }
  return true;
}
