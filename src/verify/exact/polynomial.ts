/** Sparse polynomials with integer coefficients over the kernels of a workspace. */
import type { Factor, Kernel, Monomial, Poly } from './kernel.ts';
import { type KernelPower, reducedPower } from './kernel-power.ts';
import { absolute, gcd } from './ratio.ts';
import { tooBig } from './stop.ts';
import { TERM_LIMIT, type Workspace } from './workspace.ts';

const COEFFICIENT_LIMIT = 1n << 20_000n;
const POWER_LIMIT = 400;

/** Collects terms; equal monomials are added up. */
export class PolyBuilder {
  readonly #terms = new Map<Monomial, bigint>();
  readonly #workspace: Workspace;
  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }
  add(monomial: Monomial, coefficient: bigint): void {
    const before = this.#terms.get(monomial);
    this.#terms.set(monomial, before === undefined ? coefficient : before + coefficient);
    if (this.#terms.size > TERM_LIMIT) throw tooBig('terms');
  }
  /** Adds scale · shift · poly, reducing by the relations of the kernels. */
  addScaled(poly: Poly, shift: Monomial, scale: bigint): void {
    this.#workspace.spend(poly.monomials.length);
    for (let i = 0; i < poly.monomials.length; i++) {
      const monomial = poly.monomials[i];
      const coefficient = poly.coefficients[i];
      if (monomial === undefined || coefficient === undefined) continue;
      const product = this.#workspace.multiply(shift, monomial);
      let factor = coefficient * scale * product.c.n;
      if (product.c.d !== 1n) factor /= product.c.d; // Products of fractional powers in [0, 1) give integers.
      if (product.factors.length === 0) this.add(product.m, factor);
      else {
        let expanded: Poly = { monomials: [product.m], coefficients: [1n] };
        for (const [base, exponent] of product.factors) {
          expanded = multiplyPolys(this.#workspace, expanded, powerOf(this.#workspace, base, exponent));
        }
        this.addScaled(expanded, this.#workspace.oneMonomial, factor);
      }
    }
  }
  build(): Poly {
    const entries: [Monomial, bigint][] = [];
    for (const entry of this.#terms) if (entry[1] !== 0n) entries.push(entry);
    entries.sort((x, y) => x[0].id - y[0].id);
    return { monomials: entries.map((entry) => entry[0]), coefficients: entries.map((entry) => entry[1]) };
  }
}

export const polyOf = (monomial: Monomial, coefficient: bigint): Poly => ({
  monomials: [monomial],
  coefficients: [coefficient],
});

export function multiplyPolys(workspace: Workspace, a: Poly, b: Poly): Poly {
  const [short, long] = a.monomials.length <= b.monomials.length ? [a, b] : [b, a];
  const builder = new PolyBuilder(workspace);
  for (let i = 0; i < short.monomials.length; i++) {
    const monomial = short.monomials[i];
    const coefficient = short.coefficients[i];
    if (monomial !== undefined && coefficient !== undefined) builder.addScaled(long, monomial, coefficient);
  }
  return builder.build();
}

/** factor^exponent, expanded, for an exponent ≥ 1. */
export function powerOf(workspace: Workspace, factor: Factor, exponent: number): Poly {
  if (exponent > POWER_LIMIT) throw tooBig('a power');
  const powers = workspace.powersOf(factor);
  for (let k = powers.length; k < exponent; k++) {
    const last = powers[k - 1] ?? factor.poly;
    powers.push(multiplyPolys(workspace, last, factor.poly));
  }
  return powers[exponent - 1] ?? factor.poly;
}

/** The greatest common divisor of the coefficients, with the sign of the first. */
export function content(poly: Poly): bigint {
  let common = 0n;
  for (const coefficient of poly.coefficients) {
    if (absolute(coefficient) > COEFFICIENT_LIMIT) throw tooBig('digits');
    common = gcd(common, coefficient);
    if (common === 1n) break;
  }
  return (poly.coefficients[0] ?? 0n) < 0n ? -common : common;
}

/** The largest monomial that divides every term: for each kernel its least exponent (an absent kernel has 0). */
export function monomialContent(workspace: Workspace, poly: Poly): Monomial {
  const first = poly.monomials[0];
  if (first === undefined) return workspace.oneMonomial;
  const least = new Map<Kernel, KernelPower>();
  for (const monomial of poly.monomials) {
    for (const kernel of monomial.kernels) if (!least.has(kernel)) least.set(kernel, exponentOf(first, kernel));
  }
  for (const monomial of poly.monomials) {
    for (const [kernel, power] of least) {
      const here = exponentOf(monomial, kernel);
      if (here.n * power.d < power.n * here.d) least.set(kernel, here);
    }
  }
  const powers = [...least.values()].filter((power) => power.n !== 0);
  return powers.length === 0 ? workspace.oneMonomial : workspace.reduce(powers).m;
}

export function exponentOf(monomial: Monomial, kernel: Kernel): KernelPower {
  const at = monomial.kernels.indexOf(kernel);
  return at < 0 ? { kernel, n: 0, d: 1 } : reducedPower(kernel, monomial.n[at] ?? 0, monomial.d[at] ?? 1);
}

/** poly / (divisor · monomial): the caller knows that both divide every term. */
export function divideContent(workspace: Workspace, poly: Poly, divisor: bigint, monomial: Monomial): Poly {
  if (monomial === workspace.oneMonomial) {
    if (divisor === 1n) return poly;
    return { monomials: poly.monomials, coefficients: poly.coefficients.map((c) => c / divisor) };
  }
  const entries: [Monomial, bigint][] = poly.monomials.map((term, i) => {
    const powers: KernelPower[] = [];
    for (const kernel of new Set([...term.kernels, ...monomial.kernels])) {
      const a = exponentOf(term, kernel);
      const b = exponentOf(monomial, kernel);
      const difference = reducedPower(kernel, a.n * b.d - b.n * a.d, a.d * b.d);
      if (difference.n !== 0) powers.push(difference);
    }
    return [workspace.reduce(powers).m, (poly.coefficients[i] ?? 0n) / divisor];
  });
  entries.sort((x, y) => x[0].id - y[0].id);
  return { monomials: entries.map((entry) => entry[0]), coefficients: entries.map((entry) => entry[1]) };
}
