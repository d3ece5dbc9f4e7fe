/** The readers of single texts: a term, a condition, a definition. */
import { equation } from '../core/equation.ts';
import { symbol } from '../core/make.ts';
import type { Condition, SymbolTerm, Term } from '../core/term.ts';
import { Ambiguities } from './grammar/ambiguity.ts';
import type { TermNode } from './grammar/node.ts';
import { Parser } from './grammar/parser.ts';
import { type Context, contextOf, detectFormat, type ReadOptions } from './options.ts';
import { lexPlain } from './plain/lexer.ts';
import { ReadError } from './read-error.ts';
import type { DefinitionReading, Format, Reading, SourceNode } from './source.ts';
import { count, type Lexed, type Token } from './token.ts';

/** A text with its tokens, ready for the grammar. */
export interface Prepared {
  readonly text: string;
  readonly context: Context;
  readonly lexed: Lexed;
  /** Indices of the first token of the formula and of the one after it. */
  readonly from: number;
  readonly to: number;
}

/** The format of a text under the options, and what the grammar needs to know. @throws ReadError on too long a text */
export function contextFor(text: string, options: ReadOptions): Context {
  const format: Format =
    options.format === undefined || options.format === 'auto' ? detectFormat(text) : options.format;
  const context = contextOf(options, format);
  if (text.length > context.limits.length) {
    const [length, most] = [count(text.length), count(context.limits.length)];
    const message = `the text has ${length} characters; at most ${most} are read`;
    throw new ReadError('too-long', message, text, [context.limits.length, text.length]);
  }
  return context;
}

/** The LaTeX source of the options. @throws ReadError where it was not loaded */
export function latexOf(text: string, options: ReadOptions) {
  if (options.latex !== undefined) return options.latex;
  const message = 'the text is LaTeX, and the LaTeX reader is not loaded; pass latex: await loadLatex()';
  throw new ReadError('latex-not-loaded', message, text, [0, text.length]);
}

/** The formula without the words before and after it. */
export function withoutWords(tokens: readonly Token[]): [number, number] {
  let from = 0;
  let to = tokens.length - 1;
  while (from < to && tokens[from]?.kind === 'words') from++;
  while (to > from && tokens[to - 1]?.kind === 'words') to--;
  return [from, to];
}

function prepare(text: string, options: ReadOptions): Prepared {
  const context = contextFor(text, options);
  const lexed = context.format === 'latex' ? latexOf(text, options).lex(text, context) : lexPlain(text, context);
  const [from, to] = withoutWords(lexed.tokens);
  if (from >= to) {
    throw new ReadError('empty', 'there is nothing to read', text, [0, text.length], { expected: ['a term'] });
  }
  return { text, context, lexed, from, to };
}

/**
 * Reads one term.
 * @returns the term as it was written, its places in the text, and where another reading is common.
 * @throws ReadError on a text that is no term.
 * @example readTerm('(-1) 1/(1+e^-z)^2 (-e^-z)', { functions }).term
 */
export function readTerm(text: string, options: ReadOptions): Reading {
  const prepared = prepare(text, options);
  return readRange(prepared, prepared.from, prepared.to);
}

/**
 * Reads a term, or an equation `left = right` as a term of its own.
 * @throws ReadError
 */
export function readSides(text: string, options: ReadOptions): Term {
  const prepared = prepare(text, options);
  const { from, to, lexed } = prepared;
  const [sign, ...more] = equalsSigns(lexed.tokens, from, to);
  if (sign === undefined || more.length > 0) return readRange(prepared, from, to).term;
  return equation(readRange(prepared, from, sign).term, readRange(prepared, sign + 1, to).term);
}

/** Reads the tokens of a range as a term. */
export function readRange({ text, context, lexed }: Prepared, from: number, to: number): Reading {
  const ambiguities = new Ambiguities(
    text,
    context,
    lexed.ambiguities.filter(({ span }) => inRange(span[0], lexed.tokens, from, to)),
  );
  const node = new Parser(text, lexed.tokens, context, ambiguities).term(from, to);
  return finish(text, node, ambiguities, context);
}

function inRange(start: number, tokens: readonly Token[], from: number, to: number): boolean {
  return start >= (tokens[from]?.start ?? 0) && start < (tokens[to]?.start ?? Number.POSITIVE_INFINITY);
}

function finish(text: string, source: TermNode, ambiguities: Ambiguities, context: Context): Reading {
  if (source.term.depth > context.limits.depth) {
    const message = `the term is nested more than ${count(context.limits.depth)} deep, the most that is read`;
    throw new ReadError('too-deep', message, text, source.span);
  }
  return { term: source.term, source, ambiguities: ambiguities.list, format: context.format };
}

/**
 * Reads a condition: `z > 0 and a != 1`, `0 < z < 1`.
 * @throws ReadError on a text that is no condition.
 */
export function readCondition(text: string, options: ReadOptions): Condition {
  const { context, lexed, from, to } = prepare(text, options);
  const parser = new Parser(text, lexed.tokens, context, new Ambiguities(text, context, []));
  return parser.condition(from, to).condition;
}

/** The indices of the equals signs in a range that stand in no bracket. */
export function equalsSigns(tokens: readonly Token[], from = 0, to = tokens.length): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'open') i = token.match;
    else if (token.kind === 'relation' && token.text === '=') found.push(i);
  }
  return found;
}

/**
 * Reads a definition: `g(z) = 1/(1+e^-z)`, `y = x^2`, `f: x -> x^2`, `x -> x^2`, or a bare expression or function name.
 * A chain (`g(z) = sigma(z) = 1/(1+e^-z)`) defines by its last side.
 * @throws ReadError
 * @example readDefinition('g(z) = tanh(z)', { functions }).name // 'g'
 */
export function readDefinition(text: string, options: ReadOptions): DefinitionReading {
  const first = prepare(text, options);
  const { tokens } = first.lexed;
  const arrow = arrowHead(tokens);
  const equals = equalsSigns(tokens);
  const head = arrow ?? definitionHead(text, tokens, equals[0]);
  if (head === null) {
    const only = tokens[0] as Token;
    if (tokens.length === 2 && only.kind === 'function' && only.primes === 0) return bareFunction(first, only);
    const reading = readRange(first, 0, tokens.length - 1);
    return { name: null, variable: null, reading, sides: [reading] };
  }
  // The name that is being defined is a function on the right, too: the text is read again with it.
  const { name } = head;
  const known = name === null || first.context.letters.has(name) || head.variable === null;
  const prepared = known
    ? first
    : prepare(text, { ...options, unknownFunctions: [...(options.unknownFunctions ?? []), name] });
  const starts = [head.end, ...equals.filter((i) => i >= head.end).map((i) => i + 1)];
  const sides = starts.map((from, i) => readRange(prepared, from, (starts[i + 1] ?? prepared.lexed.tokens.length) - 1));
  return { name, variable: head.variable, reading: sides[sides.length - 1] as Reading, sides };
}

interface Head {
  /** Null for a function without a name, `x -> x^2`. */
  readonly name: string | null;
  readonly variable: SymbolTerm | null;
  /** Index of the first token after the sign. */
  readonly end: number;
}

/** `f: x ->`, or `x ->`. */
function arrowHead(tokens: readonly Token[]): Head | null {
  const [name, colon, variable, arrow] = tokens;
  if (name?.kind === 'name' && name.primes === 0 && colon?.kind === 'arrow')
    return { name: null, variable: symbol(name.text), end: 2 };
  if (name?.kind !== 'name' || colon?.kind !== ':' || variable?.kind !== 'name' || arrow?.kind !== 'arrow') return null;
  return { name: name.text, variable: symbol(variable.text), end: 4 };
}

/** `g(z) =` or `y =`; null where there is no equals sign. */
function definitionHead(text: string, tokens: readonly Token[], equals: number | undefined): Head | null {
  if (equals === undefined) return null;
  const name = tokens[0] as Token;
  const left: readonly [number, number] = [name.start, tokens[equals]?.start ?? name.end];
  const shown = text.slice(...left).trim();
  const fail = (message: string): ReadError =>
    new ReadError('bad-definition', message, text, left, { expected: ['g(z) = …'] });
  if (equals === 0) throw fail('"=" has nothing before it; a definition is written g(z) = …');
  const named = name.kind === 'name' || name.kind === 'function';
  if (name.primes > 0 || name.kind === 'term')
    throw fail(`"${shown}" is a derivative; give the function itself: g(z) = …`);
  const canonical = name.entry?.name ?? name.text;
  if (named && equals === 1) return { name: canonical, variable: null, end: 2 };
  const [open, variable, close] = [tokens[1], tokens[2], tokens[3]];
  if (named && open?.text === '(' && close?.match === 1 && equals === 4) {
    if (variable?.kind !== 'name') throw fail(`the argument of "${shown}" is no variable`);
    return { name: canonical, variable: symbol(variable.text), end: 5 };
  }
  if (named && open?.text === '(' && open.match === equals - 1)
    throw fail(`"${shown}" has more than one variable; one is supported`);
  throw fail(`"${shown}" is not the head of a definition; one is written g(z) = …`);
}

/** A bare name of the function table: that function of z. */
function bareFunction({ text, context }: Prepared, name: Token): DefinitionReading {
  const variable = symbol('z');
  const shown = `${name.text}(z)`;
  const { term, source, ambiguities, format } = readRange(
    { text, context, lexed: lexPlain(shown, { ...context, format: 'plain' }), from: 0, to: 4 },
    0,
    4,
  );
  // The places are those of the name: the text has no bracket.
  const place: SourceNode = { term, span: [name.start, name.end], children: source.children };
  const reading = {
    term,
    source: { ...place, children: source.children.map((node) => ({ ...node, term: node.term, span: place.span })) },
    ambiguities,
    format,
  };
  return { name: null, variable, reading, sides: [reading] };
}
