/** gprime as its users import it: the built library. */
import * as gprime from '../dist/src/index.js';

export { gprime };
export const z = gprime.symbol('z');

export const ours = {
  name: 'gprime',
  prepare: (plain) => gprime.parse(plain).term,
  raw: (term) => gprime.differentiate(term, z),
  tidy: (term) => gprime.differentiate(term, z, { tidy: true }),
  plain: (term) => gprime.printPlain(term),
  /** Reads LaTeX, derives, finds the closed form, checks every line, prints LaTeX. */
  lecture: (latexReader) => (latex) =>
    gprime.write(gprime.derive(latex, { variable: 'z', latex: latexReader }), 'latex'),
};
