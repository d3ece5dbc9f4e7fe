/** Curves from functions: points close enough for the eye, gaps where the function has them. */
import type { Point } from './model.ts';

export interface Break {
  readonly at: number;
  /** The value just before and just after; infinite where it grows without bound, null where there is none. */
  readonly left: number | null;
  readonly right: number | null;
}
export interface Sampled {
  readonly runs: readonly (readonly Point[])[];
  readonly breaks: readonly Break[];
}

const POINTS = 480;
const HALVINGS = 48;
/** A change over one step that is larger than this part of the whole is looked at more closely. */
const STEEP = 0.02;

/**
 * Samples a function over an interval.
 * @example sample(Math.tan, [-2, 2]).breaks.map(({ at }) => at) // −π/2 and π/2
 */
export function sample(f: (x: number) => number, [from, to]: readonly [number, number]): Sampled {
  const xs = Array.from({ length: POINTS + 1 }, (_, i) => nearZero(from + ((to - from) * i) / POINTS, to - from));
  const ys = xs.map(f);
  // A grid point on which alone there is no value (the slope of |x| at 0) is moved a little beside it.
  for (let i = 1; i < POINTS; i++) {
    if (Number.isFinite(ys[i]) || !Number.isFinite(ys[i - 1]) || !Number.isFinite(ys[i + 1])) continue;
    const beside = (xs[i] as number) + ((to - from) / POINTS) * 1e-6;
    xs[i] = beside;
    ys[i] = f(beside);
  }
  const finite = ys.filter(Number.isFinite).sort((a, b) => a - b);
  const spread = Math.max(1e-9, quantile(finite, 0.95) - quantile(finite, 0.05));
  const runs: Point[][] = [];
  const breaks: Break[] = [];
  let run: Point[] = [];
  const close = (): void => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (let i = 0; i <= POINTS; i++) {
    const [x, y] = [xs[i] as number, ys[i] as number];
    const [before, last] = [xs[i - 1], ys[i - 1]];
    if (before !== undefined && last !== undefined) {
      const found = breakBetween(f, before, last, x, y, spread);
      if (found !== null) {
        if (found.left !== null && Number.isFinite(found.left)) run.push([found.at, found.left]);
        close();
        breaks.push(found);
        if (found.right !== null && Number.isFinite(found.right)) run.push([found.at, found.right]);
      }
    }
    if (Number.isFinite(y)) run.push([x, y]);
    else close();
  }
  close();
  return { runs, breaks: distinct(breaks, (to - from) / POINTS) };
}

/** Grids through zero meet it exactly. */
const nearZero = (x: number, width: number): number => (Math.abs(x) < width * 1e-9 ? 0 : x);
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(part * (sorted.length - 1))))] ?? 0;

function breakBetween(
  f: (x: number) => number,
  a: number,
  fa: number,
  b: number,
  fb: number,
  spread: number,
): Break | null {
  const [inA, inB] = [Number.isFinite(fa), Number.isFinite(fb)];
  if (!inA && !inB) return null;
  if (inA !== inB) return border(f, a, b, inA, spread);
  if (Math.abs(fb - fa) < STEEP * spread) return null;
  let [left, right, yl, yr] = [a, b, fa, fb];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (left + right) / 2;
    const ym = f(middle);
    if (middle === left || middle === right) break;
    if (!Number.isFinite(ym)) {
      const [l, r] = [f(middle - (b - a) * 1e-9), f(middle + (b - a) * 1e-9)];
      return judged(nice(middle, b - a), Number.isFinite(l) ? l : yl, Number.isFinite(r) ? r : yr, spread);
    }
    if (Math.abs(ym - yl) > Math.abs(yr - ym)) [right, yr] = [middle, ym];
    else [left, yl] = [middle, ym];
    if (Math.abs(yr - yl) < STEEP * spread * 0.01) return null;
  }
  return judged(nice((left + right) / 2, b - a), yl, yr, spread);
}

/** Where the function begins or ends to be defined. */
function border(f: (x: number) => number, a: number, b: number, insideIsA: boolean, spread: number): Break {
  let [inside, outside] = insideIsA ? [a, b] : [b, a];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (Number.isFinite(f(middle))) inside = middle;
    else outside = middle;
  }
  const y = f(inside);
  const at = nice((inside + outside) / 2, b - a);
  const value = isLarge(y, spread) || grows(f, inside, insideIsA ? a : b) ? Math.sign(y) * Number.POSITIVE_INFINITY : y;
  return insideIsA ? { at, left: value, right: null } : { at, left: null, right: value };
}

/** Whether the values keep growing towards the border, as a logarithm's do, however slowly. */
function grows(f: (x: number) => number, border: number, inner: number): boolean {
  const at = (part: number): number => Math.abs(f(border + (inner - border) * part));
  const steps = [at(1e-2), at(1e-4), at(1e-6), at(1e-8)];
  const rise = steps.slice(1).map((value, i) => value - (steps[i] ?? 0));
  return rise.every((one) => one > 0) && (rise[2] ?? 0) > 0.5 * (rise[0] ?? 0);
}

const LARGE = 1e4;
const isLarge = (y: number, spread: number): boolean => Math.abs(y) > LARGE * Math.max(1, spread);

function judged(at: number, left: number, right: number, spread: number): Break {
  const value = (y: number): number => (isLarge(y, spread) ? Math.sign(y) * Number.POSITIVE_INFINITY : y);
  return { at, left: value(left), right: value(right) };
}

/** The round number that is meant: 2.5, not 2.4999999999999996. */
function nice(x: number, width: number): number {
  const rounded = Number(x.toPrecision(9));
  const whole = Math.round(x * 1000) / 1000;
  const tolerance = Math.max(1e-12, Math.abs(width) * 1e-7);
  return Math.abs(whole - x) < tolerance ? whole + 0 : rounded;
}

const distinct = (breaks: readonly Break[], width: number): Break[] =>
  breaks.filter((one, i) => i === 0 || one.at - (breaks[i - 1]?.at ?? 0) > width * 0.5);
