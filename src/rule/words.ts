/** The words of a rule: its name and the sentence that explains a step. Kept apart from the rules, one file a language. */

export interface RuleWords {
  /** What the rule is called: "Product rule". */
  readonly name: string;
  /** The sentence of a step, with metavariables in braces: `The derivative of {u} {v} is …`. */
  readonly say: string;
}

/**
 * Words by rule id. A key `folder/*` speaks for every rule of a generated family (`definition/*`): there `{name}` is
 * the function as it is written and `{title}` its name in words.
 */
export type Words = Readonly<Record<string, RuleWords>>;

const PLACEHOLDER = /\{([A-Za-z_]\w*)\}/g;

/** The names in braces, in order of appearance. @example placeholders('{u} over {v}') // ['u', 'v'] */
export const placeholders = (say: string): string[] => [...say.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '');

/** The sentence with its placeholders filled; one that `fill` does not know stays as it is. */
export const fillPlaceholders = (say: string, fill: (name: string) => string | null): string =>
  say.includes('{') ? say.replace(PLACEHOLDER, (whole, name: string) => fill(name) ?? whole) : say;

const OF_VARIABLE = '-of-variable';

/** The words for a rule id: its own, or those of its family (`derivative/*-of-variable`, `derivative/*`). */
export function wordsFor(words: Words, id: string): RuleWords | null {
  const of = (key: string): RuleWords | null => (Object.hasOwn(words, key) ? (words[key] ?? null) : null);
  const own = of(id);
  const slash = id.indexOf('/');
  if (own !== null || slash < 0) return own;
  const family = `${id.slice(0, slash)}/*`;
  return (id.endsWith(OF_VARIABLE) ? of(`${family}${OF_VARIABLE}`) : null) ?? of(family);
}

/** Everything a document says in one language: data, one file a language. */
export interface Language {
  /** As in HTML's `lang`. */
  readonly tag: string;
  /** Babel's name, for LaTeX. */
  readonly babel: string;
  readonly words: Words;
  /** Sentences of documents by id; what is absent is said in English. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Remarks of derivations by id, with the holes of the English ones. */
  readonly remarks: Readonly<Record<string, string>>;
  /** Names of functions in words, by name; the function table's own where absent. */
  readonly titles: Readonly<Record<string, string>>;
  /** What formulas are called aloud. */
  readonly spoken: Readonly<Record<string, string>>;
  readonly decimal: 'point' | 'comma';
  readonly phrases: { readonly if: string; readonly otherwise: string; readonly and: string; readonly or: string };
}
