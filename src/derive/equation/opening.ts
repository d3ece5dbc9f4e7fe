/** The first equation of a lesson by equations: what is done to both sides of g(z) = …. */
import { comparison, number, ZERO } from '../../core/make.ts';
import { isInteger } from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { dependsOn } from '../../core/traverse.ts';
import { decideCondition, functionBinding, type RuleContext, type RuleSet, rationalOf } from '../../rule/index.ts';
import type { Bindings } from '../../trace/derivation.ts';
import { type Factor, factorsOf, numericValue } from '../tidy/factors.ts';

export interface Opening {
  readonly rule: string;
  /** What the rule's metavariables beside the two sides stand for. */
  readonly bindings: Bindings;
  /** The right side that comes of it; null where the laws of logarithms say what. */
  readonly right: Term | null;
}

/** The ways by equations, by the names of their routes. */
export const EQUATION_ROUTES = {
  implicit: 'by implicit differentiation',
  logarithmic: 'by logarithmic differentiation',
} as const;
export type EquationRoute = keyof typeof EQUATION_ROUTES;
export const isEquationRoute = (name: string): name is EquationRoute => Object.hasOwn(EQUATION_ROUTES, name);

/** What has to be known of the engine and of the symbols. */
export interface OpeningContext {
  readonly rules: RuleSet;
  readonly conditions: RuleContext;
}

/** How a function becomes an equation that is easier to differentiate; null where it does not. */
export function openingOf(
  route: EquationRoute,
  body: Term,
  variable: SymbolTerm,
  context: OpeningContext,
): Opening | null {
  if (!dependsOn(body, variable) || hasCases(body)) return null;
  return route === 'implicit' ? implicit(body, variable, context) : logarithmic(body, variable, context);
}

/** An inverse function, a power, or a denominator on the other side. */
function implicit(body: Term, variable: SymbolTerm, { rules }: OpeningContext): Opening | null {
  const raised = (exponent: Term, right: Term): Opening => ({
    rule: 'equation/raise',
    bindings: { n: exponent },
    right,
  });
  switch (body.kind) {
    case 'application': {
      const [inner, index] = body.args;
      if (inner === undefined || body.primes > 0 || !dependsOn(inner, variable)) return null;
      if (body.name === 'sqrt') return raised(number(2), inner);
      if (index !== undefined) return body.name === 'nthRoot' && index.kind === 'number' ? raised(index, inner) : null;
      const inverse = rules.functions.find(body.name)?.inverse;
      if (inverse === undefined || rules.get(`algebra/${inverse}-of-${body.name}`) === null) return null;
      return { rule: 'equation/apply', bindings: { f: functionBinding(inverse, 1, 0) }, right: inner };
    }
    case 'power': {
      const exponent = rationalOf(body.exponent);
      if (exponent === null || isInteger(exponent) || exponent.n !== 1n) return null;
      return raised(number(exponent.d), body.base);
    }
    case 'quotient':
      if (!dependsOn(body.denominator, variable)) return null;
      return { rule: 'equation/multiply', bindings: { w: body.denominator }, right: body.numerator };
    default:
      return null;
  }
}

/** Products, quotients and powers; with absolute values where the sign is not known. */
function logarithmic(body: Term, variable: SymbolTerm, { conditions }: OpeningContext): Opening | null {
  const opening = (rule: string): Opening => ({ rule: `equation/${rule}`, bindings: {}, right: null });
  if (!isMultiplicative(body)) return null;
  if (body.kind === 'power' && dependsOn(body.exponent, variable)) return opening('logarithm-of-power');
  const isPositive = decideCondition(comparison(body, '>', ZERO), conditions) === 'yes';
  return opening(isPositive ? 'logarithm' : 'logarithm-of-absolute-value');
}

const MULTIPLICATIVE: ReadonlySet<string> = new Set(['exp', 'sqrt']);

/** Whether the logarithm of the term can be taken apart. */
export function isMultiplicative(term: Term): boolean {
  switch (term.kind) {
    case 'negation':
      return isMultiplicative(term.operand);
    case 'application':
      return term.primes === 0 && MULTIPLICATIVE.has(term.name);
    default:
      return term.kind === 'product' || term.kind === 'quotient' || term.kind === 'power';
  }
}

/** From how many factors on the logarithm is the usual way. */
const MANY_FACTORS = 3;

/** Whether logarithmic differentiation is what one would teach: of many factors, exponentials, or symbolic exponents. */
export function isTaughtByLogarithm(body: Term, variable: SymbolTerm): boolean {
  const varying = factorsOf(body).factors.filter(
    ({ base, exponent }) => dependsOn(base, variable) || dependsOn(exponent, variable),
  );
  const isExponential = ({ base, exponent }: Factor): boolean =>
    numericValue(exponent) === null || (base.kind === 'application' && base.name === 'exp');
  return varying.length >= MANY_FACTORS || varying.some(isExponential);
}
