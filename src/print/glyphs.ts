/** The characters that two-dimensional text is drawn with: box-drawing Unicode, or ASCII for terminals without it. */
export interface Glyphs {
  readonly bar: string;
  readonly dot: string;
  /** Tall brackets from the top down: one row alone, top, middle, bottom, and a brace's waist. */
  readonly round: { readonly left: Fence; readonly right: Fence };
  readonly brace: Fence & { readonly waist: string };
  readonly upright: Fence;
}
export interface Fence {
  readonly single: string;
  readonly top: string;
  readonly middle: string;
  readonly bottom: string;
}

const fence = (single: string, top: string, middle: string, bottom: string): Fence => ({ single, top, middle, bottom });

export const UNICODE_GLYPHS: Glyphs = {
  bar: '─',
  dot: '·',
  round: { left: fence('(', '⎛', '⎜', '⎝'), right: fence(')', '⎞', '⎟', '⎠') },
  brace: { ...fence('{', '⎧', '⎪', '⎩'), waist: '⎨' },
  upright: fence('|', '│', '│', '│'),
};
export const ASCII_GLYPHS: Glyphs = {
  bar: '-',
  dot: '*',
  round: { left: fence('(', '/', '|', '\\'), right: fence(')', '\\', '|', '/') },
  brace: { ...fence('{', '/', '|', '\\'), waist: '<' },
  upright: fence('|', '|', '|', '|'),
};
