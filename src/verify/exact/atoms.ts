/**
 * A form as a sum Σ c · atom with rational c, atoms linearly independent over ℚ: what exponents and angles are
 * decomposed into, so that e^(2z) is (e^z)² and sin 2z is a polynomial in tan(z/2).
 */
import { denominatorFactors, expandFactors, isZeroForm, normalise, numeratorPoly, sameForm } from './form.ts';
import type { FactorPower, Form, Kernel, Monomial, Poly } from './kernel.ts';
import { exponentOf, multiplyPolys } from './polynomial.ts';
import { absolute, gcd, MINUS_ONE_RATIO, multiplyRatios, type Ratio, ratio } from './ratio.ts';
import type { Workspace } from './workspace.ts';

export interface Atom {
  readonly coefficient: Ratio;
  readonly atom: Form;
}

/** Division of polynomials gives up beyond this many steps. */
const DIVISION_LIMIT = 40;

/**
 * The atoms of a form.
 * @param most where a fraction has more atoms than this, it counts as one.
 * @example z/(1 + z) has the atoms 1 and 1/(1 + z), with coefficients 1 and −1
 */
export function atomsOf(workspace: Workspace, form: Form, most = Number.POSITIVE_INFINITY): Atom[] {
  if (isZeroForm(form)) return [];
  const denominator = denominatorFactors(form);
  const { poly, divisor } = numeratorPoly(workspace, form);
  if (denominator.length === 0) {
    return poly.monomials.length > 3 * most ? [whole(form)] : polyAtoms(workspace, poly, divisor, []);
  }
  const split = polynomialPart(workspace, poly, denominator);
  if (split !== null) {
    const proper = polyAtoms(workspace, split.rest, divisor * split.scale, denominator);
    const entire = polyAtoms(workspace, split.quotient, divisor * split.scale, []);
    if (proper.length <= most) return [...entire, ...proper];
    const rest = normalise(workspace, split.rest, divisor * split.scale, denominator);
    return [...entire, whole(rest)];
  }
  return poly.monomials.length > most ? [whole(form)] : polyAtoms(workspace, poly, divisor, denominator);
}

const whole = (form: Form): Atom => ({ coefficient: form.c, atom: { ...form, c: ratio(1n) } });

function polyAtoms(workspace: Workspace, poly: Poly, divisor: bigint, denominator: readonly FactorPower[]): Atom[] {
  return poly.monomials.map((m, i) => ({
    coefficient: ratio(poly.coefficients[i] ?? 0n, divisor),
    atom: { ...workspace.one, m, factors: denominator },
  }));
}

/** scale · poly = quotient · denominator + rest, in the one symbol that occurs; null where there are more. */
function polynomialPart(
  workspace: Workspace,
  poly: Poly,
  denominator: readonly FactorPower[],
): { quotient: Poly; rest: Poly; scale: bigint } | null {
  const under = expandFactors(
    workspace,
    denominator.map(([factor, exponent]): FactorPower => [factor, -exponent]),
  );
  const kernel = onlySymbol([poly, under]);
  if (kernel === null) return null;
  const top = degreeIn(under, kernel);
  const lead = coefficientAt(under, kernel, top);
  let rest = poly;
  let scale = 1n;
  let quotient: Poly = { monomials: [], coefficients: [] };
  for (let step = 0; rest.monomials.length > 0 && degreeIn(rest, kernel) >= top; step++) {
    if (step > DIVISION_LIMIT) return null;
    const degree = degreeIn(rest, kernel);
    const c = coefficientAt(rest, kernel, degree);
    const common = gcd(c, lead);
    const by = absolute(lead / common);
    const term: Poly = {
      monomials: [workspace.reduce([{ kernel, n: degree - top, d: 1 }]).m],
      coefficients: [(c * by) / lead],
    };
    quotient = combine(scaled(quotient, by), term, 1n);
    rest = combine(scaled(rest, by), multiplyPolys(workspace, term, under), -1n);
    scale *= by;
  }
  return { quotient, rest, scale };
}

function onlySymbol(polys: readonly Poly[]): Kernel | null {
  let only: Kernel | null = null;
  for (const poly of polys) {
    for (const monomial of poly.monomials) {
      for (let i = 0; i < monomial.kernels.length; i++) {
        const kernel = monomial.kernels[i];
        if (kernel?.kind !== 'symbol' || (only !== null && only !== kernel) || (monomial.n[i] ?? 0) < 0) return null;
        only = kernel;
      }
    }
  }
  return only;
}
const degreeIn = (poly: Poly, kernel: Kernel): number =>
  poly.monomials.reduce((max, m) => Math.max(max, exponentOf(m, kernel).n), 0);
const coefficientAt = (poly: Poly, kernel: Kernel, degree: number): bigint =>
  poly.coefficients[poly.monomials.findIndex((m) => exponentOf(m, kernel).n === degree)] ?? 0n;
const scaled = (poly: Poly, by: bigint): Poly =>
  by === 1n ? poly : { monomials: poly.monomials, coefficients: poly.coefficients.map((c) => c * by) };

function combine(a: Poly, b: Poly, sign: bigint): Poly {
  const sum = new Map<Monomial, bigint>();
  a.monomials.forEach((m, i) => {
    sum.set(m, a.coefficients[i] ?? 0n);
  });
  b.monomials.forEach((m, i) => {
    sum.set(m, (sum.get(m) ?? 0n) + sign * (b.coefficients[i] ?? 0n));
  });
  const entries = [...sum].filter(([, c]) => c !== 0n).sort((x, y) => x[0].id - y[0].id);
  return { monomials: entries.map(([m]) => m), coefficients: entries.map(([, c]) => c) };
}

/**
 * The same atom with the kernel's argument that was used for it before, for fractions that may be written in several
 * ways. @example 1/(1 − z²) after −1/(z² − 1)
 */
export function knownAtom(workspace: Workspace, atom: Atom, used: readonly Form[]): Atom {
  if (atom.atom.factors.length === 0) return atom;
  for (const form of used) {
    if (form === atom.atom) return atom;
    if (form.factors.length === 0) continue;
    if (sameForm(workspace, form, atom.atom)) return { coefficient: atom.coefficient, atom: form };
    if (sameForm(workspace, { ...form, c: MINUS_ONE_RATIO }, atom.atom)) {
      return { coefficient: multiplyRatios(atom.coefficient, MINUS_ONE_RATIO), atom: form };
    }
  }
  return atom;
}
