/**
 * The tidy-up: the shortest form that a person would write at the board, by one walk from the leaves up.
 * A term in which nothing is to be done comes back as it was written; so do the author's own subterms.
 */
import { application, negation, number, ONE, power, quotient, ZERO } from '../../core/make.ts';
import { exactRoot, integerPower, isInteger, isNegative, numerator, rational } from '../../core/rational.ts';
import type { Application, Power, Product, Quotient, SymbolTerm, Term } from '../../core/term.ts';
import { children, dependsOn, fold, withChildren } from '../../core/traverse.ts';
import type { TidyContext } from './context.ts';
import { compose, factorsOf, numericValue, scaled, startsNegative, writtenNumber } from './factors.ts';
import { negated, tidySum } from './sums.ts';

/**
 * The tidied term. `kept` are subterms to leave as they are (the author's).
 * @example tidy(cos(z²)·2z) // 2z cos(z²)
 */
export function tidy(term: Term, context: TidyContext, kept: ReadonlySet<Term> = NONE): Term {
  return fold<Term>(term, (part, of) =>
    kept.has(part) ? part : tidyNode(withChildren(part, children(part).map(of)), context),
  );
}
const NONE: ReadonlySet<Term> = new Set();

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
      return tidyPower(term, context);
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
  if (operand === ZERO) return ZERO;
  if (operand.kind === 'negation') return operand.operand;
  if (operand.kind === 'sum' && operand.terms.some(startsNegative) && startsNegative(operand.terms[0] as Term)) {
    return tidySum(operand.terms.map(negated), context);
  }
  if (operand.kind === 'quotient' && startsNegative(operand.numerator))
    return tidyNode(quotient(tidyNegation(operand.numerator, context), operand.denominator), context);
  return negation(operand);
}

/** Products and quotients are rebuilt from their factors only where that changes something. */
function tidyProduct(term: Product, context: TidyContext): Term {
  if (term.factors.includes(ZERO)) return ZERO;
  if (isSettled(term.factors) && isInOrder(term.factors, context.variable)) return term;
  return compose(factorsOf(term), context.variable);
}

/** Whether no two factors have anything to do with each other. */
function isSettled(factors: readonly Term[]): boolean {
  const seen = new Set<Term>();
  for (let i = 0; i < factors.length; i++) {
    const factor = factors[i] as Term;
    switch (factor.kind) {
      case 'number':
        if (i > 0 || factor === ONE) return false;
        break;
      case 'negation':
      case 'quotient':
      case 'product':
        return false;
      default: {
        const base = factor.kind === 'power' ? factor.base : factor;
        const root = base.kind === 'application' && (base.name === 'exp' || base.name === 'sqrt') ? base.name : null;
        if (seen.has(base) || (root !== null && seen.has(application(root, [ONE])))) return false;
        if (root === 'sqrt' && factors.some((other) => other === (base as Application).args[0])) return false;
        seen.add(base);
        if (root !== null) seen.add(application(root, [ONE]));
      }
    }
  }
  return true;
}

/** Whether no constant stands behind something that changes with the variable. */
function isInOrder(factors: readonly Term[], variable: SymbolTerm): boolean {
  let changing = false;
  for (const factor of factors) {
    if (dependsOn(factor, variable)) changing = true;
    else if (changing) return false;
  }
  return true;
}

function tidyQuotient(term: Quotient, context: TidyContext): Term {
  const { numerator: top, denominator: bottom } = term;
  if (bottom === ONE) return top;
  if (top === ZERO && bottom !== ZERO) return ZERO;
  if (bottom === ZERO) return term;
  const composed = compose(factorsOf(term), context.variable);
  const single = sameFraction(composed, term) ? term : composed;
  const split = splitFraction(single, context);
  return split !== null && split.size < single.size ? split : single;
}

/** (e^g − 1)/e^g is 1 − e^(−g): a fraction for each term of the numerator. */
function splitFraction(term: Term, context: TidyContext): Term | null {
  if (term.kind !== 'quotient' || term.numerator.kind !== 'sum' || term.denominator.kind === 'sum') return null;
  return tidySum(
    term.numerator.terms.map((part) => tidyNode(quotient(part, term.denominator), context)),
    context,
  );
}

/** Whether recomposing a fraction only reordered it: then the author's order stays. */
function sameFraction(a: Term, b: Quotient): boolean {
  if (a.kind !== 'quotient' || a.size !== b.size) return false;
  return sameMembers(a.numerator, b.numerator) && sameMembers(a.denominator, b.denominator);
}
function sameMembers(a: Term, b: Term): boolean {
  if (a === b) return true;
  if (a.kind !== 'product' || b.kind !== 'product' || a.factors.length !== b.factors.length) return false;
  return (
    b.factors.every((factor) => a.factors.includes(factor)) && b.factors.slice(1).every(({ kind }) => kind !== 'number')
  );
}

function tidyPower(term: Power, context: TidyContext): Term {
  const { base, exponent } = term;
  const n = numericValue(exponent);
  if (n === null) {
    return base === ONE ? ONE : term;
  }
  if (n.equals(1)) return base;
  if (n.equals(0)) return base === ZERO ? term : ONE;
  const value = numericValue(base);
  if (value !== null) return powerOfNumber(term, context) ?? term;
  if (!isInteger(n)) return term;
  if (base.kind === 'application' && base.args.length === 1) {
    if (base.name === 'exp') return application('exp', [scaled(base.args[0] as Term, n)]);
    if (base.name === 'sqrt' || (base.name === 'abs' && numerator(n) % 2n === 0n)) {
      const whole = base.name === 'sqrt' ? n.div(2) : n;
      if (isInteger(whole)) return tidyPower(power(base.args[0] as Term, writtenNumber(whole)) as Power, context);
    }
  }
  if (base.kind === 'power') {
    const inner = numericValue(base.exponent);
    if (inner !== null && isInteger(inner)) return tidyNode(power(base.base, writtenNumber(inner.mul(n))), context);
  }
  if (base.kind === 'negation' || base.kind === 'product' || base.kind === 'quotient') {
    const taken = factorsOf(term);
    if (!taken.coefficient.equals(1) || base.kind !== 'product') return compose(taken, context.variable);
  }
  return term;
}

/** A power of a number, where it is exact and not too long to be read. */
function powerOfNumber(term: Power, context: TidyContext): Term | null {
  const base = numericValue(term.base);
  const exponent = numericValue(term.exponent);
  if (base === null || exponent === null) return null;
  if (isInteger(exponent)) {
    const result = integerPower(base, numerator(exponent), 64);
    return result === null ? null : writtenNumber(result);
  }
  const root = exponent.d <= 64n ? exactRoot(base, Number(exponent.d)) : null;
  const result = root === null ? null : integerPower(root, numerator(exponent), 64);
  return result === null ? null : tidyNode(writtenNumber(result), context);
}

function tidyApplication(term: Application, context: TidyContext): Term {
  if (term.primes > 0) return term;
  const [argument] = term.args;
  if (term.name === 'sqrt' && argument !== undefined) {
    const value = numericValue(argument);
    if (value !== null) return rootOfNumber(term, value);
  }
  const rewritten = context.identity(term);
  return rewritten === null ? term : tidy(rewritten, context, new Set(term.args));
}

/** √12 is 2√3, √(1/4) is 1/2: squares come out of the root of a number. */
function rootOfNumber(term: Application, value: ReturnType<typeof rational>): Term {
  if (isNegative(value) || value.n > 10n ** 12n || value.d > 10n ** 12n) return term;
  const [outer, inner] = squarePart(value.n * value.d);
  if (outer === 1n && value.d === 1n) return term;
  const coefficient = rational(outer, value.d);
  if (inner === 1n) return writtenNumber(coefficient);
  return compose(
    { coefficient, factors: [{ base: application('sqrt', [number(inner)]), exponent: ONE, below: false }] },
    null,
  );
}

/** n = s²·r with s as large as small trial factors find it. */
function squarePart(n: bigint): [bigint, bigint] {
  let square = 1n;
  let rest = n;
  for (let p = 2n; p * p <= rest && p < 1000n; p++) {
    while (rest % (p * p) === 0n) {
      rest /= p * p;
      square *= p;
    }
  }
  return [square, rest];
}
