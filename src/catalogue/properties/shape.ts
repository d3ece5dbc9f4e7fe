/** The shape of a function at given parameter values: where it rises and falls, its steepest point, its ends. */
import type { SymbolTerm, Term } from '../../core/term.ts';
import { compile } from '../../verify/index.ts';
import type { CatalogueSubject } from '../subject.ts';
import { type StableForms, computable } from '../code/stable.ts';

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
const LEVEL = 1e-13;

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly sign: -1 | 0 | 1;
}

/** The stretches on which the slope keeps its sign, in order; their ends are zeros, kinks or ±∞. */
export function stretches(slope: RealFunction): Piece[] {
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
  return joined(found);
}

/** A single level point between two stretches of one sign is no stretch; a slope that has died away far out is not level. */
function joined(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  pieces.forEach((piece, i) => {
    const last = kept[kept.length - 1];
    const isPoint = piece.sign === 0 && piece.to - piece.from < 0.02;
    const isTail = piece.sign === 0 && (piece.from > 5 || piece.to < -5) && !Number.isFinite(piece.to - piece.from);
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

/** The largest value of a function on the line. */
export function largest(f: RealFunction): Extreme {
  let best = Number.NEGATIVE_INFINITY;
  let index = 0;
  GRID.forEach((z, i) => {
    const value = f(z);
    if (value > best + 1e-12 * Math.max(1, Math.abs(value))) {
      best = value;
      index = i;
    }
  });
  const level = (i: number): boolean => Math.abs(f(GRID[i] ?? 0) - best) <= 1e-12 * Math.max(1, Math.abs(best));
  let last = index;
  while (last < STEPS && level(last + 1)) last++;
  if (last - index > 3) {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : bisect((x) => f(x) < best - 1e-12, GRID[index - 1] ?? 0, GRID[index] ?? 0);
    return { value: best, at: from, to: last === STEPS ? Number.POSITIVE_INFINITY : (GRID[last] ?? 0) };
  }
  if (index === 0) return { value: best, at: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  if (index === STEPS) return { value: best, at: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const at = golden(f, GRID[index - 1] ?? 0, GRID[index + 1] ?? 0);
  return { value: Math.max(best, f(at)), at, to: at };
}

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
  return Math.abs(rounded - middle) < 1e-6 && f(rounded) >= f(middle) - 1e-14 ? rounded + 0 : middle;
}
