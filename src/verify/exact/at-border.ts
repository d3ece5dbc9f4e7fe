/** A term at a place where it may jump: the place put in for its symbol, derivatives replaced by their limits. */
import { application, derivative, difference } from '../../core/make.ts';
import type { Derivative, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children, dependsOn, fold, rebuild, substitute, withChildren } from '../../core/traverse.ts';
import type { VerifyContext } from '../context.ts';
import type { Border } from './borders.ts';
import { signOfConstant } from './constant-sign.ts';
import { factorForm, isZeroForm, kernelForm, sameForm } from './form.ts';
import type { Base, Form } from './kernel.ts';
import { signForm } from './multiplicative.ts';
import { Converter } from './rational-form.ts';
import { termOfForm } from './readback.ts';
import { Stop } from './stop.ts';
import { substituteForm } from './substitute.ts';
import { Workspace } from './workspace.ts';

/** f′(z) of a known function written as a standing derivative, which is what the borders of f are looked at in. */
export function standing(term: Term, context: VerifyContext): Term {
  return rebuild(term, (node) => {
    if (node.kind !== 'application' || node.primes === 0) return node;
    const own = context.definitions?.some(({ name }) => name === node.name) ?? false;
    const [argument] = node.args;
    if (!own || argument?.kind !== 'symbol') return node;
    return derivative(application(node.name, node.args), argument, node.primes);
  });
}

/**
 * The term at the border. A derivative by the border's symbol has, where it exists, the common limit of the derivatives
 * beside it (Darboux): where the two limits differ there is none, and the term is undefined.
 */
export function atBorder(term: Term, border: Border, context: VerifyContext): Term | 'undefined' | 'unknown' {
  if (!hasDerivative(term)) return substitute(term, new Map([[border.symbol, border.value]]));
  let missing: 'undefined' | 'unknown' | null = null;
  const result = fold<Term>(term, (node, of) => {
    if (node === border.symbol) return border.value;
    if (node.kind !== 'derivative') return withChildren(node, children(node).map(of));
    const value = derivativeAt(node, border, context);
    if (typeof value !== 'string') return value;
    if (missing !== 'undefined') missing = value;
    return node;
  });
  return missing ?? result;
}

function derivativeAt(node: Derivative, border: Border, context: VerifyContext): Term | 'undefined' | 'unknown' {
  if (node.variable !== border.symbol) {
    if (border.value === node.variable) {
      // The same border seen from the other symbol: y = x for x = y.
      const flipped = derivativeAt(node, { symbol: node.variable, value: border.symbol }, context);
      return typeof flipped === 'string' ? flipped : substitute(flipped, new Map([[border.symbol, border.value]]));
    }
    if (dependsOn(border.value, node.variable)) return 'unknown';
    const body = atBorder(node.body, border, context);
    return typeof body === 'string' ? body : derivative(body, node.variable, node.order);
  }
  try {
    const [above, below] = limits(node, border, context);
    if (above === null || below === null) return 'unknown';
    return sameForm(above.workspace, above.form, below.form) ? termOfForm(above.form) : 'undefined';
  } catch (stop) {
    if (stop instanceof Stop) return 'unknown';
    throw stop;
  }
}

interface Limit {
  readonly workspace: Workspace;
  readonly form: Form;
}

function limits(node: Term, border: Border, context: VerifyContext): readonly [Limit | null, Limit | null] {
  const workspace = new Workspace((term) => signOfConstant(term, context));
  const converter = new Converter(workspace, context);
  const place = new Map([[border.symbol, converter.form(border.value)]]);
  const side = signForm(workspace, converter.form(difference(border.symbol, border.value))).m.kernels[0];
  if (side?.kind !== 'sign') return [null, null];
  const signAtBorder = (base: Base): 1 | -1 | null => {
    const form = base.kind === 'factor' ? factorForm(workspace, base) : kernelForm(workspace, base);
    const there = substituteForm(workspace, form, place);
    if (isZeroForm(there)) return null;
    const sign = signForm(workspace, there);
    return sign.m.kernels.length > 0 ? null : sign.c.n > 0n ? 1 : -1;
  };
  const beside = (sign: 1 | -1): Limit | null => {
    workspace.resetSigns(new Map([[side.base, sign]]));
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        const form = new Converter(workspace, context).form(node);
        return { workspace, form: substituteForm(workspace, form, place) };
      } catch (stop) {
        if (!(stop instanceof Stop)) throw stop;
        if (stop.reason.kind === 'restart') continue;
        // Another sign that the branch hangs on: near the border it is what it is on the border.
        const other = stop.reason.kind === 'split' ? signAtBorder(stop.reason.base) : null;
        if (other === null || stop.reason.kind !== 'split') throw stop;
        workspace.setSign(stop.reason.base, other);
      }
    }
    return null;
  };
  return [beside(1), beside(-1)];
}

const ATTEMPTS = 8;
