/** One right rule on a standing derivative, the inner derivatives left standing; and other ways to write a function. */
import {
  application,
  derivative,
  difference,
  MINUS_ONE,
  negation,
  number,
  ONE,
  power,
  product,
  productOf,
  quotient,
  sum,
  sumOf,
  TWO,
  ZERO,
} from '../../core/make.ts';
import type { Derivative, SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn } from '../../core/traverse.ts';
import type { Templates } from '../../derive/differentiate.ts';

/** The derivative of a part, standing where something can still go wrong with it. */
function inner(part: Term, variable: SymbolTerm): Term {
  if (part === variable) return ONE;
  return dependsOn(part, variable) || mayBeTakenFor(part) ? derivative(part, variable) : ZERO;
}

/** A parameter, with or without a sign, is left standing: it may be taken for the variable. */
function mayBeTakenFor(part: Term): boolean {
  const inside = part.kind === 'negation' ? part.operand : part;
  return inside.kind === 'symbol' && inside.name !== 'e' && inside.name !== 'pi';
}

const times = (factors: readonly Term[]): Term =>
  factors.includes(ZERO) ? ZERO : productOf(factors.filter((factor) => factor !== ONE));
const plus = (terms: readonly Term[]): Term => sumOf(terms.filter((term) => term !== ZERO));

/** @example stepOnce(d/dz(tanh(2z)), templates) // (1 − tanh(2z)²) · d/dz(2z) */
export function stepOnce({ body, variable, order }: Derivative, templates: Templates): Term | null {
  if (order !== 1) return null;
  const d = (part: Term): Term => inner(part, variable);
  switch (body.kind) {
    case 'number':
    case 'symbol':
      return null;
    case 'sum':
      return plus(body.terms.map(d));
    case 'negation':
      return d(body.operand) === ZERO ? ZERO : negation(d(body.operand));
    case 'product':
      return plus(
        body.factors.map((factor, i) => {
          const slope = d(factor);
          return times(body.factors.map((other, k) => (k === i ? slope : other)));
        }),
      );
    case 'quotient': {
      const { numerator: u, denominator: v } = body;
      const dv = dependsOn(v, variable) ? d(v) : ZERO;
      if (dv === ZERO) return quotient(d(u), v);
      const below = power(v, TWO);
      // As on the slide: (−1) · u/v² · v′.
      if (!dependsOn(u, variable)) return product([MINUS_ONE, quotient(u, below), dv]);
      return quotient(difference(times([v, d(u)]), times([u, dv])), below);
    }
    case 'power': {
      const { base, exponent } = body;
      if (!dependsOn(exponent, variable)) {
        const lowered =
          exponent.kind === 'number' ? lowerByOne(base, exponent) : power(base, difference(exponent, ONE));
        return times([exponent, lowered, d(base)]);
      }
      const logarithm = application('ln', [base]);
      if (!dependsOn(base, variable)) return times([body, logarithm, d(exponent)]);
      return product([body, sum([times([d(exponent), logarithm]), quotient(times([exponent, d(base)]), base)])]);
    }
    case 'application': {
      const known = body.primes === 0 ? templates(body.name) : null;
      if (known === null) return null;
      if (known.partials !== null) {
        const { partials } = known;
        const terms = body.args.map((argument, i) => {
          const slope = dependsOn(argument, variable) ? d(argument) : ZERO;
          const partial = partials[i];
          return slope === ZERO || partial === undefined ? ZERO : times([partial(body.args), slope]);
        });
        return plus(terms);
      }
      return known.definition === null ? null : derivative(known.definition(body.args), variable);
    }
    default:
      return null;
  }
}

function lowerByOne(base: Term, exponent: Term & { kind: 'number' }): Term {
  const value = exponent.value.sub(ONE.value);
  const lowered = number(value.s * value.n, value.d);
  return lowered === ONE ? base : lowered === ZERO ? ONE : power(base, lowered);
}

/** Other ways in which the same function is commonly written before it is differentiated. */
export function otherForms(body: Term, variable: SymbolTerm, templates: Templates): Term[] {
  switch (body.kind) {
    case 'quotient': {
      const { numerator: u, denominator: v } = body;
      const forms: Term[] = [];
      const recognised = recognise(body);
      if (recognised !== null) forms.push(recognised);
      if (!dependsOn(v, variable)) return forms;
      if (u === ONE) forms.push(power(v, number(-1)));
      else {
        forms.push(product([u, power(v, number(-1))]));
        if (!dependsOn(u, variable)) forms.push(product([u, quotient(ONE, v)]));
      }
      return forms;
    }
    case 'power': {
      const { base, exponent } = body;
      if (exponent.kind === 'number' && exponent.value.s < 0n) {
        const positive = number(exponent.value.n, exponent.value.d);
        return [quotient(ONE, positive === ONE ? base : power(base, positive))];
      }
      if (exponent.kind === 'negation') return [quotient(ONE, power(base, exponent.operand))];
      return exponent === TWO && base !== variable ? [product([base, base])] : [];
    }
    case 'application': {
      const [argument] = body.args;
      if (argument === undefined || body.primes > 0) return [];
      // e^(−x) is e^((−1) x) to the rules about e^(c x).
      if (body.name === 'exp' && argument.kind === 'negation')
        return [application('exp', [product([MINUS_ONE, argument.operand])])];
      if (body.name === 'sqrt') return [power(argument, number(1n, 2n))];
      const definition = templates(body.name)?.definition ?? null;
      return definition === null || body.name === 'exp' ? [] : [definition(body.args)];
    }
    default:
      return [];
  }
}

/** 1/(1 + e^(−u)) is σ(u); sinh u/cosh u and (e^u − e^(−u))/(e^u + e^(−u)) are tanh u. */
function recognise({ numerator, denominator }: Term & { kind: 'quotient' }): Term | null {
  const { kind } = denominator;
  if (kind === 'application' && denominator.name === 'cosh' && numerator.kind === 'application') {
    const same = numerator.name === 'sinh' && numerator.args[0] === denominator.args[0];
    return same && denominator.args[0] !== undefined ? application('tanh', [denominator.args[0]]) : null;
  }
  if (kind !== 'sum' || denominator.terms.length !== 2) return null;
  const exponents = denominator.terms.map((term) => exponentOf(term));
  if (numerator === ONE) {
    const at = denominator.terms.indexOf(ONE);
    const exponent = at < 0 ? null : exponents[1 - at];
    return exponent ? application('sigma', [opposite(exponent)]) : null;
  }
  const [u, v] = exponents;
  if (!u || !v || opposite(u) !== v || numerator.kind !== 'sum' || numerator.terms.length !== 2) return null;
  const [a, b] = numerator.terms;
  if (a !== denominator.terms[0] || b === undefined || b.kind !== 'negation') return null;
  return b.operand === denominator.terms[1] ? application('tanh', [u]) : null;
}

const exponentOf = (term: Term): Term | null =>
  term.kind === 'application' && term.name === 'exp' ? (term.args[0] ?? null) : null;
const opposite = (term: Term): Term => (term.kind === 'negation' ? term.operand : negation(term));
