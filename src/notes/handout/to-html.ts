/** One page of HTML with everything inside: formulas, fonts, plots, images. No script, no network. */
import type { Element, Root as HastRoot } from 'hast';
import type { Nodes, Parent, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { HtmlRenderer } from '../../print/index.ts';
import { DerivationHtml, escapeHtml, htmlPage } from '../html.ts';
import { writeSvg } from '../plot/svg.ts';
import { phraseText } from '../sentences.ts';
import type { Block, CheckBlock, DeriveBlock, ExerciseBlock, Handout, PlotBlock, TableBlock } from './block.ts';
import { labelOf } from './block.ts';
import type { Style } from './engine.ts';
import { solutionDocument } from './exercise.ts';
import { PAGE_STYLE } from './page-style.ts';
import { References, type TextPart } from './references.ts';
import type { Source } from './source.ts';
import { titleWith } from './title.ts';

export interface HtmlOptions {
  readonly render: HtmlRenderer;
  readonly katexCss: string;
  /** A local image as a `data:` URI; null where it cannot be read. */
  readonly image: (url: string) => string | null;
}

/** The notes as a page. @throws KaTeX's ParseError on a formula of the author's that KaTeX cannot read */
export async function toHtml(source: Source, handout: Handout, style: Style, options: HtmlOptions): Promise<string> {
  const blocks = new Map<Nodes, Block>(handout.blocks.map((block) => [block.source.node, block]));
  const writer = new HtmlBlocks(handout, options.render);
  const tree = structuredCloneOf(source.tree, blocks);
  fillIn(tree.root, tree.blocks, writer, new References(handout.blocks), options, source.settings.title !== undefined);
  const sentences = style.context.sentences;
  const hast = (await unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: phraseText('footnotes', {}, sentences),
      footnoteBackLabel: phraseText('back-to-text', {}, sentences),
    })
    .run(tree.root)) as HastRoot;
  polish(hast, options);
  const body = unified().use(rehypeStringify, { allowDangerousHtml: true }).stringify(hast);
  const { settings } = source;
  const key = handout.blocks.some(({ kind }) => kind === 'key') ? '' : writer.key();
  const content = `<main>\n${header(source, options.render)}${body}\n${key}</main>`;
  const title = settings.title ?? headingText(source.tree) ?? source.file;
  return htmlPage(
    {
      title: titleWith(
        title,
        (text) => text,
        (latex) => latex,
      ),
      language: style.language.tag,
      body: content,
    },
    options.katexCss,
    PAGE_STYLE,
  );
}

/** The tree with nodes of its own, and the blocks by these. */
function structuredCloneOf(tree: Root, blocks: ReadonlyMap<Nodes, Block>): { root: Root; blocks: Map<Nodes, Block> } {
  const copied = new Map<Nodes, Block>();
  const copy = <N extends Nodes>(node: N): N => {
    const fresh: N = { ...node };
    if ('children' in fresh) (fresh as Parent).children = (node as Parent).children.map((child) => copy(child));
    const block = blocks.get(node);
    if (block !== undefined) copied.set(fresh, block);
    return fresh;
  };
  return { root: copy(tree), blocks: copied };
}

const HEADINGS = [1, 2, 3, 4, 5, 6, 6] as const satisfies readonly (1 | 2 | 3 | 4 | 5 | 6)[];

function fillIn(
  root: Root,
  blocks: ReadonlyMap<Nodes, Block>,
  writer: HtmlBlocks,
  references: References,
  { render, image }: HtmlOptions,
  titled: boolean,
): void {
  // The title is the page's first heading: the text's own go one down.
  if (titled) {
    visit(root, 'heading', (node) => {
      node.depth = HEADINGS[node.depth] ?? 6;
    });
  }
  visit(root, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const block = blocks.get(node);
    const put = (value: string): void => {
      parent.children[index] = { type: 'html', value };
    };
    if (block !== undefined) put(writer.block(block));
    else if (node.type === 'math')
      put(
        `<div class="display" role="group" tabindex="0" aria-label="${escapeHtml(node.value)}">${render(node.value, { display: true })}</div>`,
      );
    else if (node.type === 'inlineMath') put(render(node.value, { display: false }));
    else if (node.type === 'yaml') put('');
    else if (node.type === 'image') node.url = image(node.url) ?? node.url;
    else if (node.type === 'text') {
      const parts = references.parts(node.value);
      if (parts.every((part) => typeof part === 'string')) return undefined;
      parent.children.splice(index, 1, ...parts.map((part) => ({ type: 'html' as const, value: referenceHtml(part) })));
      return [SKIP, index + parts.length];
    }
    return undefined;
  });
}

function referenceHtml(part: TextPart): string {
  if (typeof part === 'string') return escapeHtml(part);
  return `<a href="#${part.label}">${escapeHtml(part.text)}</a>`;
}

/** What accessibility asks of plain Markdown: what scrolls is reachable, boxes have names. */
function polish(tree: HastRoot, { image }: HtmlOptions): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    if (element.tagName === 'pre') element.properties.tabIndex = 0;
    if (element.tagName === 'input') element.properties.ariaLabel = element.properties.checked === true ? '✓' : '–';
    if (element.tagName === 'img' && typeof element.properties.src === 'string') {
      element.properties.src = image(element.properties.src) ?? element.properties.src;
    }
    if (element.tagName === 'table' && parent !== undefined && index !== undefined && parent.type !== 'element') {
      const wrapper: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll', 'markdown-table'], tabIndex: 0, role: 'group', ariaLabel: 'table' },
        children: [element],
      };
      parent.children[index] = wrapper;
      return SKIP;
    }
    return undefined;
  });
}

function header({ settings }: Source, render: HtmlRenderer): string {
  const { title, subtitle, author, date } = settings;
  if (title === undefined) return '';
  const inline = (text: string): string => titleWith(text, escapeHtml, (latex) => render(latex, { display: false }));
  const by = [author, date].filter((part) => part !== undefined).map(inline);
  return [
    `<header>\n<h1>${inline(title)}</h1>`,
    ...(subtitle === undefined ? [] : [`<p class="subtitle">${inline(subtitle)}</p>`]),
    ...(by.length === 0 ? [] : [`<p class="by">${by.join(' · ')}</p>`]),
    '</header>\n',
  ].join('\n');
}

/** The text of the first heading. */
function headingText(tree: Root): string | null {
  const heading = tree.children.find(({ type }) => type === 'heading');
  if (heading?.type !== 'heading') return null;
  let text = '';
  visit(heading, (node) => {
    if ('value' in node) text += node.value;
  });
  return text;
}

/** Writes blocks as HTML. */
export class HtmlBlocks {
  readonly #handout: Handout;
  readonly #render: HtmlRenderer;
  constructor(handout: Handout, render: HtmlRenderer) {
    this.#handout = handout;
    this.#render = render;
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
        return this.#grid(block);
      case 'check':
        return this.#check(block);
      case 'key':
        return this.key();
    }
  }

  #title({ title }: Block): string {
    return title === null ? '' : `<p class="block-title">${this.#inline(title)}</p>\n`;
  }
  #inline(text: string): string {
    return titleWith(text, escapeHtml, (latex) => this.#render(latex, { display: false }));
  }

  #derive(block: DeriveBlock): string {
    const { context, document, show } = block;
    const writer = new DerivationHtml(context, this.#render, {
      steps: show.steps,
      highlight: show.highlight,
    });
    const bare =
      show.reasons === 'none' ? { ...document, rows: document.rows.map((row) => ({ ...row, reason: [] })) } : document;
    const id = labelOf(block);
    const number = block.number === null ? '' : `<p class="number">(${block.number})</p>\n`;
    const spoken =
      block.spoken.length === 0
        ? ''
        : `\n<details class="spoken"><summary>${escapeHtml(phraseText('spoken-summary', {}, context.sentences))}</summary><ol>${block.spoken.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ol></details>`;
    return `<section class="block derive"${id === null ? '' : ` id="${id}"`}>\n${this.#title(block)}${number}${writer.body(bare)}${spoken}\n</section>`;
  }

  #plot(block: PlotBlock): string {
    const id = labelOf(block) ?? `plot-${block.number}`;
    const svg = writeSvg(block.plot, block.context, { standalone: false, id: `gp${block.number}` });
    const figure = phraseText('figure', { n: String(block.number) }, block.context.sentences);
    const parameters = block.plot.parameters === '' ? '' : ` ${escapeHtml(block.plot.parameters)}`;
    const title = block.title === null ? '' : `: ${this.#inline(block.title)}`;
    return `<figure class="block" id="${id}">\n${svg}\n<figcaption>${escapeHtml(figure)}${title}.${parameters}</figcaption>\n</figure>`;
  }

  #exercise(block: ExerciseBlock): string {
    const { context, number, task, title, hint, blanks, space, document } = block;
    const name = phraseText('exercise', { n: String(number) }, context.sentences);
    const writer = new DerivationHtml(context, this.#render, {
      blank: (_, index) => blanks?.[index] ?? { formula: false, reason: false },
    });
    const id = labelOf(block) ?? `exercise-${number}`;
    const named = `<strong>${escapeHtml(name)}</strong>${title === null ? '' : ` (${this.#inline(title)})`}.`;
    const work =
      blanks === null
        ? `<div class="space" style="height:${space * 1.6}em"></div>`
        : writer.body({ ...document, remarks: [], table: null });
    return `<section class="block exercise" id="${id}">\n<p>${named} ${writer.prose(task)}${hint === null ? '' : ` ${this.#inline(hint)}`}</p>\n${work}\n</section>`;
  }

  /** The answer key; on paper on a page of its own. Nothing where there are no exercises. */
  key(): string {
    const [first] = this.#handout.exercises;
    if (first === undefined) return '';
    const heading = escapeHtml(phraseText('answer-key', {}, first.context.sentences));
    const solutions = this.#handout.exercises.map((block) => {
      const { context, number, show } = block;
      const name = escapeHtml(phraseText('solution', { n: String(number) }, context.sentences));
      const writer = new DerivationHtml(context, this.#render, { steps: show.steps, highlight: show.highlight });
      return `<section class="block">\n<h3>${name}</h3>\n${writer.body(solutionDocument(block))}\n</section>`;
    });
    return `<section class="key">\n<h2>${heading}</h2>\n${solutions.join('\n')}\n</section>\n`;
  }

  #grid(block: TableBlock): string {
    const { grid, context } = block;
    const writer = new DerivationHtml(context, this.#render);
    const cell = (prose: TableBlock['grid']['caption']): string => writer.displayed(prose);
    const caption = block.title === null ? writer.prose(grid.caption) : this.#inline(block.title);
    const id = labelOf(block);
    return [
      `<div class="block scroll" role="group" tabindex="0" aria-label="${escapeHtml(phraseText('table-caption', {}, context.sentences))}"${id === null ? '' : ` id="${id}"`}>`,
      `<table class="grid"><caption>${caption}</caption>`,
      `<thead><tr>${grid.heads.map((head) => `<th scope="col">${cell(head)}</th>`).join('')}</tr></thead>`,
      `<tbody>${grid.rows.map((row) => `<tr>${row.map((one) => `<td>${cell(one)}</td>`).join('')}</tr>`).join('\n')}</tbody>`,
      '</table></div>',
    ].join('\n');
  }

  #check(block: CheckBlock): string {
    const { context, intro, rows } = block;
    const writer = new DerivationHtml(context, this.#render);
    const items = rows.map(({ formula, verdict, comment }) => {
      const said = escapeHtml(phraseText(`verdict-${verdict}`, {}, context.sentences));
      const note = comment.length === 0 ? '' : `<p>${writer.prose(comment)}</p>`;
      return `<li class="${verdict}"><div class="work">${writer.displayed(formula)}</div><strong>${said}</strong>${note}</li>`;
    });
    const title = block.title === null ? writer.prose(intro) : this.#inline(block.title);
    return `<section class="block check">\n<p class="block-title">${title}</p>\n<ol>${items.join('\n')}</ol>\n</section>`;
  }
}
