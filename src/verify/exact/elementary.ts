/** exp, sine and cosine, arctangent and real powers on forms. */
import { atomsOf, knownAtom } from './atoms.ts';
import {
  addForms,
  divideForms,
  integer,
  inverseForm,
  isZeroForm,
  kernelForm,
  multiplyForms,
  negateForm,
  powerForm,
  productOfForms,
  rationalValue,
  sameForm,
  scaleForm,
  subtractForms,
} from './form.ts';
import type { Form, Kernel, Monomial } from './kernel.ts';
import { reducedPower } from './kernel-power.ts';
import { absoluteForm, logForm, rootForm, signForm } from './multiplicative.ts';
import { gcd, type Ratio, ratio } from './ratio.ts';
import { decideSign } from './signs.ts';
import { Stop, tooBig } from './stop.ts';
import { formKey, type Workspace } from './workspace.ts';

const MULTIPLE_LIMIT = 60;
/** A fraction with more summands than this is one angle: the addition formulas would only blow it up. */
const ANGLE_ATOMS = 2;

const small = (n: bigint): number => {
  const value = Number(n);
  if (!Number.isSafeInteger(value)) throw tooBig('an exponent');
  return value;
};

/** The kernel k where the form is exactly k, else null. */
export function singleKernel(form: Form): Kernel | null {
  const kernel = form.m.kernels[0];
  return kernel !== undefined &&
    form.m.kernels.length === 1 &&
    form.factors.length === 0 &&
    form.m.n[0] === 1 &&
    form.m.d[0] === 1 &&
    form.c.n === 1n &&
    form.c.d === 1n
    ? kernel
    : null;
}

/** e^form, as a product of powers of e^atom; e^(c ln |b|) is |b|^c. */
export function expForm(workspace: Workspace, form: Form): Form {
  let result = workspace.one;
  const used = workspace.kernels.flatMap((k) => (k.kind === 'exp' ? [k.argument] : []));
  for (const found of atomsOf(workspace, form)) {
    const { coefficient, atom } = knownAtom(workspace, found, used);
    const kernel = singleKernel(atom);
    const n = small(coefficient.n);
    const d = small(coefficient.d);
    if (kernel?.kind === 'log') {
      const base = kernel.base;
      const power =
        base.kind === 'prime'
          ? kernelForm(workspace, base, n, d)
          : rootForm(
              workspace,
              base.kind === 'factor' ? { ...workspace.one, factors: [[base, 1]] } : kernelForm(workspace, base),
              n,
              d,
            );
      result = multiplyForms(workspace, result, power);
    } else {
      const exp = workspace.exp(atom);
      const power = reducedPower(exp, n, d);
      result = multiplyForms(workspace, result, kernelForm(workspace, exp, power.n, power.d));
    }
  }
  return result;
}

/** base^exponent as exp(exponent · ln base), for a positive base. */
export const generalPower = (workspace: Workspace, base: Form, exponent: Form): Form =>
  expForm(workspace, multiplyForms(workspace, exponent, logForm(workspace, base)));

/** The real n-th root of a form: of |form| with its sign for odd n. */
export function realRoot(workspace: Workspace, form: Form, n: number): Form {
  if (isZeroForm(form)) return form;
  const root = rootForm(workspace, form, 1, n);
  return n % 2 === 0 ? root : multiplyForms(workspace, signForm(workspace, form), root);
}

/** form^(n/d) for a form that is not negative. */
export function rationalPower(workspace: Workspace, form: Form, exponent: Ratio): Form {
  if (isZeroForm(form)) return form;
  return rootForm(workspace, form, small(exponent.n), small(exponent.d));
}

/** An angle with an open sign in it would fall apart into many: each sign is looked at by itself instead. */
function splitBySigns(workspace: Workspace, form: Form): void {
  const ofMonomial = (m: Monomial): void => {
    for (const kernel of m.kernels) {
      if (kernel.kind === 'sign' && decideSign(workspace, kernel.base) === null) {
        throw new Stop({ kind: 'split', base: kernel.base });
      }
    }
  };
  if (form.factors.length === 0) return; // ±u: sine is odd and cosine even in the sign, one atom stays one atom
  ofMonomial(form.m);
  for (const [factor] of form.factors) factor.poly.monomials.forEach(ofMonomial);
}

export interface SineCosine {
  readonly sine: Form;
  readonly cosine: Form;
}

/** sin and cos of a form by addition formulas over its atoms. */
export function sineCosine(workspace: Workspace, form: Form): SineCosine {
  splitBySigns(workspace, form);
  let sine = workspace.zero;
  let cosine = workspace.one;
  for (const found of atomsOf(workspace, form, ANGLE_ATOMS)) {
    const { coefficient, atom } = knownAtom(
      workspace,
      found,
      [...workspace.angleUnits.values()].map((a) => a.atom),
    );
    const part = sineCosineOfMultiple(workspace, coefficient, atom);
    const nextSine = addForms(workspace, [
      multiplyForms(workspace, sine, part.cosine),
      multiplyForms(workspace, cosine, part.sine),
    ]);
    cosine = subtractForms(
      workspace,
      multiplyForms(workspace, cosine, part.cosine),
      multiplyForms(workspace, sine, part.sine),
    );
    sine = nextSine;
  }
  return { sine, cosine };
}

function sineCosineOfMultiple(workspace: Workspace, coefficient: Ratio, atom: Form): SineCosine {
  const kernel = singleKernel(atom);
  if (kernel?.kind === 'constant') {
    const special = specialAngle(workspace, coefficient);
    if (special !== null) return special;
  }
  if (kernel?.kind === 'arctangent' && coefficient.d === 1n) {
    // cos θ + i sin θ = (1 + i u)^n / (1 + u²)^(n/2) for θ = n arctan u
    const u = kernel.argument;
    const length = addForms(workspace, [workspace.one, multiplyForms(workspace, u, u)]);
    const n = small(coefficient.n);
    const scale = rootForm(workspace, length, -Math.abs(n), 2);
    return complexPower(workspace, u, n, scale);
  }
  const key = formKey(atom);
  const known = workspace.angleUnits.get(key)?.unit;
  const unit = known === undefined ? absoluteRatio(coefficient) : commonUnit(known, coefficient);
  if (known === undefined || unit.n !== known.n || unit.d !== known.d) {
    workspace.angleUnits.set(key, { atom, unit });
    // This is no multiple of the unit so far: all angles are rewritten in the tangent of a finer one.
    if (known !== undefined) throw new Stop({ kind: 'restart' });
  }
  const angle = scaleForm(workspace, atom, unit);
  const t = kernelForm(workspace, workspace.tangent(angle));
  const n = small((coefficient.n * unit.d) / (coefficient.d * unit.n));
  const length = addForms(workspace, [workspace.one, multiplyForms(workspace, t, t)]);
  return complexPower(workspace, t, 2 * n, powerForm(workspace, length, -Math.abs(n)));
}

const absoluteRatio = (c: Ratio): Ratio => (c.n < 0n ? { n: -c.n, d: c.d } : c);

/** The largest ratio of which both are integer multiples. */
const commonUnit = (a: Ratio, b: Ratio): Ratio => ratio(gcd(a.n * b.d, b.n * a.d), a.d * b.d);

/** scale · (1 + i t)^n as cosine + i sine. */
function complexPower(workspace: Workspace, t: Form, n: number, scale: Form): SineCosine {
  const count = Math.abs(n);
  if (count > 2 * MULTIPLE_LIMIT) throw tooBig('a multiple of an angle');
  const real: Form[] = [];
  const imaginary: Form[] = [];
  let binomial = 1n;
  for (let k = 0; k <= count; k++) {
    const sign = k % 4 < 2 ? 1n : -1n;
    const term = scaleForm(workspace, powerForm(workspace, t, k), ratio(sign * binomial));
    (k % 2 === 0 ? real : imaginary).push(k === 0 ? workspace.one : term);
    binomial = (binomial * BigInt(count - k)) / BigInt(k + 1);
  }
  const sine = multiplyForms(workspace, addForms(workspace, imaginary), scale);
  return {
    cosine: multiplyForms(workspace, addForms(workspace, real), scale),
    sine: n < 0 ? negateForm(sine) : sine,
  };
}

/** sin and cos of r·π for multiples of π/12; null for others. */
function specialAngle(workspace: Workspace, r: Ratio): SineCosine | null {
  if (12n % r.d !== 0n) return null;
  const twelfths = Number((((r.n * (12n / r.d)) % 24n) + 24n) % 24n);
  const sine = sineOfTwelfths(workspace, twelfths);
  const cosine = sineOfTwelfths(workspace, (twelfths + 6) % 24);
  return { sine, cosine };
}
function sineOfTwelfths(workspace: Workspace, k: number): Form {
  if (k > 12) return negateForm(sineOfTwelfths(workspace, k - 12));
  if (k > 6) return sineOfTwelfths(workspace, 12 - k);
  const root = (p: bigint): Form => kernelForm(workspace, workspace.prime(p), 1, 2);
  const half = (form: Form): Form => scaleForm(workspace, form, ratio(1n, 2n));
  const sixAndTwo = (sign: 1n | -1n): Form => {
    const six = multiplyForms(workspace, root(2n), root(3n));
    const sum = addForms(workspace, [six, scaleForm(workspace, root(2n), ratio(sign))]);
    return scaleForm(workspace, sum, ratio(1n, 4n));
  };
  switch (k) {
    case 0:
      return workspace.zero;
    case 1:
      return sixAndTwo(-1n);
    case 2:
      return half(workspace.one);
    case 3:
      return half(root(2n));
    case 4:
      return half(root(3n));
    case 5:
      return sixAndTwo(1n);
    default:
      return workspace.one;
  }
}

/** The arctangent of a form: special values, odd, and arctan(1/u) = ±π/2 − arctan(u). */
export function arctangentForm(workspace: Workspace, u: Form): Form {
  if (isZeroForm(u)) return u;
  if (u.c.n < 0n) return negateForm(arctangentForm(workspace, negateForm(u)));
  const special = specialArctangent(workspace, u);
  if (special !== null) return special;
  const known = workspace.kernels.find((k) => k.kind === 'arctangent' && sameForm(workspace, k.argument, u));
  if (known !== undefined) return kernelForm(workspace, known);
  const negative = negateForm(u);
  const odd = workspace.kernels.find((k) => k.kind === 'arctangent' && sameForm(workspace, k.argument, negative));
  if (odd !== undefined) return negateForm(kernelForm(workspace, odd));
  const inverse = inverseForm(workspace, u);
  const reciprocal = workspace.kernels.find((k) => k.kind === 'arctangent' && sameForm(workspace, k.argument, inverse));
  if (reciprocal !== undefined) {
    const right = scaleForm(workspace, kernelForm(workspace, workspace.pi), ratio(1n, 2n));
    const side = multiplyForms(workspace, signForm(workspace, u), right);
    return subtractForms(workspace, side, kernelForm(workspace, reciprocal));
  }
  return kernelForm(workspace, workspace.arctangent(u));
}

/** arctan of 1, √3, 1/√3, 2 − √3 and 2 + √3, as multiples of π. */
function specialArctangent(workspace: Workspace, u: Form): Form | null {
  if (u.m.kernels.some((kernel) => kernel.kind !== 'prime')) return null;
  if (u.factors.some(([factor]) => factor.poly.monomials.some((m) => m.kernels.some((k) => k.kind !== 'prime')))) {
    return null;
  }
  for (const twelfths of [1, 2, 3, 4, 5]) {
    const { sine, cosine } = specialAngle(workspace, ratio(BigInt(twelfths), 12n)) ?? { sine: u, cosine: u };
    const tangent = divideForms(workspace, sine, cosine);
    for (const sign of [1n, -1n]) {
      if (sameForm(workspace, scaleForm(workspace, tangent, ratio(sign)), u)) {
        return scaleForm(workspace, kernelForm(workspace, workspace.pi), ratio(sign * BigInt(twelfths), 12n));
      }
    }
  }
  return null;
}

/** arcsin u = arctan(u / √(1 − u²)), by which sin, cos and tan of it are algebraic. */
export function arcsineForm(workspace: Workspace, u: Form): Form {
  const value = rationalValue(u);
  if (value !== null && (value.n === value.d || value.n === -value.d)) {
    return scaleForm(workspace, kernelForm(workspace, workspace.pi), ratio(value.n, 2n * value.d));
  }
  const rest = subtractForms(workspace, workspace.one, multiplyForms(workspace, u, u));
  return arctangentForm(workspace, multiplyForms(workspace, u, rootForm(workspace, rest, -1, 2)));
}

/** max and min: (a + b ± |a − b|) / 2. */
export function extremum(workspace: Workspace, a: Form, b: Form, sign: 1n | -1n): Form {
  const gap = scaleForm(workspace, absoluteForm(workspace, subtractForms(workspace, a, b)), ratio(sign));
  return scaleForm(workspace, addForms(workspace, [a, b, gap]), ratio(1n, 2n));
}

export const half = (workspace: Workspace, form: Form): Form => scaleForm(workspace, form, ratio(1n, 2n));
export const quotientOf = (workspace: Workspace, forms: readonly Form[], by: Form): Form =>
  divideForms(workspace, productOfForms(workspace, forms), by);
export const two = (workspace: Workspace): Form => integer(workspace, 2);
