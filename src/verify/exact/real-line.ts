/** Polynomials in one variable on the real line: roots isolated by Sturm's theorem, and a point in every gap. */
import { absolute, gcd, type Ratio, ratio } from './ratio.ts';
import { tooBig } from './stop.ts';

/** Integer coefficients, constant term first; the last is not zero. */
export type Univariate = readonly bigint[];

/** A real root: the only one in low < x ≤ high, or exactly low where they are equal. */
export interface RootInterval {
  readonly low: Ratio;
  readonly high: Ratio;
}

const DEGREE_LIMIT = 24;
const DIGITS_LIMIT = 1n << 256n;
const BISECTION_LIMIT = 4000;

const trim = (p: bigint[]): bigint[] => {
  while (p.length > 0 && p[p.length - 1] === 0n) p.pop();
  return p;
};

export function signAt(p: Univariate, x: Ratio): -1 | 0 | 1 {
  let value = 0n;
  let power = 1n;
  for (let i = p.length - 1; i >= 0; i--) {
    value = value * x.n + (p[i] ?? 0n) * power;
    power *= x.d;
  }
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

const derivative = (p: Univariate): bigint[] => trim(p.slice(1).map((c, i) => c * BigInt(i + 1)));

/** Primitive with the same sign everywhere. */
function primitive(p: readonly bigint[]): bigint[] {
  let common = 0n;
  for (const c of p) common = gcd(common, c);
  return common <= 1n ? [...p] : p.map((c) => c / common);
}

/** A positive multiple of the remainder of a by b. */
function remainder(a: Univariate, b: Univariate): bigint[] {
  const lead = b[b.length - 1] ?? 1n;
  const scale = absolute(lead);
  let rest = [...a];
  while (rest.length >= b.length) {
    const top = rest[rest.length - 1] ?? 0n;
    const shift = rest.length - b.length;
    const by = lead < 0n ? -top : top;
    rest = rest.map((c, i) => c * scale - (i >= shift ? by * (b[i - shift] ?? 0n) : 0n));
    rest = primitive(trim(rest));
  }
  return rest;
}

function commonDivisor(a: Univariate, b: Univariate): bigint[] {
  let x = [...a];
  let y = [...b];
  while (y.length > 0) [x, y] = [y, remainder(x, y)];
  return primitive(x);
}

/** a / b, which divides it over the rationals, up to a positive number. */
function quotient(a: Univariate, b: Univariate): bigint[] {
  const lead = b[b.length - 1] ?? 1n;
  let rest = [...a];
  const result: bigint[] = Array.from({ length: Math.max(0, a.length - b.length + 1) }, () => 0n);
  while (rest.length >= b.length) {
    const shift = rest.length - b.length;
    const top = rest[rest.length - 1] ?? 0n;
    const scale = absolute(lead) / gcd(top, lead);
    const by = (top * scale) / lead;
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0n) * scale;
    result[shift] = by;
    rest = trim(rest.map((c, i) => c * scale - (i >= shift ? by * (b[i - shift] ?? 0n) : 0n)));
  }
  return primitive(trim(result));
}

export function multiplyUnivariate(a: Univariate, b: Univariate): bigint[] {
  if (a.length === 0 || b.length === 0) return [];
  const result: bigint[] = Array.from({ length: a.length + b.length - 1 }, () => 0n);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      result[i + j] = (result[i + j] ?? 0n) + x * y;
    });
  });
  return result;
}

function sturmChain(p: Univariate): bigint[][] {
  const chain = [[...p], derivative(p)];
  for (;;) {
    const a = chain[chain.length - 2] ?? [];
    const b = chain[chain.length - 1] ?? [];
    if (b.length <= 1) return b.length === 0 ? chain.slice(0, -1) : chain;
    chain.push(remainder(a, b).map((c) => -c));
  }
}

function variations(chain: readonly Univariate[], x: Ratio): number {
  let count = 0;
  let last = 0;
  for (const p of chain) {
    const sign = signAt(p, x);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) count++;
    last = sign;
  }
  return count;
}

const middle = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, 2n * a.d * b.d);
const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;

/**
 * The distinct real roots of a product of polynomials, from left to right, isolated.
 * @throws Stop where the degree is out of bounds.
 * @example realRoots([[-2n, 0n, 1n]]) // −√2 and √2
 */
export function realRoots(polys: readonly Univariate[]): RootInterval[] {
  let product: bigint[] = [1n];
  const distinct = new Map(polys.map((p) => [p.join(' '), p]));
  let degrees = 0;
  for (const p of distinct.values()) {
    degrees += Math.max(0, p.length - 1);
    if (degrees > 2 * DEGREE_LIMIT || p.some((c) => absolute(c) > DIGITS_LIMIT)) throw tooBig('a degree');
  }
  for (const given of distinct.values()) {
    const p = trim([...given]);
    if (p.length <= 1) continue;
    const shared = commonDivisor(product, p);
    product = multiplyUnivariate(product, quotient(p, shared));
    if (product.length > DEGREE_LIMIT) throw tooBig('a degree');
  }
  if (product.length <= 1) return [];
  const repeated = commonDivisor(product, derivative(product));
  const squareFree = repeated.length > 1 ? quotient(product, repeated) : primitive(product);
  const chain = sturmChain(squareFree);
  const lead = absolute(squareFree[squareFree.length - 1] ?? 1n);
  let largest = 0n;
  for (const c of squareFree) if (absolute(c) > largest) largest = absolute(c);
  const bound = ratio(largest / lead + 2n);
  const found: RootInterval[] = [];
  const queue: { low: Ratio; high: Ratio; atLow: number; atHigh: number }[] = [];
  const lowest = ratio(-bound.n);
  queue.push({ low: lowest, high: bound, atLow: variations(chain, lowest), atHigh: variations(chain, bound) });
  for (let steps = 0; queue.length > 0; steps++) {
    if (steps > BISECTION_LIMIT) throw tooBig('roots');
    const next = queue.pop();
    if (next === undefined) break;
    const count = next.atLow - next.atHigh;
    if (count === 0) continue;
    if (count === 1) {
      found.push(tighten(squareFree, next.low, next.high));
      continue;
    }
    const half = middle(next.low, next.high);
    const at = variations(chain, half);
    queue.push({ low: half, high: next.high, atLow: at, atHigh: next.atHigh });
    queue.push({ low: next.low, high: half, atLow: next.atLow, atHigh: at });
  }
  return separated(
    squareFree,
    found.sort((a, b) => (less(a.low, b.low) ? -1 : 1)),
  );
}

/** A small interval around the only root in low < x ≤ high; exact where a rational root with a small denominator is met. */
function tighten(p: Univariate, low: Ratio, high: Ratio): RootInterval {
  if (signAt(p, high) === 0) return { low: high, high };
  let a = low;
  let b = high;
  const exact = simpleRoot(p, a, b);
  if (exact !== null) return { low: exact, high: exact };
  // The left end may be the root of a neighbour: move off it.
  const atHigh = signAt(p, b);
  for (let i = 0; i < 24; i++) {
    const m = middle(a, b);
    const sign = signAt(p, m);
    if (sign === 0) return { low: m, high: m };
    if (sign === atHigh) b = m;
    else a = m;
  }
  return { low: a, high: b };
}

/** A rational root n/d by the rational root theorem, with small d, inside the interval. */
function simpleRoot(p: Univariate, low: Ratio, high: Ratio): Ratio | null {
  const lead = absolute(p[p.length - 1] ?? 1n);
  for (let d = 1n; d <= 12n && d <= lead; d++) {
    if (lead % d !== 0n) continue;
    const from = (low.n * d) / low.d - 1n;
    const to = (high.n * d) / high.d + 1n;
    if (to - from > 200n) continue;
    for (let n = from; n <= to; n++) {
      const x = ratio(n, d);
      if (less(low, x) && !less(high, x) && signAt(p, x) === 0) return x;
    }
  }
  return null;
}

/** Makes sure that neighbouring intervals do not touch, so that a point fits between them. */
function separated(p: Univariate, roots: readonly RootInterval[]): RootInterval[] {
  const result = [...roots];
  for (let i = 0; i + 1 < result.length; i++) {
    for (let k = 0; k < 200; k++) {
      const a = result[i];
      const b = result[i + 1];
      if (a === undefined || b === undefined || less(a.high, b.low)) break;
      result[i] = halve(p, a);
      result[i + 1] = halve(p, b);
    }
  }
  return result;
}
function halve(p: Univariate, root: RootInterval): RootInterval {
  if (root.low.n * root.high.d === root.high.n * root.low.d) return root;
  const m = middle(root.low, root.high);
  const sign = signAt(p, m);
  if (sign === 0) return { low: m, high: m };
  return sign === signAt(p, root.high) ? { low: root.low, high: m } : { low: m, high: root.high };
}

/** A rational point in every open gap: before the first root, between neighbours, after the last. */
export function gapPoints(roots: readonly RootInterval[]): Ratio[] {
  const first = roots[0];
  const last = roots[roots.length - 1];
  if (first === undefined || last === undefined) return [ratio(0n)];
  const points = [ratio(floor(first.low) - 1n)];
  for (let i = 0; i + 1 < roots.length; i++) {
    const a = roots[i];
    const b = roots[i + 1];
    if (a !== undefined && b !== undefined) points.push(middle(a.high, b.low));
  }
  points.push(ratio(floor(last.high) + 2n));
  return points;
}
const floor = (x: Ratio): bigint => (x.n >= 0n ? x.n / x.d : -((-x.n + x.d - 1n) / x.d));

/** How many distinct real roots lie in low < x ≤ high. */
export function countRoots(p: Univariate, low: Ratio, high: Ratio): number {
  const repeated = commonDivisor(p, derivative(p));
  const chain = sturmChain(repeated.length > 1 ? quotient(p, repeated) : p);
  return variations(chain, low) - variations(chain, high);
}
