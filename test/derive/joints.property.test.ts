/** What is said of a joint against numbers: values and quotients of differences from both sides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbol } from '../../src/core/make.ts';
import { derive, functions, parse } from '../../src/index.ts';
import { compile } from '../../src/verify/index.ts';

const SMOOTH = [
  '0',
  '1',
  'x',
  '-x',
  '2*x',
  '1 + x',
  'x^2',
  '1 - x^2',
  'x^3 - x',
  'exp(x)',
  'exp(x) - 1',
  'sin(x)',
  'cos(x)',
  'ln(1 + x)',
  'sqrt(1 + x)',
  '1/(1 + x)',
  'tanh(x)',
  'atan(x)',
  'sinh(x)',
  'x*exp(-x)',
  '1 + x/2',
];
const QUOTIENTS = [
  'sin(x)/x',
  '(exp(x) - 1)/x',
  '(1 - cos(x))/x',
  'ln(1 + x)/x',
  '(1 - cos(x))/x^2',
  '(exp(x) - 1)/sin(x)',
  'x/tan(x)',
  'abs(x)/x',
  'x*abs(x)',
  'sqrt(abs(x))',
  '1/x',
];

const NEAR = 1e-5;
const CLOSE = 1e-2;

/** Values and slopes beside 0, by numbers. */
function numbers(left: string, right: string, here: number) {
  const at = (text: string, x: number): number => compile(parse(text).term, [symbol('x')], { functions })([x]);
  const slope = (text: string, step: number): number => (at(text, step) - here) / step;
  return {
    jumps: Math.abs(at(left, -NEAR) - at(right, NEAR)) > CLOSE || Math.abs(at(left, -NEAR) - here) > CLOSE,
    left: slope(left, -NEAR),
    right: slope(right, NEAR),
  };
}

const pieces = fc.constantFrom(...SMOOTH, ...QUOTIENTS);

describe('a joint', () => {
  it('is what numbers show', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.constantFrom('0', '1', '1/2'), (left, right, here) => {
        const [remark] = derive(`g(x) = {${left} if x < 0, ${right} if x > 0, ${here} otherwise}`).remarks;
        const found = numbers(left, right, here === '1/2' ? 0.5 : Number(here));
        const text = remark?.text ?? '';
        switch (remark?.kind) {
          case 'jump':
            expect(found.jumps, text).toBe(true);
            break;
          case 'one-sided':
            expect(found.jumps, text).toBe(false);
            expect(Math.abs(found.left - found.right), text).toBeLessThan(CLOSE);
            break;
          case 'kink':
            expect(text).not.toContain('was not decided');
            expect(found.jumps, text).toBe(false);
            expect(Math.abs(found.left - found.right), text).toBeGreaterThan(CLOSE);
            break;
          default:
            // Nothing is said where the same formula holds on both sides and gives the value.
            expect(found.jumps || Math.abs(found.left - found.right) > CLOSE).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
  });
});
