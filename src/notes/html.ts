/**
 * HTML: one file that needs no network. KaTeX's boxes for the eye, MathML for screen readers, light and dark,
 * readable on a telephone (reasons move below their lines).
 */
import { type HtmlRenderer, printConditionLatex, printLatex } from '../print/index.ts';
import type { Step } from '../trace/index.ts';
import type { TableView } from './check-table.ts';
import type { Document, Head, NotesContext, Row } from './document.ts';
import { neededFonts } from './html-fonts.ts';
import { STYLE } from './html-style.ts';
import { marksAt } from './latex.ts';
import { type Prose, proseText, proseWith } from './prose.ts';
import { sentenceOf } from './reason.ts';
import { phrase, phraseText, type SentenceId } from './sentences.ts';
import { stepFormula } from './step-formula.ts';
import { MARKS } from './text.ts';

export interface HtmlNotesOptions {
  readonly render: HtmlRenderer;
  /** KaTeX's style sheet with its fonts inlined; fonts that the page does not use are left out of it. */
  readonly katexCss: string;
}

/** A whole page. */
export function writeHtml(document: Document, context: NotesContext, options: HtmlNotesOptions): string {
  const writer = new DerivationHtml(context, options.render);
  const parts = [`<h1>${writer.prose(document.title)}</h1>`, writer.body(document)];
  return htmlPage(
    {
      title: proseText(document.title, context),
      language: context.language ?? 'en',
      body: `<main>\n${parts.join('\n')}\n</main>`,
    },
    options.katexCss,
  );
}

/** A page around a body: everything that the body needs is inside. */
export function htmlPage(
  { title, language, body }: { readonly title: string; readonly language: string; readonly body: string },
  katexCss: string,
  style = '',
): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="gprime">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${neededFonts(katexCss, body)}${STYLE}${style}</style>`,
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}

/** Text for HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

export interface DerivationHtmlOptions {
  /** Steps of a line that open on click; needs no script. */
  readonly steps?: boolean;
  /** Marks the parts that a line rewrites; the renderer must allow `\htmlClass`. */
  readonly highlight?: boolean;
  /** Instead of the formula of a row, its reason: a blank in a sheet of exercises. */
  readonly blank?: (row: Row, index: number) => { readonly formula: boolean; readonly reason: boolean };
}

/** Writes derivations as HTML in one language, with one renderer. */
export class DerivationHtml {
  readonly #context: NotesContext;
  readonly #render: HtmlRenderer;
  readonly #options: DerivationHtmlOptions;
  constructor(context: NotesContext, render: HtmlRenderer, options: DerivationHtmlOptions = {}) {
    this.#context = context;
    this.#render = render;
    this.#options = options;
  }

  /** A derivation with all that is beside its lines. */
  body(document: Document): string {
    const parts = [this.#rows(document)];
    if (document.remarks.length > 0) {
      parts.push(`<ul class="remarks">${document.remarks.map((one) => `<li>${this.prose(one)}</li>`).join('')}</ul>`);
    }
    if (document.table !== null) parts.push(this.#table(document.table));
    if (document.summary !== '') {
      parts.push(`<p class="summary">${escapeHtml(this.#say('checked', { summary: document.summary }))}</p>`);
    }
    return parts.join('\n');
  }

  #say(id: SentenceId, fills: Readonly<Record<string, string>> = {}): string {
    return phraseText(id, fills, this.#context.sentences);
  }

  #rows(document: Document): string {
    const label = escapeHtml(proseText(document.title, this.#context));
    const rows = document.rows.map((row, i) => this.#row(row, i));
    // What may scroll must be reachable from the keyboard.
    return `<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table class="derivation">\n${rows.join('\n')}\n</table></div>`;
  }

  #row(row: Row, index: number): string {
    const blank = this.#options.blank?.(row, index) ?? { formula: false, reason: false };
    const formula = blank.formula
      ? `${this.math('{} =')}${this.#blank('long')}`
      : this.math(`\\displaystyle {} = ${this.#latex(row)}`);
    // No header cell: most rows continue the one above, and checkers take a formula alone for an empty header.
    const head = `<td class="head">${this.#head(row.head)}</td>`;
    const side = blank.reason ? this.#blank('short') : this.#side(row);
    return `<tr>${head}<td class="formula">${formula}</td><td class="reason">${side}</td></tr>`;
  }

  #blank(length: 'long' | 'short'): string {
    return `<span class="blank ${length}" role="img" aria-label="${escapeHtml(this.#say('blank'))}"></span>`;
  }

  #latex(row: Row): string {
    if (this.#options.highlight !== true) return printLatex(row.term, this.#context);
    const marks = [
      ...marksAt(row.rewritten, '\\htmlClass{rewritten}{', '}'),
      ...marksAt(row.rewrites, '\\htmlClass{rewrites}{', '}'),
    ];
    return printLatex(row.term, { ...this.#context, marks });
  }

  #head(head: Head): string {
    if (head === null) return '';
    if (head.kind === 'also') return escapeHtml(this.#say('also'));
    return this.math(`\\displaystyle ${printLatex(head.term, this.#context)}`);
  }

  #side(row: Row): string {
    const parts: string[] = [];
    if (row.mark !== null) {
      const meaning = escapeHtml(this.#say(`mark-${row.mark}`));
      parts.push(
        `<span class="mark ${row.mark}" role="img" aria-label="${meaning}" title="${meaning}">${MARKS[row.mark]}</span>`,
      );
    }
    if (row.domain !== null) {
      const colon = row.reason.length > 0 ? ':' : '';
      parts.push(
        `${escapeHtml(this.#say('for'))} ${this.math(printConditionLatex(row.domain, this.#context))}${colon}`,
      );
    }
    const steps = this.#options.steps === true ? row.steps : [];
    if (row.reason.length === 0) return parts.join(' ');
    const reason = this.prose(row.reason);
    if (steps.length === 0) return [...parts, `<span>${reason}</span>`].join(' ');
    const list = steps.map((step) => this.#step(step)).join('');
    // A formula alone is no name that a screen reader could say.
    const isFormula = !row.reason.some((span) => typeof span === 'string');
    const name = isFormula ? ` aria-label="${escapeHtml(proseText(row.reason, this.#context))}"` : '';
    return `<details><summary${name}>${[...parts, reason].join(' ')}</summary><ol>${list}</ol></details>`;
  }

  /** A step in full: its sentence, and what became what. */
  #step(step: Step): string {
    const formula = stepFormula(step, this.#context);
    const shown = formula === null ? '' : `<div>${this.math(formula)}</div>`;
    return `<li>${this.prose(sentenceOf(step, this.#context))}${shown}</li>`;
  }

  #table(table: TableView): string {
    const heads = table.columns.map(
      ({ latex, words }) => `<th scope="col">${this.math(latex)}${escapeHtml(words)}</th>`,
    );
    const rows = table.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
    const label = escapeHtml(table.columns.map(({ text }) => text).join(', '));
    return [
      `<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table class="numbers">`,
      `<thead><tr>${heads.join('')}</tr></thead>`,
      `<tbody>${rows.join('\n')}</tbody>`,
      '</table></div>',
      `<p class="summary">${escapeHtml(table.verdict)}</p>`,
    ].join('\n');
  }

  prose(prose: Prose): string {
    return proseWith(prose, this.#context, escapeHtml, (latex) => this.math(latex));
  }

  /** The same with fractions at full size. */
  displayed(prose: Prose): string {
    return proseWith(prose, this.#context, escapeHtml, (latex) => this.math(`\\displaystyle ${latex}`));
  }

  phrase(id: SentenceId, fills: Readonly<Record<string, Prose>> = {}): string {
    return this.prose(phrase(id, fills, this.#context.sentences));
  }

  math(latex: string): string {
    return this.#render(latex, { display: false });
  }
}
