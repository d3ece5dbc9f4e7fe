/** Deutsche Wörter für das, was auf beiden Seiten einer Gleichung geschieht. */
import type { Words } from '../../src/rule/words.ts';

export const equationWords: Words = {
  'equation/logarithm': { name: 'Logarithmus beider Seiten', say: 'Beide Seiten logarithmieren.' },
  'equation/logarithm-of-absolute-value': {
    name: 'Logarithmus beider Seiten',
    say: 'Die Beträge beider Seiten logarithmieren.',
  },
  'equation/logarithm-of-power': {
    name: 'Logarithmus beider Seiten',
    say: 'Beide Seiten logarithmieren: Der Exponent {w} kommt nach vorn.',
  },
  'equation/apply': { name: 'Umkehrfunktion auf beiden Seiten', say: '{f} auf beide Seiten anwenden.' },
  'equation/raise': { name: 'beide Seiten potenzieren', say: 'Beide Seiten mit {n} potenzieren.' },
  'equation/multiply': { name: 'beide Seiten multiplizieren', say: 'Beide Seiten mit {w} multiplizieren.' },
  'equation/differentiate': { name: 'beide Seiten ableiten', say: 'Beide Seiten nach {x} ableiten.' },
  'equation/solve': { name: 'nach der Ableitung auflösen', say: 'Die Gleichung nach {w} auflösen.' },
  'equation/insert': { name: 'nach der Gleichung oben', say: 'Nach der Gleichung oben.' },
  'write-out/*': { name: '{name} ausschreiben', say: '{name} nach der Definition ausschreiben.' },
};
