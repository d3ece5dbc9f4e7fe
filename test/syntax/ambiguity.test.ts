import { describe, expect, it } from 'vitest';
import { readTerm } from '../../src/syntax/index.ts';
import { functions } from './functions.ts';
import { shape } from './shape.ts';

const read = (text: string) => readTerm(text, { functions, format: 'plain' });

/** [text, the span in it, what was taken there, the other reading, the message]. */
const DOUBTS: readonly (readonly [text: string, at: string, taken: string, other: string, message: string])[] = [
  ['1/2x', '1/2x', '(* (/ 1 2) x)', '(/ 1 (* 2 x))', '"1/2x" is read as (1/2) x; it could be 1/(2 x)'],
  [
    'y + a/b c d*2',
    'a/b c d',
    '(* (/ a b) c d)',
    '(/ a (* b c d))',
    '"a/b c d" is read as (a/b) c d; it could be a/(b c d)',
  ],
  [
    '1/(1+e^-z)^2 (-e^-z)',
    '1/(1+e^-z)^2 (-e^-z)',
    '(* (/ 1 (^ (+ 1 (exp (- z))) 2)) (- (exp (- z))))',
    '(/ 1 (* (^ (+ 1 (exp (- z))) 2) (- (exp (- z)))))',
    '"1/(1+e^-z)^2 (-e^-z)" is read as (1/(1+e^-z)^2) (-e^-z); it could be 1/((1+e^-z)^2 (-e^-z))',
  ],
  ['e^-z x', 'e^-z x', '(* (exp (- z)) x)', '(exp (- (* z x)))', '"e^-z x" is read as (e^-z) x; it could be e^(-z x)'],
  ['e^2x', 'e^2x', '(* (exp 2) x)', '(exp (* 2 x))', '"e^2x" is read as (e^2) x; it could be e^(2 x)'],
  [
    'e^-k(x-1)',
    'e^-k(x-1)',
    '(* (exp (- k)) (+ x (- 1)))',
    '(exp (- (* k (+ x (- 1)))))',
    '"e^-k(x-1)" is read as (e^-k) (x-1); it could be e^(-k (x-1))',
  ],
  ['2^n x', '2^n x', '(* (^ 2 n) x)', '(^ 2 (* n x))', '"2^n x" is read as (2^n) x; it could be 2^(n x)'],
  [
    'e^-x^2/2',
    'e^-x^2/2',
    '(/ (exp (- (^ x 2))) 2)',
    '(exp (- (/ (^ x 2) 2)))',
    '"e^-x^2/2" is read as (e^-x^2)/2; it could be e^(-x^2/2)',
  ],
  ['x^1/2', 'x^1/2', '(/ (^ x 1) 2)', '(^ x (/ 1 2))', '"x^1/2" is read as (x^1)/2; it could be x^(1/2)'],
  [
    'sin x cos x',
    'sin x cos x',
    '(* (sin x) (cos x))',
    '(sin (* x (cos x)))',
    '"sin x cos x" is read as (sin x) cos x; it could be sin(x cos x)',
  ],
  ['sin a x', 'sin a x', '(sin (* a x))', '(* (sin a) x)', '"sin a x" is read as sin(a x); it could be sin(a) x'],
  ['ln 2 x', 'ln 2 x', '(ln (* 2 x))', '(* (ln 2) x)', '"ln 2 x" is read as ln(2 x); it could be ln(2) x'],
  [
    'sin -a x',
    'sin -a x',
    '(sin (- (* a x)))',
    '(* (sin (- a)) x)',
    '"sin -a x" is read as sin(-a x); it could be sin(-a) x',
  ],
  [
    'sin 2(x+1)',
    'sin 2(x+1)',
    '(sin (* 2 (+ x 1)))',
    '(* (sin 2) (+ x 1))',
    '"sin 2(x+1)" is read as sin(2(x+1)); it could be sin(2) (x+1)',
  ],
  [
    'sin^2 x cos x',
    'sin^2 x cos x',
    '(* (^ (sin x) 2) (cos x))',
    '(^ (sin (* x (cos x))) 2)',
    '"sin^2 x cos x" is read as (sin^2 x) cos x; it could be sin^2(x cos x)',
  ],
  ['sin x/2', 'sin x/2', '(/ (sin x) 2)', '(sin (/ x 2))', '"sin x/2" is read as (sin x)/2; it could be sin(x/2)'],
  ['√2 x', '√2 x', '(* (sqrt 2) x)', '(sqrt (* 2 x))', '"√2 x" is read as (√2) x; it could be √(2 x)'],
  ['sin^-1 x', 'sin^-1 x', '(asin x)', '(^ (sin x) (- 1))', '"sin^-1 x" is read as asin(x); it could be 1/sin(x)'],
  [
    'tanh^-1(x)',
    'tanh^-1(x)',
    '(atanh x)',
    '(^ (tanh x) (- 1))',
    '"tanh^-1(x)" is read as atanh(x); it could be 1/tanh(x)',
  ],
  ['k(x)', 'k(x)', '(* k x)', '(k x)', '"k(x)" is read as k*x; it could be the function k at x'],
  [
    'g(1-g)',
    'g(1-g)',
    '(* g (+ 1 (- g)))',
    '(g (+ 1 (- g)))',
    '"g(1-g)" is read as g*(1-g); it could be the function g at (1-g)',
  ],
  [
    'd/dz(u)^2',
    'd/dz(u)^2',
    '(d/dz (^ u 2))',
    '(^ (d/dz u) 2)',
    '"d/dz(u)^2" is read as d/dz((u)^2); it could be (d/dz(u))^2',
  ],
  [
    'd/dz z e^z',
    'd/dz z e^z',
    '(d/dz (* z (exp z)))',
    '(* (d/dz z) (exp z))',
    '"d/dz z e^z" is read as d/dz(z e^z); it could be d/dz(z) e^z',
  ],
  [
    'd/dz 1/z',
    'd/dz 1/z',
    '(d/dz (/ 1 z))',
    '(/ (d/dz 1) z)',
    '"d/dz 1/z" is read as d/dz(1/z); it could be d/dz(1)/z',
  ],
  [
    'd/dz g',
    'd/dz g',
    '(d/dz (g z))',
    '(d/dz g)',
    '"d/dz g" is read as d/dz(g(z)); it could be the derivative of a constant g',
  ],
  ['kz', 'kz', '(* k z)', 'kz', '"kz" is read as k*z; it could be one name'],
  ['2 + rate', 'rate', 'rate', '(* r a t e)', '"rate" is read as rate, one name; it could be r*a*t*e'],
  ['x2', 'x2', 'x_2', '(^ x 2)', '"x2" is read as x_2; it could be x^2'],
];

describe('both readings are reported', () => {
  it.each(DOUBTS)('%s', (text, at, taken, other, message) => {
    const { ambiguities } = read(text);
    expect(
      ambiguities.map(({ span, taken, other, message }) => ({
        at: text.slice(...span),
        taken: shape(taken),
        other: shape(other),
        message,
      })),
    ).toEqual([{ at, taken, other, message }]);
  });
});

describe('nothing is reported where one reading is common', () => {
  it.each([
    '1/(1+e^(-z))',
    '1/2 + x',
    '1/2*x',
    'x^2 y',
    '3x^2(x+1)',
    'e^(-z) x',
    'e^z (1 + z)',
    'sin 2x + 1',
    'sin(x) cos(x)',
    'z tanh(z)',
    'd/dz(u) v',
    'd/dz e^z',
    'g(z)(1 - g(z))',
    'g(g(z))',
    'f(2x)',
    'k(x+1)',
    '2(x)',
    'xsin(x)',
    '-z^2',
    '2^-x',
  ])('%s', (text) => {
    expect(read(text).ambiguities.map(({ message }) => message)).toEqual([]);
  });
});

it('what is offered as another reading is read so', () => {
  for (const [text, , , other] of DOUBTS.filter(([text]) => !/^[kgdx2]/.test(text) && !text.includes('^-1'))) {
    const [first] = read(text).ambiguities;
    expect(shape(read(first?.otherText ?? '').term)).toBe(other);
  }
});

it('lists no more than the limit', () => {
  const reading = readTerm('1/2x + '.repeat(300).concat('1'), { functions, limits: { ambiguities: 7 } });
  expect(reading.ambiguities).toHaveLength(7);
});
