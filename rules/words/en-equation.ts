/** English words for what is done to both sides of an equation. */
import type { Words } from '../../src/rule/words.ts';

export const equationWords: Words = {
  'equation/logarithm': { name: 'logarithm of both sides', say: 'Take the logarithm of both sides.' },
  'equation/logarithm-of-absolute-value': {
    name: 'logarithm of both sides',
    say: 'Take the logarithm of the absolute value of both sides.',
  },
  'equation/logarithm-of-power': {
    name: 'logarithm of both sides',
    say: 'Take the logarithm of both sides: the exponent {w} comes in front.',
  },
  'equation/apply': { name: 'inverse function on both sides', say: 'Apply {f} to both sides.' },
  'equation/raise': { name: 'power of both sides', say: 'Raise both sides to the power {n}.' },
  'equation/multiply': { name: 'multiply both sides', say: 'Multiply both sides by {w}.' },
  'equation/differentiate': {
    name: 'differentiate both sides',
    say: 'Differentiate both sides with respect to {x}.',
  },
  'equation/solve': { name: 'solve for the derivative', say: 'Solve the equation for {w}.' },
  'equation/insert': { name: 'by the equation above', say: 'By the equation above.' },
  'write-out/*': { name: 'write out {name}', say: 'Write out {name} by its definition.' },
};
