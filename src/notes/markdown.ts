/** Markdown: `$$` on lines of their own around `aligned`, which GitHub, GitLab, Jupyter, Pandoc and Obsidian all read. */
import type { TableView } from './check-table.ts';
import type { Document, NotesContext } from './document.ts';
import { alignedRows } from './latex.ts';
import { type Prose, proseWith } from './prose.ts';
import { phraseText } from './sentences.ts';

/** Wider than an article: a page scrolls, and its type is smaller against its width. */
export const MARKDOWN_LINE = 92;

/** A Markdown fragment. */
export function writeMarkdown(document: Document, context: NotesContext): string {
  const rows = alignedRows(document, context, MARKDOWN_LINE, false).join(' \\\\\n');
  const parts = [`$$\n\\begin{aligned}\n${rows}\n\\end{aligned}\n$$`];
  parts.push(...besideMarkdown(document, context));
  if (document.summary !== '') parts.push(`*${markdownWords(checked(document, context))}*`);
  return `${parts.join('\n\n')}\n`;
}
const checked = (document: Document, { sentences }: NotesContext): string =>
  phraseText('checked', { summary: document.summary }, sentences);

/** A sentence with its formulas between dollar signs. */
export const proseMarkdown = (prose: Prose, context: NotesContext): string =>
  proseWith(prose, context, markdownWords, (latex) => `$${latex}$`);

/** The remarks and the table of numbers. */
export function besideMarkdown(document: Document, context: NotesContext): string[] {
  const parts: string[] = [];
  const remarks = document.remarks.map((remark) => `- ${proseMarkdown(remark, context)}`);
  if (remarks.length > 0) parts.push(remarks.join('\n'));
  if (document.table !== null) parts.push(tableMarkdown(document.table));
  return parts;
}

/** Words with the characters that Markdown would take for its own escaped. */
export const markdownWords = (text: string): string => text.replace(/[\\`*_[\]<>$|#]/g, (char) => `\\${char}`);

function tableMarkdown(table: TableView): string {
  const heads = table.columns.map(({ words, latex }) => `$${latex}$${markdownWords(words)}`);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '---:')),
    ...table.rows.map((cells) => line(cells.map(markdownWords))),
    '',
    markdownWords(table.verdict),
  ].join('\n');
}
