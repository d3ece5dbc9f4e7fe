/** What is said of a function, each with how it was found to be true. */

/** From the strongest to the weakest. */
export type How =
  /** The exact prover, for all values of the parameters that are allowed. */
  | { readonly kind: 'proved' }
  /** The signs of the parts, for all values of the parameters that are allowed. */
  | { readonly kind: 'sign' }
  /** Interval arithmetic over the whole line, for the usual values of the parameters. */
  | { readonly kind: 'interval' }
  /** Looked at, at so many points. */
  | { readonly kind: 'sampled'; readonly points: number }
  /** Not decided. */
  | { readonly kind: 'open' };

export interface Property {
  readonly name: 'symmetry' | 'limits' | 'range' | 'monotone' | 'largest slope' | 'joints';
  readonly text: string;
  readonly how: How;
}

const STRENGTH: readonly How['kind'][] = ['proved', 'sign', 'interval', 'sampled', 'open'];
/** What rests on several claims is as sure as the least sure of them. */
export const weakest = (hows: readonly How[]): How =>
  hows.reduce((a, b) => (STRENGTH.indexOf(b.kind) > STRENGTH.indexOf(a.kind) ? b : a), { kind: 'proved' });

export function howText(how: How, hasParameters: boolean): string {
  const usual = hasParameters ? ', usual parameters' : '';
  switch (how.kind) {
    case 'proved':
      return 'proved';
    case 'sign':
      return 'proved by signs';
    case 'interval':
      return `interval arithmetic${usual}`;
    case 'sampled':
      return `sampled at ${how.points} points${usual}`;
    case 'open':
      return 'not decided';
  }
}
