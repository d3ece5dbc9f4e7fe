/** Markdown: the author's text as it was, byte for byte, with the blocks filled in. */
import { visit } from 'unist-util-visit';
import { latexRows } from '../latex.ts';
import { besideMarkdown, MARKDOWN_LINE, markdownWords, proseMarkdown } from '../markdown.ts';
import { writeSvg } from '../plot/svg.ts';
import { phraseText } from '../sentences.ts';
import type { Block, CheckBlock, DeriveBlock, ExerciseBlock, GridModel, Handout, PlotBlock } from './block.ts';
import { labelOf } from './block.ts';
import { blankLatexRows, solutionDocument } from './exercise.ts';
import { References, type TextPart } from './references.ts';
import type { Source } from './source.ts';

export type Flavour = 'portable' | 'myst' | 'quarto';

/** A file beside the document: a plot. */
export interface Asset {
  readonly name: string;
  readonly text: string;
}
export interface MarkdownOptions {
  readonly flavour: Flavour;
  /** Names of plots begin with this: `lecture-` gives `lecture-plot-1.svg`. */
  readonly stem: string;
  /** Plots inside the text as `data:` URIs instead of files. */
  readonly inlinePlots?: boolean;
}
export interface MarkdownResult {
  readonly text: string;
  readonly assets: readonly Asset[];
}

/** The notes with their blocks replaced. */
export function toMarkdown(source: Source, handout: Handout, options: MarkdownOptions): MarkdownResult {
  const writer = new MarkdownBlocks(handout, options);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const references = new References(handout.blocks);
  for (const block of handout.blocks) {
    const { position } = block.source.node;
    if (position?.start.offset === undefined || position.end.offset === undefined) continue;
    const lineStart = source.text.lastIndexOf('\n', position.start.offset - 1) + 1;
    // In a list or a quotation every line of the block keeps the indentation of its first.
    const prefix = source.text.slice(lineStart, position.start.offset).replace(/[^>\s]/g, ' ');
    const lines = writer.block(block).trimEnd().split('\n');
    const text = lines.map((line, i) => (i === 0 ? line : (prefix + line).trimEnd())).join('\n');
    edits.push({ from: position.start.offset, to: position.end.offset, text });
  }
  visit(source.tree, 'text', ({ value, position }) => {
    const from = position?.start.offset;
    const to = position?.end.offset;
    if (from === undefined || to === undefined) return;
    const parts = references.parts(source.text.slice(from, to));
    if (value !== '' && parts.some((part) => typeof part !== 'string')) {
      edits.push({ from, to, text: parts.map((part) => referenceMarkdown(part, options.flavour)).join('') });
    }
  });
  edits.sort((a, b) => b.from - a.from);
  let text = edits.reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), source.text);
  const key = handout.blocks.some(({ kind }) => kind === 'key') ? '' : writer.key();
  if (key !== '') text = `${text.trimEnd()}\n\n${key}`;
  return { text: `${text.trimEnd()}\n`, assets: writer.assets };
}

function referenceMarkdown(part: TextPart, flavour: Flavour): string {
  if (typeof part === 'string') return part;
  const { label, text, block } = part;
  if (flavour === 'quarto') return `@${label}`;
  if (flavour === 'myst') return block.kind === 'derive' ? `{eq}\`${label}\`` : `{numref}\`${label}\``;
  return text;
}

/** Writes blocks as Markdown. */
export class MarkdownBlocks {
  readonly assets: Asset[] = [];
  readonly #handout: Handout;
  readonly #options: MarkdownOptions;
  constructor(handout: Handout, options: MarkdownOptions) {
    this.#handout = handout;
    this.#options = options;
  }

  block(block: Block): string {
    switch (block.kind) {
      case 'derive':
        return this.#derive(block);
      case 'plot':
        return this.#plot(block);
      case 'exercise':
        return this.#exercise(block);
      case 'table':
        return this.#grid(block.grid, block);
      case 'check':
        return this.#check(block);
      case 'key':
        return this.key();
    }
  }

  #title({ title }: Block): string[] {
    return title === null ? [] : [`**${title}**`];
  }

  #derive(block: DeriveBlock): string {
    const { document, context, show } = block;
    const reasons = show.reasons === 'none' ? 'none' : 'below';
    const rows = latexRows(document, context, { width: MARKDOWN_LINE, reasons }).flatMap(({ lines }) => lines);
    const parts = [...this.#title(block), this.#display(aligned(rows), block), ...besideMarkdown(document, context)];
    if (document.summary !== '') {
      parts.push(`*${markdownWords(phraseText('checked', { summary: document.summary }, context.sentences))}*`);
    }
    if (block.spoken.length > 0) {
      const heading = phraseText('spoken-summary', {}, context.sentences);
      parts.push(`${heading}:`, block.spoken.map((line) => `- ${markdownWords(line)}`).join('\n'));
    }
    return `${parts.join('\n\n')}\n`;
  }

  /** A formula on lines of its own, with its label as the flavour writes it. */
  #display(latex: string, block: Block): string {
    const label = labelOf(block);
    const { flavour } = this.#options;
    if (label !== null && flavour === 'myst') return `\`\`\`{math}\n:label: ${label}\n\n${latex}\n\`\`\``;
    if (label !== null && flavour === 'quarto') return `$$\n${latex}\n$$ {#${label}}`;
    const number = block.kind === 'derive' && label !== null ? `\n\\tag{${block.number}}` : '';
    return `$$\n${latex}${number}\n$$`;
  }

  #plot(block: PlotBlock): string {
    const name = `${this.#options.stem}plot-${block.number}.svg`;
    const svg = writeSvg(block.plot, block.context, { standalone: true, id: `p${block.number}` });
    let target = name;
    if (this.#options.inlinePlots === true) target = `data:image/svg+xml;base64,${btoa(utf8(svg))}`;
    else this.assets.push({ name, text: svg });
    const label = labelOf(block);
    const alternative = markdownWords(block.plot.alternative);
    const caption = block.title ?? '';
    if (label !== null && this.#options.flavour === 'myst') {
      return `\`\`\`{figure} ${target}\n:name: ${label}\n:alt: ${block.plot.alternative}\n\n${caption}\n\`\`\`\n`;
    }
    if (label !== null && this.#options.flavour === 'quarto') {
      const alt = block.plot.alternative.replace(/"/g, "'");
      return `![${caption}](${target}){#${label} fig-alt="${alt}"}\n`;
    }
    const below = caption === '' ? '' : `\n\n*${caption}*`;
    return `![${alternative}](${target})${below}\n`;
  }

  #exercise(block: ExerciseBlock): string {
    const { context, number, task, blanks, hint } = block;
    const name = phraseText('exercise', { n: String(number) }, context.sentences);
    const title = block.title === null ? '' : ` (${block.title})`;
    const parts = [`**${name}**${title}. ${proseMarkdown(task, context)}${hint === null ? '' : ` ${hint}`}`];
    if (blanks !== null) parts.push(`$$\n${aligned(blankLatexRows(block, MARKDOWN_LINE))}\n$$`);
    return `${parts.join('\n\n')}\n`;
  }

  /** The answer key, or nothing where there are no exercises. */
  key(): string {
    const [first] = this.#handout.exercises;
    if (first === undefined) return '';
    const heading = phraseText('answer-key', {}, first.context.sentences);
    const solutions = this.#handout.exercises.map((block) => {
      const { context, number } = block;
      const document = solutionDocument(block);
      const rows = latexRows(document, context, { width: MARKDOWN_LINE, reasons: 'below' }).flatMap(
        ({ lines }) => lines,
      );
      const name = phraseText('solution', { n: String(number) }, context.sentences);
      return [`**${name}**`, `$$\n${aligned(rows)}\n$$`, ...besideMarkdown(document, context)].join('\n\n');
    });
    return `## ${heading}\n\n${solutions.join('\n\n')}\n`;
  }

  #grid(grid: GridModel, block: Block): string {
    const { context } = block;
    const line = (cells: readonly string[]): string =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    const cell = (prose: GridModel['caption']): string => proseMarkdown(prose, context).replaceAll('\\lvert', '\\vert');
    const label = labelOf(block);
    const caption =
      this.#options.flavour === 'quarto' && label !== null
        ? [`: ${block.title ?? proseMarkdown(grid.caption, context)} {#${label}}`]
        : [];
    const table = [
      line(grid.heads.map(cell)),
      line(grid.heads.map(() => '---')),
      ...grid.rows.map((row) => line(row.map(cell))),
    ].join('\n');
    const title = caption.length > 0 ? [] : this.#title(block);
    return `${[...title, table, ...caption].join('\n\n')}\n`;
  }

  #check(block: CheckBlock): string {
    const { context } = block;
    const items = block.rows.map((row) => {
      const verdict = phraseText(`verdict-${row.verdict}`, {}, context.sentences);
      return `1. ${proseMarkdown(row.formula, context)} — **${verdict}**. ${proseMarkdown(row.comment, context)}`.trimEnd();
    });
    const intro = block.title === null ? `**${proseMarkdown(block.intro, context)}**` : `**${block.title}**`;
    return `${intro}\n\n${items.join('\n')}\n`;
  }
}

const aligned = (rows: readonly string[]): string => `\\begin{aligned}\n${rows.join(' \\\\\n')}\n\\end{aligned}`;

/** The bytes of UTF-8 as characters, which is what `btoa` takes. */
const utf8 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
