/** The notes floor: a derivation in, a document out. Nothing here touches files, the network or a terminal. */
import type { Derivation } from '../trace/derivation.ts';
import { documentOf, type NotesContext } from './document.ts';
import { writeLatex } from './latex.ts';
import { writeMarkdown } from './markdown.ts';
import { writeText } from './text.ts';
import { type UnicodeNotesOptions, writeUnicode } from './unicode.ts';

export type { Column, TableView } from './check-table.ts';
export { type Document, documentOf, type Head, type Mark, type NotesContext, type Row } from './document.ts';
export { type HtmlNotesOptions, writeHtml } from './html.ts';
export type { Paint } from './paint.ts';
export type { Prose, Span } from './prose.ts';
export type { UnicodeNotesOptions } from './unicode.ts';

/** The formats that are text alone; HTML needs KaTeX and its style sheet: `writeHtml`. */
export type TextFormat = 'unicode' | 'text' | 'latex' | 'markdown';

/**
 * A derivation as a document.
 * @example write(derivation, 'latex', { functions, words }) // \begin{align*} …
 */
export function write(
  derivation: Derivation,
  format: TextFormat,
  context: NotesContext,
  options: UnicodeNotesOptions = {},
): string {
  const document = documentOf(derivation, context);
  switch (format) {
    case 'unicode':
      return writeUnicode(document, context, options);
    case 'text':
      return writeText(document, context);
    case 'latex':
      return writeLatex(document, context);
    case 'markdown':
      return writeMarkdown(document, context);
  }
}
