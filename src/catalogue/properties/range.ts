/** The range: from where the function rises and falls and its limits; what the table states is held against it. */
import { flipped } from '../../core/relation.ts';
import type { Condition, Relation, Term } from '../../core/term.ts';
import { printConditionText } from '../../print/index.ts';
import { decideCondition, ruleContext } from '../../rule/index.ts';
import { readCondition } from '../../syntax/index.ts';
import { unfold } from '../../verify/index.ts';
import type { EndOf } from './ends.ts';
import { type Bounds, boundsOf, EVERYTHING } from './interval.ts';
import type { Look } from './look.ts';
import { type Course, SAMPLED, turns } from './monotone.ts';
import { decimal } from './numbers.ts';
import { type How, type Property, proved, resting } from './property.ts';
import { GRID } from './shape.ts';

interface Side {
  readonly value: number;
  readonly text: string;
  /** Whether the value is taken. */
  readonly isMet: boolean;
}

const CLOSE = 1e-9;
const near = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b)));

export function range(look: Look, course: Course, ends: readonly EndOf[]): Property {
  const made = (text: string, how: How): Property => ({ name: 'range', text, how });
  const stated = statedRange(look);
  const found = byCourse(look, course, ends);
  if (found === null && stated !== null) return made(stated.text, heldUp(look, stated));
  if (found === null) return look.isDefined ? made(seen(look), SAMPLED) : made('not known', { kind: 'open' });
  const text = rangeText(found.sides);
  if (stated === null) return made(text, found.how);
  return agrees(look, stated.condition, found.sides)
    ? made(stated.text, found.how)
    : made(`the table says ${stated.text}, but it was found to be ${text}`, found.how);
}

/** Null where it jumps, or turns too often: then nothing follows from the limits. */
function byCourse(
  look: Look,
  { property, strict }: Course,
  ends: readonly EndOf[],
): { sides: readonly [Side, Side]; how: How } | null {
  if (!look.isContinuous || property.text.startsWith('not') || property.text.startsWith('nothing')) return null;
  const limits = ends.map(({ end }, i): Side | null => {
    if (end.kind === 'infinite') return { value: end.sign * Number.POSITIVE_INFINITY, text: '', isMet: false };
    if (end.kind === 'none') return null;
    const tail = i === 0 ? look.pieces[0] : look.pieces[look.pieces.length - 1];
    const text = end.term === null ? decimal(end.value) : look.text(end.term);
    return { value: end.value, text, isMet: !strict && tail?.sign === 0 };
  });
  const [left, right] = limits;
  if (left == null || right == null) return null;
  const inner = turns(look).map(
    ({ value, term }): Side => ({ value, text: term === null ? decimal(value) : look.text(term), isMet: true }),
  );
  const all = [left, right, ...inner];
  const side = (better: (a: number, b: number) => boolean): Side => {
    const best = all.reduce((a, b) => (!near(b.value, a.value) && better(b.value, a.value) ? b : a));
    return { ...best, isMet: all.some(({ value, isMet }) => isMet && near(value, best.value)) };
  };
  const sides = [side((a, b) => a < b), side((a, b) => a > b)] as const;
  return { sides, how: resting('course', [property.how, ...ends.map(({ endHow }) => endHow)]) };
}

function rangeText([low, high]: readonly [Side, Side]): string {
  const below = Number.isFinite(low.value);
  const above = Number.isFinite(high.value);
  if (!below && !above) return 'all real numbers';
  const from = `${low.text} ${low.isMet ? '≤' : '<'} `;
  const to = ` ${high.isMet ? '≤' : '<'} ${high.text}`;
  if (below && above) return low.value === high.value ? `g(z) = ${low.text}` : `${from}g(z)${to}`;
  return below ? `g(z) ${low.isMet ? '≥' : '>'} ${low.text}` : `g(z)${to}`;
}

/** Without any knowledge: what was seen. */
function seen({ g }: Look): string {
  const values = GRID.map(g).filter(Number.isFinite);
  return `about ${decimal(Math.min(...values))} to ${decimal(Math.max(...values))} for −30 ≤ z ≤ 30`;
}

interface Stated {
  readonly condition: Condition;
  readonly text: string;
}
/** Stands for the value in conditions that the prover is asked about. */
const VALUE = 'w';

function statedRange({ subject }: Look): Stated | null {
  if (subject.entry.range === undefined) return null;
  const own = subject.parameters.map(({ name }) => name);
  const text = subject.entry.range.replace(/\by\b/g, VALUE);
  const condition = readCondition(text, { functions: subject.functions, symbols: [...own, VALUE] });
  const shown = printConditionText(condition, { functions: subject.functions });
  return { condition, text: shown.replace(/\bw\b/g, 'g(z)').replaceAll('-', '−') };
}

/** Whether the range that was found is the one that is stated, at the usual values of the parameters. */
function agrees(look: Look, condition: Condition, [low, high]: readonly [Side, Side]): boolean {
  const bounds = comparisonsIn(condition).map((one) => sidesOf(one, look));
  const has = ({ value, isMet }: Side, strict: Relation, weak: Relation): boolean => {
    const own = bounds.filter((one) => one !== null && (one.relation === strict || one.relation === weak));
    if (!Number.isFinite(value)) return own.length === 0;
    return own.some((one) => one !== null && near(one.value, value) && (one.relation === weak) === isMet);
  };
  return has(low, '>', '>=') && has(high, '<', '<=');
}

/** How sure the stated range is where nothing follows from limits: all values in it, and its ends met. */
function heldUp(look: Look, { condition }: Stated): How {
  const { subject, signs } = look;
  const unfolded = unfold(subject.body, { functions: subject.functions });
  const values = unfolded.kind === 'cases' ? null : unfolded;
  const context = ruleContext(subject.functions, subject.assumptions);
  const onBody = values === null ? null : mapped(condition, values);
  if (onBody !== null && decideCondition(onBody, context) === 'yes') return proved('values');
  const isHeld = GRID.every((z) => {
    const value = look.g(z);
    return Number.isNaN(value) || boundedBy(condition, [value, value], look);
  });
  if (!isHeld) return { kind: 'open' };
  if (unfolded.kind === 'cases' && signs.isDefined(subject.body) && piecesHold(look, unfolded, condition)) {
    return proved('values');
  }
  const slope = look.isContinuous ? look.stableSlope : null;
  return look.byIntervals(look.stable, slope, EVERYTHING, (bounds) => boundedBy(condition, bounds, look)) ?? SAMPLED;
}

/** Whether each piece's value satisfies the condition where the piece holds. */
function piecesHold({ subject }: Look, body: Term & { kind: 'cases' }, condition: Condition): boolean {
  const pieces: [Condition | null, Term][] = body.branches.map((branch) => [branch.condition, branch.value]);
  if (body.otherwise !== null) pieces.push([null, body.otherwise]);
  return pieces.every(([where, value]) => {
    const parts = where === null ? [] : where.kind === 'and' ? where.conditions : [where];
    const context = ruleContext(subject.functions, [...subject.assumptions, ...parts]);
    const claim = mapped(condition, value);
    // `u < −λ` under the assumption u < −λ is that assumption.
    const isGiven = (one: Condition): boolean =>
      one.kind === 'or'
        ? one.conditions.some(isGiven)
        : one.kind === 'and'
          ? one.conditions.every(isGiven)
          : parts.some((part) => sameComparison(part, one)) || decideCondition(one, context) === 'yes';
    return isGiven(claim);
  });
}
const sameComparison = (a: Condition, b: Condition): boolean =>
  a.kind === 'comparison' &&
  b.kind === 'comparison' &&
  a.left === b.left &&
  a.right === b.right &&
  a.relation === b.relation;

const mapped = (condition: Condition, value: Term): Condition =>
  condition.kind === 'comparison'
    ? {
        ...condition,
        left: put(condition.left, value),
        right: put(condition.right, value),
      }
    : { ...condition, conditions: condition.conditions.map((one) => mapped(one, value)) };
const isValue = (term: Term): boolean => term.kind === 'symbol' && term.name === VALUE;
const put = (term: Term, value: Term): Term => (isValue(term) ? value : term);

type Comparison = Condition & { readonly kind: 'comparison' };
const comparisonsIn = (condition: Condition): Comparison[] =>
  condition.kind === 'comparison' ? [condition] : condition.conditions.flatMap(comparisonsIn);

const ROUNDING = 1e-12;
function sidesOf({ left, relation, right }: Comparison, look: Look): { relation: Relation; value: number } | null {
  const [bound, towards] = isValue(left) ? [right, relation] : [left, flipped(relation)];
  const [low, high] = boundsOf(bound, look.usual);
  return Number.isFinite(low) && Number.isFinite(high) ? { relation: towards, value: (low + high) / 2 } : null;
}
/** Up to rounding: an open end that is approached far out is met there in doubles. */
function boundedBy(condition: Condition, [low, high]: Bounds, look: Look): boolean {
  if (condition.kind === 'and') return condition.conditions.every((one) => boundedBy(one, [low, high], look));
  if (condition.kind === 'or') return condition.conditions.some((one) => boundedBy(one, [low, high], look));
  const side = sidesOf(condition, look);
  if (side === null) return false;
  const { relation, value } = side;
  if (relation === '<' || relation === '<=') return high <= value + ROUNDING;
  if (relation === '>' || relation === '>=') return low >= value - ROUNDING;
  const equal = low >= value - ROUNDING && high <= value + ROUNDING;
  return relation === '=' ? equal : !equal;
}
