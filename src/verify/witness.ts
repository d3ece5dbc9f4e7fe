/**
 * Points at which two terms provably differ. Friendly ones first, where both values are exact and readable (z = 0,
 * ln 2, π/6); each is confirmed by enclosures that exclude each other, which also prove that both sides are defined.
 */
import { application, conditionTerms, E, negation, number, ONE, PI, product, quotient, ZERO } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { hasCases, hasDerivative } from '../core/traits.ts';
import { postorder, symbolsOf } from '../core/traverse.ts';
import type { Witness } from '../core/verdict.ts';
import { printText } from '../print/index.ts';
import type { VerifyContext } from './context.ts';
import { enclose, holdsAt } from './enclose.ts';
import { exactValue } from './exact/value.ts';
import { type Interval, IntervalArithmetic } from './interval.ts';

/** A point that separates two terms, with the enclosures that prove it. */
export interface Separation {
  readonly witness: Witness;
  readonly point: ReadonlyMap<SymbolTerm, Term>;
  readonly left: Interval;
  readonly right: Interval;
  readonly bits: number;
}

const ln = (n: number): Term => application('ln', [number(n)]);
const over = (a: Term, b: number): Term => quotient(a, number(b));

const PLAIN: readonly Term[] = [
  ZERO,
  ONE,
  number(2),
  number(-1),
  number(1, 2),
  number(3),
  number(-2),
  number(-1, 2),
  number(1, 3),
  number(-3),
  number(5, 4),
  number(5),
  number(-5, 3),
  number(10),
  number(1, 10),
  number(-7),
];
const EXPONENTIAL: readonly Term[] = [ZERO, ln(2), negation(ln(2)), ln(3), ONE, negation(ln(3)), number(-1), number(2)];
const TRIGONOMETRIC: readonly Term[] = [
  ZERO,
  over(PI, 6),
  over(PI, 2),
  over(PI, 3),
  PI,
  over(PI, 4),
  negation(over(PI, 3)),
  over(product([number(2), PI]), 3),
  over(product([number(5), PI]), 4),
  over(product([number(3), PI]), 2),
];
const PARAMETER: readonly Term[] = [
  number(2),
  number(3),
  number(1, 2),
  ONE,
  number(-1),
  number(5),
  number(1, 3),
  number(-2),
  number(7),
  number(3, 2),
];

const EXPONENTIAL_NAMES = new Set(['exp', 'sinh', 'cosh', 'tanh', 'coth', 'sech', 'csch', 'sigma', 'softplus']);
const TRIGONOMETRIC_NAMES = new Set(['sin', 'cos', 'tan', 'cot', 'sec', 'csc']);

/** The symbols that need a value, in order of appearance. */
export function freeSymbols(terms: readonly Term[]): SymbolTerm[] {
  const found = new Set<SymbolTerm>();
  for (const term of terms) {
    for (const symbol of symbolsOf(term)) if (symbol !== E && symbol !== PI) found.add(symbol);
    if (!hasDerivative(term)) continue;
    for (const node of postorder(term)) if (node.kind === 'derivative') found.add(node.variable);
  }
  return [...found];
}

/** Candidate points: the first symbol walks through the friendly values, the others through a shorter list. */
function* candidates(symbols: readonly SymbolTerm[], values: readonly Term[]): Generator<Map<SymbolTerm, Term>> {
  if (symbols.length === 0) {
    yield new Map();
    return;
  }
  const rounds = symbols.length === 1 ? values.length : Math.max(values.length, 24);
  for (let n = 0; n < rounds; n++) {
    const point = new Map<SymbolTerm, Term>();
    symbols.forEach((symbol, i) => {
      const list = i === 0 ? values : PARAMETER;
      point.set(symbol, list[(n * (i + 1) + 2 * Math.max(0, i - 1)) % list.length] ?? ONE);
    });
    yield point;
  }
}

function friendlyValues(terms: readonly Term[]): Term[] {
  const names = new Set<string>();
  for (const term of terms) for (const node of postorder(term)) if (node.kind === 'application') names.add(node.name);
  const some = (set: ReadonlySet<string>): boolean => [...names].some((name) => set.has(name));
  const lists: (readonly Term[])[] = [];
  if (some(TRIGONOMETRIC_NAMES)) lists.push(TRIGONOMETRIC);
  if (some(EXPONENTIAL_NAMES)) lists.push(EXPONENTIAL);
  lists.push(PLAIN);
  return [...new Set(lists.flat())];
}

const FIRST_BITS = 160;
/** After a point is found, so many more are tried for one with readable values. */
const NICER = 6;
const SEARCH_LIMIT = 60;
/** Large terms are looked at in fewer points: so many nodes in all. */
const WORK_LIMIT = 12_000;

/**
 * A point at which a and b provably differ, or null where none of the candidates does.
 * @param extra points to try besides the friendly ones (say, one that sampling found).
 * @example separate(z^2, z, context) // z = 2: 4 and 2
 */
export function separate(
  a: Term,
  b: Term,
  context: VerifyContext,
  extra: readonly ReadonlyMap<SymbolTerm, Term>[] = [],
  bits = FIRST_BITS,
): Separation | null {
  const intervals = new IntervalArithmetic(bits);
  const conditions: Condition[] = [...(context.on ? [context.on] : []), ...(context.assumptions ?? [])];
  const symbols = freeSymbols([a, b, ...conditions.flatMap(conditionTerms)]);
  const points = function* (): Generator<ReadonlyMap<SymbolTerm, Term>> {
    yield* candidates(symbols, friendlyValues([a, b]));
    for (const point of extra) yield completed(point, symbols);
  };
  const nodes = postorder(a).length + postorder(b).length;
  const limit = extra.length + Math.max(3, Math.min(SEARCH_LIMIT, Math.floor(WORK_LIMIT / nodes)));
  let found: Separation | null = null;
  let since = 0;
  let tried = 0;
  for (const point of points()) {
    if (tried++ > limit || (found !== null && since++ >= NICER)) break;
    const separation = separatedAt(a, b, point, conditions, context, intervals);
    if (separation === null) continue;
    const readable = withExactValues(a, b, separation, context);
    if (readable !== null) return readable;
    found ??= separation;
  }
  return found;
}

/** The point with a value for every symbol. */
function completed(point: ReadonlyMap<SymbolTerm, Term>, symbols: readonly SymbolTerm[]): Map<SymbolTerm, Term> {
  return new Map(symbols.map((symbol, i) => [symbol, point.get(symbol) ?? PARAMETER[i % PARAMETER.length] ?? ONE]));
}

/** The separation at one point, with values as decimals, or null. */
export function separatedAt(
  a: Term,
  b: Term,
  point: ReadonlyMap<SymbolTerm, Term>,
  conditions: readonly Condition[],
  context: VerifyContext,
  intervals: IntervalArithmetic,
): Separation | null {
  const place = new Map<SymbolTerm, Interval>();
  for (const [symbol, value] of point) {
    const enclosure = enclose(value, new Map(), context, intervals);
    if (typeof enclosure === 'string') return null;
    place.set(symbol, enclosure);
  }
  for (const condition of conditions) if (holdsAt(condition, place, context, intervals) !== 'yes') return null;
  const left = enclose(a, place, context, intervals);
  if (typeof left === 'string') return null;
  const right = enclose(b, place, context, intervals);
  if (typeof right === 'string') return null;
  if (left.low <= right.high && right.low <= left.high) return null;
  const at: Record<string, string> = {};
  for (const [symbol, value] of point) at[symbol.name] = printText(value, { functions: context.functions });
  const leftValue = intervals.middle(left);
  const rightValue = intervals.middle(right);
  const [leftText, rightText] = decimalTexts(leftValue, rightValue);
  return {
    witness: { at, left: leftText, right: rightText, leftValue, rightValue },
    point,
    left,
    right,
    bits: intervals.bits,
  };
}

/** The same separation with both values as exact text, or null where one of them has no short one. */
function withExactValues(a: Term, b: Term, separation: Separation, context: VerifyContext): Separation | null {
  if (hasCases(a) || hasCases(b)) return null;
  const left = exactText(a, separation.point, context);
  if (left === null) return null;
  const right = exactText(b, separation.point, context);
  if (right === null || right === left) return null;
  return { ...separation, witness: { ...separation.witness, left, right } };
}

const TEXT_LIMIT = 24;
function exactText(term: Term, point: ReadonlyMap<SymbolTerm, Term>, context: VerifyContext): string | null {
  const value = exactValue(term, point, context);
  if (value === null) return null;
  const text = printText(value, { functions: context.functions });
  return text.length <= TEXT_LIMIT ? text : null;
}

/** Two different numbers with as many digits as it takes to tell them apart. */
function decimalTexts(left: number, right: number): readonly [string, string] {
  for (let digits = 6; digits < 17; digits += 5) {
    const texts = [`${Number(left.toPrecision(digits))}`, `${Number(right.toPrecision(digits))}`] as const;
    if (texts[0] !== texts[1]) return texts;
  }
  return [`${left}`, `${right}`];
}
