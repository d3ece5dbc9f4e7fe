/** Leibniz' notation in plain text: `d/dz`, `d^2/dz^2`, `d²/dz²`, `dg/dz`, `d(…)/dz`. */
import { application, symbol } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { GREEK_NAMES, GREEK_SIGNS, SUBSCRIPTS, SUPERSCRIPTS } from '../names.ts';
import type { Context } from '../options.ts';
import { ReadError } from '../read-error.ts';

/** A derivative operator that ends at `end`; `term` is set where it names what it applies to (`dg/dz`). */
export interface Leibniz {
  readonly variable: string;
  readonly order: number;
  readonly term: Term | null;
  readonly end: number;
}

const NAME = '[A-Za-z\\u0370-\\u03ff]+(?:_\\{\\w+\\}|_\\w+|[\\u2080-\\u2089]+)?';
const ORDER = '(?:\\s*\\^\\s*(?:\\{\\s*)?(\\d{1,3})(?:\\s*\\})?|([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?';
const OPERATOR = `[d∂]${ORDER}\\s*(?:(${NAME})('*))?\\s*/\\s*[d∂]\\s*(${NAME})${ORDER}`;

/** The derivative operator that starts at a place in the text, or null. @throws ReadError where its orders differ. */
export function derivativeAt(text: string, start: number, context: Context): Leibniz | null {
  const operator = new RegExp(OPERATOR, 'y');
  operator.lastIndex = start;
  const match = operator.exec(text);
  if (match === null) return null;
  const [whole, above, aboveSign, of, primes, typed = '', below, belowSign] = match;
  const variable = symbolName(typed, context);
  const name = of === undefined ? undefined : symbolName(of, context);
  if (variable === null || name === null) return null;
  const order = orderOf(above, aboveSign);
  const end = start + whole.length;
  if (order !== orderOf(below, belowSign)) {
    throw new ReadError('bad-derivative', `the orders above and below differ in "${whole}"`, text, [start, end], {
      suggestion: `d^${order}/d${typed}^${order}`,
    });
  }
  if (order < 1 || order > 100) {
    throw new ReadError('bad-derivative', `derivatives of order 1 to 100 are read`, text, [start, end]);
  }
  if (name === undefined) return { variable, order, term: null, end };
  const known = context.functions.find(name)?.name ?? name;
  return { variable, order, term: application(known, [symbol(variable)], order + (primes ?? '').length), end };
}

/** The `/dz` that ends `d(…)/dz`, or null. */
export function differentialAfter(
  text: string,
  from: number,
  context: Context,
): { variable: string; end: number } | null {
  const differential = new RegExp(`\\s*/\\s*[d∂]\\s*(${NAME})`, 'y');
  differential.lastIndex = from;
  const match = differential.exec(text);
  const variable = match === null ? null : symbolName(match[1] ?? '', context);
  return variable === null ? null : { variable, end: differential.lastIndex };
}

/** The canonical name of a symbol as typed, or null where the letters are not one symbol. */
function symbolName(typed: string, context: Context): string | null {
  const match = /^([A-Za-z\u0370-\u03ff]+)(?:_\{?(\w+?)\}?|([\u2080-\u2089]+))?$/.exec(typed);
  if (match === null) return null;
  const [, letters = '', index, sign] = match;
  const name = GREEK_SIGNS.get(letters) ?? letters;
  const known =
    name.length === 1 ||
    GREEK_NAMES.has(name) ||
    context.symbols.has(name) ||
    context.letters.has(name) ||
    context.patterns;
  if (!known) return null;
  const lowered = index ?? (sign === undefined ? undefined : [...sign].map((c) => SUBSCRIPTS.get(c) ?? '').join(''));
  return lowered === undefined ? name : `${name}_${lowered}`;
}

const orderOf = (digits: string | undefined, signs: string | undefined): number =>
  Number(digits ?? (signs === undefined ? '1' : [...signs].map((c) => SUPERSCRIPTS.get(c) ?? '').join('')));
