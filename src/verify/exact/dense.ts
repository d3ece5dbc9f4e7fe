/**
 * Polynomials in several variables, recursively dense: a number, or a list of coefficients that are polynomials in the
 * variables after the first. For greatest common divisors of small polynomials; bounds make it give up, not hang.
 */
import { gcd as integerGcd } from './ratio.ts';
import { tooBig } from './stop.ts';

/** At depth 0 in n variables: a list by powers of the first; at depth n: an integer. No leading zeros. */
export type Dense = bigint | readonly Dense[];

const STEP_LIMIT = 60;
const DIGIT_LIMIT = 1n << 2000n;

export const isZeroDense = (a: Dense): boolean => (typeof a === 'bigint' ? a === 0n : a.length === 0);

function trimmed(list: Dense[]): Dense[] {
  while (list.length > 0 && isZeroDense(list[list.length - 1] ?? 0n)) list.pop();
  return list;
}

export function negateDense(a: Dense): Dense {
  return typeof a === 'bigint' ? -a : a.map(negateDense);
}

export function subtractDense(a: Dense, b: Dense): Dense {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a - b;
  const left = typeof a === 'bigint' ? [] : a;
  const right = typeof b === 'bigint' ? [] : b;
  const result: Dense[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i];
    const y = right[i];
    if (x === undefined) result.push(y === undefined ? 0n : negateDense(y));
    else result.push(y === undefined ? x : subtractDense(x, y));
  }
  return trimmed(result);
}

export function multiplyDense(a: Dense, b: Dense): Dense {
  if (typeof a === 'bigint' && typeof b === 'bigint') {
    const product = a * b;
    if (product > DIGIT_LIMIT || product < -DIGIT_LIMIT) throw tooBig('digits');
    return product;
  }
  if (typeof a === 'bigint' || typeof b === 'bigint' || a.length === 0 || b.length === 0) return [];
  const result: (Dense | undefined)[] = Array.from({ length: a.length + b.length - 1 }, () => undefined);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const term = multiplyDense(a[i] ?? 0n, b[j] ?? 0n);
      const before = result[i + j];
      result[i + j] = before === undefined ? term : subtractDense(before, negateDense(term));
    }
  }
  return trimmed(result.map((entry) => entry ?? 0n));
}

const scaleDense = (a: readonly Dense[], by: Dense): Dense[] => trimmed(a.map((c) => multiplyDense(c, by)));

/** a / b where b divides a, else null. */
export function divideDense(a: Dense, b: Dense): Dense | null {
  if (typeof a === 'bigint' || typeof b === 'bigint') {
    if (typeof a !== 'bigint' || typeof b !== 'bigint') return isZeroDense(a) ? a : null;
    return b !== 0n && a % b === 0n ? a / b : null;
  }
  if (b.length === 0) return null;
  const quotient: Dense[] = Array.from({ length: Math.max(0, a.length - b.length + 1) }, () => zeroLike(b[0] ?? 0n));
  let rest: readonly Dense[] = a;
  const lead = b[b.length - 1] ?? 0n;
  while (rest.length >= b.length) {
    const shift = rest.length - b.length;
    const c = divideDense(rest[rest.length - 1] ?? 0n, lead);
    if (c === null) return null;
    quotient[shift] = c;
    const next = subtractShifted(rest, scaleDense(b, c), shift);
    if (next.length >= rest.length) return null;
    rest = next;
  }
  return rest.length === 0 ? trimmed(quotient) : null;
}

const zeroLike = (a: Dense): Dense => (typeof a === 'bigint' ? 0n : []);

function subtractShifted(a: readonly Dense[], b: readonly Dense[], shift: number): Dense[] {
  const result = [...a];
  for (let i = 0; i < b.length; i++) {
    result[i + shift] = subtractDense(result[i + shift] ?? zeroLike(b[i] ?? 0n), b[i] ?? 0n);
  }
  return trimmed(result);
}

/** A multiple of the remainder of a by b, in the first variable. */
function pseudoRemainder(a: readonly Dense[], b: readonly Dense[]): readonly Dense[] {
  const lead = b[b.length - 1] ?? 0n;
  let rest = a;
  while (rest.length >= b.length) {
    const top = rest[rest.length - 1] ?? 0n;
    const shift = rest.length - b.length;
    rest = subtractShifted(scaleDense(rest, lead), scaleDense(b, top), shift);
  }
  return rest;
}

function contentOf(a: readonly Dense[]): Dense {
  let content: Dense = zeroLike(a[0] ?? 0n);
  for (const c of a) content = isZeroDense(content) ? c : gcdDense(content, c);
  return content;
}
function primitivePart(a: readonly Dense[]): { content: Dense; part: readonly Dense[] } {
  const content = contentOf(a);
  const part = a.map((c) => divideDense(c, content) ?? c);
  return { content, part };
}

/** A greatest common divisor. @throws Stop where a bound is hit. */
export function gcdDense(a: Dense, b: Dense): Dense {
  if (typeof a === 'bigint' && typeof b === 'bigint') return integerGcd(a, b);
  if (typeof a === 'bigint' || typeof b === 'bigint') return typeof a === 'bigint' ? b : a;
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const left = primitivePart(a);
  const right = primitivePart(b);
  const content = gcdDense(left.content, right.content);
  let [x, y] = left.part.length >= right.part.length ? [left.part, right.part] : [right.part, left.part];
  for (let step = 0; y.length > 1; step++) {
    if (step > STEP_LIMIT) throw tooBig('a greatest common divisor');
    const rest = pseudoRemainder(x, y);
    x = y;
    if (rest.length === 0) return scaleDense(x, content);
    y = primitivePart(rest).part;
  }
  return [content];
}

/** Whether the polynomial depends on no variable. */
export function isConstantDense(a: Dense): boolean {
  for (let part: Dense = a; typeof part !== 'bigint'; part = part[0] ?? 0n) if (part.length > 1) return false;
  return true;
}

/** The derivative by the variable at a depth. */
export function deriveDense(a: Dense, depth: number): Dense {
  if (typeof a === 'bigint') return 0n;
  if (depth > 0) return trimmed(a.map((c) => deriveDense(c, depth - 1)));
  return trimmed(a.slice(1).map((c, i) => multiplyByInteger(c, BigInt(i + 1))));
}
function multiplyByInteger(a: Dense, by: bigint): Dense {
  return typeof a === 'bigint' ? a * by : a.map((c) => multiplyByInteger(c, by));
}
