/** Options of blocks and of the front matter: YAML, read against a closed list, so that a slip is an error and no silence. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { NotesError, type Place, type Problem, problemAt } from './error.ts';

/** Reads one value; a string that is returned in `wrong` says what was expected. */
export type Reader<T> = (value: unknown) => { readonly value: T } | { readonly wrong: string };
export type Schema = Readonly<Record<string, Reader<unknown>>>;
type ValueOf<R> = R extends Reader<infer T> ? T : never;
/** What a schema reads: every option may be absent. */
export type Options<S extends Schema> = { readonly [K in keyof S]?: ValueOf<S[K]> };

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));
const listed = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;

export const oneOf =
  <const C extends readonly string[]>(...choices: C): Reader<C[number]> =>
  (value) => {
    const found = choices.find((choice) => choice === String(value));
    if (found !== undefined) return { value: found };
    return { wrong: `must be ${listed(choices)}, not ${shown(value)}${meant(String(value), choices)}` };
  };

export const whole =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? { value }
      : { wrong: `must be a whole number from ${least} to ${most}, not ${shown(value)}` };

export const words: Reader<string> = (value) =>
  typeof value === 'string' || typeof value === 'number'
    ? { value: String(value) }
    : { wrong: `must be text, not ${shown(value)}` };

export const yesNo: Reader<boolean> = (value) =>
  typeof value === 'boolean' ? { value } : { wrong: `must be true or false, not ${shown(value)}` };

/** A label: what a reference can name in every target. */
export const label: Reader<string> = (value) =>
  typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value)
    ? { value }
    : { wrong: `must be letters, digits and hyphens, beginning with a letter, not ${shown(value)}` };

/** `-6 to 6`, `-6..6` or `[-6, 6]`. */
export const range: Reader<readonly [number, number]> = (value) => {
  const parts =
    typeof value === 'string'
      ? value.split(/\s*(?:\.\.\.?|to|bis|,)\s*/).map(Number)
      : Array.isArray(value)
        ? value
        : [];
  const [from, to] = parts;
  return parts.length === 2 && Number.isFinite(from) && Number.isFinite(to) && from < to
    ? { value: [from, to] }
    : { wrong: `must be a range such as "-6 to 6", not ${shown(value)}` };
};

export const numbers: Reader<readonly number[]> = (value) => {
  const list = (Array.isArray(value) ? value : String(value).split(/[\s,]+/)).map(Number);
  return list.length > 0 && list.every(Number.isFinite)
    ? { value: list }
    : { wrong: `must be a list of numbers, not ${shown(value)}` };
};

export const names: Reader<readonly string[]> = (value) => {
  const list = Array.isArray(value) ? value.map(String) : String(value).split(/\s*,\s*/);
  return list.length > 0 && list.every((name) => name !== '')
    ? { value: list }
    : { wrong: `must be a list of names, not ${shown(value)}` };
};

/** `a: 2` pairs. */
export const values: Reader<ReadonlyMap<string, number>> = (value) => {
  if (typeof value !== 'object' || value === null) return { wrong: `must be pairs such as a: 2, not ${shown(value)}` };
  const entries = Object.entries(value);
  const wrong = entries.find(([, one]) => typeof one !== 'number');
  if (wrong !== undefined) return { wrong: `${wrong[0]} must be a number, not ${shown(wrong[1])}` };
  return { value: new Map(entries.map(([name, one]): [string, number] => [name, Number(one)])) };
};

/** The choice that was probably meant. */
function meant(text: string, choices: readonly string[]): string {
  const near = choices.map((choice) => ({ choice, far: distance(text.toLowerCase(), choice) }));
  const best = near.sort((a, b) => a.far - b.far)[0];
  return best !== undefined && best.far <= 2 && best.far < best.choice.length ? ` (did you mean ${best.choice}?)` : '';
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Reads YAML against a schema.
 * @param firstLine the file's line on which the text begins
 * @throws NotesError with every mistake in it
 */
export function readOptions<S extends Schema>(text: string, schema: S, place: Place, firstLine: number): Options<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineOf = (offset: number | undefined): number => firstLine + lines.linePos(offset ?? 0).line - 1;
  const problems: Problem[] = document.errors.map((error) =>
    problemAt(place, error.message, null, lineOf(error.pos[0])),
  );
  if (problems.length > 0) throw new NotesError(problems);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) {
    throw new NotesError([problemAt(place, 'options are written as "name: value"', null, firstLine)]);
  }
  const read: Record<string, unknown> = {};
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const line = lineOf(isScalar(key) ? key.range?.[0] : 0);
    const reader = Object.hasOwn(schema, name) ? schema[name] : undefined;
    if (reader === undefined) {
      const known = Object.keys(schema);
      const message = `there is no such option${meant(name, known)}; there are ${known.join(', ')}`;
      problems.push(problemAt(place, message, name, line));
      continue;
    }
    const given = isNode(value) ? value.toJS(document) : value;
    const result = reader(given);
    if ('wrong' in result) problems.push(problemAt(place, result.wrong, name, line));
    else read[name] = result.value;
  }
  if (problems.length > 0) throw new NotesError(problems);
  return read as Options<S>;
}

interface YamlNode {
  toJS(document: unknown): unknown;
}
const isNode = (value: unknown): value is YamlNode =>
  typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function';
