/**
 * Remarks of derivations in the language of a document. The engine says them in English with formulas as text; here
 * they are taken apart, so that another language can say them and the formulas are typeset.
 */
import { comparison } from '../core/make.ts';
import type { Relation, Term } from '../core/term.ts';
import { JOINT_SENTENCES } from '../derive/piecewise/sentences.ts';
import type { PrintOptions } from '../print/index.ts';
import { ReadError, readTerm } from '../syntax/index.ts';
import type { Prose } from './prose.ts';

/** The engine's sentences by id; `{…}` is a formula. A test finds every remark of the catalogue among them. */
export const REMARKS = {
  ...JOINT_SENTENCES,
  /** Before a sentence that holds under a condition. */
  supposing: 'For {given}: ',
  large:
    '{name} has {parts} parts, nested {depth} deep: too large to be derived line by line. The rules were applied all at once.',
} as const;
export type RemarkId = keyof typeof REMARKS;

const HOLE = /\{([a-z]+)\}/;
/** What a remark supposes of the parameters comes before it. */
const GIVEN = /^For ([^:]+): (.)/;

/** Which remark a sentence is, and what its formulas are; null where it is none that is known. */
export function recogniseRemark(
  text: string,
): { readonly id: RemarkId; readonly fills: ReadonlyMap<string, string>; readonly given: string | null } | null {
  const [prefix, given = null, initial = ''] = GIVEN.exec(text) ?? [''];
  const sentence = initial.toUpperCase() + text.slice(prefix.length);
  // The most particular sentence first: a shorter one could swallow its words.
  const ids = (Object.keys(REMARKS) as RemarkId[]).sort((a, b) => REMARKS[b].length - REMARKS[a].length);
  for (const id of ids) {
    const names: string[] = [];
    const pattern = REMARKS[id].split(HOLE).map((part, i) => {
      if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(part);
      // Names are one word: else a part of the formula before would be taken for one.
      return part === 'name' ? '(\\S+?)' : '(.+?)';
    });
    const match = new RegExp(`^${pattern.join('')}$`).exec(sentence);
    if (match !== null) return { id, fills: new Map(names.map((name, i) => [name, match[i + 1] ?? ''])), given };
  }
  return null;
}

/** Says remarks in a language; one that is not known stays as it is. */
export function remarkIn(sentences: Readonly<Record<string, string>>, print: PrintOptions): (text: string) => Prose {
  return (text) => {
    const found = recogniseRemark(text);
    if (found === null) return [text];
    const { id, fills, given } = found;
    const said = filled(sentences[id] ?? REMARKS[id], fills, print);
    if (given === null) return said;
    const [first, ...rest] = said;
    // "At z = 0 …" goes on as "for a ≠ 0: at z = 0 …", and the like in other languages.
    const begun = typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : said;
    return [...filled(sentences.supposing ?? REMARKS.supposing, new Map([['given', given]]), print), ...begun];
  };
}

const filled = (sentence: string, fills: ReadonlyMap<string, string>, print: PrintOptions): Prose =>
  sentence
    .split(HOLE)
    .flatMap((part, i): Prose => (i % 2 === 0 ? [part] : formulas(fills.get(part) ?? '', print)))
    .filter((span) => span !== '');

/** `g'(0) = 0, g'(6) = 0` and `a = 1 and b = 0` are several formulas; names of frameworks stay what they are. */
const formulas = (text: string, print: PrintOptions): Prose =>
  text.split(/(, | and )/).flatMap((part, i): Prose => (i % 2 === 0 ? formula(part, print) : [part]));

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['=', '='],
  ['≠', '!='],
  ['<', '<'],
  ['>', '>'],
  ['≤', '<='],
  ['≥', '>='],
]);

/** `z = 0` and the like: both sides as terms. What cannot be read back is left as text. */
function formula(text: string, { functions }: PrintOptions): Prose {
  const read = (part: string): Term | null => {
    try {
      return readTerm(part.replaceAll('∞', 'infinity'), { functions, format: 'plain' }).term;
    } catch (error) {
      if (error instanceof ReadError) return null;
      throw error;
    }
  };
  if (/^[A-Z][A-Za-z]{2,}$/.test(text)) return [text];
  const [leftText = '', sign = '', rightText = ''] = text.split(/ ([=≠<>≤≥]) /);
  const [left, relation] = [read(leftText), RELATIONS.get(sign)];
  if (left === null) return [text];
  if (relation === undefined) return [{ term: left }];
  const right = read(rightText);
  return right === null ? [text] : [{ condition: comparison(left, relation, right) }];
}
