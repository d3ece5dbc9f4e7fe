/** Words in a line of work: `so by the chain rule g'(z) = …  (quotient rule)`. Found before the line is read. */
import { GREEK_NAMES } from '../names.ts';
import type { Context } from '../options.ts';
import type { Span } from '../source.ts';
import { KEYWORDS } from './characters.ts';
import { isFunctionWord } from './run.ts';

/** Short words that are never a product of letters in a line of work. Longer unknown words are prose anyway. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'so by we is to of in it at as be an on us do the now use get has let put see are our via but not yet can one two all its hence thus then with this that from have here also since where which gives rule chain'.split(
    ' ',
  ),
);
const LONGEST_PRODUCT = 3;

const isProse = (word: string, context: Context): boolean => {
  const lower = word.toLowerCase();
  if (SHORT_WORDS.has(lower)) return true;
  if (word.length <= LONGEST_PRODUCT || KEYWORDS.has(lower)) return false;
  if (isFunctionWord(word, context.functions) || GREEK_NAMES.has(word)) return false;
  if (context.symbols.has(word) || context.letters.has(word) || lower === 'infinity') return false;
  return !hasFunction(word, context);
};

/** `sinx`, `xtanh`: letters around a function are mathematics. */
function hasFunction(word: string, { functions }: Context): boolean {
  for (let from = 0; from < Math.min(word.length, 4); from++) {
    for (let to = from + 2; to <= word.length; to++) {
      if (to - from < word.length - 2) continue;
      if (isFunctionWord(word.slice(from, to), functions)) return true;
    }
  }
  return false;
}

const WORD = /[A-Za-z]+(?:['’-][A-Za-z]{2,})?/g;

/** The places of the prose in a line, in order, brackets and punctuation around it included. */
export function proseIn(line: string, context: Context): Span[] {
  const spans: [number, number][] = [];
  const add = (start: number, end: number): void => {
    const last = spans[spans.length - 1];
    // Words with nothing but spaces, small words and punctuation between them are one piece.
    if (
      last !== undefined &&
      /^[\s,.:;()[\]]*$/.test(line.slice(last[1], start)) &&
      balanced(line.slice(last[1], start))
    )
      last[1] = end;
    else if (last === undefined || start >= last[1]) spans.push([start, end]);
  };
  const numbering = /^\s*(?:\d+[.)]|[a-z]\)|[*•](?=\s+\S*'?\S*\s*=))\s+(?=\S)/.exec(line);
  if (numbering !== null) add(0, numbering[0].length);
  const comment = /(?:#|\/\/|%).*$/.exec(line);
  const stop = comment?.index ?? line.length;
  for (const { 0: word, index } of line.slice(0, stop).matchAll(WORD)) {
    const end = index + word.length;
    // A word right before a bracket was meant as a function; `x_max` is a name.
    if (line.charAt(end) === '(' || line.charAt(end) === '_' || line.charAt(index - 1) === '_') continue;
    if (isProse(word, context)) add(index, end);
  }
  if (comment !== null) add(stop, line.length);
  const wide = spans.map((span) => widen(line, span));
  const trailing = /[.,;:]+\s*$/.exec(line.slice(0, stop));
  const last = wide[wide.length - 1];
  if (trailing !== null && (last === undefined || last[1] <= trailing.index)) wide.push([trailing.index, stop]);
  return wide.sort((a, b) => a[0] - b[0]);
}

const balanced = (text: string): boolean => (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0);

/** Takes in punctuation beside the words, and brackets right around them. */
function widen(line: string, [start, end]: readonly [number, number]): [number, number] {
  let [from, to] = [start, end];
  const before = /[([]\s*$/.exec(line.slice(0, from));
  const after = /^[\s.,]*[)\]]/.exec(line.slice(to));
  if (before !== null && after !== null) [from, to] = [before.index, to + after[0].length];
  to += /^\s*[.,:;]*/.exec(line.slice(to))?.[0].length ?? 0;
  return [from, to];
}
