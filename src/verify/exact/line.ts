/** The line of one variable, cut where requirements or conditions change: exact truth on every piece. */
import { application, negation, number } from '../../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { substitute } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import type { VerifyContext } from '../context.ts';
import { gapsOf, type Requirement } from '../domain-conditions.ts';
import { basesOf } from './bases.ts';
import { signOfConstant } from './constant-sign.ts';
import { isZeroForm } from './form.ts';
import type { Base, Form } from './kernel.ts';
import { signAlias } from './multiplicative.ts';
import { absolute } from './ratio.ts';
import { Converter } from './rational-form.ts';
import { termOfForm } from './readback.ts';
import { countRoots, gapPoints, type RootInterval, realRoots, signAt, type Univariate } from './real-line.ts';
import { decideSign, mentionsSymbol, strictlyPositive } from './signs.ts';
import { Stop } from './stop.ts';
import { onlyKernel, univariateOf } from './univariate.ts';
import { formKey, Workspace } from './workspace.ts';

/** A gap between cuts, or a cut. */
export interface Cell {
  readonly sign: (poly: Univariate) => -1 | 0 | 1;
}

export interface Line {
  readonly symbol: SymbolTerm;
  readonly cuts: readonly Term[];
  readonly gaps: readonly Cell[];
  readonly points: readonly Cell[];
  meets(requirement: Requirement, cell: Cell): boolean;
  holds(condition: Condition, cell: Cell): boolean;
}

/** The sign of a term as a product of signs of polynomials; zero where one to a positive power is zero. */
interface Factored {
  readonly negative: boolean;
  readonly zero: boolean;
  readonly parts: readonly { readonly poly: Univariate; readonly exponent: number }[];
}

/**
 * The line with all its cuts; `everywhere` where nothing is asked that does not always hold; null where the requirements
 * do not come down to polynomials in one variable.
 */
export function cellsOf(
  asked: readonly Requirement[],
  conditions: readonly Condition[],
  symbols: readonly SymbolTerm[],
  context: VerifyContext,
): Line | 'everywhere' | null {
  if (new Set(asked.map(({ of }) => of)).size > REQUIREMENT_LIMIT) return null;
  const workspace = new Workspace((term) => signOfConstant(term, context));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const line = attemptCells(workspace, asked, conditions, symbols, context);
    if (line !== 'restart') return line;
  }
  return null;
}

const ATTEMPTS = 8;
/** More requirements than this are compared as they are written. */
const REQUIREMENT_LIMIT = 40;

function attemptCells(
  workspace: Workspace,
  asked: readonly Requirement[],
  conditions: readonly Condition[],
  symbols: readonly SymbolTerm[],
  context: VerifyContext,
): Line | 'everywhere' | 'restart' | null {
  const known = new Map<Term, Factored>();
  const polys: Univariate[] = [];
  let trivial = true;
  try {
    const converter = new Converter(workspace, context);
    const terms = [...asked.map(({ of }) => of), ...conditions.flatMap(gapsOf)];
    for (const term of terms) {
      if (known.has(term)) continue;
      const factored = factoredOf(workspace, converter.form(term));
      if (factored === null) return null;
      known.set(term, factored);
      if (factored.parts.length > 0 || factored.zero || factored.negative) trivial = false;
      polys.push(...factored.parts.map(({ poly }) => poly));
    }
    if (trivial && conditions.length === 0) return 'everywhere';
    const symbol = symbols[0];
    if (symbol === undefined || symbols.length !== 1) return null;
    const roots = realRoots(polys);
    const cuts = roots.map((root) => cutTerm(root, polys));
    if (cuts.some((cut) => cut === null)) return null;
    const factored = (term: Term): Factored => known.get(term) ?? { negative: false, zero: false, parts: [] };
    return {
      symbol,
      cuts: cuts.flatMap((cut) => (cut === null ? [] : [cut])),
      gaps: gapPoints(roots).map((at) => ({ sign: (poly) => signAt(poly, at) })),
      points: roots.map((root) => ({ sign: (poly) => signAtRoot(poly, root) })),
      meets: ({ asks, of }, cell) => {
        const sign = signIn(factored(of), cell);
        return asks === 'positive' ? sign > 0 : asks === 'non-zero' ? sign !== 0 : sign >= 0;
      },
      holds: (condition, cell) => holdsIn(condition, (gap) => signIn(factored(gap), cell)),
    };
  } catch (stop) {
    if (stop instanceof Stop) return stop.reason.kind === 'restart' ? 'restart' : null;
    throw stop;
  }
}

/** The requirements of each list that the other has not, those that always hold left out. */
export function unshared(
  left: readonly Requirement[],
  right: readonly Requirement[],
  context: VerifyContext,
): readonly [Requirement[], Requirement[]] {
  const workspace = new Workspace((term) => signOfConstant(term, context));
  const converter = new Converter(workspace, context);
  const keyed = (list: readonly Requirement[]): Map<string, Requirement> => {
    const result = new Map<string, Requirement>();
    for (const requirement of list) {
      const written = `${requirement.asks} ${requirement.of.hash} ${requirement.of.size}`;
      const key = list.length > REQUIREMENT_LIMIT ? written : keyOf(workspace, requirement, converter, written);
      if (key !== null) result.set(key, requirement);
    }
    return result;
  };
  const a = keyed(left);
  const b = keyed(right);
  const without = (some: Map<string, Requirement>, other: Map<string, Requirement>): Requirement[] =>
    [...some].flatMap(([key, requirement]) => (other.has(key) ? [] : [requirement]));
  return [without(a, b), without(b, a)];
}

/** A text that is the same for requirements that ask the same; null for one that always holds. */
function keyOf(workspace: Workspace, { asks, of }: Requirement, converter: Converter, written: string): string | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const form = converter.form(of);
      const always = form.m.kernels.every((kernel) => kernel.positive && kernel.kind !== 'root');
      if (always && form.factors.every(([factor]) => strictlyPositive(workspace, factor)) && form.c.n > 0n) return null;
      const unit: Form = { ...form, c: { n: form.c.n < 0n && asks !== 'non-zero' ? -1n : 1n, d: 1n } };
      return `${asks} ${formKey(unit)}`;
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      if (stop.reason.kind !== 'restart') break;
    }
  }
  return written;
}

/** Whether a requirement is met at an exact point. */
export function meetsAt({ asks, of }: Requirement, point: ReadonlyMap<Term, Term>, context: VerifyContext): Truth {
  const workspace = new Workspace((term) => signOfConstant(term, context));
  try {
    const form = new Converter(workspace, context).form(substitute(of, point));
    if (isZeroForm(form)) return asks === 'non-negative' ? 'yes' : 'no';
    const sign = signOfConstant(termOfForm(form), context);
    if (sign === null) return 'unknown';
    return sign > 0 || asks === 'non-zero' ? 'yes' : 'no';
  } catch (stop) {
    if (stop instanceof Stop) return stop.reason.kind === 'undefined' ? 'no' : 'unknown';
    throw stop;
  }
}

function signIn({ negative, zero, parts }: Factored, cell: Cell): number {
  if (zero) return 0;
  let sign = negative ? -1 : 1;
  for (const { poly, exponent } of parts) {
    const here = cell.sign(poly);
    if (here === 0) return exponent > 0 ? 0 : Number.NaN;
    if (here < 0 && exponent % 2 !== 0) sign = -sign;
  }
  return sign;
}

function holdsIn(condition: Condition, sign: (gap: Term) => number): boolean {
  if (condition.kind === 'and') return condition.conditions.every((part) => holdsIn(part, sign));
  if (condition.kind === 'or') return condition.conditions.some((part) => holdsIn(part, sign));
  const [gap] = gapsOf(condition);
  const here = gap === undefined ? Number.NaN : sign(gap);
  switch (condition.relation) {
    case '<':
      return here < 0;
    case '<=':
      return here <= 0;
    case '>':
      return here > 0;
    case '>=':
      return here >= 0;
    case '=':
      return here === 0;
    case '!=':
      return here !== 0;
  }
}

function factoredOf(workspace: Workspace, form: Form): Factored | null {
  if (isZeroForm(form)) return { negative: false, zero: true, parts: [] };
  let negative = form.c.n < 0n;
  const parts: { poly: Univariate; exponent: number }[] = [];
  const take = (base: Base, exponent: number): boolean => {
    if (base.kind !== 'factor' && base.positive && base.kind !== 'root') return true;
    if (base.kind === 'root') return take(base.base, 2 * Math.sign(exponent));
    if (base.kind === 'sign') return take(base.base, 1);
    if (base.kind === 'factor' && strictlyPositive(workspace, base)) return true;
    if (!mentionsSymbol(base)) {
      const sign = decideSign(workspace, base);
      if (sign === -1 && exponent % 2 !== 0) negative = !negative;
      return sign !== null;
    }
    const kernel = onlyKernel(base);
    if (kernel?.kind === 'symbol') {
      const poly = univariateOf(base, kernel, 1);
      if (poly === null) return false;
      parts.push({ poly, exponent });
      return true;
    }
    const alias = signAlias(workspace, base);
    if (alias === null) return false;
    if (alias.c.n < 0n && exponent % 2 !== 0) negative = !negative;
    return alias.m.kernels.every((part) => part.kind === 'sign' && take(part.base, exponent));
  };
  for (const [i, kernel] of form.m.kernels.entries()) if (!take(kernel, form.m.n[i] ?? 1)) return null;
  for (const [factor, exponent] of form.factors) {
    const splitting = basesOf(workspace, factor);
    if (splitting.sign === -1 && exponent % 2 !== 0) negative = !negative;
    for (const [base, power] of splitting.powers) if (!take(base, exponent * power)) return null;
  }
  return { negative, zero: false, parts };
}

/** The sign of a polynomial at an isolated root of the product it belongs to. */
function signAtRoot(poly: Univariate, root: RootInterval): -1 | 0 | 1 {
  if (isExact(root)) return signAt(poly, root.high);
  return countRoots(poly, root.low, root.high) > 0 ? 0 : signAt(poly, root.high);
}
const isExact = (root: RootInterval): boolean => root.low.n === root.high.n && root.low.d === root.high.d;

/** A root as a term: a fraction, or ±√ of one; null for others. */
function cutTerm(root: RootInterval, polys: readonly Univariate[]): Term | null {
  if (isExact(root)) {
    const size = number(absolute(root.low.n), root.low.d);
    return root.low.n < 0n ? negation(size) : size;
  }
  for (const poly of polys) {
    const [c = 0n, b = 0n, a = 0n] = poly;
    if (poly.length !== 3 || b !== 0n || signAtRoot(poly, root) !== 0) continue;
    const size = application('sqrt', [number(absolute(c), absolute(a))]);
    return root.high.n <= 0n ? negation(size) : size;
  }
  return null;
}
