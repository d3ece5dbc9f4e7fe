/** Names as text for people writes them, in Unicode or in ASCII: shared by the one-line and the two-dimensional printer. */
import type { Application } from '../core/term.ts';
import { ASCII_CONDITIONS, type ConditionWords, TEXT_CONDITIONS } from './conditions.ts';
import { functionUnicode, superscript, symbolUnicode } from './names.ts';
import type { PrintOptions } from './options.ts';

export interface TextOptions extends PrintOptions {
  /** Only ASCII characters. */
  readonly ascii?: boolean;
}

export function conditionWords({ ascii, notation }: TextOptions): ConditionWords {
  const words = ascii === true ? ASCII_CONDITIONS : TEXT_CONDITIONS;
  const phrases = notation?.phrases;
  return phrases === undefined ? words : { ...words, and: ` ${phrases.and} `, or: ` ${phrases.or} ` };
}

export const symbolName = (name: string, { ascii }: TextOptions): string =>
  ascii === true ? name : symbolUnicode(name);

export const functionName = (name: string, { ascii, functions }: TextOptions): string =>
  ascii === true ? name : functionUnicode(name, functions);

/** `g''`; `g⁽⁴⁾` beyond three. */
export function primedName(name: string, primes: number, { ascii }: TextOptions): string {
  return primes <= 3 || ascii === true ? name + "'".repeat(primes) : `${name}⁽${superscript(String(primes))}⁾`;
}

/** `log_2` for a logarithm whose base is a whole number or a symbol, else null. */
export function indexedLog(term: Application, options: TextOptions): string | null {
  const [, base] = term.args;
  if (term.name !== 'log' || term.primes > 0 || base === undefined) return null;
  if (base.kind === 'symbol') return `log_${symbolName(base.name, options)}`;
  return base.kind === 'number' && /^\d+$/.test(base.value.toFraction()) ? `log_${base.value.toFraction()}` : null;
}
