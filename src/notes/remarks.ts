/**
 * Remarks of derivations in the language of a document. The engine says them in English with formulas as text; here
 * they are taken apart, so that another language can say them and the formulas are typeset.
 */
import { comparison } from '../core/make.ts';
import type { Term } from '../core/term.ts';
import { JOINT_SENTENCES } from '../derive/piecewise/sentences.ts';
import type { PrintOptions } from '../print/index.ts';
import { ReadError, readTerm } from '../syntax/index.ts';
import type { Prose } from './prose.ts';

/** The engine's sentences by id; `{…}` is a formula. A test finds every remark of the catalogue among them. */
export const REMARKS = {
  ...JOINT_SENTENCES,
  large:
    '{name} has {parts} parts, nested {depth} deep: too large to be derived line by line. The rules were applied all at once.',
} as const;
export type RemarkId = keyof typeof REMARKS;

const HOLE = /\{([a-z]+)\}/;

/** Which remark a sentence is, and what its formulas are; null where it is none that is known. */
export function recogniseRemark(
  text: string,
): { readonly id: RemarkId; readonly fills: ReadonlyMap<string, string> } | null {
  // The most particular sentence first: a shorter one could swallow its words.
  const ids = (Object.keys(REMARKS) as RemarkId[]).sort((a, b) => REMARKS[b].length - REMARKS[a].length);
  for (const id of ids) {
    const names: string[] = [];
    const pattern = REMARKS[id].split(HOLE).map((part, i) => {
      if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(part);
      return '(.+?)';
    });
    const match = new RegExp(`^${pattern.join('')}$`).exec(text);
    if (match !== null) return { id, fills: new Map(names.map((name, i) => [name, match[i + 1] ?? ''])) };
  }
  return null;
}

/** Says remarks in a language; one that is not known stays as it is. */
export function remarkIn(sentences: Readonly<Record<string, string>>, print: PrintOptions): (text: string) => Prose {
  return (text) => {
    const found = recogniseRemark(text);
    if (found === null) return [text];
    const { id, fills } = found;
    return (sentences[id] ?? REMARKS[id])
      .split(HOLE)
      .flatMap((part, i): Prose => (i % 2 === 0 ? [part] : formula(fills.get(part) ?? '', print)))
      .filter((span) => span !== '');
  };
}

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
  const sides = text.split(' = ').map(read);
  if (sides.some((side) => side === null)) return [text];
  const [left, right] = sides;
  if (left === undefined || left === null) return [text];
  return [right === undefined || right === null ? { term: left } : { condition: comparison(left, '=', right) }];
}
