/** Titles and hints: one line of the author's, words with `$formulas$` in it. */

/** @example titleWith('Slope of $\\tanh z$', escapeHtml, (latex) => render(latex)) */
export const titleWith = (title: string, words: (text: string) => string, formula: (latex: string) => string): string =>
  title
    .split(/\$([^$]+)\$/)
    .map((part, i) => (i % 2 === 0 ? words(part) : formula(part)))
    .join('');
