/**
 * The derivative of a term, without a trace: one walk over the distinct subterms.
 * Zeros and ones that differentiation itself produces are left out; nothing else is simplified.
 */
import {
  application,
  cases,
  difference,
  negation,
  numberOf,
  ONE,
  power,
  product,
  quotient,
  sum,
  sumOf,
  symbol,
  TWO,
  ZERO,
} from '../core/make.ts';
import { rational } from '../core/rational.ts';
import type { Application, Power, Product, Quotient, SymbolTerm, Term } from '../core/term.ts';
import { mayContain } from '../core/traits.ts';
import { fold } from '../core/traverse.ts';
import { DeriveError } from './error.ts';
import type { FunctionTemplates } from './templates.ts';

export type Templates = (name: string) => FunctionTemplates | null;

/**
 * d term / d variable. Functions that the table does not know are differentiated as unknown functions: f(u) gives f′(u) u′.
 * @throws DeriveError `unsupported-function` for an unknown function of several arguments.
 * @example differentiate(sin(z²), z, templates) // cos(z²) · 2z
 */
export function differentiate(term: Term, variable: SymbolTerm, templates: Templates): Term {
  return fold<Term>(term, (part, of) =>
    mayContain(part, variable) ? differentiatePart(part, variable, of, templates) : ZERO,
  );
}

type Of = (subterm: Term) => Term;

function differentiatePart(term: Term, variable: SymbolTerm, of: Of, templates: Templates): Term {
  switch (term.kind) {
    case 'number':
      return ZERO;
    case 'symbol':
      return term === variable ? ONE : ZERO;
    case 'sum': {
      const terms: Term[] = [];
      for (const part of term.terms) {
        const slope = of(part);
        if (slope !== ZERO) terms.push(slope);
      }
      return sumOf(terms);
    }
    case 'negation': {
      const slope = of(term.operand);
      return slope === ZERO ? ZERO : slope.kind === 'negation' ? slope.operand : negation(slope);
    }
    case 'product':
      return ofProduct(term, of);
    case 'quotient':
      return ofQuotient(term, of);
    case 'power':
      return ofPower(term, of);
    case 'application':
      return ofApplication(term, of, templates);
    case 'derivative': {
      let slope = term.body;
      for (let i = 0; i < term.order; i++) slope = differentiate(slope, term.variable, templates);
      return differentiate(slope, variable, templates);
    }
    case 'cases': {
      const branches = term.branches.map(({ condition, value }) => ({ condition, value: of(value) }));
      const otherwise = term.otherwise === null ? null : of(term.otherwise);
      if (branches.every(({ value }) => value === ZERO) && otherwise === ZERO) return ZERO;
      return cases(branches, otherwise);
    }
  }
}

/** a·b without a factor 1, and 0 where one of them is 0. */
function times(a: Term, b: Term): Term {
  if (a === ZERO || b === ZERO) return ZERO;
  return a === ONE ? b : b === ONE ? a : product([a, b]);
}

function ofProduct(term: Product, of: Of): Term {
  const { factors } = term;
  const terms: Term[] = [];
  for (let i = 0; i < factors.length; i++) {
    const slope = of(factors[i] as Term);
    if (slope === ZERO) continue;
    const rest = factors.slice();
    if (slope === ONE) rest.splice(i, 1);
    else rest[i] = slope;
    terms.push(rest.length === 1 ? (rest[0] as Term) : product(rest));
  }
  return sumOf(terms);
}

function ofQuotient(term: Quotient, of: Of): Term {
  const u = term.numerator;
  const v = term.denominator;
  const du = of(u);
  const dv = of(v);
  if (dv === ZERO) return du === ZERO ? ZERO : quotient(du, v);
  const square = power(v, TWO);
  if (du === ZERO) return u === ZERO ? ZERO : negation(quotient(times(u, dv), square));
  return quotient(difference(times(v, du), times(u, dv)), square);
}

function ofPower(term: Power, of: Of): Term {
  const { base, exponent } = term;
  const dBase = of(base);
  const dExponent = of(exponent);
  if (dExponent === ZERO) {
    if (dBase === ZERO) return ZERO;
    const lowered = exponent.kind === 'number' ? lowerBy1(base, exponent) : power(base, difference(exponent, ONE));
    return times(times(exponent, lowered), dBase);
  }
  const logarithm = application('ln', [base]);
  if (dBase === ZERO) return times(times(term, logarithm), dExponent);
  return product([term, sum([times(dExponent, logarithm), quotient(times(exponent, dBase), base)])]);
}

function lowerBy1(base: Term, exponent: Term & { kind: 'number' }): Term {
  const lowered = numberOf(exponent.value.sub(rational(1)));
  return lowered === ONE ? base : lowered === ZERO ? ONE : power(base, lowered);
}

function ofApplication(term: Application, of: Of, templates: Templates): Term {
  const known = term.primes === 0 ? templates(term.name) : null;
  if (known === null) {
    const [argument] = term.args;
    if (argument === undefined || term.args.length > 1) {
      throw new DeriveError(
        'unsupported-function',
        `${term.name} is an unknown function of ${term.args.length} arguments; only functions of one argument can stay unknown`,
      );
    }
    return times(application(term.name, term.args, term.primes + 1), of(argument));
  }
  if (known.partials !== null) {
    const terms: Term[] = [];
    for (let i = 0; i < term.args.length; i++) {
      const inner = of(term.args[i] as Term);
      if (inner === ZERO) continue;
      const partial = known.partials[i];
      if (partial === undefined) throw noDerivative(term, i);
      terms.push(times(partial(term.args), inner));
    }
    return sumOf(terms);
  }
  if (known.definition === null) throw noDerivative(term, 0);
  // The definition's own subterms are new to this walk; the arguments inside it are not.
  const slopes = new Map<Term, Term>(term.args.map((argument) => [argument, of(argument)]));
  return throughDefinition(known.definition(term.args), slopes, templates);
}

/** The derivative of a definition whose arguments' derivatives are known. */
function throughDefinition(body: Term, slopes: ReadonlyMap<Term, Term>, templates: Templates): Term {
  return fold<Term>(body, (part, of) => slopes.get(part) ?? differentiatePart(part, NOWHERE, of, templates));
}
/** No author can type this name: a definition depends on its arguments alone. */
const NOWHERE = symbol('');

function noDerivative(term: Application, argument: number): DeriveError {
  return new DeriveError(
    'unsupported-function',
    `the table gives no derivative of ${term.name} in its argument number ${argument + 1}`,
  );
}
