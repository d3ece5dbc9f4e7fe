/**
 * What anyone does while copying a line: drop 1· and 0+, write u·u as u², open nested sums and products, and settle the
 * signs inside a sum. Signs of a product stay for a line of their own.
 */
import { negation, ONE, power, product, productOf, sumOf, TWO, ZERO } from '../../core/make.ts';
import type { Product, Sum, SymbolTerm, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children, dependsOn, fold, withChildren } from '../../core/traverse.ts';

/** The settled term; `kept` are the author's subterms, which stay as they are. Without a variable the order stays. */
export function settle(term: Term, kept: ReadonlySet<Term>, variable: SymbolTerm | null = null): Term {
  return fold<Term>(term, (part, of) =>
    kept.has(part) || part.kind === 'derivative'
      ? part
      : settleNode(withChildren(part, children(part).map(of)), kept, variable),
  );
}

function settleNode(term: Term, kept: ReadonlySet<Term>, variable: SymbolTerm | null): Term {
  switch (term.kind) {
    case 'sum':
      return settleSum(term, kept);
    case 'product':
      return settleProduct(term, kept, variable);
    case 'negation':
      return term.operand === ZERO ? ZERO : term.operand.kind === 'negation' ? term.operand.operand : term;
    case 'quotient':
      return term.denominator === ONE ? term.numerator : term.numerator === ZERO ? ZERO : term;
    case 'power':
      return term.exponent === ONE ? term.base : term;
    default:
      return term;
  }
}

function settleSum(term: Sum, kept: ReadonlySet<Term>): Term {
  const terms = term.terms
    .flatMap((part) => (part.kind === 'sum' && !kept.has(part) ? part.terms : [part]))
    .map(signInFront)
    .flatMap((part) => (part.kind === 'sum' && !kept.has(part) ? part.terms : [part]))
    .filter((part) => part !== ZERO);
  return sumOf(terms);
}

/** −(u·(−v)) is u·v, u·(−v) is −(u·v): the sign of a member of a sum stands in front of it. */
function signInFront(term: Term): Term {
  if (term.kind === 'negation') {
    const inner = signInFront(term.operand);
    return inner.kind === 'negation' ? inner.operand : negation(inner);
  }
  if (term.kind !== 'product' || hasDerivative(term)) return term;
  const signs = term.factors.filter(({ kind }) => kind === 'negation').length;
  if (signs === 0) return term;
  const positive = productOf(
    term.factors.map((factor) => (factor.kind === 'negation' ? factor.operand : factor)).filter((f) => f !== ONE),
  );
  const merged = positive.kind === 'product' ? squares(positive) : positive;
  return signs % 2 === 0 ? merged : negation(merged);
}

function settleProduct(term: Product, kept: ReadonlySet<Term>, variable: SymbolTerm | null): Term {
  const flat = term.factors.flatMap((part) => (part.kind === 'product' && !kept.has(part) ? part.factors : [part]));
  if (flat.includes(ZERO)) return ZERO;
  const rest = flat.filter((factor) => factor !== ONE);
  const joined = productOf(rest);
  if (joined.kind !== 'product') return joined;
  const merged = squares(joined);
  if (merged.kind !== 'product') return merged;
  const signed = oneSignInFront(merged);
  if (variable === null) return signed;
  if (signed.kind === 'product') return inOrder(signed, variable);
  return signed.kind === 'negation' && signed.operand.kind === 'product'
    ? negation(inOrder(signed.operand, variable))
    : signed;
}

/** Numbers, constants and powers of the variable first: 2x eˣ for eˣ·2x. What has signs or fractions is left for its own line. */
function inOrder(term: Product, variable: SymbolTerm): Product {
  if (hasDerivative(term) || term.factors.some(({ kind }) => kind === 'negation' || kind === 'quotient')) return term;
  const rank = (factor: Term): number => {
    if (factor.kind === 'number') return 0;
    if (!dependsOn(factor, variable)) return 1;
    return factor === variable || (factor.kind === 'power' && factor.base === variable) ? 2 : 3;
  };
  return product([...term.factors].sort((a, b) => rank(a) - rank(b)));
}

/** A single minus among the factors goes in front; the (−1) that a rule wrote stays, and so do two signs, for their own line. */
function oneSignInFront(term: Product): Term {
  const signed = term.factors.filter(({ kind }) => kind === 'negation');
  const [only] = signed;
  if (only?.kind !== 'negation' || signed.length > 1 || only.operand.kind === 'number') return term;
  return negation(productOf(term.factors.map((factor) => (factor === only ? only.operand : factor))));
}

/** A factor that stands twice becomes a square, where it stood first. */
function squares(term: Product): Term {
  const counts = new Map<Term, number>();
  for (const factor of term.factors) counts.set(factor, (counts.get(factor) ?? 0) + 1);
  if (counts.size === term.factors.length) return term;
  const merged: Term[] = [];
  for (const factor of term.factors) {
    const count = counts.get(factor);
    if (count === undefined) continue;
    const single = count !== 2 || factor.kind === 'number' || factor.kind === 'power';
    if (single) merged.push(factor);
    else {
      merged.push(power(factor, TWO));
      counts.delete(factor);
    }
  }
  return productOf(merged);
}
