/** Where to look for a witness: a point in every gap between the places where something can change. */
import type { SymbolTerm } from '../../core/term.ts';
import type { Ratio } from './ratio.ts';
import { gapPoints, realRoots, type Univariate } from './real-line.ts';
import { strictlyPositive } from './signs.ts';
import { Stop } from './stop.ts';
import { onlyKernel, univariateOf } from './univariate.ts';
import type { Workspace } from './workspace.ts';

const POLY_LIMIT = 10;

/** For each symbol a point in every gap between the real roots of the polynomials in it alone that were met. */
export function hintsOf(workspace: Workspace): Map<SymbolTerm, readonly Ratio[]> {
  const polys = new Map<SymbolTerm, Univariate[]>();
  for (const factor of workspace.factors()) {
    const kernel = onlyKernel(factor);
    if (kernel?.kind !== 'symbol') continue;
    const poly = univariateOf(factor, kernel, 1);
    const list = polys.get(kernel.symbol) ?? [];
    polys.set(kernel.symbol, list);
    if (poly !== null && list.length < POLY_LIMIT) list.push(poly);
  }
  const hints = new Map<SymbolTerm, readonly Ratio[]>();
  for (const [symbol, list] of polys) {
    try {
      hints.set(symbol, gapPoints(realRoots(list)));
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
    }
  }
  return hints;
}

/**
 * Whether the value may change its ways at places that sampling does not see: a sign that is open, an arctangent whose
 * argument has poles. Then agreement at points is no evidence for the whole line.
 */
export function mayBranch(workspace: Workspace): boolean {
  return workspace.kernels.some((kernel) => {
    if (kernel.kind === 'sign') return true;
    if (kernel.kind !== 'arctangent') return false;
    const { m, factors } = kernel.argument;
    const poles = m.kernels.some((part, i) => part.exponents === 'integer' && (m.n[i] ?? 0) < 0);
    return poles || factors.some(([factor, exponent]) => exponent < 0 && !strictlyPositive(workspace, factor));
  });
}
