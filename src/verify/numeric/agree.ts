/**
 * Do two terms agree wherever both are defined? Sampled: doubles with error bounds decide most points either way;
 * BigNumbers at two precisions decide the doubtful ones and confirm a refutation.
 */
import type { Condition, Term } from '../../core/term.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { VerifyContext } from '../context.ts';
import { NumericError } from './arithmetic.ts';
import type { BigEvaluator } from './bignumber.ts';
import { BOUNDED, type Bounded, isUndefined, isUnsure } from './bounded.ts';
import { compareBig } from './compare-big.ts';
import { costOf, type Program, programOf } from './program.ts';
import { prepare, type Runner, testCondition } from './run.ts';
import { centresIn, coordinateText, isPinned, samplePoints } from './sample.ts';

export interface AgreeOptions {
  /** Points to decide before the verdict is *agrees*. */
  readonly points?: number;
  /** Looks at a few points at 64 digits even where doubles agree: for sides that may differ by less than 10^−15. */
  readonly thorough?: boolean;
}

const WANTED_POINTS = 20;
/** Fewer decided points than this are no evidence. */
const LEAST_POINTS = 6;
const MAX_TRIES = 240;
/** Bounds wider than this part of the values leave room for a real difference. */
const TIGHT = 1e-10;
/** Enclosures that are this many times their widths apart exclude each other beyond doubt. */
const CLEAR = 16;
/** Points that go to BigNumber where doubles have decided enough others, and where they have not. */
const FEW_BIG = 3;
const MANY_BIG = 8;
/** Operations that a verdict may take: in doubles about a second, in BigNumber a few. */
const MOST_OPERATIONS = 4_000_000;
const MOST_BIG_OPERATIONS = 40_000;

/**
 * The verdict on a = b at sample points; one of `agrees`, `refuted`, `unknown` (or `proved`, for the same term twice).
 * @param big where null, doubtful points are not looked into; if too few are left, the answer is unknown.
 * @example agree(tanh, quotientOfExponentials, { functions }, null) // { kind: 'agrees', points: 20, … }
 */
export function agree(
  a: Term,
  b: Term,
  context: VerifyContext,
  big: BigEvaluator | null = null,
  options: AgreeOptions = {},
): Verdict {
  if (a === b) return { kind: 'proved', method: 'identical', domain: 'everywhere' };
  try {
    return new Sampling(a, b, context, big, options).verdict();
  } catch (error) {
    if (error instanceof NumericError) return { kind: 'unknown', why: error.message };
    throw error;
  }
}

class Sampling {
  private readonly context: VerifyContext;
  private readonly big: BigEvaluator | null;
  private readonly wanted: number;
  private readonly tries: number;
  private readonly bigPoints: number;
  private readonly program: Program;
  private readonly runner: Runner<Bounded>;
  private readonly conditions: readonly Condition[];
  private readonly centres: readonly number[];
  private readonly closely: boolean;
  private counted = 0;
  private maxError = 0;
  private undefinedPoints = 0;
  private readonly doubtful: number[][] = [];
  /** Why a point that speaks against the claim did not settle it. */
  private conflict: string | null = null;

  constructor(a: Term, b: Term, context: VerifyContext, big: BigEvaluator | null, options: AgreeOptions) {
    this.context = context;
    this.conditions = [...(context.on ? [context.on] : []), ...(context.assumptions ?? [])];
    this.program = programOf([a, b], context, [], this.conditions);
    const cost = costOf(this.program);
    this.big = cost > MOST_BIG_OPERATIONS / FEW_BIG ? null : big;
    this.bigPoints = Math.floor(MOST_BIG_OPERATIONS / cost);
    const affordable = Math.max(LEAST_POINTS, Math.floor(MOST_OPERATIONS / cost));
    this.wanted = Math.min(options.points ?? WANTED_POINTS, affordable);
    this.tries = Math.min(MAX_TRIES, 4 * affordable);
    // A single point is cheap enough to look at closely.
    this.closely = this.big !== null && (options.thorough === true || isPinned(this.program.inputs, this.conditions));
    this.runner = prepare(this.program, BOUNDED);
    this.centres = centresIn([a, b], this.conditions);
  }

  verdict(): Verdict {
    const { program, conditions } = this;
    const needed = isPinned(program.inputs, conditions) ? 1 : LEAST_POINTS;
    const wanted = needed === 1 ? 1 : this.wanted;
    const points = samplePoints(program.inputs, { seed: this.context.seed ?? 0, conditions, centres: this.centres });
    const seen = new Set<string>();
    let tries = 0;
    for (const point of points) {
      if (this.counted >= wanted || tries++ >= (needed === 1 ? 1 : this.tries)) break;
      const key = point.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const refutation = this.inDoubles(point);
      if (refutation !== null) return refutation;
      // Each further try on a term that never gives a tight value would be as doubtful as the last.
      if (this.doubtful.length >= wanted * 2) break;
    }
    return this.inBig(needed) ?? this.conclusion(needed);
  }

  private inDoubles(point: readonly number[]): Verdict | null {
    const { program } = this;
    const slots = this.runner(point.map(BOUNDED.fromNumber));
    for (const condition of program.conditions) {
      if (testCondition(condition, BOUNDED, slots).truth !== 'yes') return null;
    }
    const a = slots[program.outputs[0] as number] as Bounded;
    const b = slots[program.outputs[1] as number] as Bounded;
    if (isUndefined(a) || isUndefined(b)) {
      this.undefinedPoints++;
      return null;
    }
    if (isUnsure(a) || isUnsure(b)) {
      this.doubtful.push([...point]);
      return null;
    }
    const difference = Math.abs(a.v - b.v);
    const error = a.e + b.e;
    if (difference > CLEAR * error) return this.refute(point, a.v, b.v);
    if (difference > error || error > TIGHT * Math.max(Math.abs(a.v), Math.abs(b.v))) {
      if (difference > error) this.doubtful.unshift([...point]);
      else this.doubtful.push([...point]);
      return null;
    }
    if (this.closely && error > 0 && this.doubtful.length < FEW_BIG) {
      this.doubtful.push([...point]);
      return null;
    }
    this.count(difference, Math.max(Math.abs(a.v), Math.abs(b.v)));
    return null;
  }

  private count(difference: number, size: number): void {
    this.counted++;
    this.maxError = Math.max(this.maxError, difference / Math.max(1, size));
  }

  /** Enclosures in doubles exclude each other; with BigNumber at hand the difference is confirmed. */
  private refute(point: readonly number[], left: number, right: number): Verdict | null {
    if (this.big === null) return this.witness(point, left, right, textsOf(left, right));
    const confirmed = compareBig(this.program, point, this.big);
    if (confirmed.kind === 'differ') return this.witness(point, confirmed.left, confirmed.right, confirmed.texts);
    this.conflict = `the sides differ in doubles at ${this.placeOf(point)}, not confirmed with more digits`;
    return null;
  }

  /** The doubtful points, the most doubtful first. */
  private inBig(needed: number): Verdict | null {
    if (this.big === null) return null;
    const limit =
      this.counted >= this.wanted ? FEW_BIG : Math.max(needed, Math.min(MANY_BIG, this.wanted - this.counted));
    let looked = 0;
    for (const point of this.doubtful) {
      if (looked >= Math.min(limit, this.bigPoints) || (looked >= FEW_BIG && this.counted >= this.wanted)) break;
      const result = compareBig(this.program, point, this.big);
      if (result.kind === 'undefined') continue;
      looked++;
      if (result.kind === 'agree') this.count(result.difference, result.size);
      if (result.kind === 'differ') return this.witness(point, result.left, result.right, result.texts);
    }
    return null;
  }

  private conclusion(needed: number): Verdict {
    if (this.conflict !== null) return { kind: 'unknown', why: this.conflict };
    if (this.counted >= needed) {
      return { kind: 'agrees', points: this.counted, maxError: this.maxError, domain: this.domain() };
    }
    const doubtful = this.doubtful.length;
    if (doubtful > 0 && this.big === null) {
      return { kind: 'unknown', why: `rounding errors leave ${doubtful} points undecided: more digits are needed` };
    }
    const why =
      this.counted === 0
        ? 'no point was found where both sides are known to be defined'
        : `only ${this.counted} points were found where both sides could be compared`;
    return { kind: 'unknown', why };
  }

  private domain(): string {
    if (this.context.on) return 'on the given domain';
    if (this.program.inputs.length === 0) return 'everywhere';
    const names = this.program.inputs.map(({ name }) => name).join(', ');
    return this.undefinedPoints > 0 ? 'where both sides are defined' : `all real ${names}`;
  }

  private witness(point: readonly number[], left: number, right: number, texts: readonly [string, string]): Verdict {
    const at: Record<string, string> = {};
    this.program.inputs.forEach(({ name }, i) => {
      at[name] = coordinateText(point[i] as number);
    });
    const witness = { at, left: texts[0], right: texts[1], leftValue: left, rightValue: right };
    return { kind: 'refuted', witness };
  }

  private placeOf(point: readonly number[]): string {
    return this.program.inputs.map(({ name }, i) => `${name} = ${coordinateText(point[i] as number)}`).join(', ');
  }
}

/** Two different numbers with as many digits as it takes to tell them apart. */
function textsOf(left: number, right: number): readonly [string, string] {
  for (let digits = 6; digits < 17; digits += 3) {
    const texts = [shortest(left, digits), shortest(right, digits)] as const;
    if (texts[0] !== texts[1]) return texts;
  }
  return [`${left}`, `${right}`];
}
const shortest = (value: number, digits: number): string => `${Number(value.toPrecision(digits))}`;
