/** A line of work: what it claims a value for, and the values it claims. */
import { symbol } from '../core/make.ts';
import type { Condition, SymbolTerm } from '../core/term.ts';
import { Ambiguities } from './grammar/ambiguity.ts';
import { Parser } from './grammar/parser.ts';
import type { ReadOptions } from './options.ts';
import { lexPlain } from './plain/lexer.ts';
import { proseIn } from './plain/prose.ts';
import { contextFor, equalsSigns, latexOf, type Prepared, readRange } from './read.ts';
import { ReadError } from './read-error.ts';
import type { Reading, StatementReading, StatementSubject } from './source.ts';
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
  const segments = split(lexed.tokens, (token) => commentary.push(words(text, token)));
  const chosen = choose(lexed.tokens, segments);
  if (chosen === null) throw new ReadError('empty', 'there is no formula in this line', text, [0, text.length]);
  for (const segment of segments) if (segment !== chosen) commentary.push(slice(text, lexed.tokens, segment));
  const prepared = { text, context, lexed, from: chosen[0], to: chosen[1] };
  return { ...readClaim(prepared), commentary: commentary.filter((words) => words !== ''), format: context.format };
}

type Range = readonly [from: number, to: number];

const words = (text: string, token: Token): string =>
  token.kind === 'arrow'
    ? ''
    : text
        .slice(token.start, token.end)
        .replace(/^\\text\{|\}$/g, '')
        .trim();
function slice(text: string, tokens: readonly Token[], [from, to]: Range): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).trim();
}

/** The pieces between words and arrows that stand in no bracket. */
function split(tokens: readonly Token[], onWords: (token: Token) => void): Range[] {
  const segments: Range[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'open') i = token.match;
    if (token.kind !== 'words' && token.kind !== 'arrow' && token.kind !== 'end') continue;
    if (token.kind === 'words') onWords(token);
    // A lone comma or full stop between words is no formula.
    if (i > from && !(i === from + 1 && [',', ';', ':'].includes(tokens[from]?.kind ?? ''))) segments.push([from, i]);
    from = i + 1;
  }
  return segments;
}

/** The piece that makes the claim: the last with an equals sign; without any, the longest. */
function choose(tokens: readonly Token[], segments: readonly Range[]): Range | null {
  const claims = segments.filter(([from, to]) => equalsSigns(tokens, from, to).length > 0);
  const primed = claims.filter(([from]) => isPrimed(tokens[from]));
  const best = primed[primed.length - 1] ?? claims[claims.length - 1];
  if (best !== undefined) return best;
  return segments.reduce<Range | null>(
    (longest, segment) => (longest === null || segment[1] - segment[0] > longest[1] - longest[0] ? segment : longest),
    null,
  );
}
const isPrimed = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.primes > 0 || token.kind === 'term' || token.kind === 'derivative' || token.kind === 'relation');

function readClaim(prepared: Prepared): Omit<StatementReading, 'commentary' | 'format'> {
  const { tokens } = prepared.lexed;
  const { from, to, domain } = domainAtEnd(prepared);
  const equals = equalsSigns(tokens, from, to);
  const continues = equals[0] === from;
  const starts = [...(continues ? [] : [from]), ...equals.map((i) => i + 1)];
  const ranges = starts.map(
    (start, i): Range => [start, starts[i + 1] === undefined ? to : (starts[i + 1] as number) - 1],
  );
  const head = continues || equals.length === 0 ? null : (ranges[0] as Range);
  const subject = head === null ? null : subjectOf(prepared, head);
  const sides = (subject === null ? ranges : ranges.slice(1)).map(
    ([start, end]): Reading => readRange(prepared, start, end),
  );
  return { subject, continues, sides, domain };
}

/** Splits off `for z > 0`, `if z > 0` and `, z > 0` at the end. What is no condition there is left to the term's own error. */
function domainAtEnd(prepared: Prepared): { from: number; to: number; domain: Condition | null } {
  const { text, context, lexed, from } = prepared;
  let { to } = prepared;
  // A comma before the words that were taken off says nothing.
  if (to - 1 > from && lexed.tokens[to - 1]?.kind === ',') to--;
  for (let i = from; i < to; i++) {
    const token = lexed.tokens[i] as Token;
    if (token.kind === 'open') i = token.match;
    else if (token.kind === 'if' || token.kind === ',') {
      const rest = lexed.tokens.slice(i + 1, to);
      const start = i + 1 + (rest[0]?.kind === 'if' ? 1 : 0);
      if (!rest.some(({ kind }) => kind === 'relation')) continue;
      const parser = new Parser(text, lexed.tokens, context, new Ambiguities(text, context, []));
      return { from, to: i, domain: parser.condition(start, to).condition };
    }
  }
  return { from, to, domain: null };
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
  return { name: inner.name, primes, variable: variableOf(argument) };
}
const variableOf = (argument: SymbolTerm): SymbolTerm => symbol(argument.name);
