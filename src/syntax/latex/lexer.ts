/** KaTeX's parse tree → tokens for the one grammar. */
import { application, symbol } from '../../core/make.ts';
import { GREEK_NAMES } from '../names.ts';
import type { Context } from '../options.ts';
import { KEYWORDS } from '../plain/characters.ts';
import { isFunctionWord } from '../plain/run.ts';
import { ReadError, type ReadErrorCode } from '../read-error.ts';
import { suggestFunction } from '../suggest.ts';
import { count, type Lexed, type Token, type TokenKind, TokenList } from '../token.ts';
import { lexCases } from './cases.ts';
import { bodyOf, type LatexNode } from './katex.ts';
import type { Place } from './place.ts';
import { derivativeIn, derivativeOnLine, type LatexDerivative, nameOf, primesOf, unwrap, wordOf } from './shapes.ts';
import { BARS, CLOSING, letterName, OPENING, signOf } from './signs.ts';

/** Nodes that only change how their content looks. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'styling',
  'color',
  'mclass',
  'enclose',
  'smash',
  'lap',
  'html',
  'href',
  'sizing',
  'vcenter',
  'raisebox',
  'tag',
  'pmb',
  'xArrow',
]);
/** Nodes that show nothing. */
const SILENT: ReadonlySet<string> = new Set([
  'phantom',
  'vphantom',
  'hphantom',
  'rule',
  'internal',
  'cr',
  'mathchoice',
  'environment',
]);

export class LatexLexer {
  readonly context: Context;
  readonly place: Place;
  private readonly text: string;
  private list: TokenList;
  private spaced = false;

  /** `place` is shared between the rows of one text. */
  constructor(text: string, context: Context, place: Place) {
    this.text = text;
    this.context = context;
    this.place = place;
    this.list = new TokenList(text, context.limits);
  }

  /** The tokens of a list of nodes. @throws ReadError */
  lex(nodes: readonly LatexNode[]): Lexed {
    this.nodes(nodes);
    const tokens = this.list.finish(this.place.cursor);
    return { tokens, ambiguities: [] };
  }

  nodes(nodes: readonly LatexNode[]): void {
    for (let i = 0; i < nodes.length; ) {
      const node = nodes[i] as LatexNode;
      const derivative = derivativeOnLine(nodes, i);
      if (derivative !== null) {
        this.derivative(derivative, this.place.of(node)[0]);
        i = derivative.end;
      } else if (isDigit(node) || (isPoint(node) && isDigit(nodes[i + 1]))) i = this.number(nodes, i);
      else if (isLetter(node)) i = this.letters(nodes, i);
      else if (node.text === ':' && nodes[i + 1]?.text === '=') i++;
      else if (isNot(node) && nodes[i + 1]?.text === '=') {
        this.add('relation', '!=', this.place.seek('\\not', '\\neq'));
        this.place.cursor = this.place.of(nodes[i + 1] as LatexNode)[1];
        i += 2;
      } else {
        this.node(node);
        i++;
      }
    }
  }

  add(kind: TokenKind, text: string, [start, end]: readonly [number, number]): Token {
    const token = this.list.add(kind, text, start, end, this.isSpaced(start));
    this.moved(end);
    return token;
  }
  open(text: string, [start, end]: readonly [number, number]): void {
    this.list.open(text, start, end, this.isSpaced(start));
    this.moved(end);
  }
  close(text: string, [start, end]: readonly [number, number]): void {
    this.list.close(text, start, end, this.isSpaced(start));
    this.moved(end);
  }
  private isSpaced(start: number): boolean {
    return this.spaced || /\s/.test(this.text.charAt(start - 1));
  }
  private moved(end: number): void {
    this.place.cursor = Math.max(this.place.cursor, end);
    this.spaced = false;
  }
  private here(): [number, number] {
    return [this.place.cursor, this.place.cursor];
  }

  /** A group without visible brackets. */
  group(nodes: readonly LatexNode[], node: LatexNode | null = null): void {
    const start = node === null ? this.here() : this.place.of(node);
    const braced = this.text.charAt(start[0]) === '{';
    this.open('', [start[0], braced ? start[0] + 1 : start[0]]);
    this.nodes(nodes);
    this.close('', braced ? this.place.seek('}') : this.here());
  }

  private node(node: LatexNode): void {
    const { type } = node;
    if (TRANSPARENT.has(type)) return this.nodes(bodyOf(node));
    if (SILENT.has(type)) return;
    switch (type) {
      case 'mathord':
      case 'textord':
      case 'atom':
        return this.sign(node);
      case 'kern':
      case 'spacing':
        this.spaced = true;
        return;
      case 'ordgroup':
        return this.braces(node);
      case 'supsub':
        return this.scripts(node);
      case 'genfrac':
        return this.fraction(node);
      case 'sqrt':
        return this.root(node);
      case 'leftright':
        return this.leftRight(node);
      case 'delimsizing':
        return this.sizedBracket(node);
      case 'op':
      case 'operatorname':
      case 'font':
      case 'text':
        this.word(node);
        return;
      case 'horizBrace':
        return this.nodes(node.base ? unwrap(node.base) : []);
      case 'htmlmathml':
        return this.shown(node);
      case 'array':
        return this.array(node);
      default:
        throw this.unsupported(node, node.label ?? `\\${type}`, this.place.seek(node.label ?? `\\${type}`));
    }
  }

  /** Digits, with a point or LaTeX's decimal comma `1{,}5`. Returns the index after them. */
  private number(nodes: readonly LatexNode[], from: number): number {
    const [start, firstEnd] = this.place.of(nodes[from] as LatexNode);
    let digits = '';
    let end = firstEnd;
    let i = from;
    let raised: LatexNode | null = null;
    for (; i < nodes.length && raised === null; i++) {
      const node = nodes[i] as LatexNode;
      const digit = node.type === 'supsub' && node.base ? node.base : node;
      if (i > from && digit.loc && this.place.owns(digit) && digit.loc.start > end && !isDecimalComma(node)) break;
      if (isDigit(digit)) digits += digit.text;
      else if ((isPoint(node) || isDecimalComma(node)) && isDigit(nodes[i + 1]) && !digits.includes('.')) digits += '.';
      else break;
      if (digit !== node) raised = node;
      if (digit.loc && this.place.owns(digit)) end = Math.max(end, digit.loc.end);
    }
    const { limits } = this.context;
    if (digits.length > limits.digits) {
      const message = `a number of ${count(digits.length)} digits; at most ${count(limits.digits)} are read`;
      throw this.error('number-too-long', message, [start, end]);
    }
    this.add('number', digits, [start, end]);
    if (raised !== null) this.scriptsOf(raised, null);
    return i;
  }

  /** One letter, or the function or Greek name that letters side by side spell (`sin` without its backslash). */
  private letters(nodes: readonly LatexNode[], from: number): number {
    let run = '';
    let end = this.place.of(nodes[from] as LatexNode)[0];
    let last: LatexNode | null = null;
    for (let i = from; i < nodes.length && last === null && run.length < 12; i++) {
      const node = nodes[i] as LatexNode;
      const letter = node.type === 'supsub' && node.base ? node.base : node;
      if (!isLetter(letter) || !letter.loc || !this.place.owns(letter) || letter.loc.start !== end) break;
      run += letter.text;
      end = letter.loc.end;
      if (letter !== node) last = node;
    }
    for (let length = run.length; length > 1; length--) {
      const word = run.slice(0, length);
      const next = nodes[from + length];
      const called = next?.text === '(' || next?.type === 'leftright';
      const isFunction = (length > 2 || word === 'ln' || called) && isFunctionWord(word, this.context.functions);
      if (!isFunction && !(length > 2 && GREEK_NAMES.has(word)) && word !== 'pi' && !this.context.symbols.has(word))
        continue;
      const [start] = this.place.of(nodes[from] as LatexNode);
      const token = this.add(isFunction ? 'function' : 'name', word, [start, start + length]);
      token.entry = this.context.functions.find(word);
      if (last !== null && length === run.length) this.scriptsOf(last, token);
      return from + length;
    }
    this.node(nodes[from] as LatexNode);
    return from + 1;
  }

  private sign(node: LatexNode): void {
    const { text = '' } = node;
    const span = this.place.of(node);
    const letter = letterName(text);
    if (letter !== null) {
      this.add('name', letter, span).entry = this.context.functions.find(letter);
      return;
    }
    const opening = OPENING.get(text);
    if (opening !== undefined) return this.open(opening, span);
    const closing = CLOSING.get(text);
    if (closing !== undefined) return this.close(closing, span);
    if (BARS.has(text)) this.add('bar', '|', span);
    else if (text === '\\prime') this.add('prime', "'", this.place.seek("'", '\\prime')).primes = 1;
    else if (text === '\\nobreak') this.spaced = true;
    else {
      const sign = signOf(text);
      if (sign === undefined) throw this.unsupported(node, text, span);
      const token = this.add(sign[0], sign[1], span);
      if (sign[0] === 'root') token.order = text === '√' ? 2 : text === '∛' ? 3 : 4;
    }
  }

  /** `{…}`: a group; around a lone sign (`{=}`, `{,}`) or nothing it is only spacing. */
  private braces(node: LatexNode): void {
    const inner = bodyOf(node);
    const [only] = inner;
    if (inner.length === 0) return;
    if (inner.length === 1 && only?.type === 'atom') return this.nodes(inner);
    this.group(inner, node);
  }

  /** A base with an exponent, an index, primes. */
  private scripts(node: LatexNode): void {
    const { base } = node;
    if (!base) return this.scriptsOf(node, null);
    if (base.type === 'horizBrace') return this.node(base);
    if (base.type === 'leftright' && base.left === '.')
      throw this.unsupported(base, '\\left.', this.place.seek('\\left'));
    const name = nameOf(node.sub ? { type: 'supsub', base, sub: node.sub } : base);
    if (name !== null) {
      const [start, end] = this.place.of(base);
      const token = this.add('name', name, [start, end]);
      token.entry = node.sub ? null : this.context.functions.find(name);
      if (node.sub) {
        const below = this.place.of(node.sub);
        this.place.cursor = Math.max(this.place.cursor, below[1]);
      }
      return this.scriptsOf({ ...node, sub: null }, token);
    }
    if (base.type === 'op' || base.type === 'operatorname' || base.type === 'font' || base.type === 'text') {
      return this.scriptsOf(node, this.word(base));
    }
    this.node(base);
    this.scriptsOf(node, null);
  }

  /** What stands above and below; `named` is the name or function that it belongs to. */
  private scriptsOf(node: LatexNode, named: Token | null): void {
    if (node.sub) {
      if (named?.kind !== 'function') throw this.unsupported(node.sub, 'an index here', this.place.of(node.sub));
      this.add('_', '_', this.place.seek('_'));
      this.group(unwrap(node.sub), node.sub);
    }
    const { primes, rest } = primesOf(node.sup);
    if (primes > 0) {
      for (let n = 0; n < primes; n++) this.moved(this.place.seek("'", '\\prime', '′')[1]);
      if (node.sup?.loc) this.moved(this.place.of(node.sup)[1]);
      if (named !== null) named.primes += primes;
      else this.add('prime', "'", this.here()).primes = primes;
    }
    if (rest.length === 0) return;
    this.add('^', '^', this.place.seek('^'));
    const [only] = rest;
    if (rest.length === 1 && only?.type === 'atom' && (only.text === '-' || only.text === '+')) {
      const message = `in LaTeX an exponent of several signs needs braces: ^{${only.text}…}`;
      throw this.error('latex-syntax', message, this.place.of(only));
    }
    if (rest.length === 1 && only !== undefined && (isDigit(only) || nameOf(only) !== null)) this.nodes(rest);
    else this.group(rest, node.sup ?? null);
  }

  private fraction(node: LatexNode): void {
    const start = this.place.seek('\\frac', '\\dfrac', '\\tfrac', '\\cfrac', '\\dv', '\\over')[0];
    if (node.hasBarLine === false || !node.numer || !node.denom)
      throw this.unsupported(node, '\\binom', [start, start]);
    const [above, below] = [unwrap(node.numer), unwrap(node.denom)];
    const derivative = derivativeIn(above, below);
    if (derivative !== null) {
      this.derivative(derivative, start);
      if (node.denom.loc && this.place.owns(node.denom)) this.moved(node.denom.loc.end);
      this.extendLast();
      return;
    }
    this.open('', [start, start]);
    this.group(above, node.numer);
    this.add('/', '/', this.here());
    this.group(below, node.denom);
    this.close('', this.here());
  }

  /** Lets an operator token reach to the end of the fraction it was made of. */
  private extendLast(): void {
    const { last } = this.list;
    if (last?.kind === 'derivative' || last?.kind === 'term') this.list.extendLast(this.place.cursor);
  }

  private derivative(found: LatexDerivative, start: number): void {
    const { above, below, variable, body } = found;
    if (above !== below || above < 1 || above > 100) {
      const message =
        above === below
          ? 'derivatives of order 1 to 100 are read'
          : 'the orders above and below differ in this derivative';
      throw this.error('bad-derivative', message, [start, Math.max(start, this.place.cursor)]);
    }
    const [first] = body;
    const { primes, rest } = primesOf(first?.type === 'supsub' ? first.sup : null);
    const name = first === undefined || rest.length > 0 ? null : nameOf(primes > 0 && first.base ? first.base : first);
    if (body.length === 1 && name !== null) {
      const known = this.context.functions.find(name)?.name ?? name;
      this.add('term', variable, [start, start]).term = application(known, [symbol(variable)], above + primes);
      return;
    }
    this.add('derivative', variable, [start, start]).order = above;
    if (body.length === 0) return;
    this.open('(', this.here());
    this.nodes(body);
    this.close(')', this.here());
  }

  private root(node: LatexNode): void {
    const start = this.place.seek('\\sqrt');
    const token = this.add('function', node.index ? 'root' : 'sqrt', start);
    token.entry = this.context.functions.find(token.text);
    this.open('(', this.here());
    if (node.index) {
      this.nodes(unwrap(node.index));
      this.add(',', ',', this.here());
    }
    this.nodes(bodyOf(node).flatMap(unwrap));
    this.close(')', this.place.seek('}'));
  }

  private leftRight(node: LatexNode): void {
    const { left = '.', right = '.' } = node;
    const body = bodyOf(node).filter(({ type }) => type !== 'kern' && type !== 'spacing');
    const span = this.place.seek('\\left', '\\begin');
    const [only] = body;
    if (only?.type === 'array' && body.length === 1 && (left === '\\{' || left === '\\lbrace') && right === '.') {
      return lexCases(this, only, span);
    }
    const opening = BARS.has(left) ? '|' : OPENING.get(left);
    const closing = BARS.has(right) ? '|' : CLOSING.get(right);
    if (opening === undefined || closing === undefined || only?.type === 'array') {
      throw this.unsupported(node, only?.type === 'array' ? 'a matrix' : `\\left${left} … \\right${right}`, span);
    }
    this.open(opening, this.withDelimiter(span, left));
    this.nodes(bodyOf(node));
    this.close(closing, this.withDelimiter(this.place.seek('\\right'), right));
  }

  private sizedBracket(node: LatexNode): void {
    const { delim = '', mclass } = node;
    const span = this.withDelimiter(this.place.seek('\\big', '\\Big'), delim);
    const opening = OPENING.get(delim) ?? (BARS.has(delim) && mclass === 'mopen' ? '|' : undefined);
    const closing = CLOSING.get(delim) ?? (BARS.has(delim) && mclass === 'mclose' ? '|' : undefined);
    if (opening !== undefined) this.open(opening, span);
    else if (closing !== undefined) this.close(closing, span);
    else if (BARS.has(delim)) this.add('bar', '|', span);
    else if (delim === '/') this.add('/', '/', span);
    else throw this.unsupported(node, delim, span);
  }

  /** The span of `\left` or `\bigl` reaches over the bracket after it. */
  private withDelimiter([start, end]: [number, number], delim: string): [number, number] {
    if (end === start) return [start, end];
    const at = this.text.indexOf(delim, end);
    return [start, at < 0 || at > end + 12 ? end : at + delim.length];
  }

  /** `\sin`, `\operatorname{sech}`, `\mathrm{d}`, `\text{if}`: a function, a name, a word of the grammar, or prose. */
  private word(node: LatexNode): Token | null {
    const inner = node.type === 'op' && node.name !== undefined ? [] : lettersIn(node);
    const word = (node.type === 'op' && node.name !== undefined ? node.name.slice(1) : wordOf(node))?.trim();
    const span =
      node.name !== undefined ? this.place.seek(node.name) : this.place.command(inner[0], inner[inner.length - 1]);
    if (word === undefined) {
      this.nodes(bodyOf(node).flatMap(unwrap));
      return null;
    }
    const { functions, letters, symbols } = this.context;
    const keyword = node.type === 'text' ? KEYWORDS.get(word.toLowerCase()) : undefined;
    if (keyword !== undefined) return this.add(keyword[0], keyword[1], span);
    if (isFunctionWord(word, functions)) {
      const token = this.add('function', word, span);
      token.entry = functions.find(word);
      return token;
    }
    if (node.type === 'op') throw this.unsupported(node, node.name ?? `"${word}"`, span);
    if (/^[A-Za-z]$/.test(word) || GREEK_NAMES.has(word) || letters.has(word) || symbols.has(word)) {
      const token = this.add('name', word, span);
      token.entry = functions.find(word);
      return token;
    }
    if (node.type === 'text') return this.add('words', word, span);
    if (node.type === 'operatorname') {
      const suggestion = suggestFunction(word, functions);
      const hint = suggestion === null ? '' : `; did you mean "${suggestion}"?`;
      throw this.error('unknown-function', `unknown function "${word}"${hint}`, span, suggestion);
    }
    if (/^[A-Za-z]+$/.test(word) && node.font === 'mathrm') return this.add('name', word, span);
    this.nodes(bodyOf(node).flatMap(unwrap));
    return null;
  }

  /** Where a `\text{…}` stands. */
  wordSpan(node: LatexNode | undefined): [number, number] {
    const letters = node === undefined ? [] : lettersIn(node);
    return this.place.command(letters[0], letters[letters.length - 1]);
  }

  /** `\neq` and others that KaTeX draws in two ways. */
  private shown(node: LatexNode): void {
    const mathml = node.mathml ?? [];
    if (mathml.some((piece) => piece.text === '≠' || bodyOf(piece).some(({ text }) => text === '≠'))) {
      this.add('relation', '!=', this.place.seek('\\neq', '\\ne', '≠'));
    } else this.nodes(mathml);
  }

  /** Rows inside a formula: an alignment is read through, anything else is a matrix. */
  private array(node: LatexNode): void {
    if (!isAlignment(node)) throw this.unsupported(node, 'a matrix or table', this.place.seek('\\begin'));
    this.nodes(bodyOf(node).flatMap(unwrap));
  }

  error(
    code: ReadErrorCode,
    message: string,
    span: readonly [number, number],
    suggestion: string | null = null,
  ): ReadError {
    return new ReadError(code, message, this.text, span, { suggestion });
  }
  private unsupported(
    node: LatexNode,
    shown: string,
    span: readonly [number, number] = this.place.of(node),
  ): ReadError {
    return this.error(
      'latex-unsupported',
      `${/^[\\\w]/.test(shown) && !shown.startsWith('\\') ? shown : `"${shown}"`} is not read here`,
      span,
    );
  }
}

/** The letters of a word, however deep. */
function lettersIn(node: LatexNode): readonly LatexNode[] {
  return bodyOf(node).flatMap((piece) => (piece.loc && piece.type !== 'ordgroup' ? [piece] : lettersIn(piece)));
}

const isDigit = (node: LatexNode | undefined): boolean => node?.type === 'textord' && /^\d$/.test(node.text ?? '');
const isPoint = (node: LatexNode): boolean => node.type === 'textord' && node.text === '.';
const isLetter = (node: LatexNode): boolean => node.type === 'mathord' && /^[A-Za-z]$/.test(node.text ?? '');
function isDecimalComma(node: LatexNode): boolean {
  const inner = node.type === 'ordgroup' ? bodyOf(node) : [];
  return inner.length === 1 && inner[0]?.text === ',';
}
const isNot = (node: LatexNode): boolean =>
  node.type === 'htmlmathml' && (node.mathml ?? []).some(({ text }) => text === '̸');

/** align, gather, equation and their kin, as against matrices. */
export const isAlignment = (node: LatexNode): boolean =>
  node.type === 'array' && (node.colSeparationType !== undefined || 'tags' in node);
