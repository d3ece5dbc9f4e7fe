/**
 * The tidy-up: the shortest form that a person would write at the board, by walks from the leaves up.
 * A term in which nothing is to be done comes back as it was written; so do the author's own subterms.
 */
import { application, negation, ONE, power, sum, ZERO } from '../../core/make.ts';
import { compareTerms } from '../../core/order.ts';
import { isInteger, isNegative, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Application, Term } from '../../core/term.ts';
import { hasDecimals } from '../../core/traits.ts';
import { children, fold, withChildren } from '../../core/traverse.ts';
import { inAuthorsOrder } from './authors-order.ts';
import { overOneBar } from './content.ts';
import type { TidyContext } from './context.ts';
import { inDecimals } from './decimals.ts';
import { compose, factorsOf, multiplied, numericValue, scaled, writtenNumber } from './factors.ts';
import { tidyNegative, tidyProduct, tidyQuotient } from './fractions.ts';
import { powerOfNumber, rootOfNumber, squareRoot } from './numbers.ts';
import { negated, oppositeSum, startsNegative } from './signs.ts';
import { tidySum } from './sums.ts';
import { LARGE } from './weight.ts';

/** Walks after which a term that still changes is left as it is. */
const WALKS = 12;

/**
 * The tidied term: tidying it again changes nothing. `kept` are subterms to leave as they are (the author's).
 * @example tidy(cos(z²)·2z, context) // 2z cos(z²)
 */
export function tidy(term: Term, context: TidyContext, kept: ReadonlySet<Term> = context.kept ?? NONE): Term {
  const own: TidyContext = { ...context, kept };
  const seen = [term];
  for (;;) {
    const next = walk(seen[seen.length - 1] as Term, own, kept);
    const before = seen.indexOf(next);
    // Where two forms turn into each other the choice must not depend on which came first.
    if (before >= 0) {
      const best = seen.slice(before).reduce((a, b) => (isBefore(b, a) ? b : a));
      return inAuthorsOrder(best, kept);
    }
    if (seen.length > WALKS) return next;
    seen.push(next);
  }
}
const NONE: ReadonlySet<Term> = new Set();
const isBefore = (a: Term, b: Term): boolean => a.size < b.size || (a.size === b.size && compareTerms(a, b) < 0);

function walk(term: Term, context: TidyContext, kept: ReadonlySet<Term>): Term {
  return fold<Term>(term, (part, of) => {
    if (part.kind === 'symbol' || kept.has(part)) return part;
    const parts = children(part);
    const tidied = parts.map(of);
    const changed = tidied.some((child, i) => child !== parts[i]);
    const next = tidyNode(changed ? withChildren(part, tidied) : part, context);
    return hasDecimals(part) ? inDecimals(next) : next;
  });
}

/** Tidies a term whose subterms are tidy. */
function tidyNode(term: Term, context: TidyContext): Term {
  switch (term.kind) {
    case 'number':
      return term.spelling === null && (isNegative(term.value) || !isInteger(term.value))
        ? writtenNumber(term.value)
        : term;
    case 'symbol':
    case 'derivative':
      return term;
    case 'negation':
      return tidyNegation(term.operand, context);
    case 'sum':
      return tidySum(term.terms, context);
    case 'product':
      return tidyProduct(term, context);
    case 'quotient':
      return tidyQuotient(term, context);
    case 'power':
      return tidyPower(term.base, term.exponent, context);
    case 'application':
      return tidyApplication(term, context);
    case 'cases': {
      const [first] = term.branches;
      const same = first !== undefined && term.branches.every(({ value }) => value === first.value);
      return same && term.otherwise === first.value ? first.value : term;
    }
  }
}

function tidyNegation(operand: Term, context: TidyContext): Term {
  switch (operand.kind) {
    case 'sum': {
      const opposite = oppositeSum(operand);
      return startsNegative(opposite) ? negation(operand) : opposite;
    }
    case 'product':
    case 'quotient':
      return numericValue(operand) === null ? tidyNegative(operand, context) : negation(operand);
    default:
      return negated(operand);
  }
}

function tidyPower(base: Term, exponent: Term, context: TidyContext): Term {
  const term = power(base, exponent);
  const n = numericValue(exponent);
  if (base === ONE) return ONE;
  if (n === null) return term;
  if (n.equals(1)) return base;
  if (n.equals(0)) return base === ZERO ? term : ONE;
  const value = numericValue(base);
  if (value !== null) return powerOfNumber(value, n) ?? term;
  if (!isInteger(n)) return term;
  switch (base.kind) {
    case 'application':
      return powerOfApplication(base, n, context) ?? term;
    case 'power': {
      const inner = numericValue(base.exponent);
      return inner === null ? term : tidyPower(base.base, writtenNumber(inner.mul(n)), context);
    }
    case 'sum': {
      if (!startsNegative(base)) return term;
      const turned = power(oppositeSum(base), exponent);
      return n.n % 2n === 0n ? turned : negation(turned);
    }
    case 'negation':
    case 'quotient':
    case 'product': {
      const taken = factorsOf(term);
      return taken.coefficient.equals(1) && base.kind === 'product' ? term : compose(taken, context.variable);
    }
    default:
      return term;
  }
}

/** (e^u)^n, (√u)^2n and |u|^2n. */
function powerOfApplication({ name, args }: Application, n: Rational, context: TidyContext): Term | null {
  const [u] = args;
  if (u === undefined || args.length > 1) return null;
  if (name === 'exp') return application('exp', [scaled(u, n)]);
  const whole = name === 'sqrt' ? n.div(2) : name === 'abs' && numerator(n) % 2n === 0n ? n : null;
  return whole === null || !isInteger(whole) ? null : tidyPower(u, writtenNumber(whole), context);
}

function tidyApplication(term: Application, context: TidyContext): Term {
  if (term.primes > 0) return term;
  const [argument] = term.args;
  if (term.name === 'sqrt' && argument !== undefined) {
    const value = numericValue(argument);
    const root = value === null ? rootWithSquareOut(argument, context) : rootOfNumber(value);
    if (root !== null) return root;
  }
  const rewritten = context.identity(term);
  return rewritten === null ? term : tidy(rewritten, context, new Set(term.args));
}

/** √(4z) is 2√z, √(1 − z²/4) is √(4 − z²)/2: the square in the number before the radicand comes out. */
function rootWithSquareOut(radicand: Term, context: TidyContext): Term | null {
  if (radicand.size > LARGE) return null;
  const { coefficient, factors } =
    radicand.kind === 'sum'
      ? { ...overOneBar(radicand.terms.map((term) => ({ term, ...factorsOf(term) }))), factors: [] }
      : factorsOf(radicand);
  const root = squareRoot(coefficient);
  if (root === null || root.outer.equals(1) || root.inner !== 1n) return null;
  const inside =
    radicand.kind === 'sum'
      ? sum(radicand.terms.map((term) => scaled(term, coefficient.inverse())))
      : compose({ coefficient: rational(1), factors }, context.variable);
  const outside = { coefficient: root.outer, factors: [] };
  return compose(multiplied(outside, factorsOf(application('sqrt', [inside]))), context.variable);
}
