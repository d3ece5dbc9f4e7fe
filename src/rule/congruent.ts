/**
 * When do two terms say the same thing, the order of writing aside? Equal up to the order and nesting of sums and
 * products, units (1·u, u + 0) and the spelling of signs and numbers: −u is (−1)·u, 1/2 is the number 1/2.
 * No arithmetic: 2 + 3 is not 5, −(−u) is not u, 0·u is not 0.
 */
import { MINUS_ONE, number, numberOf, ONE, productOf, sumOf, ZERO } from '../core/make.ts';
import { compareTerms } from '../core/order.ts';
import { isInteger, isNegative } from '../core/rational.ts';
import type { Term } from '../core/term.ts';
import { mayBeCongruent } from '../core/traits.ts';
import { children, withChildren } from '../core/traverse.ts';
import { members, opened } from './members.ts';

/** Normal forms by term: a pure function of an immutable key, so one table serves everyone. */
const NORMAL = new WeakMap<Term, Term>();

/**
 * Whether two terms are equal up to order, nesting, units and the spelling of signs.
 * @example congruent(sum([a, negation(b)]), sum([product([MINUS_ONE, b]), a])) // true
 */
export function congruent(a: Term, b: Term): boolean {
  if (a === b) return true;
  // Normalising never loses or gains a symbol.
  return mayBeCongruent(a, b) && normalForm(a) === normalForm(b);
}

/**
 * The representative of all terms congruent to this one.
 * Time linear in the distinct subterms (and n log n in the members of a sum or product); survives any depth.
 */
export function normalForm(root: Term): Term {
  const known = lookUp(root);
  if (known !== null) return known;
  const stack: { term: Term; parts: readonly Term[] }[] = [{ term: root, parts: partsOf(root) }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as { term: Term; parts: readonly Term[] };
    const height = stack.length;
    for (const part of top.parts) if (lookUp(part) === null) stack.push({ term: part, parts: partsOf(part) });
    if (stack.length > height) continue;
    stack.pop();
    NORMAL.set(top.term, assemble(top.term, top.parts.map(normalOf)));
  }
  return normalOf(root);
}

/** The normal form where it is known or needs no work. */
function lookUp(term: Term): Term | null {
  if (term.kind === 'symbol') return term;
  if (term.kind === 'number' && !isNegative(term.value)) return term.spelling === null ? term : numberOf(term.value);
  if (term === MINUS_ONE) return term;
  return NORMAL.get(term) ?? null;
}
const normalOf = (term: Term): Term => lookUp(term) ?? term;

/** The subterms whose normal forms make up the term's. */
function partsOf(term: Term): readonly Term[] {
  switch (term.kind) {
    case 'sum':
      return members(term, 'sum');
    case 'product':
    case 'negation':
    case 'number':
      return signedFactors(term);
    case 'quotient':
      return lowestTerms(term) === null ? children(term) : [];
    default:
      return children(term);
  }
}

/** The factors of a product, with every sign a factor −1 of its own. */
function signedFactors(term: Term): Term[] {
  const factors: Term[] = [];
  const stack: Term[] = [term];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.kind === 'negation') {
      factors.push(MINUS_ONE);
      stack.push(top.operand);
    } else if (top.kind === 'product') {
      const list = members(top, 'product');
      // Beyond the member limit nested products stay closed, and are parts in their own right.
      for (const factor of list) (factor.kind === 'product' ? factors : stack).push(factor);
    } else if (top.kind === 'number' && isNegative(top.value) && top !== MINUS_ONE) {
      factors.push(MINUS_ONE, numberOf(top.value.neg()));
    } else factors.push(top);
  }
  return factors;
}

/** A quotient of coprime positive integers is a way to write a rational number. */
function lowestTerms(term: Term & { kind: 'quotient' }): Term | null {
  const { numerator: n, denominator: d } = term;
  if (n.kind !== 'number' || d.kind !== 'number' || !isInteger(n.value) || !isInteger(d.value)) return null;
  if (n.value.s <= 0n || d.value.s <= 0n || d.value.n <= 1n) return null;
  const reduced = number(n.value.n, d.value.n);
  return reduced.value.d === d.value.n ? reduced : null;
}

function assemble(term: Term, parts: readonly Term[]): Term {
  switch (term.kind) {
    case 'sum':
      return sumOf(sorted(parts, 'sum', ZERO));
    case 'product':
    case 'negation':
    case 'number':
      return productOf(sorted(parts, 'product', ONE));
    case 'quotient':
      return lowestTerms(term) ?? withChildren(term, parts);
    default:
      return withChildren(term, parts);
  }
}

function sorted(parts: readonly Term[], kind: 'sum' | 'product', unit: Term): Term[] {
  // A part may have become a sum (product) itself when its units went; it is flat then, being normal.
  return opened(parts, kind)
    .filter((part) => part !== unit)
    .sort(compareTerms);
}
