/**
 * Signatures of terms modulo a prime (Gonnet, Determining equivalence of expressions in random polynomial time, 1984):
 * equal terms have equal signatures, and different ones almost never. They only steer: a difference says "look for a
 * witness first", equality says nothing that is believed without proof.
 *
 * e^u is taken as g^u, where g has the prime order Q modulo the prime P = kQ + 1, and u is evaluated modulo Q at the same
 * time: then e^(u+v) = e^u e^v and (e^(u/2))² = e^u hold.
 */
import { E } from '../core/make.ts';
import { numerator } from '../core/rational.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { fold } from '../core/traverse.ts';
import type { VerifyContext } from './context.ts';
import { constantValue, hashOf } from './numeric/index.ts';
import { unfold } from './unfold.ts';

const Q = 2147483629n;
const P = 2305842898618286879n;
const G = 1038661443773268692n;

/** The value modulo P, and modulo Q where it is not lost (below an exponential it is). */
interface Residues {
  readonly p: bigint;
  readonly q: bigint | null;
}

const mod = (a: bigint, m: bigint): bigint => {
  const rest = a % m;
  return rest < 0n ? rest + m : rest;
};
function powerModulo(base: bigint, exponent: bigint, m: bigint): bigint {
  let result = 1n;
  let square = mod(base, m);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % m;
    square = (square * square) % m;
  }
  return result;
}
const inverse = (a: bigint, m: bigint): bigint | null => (a % m === 0n ? null : powerModulo(a, m - 2n, m));

const combine = (
  a: Residues | null,
  b: Residues | null,
  f: (x: bigint, y: bigint, m: bigint) => bigint | null,
): Residues | null => {
  if (a === null || b === null) return null;
  const p = f(a.p, b.p, P);
  if (p === null) return null;
  return { p, q: a.q === null || b.q === null ? null : f(a.q, b.q, Q) };
};
const add = (x: bigint, y: bigint, m: bigint): bigint => (x + y) % m;
const multiply = (x: bigint, y: bigint, m: bigint): bigint => (x * y) % m;
const divide = (x: bigint, y: bigint, m: bigint): bigint | null => {
  const over = inverse(y, m);
  return over === null ? null : (x * over) % m;
};
const whole = (n: bigint): Residues => ({ p: mod(n, P), q: mod(n, Q) });

/** A residue for a symbol: fixed by its name and the round, large enough to be random modulo both primes. */
function symbolResidue(symbol: SymbolTerm, round: number): Residues {
  let value = 0n;
  for (let i = 0; i < 4; i++) value = (value << 32n) | BigInt(hashOf(`${symbol.name}#${round}#${i}`) >>> 0);
  return whole(value);
}

/** The signature of a term, or null where it has parts that signatures do not cover. */
export function signature(term: Term, context: VerifyContext, round = 0): bigint | null {
  const plain = unfold(term, context);
  const value = fold<Residues | null>(plain, (node, of) => residuesOf(node, of, round));
  return value === null ? null : value.p;
}

function residuesOf(node: Term, of: (term: Term) => Residues | null, round: number): Residues | null {
  switch (node.kind) {
    case 'number':
      return combine(whole(numerator(node.value)), whole(node.value.d), divide);
    case 'symbol':
      if (node === E) return exponential(whole(1n));
      return node.name === 'pi' ? null : symbolResidue(node, round);
    case 'sum':
      return node.terms.map(of).reduce((a, b) => combine(a, b, add));
    case 'product':
      return node.factors.map(of).reduce((a, b) => combine(a, b, multiply));
    case 'negation':
      return combine(whole(-1n), of(node.operand), multiply);
    case 'quotient':
      return combine(of(node.numerator), of(node.denominator), divide);
    case 'power': {
      const exponent = constantValue(node.exponent);
      const base = of(node.base);
      if (exponent === null || exponent.d !== 1n || base === null || exponent.n > 100000n) return null;
      const raised: Residues = {
        p: powerModulo(base.p, exponent.n, P),
        q: base.q === null ? null : powerModulo(base.q, exponent.n, Q),
      };
      return exponent.s < 0n ? combine(whole(1n), raised, divide) : raised;
    }
    case 'application':
      return node.name === 'exp' && node.primes === 0 && node.args[0] !== undefined
        ? exponential(of(node.args[0]))
        : null;
    default:
      return null;
  }
}

const exponential = (u: Residues | null): Residues | null =>
  u === null || u.q === null ? null : { p: powerModulo(G, u.q, P), q: null };

/**
 * Whether the signatures tell two terms apart: `different` (then a witness should be looked for first), `alike`, or
 * `uncovered`.
 */
export function compareSignatures(a: Term, b: Term, context: VerifyContext): 'different' | 'alike' | 'uncovered' {
  const left = signature(a, context);
  if (left === null) return 'uncovered';
  const right = signature(b, context);
  if (right === null) return 'uncovered';
  return left === right ? 'alike' : 'different';
}
