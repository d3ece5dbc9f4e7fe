/** A term at a place where it may jump: the place put in for its symbol, derivatives replaced by their limits. */
import { application, derivative, difference } from '../../core/make.ts';
import type { Derivative, Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { children, dependsOn, fold, rebuild, substitute, withChildren } from '../../core/traverse.ts';
import type { VerifyContext } from '../context.ts';
import type { Border } from './borders.ts';
import { sameForm } from './form.ts';
import type { Form } from './kernel.ts';
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
  const workspace = new Workspace();
  const converter = new Converter(workspace, context);
  const place = new Map([[border.symbol, converter.form(border.value)]]);
  const side = signForm(workspace, converter.form(difference(border.symbol, border.value))).m.kernels[0];
  if (side?.kind !== 'sign') return [null, null];
  const beside = (sign: 1 | -1): Limit => {
    workspace.resetSigns(new Map([[side.base, sign]]));
    return { workspace, form: substituteForm(workspace, new Converter(workspace, context).form(node), place) };
  };
  return [beside(1), beside(-1)];
}
