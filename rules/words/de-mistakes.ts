/** Deutsche Wörter für die Fehler: was getan wurde, und wie die Regel lautet. */
import type { Words } from '../../src/rule/words.ts';

const PRODUCT = "Die Produktregel addiert zwei Glieder: v u' + u v', hier mit u = {u} und v = {v}.";
const QUOTIENT = "Die Quotientenregel ist (v u' - u v')/v^2, hier mit u = {u} und v = {v}.";
const RECIPROCAL = "Die Ableitung von 1/v ist -v'/v^2, hier mit v = {v}.";
const CHAIN = 'Die Kettenregel: die Ableitung der äußeren Funktion an der Stelle {u} mal die Ableitung von {u}.';
const EXPONENTIAL = 'Die Ableitung von e^u ist e^u mal die Ableitung von u, hier mit u = {u}.';
const GENERAL = 'die Ableitung von c^u ist c^u ln(c) mal die Ableitung von u, hier mit c = {c}';
const LOGARITHM = "Die Ableitung von ln(u) ist u'/u, hier mit u = {u}.";
const CANCEL = 'Gekürzt wird nur ein Faktor des ganzen Zählers und des ganzen Nenners.';

export const mistakeWords: Words = {
  'mistake/product-of-derivatives': {
    name: 'Produkt der Ableitungen',
    say: `Die Ableitungen der beiden Faktoren wurden multipliziert. ${PRODUCT}`,
  },
  'mistake/product-sum-of-derivatives': {
    name: 'Summe der Ableitungen der Faktoren',
    say: `Die Ableitungen der beiden Faktoren wurden addiert. ${PRODUCT}`,
  },
  'mistake/product-sign': {
    name: 'Minus in der Produktregel',
    say: `Die beiden Glieder der Produktregel wurden subtrahiert. ${PRODUCT}`,
  },
  'mistake/product-second-term-lost': {
    name: 'zweites Glied der Produktregel verloren',
    say: `Nur {u} wurde abgeleitet, das Glied mit der Ableitung von {v} fehlt. ${PRODUCT}`,
  },
  'mistake/product-first-term-lost': {
    name: 'erstes Glied der Produktregel verloren',
    say: `Nur {v} wurde abgeleitet, das Glied mit der Ableitung von {u} fehlt. ${PRODUCT}`,
  },
  'mistake/product-wrong-partners': {
    name: 'falsche Partner in der Produktregel',
    say: `Jeder Faktor wurde mit seiner eigenen Ableitung multipliziert. ${PRODUCT}`,
  },
  'mistake/quotient-of-derivatives': {
    name: 'Quotient der Ableitungen',
    say: `Zähler und Nenner wurden einzeln abgeleitet. ${QUOTIENT}`,
  },
  'mistake/quotient-numerator-swapped': {
    name: 'Zähler der Quotientenregel vertauscht',
    say: `Die beiden Glieder im Zähler stehen in falscher Reihenfolge, das dreht das Vorzeichen um. ${QUOTIENT}`,
  },
  'mistake/quotient-plus': {
    name: 'Plus in der Quotientenregel',
    say: `Die beiden Glieder im Zähler wurden addiert statt subtrahiert. ${QUOTIENT}`,
  },
  'mistake/quotient-square-forgotten': {
    name: 'Quadrat in der Quotientenregel vergessen',
    say: `Der Nenner wurde nicht quadriert. ${QUOTIENT}`,
  },
  'mistake/quotient-over-numerator-squared': {
    name: 'falsches Quadrat in der Quotientenregel',
    say: `Unten steht das Quadrat des Zählers statt des Nenners. ${QUOTIENT}`,
  },
  'mistake/quotient-denominator-kept': {
    name: 'nur der Zähler abgeleitet',
    say: `Der Nenner wurde wie eine Konstante behandelt, aber {v} hängt von {x} ab. ${QUOTIENT}`,
  },
  'mistake/quotient-by-product-rule': {
    name: 'Produktregel auf einen Quotienten',
    say: `Auf einen Quotienten wurde die Produktregel angewendet. ${QUOTIENT}`,
  },
  'mistake/reciprocal-of-derivative': {
    name: 'Kehrwert der Ableitung',
    say: `Es wurde der Kehrwert der Ableitung von {v} genommen. ${RECIPROCAL}`,
  },
  'mistake/reciprocal-sign-lost': {
    name: 'Vorzeichen der Kehrwertregel verloren',
    say: `Das Minuszeichen fehlt. ${RECIPROCAL}`,
  },
  'mistake/reciprocal-inner-lost': {
    name: 'innere Ableitung des Kehrwerts verloren',
    say: `Der Faktor mit der Ableitung von {v} fehlt. ${RECIPROCAL}`,
  },
  'mistake/reciprocal-square-forgotten': {
    name: 'Quadrat der Kehrwertregel vergessen',
    say: `Der Nenner wurde nicht quadriert. ${RECIPROCAL}`,
  },
  'mistake/reciprocal-to-logarithm': {
    name: 'Logarithmus für einen Kehrwert',
    say: `Es wurde ein Logarithmus geschrieben; den ergibt das Integrieren von 1/v nach v. ${RECIPROCAL}`,
  },
  'mistake/chain-inner-derivative-lost': {
    name: 'innere Ableitung verloren',
    say: `Die äußere Funktion wurde abgeleitet, aber der Faktor für das Innere fehlt. ${CHAIN}`,
  },
  'mistake/chain-derivative-inside': {
    name: 'Ableitung nach innen gesetzt',
    say: `Die Ableitung des Inneren steht an der Stelle des Inneren. ${CHAIN}`,
  },
  'mistake/chain-outer-not-differentiated': {
    name: 'äußere Funktion nicht abgeleitet',
    say: `Der Faktor für das Innere ist da, aber die äußere Funktion blieb, wie sie ist. ${CHAIN}`,
  },
  'mistake/chain-inner-only': {
    name: 'nur das Innere abgeleitet',
    say: `Die äußere Funktion blieb, wie sie ist, und das Innere wurde durch seine Ableitung ersetzt. ${CHAIN}`,
  },
  'mistake/chain-sum': {
    name: 'Summe in der Kettenregel',
    say: `Äußere und innere Ableitung wurden addiert statt multipliziert. ${CHAIN}`,
  },
  'mistake/chain-outer-at-variable': {
    name: 'äußere Ableitung an der falschen Stelle',
    say: `Die äußere Ableitung wurde an der Stelle {x} genommen statt an der Stelle {u}. ${CHAIN}`,
  },
  'mistake/chain-inner-twice': {
    name: 'innere Ableitung zweimal',
    say: `Mit der Ableitung des Inneren wurde zweimal multipliziert. ${CHAIN}`,
  },
  'mistake/chain-inner-factor-into-argument': {
    name: 'innerer Faktor im Argument',
    say: `Die Ableitung des Inneren wurde in das Argument multipliziert; sie gehört davor. ${CHAIN}`,
  },
  'mistake/power-inner-lost': {
    name: 'innere Ableitung einer Potenz verloren',
    say: 'Die Potenzregel wurde angewendet, aber der Faktor für die Basis fehlt. Ist die Basis nicht die Variable, so gehört die Ableitung der Basis dazu, hier die von {u}.',
  },
  'mistake/exponential-inner-lost': {
    name: 'innere Ableitung der Exponentialfunktion verloren',
    say: `Die Exponentialfunktion wurde abgeschrieben, aber der Faktor für den Exponenten fehlt. ${EXPONENTIAL}`,
  },
  'mistake/exponential-as-power': {
    name: 'Potenzregel auf eine Exponentialfunktion',
    say: `Auf eine Exponentialfunktion wurde die Potenzregel angewendet. Die Variable steht im Exponenten. ${EXPONENTIAL}`,
  },
  'mistake/exponential-sign-invented': {
    name: 'Vorzeichen der Exponentialfunktion erfunden',
    say: 'Es wurde ein Minuszeichen davorgesetzt. Die Exponentialfunktion von {x} ist ihre eigene Ableitung.',
  },
  'mistake/exponential-exponent-lost': {
    name: 'Exponent verloren',
    say: 'Der Faktor {c} kam nach vorn, fehlt aber nun im Exponenten. Der Exponent bleibt, wie er ist: die Ableitung von e^u ist e^u mal die Ableitung von u.',
  },
  'mistake/general-exponential-log-lost': {
    name: 'Logarithmus der Basis verloren',
    say: `Der Faktor ln({c}) fehlt. Nur für die Basis e ist er 1: ${GENERAL}.`,
  },
  'mistake/general-exponential-as-power': {
    name: 'Potenzregel auf eine Exponentialfunktion',
    say: `Es wurde die Potenzregel angewendet, aber die Variable steht im Exponenten: ${GENERAL} und u = {u}.`,
  },
  'mistake/general-exponential-inner-lost': {
    name: 'innere Ableitung der Exponentialfunktion verloren',
    say: `Der Faktor für den Exponenten fehlt: ${GENERAL} und u = {u}.`,
  },
  'mistake/logarithm-inner-lost': {
    name: 'innere Ableitung des Logarithmus verloren',
    say: `Eins durch das Argument ist da, aber die Ableitung des Arguments im Zähler fehlt. ${LOGARITHM}`,
  },
  'mistake/logarithm-argument-lost': {
    name: 'Argument des Logarithmus verloren',
    say: `Nur das Argument wurde abgeleitet, die Division durch das Argument fehlt. ${LOGARITHM}`,
  },
  'mistake/logarithm-of-derivative': {
    name: 'Kehrwert der Ableitung für einen Logarithmus',
    say: `Es steht eins durch die Ableitung des Arguments da. ${LOGARITHM}`,
  },
  'mistake/logarithm-factor-invented': {
    name: 'Faktor eines Logarithmus erfunden',
    say: 'Der Faktor {c} steht im Zähler, kürzt sich aber: der Logarithmus von {c}{x} ist ln({c}) + ln({x}), und ln({c}) ist eine Konstante, also ist die Ableitung 1/{x}.',
  },
  'mistake/power-exponent-not-lowered': {
    name: 'Exponent nicht verkleinert',
    say: 'Der Exponent {c} kam als Faktor nach vorn, wurde aber nicht um 1 kleiner.',
  },
  'mistake/power-factor-lost': {
    name: 'Faktor der Potenzregel verloren',
    say: 'Der Exponent {c} wurde um 1 kleiner, kam aber nicht als Faktor nach vorn.',
  },
  'mistake/power-exponent-raised': {
    name: 'Exponent vergrößert',
    say: 'Der Exponent {n} wurde um 1 größer. Auch negative Exponenten werden um 1 kleiner.',
  },
  'mistake/power-rule-on-variable-exponent': {
    name: 'Potenzregel bei veränderlichem Exponenten',
    say: 'Es wurde die Potenzregel angewendet, aber auch der Exponent {v} hängt von {x} ab. Man schreibt die Potenz als Exponentialfunktion von {v} mal dem Logarithmus von {u} und leitet das ab.',
  },
  'mistake/square-root-half-lost': {
    name: 'Faktor 1/2 der Wurzel verloren',
    say: "Der Faktor 1/2 fehlt: die Ableitung von sqrt(u) ist u'/(2 sqrt(u)), hier mit u = {u}.",
  },
  'mistake/constant-factor-lost': {
    name: 'konstanter Faktor verloren',
    say: 'Der konstante Faktor {c} ging verloren. Ein Faktor, der nicht von {x} abhängt, bleibt vor der Ableitung stehen.',
  },
  'mistake/constant-divisor-lost': {
    name: 'konstanter Divisor verloren',
    say: 'Die Division durch {c} ging verloren. Eine Konstante im Nenner bleibt dort.',
  },
  'mistake/constant-kept': {
    name: 'konstantes Glied behalten',
    say: 'Das konstante Glied {c} wurde behalten. Es ändert sich mit {x} nicht, die Ableitung ist 0.',
  },
  'mistake/parameter-as-variable': {
    name: 'Parameter wie die Variable abgeleitet',
    say: '{c} bekam die Ableitung 1. Es ist ein Parameter und ändert sich mit {x} nicht, die Ableitung ist 0.',
  },
  'mistake/sign-overall': { name: 'falsches Vorzeichen', say: 'Das ganze Ergebnis hat das falsche Vorzeichen.' },
  'mistake/integrated-instead': {
    name: 'integriert statt abgeleitet',
    say: 'Das ist eine Stammfunktion: leitet man sie ab, so erhält man die Funktion, die abzuleiten war.',
  },
  'mistake/differentiated-twice': {
    name: 'einmal zu oft abgeleitet',
    say: 'Das ist die nächste Ableitung: einmal zu viel abgeleitet.',
  },
  'mistake/function-and-derivative-equated': {
    name: 'Funktion gleich ihrer Ableitung gesetzt',
    say: 'Links steht die Funktion, rechts ihre Ableitung: ein Gleichheitszeichen braucht auf beiden Seiten dieselbe Größe.',
  },
  'mistake/tanh-plus': {
    name: 'Vorzeichen in der Ableitung von tanh',
    say: 'Es steht ein Plus da. Die Ableitung von tanh ist 1 - tanh^2.',
  },
  'mistake/tanh-square-forgotten': {
    name: 'Quadrat in der Ableitung von tanh vergessen',
    say: 'Das Quadrat fehlt. Die Ableitung von tanh ist 1 - tanh^2.',
  },
  'mistake/logistic-plus': {
    name: 'Vorzeichen in der Ableitung der logistischen Funktion',
    say: 'Es steht ein Plus da. Die Ableitung der logistischen Funktion ist σ(1 - σ).',
  },
  'mistake/logistic-as-tanh': {
    name: 'Ableitung von tanh für die logistische Funktion',
    say: '1 - σ^2 folgt dem Muster von tanh. Die Ableitung der logistischen Funktion ist σ(1 - σ).',
  },
  'mistake/tanh-as-logistic': {
    name: 'Ableitung der logistischen Funktion für tanh',
    say: 'tanh(1 - tanh) folgt dem Muster der logistischen Funktion. Die Ableitung von tanh ist 1 - tanh^2.',
  },
  'mistake/cosh-sign': {
    name: 'Vorzeichen in der Ableitung von cosh',
    say: 'Das Minuszeichen gehört zum Kosinus: die Ableitung von cosh ist sinh.',
  },
  'mistake/sine-sign': {
    name: 'Vorzeichen in der Ableitung des Sinus',
    say: 'Es steht ein Minuszeichen da. Die Ableitung des Sinus ist der Kosinus, ohne Vorzeichen.',
  },
  'mistake/cosine-sign': {
    name: 'Vorzeichen in der Ableitung des Kosinus',
    say: 'Das Minuszeichen fehlt. Die Ableitung des Kosinus ist minus der Sinus.',
  },
  'mistake/tangent-minus': {
    name: 'Vorzeichen in der Ableitung des Tangens',
    say: 'Das Minuszeichen gehört zu tanh: die Ableitung des Tangens ist 1 + tan^2.',
  },
  'mistake/square-of-sum': {
    name: 'Quadrat einer Summe',
    say: 'Jedes Glied wurde für sich quadriert. Das Quadrat von {a} + {b} hat auch das Glied 2ab, hier mit a = {a} und b = {b}.',
  },
  'mistake/square-of-difference': {
    name: 'Quadrat einer Differenz',
    say: 'Die Quadrate wurden subtrahiert. Das Quadrat von a - b ist a^2 - 2ab + b^2, hier mit a = {a} und b = {b}.',
  },
  'mistake/cancel-across-sum': {
    name: 'aus einer Summe gekürzt',
    say: `{a} wurde gegen ein Glied einer Summe gekürzt. ${CANCEL}`,
  },
  'mistake/cancel-across-sum-to-one': {
    name: 'aus einer Summe gekürzt',
    say: `{a} wurde gegen ein Glied einer Summe gekürzt, und eine 1 blieb stehen. ${CANCEL}`,
  },
  'mistake/cancel-into-sum': {
    name: 'aus einer Summe gekürzt',
    say: '{a} wurde gegen ein Glied der Summe im Zähler gekürzt. Jedes Glied wird geteilt: 1 + b/a, hier mit a = {a} und b = {b}.',
  },
  'mistake/split-denominator': {
    name: 'Nenner aufgeteilt',
    say: 'Der Bruch wurde an einer Summe im Nenner aufgeteilt. Nur eine Summe im Zähler lässt sich aufteilen.',
  },
  'mistake/exponential-of-sum': {
    name: 'Exponentialfunktion einer Summe',
    say: 'Die Exponentialfunktion einer Summe wurde als Summe geschrieben. Sie ist das Produkt: e^(a + b) = e^a e^b.',
  },
  'mistake/negative-exponent-as-negative': {
    name: 'negativer Exponent als Minuszeichen',
    say: 'Das Minuszeichen des Exponenten kam nach vorn. Ein negativer Exponent heißt eins durch: e^(-a) = 1/e^a, und das ist positiv.',
  },
  'mistake/power-of-power-added': {
    name: 'Potenz einer Exponentialfunktion',
    say: 'Der Exponent {a} selbst wurde hoch {n} genommen. Exponenten werden multipliziert: (e^a)^n = e^(n a).',
  },
  'mistake/exponents-multiplied': {
    name: 'Exponenten multipliziert',
    say: 'Die Exponenten wurden multipliziert. In einem Produkt von Exponentialfunktionen werden sie addiert: e^a e^b = e^(a + b).',
  },
  'mistake/logarithm-of-sum': {
    name: 'Logarithmus einer Summe',
    say: 'Der Logarithmus einer Summe wurde als Summe von Logarithmen geschrieben. Das gilt für ein Produkt: ln(a b) = ln(a) + ln(b).',
  },
  'mistake/one-minus-g-miscomputed': {
    name: '1 minus ein Bruch',
    say: 'Die 1 wurde nicht auf den gemeinsamen Nenner gebracht: 1 - 1/(1 + b) = b/(1 + b), hier mit b = {b}.',
  },
  'mistake/sign-not-distributed': {
    name: 'Minuszeichen nicht auf alle Glieder',
    say: 'Nur das erste Glied bekam das Minuszeichen: -(a - b) = -a + b, hier mit a = {a} und b = {b}.',
  },
  'mistake/root-of-sum': {
    name: 'Wurzel einer Summe',
    say: 'Die Wurzel einer Summe wurde als Summe von Wurzeln geschrieben. Eine Wurzel geht in ein Produkt hinein, nicht in eine Summe.',
  },
  'mistake/brackets-lost': {
    name: 'Klammern verloren',
    say: '{c} wurde nur mit {a} multipliziert. Es multipliziert jedes Glied der Summe: auch {b}.',
  },
  'mistake/fraction-added-straight': {
    name: 'Brüche gerade addiert',
    say: 'Zähler und Nenner wurden für sich addiert. Brüche werden auf einem gemeinsamen Nenner addiert.',
  },
  'mistake/root-of-square': {
    name: 'Wurzel eines Quadrats',
    say: 'Die Wurzel eines Quadrats ist der Betrag: {a} allein stimmt nur, wo es nicht negativ ist.',
  },
  'mistake/logarithm-of-square': {
    name: 'Logarithmus eines Quadrats',
    say: 'ln(a^2) ist 2 ln|a|: ohne den Betrag stimmt es nur, wo a positiv ist, hier mit a = {a}.',
  },
};
