/** What is said of a function, each with how it was found to be true. */

/** What a proof rests on. */
export type Ground =
  /** An identity, by the exact prover. */
  | 'identity'
  /** The signs of the parts. */
  | 'signs'
  /** Orders of growth at ±∞. */
  | 'growth'
  /** Where it rises and falls, and its limits. */
  | 'course'
  /** A quadratic polynomial in g. */
  | 'square'
  /** All values lie there; whether all of them are taken was not asked. */
  | 'values';

export type How =
  /** For all values of the parameters that are allowed, or at the usual ones. */
  | { readonly kind: 'proved'; readonly by: Ground; readonly parameters: 'all' | 'usual' }
  /** Interval arithmetic for the usual values of the parameters: on the whole line, or for |z| ≤ reach. */
  | { readonly kind: 'interval'; readonly reach: number | null }
  /** Looked at, at so many points. */
  | { readonly kind: 'sampled'; readonly points: number }
  /** Not decided. */
  | { readonly kind: 'open' };

export interface Property {
  readonly name: 'symmetry' | 'period' | 'limits' | 'range' | 'monotone' | 'largest slope' | 'joints';
  readonly text: string;
  readonly how: How;
}

export const proved = (by: Ground, parameters: 'all' | 'usual' = 'all'): How => ({ kind: 'proved', by, parameters });
export const OPEN: How = { kind: 'open' };

const strength = (how: How): number =>
  how.kind === 'proved'
    ? how.parameters === 'all'
      ? 0
      : 1
    : how.kind === 'interval'
      ? 2
      : how.kind === 'sampled'
        ? 3
        : 4;

/** What rests on several claims is as sure as the least sure of them; where all are proved, `by` says how they meet. */
export function resting(by: Ground, on: readonly How[]): How {
  const least = on.reduce((a, b) => (strength(b) > strength(a) ? b : a), proved(by));
  return least.kind === 'proved' ? proved(by, least.parameters) : least;
}

const GROUNDS: Readonly<Record<Ground, string>> = {
  identity: 'proved',
  signs: 'proved by signs',
  growth: 'proved by orders of growth',
  course: 'proved by its course and limits',
  square: 'proved by completing the square',
  values: 'all values proved to lie there',
};

export function howText(how: How, hasParameters: boolean): string {
  const usual = hasParameters ? ', usual parameters' : '';
  switch (how.kind) {
    case 'proved':
      return `${GROUNDS[how.by]}${how.parameters === 'usual' ? usual : ''}`;
    case 'interval':
      return `interval arithmetic${how.reach === null ? '' : ` for |z| ≤ ${how.reach}`}${usual}`;
    case 'sampled':
      return `sampled at ${how.points} points${usual}`;
    case 'open':
      return 'not decided';
  }
}
