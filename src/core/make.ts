/**
 * The one place where terms are made. Nothing here simplifies: if a constructor dropped `0·v`, a step would vanish
 * from the lecture. Equal terms come back as the same object, so `===` is structural equality.
 */
import { entryAt, firstEntry, nextEntry, remember, retiredWith } from './intern.ts';
import { numerator, type Rational, rational, rationalFromDecimal } from './rational.ts';
import type {
  Application,
  Branch,
  Cases,
  Comparison,
  Condition,
  Conjunction,
  Derivative,
  Disjunction,
  Negation,
  NumberTerm,
  Power,
  Product,
  Quotient,
  Relation,
  Sum,
  SymbolTerm,
  Term,
} from './term.ts';
import { HAS_CASES, HAS_DECIMALS, HAS_DERIVATIVE, symbolBit } from './traits.ts';

function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}
function hashText(seed: number, text: string): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = mix(h, text.charCodeAt(i));
  return h;
}
function hashList(seed: number, list: readonly Term[]): number {
  let h = seed;
  for (let i = 0; i < list.length; i++) h = mix(h, (list[i] as Term).hash);
  return h;
}
function sameList(a: readonly Term[], b: readonly Term[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
function sizeOf(list: readonly Term[]): number {
  let size = 1;
  for (let i = 0; i < list.length; i++) size += (list[i] as Term).size;
  return size;
}
function depthOf(list: readonly Term[]): number {
  let depth = 0;
  for (let i = 0; i < list.length; i++) depth = Math.max(depth, (list[i] as Term).depth);
  return depth + 1;
}
function traitsOf(list: readonly Term[]): number {
  let traits = 0;
  for (let i = 0; i < list.length; i++) traits |= (list[i] as Term).traits;
  return traits;
}

/** The interned term with this hash that `same` accepts, or null. */
function find<T extends Term>(hash: number, same: (term: Term) => term is T): T | null {
  for (let i = firstEntry(hash); i >= 0; i = nextEntry(i)) {
    const term = entryAt(i);
    if (term.hash === hash && same(term)) return term;
  }
  for (const term of retiredWith(hash)) if (same(term)) return remember(term);
  return null;
}

/** A number: `number(3)`, `number(1n, 2n)`. The value is exact; a fraction is one number, not a quotient. */
export function number(n: bigint | number, d: bigint | number = 1n): NumberTerm {
  return numberOf(rational(n, d));
}

/** The number with this exact value; `spelling` remembers how the author wrote a decimal. */
export function numberOf(value: Rational, spelling: string | null = null): NumberTerm {
  const n = numerator(value);
  const hash = hashText(mix(mix(1, Number(BigInt.asIntN(32, n))), Number(BigInt.asIntN(32, value.d))), spelling ?? '');
  const found = find(
    hash,
    (t): t is NumberTerm =>
      t.kind === 'number' && t.spelling === spelling && t.value.d === value.d && numerator(t.value) === n,
  );
  const traits = spelling === null ? 0 : HAS_DECIMALS;
  return found ?? remember({ kind: 'number', hash, size: 1, depth: 1, traits, value, spelling });
}

/** A number as typed: `0.25` keeps its decimal spelling, `3` has none. */
export function numberFromText(text: string): NumberTerm {
  return numberOf(rationalFromDecimal(text), /^\d+$/.test(text) ? null : text);
}

export function symbol(name: string): SymbolTerm {
  const hash = hashText(2, name);
  const found = find(hash, (t): t is SymbolTerm => t.kind === 'symbol' && t.name === name);
  return found ?? remember({ kind: 'symbol', hash, size: 1, depth: 1, traits: symbolBit(hash), name });
}

/** A sum of two or more terms. @throws RangeError on fewer: use `sumOf` where the list may be short. */
export function sum(terms: readonly Term[]): Sum {
  if (terms.length < 2) throw new RangeError('a sum has at least two terms');
  const hash = hashList(3, terms);
  const found = find(hash, (t): t is Sum => t.kind === 'sum' && sameList(t.terms, terms));
  return (
    found ??
    remember({
      kind: 'sum',
      hash,
      size: sizeOf(terms),
      depth: depthOf(terms),
      traits: traitsOf(terms),
      terms: Object.freeze([...terms]),
    })
  );
}

/** A product of two or more factors. @throws RangeError on fewer: use `productOf` where the list may be short. */
export function product(factors: readonly Term[]): Product {
  if (factors.length < 2) throw new RangeError('a product has at least two factors');
  const hash = hashList(4, factors);
  const found = find(hash, (t): t is Product => t.kind === 'product' && sameList(t.factors, factors));
  return (
    found ??
    remember({
      kind: 'product',
      hash,
      size: sizeOf(factors),
      depth: depthOf(factors),
      traits: traitsOf(factors),
      factors: Object.freeze([...factors]),
    })
  );
}

export function negation(operand: Term): Negation {
  const hash = mix(5, operand.hash);
  const found = find(hash, (t): t is Negation => t.kind === 'negation' && t.operand === operand);
  return (
    found ??
    remember({
      kind: 'negation',
      hash,
      size: operand.size + 1,
      depth: operand.depth + 1,
      traits: operand.traits,
      operand,
    })
  );
}

export function quotient(numerator: Term, denominator: Term): Quotient {
  const hash = mix(mix(6, numerator.hash), denominator.hash);
  const found = find(
    hash,
    (t): t is Quotient => t.kind === 'quotient' && t.numerator === numerator && t.denominator === denominator,
  );
  return (
    found ??
    remember({
      kind: 'quotient',
      hash,
      size: numerator.size + denominator.size + 1,
      depth: Math.max(numerator.depth, denominator.depth) + 1,
      traits: numerator.traits | denominator.traits,
      numerator,
      denominator,
    })
  );
}

export function power(base: Term, exponent: Term): Power {
  const hash = mix(mix(7, base.hash), exponent.hash);
  const found = find(hash, (t): t is Power => t.kind === 'power' && t.base === base && t.exponent === exponent);
  return (
    found ??
    remember({
      kind: 'power',
      hash,
      size: base.size + exponent.size + 1,
      depth: Math.max(base.depth, exponent.depth) + 1,
      traits: base.traits | exponent.traits,
      base,
      exponent,
    })
  );
}

/** name(args), with primes: `application('g', [z], 1)` is g′(z). */
export function application(name: string, args: readonly Term[], primes = 0): Application {
  const hash = hashList(mix(hashText(8, name), primes), args);
  const found = find(
    hash,
    (t): t is Application =>
      t.kind === 'application' && t.name === name && t.primes === primes && sameList(t.args, args),
  );
  return (
    found ??
    remember({
      kind: 'application',
      hash,
      size: sizeOf(args),
      depth: depthOf(args),
      traits: traitsOf(args),
      name,
      args: Object.freeze([...args]),
      primes,
    })
  );
}

/** d^order/dvariable^order (body), standing. */
export function derivative(body: Term, variable: SymbolTerm, order = 1): Derivative {
  const hash = mix(mix(mix(9, body.hash), variable.hash), order);
  const found = find(
    hash,
    (t): t is Derivative => t.kind === 'derivative' && t.body === body && t.variable === variable && t.order === order,
  );
  return (
    found ??
    remember({
      kind: 'derivative',
      hash,
      size: body.size + 1,
      depth: body.depth + 1,
      traits: body.traits | variable.traits | HAS_DERIVATIVE,
      body,
      variable,
      order,
    })
  );
}

/** A piecewise term; `otherwise` is null where the definition names no last branch. */
export function cases(branches: readonly Branch[], otherwise: Term | null): Cases {
  if (branches.length === 0) throw new RangeError('cases need at least one branch');
  const parts = branches.flatMap((branch) => [branch.value, ...conditionTerms(branch.condition)]);
  if (otherwise !== null) parts.push(otherwise);
  const shape = branches.map((branch) => conditionShape(branch.condition)).join(';');
  const hash = hashText(hashList(10, parts), shape);
  const found = find(
    hash,
    (t): t is Cases =>
      t.kind === 'cases' &&
      t.otherwise === otherwise &&
      t.branches.length === branches.length &&
      t.branches.every((branch, i) => sameBranch(branch, branches[i] as Branch)),
  );
  return (
    found ??
    remember({
      kind: 'cases',
      hash,
      size: sizeOf(parts),
      depth: depthOf(parts),
      traits: traitsOf(parts) | HAS_CASES,
      branches: Object.freeze([...branches]),
      otherwise,
    })
  );
}

export function comparison(left: Term, relation: Relation, right: Term): Comparison {
  return { kind: 'comparison', relation, left, right };
}
export function conjunction(conditions: readonly Condition[]): Conjunction {
  return { kind: 'and', conditions };
}
export function disjunction(conditions: readonly Condition[]): Disjunction {
  return { kind: 'or', conditions };
}

/** The terms inside a condition, left to right. */
export function conditionTerms(condition: Condition): readonly Term[] {
  if (condition.kind === 'comparison') return [condition.left, condition.right];
  return condition.conditions.flatMap(conditionTerms);
}
/** Everything about a condition but its terms. */
function conditionShape(condition: Condition): string {
  if (condition.kind === 'comparison') return condition.relation;
  return `${condition.kind}(${condition.conditions.map(conditionShape).join(',')})`;
}
export function sameCondition(a: Condition, b: Condition): boolean {
  return conditionShape(a) === conditionShape(b) && sameList(conditionTerms(a), conditionTerms(b));
}
function sameBranch(a: Branch, b: Branch): boolean {
  return a.value === b.value && sameCondition(a.condition, b.condition);
}

/** The sum of a list of any length: 0 of none, the term itself of one. */
export function sumOf(terms: readonly Term[]): Term {
  return terms.length === 0 ? ZERO : terms.length === 1 ? (terms[0] as Term) : sum(terms);
}
/** The product of a list of any length: 1 of none, the factor itself of one. */
export function productOf(factors: readonly Term[]): Term {
  return factors.length === 0 ? ONE : factors.length === 1 ? (factors[0] as Term) : product(factors);
}
/** a − b, as the sum that people write. */
export const difference = (a: Term, b: Term): Sum => sum([a, negation(b)]);
/** e^u. */
export const exponential = (u: Term): Application => application('exp', [u]);

export const ZERO = number(0);
export const ONE = number(1);
export const TWO = number(2);
export const MINUS_ONE = number(-1);
export const E = symbol('e');
export const PI = symbol('pi');
