/** Inputs that random terms have found: once refused or refuted, now derived. */
import { describe, expect, it } from 'vitest';
import { type DeriveOptions, define, derive, printText } from '../../src/index.ts';

const FOUND: readonly (readonly [string, DeriveOptions])[] = [
  // Equations were taken for lines in the variable alone.
  ['(x/x^2)^2', { order: 2, route: 'logarithmic' }],
  ['tanhExp(x^2)', { order: 2, route: 'logarithmic' }],
  // A product put into a product moves the places that are looked for.
  ['atan(hardShrink(e - x))', {}],
  // No rule leads to the tidy form: the line stays.
  ['asec(logish(-x))', { order: 2 }],
  ['sin(acos(sec(x)))', {}],
  // A polynomial with zeros in front was divided by.
  ['sqrt(gelu(elliott(x)))', {}],
];

describe('what random terms have found', () => {
  it.each(FOUND)('%s with %o', (text, options) => {
    const { lines, order } = derive(define(text, { variable: 'x' }).definition, options);
    expect(lines.some(({ subject, left }) => subject.primes === order && left === undefined)).toBe(true);
    for (const { term, verdict } of lines) expect(verdict.kind, printText(term)).not.toBe('refuted');
  });
});
