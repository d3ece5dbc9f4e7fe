/**
 * Signs, absolute values, real powers and logarithms of forms. |·| is multiplicative, so that
 * |c · m · ∏ F^e|^r and ln |c · m · ∏ F^e| split without a condition; where the sign matters, it is a kernel of its own.
 */

import { basesOf } from './bases.ts';
import { addForms, fromReduced, isZeroForm, kernelForm, multiplyForms, negateForm, scaleForm } from './form.ts';
import type { Base, Factor, Form, Kernel } from './kernel.ts';
import { commonDivisor, type KernelPower } from './kernel-power.ts';
import { absolute, type Ratio, ratio } from './ratio.ts';
import { decideSign } from './signs.ts';
import { tooBig, undefinedAt } from './stop.ts';
import type { Reduced, Workspace } from './workspace.ts';

const TRIAL_LIMIT = 10_000n;
const NUMBER_LIMIT = 1n << 512n;

/** The prime factors of n ≥ 1; a cofactor that trial division cannot split counts as prime. */
function primeFactors(workspace: Workspace, n: bigint): [bigint, number][] {
  if (n > NUMBER_LIMIT) throw tooBig('digits');
  const result: [bigint, number][] = [];
  let rest = n;
  for (let p = 2n; p * p <= rest && p < TRIAL_LIMIT; p += p === 2n ? 1n : 2n) {
    let count = 0;
    while (rest % p === 0n) {
      rest /= p;
      count++;
    }
    if (count > 0) result.push([p, count]);
  }
  workspace.spend(10);
  if (rest > 1n) result.push([rest, 1]);
  return result;
}

/** [p, e] with c = ∏ p^e, for c > 0. */
function factorRatio(workspace: Workspace, c: Ratio): [bigint, number][] {
  const up = primeFactors(workspace, c.n);
  const down = primeFactors(workspace, c.d).map(([p, e]): [bigint, number] => [p, -e]);
  return [...up, ...down];
}

/** sign(form) as a form: ± a product of sign kernels. Not meant for zero. */
export function signForm(workspace: Workspace, form: Form): Form {
  const powers: KernelPower[] = [];
  let negative = form.c.n < 0n;
  const count = (base: Base, odd: boolean): void => {
    if (!odd) return;
    const known = decideSign(workspace, base);
    const alias = known === null ? signAlias(workspace, base) : null;
    if (known === -1) negative = !negative;
    else if (alias !== null) {
      for (const kernel of alias.m.kernels) powers.push({ kernel, n: 1, d: 1 });
      if (alias.c.n < 0n) negative = !negative;
    } else if (known === null) powers.push({ kernel: workspace.sign(base), n: 1, d: 1 });
  };
  form.m.kernels.forEach((kernel, i) => {
    if (kernel.kind === 'sign') powers.push({ kernel, n: form.m.n[i] ?? 0, d: 1 });
    else if (!kernel.positive) count(kernel, ((form.m.n[i] ?? 0) & 1) === 1);
  });
  for (const [factor, exponent] of form.factors) {
    const splitting = basesOf(workspace, factor);
    if (splitting.sign === -1 && (exponent & 1) === 1) negative = !negative;
    for (const [base, power] of splitting.powers) count(base, ((exponent * power) & 1) === 1);
  }
  const reduced = workspace.reduce(powers);
  const result = fromReduced(reduced);
  return negative ? { ...result, c: { n: -result.c.n, d: result.c.d } } : result;
}

/**
 * The sign of a difference of two positive monomials is that of the difference of their logarithms:
 * sign(e^(2z) − 1) = sign(z).
 */
export function signAlias(workspace: Workspace, base: Base): Form | null {
  const known = workspace.signAliases.get(base);
  if (known !== undefined) return known;
  if (base.kind === 'arctangent') return remembered(workspace, base, signForm(workspace, base.argument));
  if (base.kind === 'function' && base.name === 'erf' && base.args[0] !== undefined) {
    return remembered(workspace, base, signForm(workspace, base.args[0]));
  }
  if (base.kind !== 'factor' || base.poly.monomials.length !== 2) return null;
  const logs: Form[] = [];
  for (let i = 0; i < 2; i++) {
    const m = base.poly.monomials[i];
    if (m === undefined || !m.kernels.every((kernel) => kernel.kind === 'exp' || kernel.kind === 'prime')) return null;
    const c = base.poly.coefficients[i] ?? 0n;
    const log = logForm(workspace, { c: { n: absolute(c), d: 1n }, m, factors: [] });
    logs.push(c < 0n ? negateForm(log) : log);
  }
  const gap = addForms(workspace, logs);
  if (isZeroForm(gap)) return null;
  const alias = signForm(workspace, gap);
  // An alias in terms of itself would say nothing.
  if (alias.m.kernels.some((kernel) => kernel.kind === 'sign' && kernel.base === base)) return null;
  return remembered(workspace, base, alias);
}
function remembered(workspace: Workspace, base: Base, alias: Form): Form {
  workspace.signAliases.set(base, alias);
  return alias;
}

export const absoluteForm = (workspace: Workspace, form: Form): Form =>
  isZeroForm(form) ? form : multiplyForms(workspace, signForm(workspace, form), form);

/** |form|^(n/d), for a form that is not zero. */
export function rootForm(workspace: Workspace, form: Form, n: number, d: number): Form {
  if (isZeroForm(form)) {
    if (n < 0) throw undefinedAt('a division by zero');
    return form;
  }
  const powers: KernelPower[] = [];
  for (const [prime, exponent] of factorRatio(workspace, { n: absolute(form.c.n), d: form.c.d })) {
    powers.push({ kernel: workspace.prime(prime), n: exponent * n, d });
  }
  form.m.kernels.forEach((kernel, i) => {
    const over = (form.m.n[i] ?? 0) * n;
    const under = (form.m.d[i] ?? 1) * d;
    if (kernel.kind === 'sign') return;
    if (kernel.exponents === 'integer' && decideSign(workspace, kernel) === null) signAlias(workspace, kernel);
    if (kernel.exponents === 'integer') powers.push({ kernel: workspace.root(kernel), n: over, d: under });
    else powers.push({ kernel, n: over, d: under });
  });
  for (const [factor, exponent] of form.factors) {
    for (const [base, power] of basesOf(workspace, factor).powers) {
      if (decideSign(workspace, base) === null) signAlias(workspace, base);
      powers.push({ kernel: workspace.root(base), n: exponent * power * n, d });
    }
  }
  return fromReduced(reduceLowest(workspace, powers));
}

function reduceLowest(workspace: Workspace, powers: readonly KernelPower[]): Reduced {
  return workspace.reduce(
    powers.map(({ kernel, n, d }) => {
      const common = commonDivisor(n, d);
      return { kernel, n: n / common, d: d / common };
    }),
  );
}

/** ln |form|, for a form that is not zero. */
export function logForm(workspace: Workspace, form: Form): Form {
  if (isZeroForm(form)) throw undefinedAt('the logarithm of zero');
  const terms: Form[] = [];
  for (const [prime, exponent] of factorRatio(workspace, { n: absolute(form.c.n), d: form.c.d })) {
    terms.push(scaleForm(workspace, logKernel(workspace, workspace.prime(prime)), ratio(BigInt(exponent))));
  }
  form.m.kernels.forEach((kernel, i) => {
    const exponent = ratio(BigInt(form.m.n[i] ?? 0), BigInt(form.m.d[i] ?? 1));
    if (kernel.kind === 'sign') return;
    if (kernel.kind === 'exp') terms.push(scaleForm(workspace, kernel.argument, exponent));
    else if (kernel.kind === 'root') terms.push(scaleForm(workspace, logOfBase(workspace, kernel.base), exponent));
    else terms.push(scaleForm(workspace, logKernel(workspace, kernel), exponent));
  });
  for (const [factor, exponent] of form.factors) {
    for (const [base, power] of basesOf(workspace, factor).powers) {
      terms.push(scaleForm(workspace, logKernel(workspace, base), ratio(BigInt(exponent * power))));
    }
  }
  return addForms(workspace, terms);
}

function logOfBase(workspace: Workspace, base: Base): Form {
  return base.kind === 'factor'
    ? addForms(
        workspace,
        basesOf(workspace, base).powers.map(([part, power]) =>
          scaleForm(workspace, logKernel(workspace, part), ratio(BigInt(power))),
        ),
      )
    : logKernel(workspace, base);
}
function logKernel(workspace: Workspace, base: Kernel | Factor): Form {
  if (base.kind === 'root') throw new RangeError('a root is not a base');
  return kernelForm(workspace, workspace.log(base));
}
