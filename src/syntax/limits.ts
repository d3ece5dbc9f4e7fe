/** How much text is read. A limit that is hit is a ReadError that names it, never a hang or an overflow. */

export interface Limits {
  /** UTF-16 units of text. */
  readonly length: number;
  readonly tokens: number;
  /** Nesting of brackets, and of the term that comes out. */
  readonly depth: number;
  /** Digits of one number. */
  readonly digits: number;
  /** Largest decimal exponent of a number (`1e400`). */
  readonly exponent: number;
  /** Ambiguities reported for one text; further ones are not listed. */
  readonly ambiguities: number;
  /** Nesting of LaTeX groups (`{`, `\left`, environments): KaTeX's own parser is recursive. */
  readonly latexDepth: number;
}

export const LIMITS: Limits = {
  length: 500_000,
  tokens: 250_000,
  depth: 20_000,
  digits: 1_000,
  exponent: 1_000,
  ambiguities: 100,
  latexDepth: 500,
};

/** The defaults with the caller's own limits over them. */
export const withLimits = (own: Partial<Limits> | undefined): Limits =>
  own === undefined ? LIMITS : { ...LIMITS, ...own };
