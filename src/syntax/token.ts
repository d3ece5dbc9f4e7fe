/** The tokens that both sources, plain text and LaTeX, hand to the one grammar. */
import type { FunctionEntry } from '../core/functions.ts';
import type { Term } from '../core/term.ts';
import type { Limits } from './limits.ts';
import { ReadError } from './read-error.ts';
import type { Ambiguity } from './source.ts';

export type TokenKind =
  | 'number'
  | 'name' // a symbol, or a function letter: the grammar decides by what follows
  | 'function' // a function written as a word: it wants an argument
  | 'root' // √: a function that takes the next operand alone
  | 'term' // a finished term (dg/dz)
  | 'derivative' // d/dz
  | 'open'
  | 'close'
  | 'bar' // |, opening or closing
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '_'
  | 'prime'
  | ','
  | ';'
  | '?'
  | ':'
  | 'relation'
  | 'and'
  | 'or'
  | 'if'
  | 'otherwise'
  | 'words' // prose: \text{by the chain rule}
  | 'arrow' // ⇒, ∴, ↦
  | 'end';

/**
 * One token. `text` is canonical (`alpha` for α, `<=` for ≤, `asin` stays as typed); the writer's own spelling is the
 * text between `start` and `end`. An `open` or `close` whose text is empty is a group that LaTeX braces or a
 * superscript make, without visible brackets.
 */
export class Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Primes after a name: `g''` has two. */
  primes = 0;
  /** Of an `open`: the index of its `close`, and the other way round. */
  match = -1;
  /** The function table's entry, where the name is in it. */
  entry: FunctionEntry | null = null;
  /** Of a `derivative`: its order. Of a `root`: the degree. */
  order = 1;
  /** Of a `term`: the term; with what it applies to, for the source tree. */
  term: Term | null = null;

  constructor(kind: TokenKind, text: string, start: number, end: number, spaced: boolean) {
    this.kind = kind;
    this.text = text;
    this.start = start;
    this.end = end;
    this.spaced = spaced;
  }
}

/** What a token source produces. The last token is `end`. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly ambiguities: readonly Ambiguity[];
  /** Words outside the formulas: LaTeX with text around `$…$`. */
  readonly prose?: readonly string[];
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '': '', '|': '|' };
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '|': '|' };

/** Collects tokens, matches brackets as they come, and keeps to the limits. */
export class TokenList {
  readonly tokens: Token[] = [];
  private readonly opened: number[] = [];
  private readonly text: string;
  private readonly limits: Limits;

  constructor(text: string, limits: Limits) {
    this.text = text;
    this.limits = limits;
  }

  get last(): Token | undefined {
    return this.tokens[this.tokens.length - 1];
  }
  /** How many brackets are open. */
  get depth(): number {
    return this.opened.length;
  }

  add(kind: TokenKind, text: string, start: number, end: number, spaced: boolean): Token {
    if (this.tokens.length >= this.limits.tokens) {
      const message = `the text has more than ${count(this.limits.tokens)} symbols, the most that are read`;
      throw new ReadError('too-many-tokens', message, this.text, [start, end]);
    }
    const token = new Token(kind, text, start, end, spaced);
    this.tokens.push(token);
    return token;
  }

  open(text: string, start: number, end: number, spaced: boolean): Token {
    if (this.opened.length >= this.limits.depth) {
      const message = `brackets are nested more than ${count(this.limits.depth)} deep, the most that is read`;
      throw new ReadError('too-deep', message, this.text, [start, end]);
    }
    this.opened.push(this.tokens.length);
    return this.add('open', text, start, end, spaced);
  }

  close(text: string, start: number, end: number, spaced: boolean): Token {
    const index = this.opened.pop();
    if (index === undefined) throw this.unopened(text, start, end);
    const opener = this.tokens[index] as Token;
    if (CLOSERS[opener.text] !== text) {
      const wanted = CLOSERS[opener.text] ?? '';
      const shown = this.text.slice(opener.start, opener.end);
      throw new ReadError(
        'mismatched-bracket',
        `"${shown}" is closed by "${this.text.slice(start, end)}"; expected "${wanted}"`,
        this.text,
        [start, end],
        {
          expected: [wanted],
        },
      );
    }
    const token = this.add('close', text, start, end, spaced);
    opener.match = this.tokens.length - 1;
    token.match = index;
    return token;
  }

  /** Puts another token in the place of one: the `d` of `d(…)/dz` turns out to be an operator. */
  replace(index: number, kind: TokenKind, text: string): void {
    const old = this.tokens[index];
    if (old !== undefined) this.tokens[index] = new Token(kind, text, old.start, old.end, old.spaced);
  }

  /** Lets the last token reach further: a fraction that turns out to be an operator. */
  extendLast(end: number): void {
    const old = this.tokens.pop();
    if (old === undefined) return;
    const token = new Token(old.kind, old.text, old.start, Math.max(old.start, end), old.spaced);
    token.order = old.order;
    token.term = old.term;
    this.tokens.push(token);
  }

  /** Ends the list. @throws ReadError where a bracket is still open. */
  finish(end: number): readonly Token[] {
    const index = this.opened.pop();
    if (index !== undefined) throw this.unclosed(this.tokens[index] as Token);
    this.tokens.push(new Token('end', '', end, end, true));
    return this.tokens;
  }

  private unopened(text: string, start: number, end: number): ReadError {
    const shown = this.text.slice(start, end);
    const without = `${this.text.slice(0, start)}${this.text.slice(end)}`.trim();
    const suggestion = without === '' || without.length > 60 ? null : without;
    const message = `"${shown}" closes no bracket${suggestion === null ? '' : `; without it: ${suggestion}`}`;
    return new ReadError('unopened-bracket', message, this.text, [start, end], {
      expected: [OPENERS[text] ?? '('],
      suggestion,
    });
  }

  private unclosed(opener: Token): ReadError {
    const closer = CLOSERS[opener.text] ?? ')';
    const missing = [opener, ...this.opened.reverse().map((index) => this.tokens[index] as Token)];
    const all = missing.map((token) => CLOSERS[token.text] ?? ')').join('');
    const fixed = `${this.text.trimEnd()}${all}`;
    const inside = this.text.slice(opener.end).trim();
    const suggestion = fixed.length > 60 || inside === '' ? null : fixed;
    const shown = this.text.slice(opener.start, opener.end);
    const message = `"${shown}" is never closed${suggestion === null ? '' : `; did you mean ${suggestion}?`}`;
    return new ReadError('unclosed-bracket', message, this.text, [opener.start, opener.end], {
      expected: [closer],
      suggestion,
    });
  }
}

/** A number with separators: 20,000. */
export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
