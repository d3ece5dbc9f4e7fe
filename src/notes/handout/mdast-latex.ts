/** Markdown as LaTeX: one function for each kind of node of the tree that remark reads. */
import type { AlignType, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { latexWords } from '../prose.ts';
import type { References, TextPart } from './references.ts';

export interface LatexWriter {
  /** A block of ours; null for any other code. */
  readonly block: (node: Nodes) => string | null;
  readonly references: References;
  /** `\section`, `\subsection`, … from the depth of a heading; Beamer has frames instead. */
  readonly heading: (depth: number, title: string) => string;
  /** References as words: slides have no labels. */
  readonly plainReferences?: boolean;
}

/** Writes trees as LaTeX. */
export class MdastLatex {
  readonly #writer: LatexWriter;
  readonly #footnotes: ReadonlyMap<string, FootnoteDefinition>;
  readonly #targets: ReadonlyMap<string, string>;

  constructor(tree: Root, writer: LatexWriter) {
    this.#writer = writer;
    this.#footnotes = new Map(
      tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])),
    );
    this.#targets = new Map(
      tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
    );
  }

  /** Blocks with empty lines between them. */
  flow(nodes: readonly Nodes[]): string {
    return nodes
      .map((node) => this.#flow(node))
      .filter((text) => text !== '')
      .join('\n\n');
  }

  #flow(node: Nodes): string {
    const own = this.#writer.block(node);
    if (own !== null) return own;
    switch (node.type) {
      case 'paragraph':
        return this.inline(node.children);
      case 'heading':
        return this.#writer.heading(node.depth, this.inline(node.children));
      case 'blockquote':
        return `\\begin{quote}\n${this.flow(node.children)}\n\\end{quote}`;
      case 'list':
        return this.#list(node);
      case 'code':
        return `\\begin{verbatim}\n${node.value}\n\\end{verbatim}`;
      case 'math':
        return displayLatex(node.value);
      case 'table':
        return this.#table(node);
      case 'thematicBreak':
        return '\\par\\noindent\\hrulefill\\par';
      case 'html':
      case 'yaml':
      case 'definition':
      case 'footnoteDefinition':
        return '';
      default:
        return isPhrasing(node) ? this.inline([node]) : '';
    }
  }

  #list(node: Extract<RootContent, { type: 'list' }>): string {
    const name = node.ordered === true ? 'enumerate' : 'itemize';
    const start =
      node.ordered === true && (node.start ?? 1) !== 1 ? `\n\\setcounter{enumi}{${(node.start ?? 1) - 1}}` : '';
    const items = node.children.map((item) => {
      const box =
        item.checked === null || item.checked === undefined ? '' : item.checked ? '[$\\boxtimes$]' : '[$\\square$]';
      // A bracket that begins an item would be read as its label.
      const text = this.flow(item.children);
      return `\\item${box} ${box === '' && text.startsWith('[') ? `{}${text}` : text}`;
    });
    return `\\begin{${name}}${start}\n${items.join('\n')}\n\\end{${name}}`;
  }

  #table({ align, children }: Table): string {
    const [head, ...rows] = children;
    if (head === undefined) return '';
    const column = (one: AlignType | undefined): string => (one === 'right' ? 'r' : one === 'center' ? 'c' : 'l');
    const line = (row: (typeof children)[number]): string =>
      `  ${row.children.map((cell) => this.inline(cell.children)).join(' & ')} \\\\`;
    const columns = head.children.map((_, i) => column(align?.[i])).join('');
    return [
      `\\begin{center}\n\\begin{tabular}{${columns}}\n  \\hline`,
      line(head),
      '  \\hline',
      ...rows.map(line),
      '  \\hline\n\\end{tabular}\n\\end{center}',
    ].join('\n');
  }

  inline(nodes: readonly Nodes[]): string {
    return nodes.map((node) => this.#inline(node)).join('');
  }

  #inline(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return this.#writer.references
          .parts(node.value)
          .map((part) => referenceLatex(part, this.#writer.plainReferences === true))
          .join('');
      case 'emphasis':
        return `\\emph{${this.inline(node.children)}}`;
      case 'strong':
        return `\\textbf{${this.inline(node.children)}}`;
      case 'delete':
        return `\\sout{${this.inline(node.children)}}`;
      case 'inlineCode':
        return `\\texttt{${latexWords(node.value)}}`;
      case 'inlineMath':
        return `$${node.value}$`;
      case 'break':
        return '\\\\\n';
      case 'link':
        return linkLatex(node.url, this.inline(node.children));
      case 'linkReference':
        return linkLatex(this.#targets.get(node.identifier) ?? '', this.inline(node.children));
      case 'image':
        return imageLatex(node.url);
      case 'imageReference':
        return imageLatex(this.#targets.get(node.identifier) ?? '');
      case 'footnoteReference': {
        const note = this.#footnotes.get(node.identifier);
        return note === undefined ? '' : `\\footnote{${this.flow(note.children)}}`;
      }
      case 'html':
        return '';
      default:
        return 'children' in node ? this.inline(node.children) : '';
    }
  }
}

const isPhrasing = (node: Nodes): node is PhrasingContent => 'value' in node || 'children' in node;

/** Environments that are displays of their own stay; anything else is put into one. */
function displayLatex(latex: string): string {
  if (/^\s*\\begin\{(?:align|gather|equation|multline|flalign)\*?\}/.test(latex)) return latex;
  return `\\[\n${latex}\n\\]`;
}

function referenceLatex(part: TextPart, plain: boolean): string {
  if (typeof part === 'string') return quotes(latexWords(part));
  const { label, text, block } = part;
  if (plain) return latexWords(text);
  return block.kind === 'derive' ? `\\eqref{${label}}` : `\\hyperref[${label}]{${latexWords(text)}}`;
}

/** "Straight" quotes become curly ones. */
const quotes = (text: string): string =>
  text
    .replace(/(^|[\s([])"/g, '$1``')
    .replace(/"/g, "''")
    .replace(/—/g, '---')
    .replace(/„/g, '\\quotedblbase{}');

const linkLatex = (url: string, text: string): string =>
  url === '' ? text : `\\href{${url.replace(/[%#&~_{}\\]/g, (char) => `\\${char}`)}}{${text}}`;

/** SVG and images from the web are nothing that LaTeX could include. */
const imageLatex = (url: string): string =>
  /^https?:|\.svg$/i.test(url) ? '' : `\\includegraphics[width=\\linewidth,keepaspectratio]{${url}}`;
