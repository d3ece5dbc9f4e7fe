/**
 * Plain text, the contract between programs: one line of ASCII, every product `*`, every power `^`, every function
 * called with brackets. Our reader reads it back to the same term, mathjs' parser to the same value.
 *
 * Two terms that differ only in how a number was computed print alike: a negative number term as a negation, a
 * fraction number as a quotient. They are read back as typed.
 */
import { EQUALS } from '../core/equation.ts';
import { conditionTerms } from '../core/make.ts';
import type { Cases, Condition, NumberTerm, Term } from '../core/term.ts';
import { PLAIN_CONDITIONS, writeCondition } from './conditions.ts';
import { numeral } from './numerals.ts';
import { LEAST, LEVEL, type Level } from './precedence.ts';
import { type Flavour, render } from './walk.ts';

interface Piece {
  readonly text: string;
  readonly level: Level;
  /** What follows the minus sign of a negation, so that a sum can write `a - b`; null for anything else. */
  readonly negated: string | null;
}

const piece = (text: string, level: Level): Piece => ({ text, level, negated: null });
const minus = (negated: string): Piece => ({ text: `-${negated}`, level: LEVEL.negation, negated });
const bare = (part: Piece, least: Level): string => (part.level < least ? `(${part.text})` : part.text);

/**
 * The plain text of a term.
 * @throws RangeError where it would be longer than a string can be; `printShared` names repeated parts instead.
 * @example printPlain(quotient(ONE, sum([ONE, exponential(negation(z))]))) // '1/(1 + exp(-z))'
 */
export function printPlain(term: Term): string {
  return render(term, PLAIN).text;
}

/** The plain text of a condition. @example printConditionPlain(comparison(z, '>', ZERO)) // 'z > 0' */
export function printConditionPlain(condition: Condition): string {
  return writeCondition(condition, conditionTerms(condition).map(sideText), PLAIN_CONDITIONS);
}
const sideText = (term: Term): string => bare(render(term, PLAIN), LEVEL.sum);

const PLAIN: Flavour<Piece> = { combine, partStyle: () => 'line' };

function combine(term: Term, parts: readonly Piece[]): Piece {
  const part = (i: number): Piece => parts[i] as Piece;
  switch (term.kind) {
    case 'number':
      return numberPiece(term);
    case 'symbol':
      return piece(term.name, LEVEL.atom);
    case 'sum': {
      let text = bare(part(0), LEAST.firstTerm);
      for (let i = 1; i < parts.length; i++) {
        const { negated } = part(i);
        text += negated === null ? ` + ${bare(part(i), LEAST.laterTerm)}` : ` - ${negated}`;
      }
      return piece(text, LEVEL.sum);
    }
    case 'product': {
      let text = bare(part(0), LEAST.factor);
      for (let i = 1; i < parts.length; i++) text += `*${bare(part(i), LEAST.factor)}`;
      return piece(text, LEVEL.product);
    }
    case 'negation':
      return minus(bare(part(0), LEAST.negated));
    case 'quotient':
      return piece(`${bare(part(0), LEAST.numerator)}/${bare(part(1), LEAST.denominator)}`, LEVEL.quotient);
    case 'power':
      return piece(`${bare(part(0), LEAST.base)}^${bare(part(1), LEAST.exponent)}`, LEVEL.power);
    case 'application': {
      if (term.name === EQUALS) return piece(parts.map(({ text }) => text).join(' = '), LEVEL.choice);
      const args = parts.map(({ text }) => text).join(', ');
      return piece(`${term.name}${"'".repeat(term.primes)}(${args})`, LEVEL.application);
    }
    case 'derivative': {
      const order = term.order === 1 ? '' : `^${term.order}`;
      return piece(`d${order}/d${term.variable.name}${order}(${part(0).text})`, LEVEL.prefix);
    }
    case 'cases':
      return casesPiece(term, parts);
  }
}

function numberPiece(term: NumberTerm): Piece {
  const { negative, digits, denominator } = numeral(term);
  const text = denominator === null ? digits : `${digits}/${denominator}`;
  if (negative) return minus(text);
  return piece(text, denominator === null ? LEVEL.atom : LEVEL.quotient);
}

/** `(z < 0) ? a : b`; NaN, mathjs' word for no value, stands where the definition names no last branch. */
function casesPiece(term: Cases, parts: readonly Piece[]): Piece {
  const texts = parts.map((part) => bare(part, LEVEL.sum));
  let text = '';
  let at = 0;
  for (const { condition } of term.branches) {
    const end = at + 1 + conditionTerms(condition).length;
    text += `(${writeCondition(condition, texts.slice(at + 1, end), PLAIN_CONDITIONS)}) ? ${texts[at]} : `;
    at = end;
  }
  return piece(text + (texts[at] ?? 'NaN'), LEVEL.choice);
}
