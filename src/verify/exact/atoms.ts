/**
 * A form as a sum Σ c · atom with rational c, atoms linearly independent over ℚ: what exponents and angles are
 * decomposed into, so that e^(2z) is (e^z)² and sin 2z is a polynomial in tan(z/2).
 */
import { denominatorFactors, isZeroForm, numeratorPoly } from "./form.ts";
import type { FactorPower, Form, Monomial, Poly } from './kernel.ts';
import { type Ratio, ratio } from './ratio.ts';
import type { Workspace } from './workspace.ts';

export interface Atom {
  readonly coefficient: Ratio;
  readonly atom: Form;
}

export function atomsOf(workspace: Workspace, form: Form): Atom[] {
  if (isZeroForm(form)) return [];
  const denominator = denominatorFactors(form);
  if (denominator.length === 0) {
    const { poly, divisor } = numeratorPoly(workspace, form);
    return polyAtoms(workspace, poly, divisor, []);
  }
  const { poly, divisor } = numeratorPoly(workspace, form);
  return polyAtoms(workspace, poly, divisor, denominator);
}

function polyAtoms(workspace: Workspace, poly: Poly, divisor: bigint, denominator: readonly FactorPower[]): Atom[] {
  return poly.monomials.map((monomial, i) => ({
    coefficient: ratio(poly.coefficients[i] ?? 0n, divisor),
    atom: monomialAtom(workspace, monomial, denominator),
  }));
}

const monomialAtom = (workspace: Workspace, m: Monomial, denominator: readonly FactorPower[]): Form => ({
  ...workspace.one,
  m,
  factors: denominator,
});
