/** Colours for a terminal that has them. */
import { styleText } from 'node:util';
import type { Paint } from '../notes/index.ts';
import type { Io } from './io.ts';

const same = (text: string): string => text;

export function terminalPaint(io: Io): Paint {
  if (io.terminal?.colour !== true) return { dim: same, good: same, fair: same, bad: same };
  const style = (name: Parameters<typeof styleText>[0]) => (text: string) => styleText(name, text);
  return { dim: style('dim'), good: style('green'), fair: style('yellow'), bad: style('red') };
}
