/** Beamer: a frame for every heading of the second level; derivations appear line by line and go on over frames. */
import type { Nodes } from 'mdast';
import type { Document, NotesContext } from '../document.ts';
import { type LatexLine, type LatexRow, latexRows, marksAt, type RowsOptions } from '../latex.ts';
import { writePgfplots } from '../plot/pgfplots.ts';
import { latexWords, proseLatex } from '../prose.ts';
import { phrase, phraseText } from '../sentences.ts';
import type { Block, DeriveBlock, ExerciseBlock, Handout, Show } from './block.ts';
import type { Style } from './engine.ts';
import { solutionDocument } from './exercise.ts';
import { MdastLatex } from './mdast-latex.ts';
import { References } from './references.ts';
import type { Source } from './source.ts';
import { titleWith } from './title.ts';
import { babelLatex, checkedWork, grid } from './to-latex.ts';

/** What a frame holds, in lines of text. */
const FRAME = 15;
/** The space above and below a display. */
const DISPLAY = 1.4;
/** What a line of a frame holds, in average characters of a formula. */
const LINE = 64;

/** A part of a frame: LaTeX, how high it is, and whether it wants a frame of its own. */
interface Part {
  readonly latex: string;
  readonly height: number;
  readonly alone?: boolean;
  /** Appears line by line. */
  readonly steps?: boolean;
}

export function toBeamer(source: Source, handout: Handout, style: Style): string {
  return new Deck(source, handout, style).write();
}

class Deck {
  readonly #source: Source;
  readonly #handout: Handout;
  readonly #style: Style;
  readonly #frames: string[] = [];
  readonly #blocks: ReadonlyMap<Nodes, Block>;
  readonly #mdast: MdastLatex;
  #title = '';
  #parts: Part[] = [];
  /** Whether something in the frame appears line by line. */
  #stepped = false;
  /** Frames written under the title so far. */
  #written = 0;

  constructor(source: Source, handout: Handout, style: Style) {
    this.#source = source;
    this.#handout = handout;
    this.#style = style;
    this.#blocks = new Map<Nodes, Block>(handout.blocks.map((block) => [block.source.node, block]));
    this.#mdast = new MdastLatex(source.tree, {
      block: () => null,
      references: new References(handout.blocks),
      heading: (_, title) => `\\textbf{${title}}`,
      plainReferences: true,
    });
  }

  write(): string {
    const { settings, tree } = this.#source;
    const nodes = tree.children.filter(({ type }) => type !== 'yaml');
    const [first] = nodes;
    const titled = settings.title === undefined && first?.type === 'heading' && first.depth === 1 ? first : null;
    const title = titled === null ? this.#inline(settings.title ?? '') : this.#mdast.inline(titled.children);
    for (const node of titled === null ? nodes : nodes.slice(1)) this.#node(node);
    this.#close();
    if (!this.#handout.blocks.some(({ kind }) => kind === 'key')) this.#key();
    return deck(title, this.#frames, this.#source, this.#style, this.#handout);
  }

  #inline(text: string): string {
    return titleWith(text, latexWords, (latex) => `$${latex}$`);
  }

  #node(node: Nodes): void {
    const block = this.#blocks.get(node);
    if (block !== undefined) {
      this.#block(block);
    } else if (node.type === 'heading' && node.depth <= 2) {
      this.#close();
      const title = this.#mdast.inline(node.children);
      if (node.depth === 1) this.#frames.push(`\\section{${title}}`);
      this.#title = title;
      this.#written = 0;
    } else {
      const latex = this.#mdast.flow([node]);
      if (latex !== '') this.#add({ latex, height: heightOf(node) });
    }
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'derive':
        this.#derive(block);
        break;
      case 'plot':
        this.#add({
          latex: `\\begin{center}\n${writePgfplots(block.plot, block.context, { width: '.9\\linewidth', height: '.62\\textheight' })}\n\\end{center}`,
          height: FRAME,
          alone: true,
        });
        break;
      case 'table':
        this.#add({ latex: `{\\small ${grid(block, false)}}`, height: 2 + 2 * block.grid.rows.length });
        break;
      case 'check':
        this.#add({ latex: `{\\small ${checkedWork(block)}}`, height: FRAME, alone: true });
        break;
      case 'exercise':
        this.#exercise(block);
        break;
      case 'key':
        this.#key();
        break;
    }
  }

  /** A part goes into the frame that is open, or into a new one. */
  #add(part: Part): void {
    const used = this.#parts.reduce((sum, { height }) => sum + height, 0);
    if (this.#parts.length > 0 && (part.alone === true || used + part.height > FRAME)) this.#close();
    // What comes after a derivation appears with its last line.
    const late = this.#stepped && part.steps !== true && !part.latex.includes('\\begin{verbatim}');
    this.#parts.push(late ? { ...part, latex: `\\uncover<.->{${part.latex}}` } : part);
    this.#stepped ||= part.steps === true;
  }

  #close(): void {
    if (this.#parts.length === 0) return;
    const { sentences } = this.#style.context;
    const title =
      this.#written === 0 || this.#title === ''
        ? this.#title
        : phraseText('continued', { title: this.#title }, sentences);
    const body = this.#parts.map(({ latex }) => latex).join('\n\n');
    // A frame of verbatim text has to be read in one piece.
    const fragile = body.includes('\\begin{verbatim}') ? '[t,fragile]' : '[t]';
    this.#frames.push(`\\begin{frame}${fragile}{${title}}\n${body}\n\\end{frame}`);
    this.#written++;
    this.#parts = [];
    this.#stepped = false;
  }

  #derive(block: DeriveBlock): void {
    if (block.title !== null) this.#add({ latex: `\\textbf{${this.#inline(block.title)}}`, height: 1.5 });
    this.#lines(block.document, block.context, block.show, block.number);
    const { remarks } = block.document;
    if (remarks.length > 0) {
      const items = remarks.map((remark) => `\\item ${proseLatex(remark, block.context)}`);
      const height = remarks.length * 2.2;
      this.#add({ latex: `{\\small\\begin{itemize}\n${items.join('\n')}\n\\end{itemize}}`, height });
    }
  }

  /** Rows of a derivation, spread evenly over as few frames as hold them; a frame begins with the row that was last. */
  #lines(document: Document, context: NotesContext, show: Show, number: number | null): void {
    const options: RowsOptions = { width: LINE, reasons: show.reasons === 'none' ? 'none' : 'below' };
    const rows = latexRows(document, context, { ...options, marks: highlights(show, true) });
    // A row that is repeated is not new any more.
    const old = latexRows(document, context, { ...options, marks: highlights(show, false) });
    const heights = rows.map(rowHeight);
    const used = this.#parts.reduce((sum, { height }) => sum + height, 0);
    const total = heights.reduce((sum, height) => sum + height, 0) + DISPLAY;
    // Short of room for half of it, the derivation begins on a frame of its own.
    if (used > 0 && used + total > FRAME && FRAME - used < Math.min(total, FRAME) * 0.55) this.#close();
    const taken = this.#parts.reduce((sum, { height }) => sum + height, 0);
    const frames = Math.ceil((total + taken) / FRAME);
    const even = (total + taken) / frames + (frames > 1 ? 1.6 : 0);
    let here: LatexRow[] = [];
    let height = taken + DISPLAY;
    const flush = (last: boolean): void => {
      const latex = alignment(here, last ? number : null);
      this.#add({ latex, height: here.reduce((sum, row) => sum + rowHeight(row), DISPLAY), steps: true });
    };
    rows.forEach((row, i) => {
      const next = heights[i] ?? 0;
      if (here.length > 0 && height + next > Math.min(FRAME, even)) {
        flush(false);
        this.#close();
        const before = old[i - 1];
        here = before !== undefined && row.row.head === null ? [repeated(before, rows, i - 1)] : [];
        height = DISPLAY + here.reduce((sum, one) => sum + rowHeight(one), 0);
      }
      here.push(row);
      height += next;
    });
    if (here.length > 0) flush(true);
  }

  #exercise(block: ExerciseBlock): void {
    const { context, number, hint } = block;
    const name = phraseText('exercise', { n: String(number) }, context.sentences);
    const [row] = block.document.rows;
    const given = row?.head?.kind === 'subject' ? [{ term: row.head.term }, ' = ', { term: row.term }] : [];
    const task = proseLatex(phrase('derive-task', { term: given }, context.sentences), context);
    const said = hint === null ? '' : ` ${this.#inline(hint)}`;
    this.#add({ latex: `\\textbf{${latexWords(name)}.} ${task}${said}`, height: 3 });
  }

  #key(): void {
    for (const block of this.#handout.exercises) {
      this.#close();
      this.#title = latexWords(phraseText('solution', { n: String(block.number) }, block.context.sentences));
      this.#written = 0;
      this.#lines(solutionDocument(block), block.context, block.show, null);
    }
    this.#close();
  }
}

/** A row that a frame repeats from the one before: with its head, without its reason. */
function repeated(row: LatexRow, rows: readonly LatexRow[], at: number): LatexRow {
  let head = '';
  for (let i = at; i >= 0 && head === ''; i--) head = rows[i]?.cells[0]?.head ?? '';
  const formulas = row.cells.filter(({ formula }) => !/^\\quad\s+\\text\{\(/.test(formula));
  const cells = formulas.map((cell, i): LatexLine => ({ ...cell, head: i === 0 ? head : '', side: null, tag: null }));
  return { ...row, cells, intertext: null };
}

/** What a step changes: the old part while the next row appears, the new part on its own row. */
const highlights = (show: Show, fresh: boolean): NonNullable<RowsOptions['marks']> => {
  if (!show.highlight) return () => [];
  return (row) => [
    ...(fresh ? marksAt(row.rewritten, '\\textcolor<.>{gprimenew}{', '}') : []),
    ...marksAt(row.rewrites, '\\textcolor<.(1)>{gprimeold}{', '}'),
  ];
};

/** Every cell is uncovered for itself: a brace must not reach over an alignment mark. */
function alignment(rows: readonly LatexRow[], number: number | null): string {
  const lines = rows.flatMap(({ cells }) =>
    cells.map(({ head, formula, side }, i) => {
      const first = i === 0 ? '+-' : '.-';
      const reason = side === null ? '' : ` && \\onslide<.->{${small(side)}}`;
      const shown = side === null && i > 0 ? small(formula) : formula;
      return `  \\onslide<${first}>{${head}} & \\onslide<.->{${shown}}${reason}`;
    }),
  );
  if (number !== null) lines.push(`${lines.pop() ?? ''} \\tag*{\\uncover<.->{(${number})}}`);
  return `\\begin{align*}\n${lines.join(' \\\\\n')}\n\\end{align*}`;
}
/** Size commands have no place in a formula: the words inside are set small themselves. */
const small = (reason: string): string => reason.replaceAll('\\text{', '\\text{\\footnotesize ');

/** Fractions are as high as two lines. */
function rowHeight({ cells }: LatexRow): number {
  return cells.reduce((sum, { head, formula }) => {
    const tall = /\\frac|\\begin\{cases\}/.test(head + formula);
    const nested = /\\frac\{[^{}]*\\frac|\\begin\{cases\}/.test(formula);
    return sum + (nested ? 3.2 : tall ? 2.2 : 1.25);
  }, 0);
}

function heightOf(node: Nodes): number {
  if (node.type === 'list') return node.children.reduce((sum, item) => sum + Math.max(1.2, heightOf(item)), 0);
  if (node.type === 'table') return node.children.length * 1.3 + 1.5;
  if (node.type === 'code') return node.value.split('\n').length + 1;
  if (node.type === 'math') return 3;
  if (node.type === 'paragraph') return Math.ceil(textLength(node) / 74) * 1.15 + 0.6;
  return 'children' in node ? node.children.reduce((sum, child) => sum + heightOf(child), 0) : 1;
}
const textLength = (node: Nodes): number =>
  'children' in node
    ? node.children.reduce((sum, child) => sum + textLength(child), 0)
    : 'value' in node
      ? node.value.length
      : 0;

function deck(title: string, frames: readonly string[], source: Source, style: Style, handout: Handout): string {
  const { settings } = source;
  const words = (text: string | undefined): string => latexWords(text ?? '');
  const plots = handout.blocks.some(({ kind }) => kind === 'plot');
  const lines = [
    '\\documentclass[11pt,aspectratio=169]{beamer}',
    '\\ifdefined\\pdftrailerid\\pdftrailerid{}\\pdfsuppressptexinfo=15 \\fi',
    '\\usepackage{iftex}',
    '\\ifpdftex\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}\\fi',
    babelLatex(style),
    '\\usepackage{amsmath, amssymb}',
    '\\usepackage[normalem]{ulem}',
    ...(plots ? ['\\usepackage{pgfplots}', '\\pgfplotsset{compat=1.16}'] : []),
    '\\usefonttheme[onlymath]{serif}',
    '\\setbeamertemplate{navigation symbols}{}',
    '\\setbeamertemplate{footline}[frame number]',
    '\\setbeamersize{text margin left=9mm, text margin right=9mm}',
    '\\definecolor{gprimenew}{HTML}{0072B2}',
    '\\definecolor{gprimeold}{HTML}{B35900}',
    '\\setbeamercolor{structure}{fg=gprimenew}',
    '\\setbeamerfont{frametitle}{series=\\bfseries}',
    '\\setlength{\\parskip}{.5\\baselineskip}',
    `\\title{${title}}`,
    `\\subtitle{${words(settings.subtitle)}}`,
    `\\author{${words(settings.author)}}`,
    `\\date{${words(settings.date)}}`,
    '\\begin{document}',
    ...(title === '' ? [] : ['\\begin{frame}\n\\titlepage\n\\end{frame}']),
    ...frames,
    '\\end{document}\n',
  ];
  return lines.join('\n\n').replace(/^([\s\S]*?\\begin\{document\})/, (preamble) => preamble.replace(/\n\n/g, '\n'));
}
