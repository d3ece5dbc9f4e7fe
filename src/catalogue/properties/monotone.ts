/** Where a function rises and falls: by signs for all parameters, else by interval arithmetic, else by looking. */
import { comparison, ZERO } from '../../core/make.ts';
import type { Condition, Term } from '../../core/term.ts';
import { farOf } from './ends.ts';
import type { Bounds } from './interval.ts';
import { formsOf, type Look, stretchText } from './look.ts';
import { type How, type Property, proved, resting } from './property.ts';
import { GRID, type Piece } from './shape.ts';

export interface Course {
  readonly property: Property;
  /** The one direction in which it goes, where there is one; `strict` where it has no level stretch. */
  readonly direction: 'rising' | 'falling' | null;
  readonly strict: boolean;
}

export const SAMPLED: How = { kind: 'sampled', points: GRID.length };
const MOST_STRETCHES = 7;
const APART = 1e-3;
const WORDS = { [-1]: 'decreasing', 0: 'constant', 1: 'increasing' } as const;

export function courseOf(look: Look): Course {
  const { pieces } = look;
  const made = (text: string, how: How, direction: Course['direction'] = null, strict = false): Course => ({
    property: { name: 'monotone', text, how },
    direction,
    strict,
  });
  if (pieces.length === 0) return made('nothing is known of the slope', SAMPLED);
  if (pieces.length > MOST_STRETCHES) {
    const turns = pieces.slice(1).filter(({ from }) => Math.abs(from) <= 10).length;
    return made(`not monotone: the slope changes sign again and again (${turns} times for −10 ≤ z ≤ 10)`, SAMPLED);
  }
  const how = ways(look);
  const signs = new Set(pieces.map(({ sign }) => sign));
  const isBroken = !look.isContinuous && hasGap(look);
  const ofPiece = ({ from, to, sign }: Piece): string =>
    `${WORDS[sign]} for ${stretchText(look.place(from), look.place(to))}`;
  if (!isBroken && !(signs.has(1) && signs.has(-1))) {
    const direction = signs.has(-1) ? -1 : signs.has(1) ? 1 : 0;
    if (direction === 0) return made('constant', how);
    const level = pieces.filter(({ sign }) => sign === 0);
    const rest = level.map(({ from, to }) => stretchText(look.place(from), look.place(to)));
    const text =
      rest.length === 0 ? `strictly ${WORDS[direction]}` : `${WORDS[direction]}, constant for ${rest.join(' and ')}`;
    return made(text, how, direction > 0 ? 'rising' : 'falling', rest.length === 0);
  }
  const isWhole = look.isDefined;
  const [only] = pieces;
  if (!isWhole && pieces.length === 1 && only !== undefined) {
    return made(`${WORDS[only.sign]} on every interval where it is defined`, how);
  }
  const gap = !isBroken ? '' : isWhole ? ' (between its jumps)' : ' (where it is defined)';
  return made(`${pieces.map(ofPiece).join(', ')}${gap}`, how);
}

/** Whether the function is seen to jump against its slope, or to have a pole. */
function hasGap({ g, pieces, derivation }: Look): boolean {
  if (derivation.remarks.some(({ kind }) => kind === 'jump')) return true;
  if (GRID.some((z) => !Number.isFinite(g(z)))) return true;
  const direction = pieces.some(({ sign }) => sign < 0) ? -1 : 1;
  const values = GRID.map(g);
  return (
    pieces.length > 0 && values.some((value, i) => i > 0 && direction * (value - (values[i - 1] ?? value)) < -1e-9)
  );
}

function ways(look: Look): How {
  if (look.isContinuous) {
    const forms = formsOf(look.derivation);
    if (forms.some((form) => bySigns(look, form, (place) => place))) return proved('signs');
    const bent = byCurvature(look);
    if (bent !== null) return bent;
    const atUsual = (term: Term): Term => look.atUsual(term);
    if (forms.some((form) => bySigns(look, atUsual(form), atUsual))) return proved('signs', 'usual');
  }
  return byIntervals(look);
}

/** A stretch as conditions on the variable; null where an end has no formula. */
function conditionsOf(look: Look, { from, to }: Piece, written: (place: Term) => Term): Condition[] | null {
  const conditions: Condition[] = [];
  for (const [end, relation] of [
    [from, '>'],
    [to, '<'],
  ] as const) {
    if (!Number.isFinite(end)) continue;
    const term = look.borderTerm(end);
    if (term === null) return null;
    conditions.push(comparison(look.subject.variable, relation, written(term)));
  }
  return conditions;
}

/** Every stretch by the signs of the slope's parts. */
function bySigns(look: Look, slope: Term, written: (place: Term) => Term): boolean {
  const { signs, pieces } = look;
  return pieces.every((piece) => {
    const where = conditionsOf(look, piece, written);
    if (where === null) return false;
    if (piece.sign !== 0) return signs.on(slope, piece.sign, where) === 'strict';
    return signs.on(slope, 1, where) !== null && signs.on(slope, -1, where) !== null;
  });
}

/** A slope that rises everywhere changes its sign at its one zero, or keeps the sign that it has far out. */
function byCurvature(look: Look): How | null {
  const { derivation, pieces } = look;
  const bend = ([1, -1] as const).find((sign) => look.isSmooth && look.bends(sign, []) === 'strict');
  if (bend === undefined) return null;
  const [first, last] = pieces;
  if (first === undefined) return null;
  if (pieces.length === 2 && last !== undefined && first.sign === -bend && last.sign === bend) {
    const turn = look.borderTerm(first.to);
    const there = turn === null ? null : look.valueAt(derivation.result, turn);
    return there !== null && look.constants.same(there, ZERO) ? proved('signs') : null;
  }
  if (pieces.length !== 1) return null;
  // Nearest to 0 on one side: at −∞ for a slope that rises and is positive.
  const end = farOf(look, derivation.result, first.sign === bend ? -1 : 1);
  if (end?.far.kind !== 'limit') return null;
  const sign = look.constants.sign(end.far.value);
  return sign === 0 || sign === first.sign ? proved('signs', end.parameters) : null;
}

/** Every stretch at the usual parameters; around a turn, the slope itself goes one way. */
function byIntervals(look: Look): How {
  const { pieces, stableSlope, stableSecond, isSmooth } = look;
  const claimOf =
    (sign: -1 | 0 | 1) =>
    ([low, high]: Bounds): boolean =>
      sign > 0 ? low >= 0 : sign < 0 ? high <= 0 : low >= 0 && high <= 0;
  const crossings = pieces.slice(1).map(({ from, sign }): boolean => {
    if (!isSmooth) return look.borderTerm(from) !== null;
    return look.over(stableSecond, null, [from - APART, from + APART], claimOf(sign > 0 ? 1 : -1));
  });
  if (!crossings.every(Boolean)) return SAMPLED;
  const bend = isSmooth ? stableSecond : null;
  const found = pieces.map(({ from, to, sign }) =>
    look.byIntervals(stableSlope, bend, [from + APART, to - APART], claimOf(sign)),
  );
  return resting(
    'signs',
    found.map((one) => one ?? SAMPLED),
  );
}

/** What the function is worth where it turns: formulas where there are. */
export function turns(look: Look): { readonly value: number; readonly term: Term | null }[] {
  return look.pieces.slice(1).map(({ from }) => {
    const at = look.borderTerm(from);
    const term = at === null ? null : look.valueAt(look.subject.body, at);
    const value = look.g(from);
    const fits = term !== null && Math.abs(look.valueOf(term) - value) <= 1e-9 * Math.max(1, Math.abs(value));
    return fits ? { value: look.valueOf(term), term } : { value, term: null };
  });
}
