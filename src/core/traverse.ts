/**
 * Walking over terms. Every walk visits a shared subterm once and survives any nesting depth:
 * recursion is the enemy (it overflows at a few thousand levels), so deep terms are visited bottom-up from a list.
 */
import {
  application,
  cases,
  comparison,
  conditionTerms,
  derivative,
  negation,
  power,
  product,
  quotient,
  sum,
} from './make.ts';
import type { Condition, SymbolTerm, Term } from './term.ts';
import { mayContain } from './traits.ts';

/** Below this depth plain recursion is safe on every stack we run on. */
const SAFE_DEPTH = 400;
const LEAF: readonly Term[] = Object.freeze([]);

/** The direct subterms, left to right. In cases: each branch's value, then its condition's terms; `otherwise` last. */
export function children(term: Term): readonly Term[] {
  switch (term.kind) {
    case 'number':
    case 'symbol':
      return LEAF;
    case 'sum':
      return term.terms;
    case 'product':
      return term.factors;
    case 'negation':
      return [term.operand];
    case 'quotient':
      return [term.numerator, term.denominator];
    case 'power':
      return [term.base, term.exponent];
    case 'application':
      return term.args;
    case 'derivative':
      return [term.body];
    case 'cases': {
      const list = term.branches.flatMap((branch) => [branch.value, ...conditionTerms(branch.condition)]);
      if (term.otherwise !== null) list.push(term.otherwise);
      return list;
    }
  }
}

/** The same shape with other subterms, given in the order of `children`; the term itself where none changed. */
export function withChildren(term: Term, list: readonly Term[]): Term {
  const old = children(term);
  if (sameTerms(old, list)) return term;
  const at = (i: number): Term => list[i] as Term;
  switch (term.kind) {
    case 'number':
    case 'symbol':
      return term;
    case 'sum':
      return sum(list);
    case 'product':
      return product(list);
    case 'negation':
      return negation(at(0));
    case 'quotient':
      return quotient(at(0), at(1));
    case 'power':
      return power(at(0), at(1));
    case 'application':
      return application(term.name, list, term.primes);
    case 'derivative':
      return derivative(at(0), term.variable, term.order);
    case 'cases': {
      let next = 0;
      const take = (): Term => at(next++);
      const branches = term.branches.map((branch) => {
        const value = take();
        return { value, condition: mapCondition(branch.condition, take) };
      });
      return cases(branches, term.otherwise === null ? null : take());
    }
  }
}

function sameTerms(a: readonly Term[], b: readonly Term[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The same condition with each of its terms, left to right, replaced. */
export function mapCondition(condition: Condition, replace: (term: Term) => Term): Condition {
  if (condition.kind === 'comparison') {
    const left = replace(condition.left);
    return comparison(left, condition.relation, replace(condition.right));
  }
  return { kind: condition.kind, conditions: condition.conditions.map((part) => mapCondition(part, replace)) };
}

/** The distinct subterms, every one after its own subterms; the term itself comes last. */
export function postorder(root: Term): Term[] {
  const seen = new Set<Term>();
  const order: Term[] = [];
  const stack: Term[] = [root];
  while (stack.length > 0) {
    const term = stack[stack.length - 1] as Term;
    if (seen.has(term)) {
      stack.pop();
      continue;
    }
    let ready = true;
    const list = children(term);
    for (let i = list.length - 1; i >= 0; i--) {
      const child = list[i] as Term;
      if (!seen.has(child)) {
        stack.push(child);
        ready = false;
      }
    }
    if (ready) {
      seen.add(term);
      order.push(term);
      stack.pop();
    }
  }
  return order;
}

/**
 * Computes a value for a term from the values of its subterms, once for each distinct subterm.
 * `combine` asks for a subterm's value with its second argument.
 * @example fold(term, (t, of) => 1 + Math.max(0, ...children(t).map(of))) // the depth
 */
export function fold<R>(root: Term, combine: (term: Term, of: (subterm: Term) => R) => R): R {
  const done = new Map<Term, R>();
  const of = (term: Term): R => {
    const known = done.get(term);
    if (known !== undefined || done.has(term)) return known as R;
    const value = combine(term, of);
    done.set(term, value);
    return value;
  };
  if (root.depth > SAFE_DEPTH) for (const term of postorder(root)) of(term);
  return of(root);
}

/** Rebuilds a term bottom-up: `change` sees every distinct subterm with its subterms already changed. */
export function rebuild(root: Term, change: (term: Term) => Term): Term {
  return fold<Term>(root, (term, of) => {
    const list = children(term);
    return change(list.length === 0 ? term : withChildren(term, list.map(of)));
  });
}

/** Replaces every occurrence of the keys of `by`, outermost first; what is put in is not searched again. */
export function substitute(root: Term, by: ReadonlyMap<Term, Term>): Term {
  return fold<Term>(root, (term, of) => {
    const given = by.get(term);
    if (given !== undefined) return given;
    const list = children(term);
    return list.length === 0 ? term : withChildren(term, list.map(of));
  });
}

/** Whether `part` occurs in `whole` (as a subterm, or as the variable of a standing derivative). */
export function occursIn(part: Term, whole: Term): boolean {
  if (part.size > whole.size || (part.traits & ~whole.traits) !== 0) return false;
  if (whole.size <= SMALL) return isWithin(part, whole);
  return postorder(whole).some((term) => term === part || (term.kind === 'derivative' && term.variable === part));
}
function isWithin(part: Term, whole: Term): boolean {
  if (whole === part || (whole.kind === 'derivative' && whole.variable === part)) return true;
  if (part.size > whole.size || (part.traits & ~whole.traits) !== 0) return false;
  const list = children(whole);
  for (let i = 0; i < list.length; i++) if (isWithin(part, list[i] as Term)) return true;
  return false;
}

/** Whether the term depends on the symbol. Asked of every level of a deep term, it costs linear time in all. */
export function dependsOn(term: Term, variable: SymbolTerm): boolean {
  if (term === variable) return true;
  if (!mayContain(term, variable)) return false;
  if (term.size <= SMALL) return reaches(term, variable);
  let known = DEPENDENT.get(variable);
  if (known === undefined) {
    known = new WeakMap();
    DEPENDENT.set(variable, known);
  }
  return reachesRemembering(term, variable, known);
}
/** Up to this size looking is cheaper than remembering. */
const SMALL = 128;
/** For each symbol, which larger terms depend on it. */
const DEPENDENT = new WeakMap<SymbolTerm, WeakMap<Term, boolean>>();

function reaches(term: Term, variable: SymbolTerm): boolean {
  if (term === variable) return true;
  if (!mayContain(term, variable)) return false;
  if (term.kind === 'derivative' && term.variable === variable) return true;
  const list = children(term);
  for (let i = 0; i < list.length; i++) if (reaches(list[i] as Term, variable)) return true;
  return false;
}

/** Depth first; every term on the way down is remembered with its answer. */
function reachesRemembering(root: Term, variable: SymbolTerm, known: WeakMap<Term, boolean>): boolean {
  const path: { readonly term: Term; readonly parts: readonly Term[]; next: number }[] = [];
  const enter = (term: Term): boolean => {
    if (term === variable || known.get(term) === true) return true;
    if (term.kind === 'derivative' && term.variable === variable) return true;
    if (mayContain(term, variable) && known.get(term) === undefined)
      path.push({ term, parts: children(term), next: 0 });
    return false;
  };
  let found = enter(root);
  for (let top = path[path.length - 1]; top !== undefined && !found; top = path[path.length - 1]) {
    const part = top.parts[top.next++];
    if (part !== undefined) found = enter(part);
    else {
      known.set(top.term, false);
      path.pop();
    }
  }
  for (const { term } of path) known.set(term, true);
  return found;
}

/** The symbols that occur, in order of first appearance; constants `e` and `pi` among them. */
export function symbolsOf(root: Term): SymbolTerm[] {
  return postorder(root).filter((term): term is SymbolTerm => term.kind === 'symbol');
}
