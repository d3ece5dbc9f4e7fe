/** What a function seems to do far out, where orders of growth do not tell: logarithms among others. */
import { ZERO } from '../../core/make.ts';
import type { EndOf } from './ends.ts';
import type { Look } from './look.ts';
import { decimal, recognise } from './numbers.ts';
import { type How, OPEN } from './property.ts';

/** Far enough for everything but logarithms; where doubles end before that, as far as they go. */
const FAR = [1e3, 1e4, 1e5, 1e6, 1e7];
const NEAR = [10, 20, 40, 80, 160, 320];
const CLOSE = 1e-6;
const SETTLED = 1e-5;
const LARGE = 1e12;

/** @param direction −1 or 1 */
export function sampledEnd(look: Look, direction: 1 | -1): EndOf {
  const { g: f } = look;
  const towards = `as z → ${direction > 0 ? '∞' : '−∞'}`;
  const sizes = Number.isFinite(f(direction * 1e7)) ? FAR : NEAR.filter((size) => Number.isFinite(f(direction * size)));
  const how: How = { kind: 'sampled', points: sizes.length };
  if (sizes.length < 3)
    return { end: { kind: 'none' }, how: OPEN, endHow: OPEN, text: `whether there is a limit ${towards}` };
  const values = sizes.map((size) => f(direction * size));
  const [early, before, last] = values.slice(-3) as [number, number, number];
  const steps = [before - early, last - before];
  const [first = 0, second = 0] = steps;
  // Growing on and on: by steps that do not get smaller, or far beyond what was before.
  const grows = first * second > 0 && Math.abs(second) >= 0.9 * Math.abs(first) && Math.abs(second) > SETTLED;
  if (grows || (Math.abs(last) > LARGE && Math.abs(last) > 2 * Math.abs(before))) {
    const sign = last > before ? 1 : -1;
    return { end: { kind: 'infinite', sign }, how, endHow: how, text: `g(z) → ${sign > 0 ? '∞' : '−∞'} ${towards}` };
  }
  if (Math.abs(second) > SETTLED) {
    return { end: { kind: 'none' }, how, endHow: how, text: `no limit was found ${towards}` };
  }
  const [near, far] = [sizes.at(-2) ?? 1, sizes.at(-1) ?? 2];
  const limit = (set: Look['set']): number => {
    const [a, b] = [look.family(set)(direction * near), look.family(set)(direction * far)];
    // What is left of 1/z is taken away (Richardson).
    return far === 10 * near ? b + (b - a) / 9 : b;
  };
  const term = Math.abs(limit(look.set)) < CLOSE ? ZERO : recognise(look.subject, limit);
  const shown = term === null ? decimal(limit(look.set)) : look.text(term);
  const value = term === ZERO ? 0 : limit(look.set);
  return { end: { kind: 'limit', value, term }, how, endHow: how, text: `g(z) → ${shown} ${towards}` };
}
