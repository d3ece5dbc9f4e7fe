/** Putting forms in for symbols inside a form: every kernel is made anew from what its arguments become. */
import type { SymbolTerm } from '../../core/term.ts';
import { arctangentForm, expForm, sineCosine } from './elementary.ts';
import { addForms, divideForms, kernelForm, multiplyForms, powerForm, scaleForm } from './form.ts';
import { applyKnown } from './functions.ts';
import type { Base, Factor, Form, Kernel } from './kernel.ts';
import { logForm, rootForm, signForm } from './multiplicative.ts';
import { ratio } from './ratio.ts';
import type { Workspace } from './workspace.ts';

/**
 * The form with each symbol of `by` replaced.
 * @example 2z at z = ln 2 is 2 ln 2
 */
export function substituteForm(workspace: Workspace, form: Form, by: ReadonlyMap<SymbolTerm, Form>): Form {
  const kernels = new Map<Kernel, Form>();
  const factors = new Map<Factor, Form>();

  const ofForm = (value: Form): Form => {
    let result: Form = { ...workspace.one, c: value.c };
    value.m.kernels.forEach((kernel, i) => {
      const n = value.m.n[i] ?? 0;
      const d = value.m.d[i] ?? 1;
      result = multiplyForms(workspace, result, powerOfKernel(kernel, n, d));
    });
    for (const [factor, exponent] of value.factors) {
      result = multiplyForms(workspace, result, powerForm(workspace, ofFactor(factor), exponent));
    }
    return result;
  };
  const powerOfKernel = (kernel: Kernel, n: number, d: number): Form => {
    if (kernel.kind === 'root') return rootForm(workspace, ofBase(kernel.base), n, d);
    if (kernel.kind === 'prime' || kernel.kind === 'constant') return kernelForm(workspace, kernel, n, d);
    if (kernel.kind === 'exp') {
      return expForm(workspace, scaleForm(workspace, ofForm(kernel.argument), ratio(BigInt(n), BigInt(d))));
    }
    return powerForm(workspace, ofKernel(kernel), n);
  };
  const ofBase = (base: Base): Form => (base.kind === 'factor' ? ofFactor(base) : ofKernel(base));
  const ofFactor = (factor: Factor): Form => {
    const known = factors.get(factor);
    if (known !== undefined) return known;
    const terms = factor.poly.monomials.map((m, i) =>
      ofForm({ c: ratio(factor.poly.coefficients[i] ?? 0n), m, factors: [] }),
    );
    const result = addForms(workspace, terms);
    factors.set(factor, result);
    return result;
  };
  const ofKernel = (kernel: Kernel): Form => {
    const known = kernels.get(kernel);
    if (known !== undefined) return known;
    const result = renewed(kernel);
    kernels.set(kernel, result);
    return result;
  };
  const renewed = (kernel: Kernel): Form => {
    switch (kernel.kind) {
      case 'symbol':
        return by.get(kernel.symbol) ?? kernelForm(workspace, kernel);
      case 'constant':
      case 'prime':
        return kernelForm(workspace, kernel);
      case 'exp':
        return expForm(workspace, ofForm(kernel.argument));
      case 'root':
        return rootForm(workspace, ofBase(kernel.base), 1, 1);
      case 'sign':
        return signForm(workspace, ofBase(kernel.base));
      case 'log':
        return logForm(
          workspace,
          kernel.base.kind === 'prime' ? kernelForm(workspace, kernel.base) : ofBase(kernel.base),
        );
      case 'tangent': {
        const { sine, cosine } = sineCosine(workspace, ofForm(kernel.angle));
        return divideForms(workspace, sine, addForms(workspace, [workspace.one, cosine]));
      }
      case 'arctangent':
        return arctangentForm(workspace, ofForm(kernel.argument));
      case 'function': {
        const args = kernel.args.map(ofForm);
        const plain = kernel.primes.every((count) => count === 0) ? applyKnown(workspace, kernel.name, args) : null;
        return plain ?? kernelForm(workspace, workspace.functionValue(kernel.name, kernel.primes, args));
      }
    }
  };
  return ofForm(form);
}
