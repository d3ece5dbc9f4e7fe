import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { children } from '../../src/core/traverse.ts';
import { type ReadOptions, readDefinition, readStatement, readTerm, type SourceNode } from '../../src/syntax/index.ts';
import { latexSource } from '../../src/syntax/latex/index.ts';
import { functions } from './functions.ts';
import { shape } from './shape.ts';
import { anyTerm, write, writeLatex } from './writer.ts';

const RUNS = 1_000;
const options = { functions, format: 'plain', unknownFunctions: ['f'] } as const;

/** Every node of a source tree with its path. */
function* nodesOf(root: SourceNode): Generator<SourceNode> {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    stack.push(...node.children);
  }
}

/** The source tree has the shape of the term, and no node reaches out of its parent's place. */
function expectParallel(text: string, root: SourceNode): void {
  for (const { term, span, children: below } of nodesOf(root)) {
    expect(below.map((node) => shape(node.term))).toEqual(children(term).map(shape));
    expect(span[0]).toBeLessThanOrEqual(span[1]);
    expect(span[1]).toBeLessThanOrEqual(text.length);
    for (const node of below) {
      expect(node.span[0]).toBeGreaterThanOrEqual(span[0]);
      expect(node.span[1]).toBeLessThanOrEqual(span[1]);
    }
  }
}

describe('random terms', () => {
  it('written with all brackets, are read as they are', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const text = write(term);
        const reading = readTerm(text, options);
        expect(shape(reading.term)).toBe(shape(term));
        expect(reading.term).toBe(term);
      }),
      { numRuns: 500 },
    );
  });
  it('written as LaTeX, are read as they are', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const text = writeLatex(term);
        const reading = readTerm(text, { ...options, format: 'latex', latex: latexSource });
        expect(shape(reading.term)).toBe(shape(term).replaceAll('1e-3', '0.001'));
        expectParallel(text, reading.source);
      }),
      { numRuns: 200 },
    );
  });
  it('have a source tree beside them, and each piece of text reads to its own term', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const text = write(term);
        const { source } = readTerm(text, options);
        expectParallel(text, source);
        for (const node of nodesOf(source)) expect(readTerm(text.slice(...node.span), options).term).toBe(node.term);
      }),
      { numRuns: 200 },
    );
  });
});

describe('random text', () => {
  const pieces = [
    ..."+-*/^()[]{}|,;?:=<>'_",
    ...[' ', ' ', '0', '1', '2.5', 'x', 'z', 'e', 'f', 'g', "g'", 'sin ', 'ln', 'sqrt', 'd/dz', 'dg/dz', 'log_2', 'xy'],
    ...[' if ', ' otherwise ', ' and ', ' so we ', '√', '²', 'σ', '½', '#', '\\', '&', '$', '%'],
    ...['\\frac', '\\sin', '{x}', '\\left(', '\\right)', '^{2}', '\\text{a}', '\\begin{cases}', '\\end{cases}', '\\,'],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''));
  const readers = {
    term: (line: string, options: ReadOptions) => [readTerm(line, options)],
    definition: (line: string, options: ReadOptions) => readDefinition(line, options).sides,
    statement: (line: string, options: ReadOptions) => readStatement(line, options).sides,
  };
  it.each(Object.entries(readers))('is read as a %s, or refused with a place in it', (_, reader) => {
    fc.assert(
      fc.property(text, fc.constantFrom('plain' as const, 'latex' as const), (line, format) => {
        try {
          for (const { source } of reader(line, { functions, format, latex: latexSource }))
            expectParallel(line, source);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ReadError', text: line });
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('source trees', () => {
  const slices = (text: string, format: 'plain' | 'latex'): string[] =>
    [...nodesOf(readTerm(text, { functions, format, latex: latexSource }).source)].map(({ span }) =>
      text.slice(...span),
    );

  it('have the brackets of a term in its place', () => {
    expect(slices('2 (1 + x)^2', 'plain')).toEqual(['2 (1 + x)^2', '(1 + x)^2', '2', '(1 + x)', 'x', '1', '2']);
  });
  it('point into LaTeX as it was written', () => {
    const text = '\\frac{1}{(1 + e^{-z})^2} \\sin^2 z';
    expect(slices(text, 'latex')).toEqual([
      text,
      '\\sin^2 z',
      '2',
      '\\sin^2 z',
      'z',
      '\\frac{1}{(1 + e^{-z})^2}',
      '{(1 + e^{-z})^2}',
      '2',
      '(1 + e^{-z})',
      'e^{-z}',
      '{-z}',
      'z',
      '1',
      '{1}',
    ]);
  });
  it('point to the use of a macro, not to its definition', () => {
    const text = '\\newcommand{\\s}[1]{\\sigma(#1)} 2 \\s{z}';
    const { source } = readTerm(text, { functions, latex: latexSource });
    expect(source.children.map(({ span }) => text.slice(...span))).toEqual(['2', '\\s{z']);
  });
});
