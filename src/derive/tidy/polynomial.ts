/**
 * Fractions of polynomials in whatever is not a sum, a product or a whole power (z, a parameter, e^z, sin z), divided
 * by their greatest common divisor.
 */
import { exponential, number, ONE } from '../../core/make.ts';
import { isInteger, isNegative, numerator, rational } from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { mayShareSymbols } from '../../core/traits.ts';
import {
  type Dense,
  divideDense,
  gcdDense,
  isConstantDense,
  isZeroDense,
  multiplyDense,
  negateDense,
  subtractDense,
} from '../../verify/exact/dense.ts';
import { Stop } from '../../verify/exact/stop.ts';
import { compose } from './compose.ts';
import { type Factor, factorsOf, multiplied } from './factors.ts';
import { numericValue } from './numbers.ts';
import { positiveFirst } from './signs.ts';

const MOST_ATOMS = 3;
const HIGHEST_POWER = 12;
const LONGEST = 160;
const LARGEST_NUMBER = 10n ** 18n;

/** Two polynomials and what they have in common. */
export interface Cancelled {
  readonly top: Term;
  readonly bottom: Term;
  readonly common: Term;
}

/**
 * top and bottom without their greatest common divisor; null where they have none, or are too large to look.
 * @example cancelled(z² − 1, z − 1, z) // z + 1 and 1
 */
export function cancelled(top: Term, bottom: Term, variable: SymbolTerm): Cancelled | null {
  if (top.size > LONGEST || bottom.size > LONGEST || !mayShareSymbols(top, bottom)) return null;
  const atoms = new Set<Term>([variable]);
  if (!collectAtoms(bottom, atoms) || !collectAtoms(top, atoms)) return null;
  const list = [...atoms];
  try {
    const over = polynomialOf(top, list);
    const under = polynomialOf(bottom, list);
    if (isZeroDense(over) || isZeroDense(under)) return null;
    const divisor = gcdDense(over, under);
    if (isConstantDense(divisor)) return null;
    const common = leadsNegative(divisor) ? negateDense(divisor) : divisor;
    const [p, q] = [divideDense(over, common), divideDense(under, common)];
    if (p === null || q === null) return null;
    const written = (polynomial: Dense): Term => termOf(polynomial, list, variable);
    return { top: written(p), bottom: written(q), common: written(common) };
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}

function leadsNegative(polynomial: Dense): boolean {
  let part = polynomial;
  while (typeof part !== 'bigint') part = part[part.length - 1] ?? 0n;
  return part < 0n;
}

function collectAtoms(term: Term, into: Set<Term>): boolean {
  switch (term.kind) {
    case 'number':
      return isInteger(term.value) && term.value.n <= LARGEST_NUMBER;
    case 'sum':
      return term.terms.every((part) => collectAtoms(part, into));
    case 'product':
      return term.factors.every((part) => collectAtoms(part, into));
    case 'negation':
      return collectAtoms(term.operand, into);
    case 'power':
      if (wholePower(term.exponent) === null) break;
      return collectAtoms(term.base, into);
    default:
      break;
  }
  into.add(atomPower(term).atom);
  return into.size <= MOST_ATOMS;
}

/** e^(2z) is the second power of the atom e^z, e^(-2z) that of e^(-z); anything else is an atom. */
function atomPower(term: Term): { readonly atom: Term; readonly n: number } {
  const [argument] = term.kind === 'application' && term.name === 'exp' ? term.args : [];
  if (argument === undefined || argument.kind === 'sum') return { atom: term, n: 1 };
  const { coefficient, factors } = factorsOf(argument);
  if (!isInteger(coefficient) || coefficient.n > HIGHEST_POWER) return { atom: term, n: 1 };
  const unit = rational(isNegative(coefficient) ? -1 : 1);
  return { atom: exponential(compose({ coefficient: unit, factors }, null)), n: Number(coefficient.n) };
}

function wholePower(exponent: Term): number | null {
  const value = numericValue(exponent);
  if (value === null || !isInteger(value)) return null;
  const n = Number(numerator(value));
  return n >= 0 && n <= HIGHEST_POWER ? n : null;
}

function polynomialOf(term: Term, atoms: readonly Term[]): Dense {
  const of = (part: Term): Dense => polynomialOf(part, atoms);
  switch (term.kind) {
    case 'number':
      return constant(numerator(term.value), atoms.length);
    case 'sum':
      return term.terms.map(of).reduce((a, b) => subtractDense(a, negateDense(b)));
    case 'product':
      return term.factors.map(of).reduce(multiplyDense);
    case 'negation':
      return negateDense(of(term.operand));
    case 'power': {
      const n = wholePower(term.exponent);
      if (n === null) break;
      return powerOf(of(term.base), n, atoms);
    }
    default:
      break;
  }
  const { atom, n } = atomPower(term);
  return powerOf(variableAt(atoms.indexOf(atom), atoms.length), n, atoms);
}

const powerOf = (base: Dense, n: number, atoms: readonly Term[]): Dense =>
  Array.from({ length: n }, () => base).reduce(multiplyDense, constant(1n, atoms.length));

function constant(value: bigint, variables: number): Dense {
  if (variables === 0) return value;
  const inner = constant(value, variables - 1);
  return isZeroDense(inner) ? [] : [inner];
}
function variableAt(index: number, variables: number): Dense {
  if (index > 0) return [variableAt(index - 1, variables - 1)];
  return [constant(0n, variables - 1), constant(1n, variables - 1)];
}

/** The polynomial as a sum, highest powers of the first atom first. */
function termOf(polynomial: Dense, atoms: readonly Term[], variable: SymbolTerm): Term {
  const terms: Term[] = [];
  const visit = (part: Dense, depth: number, factors: readonly Factor[]): void => {
    if (typeof part === 'bigint') {
      if (part !== 0n) terms.push(compose(multiplied({ coefficient: rational(part), factors }), variable));
      return;
    }
    const base = atoms[depth] ?? ONE;
    for (let n = part.length - 1; n >= 0; n--) {
      const factor: Factor = { base, exponent: number(n), below: false };
      visit(part[n] ?? 0n, depth + 1, n === 0 ? factors : [...factors, factor]);
    }
  };
  visit(polynomial, 0, []);
  return positiveFirst(terms);
}
