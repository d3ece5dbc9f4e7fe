/** Bases that depend on one kernel alone, as polynomials in it: their signs are decided on the real line. */
import type { Base, Kernel } from './kernel.ts';
import { exponentOf } from './polynomial.ts';
import { gapPoints, realRoots, signAt, type Univariate } from './real-line.ts';
import { Stop } from './stop.ts';
import type { Workspace } from './workspace.ts';

const DEGREE_LIMIT = 40;
const CONSTRAINT_LIMIT = 8;

/** The only kernel a base depends on, or null. */
export function onlyKernel(base: Base): Kernel | null {
  if (base.kind !== 'factor') return base.exponents === 'integer' || base.exponents === 'rational' ? base : null;
  let only: Kernel | null = null;
  for (const monomial of base.poly.monomials) {
    for (const kernel of monomial.kernels) {
      if (only === null) only = kernel;
      else if (only !== kernel) return null;
    }
  }
  return only !== null && (only.exponents === 'integer' || only.exponents === 'rational') ? only : null;
}

/** By which number exponents of the kernel must be multiplied to be integers in this base. */
function scaleOf(base: Base, kernel: Kernel): number {
  if (base.kind !== 'factor') return 1;
  let scale = 1;
  for (const monomial of base.poly.monomials) {
    const { d } = exponentOf(monomial, kernel);
    let x = scale;
    let y = d;
    while (y !== 0) [x, y] = [y, x % y];
    scale = (scale / x) * d;
  }
  return scale;
}

/** The base as a polynomial in kernel^(1/scale); null where the degree is out of bounds. */
export function univariateOf(base: Base, kernel: Kernel, scale: number): Univariate | null {
  if (base.kind !== 'factor') return [...Array.from({ length: scale }, () => 0n), 1n];
  const result: bigint[] = [];
  for (let i = 0; i < base.poly.monomials.length; i++) {
    const monomial = base.poly.monomials[i];
    if (monomial === undefined) return null;
    const power = exponentOf(monomial, kernel);
    const exponent = (power.n * scale) / power.d;
    if (!Number.isInteger(exponent) || exponent < 0 || exponent > DEGREE_LIMIT) return null;
    while (result.length <= exponent) result.push(0n);
    result[exponent] = (result[exponent] ?? 0n) + (base.poly.coefficients[i] ?? 0n);
  }
  return result;
}

/**
 * The sign of a base that depends on one kernel, given the known signs of the others that depend on it; null where
 * both occur. `empty` where no value of the kernel has all the known signs.
 */
export function signOnLine(workspace: Workspace, base: Base): 1 | -1 | 'empty' | null {
  const kernel = onlyKernel(base);
  if (kernel === null) return null;
  const known = [...workspace.signs].filter(([other]) => onlyKernel(other) === kernel).slice(0, CONSTRAINT_LIMIT);
  let scale = scaleOf(base, kernel);
  for (const [other] of known) {
    let x = scale;
    let y = scaleOf(other, kernel);
    const d = y;
    while (y !== 0) [x, y] = [y, x % y];
    scale = (scale / x) * d;
  }
  const asked = univariateOf(base, kernel, scale);
  if (asked === null) return null;
  const constraints: { poly: Univariate; sign: 1 | -1 }[] = [];
  if (kernel.positive) constraints.push({ poly: [0n, 1n], sign: 1 });
  for (const [other, sign] of known) {
    const poly = univariateOf(other, kernel, scale);
    if (poly !== null) constraints.push({ poly, sign });
  }
  try {
    const points = gapPoints(realRoots([asked, ...constraints.map(({ poly }) => poly)]));
    const signs = new Set<number>();
    for (const point of points) {
      if (constraints.every(({ poly, sign }) => signAt(poly, point) === sign)) signs.add(signAt(asked, point));
    }
    if (signs.size === 0) return 'empty';
    if (signs.size > 1) return null;
    return signs.has(1) ? 1 : -1;
  } catch (stop) {
    if (stop instanceof Stop) return null;
    throw stop;
  }
}
