/**
 * What anyone does while copying a line: drop 1· and 0+, write u·u as u², open nested sums and products, and settle the
 * signs inside a sum. Signs of a product stay for a line of their own.
 */
import { negation, ONE, power, product, sumOf, TWO, ZERO } from '../../core/make.ts';
import { isInteger } from '../../core/rational.ts';
import type { Power, Product, Sum, SymbolTerm, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children, dependsOn, fold, withChildren } from '../../core/traverse.ts';
import { numericValue, writtenNumber } from '../tidy/numbers.ts';
import { multiplied } from './multiplied.ts';

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
      return settleSum(term, kept, variable);
    case 'product':
      return settleProduct(term, kept, variable);
    case 'negation':
      return term.operand === ZERO ? ZERO : term.operand.kind === 'negation' ? term.operand.operand : term;
    case 'quotient':
      return term.denominator === ONE ? term.numerator : term.numerator === ZERO ? ZERO : term;
    case 'power':
      return settlePower(term);
    default:
      return term;
  }
}

/** (√u)² is u, and (u²)² is u⁴. */
function settlePower(term: Power): Term {
  const { base, exponent } = term;
  if (exponent === ONE) return base;
  if (exponent === TWO && base.kind === 'application' && base.name === 'sqrt') return base.args[0] ?? term;
  const [inner, outer] = [base.kind === 'power' ? numericValue(base.exponent) : null, numericValue(exponent)];
  if (base.kind !== 'power' || inner === null || outer === null || !isInteger(inner) || !isInteger(outer)) return term;
  return power(base.base, writtenNumber(inner.mul(outer)));
}

function settleSum(term: Sum, kept: ReadonlySet<Term>, variable: SymbolTerm | null): Term {
  const terms = term.terms
    .flatMap((part) => (part.kind === 'sum' && !kept.has(part) ? part.terms : [part]))
    .map((part) => withSignInFront(part, kept, variable))
    .flatMap((part) => (part.kind === 'sum' && !kept.has(part) ? part.terms : [part]))
    .filter((part) => part !== ZERO);
  return sumOf(terms);
}

function withSignInFront(term: Term, kept: ReadonlySet<Term>, variable: SymbolTerm | null): Term {
  const signed = signInFront(term);
  return signed === term ? term : inOrder(signed, kept, variable);
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
  const positive = multiplied(
    term.factors.flatMap((factor) => (factor.kind === 'negation' ? factorsIn(factor.operand) : [factor])),
  );
  return signs % 2 === 0 ? positive : negation(positive);
}
const factorsIn = (term: Term): readonly Term[] => (term.kind === 'product' ? term.factors : [term]);

function settleProduct(term: Product, kept: ReadonlySet<Term>, variable: SymbolTerm | null): Term {
  const flat = term.factors.flatMap(factorsIn);
  if (flat.includes(ZERO)) return ZERO;
  const merged = multiplied(flat);
  if (merged.kind !== 'product') return merged;
  const signed = oneSignInFront(merged);
  return inOrder(signed, kept, variable);
}

/**
 * Numbers, constants and powers of the variable first, then the rest as the author has it: 2x eˣ for eˣ·2x. What has
 * signs or fractions is left for its own line.
 */
function inOrder(term: Term, kept: ReadonlySet<Term>, variable: SymbolTerm | null): Term {
  if (term.kind === 'negation') return negation(inOrder(term.operand, kept, variable));
  if (variable === null || term.kind !== 'product' || hasDerivative(term)) return term;
  if (term.factors.some(({ kind }) => kind === 'negation' || kind === 'quotient')) return term;
  const rank = (factor: Term): number => {
    if (factor.kind === 'number') return 0;
    if (!dependsOn(factor, variable)) return 1;
    return factor === variable || (factor.kind === 'power' && factor.base === variable) ? 2 : 3;
  };
  const places = placesOf(kept);
  return product(
    [0, 1, 2, 3].flatMap((own) =>
      asPlaced(
        term.factors.filter((factor) => rank(factor) === own),
        places,
      ),
    ),
  );
}

/** The factors that the author has side by side in the author's order, in the slots that they have; the others stay. */
function asPlaced(factors: readonly Term[], places: ReadonlyMap<Term, number>): readonly Term[] {
  const placeOf = (factor: Term): number => places.get(baseOf(factor)) ?? -1;
  const known = factors.filter((factor) => placeOf(factor) >= 0);
  const ordered = [...known].sort((a, b) => placeOf(a) - placeOf(b));
  let next = 0;
  return factors.map((factor) => (placeOf(factor) >= 0 ? (ordered[next++] as Term) : factor));
}
const baseOf = (factor: Term): Term => (factor.kind === 'power' ? factor.base : factor);

const PLACES = new WeakMap<ReadonlySet<Term>, ReadonlyMap<Term, number>>();

/** The order in which the author has written factors side by side, outer products first. */
function placesOf(kept: ReadonlySet<Term>): ReadonlyMap<Term, number> {
  const known = PLACES.get(kept);
  if (known !== undefined) return known;
  const places = new Map<Term, number>();
  for (const term of [...kept].reverse()) {
    for (const factor of term.kind === 'product' ? term.factors : []) {
      const base = baseOf(factor);
      if (!places.has(base)) places.set(base, places.size);
    }
  }
  PLACES.set(kept, places);
  return places;
}

/** A single minus among the factors goes in front; the (−1) that a rule wrote stays, and so do two signs, for their own line. */
function oneSignInFront(term: Product): Term {
  const signed = term.factors.filter(({ kind }) => kind === 'negation');
  const [only] = signed;
  if (only?.kind !== 'negation' || signed.length > 1 || only.operand.kind === 'number') return term;
  return negation(multiplied(term.factors.flatMap((factor) => (factor === only ? factorsIn(only.operand) : [factor]))));
}
