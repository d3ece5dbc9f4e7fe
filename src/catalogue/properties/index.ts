/** The properties of a function of the catalogue, computed from its definition and each verified. */
import { comparison, negation, ZERO } from '../../core/make.ts';
import type { Condition, Relation, SymbolTerm, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { dependsOn, substitute } from '../../core/traverse.ts';
import { printConditionText, printText } from '../../print/index.ts';
import { decideCondition, ruleContext } from '../../rule/index.ts';
import { readCondition } from '../../syntax/index.ts';
import type { Derivation } from '../../trace/derivation.ts';
import { agree, type BigEvaluator, exactValue, prove, unfold } from '../../verify/index.ts';
import { COMPUTABLE, reshaped, type StableForms } from '../code/stable.ts';
import type { CatalogueSubject } from '../subject.ts';
import { type EndOf, endOf } from './ends.ts';
import { type Bounds, boundsOf as boundsOfConstant, EVERYTHING, holdsOver } from './interval.ts';
import { decimal, parameterSets, recognise } from './numbers.ts';
import { type How, type Property, weakest } from './property.ts';
import { asFunction, GRID, largest, type Piece, type RealFunction, stretches } from './shape.ts';

export { type How, howText, type Property } from './property.ts';

/** Everything that is looked at, made once. */
class Look {
  readonly subject: CatalogueSubject;
  readonly derivation: Derivation;
  readonly big: BigEvaluator | null;
  readonly set: ReadonlyMap<SymbolTerm, number>;
  readonly usual: ReadonlyMap<SymbolTerm, Bounds>;
  readonly g: RealFunction;
  /** The function at other parameter values, by which nothing holds by chance. */
  readonly unusual: RealFunction;
  readonly slope: RealFunction;
  readonly slopeFamily: (at: ReadonlyMap<SymbolTerm, number>) => RealFunction;
  readonly stable: Term;
  readonly stableSlope: Term;
  readonly ends: readonly [EndOf, EndOf];
  /** Whether no corner and no level stretch can be expected. */
  readonly isSmooth: boolean;
  /** Where the slope changes its sign or its formula, at the usual values. */
  readonly joints: readonly number[];

  constructor(subject: CatalogueSubject, derivation: Derivation, forms: StableForms, big: BigEvaluator | null) {
    this.subject = subject;
    this.derivation = derivation;
    this.big = big;
    this.set = parameterSets(subject)[0] ?? new Map();
    this.usual = new Map([...this.set].map(([one, value]) => [one, [value, value]]));
    const base = COMPUTABLE.has(subject.entry.name) ? subject.call : subject.body;
    const family = asFunction(base, subject, forms);
    this.g = family(this.set);
    this.unusual = family(parameterSets(subject)[1] ?? this.set);
    this.slopeFamily = asFunction(derivation.result, subject, forms);
    this.slope = this.slopeFamily(this.set);
    this.stable = reshaped(base, forms, subject.assumptions);
    this.stableSlope = reshaped(derivation.result, forms, subject.assumptions);
    const end = (direction: 1 | -1): EndOf => endOf(subject, family, direction, this.stable, this.usual);
    this.ends = [end(-1), end(1)];
    this.isSmooth = !hasCases(derivation.result) && dependsOn(derivation.result, subject.variable);
    this.joints = stretches(this.slope, this.isSmooth).flatMap(({ to }) => (Number.isFinite(to) ? [to] : []));
  }

  /** Whether a bound on the slope holds on an interval, by interval arithmetic. */
  over(term: Term, where: Bounds, claim: (bounds: Bounds) => boolean): boolean {
    return holdsOver(term, this.subject.variable, where, this.usual, claim, this.joints);
  }
  text(term: Term): string {
    return printText(term, { functions: this.subject.functions });
  }
}

/**
 * @param derivation of the subject's call; its remarks say what happens at the joints
 * @example propertiesOf(subject, derivation, forms, null).map(({ text }) => text) // ['strictly increasing', …]
 */
export function propertiesOf(
  subject: CatalogueSubject,
  derivation: Derivation,
  forms: StableForms,
  big: BigEvaluator | null,
): Property[] {
  const look = new Look(subject, derivation, forms, big);
  const rising = monotone(look);
  return [
    symmetry(look),
    rising.property,
    range(look, rising),
    ...look.ends.map(({ text, how }): Property => ({ name: 'limits', text, how })),
    steepest(look),
    ...joints(look),
  ];
}

const SAMPLED: How = { kind: 'sampled', points: GRID.length };

function symmetry(look: Look): Property {
  const { subject, big } = look;
  const { variable, body, functions, assumptions } = subject;
  const mirrored = substitute(body, new Map([[variable, negation(variable)]]));
  const context = { functions, assumptions };
  for (const [name, image, text] of [
    ['even', body, 'even: g(−z) = g(z)'],
    ['odd', negation(body), 'odd: g(−z) = −g(z)'],
  ] as const) {
    const { kind } = prove(mirrored, image, context);
    if (kind === 'equal' || kind === 'same definition') return { name: 'symmetry', text, how: { kind: 'proved' } };
    const sampled = agree(mirrored, image, context, big);
    // What the table says is looked at again where the prover gives up.
    if (sampled.kind === 'agrees' && subject.entry.parity === name) {
      return { name: 'symmetry', text, how: { kind: 'sampled', points: sampled.points } };
    }
  }
  return { name: 'symmetry', text: 'neither even nor odd', how: asymmetric(look) };
}

/** A point at which the mirror image is clearly another value. */
function asymmetric({ unusual: g }: Look): How {
  const differs = (sign: 1 | -1): boolean =>
    [1, 2, 0.3, 4].some((z) => Math.abs(g(-z) - sign * g(z)) > 1e-6 * Math.max(1, Math.abs(g(z))));
  return differs(1) && differs(-1) ? { kind: 'proved' } : { kind: 'open' };
}

interface Monotone {
  readonly property: Property;
  readonly direction: 'rising' | 'falling' | null;
  readonly strict: boolean;
}

const MOST_STRETCHES = 7;
const APART = 1e-3;

function monotone(look: Look): Monotone {
  const { derivation } = look;
  const made = (text: string, how: How, direction: Monotone['direction'] = null, strict = false): Monotone => ({
    property: { name: 'monotone', text, how },
    direction,
    strict,
  });
  const hasJumps = derivation.remarks.some(({ kind }) => kind === 'jump');
  const pieces = stretches(look.slope, look.isSmooth);
  const [only] = pieces;
  if (only === undefined) return made('nothing is known of the slope', SAMPLED);
  if (pieces.length > MOST_STRETCHES) {
    const turns = pieces
      .slice(1)
      .map(({ from }) => from)
      .filter((z) => Math.abs(z) <= 10);
    return made(
      `not monotone: the slope changes sign again and again (${turns.length} times for −10 ≤ z ≤ 10)`,
      SAMPLED,
    );
  }
  const signs = new Set(pieces.map(({ sign }) => sign));
  if (!hasJumps && !(signs.has(1) && signs.has(-1))) {
    const up = !signs.has(-1);
    const strict = !signs.has(0);
    const how = signOfSlope(look, up ? '>' : '<', up ? '>=' : '<=');
    const word = up ? 'increasing' : 'decreasing';
    const flat = pieces.filter(({ sign }) => sign === 0).map((piece) => interval(look, piece));
    const text = strict ? `strictly ${word}` : `${word}, constant for ${flat.join(' and ')}`;
    return made(signs.size === 1 && signs.has(0) ? 'constant' : text, how, up ? 'rising' : 'falling', strict);
  }
  const words = { [-1]: 'decreasing', 0: 'constant', 1: 'increasing' } as const;
  const text = pieces.map((piece) => `${words[piece.sign]} for ${interval(look, piece)}`).join(', ');
  const proved = pieces.every(({ from, to, sign }) =>
    look.over(look.stableSlope, [from + APART, to - APART], ([low, high]) =>
      sign > 0 ? low >= 0 : sign < 0 ? high <= 0 : low >= 0 && high <= 0,
    ),
  );
  const jump = hasJumps ? ' (between its jumps)' : '';
  return made(`${text}${jump}`, proved ? { kind: 'interval' } : SAMPLED);
}

/** By the signs of the parts, else by intervals, else by looking. */
function signOfSlope(look: Look, strict: Relation, weak: Relation): How {
  const { subject, derivation } = look;
  const context = ruleContext(subject.functions, subject.assumptions);
  const bySigns = (term: Term): boolean =>
    [strict, weak].some((relation) => decideCondition(comparison(term, relation, ZERO), context) === 'yes');
  const result = derivation.result;
  const closed = unfold(result, { functions: subject.functions });
  const values = (term: Term): readonly Term[] =>
    term.kind === 'cases'
      ? [...term.branches.map(({ value }) => value), ...(term.otherwise === null ? [] : [term.otherwise])]
      : [term];
  if ([result, closed].some((term) => (!hasCases(term) || term.kind === 'cases') && values(term).every(bySigns))) {
    return { kind: 'sign' };
  }
  const claim = strict === '>' ? ([low]: Bounds) => low >= 0 : ([, high]: Bounds) => high <= 0;
  return look.over(look.stableSlope, EVERYTHING, claim) ? { kind: 'interval' } : SAMPLED;
}

/** The end of a stretch as a formula of the parameters where there is one. */
function place(look: Look, z: number): string {
  if (look.subject.parameters.length === 0 || !Number.isFinite(z) || z === 0) return decimal(z);
  const term = recognise(look.subject, (set) => {
    const ends = stretches(look.slopeFamily(set), look.isSmooth).flatMap(({ to }) => (Number.isFinite(to) ? [to] : []));
    return ends[look.joints.findIndex((joint) => Math.abs(joint - z) < 1e-9)] ?? Number.NaN;
  });
  return term === null ? decimal(z) : look.text(term).replace(/^-/, '−');
}

function interval(look: Look, { from, to }: Piece): string {
  return stretchText(place(look, from), place(look, to));
}
function stretchText(from: string, to: string): string {
  if (from.endsWith('∞')) return to.endsWith('∞') ? 'all z' : `z < ${to}`;
  return to.endsWith('∞') ? `z > ${from}` : `${from} < z < ${to}`;
}

/** The range by the limits of a monotone function, or by its extremes; and what the table says, checked. */
function range(look: Look, rising: Monotone): Property {
  const { subject } = look;
  const stated = statedRange(look);
  if (stated !== null) return { name: 'range', ...stated };
  const [left, right] = look.ends.map(({ end }) =>
    end.kind === 'limit'
      ? { value: end.value, text: end.term === null ? decimal(end.value) : look.text(end.term) }
      : end.kind === 'none'
        ? null
        : end.kind === 'infinite'
          ? { value: end.sign * Number.POSITIVE_INFINITY, text: '' }
          : null,
  );
  const infinite = look.ends.map(({ end }, i) =>
    end.kind === 'infinite' ? end.sign : end.kind === 'asymptote' ? Math.sign(end.slope) * (i === 0 ? -1 : 1) : 0,
  );
  const how = weakest([rising.property.how, ...look.ends.map((one) => one.how)]);
  if (infinite.includes(1) && infinite.includes(-1)) return { name: 'range', text: 'all real numbers', how };
  const values = GRID.map(look.g).filter(Number.isFinite);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = infinite.includes(-1) ? null : bound(look, least, 1, [left, right]);
  const high = infinite.includes(1) ? null : bound(look, most, -1, [left, right]);
  const text = `${low === null ? '' : `${low} `}${low !== null && high !== null ? 'g(z)' : low === null && high === null ? 'all real numbers' : 'g(z)'}${high === null ? '' : ` ${high}`}`;
  const shown =
    low !== null && high === null
      ? `g(z) ${low.replace(/^(.*) (≤|<)$/, (_all, v: string, s: string) => `${s === '≤' ? '≥' : '>'} ${v}`)}`
      : text;
  return { name: 'range', text: shown, how: subject.parameters.length > 0 ? how : weakest([how, SAMPLED]) };
}

function bound(
  look: Look,
  extreme: number,
  side: 1 | -1,
  ends: readonly ({ readonly value: number; readonly text: string } | null | undefined)[],
): string {
  const approached = ends.find(
    (end) => end != null && Math.abs(end.value - extreme) < 1e-3 && (extreme - end.value) * side >= -1e-12,
  );
  const attained = recognise(look.subject, (at) => (at === look.set ? extreme : extreme));
  const value =
    approached?.text ??
    (attained !== null && look.subject.parameters.length === 0 ? look.text(attained) : decimal(extreme));
  const isMet = GRID.some((z) => Math.abs(z) <= 2 && look.g(z) === approached?.value);
  const sign = approached === undefined || isMet ? '≤' : '<';
  return side > 0 ? `${value} ${sign}` : `${sign} ${value}`;
}

/** The range that the table states, where it is found to hold. */
function statedRange(look: Look): { readonly text: string; readonly how: How } | null {
  const { subject } = look;
  if (subject.entry.range === undefined) return null;
  const names = { functions: subject.functions };
  const own = subject.parameters.map(({ name }) => name);
  const condition = readCondition(subject.entry.range.replace(/\by\b/g, 'w'), { ...names, symbols: [...own, 'w'] });
  const shown = printConditionText(condition, names).replace(/\bw\b/g, 'g(z)').replaceAll('-', '−');
  const unfolded = unfold(subject.body, names);
  const onBody = mapped(condition, (term) =>
    substitute(term, new Map(placeholders(condition).map((one) => [one, unfolded]))),
  );
  const context = ruleContext(subject.functions, subject.assumptions);
  if (decideCondition(onBody, context) === 'yes') return { text: shown, how: { kind: 'sign' } };
  const holds = GRID.every((z) => {
    const value = look.g(z);
    return Number.isNaN(value) || holdsFor(condition, value, look);
  });
  if (!holds) return null;
  const claim = (bounds: Bounds): boolean => boundedBy(condition, bounds, look);
  return { text: shown, how: look.over(look.stable, EVERYTHING, claim) ? { kind: 'interval' } : SAMPLED };
}

const placeholders = (condition: Condition): Term[] =>
  condition.kind === 'comparison'
    ? [condition.left, condition.right].filter((term) => term.kind === 'symbol' && term.name === 'w')
    : condition.conditions.flatMap(placeholders);
const mapped = (condition: Condition, change: (term: Term) => Term): Condition =>
  condition.kind === 'comparison'
    ? { ...condition, left: change(condition.left), right: change(condition.right) }
    : { ...condition, conditions: condition.conditions.map((one) => mapped(one, change)) };

const ROUNDING = 1e-12;
function sidesOf(
  condition: Condition & { kind: 'comparison' },
  look: Look,
): { relation: Relation; value: number } | null {
  const isValue = (term: Term): boolean => term.kind === 'symbol' && term.name === 'w';
  const flipped: Readonly<Record<Relation, Relation>> = {
    '<': '>',
    '<=': '>=',
    '>': '<',
    '>=': '<=',
    '=': '=',
    '!=': '!=',
  };
  const [value, relation] = isValue(condition.left)
    ? [condition.right, condition.relation]
    : [condition.left, flipped[condition.relation]];
  const number = asNumber(value, look);
  return number === null ? null : { relation, value: number };
}
function asNumber(term: Term, { usual }: Look): number | null {
  const [low, high] = boundsOfConstant(term, usual);
  return Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : null;
}
function holdsFor(condition: Condition, value: number, look: Look): boolean {
  if (condition.kind === 'and') return condition.conditions.every((one) => holdsFor(one, value, look));
  if (condition.kind === 'or') return condition.conditions.some((one) => holdsFor(one, value, look));
  return boundedBy(condition, [value, value], look);
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

const MARGIN = 1e-5;

function steepest(look: Look): Property {
  const { subject } = look;
  const { value, at, to } = largest(look.slope, look.isSmooth);
  const made = (text: string, how: How): Property => ({ name: 'largest slope', text, how });
  if (!Number.isFinite(value) || value > 1e6) return made('no bound', SAMPLED);
  const attained = Number.isFinite(at) || Number.isFinite(to);
  const far = look.slope(at > 0 ? 1e7 : -1e7);
  if (!attained && Math.abs(far) > 1.05 * Math.abs(value) && Math.abs(far - value) > 1)
    return made('no bound', SAMPLED);
  const quantity = (set: ReadonlyMap<SymbolTerm, number>): number =>
    attained ? largest(look.slopeFamily(set), look.isSmooth).value : look.slopeFamily(set)((at > 0 ? 1 : -1) * 1e5);
  const exact = attained && at === to ? exactAt(look, at) : null;
  const known = exact ?? recognise(subject, quantity);
  const shown = known === null ? decimal(value) : look.text(known);
  const where = !attained
    ? at === to
      ? `approached as z → ${at > 0 ? '∞' : '−∞'}`
      : 'everywhere'
    : at === to
      ? `${isCorner(look, at) ? 'beside' : 'at'} z = ${placeText(look, 'at', at)}`
      : `for ${stretchText(placeText(look, 'at', at), placeText(look, 'to', to))}`;
  const whole = look.over(look.stableSlope, EVERYTHING, ([, high]) => high <= value + MARGIN);
  return made(`${shown}, ${where}`, whole ? { kind: 'interval' } : SAMPLED);
}

/** Whether the slope jumps there. */
const isCorner = ({ slope }: Look, z: number): boolean => Math.abs(slope(z - 1e-7) - slope(z + 1e-7)) > 1e-4;

/** Where the maximum is, as a formula of the parameters where there is one. */
function placeText(look: Look, end: 'at' | 'to', at: number): string {
  if (look.subject.parameters.length === 0 || !Number.isFinite(at)) return decimal(at);
  const term = recognise(look.subject, (set) => largest(look.slopeFamily(set), look.isSmooth)[end]);
  return term === null ? decimal(at) : look.text(term).replace(/^-/, '−');
}

function exactAt({ subject, derivation }: Look, at: number): Term | null {
  if (at !== 0 || hasCases(derivation.result)) return null;
  return subject.parameters.length > 0
    ? null
    : exactValue(derivation.result, new Map([[subject.variable, ZERO]]), { functions: subject.functions });
}

/** What the derivation says of the joints; it decides them for all values of the parameters. */
function joints({ derivation }: Look): Property[] {
  return derivation.remarks
    .filter(({ kind }) => kind === 'kink' || kind === 'jump' || kind === 'one-sided')
    .map(({ text }) => ({
      name: 'joints',
      text,
      how: { kind: text.includes('not decided') ? 'open' : 'proved' },
    }));
}
