/** Markdown: `$$` on lines of their own around `aligned`, which GitHub, GitLab, Jupyter, Pandoc and Obsidian all read. */
import type { TableView } from './check-table.ts';
import type { Document, NotesContext } from './document.ts';
import { alignedRows } from './latex.ts';
import { proseWith } from './prose.ts';

/** Wider than an article: a page scrolls, and its type is smaller against its width. */
const LINE = 92;

/** A Markdown fragment. */
export function writeMarkdown(document: Document, context: NotesContext): string {
  const { functions } = context;
  const rows = alignedRows(document, context, LINE, false).join(' \\\\\n');
  const parts = [`$$\n\\begin{aligned}\n${rows}\n\\end{aligned}\n$$`];
  const remarks = document.remarks.map(
    (remark) => `- ${proseWith(remark, functions, markdownWords, (latex) => `$${latex}$`)}`,
  );
  if (remarks.length > 0) parts.push(remarks.join('\n'));
  if (document.table !== null) parts.push(tableMarkdown(document.table));
  if (document.summary !== '') parts.push(`*Checked: ${markdownWords(document.summary)}.*`);
  return `${parts.join('\n\n')}\n`;
}

/** Words with the characters that Markdown would take for its own escaped. */
const markdownWords = (text: string): string => text.replace(/[\\`*_[\]<>$|#]/g, (char) => `\\${char}`);

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
