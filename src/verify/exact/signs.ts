/** What can be told of the sign of a base from its shape and from the signs that are known. */
import type { Base, Factor, Monomial } from './kernel.ts';
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

/** The sign of a base on the whole domain at hand (its zeros aside), or null. Remembers what it finds. */
export function decideSign(workspace: Workspace, base: Base): 1 | -1 | null {
  const known = workspace.knownSign(base);
  if (known !== null || base.kind !== 'factor') return known;
  if (workspace.undecided.has(base)) return null;
  const found = bySummands(workspace, base);
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
