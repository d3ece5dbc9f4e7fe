/** KaTeX's parse tree → tokens for the one grammar. */
import type { Context } from '../options.ts';
import { ReadError, type ReadErrorCode } from '../read-error.ts';
import { type Lexed, type Token, type TokenKind, TokenList } from '../token.ts';
import { bodyOf, type LatexNode } from './katex.ts';
import type { Place } from './place.ts';
import { isDigit, isLetter, lexLetters, lexNumber, startsNumber } from './runs.ts';
import { derivativeOnLine, nameOf, primesOf, unwrap } from './shapes.ts';
import { BARS, CLOSING, letterName, OPENING, signOf } from './signs.ts';
import { lexDerivative, lexFraction, lexLeftRight, lexRoot, lexSizedBracket } from './structures.ts';
import { subscriptedFunction } from './subscripted.ts';
import { lexWord, wordSpan } from './words.ts';

/** Nodes that only change how their content looks. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'styling color mclass enclose smash lap html href sizing vcenter raisebox tag pmb'.split(' '),
);
/** Nodes that show nothing. */
const SILENT: ReadonlySet<string> = new Set(
  'phantom vphantom hphantom rule internal cr mathchoice environment'.split(' '),
);

export type Offsets = readonly [start: number, end: number];

export class LatexLexer {
  readonly text: string;
  readonly context: Context;
  readonly place: Place;
  /** Prose between formulas: where a marker stands for it, and its words. */
  private readonly marks: ReadonlyMap<number, string>;
  private readonly list: TokenList;
  private spaced = false;

  constructor(text: string, context: Context, place: Place, marks: ReadonlyMap<number, string>) {
    this.text = text;
    this.context = context;
    this.place = place;
    this.marks = marks;
    this.list = new TokenList(text, context.limits);
  }

  /** The tokens of a list of nodes. @throws ReadError */
  lex(nodes: readonly LatexNode[]): Lexed {
    this.nodes(nodes);
    return { tokens: this.list.finish(this.place.cursor), ambiguities: [] };
  }

  /** Writes the tokens of nodes side by side. */
  nodes(nodes: readonly LatexNode[]): void {
    for (let i = 0; i < nodes.length; ) {
      const node = nodes[i] as LatexNode;
      const derivative = derivativeOnLine(nodes, i);
      if (derivative !== null) {
        lexDerivative(this, derivative, this.place.of(node)[0]);
        i = derivative.end;
        this.moved(this.place.of(nodes[i - 1] as LatexNode)[1]);
        this.extendLast();
      } else if (startsNumber(nodes, i)) i = lexNumber(this, nodes, i);
      else if (isLetter(node)) i = lexLetters(this, nodes, i);
      else if (node.text === ':' && nodes[i + 1]?.text === '=') i++;
      else if (isNot(node) && nodes[i + 1]?.text === '=') {
        this.add('relation', '!=', this.place.seek('\\not', '\\neq'));
        this.moved(this.place.of(nodes[i + 1] as LatexNode)[1]);
        i += 2;
      } else {
        this.node(node);
        i++;
      }
    }
  }

  add(kind: TokenKind, text: string, [start, end]: Offsets): Token {
    const token = this.list.add(kind, text, start, end, this.isSpaced(start));
    this.moved(end);
    return token;
  }
  /** A name of one letter or of the function table. */
  addName(name: string, span: Offsets): Token {
    const token = this.add('name', name, span);
    token.entry = this.context.functions.find(name);
    return token;
  }
  addFunction(name: string, span: Offsets): Token {
    const token = this.add('function', name, span);
    token.entry = this.context.functions.find(name);
    return token;
  }
  open(text: string, [start, end]: Offsets): void {
    this.list.open(text, start, end, this.isSpaced(start));
    this.moved(end);
  }
  close(text: string, [start, end]: Offsets): void {
    this.list.close(text, start, end, this.isSpaced(start));
    this.moved(end);
  }
  private isSpaced(start: number): boolean {
    return this.spaced || /\s/.test(this.text.charAt(start - 1));
  }
  /** Notes that the text up to here has its tokens. */
  moved(end: number): void {
    this.place.cursor = Math.max(this.place.cursor, end);
    this.spaced = false;
  }
  here(): Offsets {
    return [this.place.cursor, this.place.cursor];
  }
  /** Lets the last token reach to where we are: a fraction that turned out to be an operator. */
  extendLast(): void {
    const kind = this.list.last?.kind;
    if (kind === 'derivative' || kind === 'term') this.list.extendLast(this.place.cursor);
  }

  /** A group without visible brackets. */
  group(nodes: readonly LatexNode[], node: LatexNode | null = null): void {
    const [start] = node === null ? this.here() : this.place.of(node);
    const braced = this.text.charAt(start) === '{';
    this.open('', [start, braced ? start + 1 : start]);
    this.nodes(nodes);
    this.close('', braced ? this.place.seek('}') : this.here());
  }

  node(node: LatexNode): void {
    const { type } = node;
    if (TRANSPARENT.has(type)) this.nodes(bodyOf(node));
    else if (!SILENT.has(type)) this.visible(node);
  }

  private visible(node: LatexNode): void {
    switch (node.type) {
      case 'mathord':
      case 'textord':
      case 'atom':
        this.sign(node);
        break;
      case 'kern':
      case 'spacing':
        this.spaced = true;
        break;
      case 'ordgroup':
        this.braces(node);
        break;
      case 'supsub':
        this.scripts(node);
        break;
      case 'genfrac':
        lexFraction(this, node);
        break;
      case 'sqrt':
        lexRoot(this, node);
        break;
      case 'leftright':
        lexLeftRight(this, node);
        break;
      case 'delimsizing':
        lexSizedBracket(this, node);
        break;
      case 'op':
      case 'operatorname':
      case 'font':
      case 'text':
        lexWord(this, node);
        break;
      case 'horizBrace':
        this.nodes(unwrap(node.base));
        break;
      case 'htmlmathml':
        this.drawnTwice(node);
        break;
      case 'array':
        if (!isAlignment(node)) throw this.unread('a matrix or table', this.place.seek('\\begin'));
        this.nodes(bodyOf(node).flatMap(unwrap));
        break;
      default: {
        const command = node.label ?? `\\${node.type}`;
        throw this.unread(command, this.place.seek(command));
      }
    }
  }

  private sign(node: LatexNode): void {
    const { text = '' } = node;
    const span = this.place.of(node);
    const letter = letterName(text);
    const opening = OPENING.get(text);
    const closing = CLOSING.get(text);
    const prose = text === '\\|' ? this.marks.get(span[0]) : undefined;
    if (letter !== null) this.addName(letter, span);
    else if (opening !== undefined) this.open(opening, span);
    else if (closing !== undefined) this.close(closing, span);
    else if (prose !== undefined) this.add('words', prose, span);
    else if (BARS.has(text)) this.add('bar', '|', span);
    else if (text === '\\prime') this.add('prime', "'", this.place.seek("'", '\\prime')).primes = 1;
    else if (text === '\\nobreak') this.spaced = true;
    else {
      const sign = signOf(text);
      if (sign === undefined) throw this.unread(text, span);
      const token = this.add(sign[0], sign[1], span);
      if (sign[0] === 'root') token.order = text === '√' ? 2 : text === '∛' ? 3 : 4;
    }
  }

  /** `{…}`: a group; around a lone sign (`{=}`, `{,}`) or nothing it is only spacing. */
  private braces(node: LatexNode): void {
    const inner = bodyOf(node);
    const [only] = inner;
    if (inner.length === 1 && only?.type === 'atom') this.nodes(inner);
    else if (inner.length > 0) this.group(inner, node);
  }

  /** A base with an exponent, an index, primes. */
  private scripts(node: LatexNode): void {
    const { base, sub } = node;
    if (base?.type === 'horizBrace') {
      this.node(base);
      return;
    }
    if (base?.type === 'leftright' && base.left === '.') throw this.unread('\\left.', this.place.seek('\\left'));
    const indexed = base && sub ? subscriptedFunction(base, sub, this.context.functions) : null;
    if (base && sub && indexed !== null) {
      const token = this.addFunction(indexed.name, wordSpan(this, base));
      this.moved(this.place.of(sub)[1]);
      this.scriptsOf({ ...node, sub: null }, token);
      return;
    }
    const name = base ? nameOf(sub ? { type: 'supsub', base, sub } : base) : null;
    if (base && name !== null) {
      const token = this.addName(name, this.place.of(base));
      if (sub) {
        token.entry = null;
        this.moved(this.place.of(sub)[1]);
      }
      this.scriptsOf({ ...node, sub: null }, token);
    } else if (base && WORDS.has(base.type)) this.scriptsOf(node, lexWord(this, base));
    else {
      if (base) this.node(base);
      this.scriptsOf(node, null);
    }
  }

  /** What stands above and below; `named` is the name or function that it belongs to. */
  scriptsOf(node: LatexNode, named: Token | null): void {
    if (node.sub) {
      if (named?.kind !== 'function') throw this.unread('an index', this.place.of(node.sub));
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
    if (rest.length > 0) this.exponent(rest, node.sup ?? null);
  }

  private exponent(nodes: readonly LatexNode[], sup: LatexNode | null): void {
    this.add('^', '^', this.place.seek('^'));
    const [only] = nodes;
    const simple = nodes.length === 1 && only !== undefined && (isDigit(only) || nameOf(only) !== null);
    if (only?.type === 'atom' && nodes.length === 1 && (only.text === '-' || only.text === '+')) {
      const message = `in LaTeX an exponent of several signs needs braces: ^{${only.text}…}`;
      throw this.error('latex-syntax', message, this.place.of(only));
    }
    if (simple) this.nodes(nodes);
    else this.group(nodes, sup);
    // x^10 is set as x to the 1, then 0.
    if (
      simple &&
      sup?.type === 'textord' &&
      /^\d\d/.test(this.text.slice(this.place.cursor - 1, this.place.cursor + 1))
    ) {
      const digits = /^\d+/.exec(this.text.slice(this.place.cursor - 1))?.[0] ?? '';
      const message = `in LaTeX an exponent of several digits needs braces: ^{${digits}}`;
      const start = this.place.cursor - 1;
      throw this.error('latex-syntax', message, [start, start + digits.length], `^{${digits}}`);
    }
  }

  /** `\neq` and others that KaTeX draws in two ways. */
  private drawnTwice(node: LatexNode): void {
    const mathml = node.mathml ?? [];
    if (mathml.some((piece) => piece.text === '≠' || bodyOf(piece).some(({ text }) => text === '≠'))) {
      this.add('relation', '!=', this.place.seek('\\neq', '\\ne', '≠'));
    } else this.nodes(mathml);
  }

  error(code: ReadErrorCode, message: string, span: Offsets, suggestion: string | null = null): ReadError {
    return new ReadError(code, message, this.text, span, { suggestion });
  }
  /** Something that LaTeX can set and we do not read. */
  unread(what: string, span: Offsets): ReadError {
    const shown = /^(?:an?) /.test(what) ? what : `"${what}"`;
    return this.error('latex-unsupported', `${shown} is not read here`, span);
  }
}

const WORDS: ReadonlySet<string> = new Set(['op', 'operatorname', 'font', 'text']);
const isNot = (node: LatexNode): boolean =>
  node.type === 'htmlmathml' && (node.mathml ?? []).some(({ text }) => text === '̸');

/** align, gather, equation and their kin, as against matrices. */
const isAlignment = (node: LatexNode): boolean => node.colSeparationType !== undefined || 'tags' in node;
