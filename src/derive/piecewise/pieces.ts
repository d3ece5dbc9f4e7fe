/** A piecewise function as its smooth pieces, each with the set on which it holds. */
import { cases, difference } from '../../core/make.ts';
import type { Branch, Cases, Condition, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { children, dependsOn, substitute } from '../../core/traverse.ts';
import { and, fromBoolean, or, type Truth } from '../../core/truth.ts';
import { conditionOf, intersection, isNothing, type LineSet } from '../../verify/index.ts';
import { all, complement, interior } from './conditions.ts';
import { type Decider, isRelated } from './decide.ts';
import { axisOf, cutsOf, everything, interiorOf, intervalStart, setOf, without } from './line.ts';
import { solved } from './solve.ts';

export interface Piece {
  /** Where the piece holds, boundary included or not as defined; null for everywhere. */
  readonly condition: Condition | null;
  /** The same without its boundary. */
  readonly domain: Condition | null;
  /** Whether it holds at single points alone: no derivative is taken there. */
  readonly isolated: boolean;
  readonly value: Term;
}

/**
 * The pieces in the order of the definition; where that has three intervals or more, from left to right, as one reads
 * the graph. Conditions are solved for the variable where that is plain.
 */
export function piecesOf(term: Cases, decider: Decider): Piece[] {
  const conditions = term.branches.map(({ condition }) => solved(condition, decider));
  const axis = axisOf(conditions, decider);
  const renamed = conditions.map(axis.rename);
  const cuts = cutsOf(renamed, axis.decider);
  if (cuts === null) return asWritten(term, conditions, decider);
  const restored = (condition: Condition | null): Condition | null => condition && axis.restore(condition);
  return onLine(term, renamed, cuts, axis.decider).map((piece) => ({
    ...piece,
    condition: restored(piece.condition),
    domain: restored(piece.domain),
  }));
}

/** The exact sets, where the order of all places is known. */
function onLine(term: Cases, conditions: readonly Condition[], cuts: readonly Term[], decider: Decider): Piece[] {
  const { variable } = decider;
  const found: { readonly piece: Piece; readonly start: number | null }[] = [];
  const add = (set: LineSet, value: Term): void => {
    if (isNothing(set)) return;
    const inside = interiorOf(set);
    const isolated = isNothing(inside);
    const condition = conditionOf(set, variable);
    const piece = { condition, domain: conditionOf(inside, variable), isolated, value };
    found.push({ piece, start: intervalStart(set) });
  };
  let rest = everything(cuts);
  for (const [i, { value }] of term.branches.entries()) {
    const set = setOf(conditions[i] as Condition, cuts, decider);
    add(intersection(rest, set), value);
    rest = without(rest, set);
  }
  if (term.otherwise !== null) add(rest, term.otherwise);
  const intervals = found.filter(({ piece }) => !piece.isolated);
  const inOrder = intervals.length > 2 && intervals.every(({ start }) => start !== null);
  const sorted = inOrder ? intervals.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) : intervals;
  return [...sorted, ...found.filter(({ piece }) => piece.isolated)].map(({ piece }) => piece);
}

/** The conditions put together as far as that is plain, where nothing is known of the order of their places. */
function asWritten(term: Cases, conditions: readonly Condition[], { variable }: Decider): Piece[] {
  const before: Condition[] = [];
  const pieces: Piece[] = [];
  const add = (parts: readonly Condition[], value: Term): void => {
    const condition = all(parts, variable);
    if (condition === null) return;
    const domain = interior(condition);
    const isolated = hasEquation(condition) || all([domain], variable) === null;
    pieces.push({ condition, domain, isolated, value });
  };
  for (const [i, { value }] of term.branches.entries()) {
    const condition = conditions[i] as Condition;
    add([...before, condition], value);
    before.push(complement(condition));
  }
  if (term.otherwise !== null) add(before, term.otherwise);
  return pieces;
}

/** The cases without branches that can never hold, or never be reached: −1 ≥ 1 needs no case. */
export function withoutIdleBranches(term: Cases, decider: Decider): Term {
  const kept: Branch[] = [];
  for (const branch of term.branches) {
    const holds = truthOf(branch.condition, decider);
    if (holds === 'no') continue;
    if (holds === 'yes') return kept.length === 0 ? branch.value : cases(kept, branch.value);
    kept.push(branch);
  }
  return kept.length === 0 ? (term.otherwise ?? term) : cases(kept, term.otherwise);
}

/** Whether a condition on numbers and parameters alone holds. */
function truthOf(condition: Condition, decider: Decider): Truth {
  if (condition.kind === 'and') return condition.conditions.map((part) => truthOf(part, decider)).reduce(and, 'yes');
  if (condition.kind === 'or') return condition.conditions.map((part) => truthOf(part, decider)).reduce(or, 'no');
  const { left, relation, right } = condition;
  if (dependsOn(left, decider.variable) || dependsOn(right, decider.variable)) return 'unknown';
  const order = decider.compare(left, right);
  return order === null ? 'unknown' : fromBoolean(isRelated(order, relation));
}

const hasEquation = (condition: Condition): boolean =>
  condition.kind === 'comparison'
    ? condition.relation === '='
    : condition.kind === 'and' && condition.conditions.some(hasEquation);

/**
 * The same cases with every condition solved for the variable where it can be: z < 0 for 0 > z. Three branches or more
 * that came of cases in cases say each by itself where they hold.
 */
export function withSolvedConditions(term: Cases, nested: 'nested' | 'as given', decider: Decider): Cases {
  const conditions = term.branches.map(({ condition }) => solved(condition, decider));
  const given = cases(
    term.branches.map(({ value }, i) => ({ condition: conditions[i] as Condition, value })),
    term.otherwise,
  ) as Cases;
  if (nested === 'as given' || conditions.length < 2) return given;
  const axis = axisOf(conditions, decider);
  const renamed = conditions.map(axis.rename);
  const cuts = cutsOf(renamed, axis.decider);
  if (cuts === null) return given;
  const parts: Part[] = [];
  let rest = everything(cuts);
  for (const [i, { value }] of term.branches.entries()) {
    const set = setOf(renamed[i] as Condition, cuts, axis.decider);
    parts.push({ set: intersection(rest, set), value });
    rest = without(rest, set);
  }
  if (term.otherwise !== null) parts.push({ set: rest, value: term.otherwise });
  const joined = withPointsJoined(
    parts.filter(({ set }) => !isNothing(set)),
    axis.term === decider.variable,
    decider,
  );
  const last = joined[joined.length - 1];
  const otherwise = term.otherwise !== null && last?.value === term.otherwise ? last.value : null;
  const shown = otherwise === null ? joined : joined.slice(0, -1);
  const branches = shown.flatMap(({ set, value }) => {
    const condition = conditionOf(set, axis.decider.variable);
    return condition === null ? [] : [{ condition: axis.restore(condition), value }];
  });
  return branches.length === 0 ? given : cases(branches, otherwise);
}

interface Part {
  readonly set: LineSet;
  readonly value: Term;
}

/** Single points whose value is that of a neighbour belong to it. */
function withPointsJoined(parts: readonly Part[], onVariable: boolean, decider: Decider): readonly Part[] {
  if (!onVariable) return parts;
  const at = (value: Term, place: Term): Term => substitute(value, new Map<Term, Term>([[decider.variable, place]]));
  let joined = [...parts];
  for (const part of parts) {
    const { set, value } = part;
    const point = set.points.indexOf(true);
    if (set.gaps.some(Boolean) || point !== set.points.lastIndexOf(true)) continue;
    const place = set.cuts[point] as Term;
    const neighbour = joined.find(
      (other) =>
        other !== part &&
        (other.set.gaps[point] === true || other.set.gaps[point + 1] === true) &&
        decider.hasValue(at(other.value, place)) &&
        decider.isZero(difference(at(other.value, place), at(value, place))) === 'yes',
    );
    if (neighbour === undefined) continue;
    const points = neighbour.set.points.map((holds, i) => holds || i === point);
    joined = joined
      .filter((other) => other !== part)
      .map((other) => (other === neighbour ? { ...other, set: { ...other.set, points } } : other));
  }
  return joined;
}

/** The most pieces that nested case distinctions are multiplied out to. */
const MOST_PIECES = 32;

/**
 * The same term with its case distinctions outermost: z·{a if p, b otherwise} is {z a if p, z b otherwise}.
 * Null where there would be too many.
 */
export function liftCases(term: Term): Term | null {
  if (!hasCases(term)) return term;
  if (term.kind === 'cases') return flattened(term);
  const inner = outermostCases(term);
  if (inner === null) return null;
  const put = (value: Term): Term => substitute(term, new Map([[inner as Term, value]]));
  const lifted = cases(
    inner.branches.map(({ condition, value }) => ({ condition, value: put(value) })),
    inner.otherwise === null ? null : put(inner.otherwise),
  );
  return liftCases(lifted);
}

/** The case distinction nearest to the root. */
function outermostCases(term: Term): Cases | null {
  if (term.kind === 'cases') return term;
  for (const child of children(term)) {
    const found = hasCases(child) ? outermostCases(child) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Cases in cases as one distinction. */
function flattened(term: Cases): Term | null {
  const flat: { condition: Condition; value: Term }[] = [];
  for (const { condition, value } of term.branches) {
    const lifted = liftCases(value);
    if (lifted === null) return null;
    flat.push(...opened(condition, lifted));
  }
  const last = term.otherwise === null ? null : liftCases(term.otherwise);
  if (flat.length > MOST_PIECES || (last === null && term.otherwise !== null)) return null;
  if (last?.kind !== 'cases') return cases(flat, last);
  return flat.length + last.branches.length > MOST_PIECES ? null : cases([...flat, ...last.branches], last.otherwise);
}

/** A branch whose value has branches itself, as branches of one distinction. */
function opened(condition: Condition, value: Term): { condition: Condition; value: Term }[] {
  if (value.kind !== 'cases') return [{ condition, value }];
  const parts: { condition: Condition; value: Term }[] = value.branches.map((branch) => ({
    condition: { kind: 'and' as const, conditions: [condition, branch.condition] },
    value: branch.value,
  }));
  return value.otherwise === null ? parts : [...parts, { condition, value: value.otherwise }];
}
