/**
 * Signs that follow from other signs by adding inequalities up: with z > δ and δ > 0 also z + δ > 0. Monomials are taken
 * as independent unknowns, so that what contradicts itself here has no solution at all; Fourier and Motzkin's elimination.
 */
import { kernelForm } from './form.ts';
import type { Base, Monomial, Poly } from './kernel.ts';
import { gcd } from './ratio.ts';
import type { Workspace } from './workspace.ts';

/** Σ coefficient · monomial > 0. */
type Row = ReadonlyMap<Monomial, bigint>;

const CONSTRAINT_LIMIT = 12;
const ROW_LIMIT = 80;
const UNKNOWN_LIMIT = 10;

/** The sign of a base under the known signs; `empty` where these contradict each other, null where both signs are left. */
export function signByAddition(workspace: Workspace, base: Base): 1 | -1 | 'empty' | null {
  const asked = rowOf(workspace, base);
  if (asked === null) return null;
  const known = connected(
    asked,
    [...workspace.signs].flatMap(([other, sign]) => {
      const row = rowOf(workspace, other);
      return row === null ? [] : [sign > 0 ? row : opposite(row)];
    }),
  ).slice(0, CONSTRAINT_LIMIT);
  if (known.length === 0) return null;
  const unknowns = new Set([asked, ...known].flatMap((row) => [...row.keys()]));
  if (unknowns.size > UNKNOWN_LIMIT) return null;
  for (const monomial of unknowns) {
    const sign = signOf(workspace, monomial);
    if (sign !== null) known.push(new Map([[monomial, BigInt(sign)]]));
  }
  const positive = isContradiction([opposite(asked), ...known]);
  const negative = isContradiction([asked, ...known]);
  if (positive && negative) return 'empty';
  return positive ? 1 : negative ? -1 : null;
}

function rowOf(workspace: Workspace, base: Base): Row | null {
  if (base.kind === 'symbol') return new Map([[kernelForm(workspace, base).m, 1n]]);
  return base.kind === 'factor' ? rowOfPoly(base.poly) : null;
}
const rowOfPoly = ({ monomials, coefficients }: Poly): Row =>
  new Map(monomials.map((monomial, i) => [monomial, coefficients[i] ?? 0n]));
const opposite = (row: Row): Row => new Map([...row].map(([monomial, c]) => [monomial, -c]));

/** The sign of a monomial as far as the signs of its kernels are known already: asking for them would lead back here. */
function signOf(workspace: Workspace, monomial: Monomial): 1 | -1 | null {
  let sign: 1 | -1 = 1;
  for (const [i, kernel] of monomial.kernels.entries()) {
    if (kernel.positive || kernel.exponents === 'rational') continue;
    if (kernel.kind === 'sign') return null;
    if (((monomial.n[i] ?? 0) & 1) === 0) continue;
    const known = workspace.knownSign(kernel);
    if (known === null) return null;
    if (known === -1) sign = sign === 1 ? -1 : 1;
  }
  return sign;
}

/** The rows that have to do with the first, directly or through one another. */
function connected(first: Row, rows: readonly Row[]): Row[] {
  const met = new Set(first.keys());
  const found: Row[] = [];
  for (let left = rows; ; ) {
    const near = left.filter((row) => [...row.keys()].some((monomial) => met.has(monomial)));
    if (near.length === 0) return found;
    found.push(...near);
    for (const row of near) for (const monomial of row.keys()) met.add(monomial);
    left = left.filter((row) => !near.includes(row));
  }
}

/** Whether the inequalities have no common solution; false where that would take too long to say. */
function isContradiction(start: readonly Row[]): boolean {
  let rows = start;
  for (;;) {
    if (rows.some((row) => row.size === 0)) return true;
    const next = rows.flatMap((row) => [...row.keys()])[0];
    if (next === undefined || rows.length > ROW_LIMIT) return false;
    const coefficient = (row: Row): bigint => row.get(next) ?? 0n;
    const up = rows.filter((row) => coefficient(row) > 0n);
    const down = rows.filter((row) => coefficient(row) < 0n);
    rows = [
      ...rows.filter((row) => coefficient(row) === 0n),
      ...up.flatMap((a) => down.map((b) => added(a, -coefficient(b), b, coefficient(a)))),
    ];
  }
}

function added(a: Row, byA: bigint, b: Row, byB: bigint): Row {
  const sum = new Map<Monomial, bigint>();
  for (const [monomial, c] of a) sum.set(monomial, c * byA);
  for (const [monomial, c] of b) sum.set(monomial, (sum.get(monomial) ?? 0n) + c * byB);
  let common = 0n;
  for (const [monomial, c] of sum) {
    if (c === 0n) sum.delete(monomial);
    else common = gcd(common, c);
  }
  return common > 1n ? new Map([...sum].map(([monomial, c]) => [monomial, c / common])) : sum;
}
