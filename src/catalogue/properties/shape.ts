/** The shape of a function at given parameter values: where it rises and falls, its steepest point, its ends. */
import type { SymbolTerm, Term } from '../../core/term.ts';
import { compile } from '../../verify/index.ts';
import { computable, type StableForms } from '../code/stable.ts';
import type { CatalogueSubject } from '../subject.ts';

export type RealFunction = (z: number) => number;

/** A term of the subject's variable as a function, computed in its stable form. */
export function asFunction(
  term: Term,
  subject: CatalogueSubject,
  forms: StableForms,
): (at: ReadonlyMap<SymbolTerm, number>) => RealFunction {
  const symbols = [subject.variable, ...subject.parameters];
  const program = compile(computable(term, forms, subject.assumptions), symbols, { functions: forms.functions });
  return (at) => {
    const rest = subject.parameters.map((one) => at.get(one) ?? Number.NaN);
    return (z) => program([z, ...rest]);
  };
}

const REACH = 30;
const STEPS = 12_000;
export const GRID: readonly number[] = Array.from({ length: STEPS + 1 }, (_, i) => -REACH + (2 * REACH * i) / STEPS);
/** Slopes below this are level. */
const LEVEL = 1e-15;

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly sign: -1 | 0 | 1;
}

/** The stretches on which the slope keeps its sign, in order; their ends are zeros, kinks or ±∞. */
export function stretches(slope: RealFunction, isSmooth: boolean): Piece[] {
  const signAt = (z: number): -1 | 0 | 1 => {
    const value = slope(z);
    return Math.abs(value) < LEVEL || Number.isNaN(value) ? 0 : value > 0 ? 1 : -1;
  };
  const found: { from: number; to: number; sign: -1 | 0 | 1 }[] = [];
  for (const z of GRID) {
    const sign = signAt(z);
    const last = found[found.length - 1];
    if (last === undefined) found.push({ from: Number.NEGATIVE_INFINITY, to: z, sign });
    else if (last.sign === sign) last.to = z;
    else {
      const border = bisect((x) => signAt(x) === last.sign, last.to, z);
      last.to = border;
      found.push({ from: border, to: z, sign });
    }
  }
  const end = found[found.length - 1];
  if (end !== undefined) end.to = Number.POSITIVE_INFINITY;
  return joined(found, isSmooth);
}

/** A single level point between two stretches of one sign is no stretch; a slope that has died away far out is not level. */
function joined(pieces: readonly Piece[], isSmooth: boolean): Piece[] {
  const kept: Piece[] = [];
  pieces.forEach((piece, i) => {
    const last = kept[kept.length - 1];
    const isPoint = piece.sign === 0 && piece.to - piece.from < 0.02;
    const isTail = piece.sign === 0 && isSmooth && !Number.isFinite(piece.to - piece.from);
    if ((isPoint || isTail) && last !== undefined) kept[kept.length - 1] = { ...last, to: piece.to };
    else if (last !== undefined && last.sign === piece.sign) kept[kept.length - 1] = { ...last, to: piece.to };
    else if (isTail && i === 0) kept.push({ ...piece, sign: pieces[1]?.sign ?? 0 });
    else kept.push(piece);
  });
  return kept;
}

/** The end of the stretch that starts at `low` on which `holds`. */
function bisect(holds: (x: number) => boolean, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 60; i++) {
    const middle = (a + b) / 2;
    if (holds(middle)) a = middle;
    else b = middle;
  }
  const rounded = Math.round(b * 1e6) / 1e6;
  return Math.abs(rounded - b) < 1e-9 ? rounded : b;
}

export interface Extreme {
  readonly value: number;
  /** Where it is attained: one point, or a stretch. ±∞ where it is only approached. */
  readonly at: number;
  readonly to: number;
}

/** The largest value of a function on the line; of several places the one nearest to 0. */
export function largest(f: RealFunction, isSmooth: boolean): Extreme {
  const slack = (value: number): number => 1e-12 * Math.max(1, Math.abs(value));
  const values = GRID.map((z) => (Number.isNaN(f(z)) ? Number.NEGATIVE_INFINITY : f(z)));
  const top = Math.max(...values);
  const at0 = STEPS / 2;
  let index = values.reduce(
    (best, value, i) =>
      value >= top - 2e-5 * Math.max(1, Math.abs(top)) && (best < 0 || Math.abs(i - at0) < Math.abs(best - at0))
        ? i
        : best,
    -1,
  );
  // Up the hill from there.
  for (const step of [-1, 1]) {
    while ((values[index + step] ?? Number.NEGATIVE_INFINITY) > (values[index] ?? 0)) index += step;
  }
  const best = values[index] ?? top;
  const isLevel = (i: number): boolean => Math.abs(f(GRID[i] ?? Number.NaN) - best) <= slack(best);
  let [first, last] = [index, index];
  while (last < STEPS && isLevel(last + 1)) last++;
  while (first > 0 && isLevel(first - 1)) first--;
  if (last - first > 3) {
    const below = (z: number): boolean => f(z) < best - slack(best);
    const from = first === 0 ? Number.NEGATIVE_INFINITY : bisect(below, GRID[first - 1] ?? 0, GRID[first] ?? 0);
    const to =
      last === STEPS ? Number.POSITIVE_INFINITY : bisect((z) => !below(z), GRID[last] ?? 0, GRID[last + 1] ?? 0);
    if (!isSmooth || (first === 0 && last === STEPS)) return { value: best, at: from, to };
    // A smooth slope that is level in doubles has come so near to its limit.
    const end = first === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return { value: best, at: end, to: end };
  }
  if (index === 0) return { value: best, at: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  if (index === STEPS) return { value: best, at: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const at = golden(f, GRID[index - 1] ?? 0, GRID[index + 1] ?? 0);
  // At a corner the slope has no value; what it comes near to on either side counts.
  const around = [f(at - BESIDE), f(at), f(at + BESIDE)].filter((value) => !Number.isNaN(value));
  return { value: Math.max(best, ...around), at, to: at };
}

const BESIDE = 1e-10;

/** The place of the maximum between two points that enclose it. */
function golden(f: RealFunction, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  for (let i = 0; i < 80; i++) {
    const [p, q] = [b - ratio * (b - a), a + ratio * (b - a)];
    if (f(p) >= f(q)) b = q;
    else a = p;
  }
  const middle = (a + b) / 2;
  const rounded = Math.round(middle * 1e4) / 1e4;
  const isRound = Math.abs(rounded - middle) < 1e-6 && !(f(rounded) < f(middle) - 1e-9);
  return isRound ? (rounded === 0 ? 0 : rounded) : middle;
}
