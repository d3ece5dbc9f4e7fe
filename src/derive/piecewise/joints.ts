/** What happens where two pieces meet: continuous or not, differentiable or not, with the one-sided derivatives. */
import { comparison, difference, quotient } from '../../core/make.ts';
import type { Comparison, Condition, Term } from '../../core/term.ts';
import { substitute } from '../../core/traverse.ts';
import { printConditionText, printText } from '../../print/index.ts';
import type { Definition, Remark } from '../../trace/derivation.ts';
import { differentiate } from '../differentiate.ts';
import { type Decider, type DeciderTask, deciderFor } from './decide.ts';
import { type Agreement, agreement, given, type Solution } from './equations.ts';
import { type Axis, axisOf } from './line.ts';
import { type Piece, piecesOf } from './pieces.ts';
import {
  holdsBeside,
  type JointPlace,
  POSITIONS,
  type Position,
  placesOf,
  slopeNotZero,
  supposedOrder,
  unplaced,
} from './places.ts';
import { type JointSentence, say, sayGiven } from './sentences.ts';
import { limitFrom, type Side } from './sides.ts';
import { asPieces } from './spelt.ts';

/** A piece with its derivative. */
export interface DifferentiatedPiece extends Piece {
  readonly slope: Term;
}

export interface JointTask extends DeciderTask {
  readonly definition: Definition;
  readonly body: Term;
  /** The pieces, if the derivation went by pieces; else those of the functions with kinks in the body are found. */
  readonly pieces: readonly DifferentiatedPiece[];
}

/** A remark for every place where two pieces meet, from left to right. */
export function joints(task: JointTask): Remark[] {
  const decider = deciderFor(task);
  const found = task.pieces.length > 0 ? task.pieces : hiddenPieces(task, decider);
  const axis = axisOf(
    found.flatMap(({ condition }) => condition ?? []),
    decider,
  );
  const pieces = found.map((piece) => ({ ...piece, condition: piece.condition && axis.rename(piece.condition) }));
  const conditions = pieces.flatMap(({ condition }) => condition ?? []);
  const supposed = [...slopeNotZero(axis, decider), ...orderSupposed(pieces, axis, decider, task)];
  const { name } = task.definition;
  const print = { functions: task.engine.functions };
  const undecided = unplaced(conditions, axis, decider)
    .slice(0, 1)
    .map(({ left, right }): Remark => {
      const where = printConditionText(axis.restore(comparison(left, '=', right)), print);
      return { kind: 'kink', text: say('undecided-where', { at: where, name }) };
    });
  const settled = supposed.length === 0 ? decider : deciderFor({ ...task, assumptions: withAll(task, supposed) });
  const study = new JointStudy(task, pieces, axis, settled);
  const remarks = placesOf(conditions, axis, settled).flatMap((place) => study.remark(place) ?? []);
  const under = supposed.map((one) => printConditionText(one, print)).join(', ');
  return [
    ...remarks.map((remark) => (under === '' ? remark : { ...remark, text: sayGiven(under, remark.text) })),
    ...undecided,
  ];
}

/** The order of places that the remarks suppose: nothing where enough is known of the parameters. */
function orderSupposed(pieces: readonly Piece[], axis: Axis, decider: Decider, task: DeciderTask): Condition[] {
  const conditions = pieces.flatMap(({ condition }) => condition ?? []);
  const orders = (['left to right', 'right to left'] as const).map((way) =>
    supposedOrder(conditions, way, axis, decider),
  );
  // An order in which one of the pieces is nowhere is not what the author meant.
  const meant = orders.find((order) => {
    const settled = deciderFor({ ...task, assumptions: withAll(task, order) });
    const places = placesOf(conditions, axis, settled);
    return pieces.every(({ condition }) =>
      places.some((place) => POSITIONS.some((at) => holdsBeside(condition, place, at, axis, settled) === 'yes')),
    );
  });
  return meant ?? [];
}

const withAll = ({ assumptions }: DeciderTask, more: readonly Condition[]): Condition[] => [...assumptions, ...more];

function hiddenPieces({ body, engine, definition }: JointTask, decider: Decider): DifferentiatedPiece[] {
  const spelt = asPieces(body, engine);
  if (spelt === null) return [];
  return piecesOf(spelt, decider).map((piece) => ({
    ...piece,
    slope: decider.tidied(differentiate(piece.value, definition.variable, engine.templates)),
  }));
}

/** The pieces that meet at a place. */
interface Meeting {
  readonly place: JointPlace;
  readonly left: DifferentiatedPiece;
  readonly right: DifferentiatedPiece;
  readonly own: DifferentiatedPiece;
  readonly at: string;
}

/** That the function is continuous, for which parameters if not for all. */
interface Continuity {
  readonly when: string | null;
  readonly solution: Solution | null;
  /** What it comes to from both sides, where its value is that of a single point. */
  readonly filled: Term | null;
}

class JointStudy {
  private readonly task: JointTask;
  private readonly pieces: readonly DifferentiatedPiece[];
  private readonly axis: Axis;
  private readonly decider: Decider;
  private readonly name: string;

  constructor(task: JointTask, pieces: readonly DifferentiatedPiece[], axis: Axis, decider: Decider) {
    this.axis = axis;
    this.task = task;
    this.pieces = pieces;
    this.decider = decider;
    this.name = task.definition.name;
  }

  /** What is to be said of a place; null where no two pieces meet there. */
  remark(place: JointPlace): Remark | null {
    const at = this.equation(comparison(this.decider.variable, '=', place.at));
    const [left, own, right] = [this.pieceAt(place, 'left'), this.pieceAt(place, 'at'), this.pieceAt(place, 'right')];
    if (left === 'unknown' || own === 'unknown' || right === 'unknown') return this.said('kink', 'undecided', { at });
    if (left === null || right === null || (left === right && own === left)) return null;
    if (own === null || !this.isDefined(own, place)) return this.said('kink', 'not-defined', { at });
    const meeting: Meeting = { place, left, right, own, at };
    const continuity = this.continuity(meeting);
    return 'kind' in continuity ? continuity : this.differentiability(meeting, continuity);
  }

  private isDefined({ value }: Piece, { at }: JointPlace): boolean {
    return this.decider.hasValue(substitute(value, new Map<Term, Term>([[this.decider.variable, at]])));
  }

  /** Whether the values from both sides and the value at the place are one; a remark where they are not. */
  private continuity({ place, left, right, own, at }: Meeting): Continuity | Remark {
    const [from, to] = [this.limit(left.value, place, 'left'), this.limit(right.value, place, 'right')];
    if (from.kind === 'unbounded' || to.kind === 'unbounded') return this.said('jump', 'unbounded', { at });
    const here = own === left ? from : own === right ? to : this.limit(own.value, place, 'right');
    if (from.kind === 'unknown' || to.kind === 'unknown' || here.kind !== 'finite') {
      return this.said('kink', 'undecided', { at });
    }
    const across = agreement(from.value, to.value, this.decider);
    const inside = own === left || own === right ? across : agreement(here.value, to.value, this.decider);
    if (across === null || inside === null) return this.said('kink', 'undecided', { at });
    if (across.kind === 'never') {
      return this.said('jump', 'jump', { at, left: this.show(from.value), right: this.show(to.value) });
    }
    if (inside.kind === 'never' && across.kind === 'always') {
      return this.said('jump', 'hole', { at, limit: this.show(to.value), value: this.show(here.value) });
    }
    if (inside.kind === 'never') {
      return this.said('jump', 'jump', { at, left: this.show(from.value), right: this.show(to.value) });
    }
    const conditions = [across, inside].flatMap((one) => (one.kind === 'if' ? [one] : []));
    const texts = new Set(conditions.map(({ equation }) => this.equation(equation)));
    return {
      when: texts.size === 0 ? null : [...texts].join(' and '),
      solution: conditions[0]?.solution ?? null,
      filled: own !== left && own !== right ? to.value : null,
    };
  }

  private differentiability(meeting: Meeting, { when, solution, filled }: Continuity): Remark {
    const { place, left, right, at } = meeting;
    const from = this.slope(left, meeting, 'left', when);
    const to = this.slope(right, meeting, 'right', when);
    if (from.kind === 'unbounded' || to.kind === 'unbounded') return this.said('kink', 'vertical', { at });
    if (from.kind === 'unknown' || to.kind === 'unknown') return this.said('kink', 'undecided', { at });
    const [a, b] = [from.value, to.value];
    const found = this.agreementGiven(a, b, solution);
    if (found === null) return this.said('kink', 'undecided', { at });
    if (found.kind === 'always') {
      const id = when !== null ? 'smooth-if' : filled !== null ? 'filled' : 'smooth';
      const slope = this.show(given(b, solution, this.decider));
      const equation = `${this.name}'(${this.show(place.at)}) = ${slope}`;
      const limit = filled === null ? '' : this.show(filled);
      return this.said('one-sided', id, { at, given: when ?? '', limit, equation });
    }
    const onVariable = this.axis.term === this.decider.variable;
    const beside = onVariable
      ? {}
      : {
          below: this.equation(comparison(this.axis.term, '<', place.value)),
          above: this.equation(comparison(this.axis.term, '>', place.value)),
        };
    const sides = { at, left: this.show(a), right: this.show(b), given: when ?? '', ...beside };
    if (found.kind === 'if') {
      const id = when !== null ? 'kink-if-unless' : onVariable ? 'kink-unless' : 'kink-beside-unless';
      return this.said('kink', id, { ...sides, condition: this.equation(found.equation) });
    }
    if (when !== null) return this.said('kink', 'kink-if', sides);
    if (found.unless === null) return this.said('kink', onVariable ? 'kink' : 'kink-beside', sides);
    const condition = this.equation({ ...found.unless, relation: '!=' });
    return this.said('kink', onVariable ? 'kink-since' : 'kink-beside-since', { ...sides, condition });
  }

  /** The one-sided derivative: the limit of the derivative beside the place or, for want of one, of the quotient of differences. */
  private slope(
    piece: DifferentiatedPiece,
    { place, own }: Meeting,
    side: 'left' | 'right',
    when: Continuity['when'],
  ): Side {
    const limit = this.limit(piece.slope, place, side);
    if (limit.kind !== 'unknown' || when !== null) return limit;
    const by = new Map<Term, Term>([[this.decider.variable, place.at]]);
    const rise = difference(piece.value, substitute(own.value, by));
    return this.limit(quotient(rise, difference(this.decider.variable, place.at)), place, side);
  }

  /** Whether the slopes agree where the function is continuous: that may settle what is open otherwise. */
  private agreementGiven(a: Term, b: Term, solution: Solution | null): Agreement | null {
    const found = agreement(a, b, this.decider);
    if (found?.kind !== 'if' || solution === null) return found;
    const settled = agreement(given(a, solution, this.decider), given(b, solution, this.decider), this.decider);
    return settled === null || settled.kind === 'if' ? found : settled;
  }

  private limit(term: Term, place: JointPlace, side: 'left' | 'right'): Side {
    const from = (direction: 'left' | 'right'): Side =>
      limitFrom(term, { at: place.at, side: direction }, this.decider, this.task.engine);
    if (this.axis.term === this.decider.variable) return from(side);
    // Below and above may lie on either side: only what comes to the same from both is known.
    const [one, other] = [from('left'), from('right')];
    const same = one.kind === 'finite' && other.kind === 'finite' && one.value === other.value;
    return same ? one : { kind: 'unknown' };
  }

  private pieceAt(place: JointPlace, position: Position): DifferentiatedPiece | null | 'unknown' {
    const truths = this.pieces.map(({ condition }) => holdsBeside(condition, place, position, this.axis, this.decider));
    const found = this.pieces[truths.indexOf('yes')];
    return found ?? (truths.includes('unknown') ? 'unknown' : null);
  }

  private said(kind: Remark['kind'], id: JointSentence, fills: Readonly<Record<string, string>>): Remark {
    return { kind, text: say(id, { name: this.name, ...fills }) };
  }
  private show(term: Term): string {
    return printText(term, { functions: this.task.engine.functions });
  }
  private equation(condition: Comparison): string {
    return printConditionText(condition, { functions: this.task.engine.functions });
  }
}
