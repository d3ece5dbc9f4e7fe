/** What a plot shows: where it is looked at, and how much of the values fits. */
export type RealFunction = (z: number) => number;

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

const SAMPLES = 401;
/** Whole numbers and a few tenths: ends of an axis that people can read. */
const STEP_SIZES = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/**
 * A frame that holds all curves from `left` to `right`, but no more than `tallest` of their values (an exponential
 * would flatten everything else), with room above and below.
 */
export function frameOf(curves: readonly RealFunction[], left = -5, right = 5, tallest = 6): Frame {
  const values = curves.flatMap((f) =>
    Array.from({ length: SAMPLES }, (_, i) => f(left + ((right - left) * i) / (SAMPLES - 1))).filter(Number.isFinite),
  );
  const low = Math.max(Math.min(0, ...values), -tallest);
  const high = Math.min(Math.max(0, ...values), tallest);
  const span = Math.max(high - low, 0.2);
  const step = STEP_SIZES.find((size) => span / size <= 10) ?? 100;
  const tidy = (value: number): number => Number(value.toFixed(6));
  return {
    left,
    right,
    low: tidy(Math.floor(low / step - 0.02) * step),
    high: tidy(Math.ceil(high / step + 0.02) * step),
  };
}

/** A curve as unbroken runs of points inside the frame; it breaks at jumps, gaps and the frame's ends. */
export function runsOf(f: RealFunction, frame: Frame, samples: number): (readonly [z: number, y: number])[][] {
  const { left, right, low, high } = frame;
  const runs: (readonly [number, number])[][] = [];
  let run: (readonly [number, number])[] = [];
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let before = Number.NaN;
  const width = (right - left) / (samples - 1);
  for (let i = 0; i < samples; i++) {
    const z = left + width * i;
    const y = f(z);
    // A step that no halving of the interval makes smaller is a jump.
    const isJump = Math.abs(y - before) > (high - low) / 8 && jumps(f, z - width, z);
    if (isJump) end();
    if (y >= low && y <= high) run.push([z, y]);
    else {
      if (run.length > 0 && Number.isFinite(y) && !isJump) run.push(clipped(z - width, before, z, y, frame));
      end();
      const next = f(z + width);
      if (Number.isFinite(y) && next >= low && next <= high && i + 1 < samples && !jumps(f, z, z + width)) {
        run.push(clipped(z + width, next, z, y, frame));
      }
    }
    before = y;
  }
  end();
  return runs;
}

/** Where the segment from a point inside to one outside leaves the frame. */
function clipped(
  z: number,
  y: number,
  outerZ: number,
  outerY: number,
  { low, high }: Frame,
): readonly [number, number] {
  const border = outerY > high ? high : low;
  const part = outerY === y ? 1 : (border - y) / (outerY - y);
  return [z + (outerZ - z) * part, border];
}

function jumps(f: RealFunction, low: number, high: number): boolean {
  let [a, b] = [low, high];
  const whole = Math.abs(f(b) - f(a));
  if (Number.isNaN(whole)) return true;
  for (let i = 0; i < 40; i++) {
    const middle = (a + b) / 2;
    const y = f(middle);
    if (Math.abs(y - f(a)) > Math.abs(f(b) - y)) b = middle;
    else a = middle;
  }
  return Math.abs(f(b) - f(a)) > whole / 4;
}
