/** What a third party needs to confirm a verdict without trusting the prover. Plain data: it goes through JSON. */

import { printPlain } from '../print/index.ts';
import { expandFactors, numeratorPoly } from './exact/form.ts';
import type { Base, FactorPower, Form, Kernel, Poly } from './exact/kernel.ts';
import { multiplyPolys, polyOf } from './exact/polynomial.ts';
import type { ShownRegion } from './exact/prove.ts';
import { termOfBase, termOfForm, termOfKernel } from './exact/readback.ts';
import { Stop } from './exact/stop.ts';
import type { Workspace } from './exact/workspace.ts';
import type { Separation } from './witness.ts';

/** coefficient · ∏ kernel^exponent; integers and fractions as text. */
export interface CertifiedMonomial {
  readonly coefficient: string;
  readonly powers: Readonly<Record<string, string>>;
}
export type CertifiedPolynomial = readonly CertifiedMonomial[];

/** A kernel: its name in the polynomials, and the term it stands for. */
export interface CertifiedKernel {
  readonly name: string;
  readonly stands: string;
}
/** kernel^exponent = value: sign² = 1, |b| = ±b. */
export interface CertifiedRelation {
  readonly kernel: string;
  readonly exponent: number;
  readonly value: CertifiedPolynomial;
}
export interface CertifiedFraction {
  readonly numerator: CertifiedPolynomial;
  readonly denominator: CertifiedPolynomial;
}
/** A part of the domain: on it these terms have these signs, and both sides are these fractions. */
export interface CertifiedRegion {
  readonly where: readonly { readonly term: string; readonly sign: 1 | -1 }[];
  readonly relations: readonly CertifiedRelation[];
  readonly left: CertifiedFraction;
  readonly right: CertifiedFraction;
}

export type Certificate =
  | { readonly kind: 'identical' }
  /** The same term once definitions are put in. */
  | { readonly kind: 'same definition' }
  | {
      readonly kind: 'fractions';
      readonly kernels: readonly CertifiedKernel[];
      readonly regions: readonly CertifiedRegion[];
    }
  /** Both sides as the same fraction, too large to be multiplied out. */
  | { readonly kind: 'factored'; readonly left: string; readonly right: string }
  /** The difference has derivative zero and the value zero somewhere on every interval: see the fractions of its derivative. */
  | { readonly kind: 'constant difference'; readonly difference: string }
  | {
      readonly kind: 'witness';
      readonly at: Readonly<Record<string, string>>;
      /** Both values lie between these: [low, high] / 2^bits. */
      readonly left: readonly [low: string, high: string];
      readonly right: readonly [low: string, high: string];
      readonly bits: number;
    };

/** The certificate of a refutation. */
export function witnessCertificate(separation: Separation): Certificate {
  const at: Record<string, string> = {};
  for (const [symbol, value] of separation.point) at[symbol.name] = printPlain(value);
  return {
    kind: 'witness',
    at,
    left: [`${separation.left.low}`, `${separation.left.high}`],
    right: [`${separation.right.low}`, `${separation.right.high}`],
    bits: separation.bits,
  };
}

/** The certificate of a proof. */
export function proofCertificate(workspace: Workspace, regions: readonly ShownRegion[]): Certificate {
  try {
    return multipliedOut(workspace, regions);
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const text = (form: Form | undefined): string => (form === undefined ? '' : printPlain(termOfForm(form)));
    return { kind: 'factored', left: text(regions[0]?.left), right: text(regions[0]?.right) };
  }
}

function multipliedOut(workspace: Workspace, regions: readonly ShownRegion[]): Certificate {
  const constant = regions.find((region) => region.constantDifference !== null)?.constantDifference;
  if (constant) return { kind: 'constant difference', difference: printPlain(termOfForm(constant)) };
  const used = new Map<Kernel, string>();
  const polynomial = (poly: Poly): CertifiedMonomial[] =>
    poly.monomials.map((m, i) => {
      const powers: Record<string, string> = {};
      m.kernels.forEach((kernel, k) => {
        powers[nameIn(used, kernel)] = m.d[k] === 1 ? `${m.n[k]}` : `${m.n[k]}/${m.d[k]}`;
      });
      return { coefficient: `${poly.coefficients[i] ?? 0n}`, powers };
    });
  const fraction = (form: Form): CertifiedFraction => {
    const { poly, divisor } = numeratorPoly(workspace, form);
    const below = expandFactors(
      workspace,
      form.factors.filter(([, e]) => e < 0).map(([factor, e]): FactorPower => [factor, -e]),
    );
    const scaled = { monomials: below.monomials, coefficients: below.coefficients.map((c) => c * divisor) };
    return { numerator: polynomial(poly), denominator: polynomial(scaled) };
  };
  const shown = regions.map((region) => ({
    where: region.signs.map(([base, sign]) => ({ term: printPlain(termOfBase(base)), sign })),
    signs: new Map(region.signs),
    left: fraction(region.left),
    right: fraction(region.right),
  }));
  const certified = shown.map(({ where, signs, left, right }) => {
    const relations: CertifiedRelation[] = [];
    // A relation may bring in further kernels, which the loop then reaches.
    for (const [kernel, name] of used) {
      const value = relationOf(workspace, kernel, signs);
      if (value !== null) {
        relations.push({ kernel: name, exponent: kernel.kind === 'sign' ? 2 : 1, value: polynomial(value) });
      }
    }
    return { where, relations, left, right };
  });
  // The symbols belong to what the kernels stand for.
  for (const kernel of workspace.kernels) if (kernel.kind === 'symbol') nameIn(used, kernel);
  for (const [kernel] of used) {
    if (kernel.kind === 'exp') for (const part of kernel.argument.m.kernels) nameIn(used, part);
  }
  const kernels = [...used].map(([kernel, name]) => ({ name, stands: printPlain(termOfKernel(kernel)) }));
  return { kind: 'fractions', kernels, regions: certified };
}

function nameIn(used: Map<Kernel, string>, kernel: Kernel): string {
  const name = used.get(kernel) ?? `k${used.size + 1}`;
  used.set(kernel, name);
  return name;
}

function relationOf(workspace: Workspace, kernel: Kernel, signs: ReadonlyMap<Base, 1 | -1>): Poly | null {
  if (kernel.kind === 'prime') return polyOf(workspace.oneMonomial, kernel.value);
  if (kernel.kind === 'sign') return polyOf(workspace.oneMonomial, 1n);
  if (kernel.kind !== 'root') return null;
  const { base } = kernel;
  const positive = base.kind !== 'factor' && base.positive;
  const sign = positive ? 1 : signs.get(base);
  const poly = base.kind === 'factor' ? base.poly : polyOf(workspace.reduce([{ kernel: base, n: 1, d: 1 }]).m, 1n);
  if (sign === undefined) {
    return multiplyPolys(
      workspace,
      polyOf(workspace.reduce([{ kernel: workspace.sign(base), n: 1, d: 1 }]).m, 1n),
      poly,
    );
  }
  return sign === 1 ? poly : { monomials: poly.monomials, coefficients: poly.coefficients.map((c) => -c) };
}
