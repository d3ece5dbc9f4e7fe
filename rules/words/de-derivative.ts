/** Deutsche Wörter für die Regeln des Ableitens und die erzeugten Familien. */
import type { Words } from '../../src/rule/words.ts';

export const derivativeWords: Words = {
  'derivative/*-of-variable': { name: 'Ableitung von {name}', say: 'In der Ableitungstabelle steht: {title}.' },
  'derivative/*': {
    name: 'Ableitung von {name}, Kettenregel',
    say: 'In der Ableitungstabelle steht: {title}; die Ableitung des Arguments kommt als Faktor hinzu.',
  },
  'derivative/constant': { name: 'Konstante', say: '{c} ändert sich mit {x} nicht, die Ableitung ist 0.' },
  'derivative/variable': { name: 'Variable', say: 'Die Ableitung von {x} nach {x} ist 1.' },
  'derivative/sum': {
    name: 'Summenregel',
    say: 'Eine Summe wird gliedweise abgeleitet: {u} und {v} jeweils für sich.',
  },
  'derivative/difference': {
    name: 'Differenzregel',
    say: 'Eine Differenz wird gliedweise abgeleitet: die Ableitung von {u} minus die von {v}.',
  },
  'derivative/negation': { name: 'Vorzeichenregel', say: 'Das Minuszeichen bleibt stehen: abgeleitet wird {u}.' },
  'derivative/constant-factor': {
    name: 'Faktorregel',
    say: 'Der konstante Faktor {c} bleibt vor der Ableitung stehen.',
  },
  'derivative/constant-divisor': {
    name: 'konstanter Divisor',
    say: 'Durch die Konstante {c} wird erst geteilt, wenn {u} abgeleitet ist.',
  },
  'derivative/product': {
    name: 'Produktregel',
    say: '{u} ableiten und {v} behalten; dann {u} behalten und {v} ableiten; beides addieren.',
  },
  'derivative/product-of-three': {
    name: 'Produktregel für drei Faktoren',
    say: 'Von {u}, {v} und {w} wird je einer abgeleitet, die beiden anderen bleiben; die drei Glieder werden addiert.',
  },
  'derivative/quotient': {
    name: 'Quotientenregel',
    say: 'Nenner mal Ableitung des Zählers minus Zähler mal Ableitung des Nenners, durch das Quadrat des Nenners; der Zähler ist {u}, der Nenner {v}.',
  },
  'derivative/reciprocal': {
    name: 'Kehrwertregel, Kettenregel',
    say: 'Die Ableitung von 1/v ist -1/v^2 mal die Ableitung von v; hier ist v gleich {v}.',
  },
  'derivative/constant-numerator': {
    name: 'Faktorregel, Kehrwertregel',
    say: 'Die Konstante {c} bleibt stehen, und 1/v hat die Ableitung -1/v^2 mal die von v; hier ist v gleich {v}.',
  },
  'derivative/reciprocal-of-variable': { name: 'Kehrwertregel', say: 'Die Ableitung von 1/{x} ist -1/{x}^2.' },
  'derivative/reciprocal-of-power': {
    name: 'Potenzregel',
    say: '1/{x}^{n} ist {x} hoch -({n}): der Exponent kommt als Faktor nach vorn und wird um 1 kleiner.',
  },
  'derivative/power': {
    name: 'Potenzregel',
    say: 'Der Exponent {n} kommt als Faktor nach vorn und wird um 1 kleiner.',
  },
  'derivative/square': { name: 'Potenzregel', say: 'Die Ableitung von {x}^2 ist 2{x}.' },
  'derivative/power-chain': {
    name: 'Potenzregel, Kettenregel',
    say: 'Der Exponent {n} kommt nach vorn und wird um 1 kleiner; nach der Kettenregel kommt die Ableitung der Basis {u} hinzu.',
  },
  'derivative/square-chain': {
    name: 'Potenzregel, Kettenregel',
    say: 'Ein Quadrat hat als Ableitung zweimal die Basis mal die Ableitung der Basis; die Basis ist {u}.',
  },
  'derivative/power-symbolic': {
    name: 'Potenzregel',
    say: 'Der Exponent {c} hängt nicht von {x} ab: er kommt als Faktor nach vorn und wird um 1 kleiner.',
  },
  'derivative/power-symbolic-chain': {
    name: 'Potenzregel, Kettenregel',
    say: 'Der Exponent {c} hängt nicht von {x} ab: er kommt nach vorn und wird um 1 kleiner, und die Ableitung der Basis {u} ist ein Faktor.',
  },
  'derivative/exponential': {
    name: 'Exponentialfunktion',
    say: 'Eine Potenz der Konstanten {c} bleibt erhalten, mal den natürlichen Logarithmus von {c}.',
  },
  'derivative/exponential-chain': {
    name: 'Exponentialfunktion, Kettenregel',
    say: 'Eine Potenz der Konstanten {c} bleibt erhalten, mal den natürlichen Logarithmus von {c}; nach der Kettenregel kommt die Ableitung des Exponenten {u} hinzu.',
  },
  'derivative/general-power': {
    name: 'logarithmisches Ableiten',
    say: 'Basis {u} und Exponent {v} hängen beide von {x} ab: die Potenz ist die Exponentialfunktion von {v} mal dem Logarithmus von {u} und wird mit der Ableitung dieses Produkts multipliziert.',
  },
  'derivative/power-as-exponential': {
    name: 'Potenz als Exponentialfunktion',
    say: 'Basis {u} und Exponent {v} hängen beide von {x} ab: die Potenz wird als Exponentialfunktion von {v} mal dem Logarithmus von {u} geschrieben.',
  },
  'derivative/unknown-function': {
    name: 'Ableitung einer unbekannten Funktion',
    say: 'Die Funktion ist nicht bekannt; ihre Ableitung an der Stelle {x} bleibt mit einem Strich stehen.',
  },
  'derivative/chain': {
    name: 'Kettenregel',
    say: 'Die Ableitung der äußeren Funktion an der Stelle {u} mal die Ableitung von {u}.',
  },
  'derivative/log': {
    name: 'Logarithmus, Kettenregel',
    say: 'Der Logarithmus zur Basis {c} hat die Ableitung 1/(u ln {c}); hier ist u gleich {u}, und die Ableitung davon ist ein Faktor.',
  },
  'derivative/log-of-variable': {
    name: 'Logarithmus',
    say: 'Der Logarithmus zur Basis {c} hat die Ableitung 1/({x} ln {c}).',
  },
  'derivative/log-variable-base': {
    name: 'Basiswechsel',
    say: 'Die Basis {v} hängt von {x} ab: der Logarithmus wird als Quotient natürlicher Logarithmen geschrieben.',
  },
  'derivative/nth-root': {
    name: 'Wurzel, Kettenregel',
    say: 'Die Wurzel ist die Potenz 1/{n} von {u}: Potenzregel, mal die Ableitung von {u}.',
  },
  'derivative/nth-root-of-variable': {
    name: 'Wurzel',
    say: 'Die Wurzel ist die Potenz 1/{n} von {x} und wird mit der Potenzregel abgeleitet.',
  },
  'derivative/nth-root-symbolic': {
    name: 'Wurzel, Kettenregel',
    say: 'Die Wurzel ist die Potenz 1/{c} von {u}: Potenzregel, mal die Ableitung von {u}.',
  },
  'derivative/max': {
    name: 'Maximum, Zweig für Zweig',
    say: 'Wo {u} größer ist, zählt dessen Ableitung; wo {v} größer ist, die von {v}.',
  },
  'derivative/min': {
    name: 'Minimum, Zweig für Zweig',
    say: 'Wo {u} kleiner ist, zählt dessen Ableitung; wo {v} kleiner ist, die von {v}.',
  },
  'derivative/second': {
    name: 'zweite Ableitung',
    say: 'Die zweite Ableitung von {u} ist die Ableitung der Ableitung.',
  },
  'derivative/third': {
    name: 'dritte Ableitung',
    say: 'Die dritte Ableitung von {u} ist die Ableitung der zweiten.',
  },
  'derivative/fourth': {
    name: 'vierte Ableitung',
    say: 'Die vierte Ableitung von {u} ist die Ableitung der dritten.',
  },
  'derivative/fifth': {
    name: 'fünfte Ableitung',
    say: 'Die fünfte Ableitung von {u} ist die Ableitung der vierten.',
  },
  'derivative/log-of-absolute-value': {
    name: 'Ableitung von ln|u|',
    say: 'Die Ableitung des Logarithmus von |{u}| ist die Ableitung von {u} durch {u}, welches Vorzeichen es auch hat.',
  },
  'definition/*': { name: 'Definition von {name}', say: 'Nach Definition: {title}.' },
  'recognise/*': { name: '{name} erkennen', say: 'Das ist: {title}.' },
};
