/** What a third party needs to confirm a verdict without trusting the prover. Plain data: it goes through JSON. */
import type { VerifyContext } from './context.ts';
import { expandFactors, numeratorPoly } from './exact/form.ts';
import type { Form, Kernel, Poly } from './exact/kernel.ts';
import type { ShownRegion } from './exact/prove.ts';
import { termOfBase, termOfForm, termOfKernel } from './exact/readback.ts';
import type { Workspace } from './exact/workspace.ts';
import { printPlain } from '../print/index.ts';
import type { Separation } from './witness.ts';

/** coefficient · ∏ kernel^exponent; integers and fractions as text. */
export interface CertifiedMonomial {
  readonly coefficient: string;
  readonly powers: Readonly<Record<string, string>>;
}
export type CertifiedPolynomial = readonly CertifiedMonomial[];

/** A kernel: its name in the polynomials, what it stands for, and the relation that reduces its powers, if any. */
export interface CertifiedKernel {
  readonly name: string;
  readonly stands: string;
  /** name^exponent = value, a polynomial: (√2)² = 2, sign² = 1, |b|¹ = sign·b. */
  readonly relation: { readonly exponent: string; readonly value: CertifiedPolynomial } | null;
}
export interface CertifiedFraction {
  readonly numerator: CertifiedPolynomial;
  readonly denominator: CertifiedPolynomial;
}
/** A part of the domain: on it these terms have these signs, and both sides are these fractions. */
export interface CertifiedRegion {
  readonly where: readonly { readonly term: string; readonly sign: 1 | -1 }[];
  readonly left: CertifiedFraction;
  readonly right: CertifiedFraction;
}

export type Certificate =
  | { readonly kind: 'identical' }
  | {
      readonly kind: 'fractions';
      readonly kernels: readonly CertifiedKernel[];
      readonly regions: readonly CertifiedRegion[];
    }
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
export function proofCertificate(
  workspace: Workspace,
  regions: readonly ShownRegion[],
  _context: VerifyContext,
): Certificate {
  const first = regions[0];
  if (first?.constantDifference !== undefined) {
    return { kind: 'constant difference', difference: printPlain(termOfForm(first.constantDifference)) };
  }
  const used = new Map<Kernel, string>();
  const name = (kernel: Kernel): string => {
    const known = used.get(kernel);
    if (known !== undefined) return known;
    const fresh = `k${used.size + 1}`;
    used.set(kernel, fresh);
    return fresh;
  };
  const polynomial = (poly: Poly): CertifiedMonomial[] =>
    poly.monomials.map((m, i) => {
      const powers: Record<string, string> = {};
      m.kernels.forEach((kernel, k) => {
        powers[name(kernel)] = m.d[k] === 1 ? `${m.n[k]}` : `${m.n[k]}/${m.d[k]}`;
      });
      return { coefficient: `${poly.coefficients[i] ?? 0n}`, powers };
    });
  const fraction = (form: Form): CertifiedFraction => {
    const { poly, divisor } = numeratorPoly(workspace, form);
    const below = expandFactors(
      workspace,
      form.factors.filter(([, e]) => e < 0).map(([factor, e]) => [factor, -e] as const),
    );
    const denominator = { monomials: below.monomials, coefficients: below.coefficients.map((c) => c * divisor) };
    return { numerator: polynomial(poly), denominator: polynomial(denominator) };
  };
  const certified = regions.map((region) => ({
    where: region.signs.map(([base, sign]) => ({ term: printPlain(termOfBase(base)), sign })),
    left: fraction(region.left),
    right: fraction(region.right),
  }));
  const kernels: CertifiedKernel[] = [];
  // A relation may bring in further kernels, which the loop then reaches.
  for (const [kernel, kernelName] of used) {
    kernels.push({ name: kernelName, stands: printPlain(termOfKernel(kernel)), relation: relationOf(kernel, name, polynomial) });
  }
  return { kind: 'fractions', kernels, regions: certified };
}

function relationOf(
  kernel: Kernel,
  name: (kernel: Kernel) => string,
  polynomial: (poly: Poly) => CertifiedMonomial[],
): CertifiedKernel['relation'] {
  switch (kernel.kind) {
    case 'prime':
      return { exponent: '1', value: [{ coefficient: `${kernel.value}`, powers: {} }] };
    case 'sign':
      return { exponent: '2', value: [{ coefficient: '1', powers: {} }] };
    default:
      void name;
      void polynomial;
      return null;
  }
}
