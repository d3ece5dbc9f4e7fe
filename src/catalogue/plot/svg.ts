/** A thumbnail for the table: both curves as paths, axes, nothing else. Colours come from the page's style. */
import { type Frame, type RealFunction, runsOf } from './frame.ts';

const WIDTH = 132;
const HEIGHT = 84;
const PADDING = 3;
const SAMPLES = 161;

/**
 * An `<svg>` element; the curves have the classes `value` and `slope`.
 * @example svgThumbnail(sigma, sigmaSlope, frame, 'logistic function and its derivative')
 */
export function svgThumbnail(value: RealFunction, slope: RealFunction, frame: Frame, title: string): string {
  const { left, right, low, high } = frame;
  const x = (z: number): number => PADDING + ((z - left) / (right - left)) * (WIDTH - 2 * PADDING);
  const y = (v: number): number => PADDING + ((high - v) / (high - low)) * (HEIGHT - 2 * PADDING);
  const point = ([z, v]: readonly [number, number]): string => `${short(x(z))} ${short(y(v))}`;
  const path = (f: RealFunction, name: string): string => {
    const runs = runsOf(f, frame, SAMPLES).map((run) => `M${run.map(point).join('L')}${run.length === 1 ? 'h0' : ''}`);
    return `<path class="${name}" d="${runs.join('')}"/>`;
  };
  const axes = `<path class="axis" d="M${PADDING} ${short(y(0))}H${WIDTH - PADDING}M${short(x(0))} ${PADDING}V${HEIGHT - PADDING}"/>`;
  const label = title.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">${axes}${path(slope, 'slope')}${path(value, 'value')}</svg>`;
}

/** A tenth of a pixel is enough. */
const short = (n: number): string => `${Number(n.toFixed(1))}`;
