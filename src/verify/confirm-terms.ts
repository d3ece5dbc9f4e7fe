/**
 * A term as a fraction in given kernels, by the checker's own walk: rational functions of symbols and exponentials of
 * polynomials. Null for anything else.
 */
import { numerator } from '../core/rational.ts';
import type { Term } from '../core/term.ts';
import { fold } from '../core/traverse.ts';
import type { VerifyContext } from './context.ts';
import { constantValue } from './numeric/index.ts';
import { addPlain, monomialPlain, multiplyPlain, type Plain, scalePlain } from './plain-polynomial.ts';
import { unfold } from './unfold.ts';

interface Fraction {
  readonly numerator: Plain;
  readonly denominator: Plain;
}

const ONE: Plain = monomialPlain(1n, null);
const SIZE_LIMIT = 400;
const EXPONENT_LIMIT = 12;

/** The fraction, or null where the term is not of this kind, a kernel is missing, or it gets too large. */
export function fractionOfTerm(
  term: Term,
  kernels: ReadonlyMap<string, Term>,
  context: VerifyContext,
): Fraction | null {
  const names = new Map<Term, string>();
  const exponentials: { name: string; of: Term }[] = [];
  for (const [name, stands] of kernels) {
    if (stands.kind === 'symbol' && stands.name !== 'pi' && stands.name !== 'e') names.set(stands, name);
    else if (stands.kind === 'application' && stands.name === 'exp' && stands.args[0]) {
      exponentials.push({ name, of: stands.args[0] });
    } else return null;
  }
  const walk = (root: Term, withExponentials: boolean): Fraction | null =>
    fold<Fraction | null>(unfold(root, context), (node, of) => {
      const value = fractionOfNode(node, of, names, withExponentials ? raise : () => null);
      return value !== null && value.numerator.size + value.denominator.size > SIZE_LIMIT ? null : value;
    });
  const raise = (u: Fraction): Fraction | null => {
    // e^(Σ c·m): each monomial m must be a multiple of the argument of one exponential kernel.
    const divisor = integerOf(u.denominator);
    if (divisor === null) return null;
    let result: Plain = ONE;
    for (const [key, c] of u.numerator) {
      const found = exponentials.find(({ of }) => singleKey(walk(of, false)) === key);
      const scale = found === undefined ? null : walk(found.of, false);
      const unit = scale === null ? null : integerOf(scale.denominator);
      const lead = scale?.numerator.get(key);
      if (found === undefined || unit === null || lead === undefined) return null;
      const n = c * unit;
      const d = divisor * lead;
      result = multiplyPlain(result, monomialPlain(1n, found.name, d < 0n ? -n : n, d < 0n ? -d : d));
    }
    return { numerator: result, denominator: ONE };
  };
  return walk(term, true);
}

const integerOf = (p: Plain): bigint | null => (p.size === 1 ? (p.get('') ?? null) : null);
const singleKey = (fraction: Fraction | null): string | null =>
  fraction !== null && fraction.numerator.size === 1 ? ([...fraction.numerator.keys()][0] ?? null) : null;

function fractionOfNode(
  node: Term,
  of: (term: Term) => Fraction | null,
  names: ReadonlyMap<Term, string>,
  raise: (u: Fraction) => Fraction | null,
): Fraction | null {
  switch (node.kind) {
    case 'number':
      return { numerator: monomialPlain(numerator(node.value), null), denominator: monomialPlain(node.value.d, null) };
    case 'symbol': {
      if (node.name === 'e') return raise({ numerator: ONE, denominator: ONE });
      const name = names.get(node);
      return name === undefined ? null : { numerator: monomialPlain(1n, name), denominator: ONE };
    }
    case 'sum':
      return node.terms.map(of).reduce(addFractions);
    case 'product':
      return node.factors.map(of).reduce(multiplyFractions);
    case 'negation': {
      const value = of(node.operand);
      return value === null ? null : { numerator: scalePlain(value.numerator, -1n), denominator: value.denominator };
    }
    case 'quotient':
      return multiplyFractions(of(node.numerator), invert(of(node.denominator)));
    case 'power':
      return powerOf(of(node.base), node.exponent);
    case 'application': {
      const [argument] = node.args;
      const value = node.name === 'exp' && node.primes === 0 && argument !== undefined ? of(argument) : null;
      return value === null ? null : raise(value);
    }
    default:
      return null;
  }
}

function powerOf(base: Fraction | null, exponentTerm: Term): Fraction | null {
  const exponent = constantValue(exponentTerm);
  if (exponent === null || exponent.d !== 1n || exponent.n > BigInt(EXPONENT_LIMIT)) return null;
  const inner = exponent.s < 0n ? invert(base) : base;
  let result: Fraction | null = { numerator: ONE, denominator: ONE };
  for (let i = 0n; i < exponent.n; i++) result = multiplyFractions(result, inner);
  return result;
}

const samePlain = (a: Plain, b: Plain): boolean => a.size === b.size && [...a].every(([key, c]) => b.get(key) === c);

function addFractions(a: Fraction | null, b: Fraction | null): Fraction | null {
  if (a === null || b === null) return null;
  if (samePlain(a.denominator, b.denominator)) {
    return { numerator: addPlain(a.numerator, b.numerator), denominator: a.denominator };
  }
  return {
    numerator: addPlain(multiplyPlain(a.numerator, b.denominator), multiplyPlain(b.numerator, a.denominator)),
    denominator: multiplyPlain(a.denominator, b.denominator),
  };
}
function multiplyFractions(a: Fraction | null, b: Fraction | null): Fraction | null {
  if (a === null || b === null) return null;
  return {
    numerator: multiplyPlain(a.numerator, b.numerator),
    denominator: multiplyPlain(a.denominator, b.denominator),
  };
}
const invert = (a: Fraction | null): Fraction | null =>
  a === null || a.numerator.size === 0 ? null : { numerator: a.denominator, denominator: a.numerator };
