/** Everything that the properties of a function are read off, made once. */
import { application, symbol } from '../../core/make.ts';
import type { Rational } from '../../core/rational.ts';
import type { Condition, SymbolTerm, Term } from '../../core/term.ts';
import { hasCases } from '../../core/traits.ts';
import { dependsOn, substitute } from '../../core/traverse.ts';
import { derive } from '../../derive/derive.ts';
import { differentiate } from '../../derive/differentiate.ts';
import { type Engine, tidyContext } from '../../derive/engine.ts';
import { tidy } from '../../derive/tidy/tidy.ts';
import { printText } from '../../print/index.ts';
import { numberTerm } from '../../rule/index.ts';
import type { Derivation } from '../../trace/derivation.ts';
import { type BigEvaluator, evaluate } from '../../verify/index.ts';
import { COMPUTABLE, reshaped, type StableForms } from '../code/stable.ts';
import { Constants } from '../growth/constants.ts';
import type { CatalogueSubject } from '../subject.ts';
import { type Bounds, holdsOver } from './interval.ts';
import { decimal, parameterSets, recognise } from './numbers.ts';
import type { How } from './property.ts';
import { asFunction, type Piece, type RealFunction, stretches } from './shape.ts';
import { type Signs, signsOf } from './signs.ts';

export type Setting = ReadonlyMap<SymbolTerm, number>;

/** How far interval arithmetic looks where the whole line is too much for doubles. */
const REACHES = [30, 10];
/** Second derivatives of more nodes are left as they come. */
const LARGEST = 400;

/** What the properties are computed with. */
export interface Tools {
  readonly engine: Engine;
  readonly forms: StableForms;
  readonly big: BigEvaluator | null;
}

export class Look {
  readonly subject: CatalogueSubject;
  readonly derivation: Derivation;
  readonly engine: Engine;
  readonly forms: StableForms;
  readonly big: BigEvaluator | null;
  readonly constants: Constants;
  readonly signs: Signs;
  readonly set: Setting;
  readonly usual: ReadonlyMap<SymbolTerm, Bounds>;
  readonly family: (at: Setting) => RealFunction;
  readonly g: RealFunction;
  /** The function at other parameter values, by which nothing holds by chance. */
  readonly unusual: RealFunction;
  readonly slope: RealFunction;
  readonly slopeFamily: (at: Setting) => RealFunction;
  /** The derivative's own derivative, and other ways of writing it, factors first. */
  readonly second: Term;
  readonly secondForms: readonly Term[];
  readonly stable: Term;
  readonly stableSlope: Term;
  readonly stableSecond: Term;
  /** Whether no corner and no level stretch can be expected. */
  readonly isSmooth: boolean;
  /** Whether it is known to be defined for all real numbers, and to be continuous there. */
  readonly isDefined: boolean;
  readonly isContinuous: boolean;
  /** Where the slope keeps its sign, at the usual values. */
  readonly pieces: readonly Piece[];
  /** Where the slope changes its sign or its formula, at the usual values. */
  readonly joints: readonly number[];

  constructor(subject: CatalogueSubject, derivation: Derivation, { engine, forms, big }: Tools) {
    const { variable, assumptions } = subject;
    this.subject = subject;
    this.derivation = derivation;
    this.engine = engine;
    this.forms = forms;
    this.big = big;
    this.constants = new Constants(engine, variable, assumptions);
    this.signs = signsOf(variable, assumptions, engine, this.constants);
    this.set = parameterSets(subject)[0] ?? new Map();
    this.usual = new Map([...this.set].map(([one, value]) => [one, [value, value]]));
    const base = COMPUTABLE.has(subject.entry.name) ? subject.call : subject.body;
    this.family = asFunction(base, subject, forms);
    this.g = this.family(this.set);
    this.unusual = this.family(parameterSets(subject)[1] ?? this.set);
    this.slopeFamily = asFunction(derivation.result, subject, forms);
    this.slope = this.slopeFamily(this.set);
    const second = differentiate(derivation.result, variable, engine.templates);
    const isSmall = second.size <= LARGEST;
    this.second = isSmall ? tidy(second, tidyContext(engine, variable)) : second;
    const twice = isSmall ? derive(derivation.definition, { order: 2, assumptions }, engine) : null;
    this.secondForms = [...(twice === null ? [] : formsOf(twice)), this.second];
    this.stable = reshaped(base, forms, assumptions);
    this.stableSlope = reshaped(derivation.result, forms, assumptions);
    this.stableSecond = reshaped(this.second, forms, assumptions);
    this.isSmooth = !hasCases(derivation.result) && dependsOn(derivation.result, variable);
    this.isDefined = this.signs.isDefined(subject.body);
    this.isContinuous = this.signs.isContinuous(subject.body);
    this.pieces = stretches(this.slope, this.isSmooth);
    this.joints = this.pieces.flatMap(({ to }) => (Number.isFinite(to) ? [to] : []));
  }

  /**
   * Whether a claim on the bounds of a term holds on an interval, by interval arithmetic; on rays where doubles end
   * before the claim does, as far as it gets. Null where it was not found to hold.
   */
  byIntervals(term: Term, slope: Term | null, [low, high]: Bounds, claim: (bounds: Bounds) => boolean): How | null {
    if (this.over(term, slope, [low, high], claim)) return { kind: 'interval', reach: null };
    for (const reach of REACHES) {
      const near: Bounds = [Math.max(low, -reach), Math.min(high, reach)];
      const isWhole = near[0] === low && near[1] === high;
      if (!isWhole && near[0] < near[1] && this.over(term, slope, near, claim)) return { kind: 'interval', reach };
    }
    return null;
  }
  over(term: Term, slope: Term | null, where: Bounds, claim: (bounds: Bounds) => boolean): boolean {
    return holdsOver({ term, slope }, this.subject.variable, where, this.usual, claim, this.joints);
  }
  text(term: Term): string {
    return printText(term, { functions: this.subject.functions }).replaceAll('-', '−');
  }
  /** Whether g″ has the sign on the stretch, in any of its forms; `weak` where it may be 0 there. */
  bends(sign: 1 | -1, where: readonly Condition[]): 'strict' | 'weak' | null {
    const found = this.secondForms.map((form) => this.signs.on(form, sign, where));
    return found.find((one) => one === 'strict') ?? found.find((one) => one !== null) ?? null;
  }
  /** The value at the usual parameters. */
  valueOf(term: Term, at: Setting = this.set): number {
    return evaluate(term, at, { functions: this.subject.functions });
  }
  /** The value of a term at a place, tidied; null where two pieces meet there that differ, or it is not defined. */
  valueAt(term: Term, place: Term): Term | null {
    const [first, ...others] = this.signs
      .touching(term, place)
      .map((part) => this.constants.tidied(substitute(part, new Map<Term, Term>([[this.subject.variable, place]]))));
    return first !== undefined && others.every((other) => this.constants.same(first, other)) ? first : null;
  }
  /** The term at the usual values of the parameters. */
  atUsual(term: Term): Term {
    const values = [...this.subject.usual].map(([one, value]: [SymbolTerm, Rational]): [Term, Term] => [
      symbol(one.name),
      numberTerm(value),
    ]);
    return substitute(term, new Map(values));
  }

  /** The formula for the end of a stretch, where there is one. */
  borderTerm(z: number): Term | null {
    return recognise(this.subject, (set) => {
      const ends = stretches(this.slopeFamily(set), this.isSmooth).flatMap(({ to }) =>
        Number.isFinite(to) ? [to] : [],
      );
      return ends[this.joints.findIndex((joint) => Math.abs(joint - z) < 1e-9)] ?? Number.NaN;
    });
  }
  /** The end of a stretch for people. */
  place(z: number): string {
    const term = Number.isFinite(z) ? this.borderTerm(z) : null;
    return term === null ? decimal(z) : this.text(term);
  }
}

/** The derivative in its forms, with g written out. */
export function formsOf({ definition, result, closedForm, also }: Derivation): Term[] {
  const call = application(definition.name, [definition.variable]);
  const closed = [closedForm, ...also].flatMap((one) => one?.term ?? []);
  return [...closed.map((term) => substitute(term, new Map([[call as Term, definition.body]]))), result];
}

/** A stretch of the line between two places that are already text. */
export function stretchText(from: string, to: string): string {
  if (from.endsWith('∞')) return to.endsWith('∞') ? 'all z' : `z < ${to}`;
  return to.endsWith('∞') ? `z > ${from}` : `${from} < z < ${to}`;
}
