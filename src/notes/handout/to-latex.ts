/** A LaTeX article, or a snippet of one for `\input`. */
import type { Nodes } from 'mdast';
import type { Document, NotesContext } from '../document.ts';
import { besideLatex, type LatexRow, latexRows } from '../latex.ts';
import { writePgfplots } from '../plot/pgfplots.ts';
import { latexWords, proseLatex } from '../prose.ts';
import { phraseText } from '../sentences.ts';
import type { Block, CheckBlock, DeriveBlock, ExerciseBlock, Handout, PlotBlock, TableBlock } from './block.ts';
import { labelOf } from './block.ts';
import type { Style } from './engine.ts';
import { blankLatexRows, solutionDocument } from './exercise.ts';
import { MdastLatex } from './mdast-latex.ts';
import { References } from './references.ts';
import type { Source } from './source.ts';
import { titleWith } from './title.ts';

export interface LatexOptions {
  /** Without preamble: for `\input`. */
  readonly snippet: boolean;
}

const inline = (text: string): string => titleWith(text, latexWords, (latex) => `$${latex}$`);
const SECTIONS = ['section', 'section', 'subsection', 'subsubsection', 'paragraph', 'subparagraph', 'subparagraph'];
/** What a line of the article's measure holds, in average characters of a formula. */
const LINE = 68;

/** The notes as LaTeX. */
export function toLatex(source: Source, handout: Handout, style: Style, options: LatexOptions): string {
  const blocks = new Map<Nodes, Block>(handout.blocks.map((block) => [block.source.node, block]));
  const writer = new LatexBlocks(handout);
  const { settings } = source;
  const [first] = source.tree.children.filter(({ type }) => type !== 'yaml');
  // A single heading at the top is the title.
  const titled = settings.title === undefined && first?.type === 'heading' && first.depth === 1 && !options.snippet;
  const mdast = new MdastLatex(source.tree, {
    block: (node) => {
      if (titled && node === first) return '';
      const block = blocks.get(node);
      return block === undefined ? null : writer.block(block);
    },
    references: new References(handout.blocks),
    heading: (depth, title) =>
      `\\${SECTIONS[titled || settings.title !== undefined ? depth - 1 : depth] ?? 'paragraph'}{${title}}`,
  });
  const parts = [mdast.flow(source.tree.children)];
  if (!handout.blocks.some(({ kind }) => kind === 'key')) parts.push(writer.key());
  const body = parts.filter((part) => part !== '').join('\n\n');
  const needs = packagesFor(handout);
  if (options.snippet) return `% gprime: needs ${needs.map((name) => `\\usepackage{${name}}`).join(' ')}\n${body}\n`;
  const title = titled
    ? mdast.inline(first.children)
    : settings.title === undefined
      ? null
      : latexWords(settings.title);
  return article(body, { title, settings, style, needs });
}

/** The packages beside those of every article. */
function packagesFor(handout: Handout): string[] {
  const plots = handout.blocks.some(({ kind }) => kind === 'plot');
  return ['amsmath', 'amssymb', ...(plots ? ['pgfplots'] : [])];
}

function article(
  body: string,
  {
    title,
    settings,
    style,
    needs,
  }: {
    readonly title: string | null;
    readonly settings: Source['settings'];
    readonly style: Style;
    readonly needs: readonly string[];
  },
): string {
  const words = (text: string | undefined): string => latexWords(text ?? '');
  return [
    '\\documentclass[11pt,a4paper]{article}',
    PREAMBLE,
    babelLatex(style),
    ...needs.map((name) => `\\usepackage{${name}}`),
    ...(needs.includes('pgfplots') ? ['\\pgfplotsset{compat=1.16}'] : []),
    '\\usepackage[normalem]{ulem}',
    '\\usepackage{graphicx}',
    '\\usepackage[hidelinks]{hyperref}',
    '\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{.6\\baselineskip}',
    '\\allowdisplaybreaks',
    ...(title === null
      ? []
      : [
          `\\title{${title}${settings.subtitle === undefined ? '' : `\\\\\\large ${words(settings.subtitle)}`}}`,
          `\\author{${words(settings.author)}}`,
          // Without a date there is none: today's would change the bytes.
          `\\date{${words(settings.date)}}`,
        ]),
    '\\begin{document}',
    ...(title === null ? [] : ['\\maketitle']),
    '',
    body,
    '',
    '\\end{document}\n',
  ].join('\n');
}

/** For pdflatex and lualatex alike, and the same bytes for the same text. */
export const PREAMBLE = `\\ifdefined\\pdftrailerid\\pdftrailerid{}\\pdfsuppressptexinfo=15 \\fi
\\usepackage{iftex}
\\ifpdftex\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}\\fi
\\usepackage[a4paper,margin=25mm]{geometry}`;

/** Hyphenation and captions; where the language is not installed, the captions alone. */
export function babelLatex({ language, context }: Style): string {
  const figure = latexWords(phraseText('figure', { n: '' }, context.sentences).trim());
  return `\\IfFileExists{${language.babel}.ldf}{\\usepackage[${language.babel}]{babel}}{\\renewcommand{\\figurename}{${figure}}}`;
}

/** Writes blocks for an article. */
export class LatexBlocks {
  readonly #handout: Handout;
  constructor(handout: Handout) {
    this.#handout = handout;
  }

  block(block: Block): string {
    switch (block.kind) {
      case 'derive':
        return this.#derive(block);
      case 'plot':
        return figure(block);
      case 'exercise':
        return this.#exercise(block);
      case 'table':
        return grid(block);
      case 'check':
        return checkedWork(block);
      case 'key':
        return this.key();
    }
  }

  #derive(block: DeriveBlock): string {
    const { document, context, show } = block;
    const reasons = show.reasons === 'right' ? (block.label === null ? 'tag' : 'below') : show.reasons;
    const rows = latexRows(document, context, { width: LINE, reasons });
    const parts = [...titleLatex(block), alignment(rows, labelOf(block)), ...besideLatex(document, context)];
    if (document.summary !== '')
      parts.push(
        `{\\small\\itshape ${latexWords(phraseText('checked', { summary: document.summary }, context.sentences))}\\par}`,
      );
    if (block.spoken.length > 0) parts.push(spokenComment(block.spoken));
    return parts.join('\n');
  }

  #exercise(block: ExerciseBlock): string {
    const { context, number, task, title, hint, blanks, space } = block;
    const name = phraseText('exercise', { n: String(number) }, context.sentences);
    const label = labelOf(block);
    const heading = `\\textbf{${latexWords(name)}}${title === null ? '' : ` (${inline(title)})`}.`;
    const anchor = label === null ? '' : `\\phantomsection\\label{${label}}`;
    const text = `${anchor}${heading} ${proseLatex(task, context)}${hint === null ? '' : ` ${inline(hint)}`}`;
    if (blanks === null) return unbroken(`${text}\n\n\\vspace*{${space}\\baselineskip}`);
    const rows = blankLatexRows(block, LINE).map((row) => `  ${row}`);
    return unbroken(`${text}\n\\begin{align*}\n${rows.join(' \\\\\n')}\n\\end{align*}`);
  }

  /** The answer key, on a page of its own; nothing where there are no exercises. */
  key(): string {
    const [first] = this.#handout.exercises;
    if (first === undefined) return '';
    const heading = phraseText('answer-key', {}, first.context.sentences);
    const solutions = this.#handout.exercises.map((block) => {
      const name = phraseText('solution', { n: String(block.number) }, block.context.sentences);
      return `\\textbf{${latexWords(name)}.}\n${solutionLatex(solutionDocument(block), block.context)}`;
    });
    return `\\clearpage\n\\section*{${latexWords(heading)}}\n\n${solutions.join('\n\n')}`;
  }
}

/** A sheet of exercises is read one at a time: none goes over the end of a page. */
const unbroken = (latex: string): string =>
  `\\noindent\\begin{minipage}{\\linewidth}\\setlength{\\parskip}{.6\\baselineskip}\n${latex}\n\\end{minipage}\\par`;

const solutionLatex = (document: Document, context: NotesContext): string =>
  [alignment(latexRows(document, context, { width: LINE }), null), ...besideLatex(document, context)].join('\n');

export const titleLatex = ({ title }: Block): string[] =>
  title === null ? [] : [`\\textbf{${inline(title)}}\\nopagebreak`];

/** `align*`, or with a label `align` whose last line has the number. */
function alignment(rows: readonly LatexRow[], label: string | null): string {
  const name = label === null ? 'align*' : 'align';
  const lines: string[] = [];
  rows.forEach(({ intertext, lines: own }, i) => {
    if (intertext !== null) lines.push(`  \\intertext{${intertext}}`);
    own.forEach((line, k) => {
      const last = i === rows.length - 1 && k === own.length - 1;
      const number = label === null ? '' : last ? ` \\label{${label}}` : ' \\notag';
      // No line stands alone at the end of a page, or at the beginning.
      const kept = i === 0 || i >= rows.length - 2 || k < own.length - 1;
      lines.push(`  ${line}${number}${last ? '' : kept && intertextAfter(rows, i, k) === null ? ' \\\\*' : ' \\\\'}`);
    });
  });
  return `\\begin{${name}}\n${lines.join('\n')}\n\\end{${name}}`;
}

const intertextAfter = (rows: readonly LatexRow[], i: number, k: number): string | null =>
  k === (rows[i]?.lines.length ?? 0) - 1 ? (rows[i + 1]?.intertext ?? null) : null;

const spokenComment = (lines: readonly string[]): string => lines.map((line) => `% ${line}`).join('\n');

function figure(block: PlotBlock): string {
  const label = labelOf(block);
  const caption = block.title === null ? '' : `\n\\caption{${inline(block.title)}}`;
  return [
    `\\begin{figure}[htbp]\n\\centering`,
    `% ${block.plot.alternative}`,
    writePgfplots(block.plot, block.context),
    `${caption}${label === null ? '' : `\n\\label{${label}}`}`.trimStart(),
    '\\end{figure}',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function grid(block: TableBlock, anchored = true): string {
  const { grid, context, title, number } = block;
  const label = anchored ? labelOf(block) : null;
  const line = (cells: TableBlock['grid']['heads']): string =>
    `  \\rule[-1.05em]{0pt}{2.6em}${cells.map((cell) => displayed(proseLatex(cell, context))).join(' & ')} \\\\`;
  const heading = title === null ? proseLatex(grid.caption, context) : inline(title);
  const anchor = label === null ? '' : `\\phantomsection\\label{${label}}`;
  const named = latexWords(phraseText('table', { n: String(number) }, context.sentences));
  return [
    `\\begin{center}\n${anchor}${named}: ${heading}\\\\[.3em]`,
    `\\begin{tabular}{${'l'.repeat(grid.heads.length)}}\n  \\hline`,
    line(grid.heads),
    '  \\hline',
    ...grid.rows.map(line),
    '  \\hline\n\\end{tabular}\n\\end{center}',
  ].join('\n');
}
/** Fractions in a table are read at full size. */
const displayed = (latex: string): string =>
  latex.replace(/\$(?=[^$]*\\(?:frac|begin)\b[^$]*\$)([^$]*)\$/g, '$\\displaystyle $1$');

export function checkedWork({ intro, rows, context, title }: CheckBlock): string {
  const items = rows.map(({ formula, verdict, comment }) => {
    const said = phraseText(`verdict-${verdict}`, {}, context.sentences);
    const note = comment.length === 0 ? '' : ` ${proseLatex(comment, context)}`;
    return `\\item ${displayed(proseLatex(formula, context))} \\quad \\textbf{${latexWords(said)}.}${note}`;
  });
  const heading = title === null ? proseLatex(intro, context) : inline(title);
  return `\\textbf{${heading}}\n\\begin{enumerate}\n${items.join('\n')}\n\\end{enumerate}`;
}
