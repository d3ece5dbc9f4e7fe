/** What a whole document decides: its front matter, and what the command line says over it. */
import type { Place } from './error.ts';
import type { Reader } from './options.ts';
import { type Options, oneOf, readOptions, words, yesNo } from './options.ts';

export const DETAILS = ['brief', 'lecture', 'full'] as const;
export const REASONS = ['right', 'intertext', 'none'] as const;

const notation: Reader<Notations> = (value) => {
  if (typeof value !== 'object' || value === null) return { wrong: 'must be pairs such as tan: tg' };
  const read: Record<string, string> = {};
  for (const [name, given] of Object.entries(value)) {
    const reader = NOTATIONS[name as keyof typeof NOTATIONS];
    if (reader === undefined) {
      return { wrong: `there is no notation ${name}; there are ${Object.keys(NOTATIONS).join(', ')}` };
    }
    const result = reader(given);
    if ('wrong' in result) return { wrong: `${name} ${result.wrong}` };
    read[name] = result.value;
  }
  return { value: read };
};

const NOTATIONS = {
  tan: oneOf('tan', 'tg'),
  log: oneOf('ln', 'log'),
  inverse: oneOf('arc', 'power'),
  decimal: oneOf('point', 'comma'),
  derivative: oneOf('lagrange', 'leibniz'),
};
export interface Notations {
  readonly tan?: string;
  readonly log?: string;
  readonly inverse?: string;
  readonly decimal?: string;
  readonly derivative?: string;
}

/** Options that a block may set for itself and a document for all its blocks. */
export const SHARED_OPTIONS = {
  detail: oneOf(...DETAILS),
  reasons: oneOf(...REASONS),
  marks: yesNo,
  highlight: yesNo,
  spoken: yesNo,
  steps: yesNo,
} as const;

export const FRONT_MATTER = {
  ...SHARED_OPTIONS,
  title: words,
  subtitle: words,
  author: words,
  date: words,
  lang: words,
  notation,
  key: oneOf('end', 'none'),
} as const;
export type Settings = Options<typeof FRONT_MATTER>;

/** Front matter of other tools (a theme, a layout) is none of our business: only our own names are read. */
export function readSettings(yaml: string, place: Place, firstLine: number): Settings {
  const kept = yaml.split('\n').reduce<{ lines: string[]; ours: boolean }>(
    (state, line) => {
      const name = /^([A-Za-z][\w-]*)\s*:/.exec(line)?.[1];
      const ours = name === undefined ? state.ours : Object.hasOwn(FRONT_MATTER, name);
      // A line of somebody else is left empty, so that line numbers stay.
      return { lines: [...state.lines, ours ? line : ''], ours };
    },
    { lines: [], ours: true },
  );
  return readOptions(kept.lines.join('\n'), FRONT_MATTER, place, firstLine);
}
