/** Curves in a terminal: braille dots, two by four to a character, with axes and their ends labelled. */
import { type Frame, type RealFunction, runsOf } from './frame.ts';

export interface BrailleCurve {
  readonly name: string;
  readonly f: RealFunction;
  /** Only every other dot is set, so that two curves can be told apart without colour. */
  readonly dotted?: boolean;
  readonly paint?: (text: string) => string;
}

/** The bit of a dot in its character, by column and row (Unicode's order of the eight dots). */
const BITS = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;
const BLANK = 0x2800;
const ROWS = 14;
const SAMPLES_PER_DOT = 4;

/**
 * Lines of text no wider than `width`.
 * @example braillePlot([{ name: 'g', f: Math.tanh }], frame, 80)
 */
export function braillePlot(curves: readonly BrailleCurve[], frame: Frame, width: number): string[] {
  const labels = [label(frame.high), label(frame.low)];
  const margin = Math.max(...labels.map((text) => text.length)) + 1;
  const columns = Math.max(20, width - margin - 1);
  const cells: { bits: number; curve: number }[][] = Array.from({ length: ROWS }, () =>
    Array.from({ length: columns }, () => ({ bits: 0, curve: -1 })),
  );
  const dotX = (z: number): number => Math.round(((z - frame.left) / (frame.right - frame.left)) * (columns * 2 - 1));
  const dotY = (y: number): number => Math.round(((frame.high - y) / (frame.high - frame.low)) * (ROWS * 4 - 1));
  curves.forEach((curve, index) => {
    for (const run of runsOf(curve.f, frame, columns * 2 * SAMPLES_PER_DOT)) {
      for (const [z, y] of run) {
        const [x, row] = [dotX(z), dotY(y)];
        if (curve.dotted === true && x % 4 > 1) continue;
        const cell = cells[row >> 2]?.[x >> 1];
        if (cell === undefined) continue;
        cell.bits |= BITS[(x & 1) as 0 | 1][(row & 3) as 0 | 1 | 2 | 3];
        if (cell.curve < 0) cell.curve = index;
      }
    }
  });
  const zeroRow = frame.low <= 0 && frame.high >= 0 ? dotY(0) >> 2 : -1;
  const zeroColumn = frame.left <= 0 && frame.right >= 0 ? dotX(0) >> 1 : -1;
  const lines = cells.map((row, y) => {
    const text = row.map(({ bits, curve }, x) => {
      if (bits !== 0) return (curves[curve]?.paint ?? same)(String.fromCharCode(BLANK + bits));
      if (y === zeroRow) return x === zeroColumn ? '┼' : '─';
      return x === zeroColumn ? '│' : ' ';
    });
    const left = y === 0 ? label(frame.high) : y === ROWS - 1 ? label(frame.low) : y === zeroRow ? '0' : '';
    return `${left.padStart(margin)} ${text.join('').trimEnd()}`;
  });
  return [...lines, axis(frame, margin, columns), legend(curves, margin)];
}

const same = (text: string): string => text;
const label = (value: number): string => `${value}`.replace(/^-/, '−');

function axis({ left, right }: Frame, margin: number, columns: number): string {
  const [a, b] = [label(left), label(right)];
  const middle = left < 0 && right > 0 ? Math.round((-left / (right - left)) * (columns - 1)) : -1;
  const line = Array.from({ length: columns }, () => ' ');
  [...a].forEach((char, i) => {
    line[i] = char;
  });
  [...b].forEach((char, i) => {
    line[columns - b.length + i] = char;
  });
  if (middle > a.length) line[middle] = '0';
  return `${' '.repeat(margin + 1)}${line.join('')}`;
}

function legend(curves: readonly BrailleCurve[], margin: number): string {
  const names = curves.map(({ name, dotted, paint }) => `${(paint ?? same)(dotted === true ? '⠒⠀⠒' : '⠒⠒⠒')} ${name}`);
  return `${' '.repeat(margin + 1)}${names.join('   ')}`;
}
