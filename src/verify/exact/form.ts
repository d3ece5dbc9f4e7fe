/** The arithmetic of forms: products merge, sums expand what their terms do not share. */
import type { Factor, FactorPower, Form, Kernel, Poly } from './kernel.ts';
import { content, divideContent, monomialContent, multiplyPolys, PolyBuilder, polyOf, powerOf } from './polynomial.ts';
import { absolute, gcd, multiplyRatios, negateRatio, powerRatio, type Ratio, ratio } from './ratio.ts';
import { tooBig, undefinedAt } from './stop.ts';
import { formKey, type Reduced, type Workspace } from './workspace.ts';

const RATIO_LIMIT = 1n << 20_000n;
const EXPONENT_LIMIT = 1_000_000;

export const isZeroForm = (form: Form): boolean => form.c.n === 0n;
export const isConstantOne = (form: Form): boolean =>
  form.c.n === 1n && form.c.d === 1n && form.m.kernels.length === 0 && form.factors.length === 0;

export const constant = (workspace: Workspace, c: Ratio): Form =>
  c.n === 0n ? workspace.zero : { c, m: workspace.oneMonomial, factors: [] };
export const integer = (workspace: Workspace, n: bigint | number): Form => constant(workspace, ratio(BigInt(n)));

/** The form's value where it is a rational number, else null. */
export const rationalValue = (form: Form): Ratio | null =>
  form.m.kernels.length === 0 && form.factors.length === 0 ? form.c : null;

/** The form kernel^(n/d). */
export const kernelForm = (workspace: Workspace, kernel: Kernel, n = 1, d = 1): Form =>
  fromReduced(workspace.reduce([{ kernel, n, d }]));

export const factorForm = (workspace: Workspace, factor: Factor): Form => ({
  ...workspace.one,
  factors: [[factor, 1]],
});

export const fromReduced = (reduced: Reduced): Form => ({ c: reduced.c, m: reduced.m, factors: reduced.factors });

export const negateForm = (form: Form): Form => ({ ...form, c: negateRatio(form.c) });

export function scaleForm(workspace: Workspace, form: Form, by: Ratio): Form {
  if (by.n === 0n) return workspace.zero;
  return { ...form, c: multiplyRatios(form.c, by) };
}

function mergeFactors(a: readonly FactorPower[], b: readonly FactorPower[]): readonly FactorPower[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const result: FactorPower[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && (right === undefined || left[0].id < right[0].id)) {
      result.push(left);
      i++;
    } else if (right !== undefined && (left === undefined || right[0].id < left[0].id)) {
      result.push(right);
      j++;
    } else if (left !== undefined && right !== undefined) {
      const exponent = left[1] + right[1];
      if (exponent !== 0) result.push([left[0], exponent]);
      i++;
      j++;
    }
  }
  return result;
}

export function multiplyForms(workspace: Workspace, a: Form, b: Form): Form {
  if (isZeroForm(a) || isZeroForm(b)) return workspace.zero;
  const product = workspace.multiply(a.m, b.m);
  const c = multiplyRatios(multiplyRatios(a.c, b.c), product.c);
  checkRatio(c);
  return { c, m: product.m, factors: mergeFactors(mergeFactors(a.factors, b.factors), product.factors) };
}

export function productOfForms(workspace: Workspace, forms: readonly Form[]): Form {
  let result = workspace.one;
  for (const form of forms) result = multiplyForms(workspace, result, form);
  return result;
}

/** form^k for an integer k. @throws Stop for zero to a negative power. */
export function powerForm(workspace: Workspace, form: Form, k: number): Form {
  if (k === 1) return form;
  if (k === 0) return workspace.one;
  if (isZeroForm(form)) {
    if (k < 0) throw undefinedAt('a division by zero');
    return form;
  }
  if (!Number.isSafeInteger(k) || Math.abs(k) > EXPONENT_LIMIT) throw tooBig('an exponent');
  if (absolute(form.c.n) !== 1n || form.c.d !== 1n) {
    const bits = (form.c.n.toString(16).length + form.c.d.toString(16).length) * 4;
    if (bits * Math.abs(k) > 20_000) throw tooBig('digits');
  }
  const m = workspace.power(form.m, k);
  const factors = form.factors.map(([factor, exponent]): FactorPower => [factor, exponent * k]);
  return {
    c: multiplyRatios(powerRatio(form.c, k), m.c),
    m: m.m,
    factors: mergeFactors(factors, m.factors),
  };
}

export const inverseForm = (workspace: Workspace, form: Form): Form => powerForm(workspace, form, -1);
export const divideForms = (workspace: Workspace, a: Form, b: Form): Form =>
  multiplyForms(workspace, a, inverseForm(workspace, b));

/** The sum. Factors that every term shares stay outside; the rest is expanded over the common denominator. */
export function addForms(workspace: Workspace, forms: readonly Form[]): Form {
  const terms = forms.filter((form) => !isZeroForm(form));
  const first = terms[0];
  if (first === undefined) return workspace.zero;
  if (terms.length === 1) return first;
  const combined = combineAlike(workspace, terms);
  if (combined !== null) return combined;
  const shared = sharedFactors(terms);
  let common = 1n;
  for (const term of terms) common = (common / gcd(common, term.c.d)) * term.c.d;
  const builder = new PolyBuilder(workspace);
  for (const term of terms) {
    const rest = mergeFactors(
      term.factors,
      shared.map(([factor, exponent]): FactorPower => [factor, -exponent]),
    );
    builder.addScaled(expandFactors(workspace, rest), term.m, term.c.n * (common / term.c.d));
  }
  return normalise(workspace, builder.build(), common, shared);
}

export const subtractForms = (workspace: Workspace, a: Form, b: Form): Form => addForms(workspace, [a, negateForm(b)]);

/** Terms that differ in their rational number alone need no expansion. */
function combineAlike(workspace: Workspace, terms: readonly Form[]): Form | null {
  const first = terms[0];
  if (first === undefined || first.factors.length === 0) return null;
  for (const term of terms) {
    if (term.m !== first.m || term.factors.length !== first.factors.length) return null;
    for (let i = 0; i < term.factors.length; i++) {
      if (term.factors[i]?.[0] !== first.factors[i]?.[0] || term.factors[i]?.[1] !== first.factors[i]?.[1]) return null;
    }
  }
  let n = 0n;
  let d = 1n;
  for (const term of terms) {
    n = n * term.c.d + term.c.n * d;
    d *= term.c.d;
  }
  return n === 0n ? workspace.zero : { ...first, c: ratio(n, d) };
}

/** For each factor that occurs, its least exponent over all terms (0 where a term does not have it). */
function sharedFactors(terms: readonly Form[]): FactorPower[] {
  const least = new Map<Factor, number>();
  const seen = new Map<Factor, number>();
  for (const term of terms) {
    for (const [factor, exponent] of term.factors) {
      const before = least.get(factor);
      least.set(factor, before === undefined ? exponent : Math.min(before, exponent));
      seen.set(factor, (seen.get(factor) ?? 0) + 1);
    }
  }
  const shared: FactorPower[] = [];
  for (const [factor, exponent] of least) {
    const lowest = (seen.get(factor) ?? 0) < terms.length ? Math.min(exponent, 0) : exponent;
    if (lowest !== 0) shared.push([factor, lowest]);
  }
  return shared.sort((x, y) => x[0].id - y[0].id);
}

/** ∏ F^e with e ≥ 0, expanded. */
export function expandFactors(workspace: Workspace, factors: readonly FactorPower[]): Poly {
  let result: Poly | null = null;
  for (const [factor, exponent] of factors) {
    const power = powerOf(workspace, factor, exponent);
    result = result === null ? power : multiplyPolys(workspace, result, power);
  }
  return result ?? polyOf(workspace.oneMonomial, 1n);
}

/** The form poly · ∏ shared / divisor. */
export function normalise(workspace: Workspace, poly: Poly, divisor: bigint, shared: readonly FactorPower[]): Form {
  const first = poly.monomials[0];
  if (first === undefined) return workspace.zero;
  const number = content(poly);
  if (poly.monomials.length === 1) return { c: ratio(number, divisor), m: first, factors: shared };
  const monomial = monomialContent(workspace, poly);
  const primitive = divideContent(workspace, poly, number, monomial);
  // Dividing may reorder the terms, so that the sign of the first is settled last.
  const flip = (primitive.coefficients[0] ?? 1n) < 0n;
  const positive = flip ? divideContent(workspace, primitive, -1n, workspace.oneMonomial) : primitive;
  const factor = workspace.factor(positive);
  return {
    c: ratio(flip ? -number : number, divisor),
    m: monomial,
    factors: mergeFactors(shared, [[factor, 1]]),
  };
}

/** The numerator, expanded, with the denominator (negative factor powers) left out; coefficients over `divisor`. */
export function numeratorPoly(workspace: Workspace, form: Form): { poly: Poly; divisor: bigint } {
  if (isZeroForm(form)) return { poly: { monomials: [], coefficients: [] }, divisor: 1n };
  const positive = form.factors.filter(([, exponent]) => exponent > 0);
  const builder = new PolyBuilder(workspace);
  builder.addScaled(expandFactors(workspace, positive), form.m, form.c.n);
  return { poly: builder.build(), divisor: form.c.d };
}

export const denominatorFactors = (form: Form): FactorPower[] => form.factors.filter(([, exponent]) => exponent < 0);

/** Whether two forms have the same value. */
export function sameForm(workspace: Workspace, a: Form, b: Form): boolean {
  return formKey(a) === formKey(b) || isZeroForm(subtractForms(workspace, a, b));
}

function checkRatio(c: Ratio): void {
  if (absolute(c.n) > RATIO_LIMIT || c.d > RATIO_LIMIT) throw tooBig('digits');
}
