/** What a plot shows: curves as numbers, and what is marked on them; SVG and pgfplots draw the same model. */
import type { Term } from '../../core/term.ts';

export type Point = readonly [x: number, y: number];

export interface Curve {
  /** What it is called: g(z) or g′(z). */
  readonly term: Term;
  /** What g(z) is, where that is short enough for a legend. */
  readonly body: Term | null;
  /** Which function of the plot it belongs to, from 0; a function and its derivatives have one colour. */
  readonly colour: number;
  readonly order: number;
  /** Runs without a gap; a jump or a pole begins another one. */
  readonly runs: readonly (readonly Point[])[];
}

export interface Mark {
  readonly kind: 'kink' | 'jump' | 'open' | 'closed';
  readonly at: Point;
  readonly colour: number;
}

export interface Asymptote {
  readonly direction: 'vertical' | 'horizontal';
  readonly at: number;
  /** The curve that approaches it, as its place in `curves`. */
  readonly curve: number;
}

export interface PlotModel {
  readonly variable: Term;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly curves: readonly Curve[];
  readonly marks: readonly Mark[];
  readonly asymptotes: readonly Asymptote[];
  /** In words, for those who do not see it. */
  readonly alternative: string;
  /** What the parameters were given, as printed text. */
  readonly parameters: string;
}
