/** The places where a value may jump (arguments of sign, gaps of conditions), as substitutions that put a term there. */
import { application, negation, number, power, product, quotient, ZERO } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { basesOf } from './bases.ts';
import { addForms, isZeroForm, negateForm } from './form.ts';
import type { Base, Factor, Form, Kernel, SymbolKernel } from './kernel.ts';
import { logForm } from './multiplicative.ts';
import { absolute } from './ratio.ts';
import { termOfPoly } from './readback.ts';
import { realRoots } from './real-line.ts';
import { decideSign, mentionsSymbol, strictlyPositive } from './signs.ts';
import { onlyKernel, univariateOf } from './univariate.ts';
import type { Workspace } from './workspace.ts';

/** symbol = value on the border. */
export interface Border {
  readonly symbol: SymbolTerm;
  readonly value: Term;
}

/** All the borders where the form is zero; null where they cannot be written down. */
export function bordersOf(workspace: Workspace, form: Form): Border[] | null {
  const borders: Border[] = [];
  for (const [i, kernel] of form.m.kernels.entries()) {
    if ((form.m.n[i] ?? 0) <= 0 || kernel.kind === 'sign') continue;
    // u^v is 0 where u is, which the form exp(v ln |u|) does not show.
    if (kernel.kind === 'exp' && mentionsLog(kernel.argument)) return null;
    // A root is positive wherever it is not zero, and zero with its base; other positive kernels have no zeros.
    if (kernel.positive && kernel.kind !== 'root') continue;
    const zeros = zerosOfBase(workspace, kernel.kind === 'root' ? kernel.base : kernel);
    if (zeros === null) return null;
    borders.push(...zeros);
  }
  for (const [factor, exponent] of form.factors) {
    if (exponent < 0) continue;
    for (const [base] of basesOf(workspace, factor).powers) {
      const zeros = zerosOfBase(workspace, base);
      if (zeros === null) return null;
      borders.push(...zeros);
    }
  }
  return borders;
}

const mentionsLog = (form: Form): boolean =>
  form.m.kernels.some((kernel) => kernel.kind === 'log') ||
  form.factors.some(([factor]) => factor.poly.monomials.some((m) => m.kernels.some((k) => k.kind === 'log')));

function zerosOfBase(workspace: Workspace, base: Base): Border[] | null {
  if (base.kind === 'symbol') return [{ symbol: base.symbol, value: ZERO }];
  if (base.kind === 'log') return base.base.kind === 'symbol' ? logZeros(base.base) : null;
  if (!mentionsSymbol(base) && decideSign(workspace, base) !== null) return [];
  if (base.kind === 'arctangent') return bordersOf(workspace, base.argument);
  if (base.kind === 'function' && base.name === 'erf' && base.args[0]) return bordersOf(workspace, base.args[0]);
  if (base.kind !== 'factor') return null;
  if (strictlyPositive(workspace, base)) return [];
  return linearZero(base) ?? lineZeros(base) ?? proportionalZero(base) ?? exponentialZero(workspace, base);
}

/** ln |z| is zero at ±1. */
const logZeros = (kernel: SymbolKernel): Border[] => [
  { symbol: kernel.symbol, value: number(1) },
  { symbol: kernel.symbol, value: number(-1) },
];

/** c·x + rest, where x occurs nowhere else: x = −rest/c. */
function linearZero(factor: Factor): Border[] | null {
  for (const [i, monomial] of factor.poly.monomials.entries()) {
    const kernel = monomial.kernels[0];
    if (kernel?.kind !== 'symbol' || monomial.kernels.length !== 1 || monomial.n[0] !== 1) continue;
    const rest = restOf(factor, i, kernel);
    if (rest === null) continue;
    const c = factor.poly.coefficients[i] ?? 1n;
    const value = absolute(c) === 1n ? rest : quotient(rest, number(absolute(c)));
    return [{ symbol: kernel.symbol, value: c > 0n ? negation(value) : value }];
  }
  return null;
}

/** c·m·x + rest with a product m of other symbols: x = −rest/(c m) where m is not zero, and whatever m = 0 brings. */
function proportionalZero(factor: Factor): Border[] | null {
  for (const [i, monomial] of factor.poly.monomials.entries()) {
    const symbols = monomial.kernels.flatMap((kernel) => (kernel.kind === 'symbol' ? [kernel] : []));
    if (symbols.length !== monomial.kernels.length || monomial.n.some((n) => n < 0)) continue;
    for (const [k, kernel] of symbols.entries()) {
      const rest = monomial.n[k] === 1 ? restOf(factor, i, kernel) : null;
      if (rest === null) continue;
      const others = symbols.filter((other) => other !== kernel);
      const c = number(factor.poly.coefficients[i] ?? 1n);
      const powers = symbols.flatMap((other, at) =>
        other === kernel ? [] : [power(other.symbol, number(BigInt(monomial.n[at] ?? 1)))],
      );
      const value = negation(quotient(rest, product([c, ...powers])));
      return [{ symbol: kernel.symbol, value }, ...others.map(({ symbol }): Border => ({ symbol, value: ZERO }))];
    }
  }
  return null;
}

const PLAIN: ReadonlySet<Kernel['kind']> = new Set(['symbol', 'prime', 'constant']);

/** The other terms of a factor, where the kernel is in none of them and they are made of symbols and numbers alone. */
function restOf({ poly: { monomials, coefficients } }: Factor, at: number, kernel: SymbolKernel): Term | null {
  const others = monomials.filter((_, k) => k !== at);
  if (others.some((m) => m.kernels.some((k) => k === kernel || !PLAIN.has(k.kind)))) return null;
  return termOfPoly({ monomials: others, coefficients: coefficients.filter((_, k) => k !== at) });
}

/** A polynomial in one variable: its rational roots and the square roots of rationals, where these are all. */
function lineZeros(factor: Factor): Border[] | null {
  const kernel = onlyKernel(factor);
  if (kernel?.kind !== 'symbol') return null;
  const poly = univariateOf(factor, kernel, 1);
  if (poly === null) return null;
  const borders: Border[] = [];
  for (const root of realRoots([poly])) {
    if (root.low.n !== root.high.n || root.low.d !== root.high.d) {
      const [c = 0n, b = 0n, a = 0n] = poly;
      if (poly.length !== 3 || b !== 0n) return null;
      const size = application('sqrt', [number(absolute(c), absolute(a))]);
      return [
        { symbol: kernel.symbol, value: size },
        { symbol: kernel.symbol, value: negation(size) },
      ];
    }
    borders.push({ symbol: kernel.symbol, value: number(root.low.n, root.low.d) });
  }
  return borders;
}

/** c₁·m₁ − c₂·m₂ with positive monomials is zero where their logarithms are equal. */
function exponentialZero(workspace: Workspace, factor: Factor): Border[] | null {
  const { monomials, coefficients } = factor.poly;
  if (monomials.length !== 2) return null;
  const logs: Form[] = [];
  for (const [i, m] of monomials.entries()) {
    if (!m.kernels.every((kernel) => kernel.kind === 'exp' || kernel.kind === 'prime')) return null;
    const c = coefficients[i] ?? 0n;
    const log = logForm(workspace, { c: { n: absolute(c), d: 1n }, m, factors: [] });
    logs.push(c < 0n ? negateForm(log) : log);
  }
  const gap = addForms(workspace, logs);
  return isZeroForm(gap) ? null : bordersOf(workspace, gap);
}
