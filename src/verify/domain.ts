/** Where two terms are defined, and which of the two is defined on more. */
import { conditionTerms, negation, number, ONE, PI, quotient, TWO, ZERO } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { and, type Truth } from '../core/truth.ts';
import { printConditionPlain, printConditionText } from '../print/index.ts';
import type { VerifyContext } from './context.ts';
import { type Requirement, requirements } from './domain-conditions.ts';
import { conditionOf, intersection, isEverything, isNothing, isWithin, type LineSet } from './domain-set.ts';
import { enclose, holdsAt } from './enclose.ts';
import { type Cell, cellsOf, type Line, meetsAt, unshared } from './exact/line.ts';
import { type Interval, IntervalArithmetic } from './interval.ts';
import { randomFrom } from './numeric/index.ts';
import { unfold } from './unfold.ts';
import { freeSymbols } from './witness.ts';

export interface DomainVerdict {
  readonly domain: 'same' | 'left wider' | 'right wider' | 'differs';
  /** Where both sides are defined, as plain text; null for everywhere, or where it cannot be said. */
  readonly where: string | null;
  /** The same for people: `all real z`, `z > 0`, `where both sides are defined`. */
  readonly text: string;
}

const UNSAID = 'where both sides are defined';

/**
 * Compares the domains of two terms.
 * @example compareDomains(ln(z^2), 2 ln z) // left wider, where z > 0
 */
export function compareDomains(a: Term, b: Term, context: VerifyContext): DomainVerdict {
  const left = requirements(a, context);
  const right = requirements(b, context);
  const symbols = freeSymbols([a, b]);
  if (left?.length === 0 && right?.length === 0) return everywhere(symbols, context);
  if (left !== null && right !== null) {
    const line = cellsOf([...left, ...right], restrictions(context), symbols, context);
    if (line === 'everywhere') return everywhere(symbols, context);
    if (line !== null) return onLine(line, left, right, context);
    const [onlyLeft, onlyRight] = unshared(left, right, context);
    if (onlyLeft.length === 0 && onlyRight.length === 0) return { domain: 'same', where: null, text: UNSAID };
    const exactly = atFriendlyPoints(onlyLeft, onlyRight, symbols, context);
    if (exactly !== null) return exactly;
  }
  return sampled(a, b, symbols, context);
}

const restrictions = (context: VerifyContext): Condition[] => [
  ...(context.on ? [context.on] : []),
  ...(context.assumptions ?? []),
];

function everywhere(symbols: readonly SymbolTerm[], context: VerifyContext): DomainVerdict {
  if (context.on)
    return { domain: 'same', where: printConditionPlain(context.on), text: printConditionPlain(context.on) };
  const names = symbols.map(({ name }) => name).join(', ');
  return { domain: 'same', where: null, text: symbols.length === 0 ? 'everywhere' : `all real ${names}` };
}

function onLine(
  line: Line,
  left: readonly Requirement[],
  right: readonly Requirement[],
  context: VerifyContext,
): DomainVerdict {
  const allowed = setOf(line, (cell) => restrictions(context).every((condition) => line.holds(condition, cell)));
  const on = (list: readonly Requirement[]): LineSet =>
    intersection(
      setOf(line, (cell) => list.every((requirement) => line.meets(requirement, cell))),
      allowed,
    );
  const a = on(left);
  const b = on(right);
  const both = intersection(a, b);
  const condition = isNothing(both) ? null : conditionOf(both, line.symbol);
  const where = condition === null ? null : printConditionPlain(condition);
  const said = condition === null ? UNSAID : printConditionText(condition, { functions: context.functions });
  const text = isEverything(both) ? `all real ${line.symbol.name}` : isNothing(both) ? 'nowhere' : said;
  const leftWithin = isWithin(a, b);
  const rightWithin = isWithin(b, a);
  const domain =
    leftWithin && rightWithin ? 'same' : rightWithin ? 'left wider' : leftWithin ? 'right wider' : 'differs';
  return { domain, where, text };
}

function setOf(line: Line, holds: (cell: Cell) => boolean): LineSet {
  return {
    cuts: line.cuts,
    gaps: line.gaps.map(holds),
    points: line.points.map(holds),
  };
}

/**
 * Where a condition on one variable holds, told exactly; null where that does not come down to polynomials.
 * @example whereHolds(x ≥ x², x, { functions }) // 0 ≤ x ≤ 1
 */
export function whereHolds(condition: Condition, symbol: SymbolTerm, context: VerifyContext): LineSet | null {
  const terms = conditionTerms(condition);
  if (terms.some((term) => requirements(term, context)?.length !== 0)) return null;
  // Functions of a family bring parameters with them: the α of ELU.
  const spelt = terms.map((term) => unfold(term, context));
  if (freeSymbols(spelt).some((one) => one !== symbol)) return null;
  const line = cellsOf([], [condition], [symbol], context);
  return line === null || line === 'everywhere' ? null : setOf(line, (cell) => line.holds(condition, cell));
}

/** Exact points, π/2 among them, where requirements of either side fail: null where none does. */
function atFriendlyPoints(
  left: readonly Requirement[],
  right: readonly Requirement[],
  symbols: readonly SymbolTerm[],
  context: VerifyContext,
): DomainVerdict | null {
  const meets = (list: readonly Requirement[], point: ReadonlyMap<Term, Term>): Truth =>
    list.map((requirement) => meetsAt(requirement, point, context)).reduce(and, 'yes');
  let onlyLeft = false;
  let onlyRight = false;
  if (context.on || context.assumptions?.length) return null;
  for (let n = 0; n < FRIENDLY.length; n++) {
    const point = new Map<Term, Term>();
    symbols.forEach((symbol, i) => {
      point.set(symbol, FRIENDLY[(n * (i + 1) + i) % FRIENDLY.length] ?? ZERO);
    });
    const a = meets(left, point);
    const b = meets(right, point);
    if (a === 'yes' && b === 'no') onlyLeft = true;
    if (a === 'no' && b === 'yes') onlyRight = true;
  }
  if (!onlyLeft && !onlyRight) return null;
  return { domain: onlyLeft ? (onlyRight ? 'differs' : 'left wider') : 'right wider', where: null, text: UNSAID };
}

const FRIENDLY: readonly Term[] = [
  ZERO,
  ONE,
  negation(ONE),
  quotient(PI, TWO),
  PI,
  TWO,
  negation(TWO),
  quotient(PI, number(4)),
];

const SAMPLES = 14;
const BITS = 96;

/** Compares where the two are defined at some points: good for a difference, not for a proof that there is none. */
function sampled(a: Term, b: Term, symbols: readonly SymbolTerm[], context: VerifyContext): DomainVerdict {
  const intervals = new IntervalArithmetic(BITS);
  const random = randomFrom(0xd0a1);
  let onlyLeft = false;
  let onlyRight = false;
  for (let n = 0; n < SAMPLES; n++) {
    const point = new Map<SymbolTerm, Interval>();
    symbols.forEach((symbol, i) => {
      const friendly = [0, 1, -1, 2, -2, 3, -3][(n + 2 * i) % 7] ?? 0;
      const value = n < 7 ? BigInt(friendly * 32) : BigInt(Math.round((random() * 2 - 1) * (n % 3 === 0 ? 40 : 400)));
      point.set(symbol, intervals.ratio(value, 32n));
    });
    if (restrictions(context).some((condition) => holdsAt(condition, point, context, intervals) !== 'yes')) continue;
    const left = enclose(a, point, context, intervals);
    const right = enclose(b, point, context, intervals);
    if (typeof left !== 'string' && right === 'undefined') onlyLeft = true;
    if (typeof right !== 'string' && left === 'undefined') onlyRight = true;
  }
  const domain = onlyLeft ? (onlyRight ? 'differs' : 'left wider') : onlyRight ? 'right wider' : 'same';
  return { domain, where: context.on ? printConditionPlain(context.on) : null, text: UNSAID };
}
