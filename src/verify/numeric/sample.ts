/** Sample points: seeded, over the real line, where identities that hold only somewhere tend to break. */
import { conditionTerms } from '../../core/make.ts';
import { numerator } from '../../core/rational.ts';
import type { Condition, Relation, SymbolTerm, Term } from '../../core/term.ts';
import { postorder } from '../../core/traverse.ts';
import { constantValue, exactly } from './constant.ts';
import { randomFrom } from './random.ts';

export interface SampleOptions {
  readonly seed?: number;
  /** Conditions on single variables (a > 0, 0 < z < 1) that the points are to fulfil; others are for the caller to test. */
  readonly conditions?: readonly Condition[];
  /** Places of interest: numbers that occur in the terms, where kinks and poles may sit. */
  readonly centres?: readonly number[];
}

/** Where a variable may lie: low < x < high; low = high pins it. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const FRIENDLY = [0.5, -1, 2, -0.5, 1, 0, -2, 3, 0.25, -3, 1.5, -0.25, 4, -1.5];

/**
 * An endless supply of points, one number for each variable. All numbers are dyadic fractions with few digits, so that
 * they are the same number in every arithmetic. Friendly points come first; then moderate ones alternate with large and
 * small ones of both signs and with points near and at the centres.
 * @example samplePoints([z], { seed: 1 }).next().value // [0.5]
 */
export function* samplePoints(variables: readonly SymbolTerm[], options: SampleOptions = {}): Generator<number[]> {
  const random = randomFrom((options.seed ?? 0) ^ 0x5eed);
  const ranges = variables.map((variable) => rangeOf(variable, options.conditions ?? []));
  const centres = [0, 1, -1, ...(options.centres ?? [])];
  for (let n = 0; ; n++) {
    yield ranges.map((range, i) => into(range, draw(n, i, centres, random), random));
  }
}

/** Whether the conditions leave no variable free. */
export const isPinned = (variables: readonly SymbolTerm[], conditions: readonly Condition[]): boolean =>
  variables.every((variable) => {
    const { low, high } = rangeOf(variable, conditions);
    return low === high;
  });

const FRIENDLY_POINTS = 6;
const STYLES = ['moderate', 'small', 'wide', 'near', 'moderate', 'large', 'beside', 'friendly'] as const;

function draw(n: number, place: number, centres: readonly number[], random: () => number): number {
  const friendly = FRIENDLY[(n + 3 * place) % FRIENDLY.length] as number;
  if (n < FRIENDLY_POINTS) return friendly;
  // The first variable goes through all styles; the others keep to the middle more often, lest everything overflow.
  const style = place === 0 ? STYLES[n % STYLES.length] : STYLES[Math.floor(random() * random() * STYLES.length)];
  const sign = random() < 0.5 ? -1 : 1;
  const mantissa = 1 + Math.floor(random() * 16) / 16;
  const centre = centres[Math.floor(random() * centres.length)] ?? 0;
  switch (style) {
    case 'small':
      return sign * mantissa * 2 ** -(2 + Math.floor(random() * 12));
    case 'wide':
      return (sign * Math.ceil(random() * 160)) / 8;
    case 'near':
      return centre + sign * mantissa * 2 ** -(3 + Math.floor(random() * 9));
    case 'large':
      return sign * mantissa * 2 ** (4 + Math.floor(random() * (n % 5 === 0 ? 16 : 4)));
    case 'beside':
      return centre + (sign * Math.ceil(random() * 128)) / 64;
    case 'friendly':
      return friendly;
    default:
      return (sign * Math.ceil(random() * 256)) / 64;
  }
}

/** Moves a number into the range, keeping its distance from a single end. */
function into({ low, high }: Range, x: number, random: () => number): number {
  if (low === high) return low;
  if (low < x && x < high) return x;
  if (low === Number.NEGATIVE_INFINITY) return x === high ? high - 0.5 : 2 * high - x;
  if (high === Number.POSITIVE_INFINITY) return x === low ? low + 0.5 : 2 * low - x;
  return low + ((high - low) * Math.ceil(random() * 255)) / 256;
}

/** What the conditions that compare the variable alone with a number say. */
function rangeOf(variable: SymbolTerm, conditions: readonly Condition[]): Range {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const visit = (condition: Condition): void => {
    if (condition.kind === 'and') condition.conditions.forEach(visit);
    if (condition.kind !== 'comparison') return;
    const { left, right, relation } = condition;
    const bound = constantValue(left === variable ? right : left)?.valueOf();
    if (bound === undefined || (left !== variable && right !== variable)) return;
    const isBelow: Relation[] = left === variable ? ['<', '<='] : ['>', '>='];
    const isAbove: Relation[] = left === variable ? ['>', '>='] : ['<', '<='];
    if (relation === '=' || isAbove.includes(relation)) low = Math.max(low, bound);
    if (relation === '=' || isBelow.includes(relation)) high = Math.min(high, bound);
  };
  conditions.forEach(visit);
  return low <= high ? { low, high } : { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}

const MAX_CENTRES = 8;
const MAX_SEARCH = 2000;

/** Numbers of moderate size that occur in terms or conditions: candidates for kinks and poles. */
export function centresIn(terms: readonly Term[], conditions: readonly Condition[] = []): number[] {
  const found = new Set<number>();
  for (const term of [...terms, ...conditions.flatMap(conditionTerms)]) {
    if (term.size > MAX_SEARCH) continue;
    for (const part of postorder(term)) {
      if (part.kind !== 'number') continue;
      const value = Math.round(part.value.valueOf() * 256) / 256;
      if (Math.abs(value) > 1 && Math.abs(value) < 100 && found.size < MAX_CENTRES) found.add(value).add(-value);
    }
  }
  return [...found];
}

/** A sample coordinate as people write it: `-3/4`, `2`. */
export function coordinateText(value: number): string {
  const exact = exactly(value);
  return exact.d === 1n ? `${numerator(exact)}` : `${numerator(exact)}/${exact.d}`;
}
