/** Schoolbook polynomials for the checker: monomial text → integer coefficient, exponents rational. */
import type { CertifiedPolynomial, CertifiedRelation } from './certificate.ts';

/** `k1:1/2,k3:2` → coefficient; kernels in alphabetic order, exponents in lowest terms. */
export type Plain = ReadonlyMap<string, bigint>;
type Powers = ReadonlyMap<string, readonly [n: bigint, d: bigint]>;

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

function keyOf(powers: Powers): string {
  return [...powers]
    .filter(([, [n]]) => n !== 0n)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, [n, d]]) => `${name}:${n / divisor(n, d)}/${d / divisor(n, d)}`)
    .join(',');
}
function powersOf(key: string): Map<string, readonly [bigint, bigint]> {
  const powers = new Map<string, readonly [bigint, bigint]>();
  if (key === '') return powers;
  for (const part of key.split(',')) {
    const [name = '', exponent = '0/1'] = part.split(':');
    const [n = '0', d = '1'] = exponent.split('/');
    powers.set(name, [BigInt(n), BigInt(d)]);
  }
  return powers;
}

function timesKey(a: string, b: string): string {
  if (a === '') return b;
  if (b === '') return a;
  const powers = powersOf(a);
  for (const [name, [n, d]] of powersOf(b)) {
    const [m, e] = powers.get(name) ?? [0n, 1n];
    powers.set(name, [m * d + n * e, e * d]);
  }
  return keyOf(powers);
}

function put(map: Map<string, bigint>, key: string, coefficient: bigint): void {
  const sum = (map.get(key) ?? 0n) + coefficient;
  if (sum === 0n) map.delete(key);
  else map.set(key, sum);
}

/** The polynomial of a certificate. */
export function plainOf(polynomial: CertifiedPolynomial): Plain {
  const result = new Map<string, bigint>();
  for (const { coefficient, powers } of polynomial) {
    const parsed = new Map<string, readonly [bigint, bigint]>();
    for (const [name, exponent] of Object.entries(powers)) {
      const [n = '0', d = '1'] = exponent.split('/');
      parsed.set(name, [BigInt(n), BigInt(d)]);
    }
    put(result, keyOf(parsed), BigInt(coefficient));
  }
  return result;
}

/** c · kernel^(n/d) */
export const monomialPlain = (c: bigint, name: string | null, n = 1n, d = 1n): Plain =>
  c === 0n ? new Map() : new Map([[name === null ? '' : keyOf(new Map([[name, [n, d] as const]])), c]]);

export function addPlain(a: Plain, b: Plain): Plain {
  const result = new Map(a);
  for (const [key, c] of b) put(result, key, c);
  return result;
}
export const scalePlain = (a: Plain, by: bigint): Plain =>
  by === 0n ? new Map() : new Map([...a].map(([key, c]) => [key, c * by]));

export function multiplyPlain(a: Plain, b: Plain): Plain {
  const result = new Map<string, bigint>();
  for (const [x, c] of a) for (const [y, d] of b) put(result, timesKey(x, y), c * d);
  return result;
}

const STEP_LIMIT = 20_000;

/** The polynomial after its relations are used as often as they can be; a negative power is left alone. */
export function reducePlain(a: Plain, relations: readonly CertifiedRelation[]): Plain {
  let current = a;
  for (let steps = 0; steps < STEP_LIMIT; steps++) {
    const next = reduceOnce(current, relations);
    if (next === null) return current;
    current = next;
  }
  return current;
}
function reduceOnce(a: Plain, relations: readonly CertifiedRelation[]): Plain | null {
  for (const [key, c] of a) {
    const powers = powersOf(key);
    for (const { kernel, exponent, value } of relations) {
      const power = powers.get(kernel);
      if (power === undefined || power[0] < BigInt(exponent) * power[1]) continue;
      const rest = new Map(powers).set(kernel, [power[0] - BigInt(exponent) * power[1], power[1]]);
      const without = new Map(a);
      without.delete(key);
      return addPlain(without, multiplyPlain(new Map([[keyOf(rest), c]]), plainOf(value)));
    }
  }
  return null;
}
