/** From a student's text to claims. */
import type { Term } from '../../core/term.ts';
import {
  ReadError,
  type Reading,
  type ReadOptions,
  readLines,
  readStatement,
  type SourceNode,
  type StatementReading,
} from '../../syntax/index.ts';
import type { Claim, Entry, Head, OtherReading, Side } from './entry.ts';
import { flipped } from './flip.ts';
import { prepared } from './prepare.ts';

/** Readings tried for one side: each ambiguity the other way round, and all of them. */
const MOST_READINGS = 8;

/** @example readEntries("g'(z) = 2 z", { functions, variable: 'z' }) */
export function readEntries(work: string, options: ReadOptions): Entry[] {
  const ready = prepared(work, options.functions);
  return readLines(ready, options).flatMap(({ line, offset, source: text, statement, error }): Entry[] => {
    const source = work.slice(offset, offset + text.length);
    if (error !== null) {
      const again = salvaged(text, options);
      if (again.length > 0) return [{ kind: 'claims', line, source, claims: again }];
      const why = { code: error.code, message: error.message, span: error.span, text: error.format() };
      return looksLikeProse(source) ? [] : [{ kind: 'unreadable', line, source, why }];
    }
    if (statement === null) return [];
    if (statement.subject === null && !statement.continues && looksLikeProse(source)) return [];
    return [{ kind: 'claims', line, source, claims: claimsOf(text, statement, options) }];
  });
}

/** Three words or more, and nothing that a formula is made of. */
const looksLikeProse = (source: string): boolean =>
  !/[=+*/^\d\\()<>|√²]/.test(source.replace(/\([A-Za-z ,.]*\)/g, '')) &&
  (source.match(/[A-Za-z]{2,}/g) ?? []).length >= 2;

/** Line numbers, remarks after a sign, and what stands between sentences: blanked out, so that places stay. */
const ORNAMENTS: readonly RegExp[] = [
  /^\s*(?:(?:step|line|schritt)\s*)?\(?\d{1,3}\s*[:.)]\s+/i,
  /^\s*(?:step|line)\s*\d{1,3}\s*[:.)]?\s/i,
  /(?:#|\/\/).*$/,
];

/** What can be read of a line that cannot be read as a whole: without its ornaments, sentence by sentence. */
function salvaged(source: string, options: ReadOptions): Claim[] {
  const clean = ORNAMENTS.reduce((text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)), source);
  const sentences = clean.split(/(?<=[.;:])(?=\s+[A-Z][a-z]+\b)/);
  if (clean === source && sentences.length < 2) return [];
  const claims: Claim[] = [];
  let offset = 0;
  for (const sentence of sentences) {
    // A sentence that starts with words ends with a point; neither belongs to the formula.
    const text = sentence.replace(/[.;:]\s*$/, (found) => ' '.repeat(found.length));
    if (/[=\d^*/]/.test(text)) {
      try {
        claims.push(...claimsOf(text, readStatement(text, options), options).map((claim) => shifted(claim, offset)));
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        return [];
      }
    }
    offset += sentence.length;
  }
  return claims;
}

function shifted(claim: Claim, by: number): Claim {
  if (by === 0) return claim;
  const side = (one: Side): Side => {
    const source = moved(one.source, by);
    return { ...one, source, span: source.span };
  };
  const { head } = claim;
  return {
    ...claim,
    head: head?.kind === 'term' ? { kind: 'term', side: side(head.side) } : head,
    sides: claim.sides.map(side),
  };
}

/** The main claim, and those that stand beside it between words and commas (`where u = 1 + e^-z`). */
function claimsOf(source: string, statement: StatementReading, options: ReadOptions): Claim[] {
  const main = withWholeExponents(claimOf(statement, 0), source, statement, options);
  const found: { at: number; claim: Claim }[] = [{ at: main.sides[0]?.span[0] ?? 0, claim: main }];
  for (const words of statement.commentary) {
    if (!/[^<>!=]=[^=]/.test(words)) continue;
    const offset = source.indexOf(words);
    if (offset < 0) continue;
    // Primes at the end belong to it.
    const primes = /^['′’]+/.exec(source.slice(offset + words.length))?.[0] ?? '';
    try {
      const beside = readStatement(words + primes, { ...options, format: statement.format });
      if (beside.subject === null && beside.sides.length < 2) continue;
      found.push({ at: offset, claim: claimOf(beside, offset) });
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ claim }) => claim);
}

/** `^-2x` without brackets: nearly always the whole of it is meant to be the exponent. */
const BARE_EXPONENT = /\^(-?\d+(?:\.\d+)?[A-Za-z](?:\^\d+)?)(?![A-Za-z(])/g;

/** The claim with one more reading for its sides, in which every bare exponent is a whole one. */
function withWholeExponents(claim: Claim, source: string, statement: StatementReading, options: ReadOptions): Claim {
  if (statement.format !== 'plain') return claim;
  const found = [...source.matchAll(BARE_EXPONENT)];
  if (found.length === 0) return claim;
  try {
    const other = claimOf(readStatement(source.replace(BARE_EXPONENT, '^($1)'), { ...options, format: 'plain' }), 0);
    if (other.sides.length !== claim.sides.length) return claim;
    const message = `read with the exponents ${[...new Set(found.map(([, exponent]) => exponent))].join(', ')}`;
    const sides = claim.sides.map((side, i): Side => {
      const term = other.sides[i]?.term;
      const known = term === undefined || term === side.term || side.others.some((one) => one.term === term);
      return known ? side : { ...side, others: [...side.others, { term, message }] };
    });
    return { ...claim, sides };
  } catch (error) {
    if (error instanceof ReadError) return claim;
    throw error;
  }
}

function claimOf(statement: StatementReading, offset: number): Claim {
  const sides = statement.sides.map((reading) => sideOf(reading, offset));
  const { subject, continues, domain } = statement;
  if (subject !== null) {
    const head: Head = { kind: 'subject', ...subject };
    return { head, continues, sides, domain };
  }
  const [first] = sides;
  const isEquation = !continues && sides.length > 1 && first !== undefined;
  return isEquation
    ? { head: { kind: 'term', side: first }, continues, sides: sides.slice(1), domain }
    : { head: null, continues, sides, domain };
}

function sideOf(reading: Reading, offset: number): Side {
  const source = moved(reading.source, offset);
  return { term: reading.term, source, span: source.span, others: othersOf(reading) };
}

const moved = (node: SourceNode, by: number): SourceNode =>
  by === 0
    ? node
    : {
        term: node.term,
        span: [node.span[0] + by, node.span[1] + by],
        children: node.children.map((c) => moved(c, by)),
      };

/** The other common readings of a side. */
function othersOf(reading: Reading): OtherReading[] {
  const others: OtherReading[] = [];
  const seen = new Set<Term>([reading.term]);
  const add = (term: Term | null, message: string): void => {
    if (term === null || seen.has(term) || others.length >= MOST_READINGS) return;
    seen.add(term);
    others.push({ term, message });
  };
  for (const ambiguity of reading.ambiguities) {
    add(flipped(reading.source, [ambiguity]), `read as ${ambiguity.otherText}`);
  }
  if (reading.ambiguities.length > 1) {
    const all = flipped(reading.source, reading.ambiguities);
    add(all, `read as ${reading.ambiguities.map(({ otherText }) => otherText).join(', ')}`);
  }
  return others;
}
