/**
 * HTML: one file that needs no network. KaTeX's boxes for the eye, MathML for screen readers, light and dark,
 * readable on a telephone (reasons move below their lines).
 */
import { type HtmlRenderer, printConditionLatex, printLatex } from '../print/index.ts';
import type { TableView } from './check-table.ts';
import type { Document, Head, Mark, NotesContext, Row } from './document.ts';
import { neededFonts } from './html-fonts.ts';
import { STYLE } from './html-style.ts';
import { type Prose, proseText, proseWith } from './prose.ts';

export interface HtmlNotesOptions {
  readonly render: HtmlRenderer;
  /** KaTeX's style sheet with its fonts inlined; fonts that the page does not use are left out of it. */
  readonly katexCss: string;
}

const MARKS: Readonly<Record<Mark, readonly [sign: string, meaning: string]>> = {
  proved: ['✓', 'proved'],
  agrees: ['≈', 'agrees numerically'],
  unknown: ['?', 'not decided'],
  refuted: ['✗', 'refuted'],
};

/** A whole page. */
export function writeHtml(document: Document, context: NotesContext, options: HtmlNotesOptions): string {
  const page = new Page(context, options.render);
  const body = page.body(document);
  const title = escapeHtml(proseText(document.title, context.functions));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="gprime">',
    `<title>${title}</title>`,
    `<style>${neededFonts(options.katexCss, body)}${STYLE}</style>`,
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}

/** Text for HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

class Page {
  readonly #context: NotesContext;
  readonly #render: HtmlRenderer;
  constructor(context: NotesContext, render: HtmlRenderer) {
    this.#context = context;
    this.#render = render;
  }

  body(document: Document): string {
    const parts = [`<h1>${this.#prose(document.title)}</h1>`, this.#rows(document.rows)];
    if (document.remarks.length > 0) {
      parts.push(`<ul class="remarks">${document.remarks.map((one) => `<li>${this.#prose(one)}</li>`).join('')}</ul>`);
    }
    if (document.table !== null) parts.push(this.#table(document.table));
    if (document.summary !== '') parts.push(`<p class="summary">Checked: ${escapeHtml(document.summary)}.</p>`);
    return `<main>\n${parts.join('\n')}\n</main>`;
  }

  #rows(rows: readonly Row[]): string {
    return `<table class="derivation">\n${rows.map((row) => this.#row(row)).join('\n')}\n</table>`;
  }

  #row(row: Row): string {
    const latex = printLatex(row.term, this.#context);
    const formula = this.#math(`\\displaystyle {} = ${latex}`);
    return `<tr><th scope="row">${this.#head(row.head)}</th><td class="formula">${formula}</td><td class="reason">${this.#side(row)}</td></tr>`;
  }

  #head(head: Head): string {
    if (head === null) return '';
    return head.kind === 'also' ? 'also' : this.#math(`\\displaystyle ${printLatex(head.term, this.#context)}`);
  }

  #side(row: Row): string {
    const parts: string[] = [];
    if (row.mark !== null) {
      const [sign, meaning] = MARKS[row.mark];
      parts.push(`<span class="mark ${row.mark}" role="img" aria-label="${meaning}" title="${meaning}">${sign}</span>`);
    }
    if (row.domain !== null) {
      const colon = row.reason.length > 0 ? ':' : '';
      parts.push(`for ${this.#math(printConditionLatex(row.domain, this.#context))}${colon}`);
    }
    if (row.reason.length > 0) parts.push(`<span>${this.#prose(row.reason)}</span>`);
    return parts.join(' ');
  }

  #table(table: TableView): string {
    const heads = table.columns.map(
      ({ latex, words }) => `<th scope="col">${this.#math(latex)}${escapeHtml(words)}</th>`,
    );
    const rows = table.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
    return [
      '<div class="scroll"><table class="numbers">',
      `<thead><tr>${heads.join('')}</tr></thead>`,
      `<tbody>${rows.join('\n')}</tbody>`,
      '</table></div>',
      `<p class="summary">${escapeHtml(table.verdict)}</p>`,
    ].join('\n');
  }

  #prose(prose: Prose): string {
    return proseWith(prose, this.#context.functions, escapeHtml, (latex) => this.#math(latex));
  }

  #math(latex: string): string {
    return this.#render(latex, { display: false });
  }
}
