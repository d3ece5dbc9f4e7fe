/**
 * A term as it is read aloud: "g prime of z equals the fraction 1 over 1 plus e to the power minus z, end fraction".
 * What is longer than a word says where it ends, so that the listener hears the brackets that the eye sees.
 */
import type { Application, Cases, Condition, NumberTerm, Relation, Term } from '../core/term.ts';
import { fold } from '../core/traverse.ts';
import { functionUnicode, symbolUnicode } from './names.ts';
import { numeral, withLeadingZero } from './numerals.ts';
import type { PrintOptions } from './options.ts';

/** The English words; another language has the same ids in its own (`rules/words`). `{…}` is filled. */
export const ENGLISH_SPEECH = {
  plus: '{a} plus {b}',
  minus: '{a} minus {b}',
  negative: 'minus {a}',
  times: '{a} times {b}',
  over: '{a} over {b}',
  fraction: 'the fraction {a} over {b}, end fraction,',
  bracket: 'open bracket {a} close bracket',
  squared: '{a} squared',
  cubed: '{a} cubed',
  power: '{a} to the power {b}',
  'long-power': '{a} to the power {b}, end power,',
  root: 'the square root of {a}',
  'long-root': 'the square root of {a}, end root,',
  'nth-root': 'the root of index {b} of {a}, end root,',
  absolute: 'the absolute value of {a}, end absolute value,',
  logarithm: 'the logarithm to the base {b} of {a}',
  of: '{a} of {b}',
  prime: '{a} prime',
  'double-prime': '{a} double prime',
  'triple-prime': '{a} triple prime',
  'n-prime': 'derivative number {n} of {a}',
  derivative: 'the derivative with respect to {x} of {a}',
  'higher-derivative': 'derivative number {n} with respect to {x} of {a}',
  if: '{a} if {b}',
  otherwise: '{a} otherwise',
  and: '{a} and {b}',
  or: '{a} or {b}',
  equals: '{a} equals {b}',
  unequal: '{a} is not {b}',
  less: '{a} is less than {b}',
  'at-most': '{a} is at most {b}',
  greater: '{a} is greater than {b}',
  'at-least': '{a} is at least {b}',
  because: '{a}: {b}',
  for: '{a}, for {b}',
  also: 'also {a}',
  'e-number': 'e',
  pi: 'pi',
  point: '.',
  'name-sin': 'sine',
  'name-cos': 'cosine',
  'name-tan': 'tangent',
  'name-cot': 'cotangent',
  'name-sec': 'secant',
  'name-csc': 'cosecant',
  'name-sinh': 'hyperbolic sine',
  'name-cosh': 'hyperbolic cosine',
  'name-tanh': 'hyperbolic tangent',
  'name-coth': 'hyperbolic cotangent',
  'name-sech': 'hyperbolic secant',
  'name-csch': 'hyperbolic cosecant',
  'name-asin': 'arc sine',
  'name-acos': 'arc cosine',
  'name-atan': 'arc tangent',
  'name-acot': 'arc cotangent',
  'name-asinh': 'area hyperbolic sine',
  'name-acosh': 'area hyperbolic cosine',
  'name-atanh': 'area hyperbolic tangent',
  'name-ln': 'natural logarithm',
  'name-log': 'logarithm',
  'name-sigma': 'sigma',
  'name-erf': 'error function',
  'name-Phi': 'capital phi',
  'name-phi': 'phi',
  'name-max': 'maximum',
  'name-min': 'minimum',
  'letter-alpha': 'alpha',
  'letter-beta': 'beta',
  'letter-gamma': 'gamma',
  'letter-delta': 'delta',
  'letter-epsilon': 'epsilon',
  'letter-theta': 'theta',
  'letter-lambda': 'lambda',
  'letter-mu': 'mu',
  'letter-sigma': 'sigma',
  'letter-omega': 'omega',
  'letter-phi': 'phi',
} as const;
export type SpeechId = keyof typeof ENGLISH_SPEECH;

export interface SpokenOptions extends PrintOptions {
  /** Words by id; English where absent. */
  readonly speech?: Readonly<Record<string, string>>;
}

/** A phrase, and how tightly it holds together: 0 a sum, 1 a product, 2 a sign, 3 one name or one delimited phrase. */
interface Phrase {
  readonly text: string;
  readonly level: 0 | 1 | 2 | 3;
  /** A single word: needs no sign of where it ends. */
  readonly word: boolean;
}
const phrase = (text: string, level: Phrase['level'], word = false): Phrase => ({ text, level, word });

/** @example printSpoken(term, { functions }) // 'g of z times open bracket 1 minus g of z close bracket' */
export function printSpoken(term: Term, options: SpokenOptions): string {
  return tidied(fold<Phrase>(term, (part, of) => speak(part, of, options)).text);
}

/** A condition aloud. @example printConditionSpoken(condition, { functions }) // 'z is greater than 0' */
export function printConditionSpoken(condition: Condition, options: SpokenOptions): string {
  return tidied(sayCondition(condition, (term) => printSpoken(term, options), options));
}

/** One of the phrases, filled. */
export function say(id: SpeechId, fills: Readonly<Record<string, string>>, { speech }: SpokenOptions): string {
  const text: string = speech?.[id] ?? ENGLISH_SPEECH[id];
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => fills[name] ?? hole);
}

/** No comma before a comma, none at the end. */
const tidied = (text: string): string => text.replace(/,(?:\s*,)+/g, ',').replace(/,\s*$/, '');

function speak(term: Term, of: (term: Term) => Phrase, options: SpokenOptions): Phrase {
  const bracketed = (part: Phrase, least: number): string =>
    part.level < least ? say('bracket', { a: tidied(part.text) }, options) : part.text;
  const inside = (part: Phrase): string => tidied(part.text);
  switch (term.kind) {
    case 'number':
      return numberPhrase(term, options);
    case 'symbol':
      return phrase(letter(term.name, options), 3, true);
    case 'sum': {
      const text = term.terms.reduce((left, part, i) => {
        if (i === 0) return bracketed(of(part), 0);
        if (part.kind === 'negation') return say('minus', { a: left, b: bracketed(of(part.operand), 1) }, options);
        return say('plus', { a: left, b: bracketed(of(part), 1) }, options);
      }, '');
      return phrase(text, 0);
    }
    case 'product':
      return phrase(
        term.factors
          .map((part) => bracketed(of(part), part.kind === 'product' ? 2 : 1))
          .map((text, i) =>
            term.factors[i]?.kind === 'negation' && i > 0 ? say('bracket', { a: text }, options) : text,
          )
          .reduce((a, b) => say('times', { a, b }, options)),
        1,
      );
    case 'negation':
      return phrase(say('negative', { a: bracketed(of(term.operand), 1) }, options), 1);
    case 'quotient': {
      const [a, b] = [of(term.numerator), of(term.denominator)];
      if (a.word && b.word) return phrase(say('over', { a: a.text, b: b.text }, options), 1);
      return phrase(say('fraction', { a: inside(a), b: inside(b) }, options), 3);
    }
    case 'power':
      // Said after "g of z", "squared" would belong to z.
      return powerPhrase(baseAloud(term.base, of(term.base), options), term.exponent, of(term.exponent), options);
    case 'application':
      return applicationPhrase(term, of, options);
    case 'derivative': {
      const fills = { x: letter(term.variable.name, options), a: bracketed(of(term.body), 3), n: String(term.order) };
      return phrase(say(term.order === 1 ? 'derivative' : 'higher-derivative', fills, options), 2);
    }
    case 'cases':
      return casesPhrase(term, of, options);
  }
}

function baseAloud(base: Term, { text, word, level }: Phrase, options: SpokenOptions): string {
  const closed = word || (level === 3 && base.kind !== 'application' && base.kind !== 'power');
  return closed ? text : say('bracket', { a: tidied(text) }, options);
}

function numberPhrase(term: NumberTerm, options: SpokenOptions): Phrase {
  const { negative, digits, denominator } = numeral(term);
  const plain = withLeadingZero(digits).replace('.', say('point', {}, options));
  const text = denominator === null ? plain : say('over', { a: plain, b: denominator }, options);
  if (negative) return phrase(say('negative', { a: text }, options), 1);
  return phrase(text, denominator === null ? 3 : 1, denominator === null);
}

function powerPhrase(base: string, exponent: Term, spoken: Phrase, options: SpokenOptions): Phrase {
  const n = exponent.kind === 'number' ? numeral(exponent) : null;
  if (n !== null && !n.negative && n.denominator === null && (n.digits === '2' || n.digits === '3')) {
    return phrase(say(n.digits === '2' ? 'squared' : 'cubed', { a: base }, options), 3);
  }
  const id = spoken.word ? 'power' : 'long-power';
  return phrase(say(id, { a: base, b: tidied(spoken.text) }, options), 3);
}

function applicationPhrase(term: Application, of: (term: Term) => Phrase, options: SpokenOptions): Phrase {
  const [first, second] = term.args.map(of);
  if (first === undefined) return phrase(term.name, 3, true);
  const a = tidied(first.text);
  if (term.primes === 0 && term.args.length === 1) {
    if (term.name === 'exp') return powerPhrase(say('e-number', {}, options), term.args[0] as Term, first, options);
    if (term.name === 'sqrt') return phrase(say(first.word ? 'root' : 'long-root', { a }, options), 3);
    if (term.name === 'abs') return phrase(say('absolute', { a }, options), 3);
  }
  if (second !== undefined && term.name === 'nthRoot') {
    return phrase(say('nth-root', { a, b: tidied(second.text) }, options), 3);
  }
  const argument = term.args.length > 1 ? term.args.map((part) => tidied(of(part).text)).join(', ') : a;
  const inside = first.word && term.args.length === 1 ? a : say('bracket', { a: argument }, options);
  if (second !== undefined && term.name === 'log') {
    const b = tidied(second.text);
    return phrase(say('logarithm', { a: first.word ? a : say('bracket', { a }, options), b }, options), 3);
  }
  return phrase(say('of', { a: primed(nameAloud(term.name, options), term.primes, options), b: inside }, options), 3);
}

function primed(name: string, primes: number, options: SpokenOptions): string {
  const ids = ['prime', 'double-prime', 'triple-prime'] as const;
  const id = ids[primes - 1];
  if (primes === 0) return name;
  return id === undefined ? say('n-prime', { a: name, n: String(primes) }, options) : say(id, { a: name }, options);
}

function nameAloud(name: string, options: SpokenOptions): string {
  const id = `name-${name}`;
  if (isSpeechId(id)) return say(id, {}, options);
  return options.functions.find(name) === null ? letter(name, options) : functionUnicode(name, options.functions);
}

function letter(name: string, options: SpokenOptions): string {
  if (name === 'e') return say('e-number', {}, options);
  if (name === 'pi') return say('pi', {}, options);
  const [base = name, index] = name.split('_');
  const id = `letter-${base}`;
  const aloud = isSpeechId(id) ? say(id, {}, options) : base.length === 1 ? base : symbolUnicode(base);
  return index === undefined ? aloud : `${aloud} ${index}`;
}
const isSpeechId = (id: string): id is SpeechId => Object.hasOwn(ENGLISH_SPEECH, id);

const RELATIONS: Readonly<Record<Relation, SpeechId>> = {
  '=': 'equals',
  '!=': 'unequal',
  '<': 'less',
  '<=': 'at-most',
  '>': 'greater',
  '>=': 'at-least',
};

function sayCondition(condition: Condition, of: (term: Term) => string, options: SpokenOptions): string {
  if (condition.kind === 'comparison') {
    return say(RELATIONS[condition.relation], { a: of(condition.left), b: of(condition.right) }, options);
  }
  const parts = condition.conditions.map((part) => sayCondition(part, of, options));
  return parts.slice(1).reduce((a, b) => say(condition.kind, { a, b }, options), parts[0] ?? '');
}

function casesPhrase(term: Cases, of: (term: Term) => Phrase, options: SpokenOptions): Phrase {
  const rows = term.branches.map(({ value, condition }) => {
    const b = sayCondition(condition, (part) => tidied(of(part).text), options);
    return say('if', { a: tidied(of(value).text), b }, options);
  });
  if (term.otherwise !== null) rows.push(say('otherwise', { a: tidied(of(term.otherwise).text) }, options));
  return phrase(rows.join('; '), 0);
}
