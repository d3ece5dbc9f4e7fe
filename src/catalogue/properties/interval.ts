/**
 * Bounds of a term over a whole interval, rays among them, in doubles. Every result is widened by more than the
 * rounding of its operation, so the true value lies inside; where nothing can be said, everything is.
 */
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { fold } from '../../core/traverse.ts';
import { constantValue, erf, erfc, normalCdf } from '../../verify/index.ts';

export type Bounds = readonly [low: number, high: number];
export const EVERYTHING: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

const RELATIVE = 1e-14;
const TINY = 1e-300;

const lower = (x: number): number => (x === 0 || !Number.isFinite(x) ? x : x - Math.abs(x) * RELATIVE - TINY);
const upper = (x: number): number => (x === 0 || !Number.isFinite(x) ? x : x + Math.abs(x) * RELATIVE + TINY);
function outward(low: number, high: number): Bounds {
  return Number.isNaN(low) || Number.isNaN(high) ? EVERYTHING : [lower(low), upper(high)];
}
/** 0 · ∞ is 0 here: an end that is infinite is not reached. */
const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);

const add = ([a, b]: Bounds, [c, d]: Bounds): Bounds => outward(a + c, b + d);
const negate = ([a, b]: Bounds): Bounds => [-b, -a];
function multiply([a, b]: Bounds, [c, d]: Bounds): Bounds {
  const all = [times(a, c), times(a, d), times(b, c), times(b, d)];
  return outward(Math.min(...all), Math.max(...all));
}
function reciprocal([a, b]: Bounds): Bounds {
  if (a < 0 && b > 0) return EVERYTHING;
  const low = b === 0 ? Number.NEGATIVE_INFINITY : 1 / b;
  const high = a === 0 ? Number.POSITIVE_INFINITY : 1 / a;
  return outward(low, high);
}
const magnitude = ([a, b]: Bounds): Bounds => (a >= 0 ? [a, b] : b <= 0 ? [-b, -a] : [0, Math.max(-a, b)]);

type Monotone = (x: number) => number;
const softplus: Monotone = (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const sigma: Monotone = (x) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));
const INCREASING: Readonly<Record<string, Monotone>> = {
  exp: Math.exp,
  atan: Math.atan,
  sinh: Math.sinh,
  tanh: Math.tanh,
  asinh: Math.asinh,
  expMinusOne: Math.expm1,
  sigma,
  softplus,
  sign: Math.sign,
  erf,
  Phi: normalCdf,
};
/** Increasing where they are defined: not below the given number. */
const INCREASING_FROM: Readonly<Record<string, readonly [from: number, f: Monotone]>> = {
  ln: [0, Math.log],
  sqrt: [0, Math.sqrt],
  lnOnePlus: [-1, Math.log1p],
};
/** Even, and falling away from 0. */
const BELLS: Readonly<Record<string, Monotone>> = {
  sech: (x) => (2 * Math.exp(-x)) / (1 + Math.exp(-2 * x)),
  phi: (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI),
};

/** Our own functions, whose tails are good to fewer digits. */
const LESS_PRECISE: ReadonlySet<string> = new Set(['erf', 'Phi']);
const TAIL = 1e-12;

/** Bounds of an increasing function; a value that doubles cannot tell from 0 is none. */
function risen(f: Monotone, [a, b]: Bounds, slack: number): Bounds {
  const [low, high] = outward(f(a), f(b));
  const [below, above] = [low - Math.abs(low) * slack, high + Math.abs(high) * slack];
  const isPositive = f(Number.NEGATIVE_INFINITY) === 0;
  return [!isPositive && a < 0 && below === 0 ? -TINY : below, b !== 0 && above === 0 ? TINY : above];
}

function apply(name: string, args: readonly Bounds[]): Bounds {
  const [u = EVERYTHING, v = EVERYTHING] = args;
  const rising = INCREASING[name];
  if (rising !== undefined) return risen(rising, u, LESS_PRECISE.has(name) ? TAIL : 0);
  const from = INCREASING_FROM[name];
  if (from !== undefined) return u[1] < from[0] ? EVERYTHING : outward(from[1](Math.max(u[0], from[0])), from[1](u[1]));
  const size = magnitude(u);
  const bell = BELLS[name];
  if (bell !== undefined) return outward(bell(size[1]), bell(size[0]));
  switch (name) {
    case 'abs':
      return size;
    case 'erfc':
      return [Math.max(0, lower(erfc(u[1])) * (1 - TAIL)), upper(erfc(u[0])) * (1 + TAIL) + TINY];
    case 'cosh':
      return outward(Math.cosh(size[0]), Math.cosh(size[1]));
    case 'max':
      return [Math.max(u[0], v[0]), Math.max(u[1], v[1])];
    case 'min':
      return [Math.min(u[0], v[0]), Math.min(u[1], v[1])];
    case 'hypot':
      return outward(Math.hypot(size[0], magnitude(v)[0]), Math.hypot(size[1], magnitude(v)[1]));
    case 'sin':
      return wave(u, 0);
    case 'cos':
      return wave(u, Math.PI / 2);
    default:
      return EVERYTHING;
  }
}
/** Bounds of sin(u + shift). */
function wave([a, b]: Bounds, shift: number): Bounds {
  const [p, q] = [a + shift, b + shift];
  if (!(q - p < 2 * Math.PI) || Math.abs(p) > 1e6) return [-1, 1];
  const holds = (angle: number): boolean =>
    Math.floor((q - angle) / (2 * Math.PI)) >= Math.ceil((p - angle) / (2 * Math.PI));
  const ends = [Math.sin(p), Math.sin(q)];
  return [
    holds(-Math.PI / 2) ? -1 : Math.max(-1, Math.min(...ends) - 1e-9),
    holds(Math.PI / 2) ? 1 : Math.min(1, Math.max(...ends) + 1e-9),
  ];
}

function wholePower(u: Bounds, n: number): Bounds {
  if (n < 0) return reciprocal(wholePower(u, -n));
  const base = n % 2 === 0 ? magnitude(u) : u;
  return outward(base[0] ** n, base[1] ** n);
}

/**
 * Bounds of a term where its symbols lie in the given intervals.
 * @example boundsOf(z·σ(z), new Map([[z, [-40, -2]]])) // [-4.8, 0]
 */
export function boundsOf(term: Term, at: ReadonlyMap<SymbolTerm, Bounds>): Bounds {
  return fold<Bounds>(term, (node, of) => {
    const exact = node.kind === 'symbol' ? null : constantValue(node);
    if (exact !== null) {
      const value = exact.valueOf();
      return Number.isInteger(value * 1024) ? [value, value] : outward(value, value);
    }
    switch (node.kind) {
      case 'number':
        return EVERYTHING;
      case 'symbol': {
        if (node.name === 'pi') return outward(Math.PI, Math.PI);
        return node.name === 'e' ? outward(Math.E, Math.E) : (at.get(node) ?? EVERYTHING);
      }
      case 'sum':
        return node.terms.map(of).reduce(add);
      case 'product':
        return node.factors.map(of).reduce(multiply);
      case 'negation':
        return negate(of(node.operand));
      case 'quotient':
        return multiply(of(node.numerator), reciprocal(of(node.denominator)));
      case 'power':
        return powerBounds(node.exponent, of(node.base), of(node.exponent));
      case 'application':
        return node.primes === 0 ? apply(node.name, node.args.map(of)) : EVERYTHING;
      case 'cases': {
        const open = node.branches.filter(({ condition }) => possible(condition, of));
        const certain = open.findIndex(({ condition }) => surely(condition, of));
        const taken =
          certain < 0 ? open.map(({ value }) => of(value)) : open.slice(0, certain + 1).map(({ value }) => of(value));
        if (certain < 0 && node.otherwise !== null) taken.push(of(node.otherwise));
        return taken.length === 0 ? EVERYTHING : taken.reduce(([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)]);
      }
      case 'derivative':
        return EVERYTHING;
    }
  });
}

function powerBounds(exponent: Term, base: Bounds, power: Bounds): Bounds {
  const exact = constantValue(exponent);
  if (exact !== null && exact.d === 1n) return wholePower(base, exact.valueOf());
  if (base[0] < 0) return EVERYTHING;
  const all = [base[0] ** power[0], base[0] ** power[1], base[1] ** power[0], base[1] ** power[1]];
  return outward(Math.min(...all), Math.max(...all));
}

/** Whether a condition may hold somewhere in the box. */
function possible(condition: Condition, of: (term: Term) => Bounds): boolean {
  if (condition.kind === 'and') return condition.conditions.every((one) => possible(one, of));
  if (condition.kind === 'or') return condition.conditions.some((one) => possible(one, of));
  const [[a, b], [c, d]] = [of(condition.left), of(condition.right)];
  switch (condition.relation) {
    case '<':
      return a < d;
    case '<=':
      return a <= d;
    case '>':
      return b > c;
    case '>=':
      return b >= c;
    case '=':
      return a <= d && b >= c;
    case '!=':
      return true;
  }
}
/** Whether a condition holds everywhere in the box. */
function surely(condition: Condition, of: (term: Term) => Bounds): boolean {
  if (condition.kind === 'and') return condition.conditions.every((one) => surely(one, of));
  if (condition.kind === 'or') return condition.conditions.some((one) => surely(one, of));
  const [[a, b], [c, d]] = [of(condition.left), of(condition.right)];
  switch (condition.relation) {
    case '<':
      return b < c;
    case '<=':
      return b <= c;
    case '>':
      return a > d;
    case '>=':
      return a >= d;
    case '=':
      return false;
    case '!=':
      return b < c || a > d;
  }
}

const MOST_BOXES = 12_000;
const SHORTEST = 1e-7;
/** Beyond this the mean value theorem is of no help. */
const WIDEST = 0.5;

/** A term and its derivative, for nearer bounds on short intervals; null where it may jump. */
export interface Bounded {
  readonly term: Term;
  readonly slope: Term | null;
}

/**
 * Whether a claim on the bounds holds on all of [low, high], which may be rays: by cutting it into boxes.
 * @example holdsOver({ term: slope, slope: second }, z, [-Infinity, Infinity], others, ([low]) => low >= 0)
 */
export function holdsOver(
  bounded: Bounded,
  variable: SymbolTerm,
  [low, high]: Bounds,
  others: ReadonlyMap<SymbolTerm, Bounds>,
  claim: (bounds: Bounds) => boolean,
  joints: readonly number[] = [],
): boolean {
  // Cut at the joints, so that each box sees one branch.
  const ends = [low, ...joints.filter((z) => z > low && z < high).sort((a, b) => a - b), high];
  const stack = ends.slice(1).map((end, i): Bounds => [ends[i] ?? low, end]);
  for (let boxes = 0; stack.length > 0; boxes++) {
    const box = stack.pop();
    if (box === undefined) return true;
    if (claim(boundsOnBox(bounded, variable, box, others))) continue;
    const [a, b] = box;
    const middle = cut(a, b);
    if (boxes > MOST_BOXES || middle === null) return false;
    stack.push([a, middle], [middle, b]);
  }
  return true;
}

/** The term's own bounds, and f(m) + f′(box)(z − m) (the mean value theorem): the error of the latter is of second order. */
function boundsOnBox(
  { term, slope }: Bounded,
  variable: SymbolTerm,
  box: Bounds,
  others: ReadonlyMap<SymbolTerm, Bounds>,
): Bounds {
  const on = (part: Term, where: Bounds): Bounds => boundsOf(part, new Map([...others, [variable, where]]));
  const [low, high] = on(term, box);
  const [a, b] = box;
  if (slope === null || !Number.isFinite(b - a) || b - a > WIDEST) return [low, high];
  const middle = (a + b) / 2;
  const [from, to] = add(on(term, [middle, middle]), multiply(on(slope, box), outward(a - middle, b - middle)));
  return [Math.max(low, from), Math.min(high, to)];
}

/** Where a box is cut; rays at growing distances, none beyond 10^6. */
function cut(a: number, b: number): number | null {
  if (a === Number.NEGATIVE_INFINITY && b === Number.POSITIVE_INFINITY) return 0;
  if (b === Number.POSITIVE_INFINITY) return a > 1e6 ? null : Math.max(a * 2, a + 4);
  if (a === Number.NEGATIVE_INFINITY) return b < -1e6 ? null : Math.min(b * 2, b - 4);
  return b - a < SHORTEST ? null : (a + b) / 2;
}
