/** Single characters of plain text and the tokens they stand for. */
import type { TokenKind } from '../token.ts';

/** Operators and signs of one character, ASCII and Unicode. Brackets, letters and digits are the lexer's own. */
export const SIGNS: ReadonlyMap<string, readonly [kind: TokenKind, text: string]> = new Map([
  ['+', ['+', '+']],
  ['-', ['-', '-']],
  ['−', ['-', '-']],
  ['–', ['-', '-']],
  ['﹣', ['-', '-']],
  ['*', ['*', '*']],
  ['·', ['*', '*']],
  ['⋅', ['*', '*']],
  ['∙', ['*', '*']],
  ['•', ['*', '*']],
  ['×', ['*', '*']],
  ['∗', ['*', '*']],
  ['/', ['/', '/']],
  ['÷', ['/', '/']],
  ['∕', ['/', '/']],
  ['⁄', ['/', '/']],
  ['^', ['^', '^']],
  [',', [',', ',']],
  [';', [';', ';']],
  ['?', ['?', '?']],
  [':', [':', ':']],
  ['<', ['relation', '<']],
  ['>', ['relation', '>']],
  ['=', ['relation', '=']],
  ['≤', ['relation', '<=']],
  ['⩽', ['relation', '<=']],
  ['≥', ['relation', '>=']],
  ['⩾', ['relation', '>=']],
  ['≠', ['relation', '!=']],
  ['∧', ['and', 'and']],
  ['∨', ['or', 'or']],
  ['⇒', ['arrow', '=>']],
  ['⟹', ['arrow', '=>']],
  ['∴', ['arrow', '=>']],
  ['→', ['arrow', '->']],
  ['↦', ['arrow', '->']],
  ['√', ['root', '√']],
  ['∛', ['root', '∛']],
  ['∜', ['root', '∜']],
] satisfies [string, readonly [TokenKind, string]][]);

/** Operators of two characters; tried before the single signs. */
export const DOUBLE_SIGNS: ReadonlyMap<string, readonly [kind: TokenKind, text: string]> = new Map([
  ['**', ['^', '^']],
  ['<=', ['relation', '<=']],
  ['>=', ['relation', '>=']],
  ['!=', ['relation', '!=']],
  ['==', ['relation', '=']],
  [':=', ['relation', '=']],
  ['&&', ['and', 'and']],
  ['->', ['arrow', '->']],
  ['=>', ['arrow', '=>']],
] satisfies [string, readonly [TokenKind, string]][]);

/** Words of the grammar itself. */
export const KEYWORDS: ReadonlyMap<string, readonly [kind: TokenKind, text: string]> = new Map([
  ['and', ['and', 'and']],
  ['or', ['or', 'or']],
  ['if', ['if', 'if']],
  ['when', ['if', 'if']],
  ['for', ['if', 'if']],
  ['otherwise', ['otherwise', 'otherwise']],
  ['else', ['otherwise', 'otherwise']],
] satisfies [string, readonly [TokenKind, string]][]);

/** ½ and its kin: numerator and denominator. */
export const FRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['½', ['1', '2']],
  ['⅓', ['1', '3']],
  ['⅔', ['2', '3']],
  ['¼', ['1', '4']],
  ['¾', ['3', '4']],
  ['⅕', ['1', '5']],
  ['⅛', ['1', '8']],
]);

/** How many primes a sign of its own counts. */
export const PRIMES: ReadonlyMap<string, number> = new Map([
  ["'", 1],
  ['’', 1],
  ['′', 1],
  ['´', 1],
  ['″', 2],
  ['‴', 3],
  ['⁗', 4],
]);

export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
