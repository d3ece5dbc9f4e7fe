/** What is printed is read back to the same term. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/core/term.ts';
import { postorder } from '../../src/core/traverse.ts';
import { printPlain, printText } from '../../src/print/index.ts';
import { readTerm } from '../../src/syntax/index.ts';
import { goldenTerms } from './golden-terms.ts';
import { anyTerm, functions } from './terms.ts';

const read = (text: string): Term =>
  readTerm(text, { functions, format: 'plain', unknownFunctions: ['g', 'h', 'cost'] }).term;

/** A computed number is read back as it is typed: −3 as a negation, ½ as a quotient. */
const isTyped = (term: Term): boolean =>
  postorder(term).every(
    (part) => part.kind !== 'number' || (part.value.s >= 0n && part.value.d === 1n) || part.spelling !== null,
  );

describe('reading what was printed', () => {
  const typed = Object.entries(goldenTerms).filter(([, term]) => isTyped(term));

  it('gives the same term from plain text', () => {
    for (const [title, term] of typed) {
      if (title !== 'piecewise without a last branch') expect(read(printPlain(term)), title).toBe(term);
    }
    fc.assert(
      fc.property(anyTerm({ standing: true }), (term) => {
        expect(read(printPlain(term))).toBe(term);
      }),
      { numRuns: 1000 },
    );
  });

  // Text turns `z < 1 and z > -1` into the chain -1 < z < 1, which reads as -1 < z and z < 1.
  const people = anyTerm({ standing: true, conjunctions: false });

  it('gives the same term from text for people', () => {
    for (const [title, term] of typed) {
      // A function whose printed name carries an index.
      if (title !== 'an operator with an index') expect(read(printText(term, { functions })), title).toBe(term);
    }
    fc.assert(
      fc.property(people, (term) => {
        expect(read(printText(term, { functions }))).toBe(term);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same term from text in ASCII', () => {
    fc.assert(
      fc.property(people, (term) => {
        expect(read(printText(term, { functions, ascii: true }))).toBe(term);
      }),
      { numRuns: 500 },
    );
  });
});
