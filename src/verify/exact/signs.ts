/** What can be told of the sign of a base from its shape and from the signs that are known. */
import type { Base, Factor, Form, Kernel, Monomial } from './kernel.ts';
import { signByAddition } from './linear-signs.ts';
import { termOfBase } from './readback.ts';
import { undefinedAt } from './stop.ts';
import { signOnLine } from './univariate.ts';
import type { Workspace } from './workspace.ts';

/** The sign of a monomial where no kernel of it is zero; null where it is not known. */
export function monomialSign(workspace: Workspace, monomial: Monomial): 1 | -1 | null {
  let sign: 1 | -1 = 1;
  for (let i = 0; i < monomial.kernels.length; i++) {
    const kernel = monomial.kernels[i];
    if (kernel === undefined || kernel.positive || kernel.exponents === 'rational') continue;
    if (((monomial.n[i] ?? 0) & 1) === 0 && monomial.d[i] === 1) continue;
    const known = kernel.kind === 'sign' ? workspace.knownSign(kernel.base) : decideSign(workspace, kernel);
    if (known === null) return null;
    if (known === -1) sign = sign === 1 ? -1 : 1;
  }
  return sign;
}

/** The sign of a base on the whole region at hand (its zeros aside), or null. Remembers what it finds. */
export function decideSign(workspace: Workspace, base: Base): 1 | -1 | null {
  const known = workspace.knownSign(base);
  if (known !== null || workspace.undecided.has(base)) return known;
  if (base.kind === 'symbol' && workspace.signs.size === 0) return null;
  let found = base.kind === 'factor' ? bySummands(workspace, base) : null;
  if (found === null && !mentionsSymbol(base)) found = workspace.constantSign(termOfBase(base));
  if (found === null) {
    const onLine = signOnLine(workspace, base);
    if (onLine === 'empty') throw undefinedAt('no point has all these signs');
    found = onLine;
  }
  if (found === null) {
    const added = signByAddition(workspace, base);
    if (added === 'empty') throw undefinedAt('no point has all these signs');
    found = added;
  }
  if (found === null) workspace.undecided.add(base);
  else workspace.noteSign(base, found);
  return found;
}

/** Every term of one sign: so is the sum. */
function bySummands(workspace: Workspace, factor: Factor): 1 | -1 | null {
  let sign: 1 | -1 | null = null;
  for (let i = 0; i < factor.poly.monomials.length; i++) {
    const monomial = factor.poly.monomials[i];
    if (monomial === undefined) return null;
    const here = monomialSign(workspace, monomial);
    if (here === null) return null;
    const term: 1 | -1 = (factor.poly.coefficients[i] ?? 0n) < 0n ? (here === 1 ? -1 : 1) : here;
    if (sign !== null && sign !== term) return null;
    sign = term;
  }
  return sign;
}

/** Whether a polynomial is positive everywhere, zeros excluded too: no term is negative and a constant is among them. */
export function strictlyPositive(workspace: Workspace, factor: Factor): boolean {
  let constant = false;
  for (let i = 0; i < factor.poly.monomials.length; i++) {
    const monomial = factor.poly.monomials[i];
    if (monomial === undefined || (factor.poly.coefficients[i] ?? 0n) < 0n) return false;
    if (monomialSign(workspace, monomial) !== 1) return false;
    if (monomial.kernels.every((kernel) => kernel.exponents === 'rational' || kernel.kind === 'prime')) constant = true;
  }
  return constant;
}

/** Whether the value depends on a symbol or an unknown function. */
export function mentionsSymbol(root: Base): boolean {
  const seen = new Set<Kernel>();
  const queue: (Base | Form)[] = [root];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!('kind' in next)) {
      queue.push(...next.m.kernels, ...next.factors.map(([factor]) => factor));
      continue;
    }
    if (next.kind === 'factor') {
      for (const m of next.poly.monomials) queue.push(...m.kernels);
      continue;
    }
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === 'symbol' || (next.kind === 'function' && next.name !== 'erf')) return true;
    if (next.kind === 'exp' || next.kind === 'arctangent') queue.push(next.argument);
    if (next.kind === 'tangent') queue.push(next.angle);
    if (next.kind === 'function') queue.push(...next.args);
    if (next.kind === 'log' || next.kind === 'root' || next.kind === 'sign') queue.push(next.base);
  }
  return false;
}
