/**
 * Identities that no relation of the kernels gives, such as arctan((z − 1)/(z + 1)) = arctan z − π/4 for z > −1: where the
 * difference has derivative zero, it is constant on every interval of its domain, and one exact value decides each.
 */
import type { SymbolTerm } from '../../core/term.ts';
import { basesOf } from './bases.ts';
import { Differentiator } from './differentiate.ts';
import { constant, isZeroForm, rationalValue } from './form.ts';
import type { Base, Factor, Form, Kernel } from './kernel.ts';
import { type Ratio, ratio } from './ratio.ts';
import { gapPoints, type RootInterval, realRoots, type Univariate } from './real-line.ts';
import { strictlyPositive } from './signs.ts';
import { Stop } from './stop.ts';
import { substituteForm } from './substitute.ts';
import { onlyKernel, univariateOf } from './univariate.ts';
import type { Workspace } from './workspace.ts';

const FRIENDLY: readonly Ratio[] = [
  [0n, 1n],
  [1n, 1n],
  [-1n, 1n],
  [1n, 2n],
  [-1n, 2n],
  [2n, 1n],
  [-2n, 1n],
  [3n, 1n],
  [-3n, 1n],
].map(([n = 0n, d = 1n]) => ratio(n, d));

/** Whether a difference is zero on its whole domain, by its derivative and a value on every interval. */
export function zeroByDerivative(workspace: Workspace, difference: Form, facts: readonly Form[]): boolean {
  const symbols = workspace.kernels.filter((kernel) => kernel.kind === 'symbol');
  const only = symbols[0];
  if (symbols.length !== 1 || only?.kind !== 'symbol') return false;
  try {
    if (!isZeroForm(new Differentiator(workspace, only.symbol).form(difference))) return false;
    const critical = criticalPolys(workspace, [difference, ...facts], only);
    if (critical === null) return false;
    const roots = realRoots(critical);
    return intervalsOf(roots).every((interval) => zeroOnInterval(workspace, difference, facts, only.symbol, interval));
  } catch (stop) {
    if (stop instanceof Stop) return false;
    throw stop;
  }
}

interface Gap {
  readonly low: Ratio | null;
  readonly high: Ratio | null;
  readonly inside: Ratio;
}

function intervalsOf(roots: readonly RootInterval[]): Gap[] {
  return gapPoints(roots).map((inside, i) => ({
    low: roots[i - 1]?.high ?? null,
    high: roots[i]?.low ?? null,
    inside,
  }));
}

const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;

function zeroOnInterval(
  workspace: Workspace,
  difference: Form,
  facts: readonly Form[],
  symbol: SymbolTerm,
  gap: Gap,
): boolean {
  const inGap = (x: Ratio): boolean =>
    (gap.low === null || less(gap.low, x)) && (gap.high === null || less(x, gap.high));
  for (const x of [...FRIENDLY.filter(inGap), gap.inside]) {
    const at = new Map([[symbol, constant(workspace, x)]]);
    try {
      if (facts.some((fact) => (rationalValue(substituteForm(workspace, fact, at))?.n ?? 0n) < 0n)) return true;
      if (isZeroForm(substituteForm(workspace, difference, at))) return true;
    } catch (stop) {
      if (!(stop instanceof Stop) || stop.reason.kind === 'restart') throw stop;
    }
  }
  return false;
}

/** Polynomials in the symbol between whose roots the forms are analytic; null where there may be other places. */
function criticalPolys(workspace: Workspace, forms: readonly Form[], symbol: Kernel): Univariate[] | null {
  const polys: Univariate[] = [];
  const seen = new Set<Kernel | Factor>();
  const queue = [...forms];
  let fine = true;
  const base = (part: Base): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (part.kind !== 'factor') {
      kernel(part);
      if (part === symbol) polys.push([0n, 1n]);
      else if (!part.positive) fine = false;
      return;
    }
    walkFactor(part);
    if (strictlyPositive(workspace, part)) return;
    for (const [piece] of basesOf(workspace, part).powers) {
      if (strictlyPositive(workspace, piece)) continue;
      const poly = onlyKernel(piece) === symbol ? univariateOf(piece, symbol, 1) : null;
      if (poly === null) fine = false;
      else polys.push(poly);
    }
  };
  const walkFactor = (factor: Factor): void => {
    for (const monomial of factor.poly.monomials) monomial.kernels.forEach(kernel);
  };
  const kernel = (part: Kernel): void => {
    if (seen.has(part)) return;
    if (part.kind !== 'symbol') seen.add(part);
    if (part.kind === 'exp' || part.kind === 'arctangent') queue.push(part.argument);
    else if (part.kind === 'tangent') fine = false;
    else if (part.kind === 'function') {
      if (part.name !== 'erf') fine = false;
      queue.push(...part.args);
    } else if (part.kind === 'log' || part.kind === 'root' || part.kind === 'sign') {
      if (part.base.kind !== 'prime') base(part.base);
    }
  };
  for (let form = queue.pop(); form !== undefined && fine; form = queue.pop()) {
    const isFact = forms.includes(form);
    form.m.kernels.forEach((part, i) => {
      kernel(part);
      if ((form.m.n[i] ?? 0) < 0 && part.exponents === 'integer') base(part);
    });
    for (const [factor, exponent] of form.factors) {
      walkFactor(factor);
      if (exponent < 0 || (isFact && form !== forms[0])) base(factor);
    }
    if (isFact && form !== forms[0]) {
      for (const part of form.m.kernels) if (part.exponents === 'integer') base(part);
    }
  }
  return fine ? polys : null;
}
