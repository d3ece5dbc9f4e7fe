/** Plain text → tokens, in one pass over the characters. */
import { number, power, product, symbol } from '../../core/make.ts';
import { GREEK_NAMES, GREEK_SIGNS, SUBSCRIPTS, SUPERSCRIPTS, UNDEFINED } from '../names.ts';
import type { Context } from '../options.ts';
import { ReadError, type ReadErrorCode } from '../read-error.ts';
import type { Ambiguity, Span } from '../source.ts';
import { count, type Lexed, type Token, TokenList } from '../token.ts';
import { DOUBLE_SIGNS, FRACTIONS, isDigit, isLetter, KEYWORDS, PRIMES, SIGNS } from './characters.ts';
import { derivativeAt, differentialAfter } from './leibniz.ts';
import { endOfNumber } from './number.ts';
import { type After, isFunctionWord, resolveRun } from './run.ts';

/** The tokens of a plain text; what stands in the spans of `prose` becomes words. @throws ReadError */
export const lexPlain = (text: string, context: Context, prose: readonly Span[] = NO_SPANS): Lexed =>
  new PlainLexer(text, context, prose).run();

const NO_SPANS: readonly Span[] = [];

const LONGEST_NAME = 60;
/** Operations that are written like functions and are none of ours; as products of letters they would be misread. */
const UNREAD: ReadonlySet<string> = new Set(['lim', 'int', 'sum', 'prod', 'integral', 'not']);

class PlainLexer {
  private readonly text: string;
  private readonly context: Context;
  private readonly list: TokenList;
  private readonly ambiguities: Ambiguity[] = [];
  private at = 0;
  private spaced = false;
  private readonly prose: readonly Span[];
  private proseIndex = 0;
  /** Where the next piece of prose starts. */
  private proseAt: number;

  constructor(text: string, context: Context, prose: readonly Span[]) {
    this.text = text;
    this.prose = prose;
    this.proseAt = prose[0]?.[0] ?? -1;
    this.context = context;
    this.list = new TokenList(text, context.limits);
  }

  run(): Lexed {
    const { text } = this;
    while (this.at < text.length) {
      if (this.at === this.proseAt) {
        this.words();
        continue;
      }
      const code = text.charCodeAt(this.at);
      if (code === 32) {
        this.at++;
        this.spaced = true;
        continue;
      }
      if (isLetter(code)) this.word();
      else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(this.at + 1)))) this.number();
      else if (code === 40 || code === 91 || code === 123) {
        this.list.open(text.charAt(this.at), this.at, ++this.at, this.spaced);
      } else if (code === 41 || code === 93 || code === 125) this.close();
      else this.sign();
      this.spaced = false;
    }
    return { tokens: this.list.finish(text.length), ambiguities: this.ambiguities };
  }

  private words(): void {
    const [start, end] = this.prose[this.proseIndex] ?? [this.at, this.at];
    this.list.add('words', this.text.slice(start, end).trim(), start, end, true);
    this.at = end;
    this.proseIndex++;
    this.proseAt = this.prose[this.proseIndex]?.[0] ?? -1;
    this.spaced = true;
  }

  private close(): void {
    const token = this.list.close(this.text.charAt(this.at), this.at, this.at + 1, this.spaced);
    this.at++;
    // d(…)/dz: the `d` before the bracket becomes the operator.
    const before = this.list.tokens[token.match - 1];
    if (before === undefined || before.kind !== 'name' || before.text !== 'd' || before.primes > 0) return;
    const differential = differentialAfter(this.text, this.at, this.context);
    if (differential === null) return;
    this.list.replace(token.match - 1, 'derivative', differential.variable);
    this.at = differential.end;
  }

  private number(): void {
    const start = this.at;
    this.at = endOfNumber(this.text, start, this.context.limits);
    this.list.add('number', this.text.slice(start, this.at), start, this.at, this.spaced);
  }

  /** A run of letters: a name, a function, a word of the grammar, or several of them side by side. */
  private word(): void {
    const { text, context } = this;
    const start = this.at;
    let end = start + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    if (text.charCodeAt(start) === 100 && this.leibniz()) return;
    if (end === start + 1) {
      this.name(text.charAt(start), start, end, this.spaced);
      return;
    }
    const run = text.slice(start, end);
    let withDigits = end;
    while (isDigit(text.charCodeAt(withDigits))) withDigits++;
    // Frameworks write leaky_relu.
    const snake = /\w+/y;
    snake.lastIndex = start;
    const whole = snake.exec(text)?.[0] ?? run;
    if (whole.includes('_') && isFunctionWord(whole, context.functions)) {
      this.functionWord(whole, start, start + whole.length, this.spaced);
    } else if (withDigits > end && isFunctionWord(text.slice(start, withDigits), context.functions)) {
      this.functionWord(text.slice(start, withDigits), start, withDigits, this.spaced);
    } else if (isFunctionWord(run, context.functions)) {
      this.functionWord(run, start, end, this.spaced);
    } else if (GREEK_NAMES.has(run) || run === UNDEFINED || context.symbols.has(run) || context.letters.has(run)) {
      this.name(run, start, end, this.spaced);
    } else {
      const keyword = KEYWORDS.get(run);
      if (keyword !== undefined) {
        this.at = end;
        this.list.add(keyword[0], keyword[1], start, end, this.spaced);
      } else if (run === 'infinity' || run === 'Infinity') this.name('infinity', start, end, this.spaced);
      else if (context.patterns || text.charCodeAt(end) === 95) this.name(run, start, end, this.spaced);
      else this.unknownRun(run, start, end);
    }
  }

  private unknownRun(run: string, start: number, end: number): void {
    const { text, context } = this;
    if (run.length > LONGEST_NAME) {
      throw this.error(
        'too-long',
        `a name of ${count(run.length)} letters; at most ${LONGEST_NAME} are read`,
        start,
        end,
      );
    }
    if (UNREAD.has(run)) throw this.error('unexpected-token', `"${run}" is not read here`, start, end);
    const found = resolveRun(run, this.after(end), context);
    if (found.kind === 'unknown-function') {
      const { suggestion } = found;
      const hint = suggestion === null ? '' : `; did you mean "${suggestion}"?`;
      throw this.error('unknown-function', `unknown function "${run}"${hint}`, start, end, suggestion);
    }
    if (found.kind === 'symbol') {
      this.name(run, start, end, this.spaced);
      this.report(start, end, symbol(run), product([...run].map((letter) => symbol(letter))), run, [...run].join('*'));
      return;
    }
    let at = start;
    for (const piece of found.pieces) {
      const to = at + piece.text.length;
      const spaced = at === start && this.spaced;
      if (piece.kind === 'function') this.functionWord(piece.text, at, to, spaced);
      else this.name(piece.text, at, to, spaced);
      at = to;
    }
    if (found.pieces.length > 1 && found.pieces.every((piece) => piece.kind === 'name')) {
      const names = found.pieces.map((piece) => piece.text);
      this.report(
        start,
        end,
        product(names.map((name) => symbol(name))),
        symbol(run),
        names.join('*'),
        text.slice(start, end),
      );
    }
  }

  /** What stands after a run of letters. */
  private after(end: number): After {
    const { text } = this;
    if (text.charCodeAt(end) === 40) return 'bracket';
    let i = end;
    while (text.charCodeAt(i) === 32) i++;
    if (i === end) return 'other';
    if (text.charCodeAt(i) === 40) return 'bracket';
    return isLetter(text.charCodeAt(i)) && !KEYWORDS.has(/^[a-z]+/.exec(text.slice(i, i + 12))?.[0] ?? '')
      ? 'operand'
      : 'other';
  }

  /** A symbol or function letter with what may follow it: an index, primes. */
  private name(word: string, start: number, end: number, spaced: boolean): void {
    const { text } = this;
    let name = word;
    let i = end;
    const code = text.charCodeAt(i);
    if (code === 95) {
      const index = /_(?:\{\s*(\w+)\s*\}|([0-9]+|[A-Za-z][A-Za-z0-9]*))/y;
      index.lastIndex = i;
      const match = index.exec(text);
      if (match === null) throw this.error('unexpected-token', `an index is missing after "_"`, i, i + 1);
      name = `${word}_${match[1] ?? match[2] ?? ''}`;
      i = index.lastIndex;
    } else if (code > 0x7f && SUBSCRIPTS.has(text.charAt(i))) {
      const [lowered, to] = this.lowered(i);
      name = `${word}_${lowered}`;
      i = to;
    } else if (isDigit(code) && word !== 'e' && word !== 'pi') {
      let to = i;
      while (isDigit(text.charCodeAt(to))) to++;
      const digits = text.slice(i, to);
      name = `${word}_${digits}`;
      i = to;
      if (digits.length < 6)
        this.report(start, to, symbol(name), power(symbol(word), number(Number(digits))), name, `${word}^${digits}`);
    }
    this.at = i;
    const token = this.list.add('name', name, start, i, spaced);
    token.entry = name === word ? this.context.functions.find(word) : null;
    this.primes(token);
  }

  private functionWord(word: string, start: number, end: number, spaced: boolean): void {
    const token = this.list.add('function', word, start, end, spaced);
    token.entry = this.context.functions.find(word);
    this.at = end;
    this.primes(token);
    if (token.primes > 0) return;
    // `log_2 x`: the base is the number or the one letter after the underscore.
    const code = this.text.charCodeAt(this.at);
    if (code === 95) {
      this.list.add('_', '_', this.at, ++this.at, false);
      if (isLetter(this.text.charCodeAt(this.at)))
        this.list.add('name', this.text.charAt(this.at), this.at, ++this.at, false);
    } else if (code > 0x7f && SUBSCRIPTS.has(this.text.charAt(this.at))) {
      const [lowered, to] = this.lowered(this.at);
      this.list.add('_', '_', this.at, this.at, false);
      this.list.add(/^\d+$/.test(lowered) ? 'number' : 'name', lowered, this.at, to, false);
      this.at = to;
    }
  }

  /** Counts the primes at the place where we are. */
  private primes(token: Token): void {
    for (let n = PRIMES.get(this.text.charAt(this.at)); n !== undefined; n = PRIMES.get(this.text.charAt(this.at))) {
      token.primes += n;
      this.at++;
    }
  }

  private lowered(from: number): [string, number] {
    let lowered = '';
    let i = from;
    for (let c = SUBSCRIPTS.get(this.text.charAt(i)); c !== undefined; c = SUBSCRIPTS.get(this.text.charAt(i))) {
      lowered += c;
      i++;
    }
    return [lowered, i];
  }

  /** `d/dz`, `d^2/dz^2` or `dg/dz` at the place where we are. */
  private leibniz(): boolean {
    const found = derivativeAt(this.text, this.at, this.context);
    if (found === null) return false;
    const start = this.at;
    this.at = found.end;
    if (found.term === null) {
      this.list.add('derivative', found.variable, start, found.end, this.spaced).order = found.order;
    } else {
      this.list.add('term', found.variable, start, found.end, this.spaced).term = found.term;
    }
    return true;
  }

  /** Everything that is no ASCII letter, digit or bracket. */
  private sign(): void {
    const { text } = this;
    const start = this.at;
    const char = text.charAt(start);
    const double = DOUBLE_SIGNS.get(text.slice(start, start + 2));
    if (double !== undefined) {
      this.at += 2;
      this.list.add(double[0], double[1], start, this.at, this.spaced);
      return;
    }
    const single = SIGNS.get(char);
    if (single !== undefined) {
      this.at++;
      const token = this.list.add(single[0], single[1], start, this.at, this.spaced);
      if (single[0] === 'root') token.order = char === '√' ? 2 : char === '∛' ? 3 : 4;
      return;
    }
    if (char === '|') {
      this.list.add('bar', '|', start, ++this.at, this.spaced);
      return;
    }
    if (PRIMES.has(char)) {
      this.primes(this.list.add('prime', "'", start, start + 1, this.spaced));
      return;
    }
    const greek = GREEK_SIGNS.get(char) ?? GREEK_SIGNS.get(text.slice(start, start + 2));
    if (greek !== undefined) {
      this.name(greek, start, start + (GREEK_SIGNS.has(char) ? 1 : 2), this.spaced);
      return;
    }
    if (char === '∂' && this.leibniz()) return;
    const fraction = FRACTIONS.get(char);
    if (SUPERSCRIPTS.has(char)) this.raised();
    else if (fraction !== undefined) this.fraction(fraction);
    else if (char === '∞') this.name('infinity', start, start + 1, this.spaced);
    else if (/[\s\u200b\u2060\ufeff]/.test(char)) this.at++;
    else throw this.strange(start);
  }

  private strange(start: number): ReadError {
    const { text } = this;
    const char = text.charAt(start);
    const shown = String.fromCodePoint(text.codePointAt(start) ?? 0xfffd);
    const hint =
      char === '\\' ? '; LaTeX is read with the format latex' : char === '.' ? '; a decimal number is written 0.5' : '';
    return this.error('unexpected-character', `"${shown}" has no meaning here${hint}`, start, start + shown.length);
  }

  /** `²`, `⁻ˣ`: an exponent of its own. */
  private raised(): void {
    const start = this.at;
    let raised = '';
    for (
      let c = SUPERSCRIPTS.get(this.text.charAt(this.at));
      c !== undefined;
      c = SUPERSCRIPTS.get(this.text.charAt(this.at))
    ) {
      raised += c;
      this.at++;
    }
    this.list.add('^', '^', start, start, false);
    this.list.open('', start, start, false);
    for (let i = 0; i < raised.length; ) {
      const char = raised.charAt(i);
      const digits = /^\d+/.exec(raised.slice(i))?.[0];
      const piece = digits ?? char;
      const [from, to] = [start + i, start + i + piece.length];
      if (digits !== undefined) this.list.add('number', digits, from, to, false);
      else if (char === '+' || char === '-') this.list.add(char, char, from, to, false);
      else if (char === '(') this.list.open(char, from, to, false);
      else if (char === ')') this.list.close(char, from, to, false);
      else this.list.add('name', char, from, to, false);
      i += piece.length;
    }
    this.list.close('', this.at, this.at, false);
  }

  private fraction([numerator, denominator]: readonly [string, string]): void {
    const [start, end] = [this.at, ++this.at];
    this.list.open('', start, start, this.spaced);
    this.list.add('number', numerator, start, end, false);
    this.list.add('/', '/', start, end, false);
    this.list.add('number', denominator, start, end, false);
    this.list.close('', end, end, false);
  }

  private report(
    start: number,
    end: number,
    taken: Ambiguity['taken'],
    other: Ambiguity['other'],
    takenText: string,
    otherText: string,
  ): void {
    if (this.context.patterns || this.ambiguities.length >= this.context.limits.ambiguities) return;
    const shown = this.text.slice(start, end);
    const message = `"${shown}" is read as ${takenText}${takenText === shown ? ', one name' : ''}; it could be ${otherText === shown ? 'one name' : otherText}`;
    this.ambiguities.push({ span: [start, end], taken, other, takenText, otherText, message });
  }

  private error(
    code: ReadErrorCode,
    message: string,
    start: number,
    end: number,
    suggestion: string | null = null,
  ): ReadError {
    return new ReadError(code, message, this.text, [start, end], { suggestion });
  }
}
