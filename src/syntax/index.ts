/**
 * Floor 1, syntax: text → terms.
 *
 * Readers are synchronous. Plain text needs nothing more; LaTeX goes through KaTeX's parser, which is loaded on demand
 * so that a cold start with plain text never pays for it:
 * @example
 * const latex = detectFormat(text) === 'latex' ? await loadLatex() : undefined;
 * const reading = readTerm(text, { functions, ...(latex && { latex }) });
 */
import type { LatexSource } from './options.ts';

/** Loads the LaTeX reader (and with it KaTeX). Pass what it gives as the option `latex`. */
export const loadLatex = async (): Promise<LatexSource> => (await import('./latex/index.ts')).latexSource;

export { fromMathjs, type MathjsNode } from './from-mathjs.ts';
export { LIMITS, type Limits } from './limits.ts';
export { detectFormat, type LatexSource, type ReadOptions } from './options.ts';
export { readCondition, readDefinition, readSides, readTerm } from './read.ts';
export { excerpt, ReadError, type ReadErrorCode } from './read-error.ts';
export type {
  Ambiguity,
  DefinitionReading,
  Format,
  Reading,
  SourceNode,
  Span,
  StatementReading,
  StatementSubject,
} from './source.ts';
export type { LogBase } from './spellings.ts';
export { readStatement } from './statement.ts';
export { suggestFunction } from './suggest.ts';
export { readLines, type WorkLine } from './work.ts';
