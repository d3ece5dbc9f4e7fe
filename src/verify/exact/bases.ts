/**
 * Coprime bases. √(x² − 1) and √(x − 1)·√(x + 1), or ln (1 + 2x + x²) and ln (1 + x), are recognised as related when
 * the polynomials under roots and logarithms are products of common coprime polynomials.
 */
import {
  type Dense,
  deriveDense,
  divideDense,
  gcdDense,
  isConstantDense,
  isZeroDense,
  multiplyDense,
  negateDense,
  subtractDense,
} from './dense.ts';
import { normalise } from './form.ts';
import type { Factor, FactorPower, Kernel, Monomial, Poly } from './kernel.ts';
import { type KernelPower, reducedPower } from './kernel-power.ts';
import { exponentOf, multiplyPolys } from './polynomial.ts';
import { Stop } from './stop.ts';
import type { Workspace } from './workspace.ts';

const DEGREE_LIMIT = 40;
const SIZE_LIMIT = 600;
const VARIABLE_LIMIT = 4;

/** Kernels as variables, exponents multiplied by `scale` and shifted to start at 0. */
interface Layout {
  readonly kernels: readonly Kernel[];
  readonly scales: readonly number[];
}

/** ± factor = ∏ base^e */
export interface Splitting {
  readonly sign: 1 | -1;
  readonly powers: readonly FactorPower[];
}

/** The coprime bases of a factor. Refining a base that is in use already starts the conversion over. */
export function basesOf(workspace: Workspace, factor: Factor): Splitting {
  const known = workspace.splittings.get(factor);
  if (known !== undefined) return known;
  const splitting = split(workspace, factor);
  workspace.splittings.set(factor, splitting);
  for (const [base] of splitting.powers) {
    workspace.bases.add(base);
    if (base !== factor && !workspace.splittings.has(base)) {
      workspace.splittings.set(base, { sign: 1, powers: [[base, 1]] });
    }
  }
  return splitting;
}

function split(workspace: Workspace, factor: Factor): Splitting {
  const whole: Splitting = { sign: 1, powers: [[factor, 1]] };
  try {
    const conjugate = byConjugate(workspace, factor);
    if (conjugate !== null) workspace.conjugates.add(factor);
    return conjugate ?? refined(workspace, factor) ?? whole;
  } catch (stop) {
    if (stop instanceof Stop && stop.reason.kind === 'too big') return whole;
    throw stop;
  }
}

/** a + b√c with a known base a − b√c: their product is free of the root. */
function byConjugate(workspace: Workspace, factor: Factor): Splitting | null {
  const roots = rootsIn(factor.poly);
  if (roots.size === 0) return null;
  for (const base of workspace.bases) {
    if (base === factor || ![...rootsIn(base.poly)].every((root) => roots.has(root))) continue;
    if (rootsIn(base.poly).size === 0) continue;
    const product = normalise(workspace, multiplyPolys(workspace, factor.poly, base.poly), 1n, []);
    if (product.m.kernels.length > 0 || product.c.d !== 1n || (product.c.n !== 1n && product.c.n !== -1n)) continue;
    if (product.factors.some(([part]) => rootsIn(part.poly).size > 0)) continue;
    const powers: FactorPower[] = [[base, -1]];
    let sign: 1 | -1 = product.c.n < 0n ? -1 : 1;
    for (const [part, exponent] of product.factors) {
      const inner = basesOf(workspace, part);
      if (inner.sign === -1 && exponent % 2 !== 0) sign = sign === 1 ? -1 : 1;
      powers.push(...inner.powers.map(([b, e]): FactorPower => [b, e * exponent]));
    }
    return { sign, powers };
  }
  return null;
}

function rootsIn(poly: Poly): Set<Kernel> {
  const roots = new Set<Kernel>();
  for (const monomial of poly.monomials) {
    for (const kernel of monomial.kernels) if (kernel.kind === 'root') roots.add(kernel);
  }
  return roots;
}

function refined(workspace: Workspace, factor: Factor): Splitting | null {
  const old = [...workspace.bases].filter((base) => shareKernel(base, factor));
  const layout = layoutOf([factor.poly, ...old.map((base) => base.poly)]);
  if (layout === null) return null;
  const whole = toDense(factor.poly, layout);
  if (whole === null) return null;
  // Squares and higher powers first: a polynomial shares their base with its derivatives.
  let parts: Dense[] = [whole];
  for (let depth = 0; depth < layout.kernels.length; depth++) {
    const slope = deriveDense(whole, depth);
    if (isZeroDense(slope)) continue;
    const common = gcdDense(whole, slope);
    if (!isConstantDense(common)) parts = refine([...parts, common]);
  }
  let touched = false;
  for (const base of old) {
    const dense = toDense(base.poly, layout);
    if (dense === null) continue;
    const before = refine([...parts, dense]);
    const pieces = before.filter((part) => divideDense(dense, part) !== null);
    const isWhole = pieces.length === 1 && pieces[0] !== undefined && divideDense(pieces[0], dense) !== null;
    if (!isWhole) {
      const splitting = splittingOf(workspace, base, dense, pieces, layout);
      if (splitting !== null) {
        workspace.bases.delete(base);
        workspace.replaceBase(base, splitting);
        touched = true;
      }
    }
    parts = before;
  }
  const splitting = splittingOf(workspace, factor, whole, parts, layout);
  if (touched) {
    if (splitting !== null) {
      workspace.splittings.set(factor, splitting);
      for (const [base] of splitting.powers) workspace.bases.add(base);
    }
    workspace.forgetPowers();
    throw new Stop({ kind: 'restart' });
  }
  return splitting;
}

function shareKernel(a: Factor, b: Factor): boolean {
  const kernels = new Set(a.poly.monomials.flatMap((m) => m.kernels));
  return b.poly.monomials.some((m) => m.kernels.some((kernel) => kernels.has(kernel)));
}

/** Pairwise coprime polynomials that generate the same products. */
function refine(list: readonly Dense[]): Dense[] {
  const done: Dense[] = [];
  const queue = list.filter((part) => !isConstantDense(part));
  for (let steps = 0; queue.length > 0 && steps < 60; steps++) {
    const next = queue.pop();
    if (next === undefined) break;
    let fresh = true;
    for (let i = 0; i < done.length; i++) {
      const other = done[i] ?? 0n;
      const common = gcdDense(next, other);
      if (isConstantDense(common)) continue;
      done.splice(i, 1);
      for (const part of [common, divideDense(next, common), divideDense(other, common)]) {
        if (part !== null && !isConstantDense(part)) queue.push(part);
      }
      fresh = false;
      break;
    }
    if (fresh) done.push(next);
  }
  return [...done, ...queue];
}

/** whole = ± ∏ part^e, checked by multiplying out; null where it does not come out. */
function splittingOf(
  workspace: Workspace,
  factor: Factor,
  whole: Dense,
  parts: readonly Dense[],
  layout: Layout,
): Splitting | null {
  const powers: FactorPower[] = [];
  let product: Dense | null = null;
  let rest = whole;
  for (const part of parts) {
    let exponent = 0;
    for (let next = divideDense(rest, part); next !== null; next = divideDense(rest, part)) {
      rest = next;
      exponent++;
    }
    if (exponent === 0) continue;
    const form = normalise(workspace, fromDense(workspace, part, layout), 1n, []);
    const base = form.factors[0]?.[0];
    if (base === undefined || form.factors.length !== 1 || form.m.kernels.length > 0) return null;
    const dense = toDense(base.poly, layout);
    if (dense === null) return null;
    for (let i = 0; i < exponent; i++) product = product === null ? dense : multiplyDense(product, dense);
    powers.push([base, exponent]);
  }
  if (product === null || powers.length === 0) return null;
  if (powers.length === 1 && powers[0]?.[0] === factor) return null;
  if (isZeroDense(subtractDense(whole, product))) return { sign: 1, powers };
  return isZeroDense(subtractDense(whole, negateDense(product))) ? { sign: -1, powers } : null;
}

function layoutOf(polys: readonly Poly[]): Layout | null {
  const scales = new Map<Kernel, number>();
  for (const poly of polys) {
    for (const monomial of poly.monomials) {
      monomial.kernels.forEach((kernel, i) => {
        scales.set(kernel, leastCommonMultiple(scales.get(kernel) ?? 1, monomial.d[i] ?? 1));
      });
    }
  }
  const kernels = [...scales.keys()].sort((a, b) => a.id - b.id);
  if (kernels.length > VARIABLE_LIMIT) return null;
  return { kernels, scales: kernels.map((kernel) => scales.get(kernel) ?? 1) };
}
const leastCommonMultiple = (a: number, b: number): number => {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
};

function toDense(poly: Poly, layout: Layout): Dense | null {
  const rows: { exponents: number[]; coefficient: bigint }[] = [];
  let size = 1;
  const highest = layout.kernels.map(() => 0);
  for (let i = 0; i < poly.monomials.length; i++) {
    const monomial = poly.monomials[i];
    if (monomial === undefined) return null;
    const exponents = exponentsIn(monomial, layout);
    if (exponents === null) return null;
    exponents.forEach((e, k) => {
      highest[k] = Math.max(highest[k] ?? 0, e);
    });
    rows.push({ exponents, coefficient: poly.coefficients[i] ?? 0n });
  }
  for (const top of highest) size *= top + 1;
  if (size > SIZE_LIMIT) return null;
  return collect(rows, 0, layout.kernels.length);
}
function exponentsIn(monomial: Monomial, layout: Layout): number[] | null {
  const result: number[] = [];
  for (let k = 0; k < layout.kernels.length; k++) {
    const kernel = layout.kernels[k];
    if (kernel === undefined) return null;
    const power = exponentOf(monomial, kernel);
    const exponent = (power.n * (layout.scales[k] ?? 1)) / power.d;
    if (exponent < 0 || exponent > DEGREE_LIMIT || !Number.isInteger(exponent)) return null;
    result.push(exponent);
  }
  return result;
}
function collect(rows: { exponents: number[]; coefficient: bigint }[], depth: number, depths: number): Dense {
  if (depth === depths) return rows.reduce((sum, row) => sum + row.coefficient, 0n);
  const top = rows.reduce((max, row) => Math.max(max, row.exponents[depth] ?? 0), -1);
  const list: Dense[] = [];
  for (let e = 0; e <= top; e++) {
    list.push(
      collect(
        rows.filter((row) => row.exponents[depth] === e),
        depth + 1,
        depths,
      ),
    );
  }
  return list;
}

function fromDense(workspace: Workspace, dense: Dense, layout: Layout): Poly {
  const monomials: { m: Monomial; c: bigint }[] = [];
  const visit = (part: Dense, depth: number, powers: readonly KernelPower[]): void => {
    if (typeof part === 'bigint') {
      if (part !== 0n) monomials.push({ m: workspace.reduce(powers).m, c: part });
      return;
    }
    part.forEach((c, e) => {
      const kernel = layout.kernels[depth];
      if (kernel === undefined || isZeroDense(c)) return;
      const next = e === 0 ? powers : [...powers, reducedPower(kernel, e, layout.scales[depth] ?? 1)];
      visit(c, depth + 1, next);
    });
  };
  visit(dense, 0, []);
  monomials.sort((x, y) => x.m.id - y.m.id);
  return { monomials: monomials.map((entry) => entry.m), coefficients: monomials.map((entry) => entry.c) };
}
