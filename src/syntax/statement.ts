/** A line of work: what it claims a value for, and the values it claims. */
import type { Condition } from '../core/term.ts';
import { Ambiguities } from './grammar/ambiguity.ts';
import { Parser } from './grammar/parser.ts';
import type { ReadOptions } from './options.ts';
import { lexPlain } from './plain/lexer.ts';
import { proseIn } from './plain/prose.ts';
import { contextFor, equalsSigns, latexOf, type Prepared, readRange } from './read.ts';
import { ReadError } from './read-error.ts';
import type { StatementReading, StatementSubject } from './source.ts';
import type { Token } from './token.ts';

/**
 * Reads one line of a student's work: `g'(z) = a = b`, `= a`, `dg/dz = a`, `y' = a`, or a bare term, with words
 * before, between and after.
 * @throws ReadError where no formula can be read
 * @example readStatement("so g'(z) = e^-z/(1+e^-z)^2 (quotient rule)", { functions }).subject // { name: 'g', primes: 1, … }
 */
export function readStatement(text: string, options: ReadOptions): StatementReading {
  const context = contextFor(text, options);
  const latex = context.format === 'latex';
  const lexed = latex ? latexOf(text, options).lex(text, context) : lexPlain(text, context, proseIn(text, context));
  const commentary = [...(lexed.prose ?? [])];
  const segments = split(text, lexed.tokens, commentary);
  const chosen = choose(lexed.tokens, segments);
  if (chosen === null) throw new ReadError('empty', 'there is no formula in this line', text, [0, text.length]);
  const beside = segments[segments.indexOf(chosen) + 1];
  const domain = beside !== undefined && isDomain(lexed.tokens, chosen, beside) ? beside : null;
  for (const segment of segments) {
    if (segment !== chosen && segment !== domain) commentary.push(slice(text, lexed.tokens, segment));
  }
  const claim = readClaim({ text, context, lexed, from: chosen[0], to: chosen[1] }, domain);
  return { ...claim, commentary: commentary.filter((words) => /[\p{L}\p{N}]/u.test(words)), format: context.format };
}

type Range = readonly [from: number, to: number];

function slice(text: string, tokens: readonly Token[], [from, to]: Range): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).trim();
}
const hasEquals = (tokens: readonly Token[], from: number, to: number): boolean =>
  equalsSigns(tokens, from, to).length > 0;

/** The pieces between words, arrows and commas that stand in no bracket. Words go to the commentary. */
function split(text: string, tokens: readonly Token[], commentary: string[]): Range[] {
  const segments: Range[] = [];
  let from = 0;
  const cut = (at: number, next: number): void => {
    if (at > from) segments.push([from, at]);
    from = next;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'open' && tokens[i + 1]?.kind === 'words') {
      // (since d/dz e^z = e^z): a remark, whatever formulas are in it.
      commentary.push(text.slice(token.start, tokens[token.match]?.end));
      cut(i, token.match + 1);
    }
    if (token.kind === 'open') i = token.match;
    else if (token.kind === 'words') {
      commentary.push(token.text);
      cut(i, i + 1);
    } else if (isSeparator(tokens, i)) cut(i, i + 1);
  }
  return segments;
}

function isSeparator(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  switch (token.kind) {
    case 'arrow':
    case 'end':
    case ';':
      return true;
    case ',':
      // A decimal comma is an error, never the end of a formula.
      return !(
        tokens[i - 1]?.kind === 'number' &&
        tokens[i + 1]?.kind === 'number' &&
        tokens[i + 1]?.start === token.end
      );
    case 'and': {
      const next = tokens.findIndex(
        ({ kind }, at) => at > i && (kind === 'words' || kind === ',' || kind === 'end' || kind === 'and'),
      );
      return hasEquals(tokens, i + 1, next < 0 ? tokens.length : next);
    }
    default:
      return false;
  }
}

/** The piece that makes the claim: the last about a derivative or with a leading `=`, else the last with an `=`, else the longest. */
function choose(tokens: readonly Token[], segments: readonly Range[]): Range | null {
  const claims = segments.filter(([from, to]) => hasEquals(tokens, from, to));
  const strong = claims.filter(([from]) => opensClaim(tokens[from]));
  const best = strong[strong.length - 1] ?? claims[claims.length - 1];
  if (best !== undefined) return best;
  const length = ([from, to]: Range): number => to - from;
  return segments.reduce<Range | null>(
    (longest, one) => (longest === null || length(one) > length(longest) ? one : longest),
    null,
  );
}
const opensClaim = (token: Token | undefined): boolean =>
  token !== undefined && (token.primes > 0 || ['term', 'derivative', 'relation'].includes(token.kind));

/** `, z > 0` and `, for z > 0` right after the claim. */
function isDomain(tokens: readonly Token[], [, end]: Range, [from, to]: Range): boolean {
  if (from !== end + 1 || tokens[end]?.kind !== ',') return false;
  return (
    tokens[from]?.kind === 'if' ||
    (!hasEquals(tokens, from, to) && tokens.slice(from, to).some(({ kind }) => kind === 'relation'))
  );
}

function readClaim(prepared: Prepared, domain: Range | null): Omit<StatementReading, 'commentary' | 'format'> {
  const { tokens } = prepared.lexed;
  const { from } = prepared;
  const condition = domain ?? conditionAtEnd(tokens, from, prepared.to);
  const to = domain === null && condition !== null ? condition[0] : prepared.to;
  const equals = equalsSigns(tokens, from, to);
  const continues = equals[0] === from;
  const starts = [...(continues ? [] : [from]), ...equals.map((i) => i + 1)];
  const ranges = starts.map((start, i): Range => [start, (starts[i + 1] ?? to + 1) - 1]);
  const [head] = ranges;
  const subject = continues || equals.length === 0 || head === undefined ? null : subjectOf(prepared, head);
  const sides = (subject === null ? ranges : ranges.slice(1)).map(([start, end]) => readRange(prepared, start, end));
  return { subject, continues, sides, domain: condition === null ? null : readDomain(prepared, condition) };
}

/** `if z > 0` at the end of the claim, from the word on. */
function conditionAtEnd(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'open') i = token.match;
    else if (token.kind === 'if') return [i, to];
  }
  return null;
}

function readDomain({ text, context, lexed }: Prepared, [from, to]: Range): Condition {
  const start = lexed.tokens[from]?.kind === 'if' ? from + 1 : from;
  return new Parser(text, lexed.tokens, context, new Ambiguities(text, context, [])).condition(start, to).condition;
}

/** `g'(z)`, `g'`, `dg/dz`, `d/dz g(z)`, `y`: the function and the order, where the left side names one. */
function subjectOf(prepared: Prepared, [from, to]: Range): StatementSubject | null {
  const { tokens } = prepared.lexed;
  const only = tokens[from] as Token;
  if (to === from + 1 && only.kind === 'name') {
    return { name: only.entry?.name ?? only.text, primes: only.primes, variable: null };
  }
  if (to === from + 1 && only.kind === 'function' && only.primes > 0) {
    return { name: only.entry?.name ?? only.text, primes: only.primes, variable: null };
  }
  const { term } = readRange(prepared, from, to);
  const inner = term.kind === 'derivative' ? term.body : term;
  const order = term.kind === 'derivative' ? term.order : 0;
  if (inner.kind !== 'application' || inner.args.length !== 1) return null;
  const [argument] = inner.args;
  if (argument === undefined || argument.kind !== 'symbol') return null;
  if (term.kind === 'derivative' && term.variable !== argument) return null;
  const primes = inner.primes + order;
  const known = prepared.context.functions.find(inner.name) !== null;
  // tanh(z) = … compares two terms; tanh'(z) = … is about tanh.
  if (known && (primes === 0 || term.kind === 'derivative')) return null;
  return { name: inner.name, primes, variable: argument };
}
