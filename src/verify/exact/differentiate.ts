/**
 * Derivatives of forms: a derivation of the kernel field. Shares nothing with the rules of differentiation that are
 * being checked: (c · m · ∏ F^e)′ is the form times the sum of its logarithmic derivatives.
 */
import type { SymbolTerm } from '../../core/term.ts';
import { expForm } from './elementary.ts';
import {
  addForms,
  divideForms,
  factorForm,
  integer,
  isZeroForm,
  kernelForm,
  multiplyForms,
  negateForm,
  powerForm,
  productOfForms,
  scaleForm,
} from './form.ts';
import type { Base, Factor, Form, Kernel, PrimeKernel } from './kernel.ts';
import { ratio } from './ratio.ts';
import { unsupported } from './stop.ts';
import type { Workspace } from './workspace.ts';

/** Differentiates forms by one symbol; remembers what it has done. */
export class Differentiator {
  readonly #workspace: Workspace;
  readonly #variable: SymbolTerm;
  readonly #kernels = new Map<Kernel, Form>();
  readonly #factors = new Map<Factor, Form>();

  constructor(workspace: Workspace, variable: SymbolTerm) {
    this.#workspace = workspace;
    this.#variable = variable;
  }

  /** d/dvariable of a form. @example (z²)′ = 2z */
  form(form: Form): Form {
    if (isZeroForm(form)) return form;
    return multiplyForms(this.#workspace, form, this.#logarithmic(form));
  }

  #logarithmic(form: Form): Form {
    const terms: Form[] = [];
    form.m.kernels.forEach((kernel, i) => {
      const exponent = ratio(BigInt(form.m.n[i] ?? 0), BigInt(form.m.d[i] ?? 1));
      terms.push(scaleForm(this.#workspace, this.#logarithmicOfKernel(kernel), exponent));
    });
    for (const [factor, exponent] of form.factors) {
      terms.push(scaleForm(this.#workspace, this.#logarithmicOfFactor(factor), ratio(BigInt(exponent))));
    }
    return addForms(this.#workspace, terms);
  }

  #logarithmicOfFactor(factor: Factor): Form {
    const known = this.#factors.get(factor);
    if (known !== undefined) return known;
    const workspace = this.#workspace;
    const terms = factor.poly.monomials.map((m, i) =>
      this.form({ c: ratio(factor.poly.coefficients[i] ?? 0n), m, factors: [] }),
    );
    const result = divideForms(workspace, addForms(workspace, terms), factorForm(workspace, factor));
    this.#factors.set(factor, result);
    return result;
  }

  #logarithmicOfBase(base: Base | PrimeKernel): Form {
    return base.kind === 'factor' ? this.#logarithmicOfFactor(base) : this.#logarithmicOfKernel(base);
  }

  /** k′/k */
  #logarithmicOfKernel(kernel: Kernel): Form {
    const known = this.#kernels.get(kernel);
    if (known !== undefined) return known;
    const result = this.#computed(kernel);
    this.#kernels.set(kernel, result);
    return result;
  }

  #computed(kernel: Kernel): Form {
    const workspace = this.#workspace;
    const over = (derivative: Form): Form => divideForms(workspace, derivative, kernelForm(workspace, kernel));
    switch (kernel.kind) {
      case 'symbol':
        return kernel.symbol === this.#variable ? kernelForm(workspace, kernel, -1) : workspace.zero;
      case 'constant':
      case 'prime':
      case 'sign': // off the zeros of its base
        return workspace.zero;
      case 'exp':
        return this.form(kernel.argument);
      case 'root':
        return this.#logarithmicOfBase(kernel.base);
      case 'log':
        return over(this.#logarithmicOfBase(kernel.base));
      case 'tangent': {
        // tan(θ/2)′ = (1 + tan²(θ/2)) θ′ / 2
        const t = kernelForm(workspace, kernel);
        const square = addForms(workspace, [workspace.one, multiplyForms(workspace, t, t)]);
        return over(scaleForm(workspace, multiplyForms(workspace, square, this.form(kernel.angle)), ratio(1n, 2n)));
      }
      case 'arctangent': {
        const u = kernel.argument;
        const square = addForms(workspace, [workspace.one, multiplyForms(workspace, u, u)]);
        return over(divideForms(workspace, this.form(u), square));
      }
      case 'function':
        return over(this.#function(kernel.name, kernel.primes, kernel.args));
    }
  }

  #function(name: string, primes: readonly number[], args: readonly Form[]): Form {
    const workspace = this.#workspace;
    const first = args[0];
    if (name === 'erf' && first !== undefined) {
      const bell = expForm(workspace, negateForm(powerForm(workspace, first, 2)));
      const scale = kernelForm(workspace, workspace.pi, -1, 2);
      return productOfForms(workspace, [integer(workspace, 2), scale, bell, this.form(first)]);
    }
    const terms: Form[] = [];
    args.forEach((argument, i) => {
      const inner = this.form(argument);
      if (isZeroForm(inner)) return;
      if (name.startsWith('#')) throw unsupported(`the derivative of ${name.slice(1)}`);
      const raised = primes.map((count, j) => (i === j ? count + 1 : count));
      const outer = kernelForm(workspace, workspace.functionValue(name, raised, args));
      terms.push(multiplyForms(workspace, outer, inner));
    });
    return addForms(workspace, terms);
  }
}
