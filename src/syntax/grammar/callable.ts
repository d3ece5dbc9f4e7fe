/** What can be called, and what a call looks like before its argument is read. */
import type { Token } from '../token.ts';
import type { Called } from './operator.ts';
import type { State } from './state.ts';

/** Whether this name is a function here, `next` being the token after it. */
export function isFunctionName(state: State, token: Token, next: Token): boolean {
  if (token.entry !== null || state.context.letters.has(token.text)) return true;
  if (token.primes > 0 && isBracket(next) && !next.spaced) return true;
  return state.context.patterns && isBracket(next) && !next.spaced && token.text !== 'e' && token.text !== 'pi';
}

/** 3 of `(3)` or `{(3)}` at an exponent; null for any other. */
export function orderInBrackets(state: State, exponent: Token): number | null {
  const outer = state.at + 1;
  if (exponent.kind !== 'open') return null;
  const start = exponent.text === '' ? outer + 1 : outer;
  const [open, digits, close] = [state.tokens[start], state.tokens[start + 1], state.tokens[start + 2]];
  const end = exponent.text === '' ? exponent.match - 1 : exponent.match;
  if (open?.text !== '(' || digits?.kind !== 'number' || close?.match !== start || start + 2 !== end) return null;
  const order = Number(digits.text);
  return Number.isInteger(order) && order >= 1 && order <= 100 ? order : null;
}

/** A function at its name. */
export const calledBy = (token: Token, name: string, known: boolean): Called => ({
  token,
  name,
  known,
  primes: token.primes,
  exponent: null,
  base: null,
  alone: token.kind === 'root',
});
/** A bracket that can hold the arguments of a function. */
export const isBracket = (token: Token): boolean => token.kind === 'open' && (token.text === '(' || token.text === '[');
/** A bracket that the reader sees, as against a group of LaTeX. */
export const isVisibleBracket = (token: Token): boolean => token.kind === 'open' && token.text !== '';

/** Whether an operand can start with this token. */
export function startsOperand({ kind }: Token): boolean {
  switch (kind) {
    case 'number':
    case 'name':
    case 'function':
    case 'root':
    case 'term':
    case 'derivative':
    case 'open':
    case 'bar':
    case '-':
    case '+':
      return true;
    default:
      return false;
  }
}
