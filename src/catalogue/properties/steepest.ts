/** The largest slope and where it is: by signs, by a square, by the slope's own limits; else by interval arithmetic. */
import { application, cases, comparison, difference, symbol, ZERO } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { dependsOn, occursIn, substitute } from '../../core/traverse.ts';
import { differentiate } from '../../derive/differentiate.ts';
import { exactValue } from '../../verify/index.ts';
import { farOf } from './ends.ts';
import { EVERYTHING } from './interval.ts';
import { formsOf, type Look, type Setting, stretchText } from './look.ts';
import { SAMPLED } from './monotone.ts';
import { decimal, recognise } from './numbers.ts';
import { type How, type Property, proved } from './property.ts';
import { type Extreme, largest } from './shape.ts';

const MARGIN = 1e-5;
const LONGEST = 9;
const UNBOUNDED = 1e6;

const made = (text: string, how: How): Property => ({ name: 'largest slope', text, how });

export function steepest(look: Look): Property {
  const { derivation, subject } = look;
  if (!dependsOn(derivation.result, subject.variable)) {
    return made(`${look.text(derivation.result)}, everywhere`, proved('identity'));
  }
  for (const direction of [1, -1] as const) {
    const end = farOf(look, derivation.result, direction);
    if (end !== null && end.far.kind !== 'limit' && end.far.sign === 1)
      return made('no bound', proved('growth', end.parameters));
  }
  const found = largest(look.slope, look.isSmooth);
  if (!Number.isFinite(found.value) || found.value > UNBOUNDED) return made('no bound', SAMPLED);
  if (Number.isFinite(found.at) || Number.isFinite(found.to)) return attained(look, found);
  return approached(look, found);
}

/** Nowhere largest: the slope comes near to a number far out. */
function approached(look: Look, { value, at }: Extreme): Property {
  const direction = at > 0 ? 1 : -1;
  const end = farOf(look, look.derivation.result, direction);
  const known = end?.far.kind === 'limit' ? end.far.value : null;
  const shown = known === null ? decimal(value) : look.text(known);
  const text = `${shown}, approached as z → ${direction > 0 ? '∞' : '−∞'}`;
  if (known !== null && end !== null) {
    const towards = look.isSmooth && look.bends(direction, []) === 'strict';
    if (towards || isBelow(look, known)) return made(text, proved('growth', end.parameters));
  }
  return made(text, bounded(look, value));
}

function attained(look: Look, { value, at, to }: Extreme): Property {
  const [first, last] = [placeOf(look, 'at', at), placeOf(look, 'to', to)];
  const isPoint = at === to;
  const quantity = (set: Setting): number => largest(look.slopeFamily(set), look.isSmooth).value;
  const exact = isPoint && first !== null && !isCorner(look, at) ? slopeAt(look, first) : null;
  const level = isPoint ? null : recognise(look.subject, quantity);
  const known = exact ?? level ?? recognise(look.subject, quantity);
  const hasPlaces = (!Number.isFinite(at) || first !== null) && (!Number.isFinite(to) || last !== null);
  const most = exact ?? level;
  const how = most === null || !hasPlaces ? null : provedAt(look, most, first, last);
  const shown = known === null || known.size > LONGEST ? decimal(value) : look.text(known);
  const end = (which: 'at' | 'to', z: number): string => {
    const term = which === 'at' ? first : last;
    return term === null ? decimal(z) : look.text(term);
  };
  const where =
    at === to
      ? `${isCorner(look, at) ? 'beside' : 'at'} z = ${end('at', at)}`
      : `for ${stretchText(end('at', at), end('to', to))}`;
  return made(`${shown}, ${where}`, how ?? bounded(look, value));
}

/** Interval arithmetic: no slope is larger, in the digits that are shown. */
const bounded = (look: Look, value: number): How =>
  look.byIntervals(
    look.stableSlope,
    look.isSmooth ? look.stableSecond : null,
    EVERYTHING,
    ([, high]) => high <= value + MARGIN,
  ) ?? SAMPLED;

/** Whether the slope jumps there. */
const isCorner = ({ slope }: Look, z: number): boolean => Math.abs(slope(z - 1e-7) - slope(z + 1e-7)) > 1e-4;

/** Where the maximum is, as a formula where there is one. */
const placeOf = (look: Look, end: 'at' | 'to', at: number): Term | null =>
  Number.isFinite(at)
    ? recognise(look.subject, (set: Setting) => largest(look.slopeFamily(set), look.isSmooth)[end])
    : null;

/** The slope at a place, as short as it is known. */
function slopeAt(look: Look, place: Term): Term | null {
  const { derivation, subject, constants } = look;
  const value = look.valueAt(derivation.result, place);
  if (value === null) return null;
  const point = new Map([[subject.variable, place]]);
  const short =
    recognise(subject, (set) => look.valueOf(value, set)) ??
    (subject.parameters.length > 0 ? null : exactValue(derivation.result, point, { functions: subject.functions }));
  return short !== null && constants.same(value, short) ? short : value;
}

/** Whether no slope is larger than the one from a place to another, and how that is known. */
function provedAt(look: Look, most: Term, from: Term | null, to: Term | null): How | null {
  if (isBelow(look, most)) return proved('signs');
  const { variable } = look.subject;
  const before = from === null ? 'weak' : look.bends(1, [comparison(variable, '<', from)]);
  const after = to === null ? 'weak' : look.bends(-1, [comparison(variable, '>', to)]);
  const isJoined = look.isSmooth || look.signs.isContinuous(look.derivation.result);
  if (isJoined && before !== null && after !== null) return proved('signs');
  return from !== null && from === to && isVertex(look, most, from) ? proved('square') : null;
}

/** Whether most − g′ ≥ 0 by the signs of its parts, in any of the forms of g′. */
function isBelow(look: Look, most: Term): boolean {
  const { derivation, constants, signs } = look;
  return formsOf(derivation).some(
    (form) => signs.on(constants.tidied(difference(most, form)), 1, []) !== null || isAtMost(look, form, most),
  );
}
/** The same piece by piece: a difference of cases has no one sign to be seen. */
function isAtMost({ signs, constants }: Look, form: Term, most: Term): boolean {
  if (form.kind !== 'cases') return false;
  const branches = form.branches.map(({ condition, value }) => ({
    condition,
    value: constants.tidied(difference(most, value)),
  }));
  const rest = form.otherwise === null ? null : constants.tidied(difference(most, form.otherwise));
  return signs.on(cases(branches, rest), 1, []) !== null;
}
const callOf = ({ subject }: Look): Term => application('g', [subject.variable]);

/** g′ = P(g) with a parabola P that opens downwards: largest at its vertex, which g meets at the place. */
function isVertex(look: Look, most: Term, place: Term): boolean {
  const { derivation, constants, engine, subject } = look;
  const call = callOf(look);
  const value = symbol('w');
  return [derivation.closedForm, ...derivation.also].some((closed) => {
    if (closed === null || !occursIn(call, closed.term)) return false;
    const inValue = substitute(closed.term, new Map<Term, Term>([[call, value]]));
    if (dependsOn(inValue, subject.variable)) return false;
    const slope = differentiate(inValue, value, engine.templates);
    const bend = constants.tidied(differentiate(slope, value, engine.templates));
    if (dependsOn(bend, value) || constants.sign(bend) !== -1) return false;
    const vertex = look.valueAt(subject.body, place);
    if (vertex === null) return false;
    const at = (term: Term): Term => substitute(term, new Map<Term, Term>([[value, vertex]]));
    return constants.same(at(slope), ZERO) && constants.same(at(inValue), most);
  });
}
