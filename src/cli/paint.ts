/** Colours for a terminal that has them. Whether it has is asked once, in `io.ts`: `styleText` would ask again. */
import type { Paint } from '../notes/index.ts';
import type { Io } from './io.ts';

const ESCAPE = '\u001b[';
const sgr = (on: number, off: number) => (text: string) => `${ESCAPE}${on}m${text}${ESCAPE}${off}m`;
const same = (text: string): string => text;

export const terminalPaint = (io: Io): Paint =>
  io.terminal?.colour === true
    ? { dim: sgr(2, 22), good: sgr(32, 39), fair: sgr(33, 39), bad: sgr(31, 39) }
    : { dim: same, good: same, fair: same, bad: same };
