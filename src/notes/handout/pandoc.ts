/** The blocks as a pandoc filter: pandoc's JSON in, pandoc's JSON out. */
import type { Nodes } from 'mdast';
import type { Block } from './block.ts';
import type { NotesEngine } from './engine.ts';
import { NotesError } from './error.ts';
import { codeNode, nodesOf } from './remark.ts';
import { readSettings, type Settings } from './settings.ts';
import { BLOCK_KINDS, type BlockKind, type BlockSource, blockSource } from './source.ts';
import { LatexBlocks } from './to-latex.ts';
import { MarkdownBlocks } from './to-markdown.ts';
import { workOut } from './work-out.ts';

/** A node of pandoc's tree. */
interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}
type Json = unknown;
const NO_ATTRIBUTES = ['', [], []];

/**
 * Fills in the code blocks of a pandoc document.
 * @param format what pandoc writes: LaTeX and Beamer get LaTeX as it is, everything else formulas, lists and tables
 * @throws NotesError on mistakes in the blocks, or where the input is not pandoc's JSON
 */
export async function filterPandoc(json: string, format: string, engine: NotesEngine): Promise<string> {
  const document = parse(json);
  const settings = settingsOf(document.meta);
  const found: { readonly node: PandocNode; readonly source: BlockSource }[] = [];
  collect(document.blocks, (node, kind, text) => {
    // Pandoc's JSON has no lines: blocks are counted.
    const source = blockSource(kind, codeNode(kind, text), `block ${found.length + 1}`);
    found.push({ node, source });
  });
  const source = {
    file: 'pandoc',
    text: '',
    tree: { type: 'root' as const, children: [] },
    settings,
    blocks: found.map((one) => one.source),
  };
  const { handout } = await workOut(source, settings, engine);
  const isLatex = format === 'latex' || format === 'beamer';
  const latex = new LatexBlocks(handout);
  const markdown = new MarkdownBlocks(handout, { flavour: 'portable', stem: '', inlinePlots: true });
  const raw = (text: string): PandocNode[] => (text === '' ? [] : [{ t: 'RawBlock', c: ['latex', text] }]);
  const written = (block: Block): PandocNode[] =>
    isLatex ? raw(latex.block(block)) : blocksOf(nodesOf(markdown.block(block)));
  const replaced = new Map<PandocNode, PandocNode[]>(
    handout.blocks.flatMap((block, i) => {
      const node = found[i]?.node;
      return node === undefined ? [] : [[node, written(block)] as const];
    }),
  );
  const blocks = [...substituted(document.blocks, replaced)];
  if (!handout.blocks.some(({ kind }) => kind === 'key')) {
    blocks.push(...(isLatex ? raw(latex.key()) : blocksOf(nodesOf(markdown.key()))));
  }
  const plots = isLatex && handout.blocks.some(({ kind }) => kind === 'plot');
  const meta = plots ? withHeader(document.meta, '\\usepackage{pgfplots}\\pgfplotsset{compat=1.16}') : document.meta;
  return JSON.stringify({ ...document.rest, meta, blocks });
}

interface PandocDocument {
  readonly rest: Readonly<Record<string, Json>>;
  readonly meta: Readonly<Record<string, Json>>;
  readonly blocks: readonly Json[];
}

function parse(json: string): PandocDocument {
  const fail = (): never => {
    const message = 'this is not the JSON of a pandoc document; write for instance pandoc -t json notes.md';
    throw new NotesError([{ file: '<standard input>', line: 1, block: 'pandoc', option: null, message }]);
  };
  let value: Json;
  try {
    value = JSON.parse(json);
  } catch {
    return fail();
  }
  if (!isRecord(value) || !Array.isArray(value.blocks) || !isRecord(value.meta)) return fail();
  return { rest: value, meta: value.meta, blocks: value.blocks };
}

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: Json): value is PandocNode => isRecord(value) && typeof value.t === 'string';

/** Every code block of ours, with its attributes as options. */
function collect(value: Json, found: (node: PandocNode, kind: BlockKind, text: string) => void): void {
  if (Array.isArray(value)) for (const part of value) collect(part, found);
  else if (isNode(value) && value.t === 'CodeBlock' && Array.isArray(value.c)) {
    const [attributes, text] = value.c;
    const [id, classes, pairs] = Array.isArray(attributes) ? attributes : [];
    const kind = BLOCK_KINDS.find((one) => Array.isArray(classes) && classes[0] === one);
    if (kind === undefined || typeof text !== 'string') return;
    const options: string[] = Array.isArray(pairs) ? pairs.map((pair) => `${pair[0]}: ${pair[1]}`) : [];
    if (typeof id === 'string' && id !== '') options.unshift(`label: ${id}`);
    found(value, kind, [text, ...options].join('\n'));
  } else if (isRecord(value)) for (const part of Object.values(value)) collect(part, found);
}

/** The same tree with nodes replaced by lists of nodes. */
function substituted(list: readonly Json[], by: ReadonlyMap<PandocNode, readonly PandocNode[]>): Json[] {
  const inside = (value: Json): Json => {
    if (Array.isArray(value)) return substituted(value, by);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part)]));
  };
  return list.flatMap((value): Json[] => {
    const other = isNode(value) ? by.get(value) : undefined;
    return other === undefined ? [inside(value)] : [...other];
  });
}

/** Metadata of ours; everything else is left to pandoc. */
function settingsOf(meta: Readonly<Record<string, Json>>): Settings {
  const plain = Object.entries(meta).map(([name, value]) => `${name}: ${JSON.stringify(metaValue(value))}`);
  return readSettings(plain.join('\n'), { file: 'pandoc', line: 1, block: 'metadata' }, 1);
}

function metaValue(value: Json): Json {
  if (!isNode(value)) return null;
  const { t, c } = value;
  if (t === 'MetaString' || t === 'MetaBool') return c === 'true' || c === true ? true : c;
  if (t === 'MetaMap' && isRecord(c)) {
    return Object.fromEntries(Object.entries(c).map(([name, part]) => [name, metaValue(part)]));
  }
  return t === 'MetaInlines' ? inlineText(c) : null;
}

function inlineText(value: Json): string {
  if (Array.isArray(value)) return value.map(inlineText).join('');
  if (!isNode(value)) return '';
  if (value.t === 'Space' || value.t === 'SoftBreak') return ' ';
  return typeof value.c === 'string' ? value.c : inlineText(value.c);
}

function withHeader(meta: Readonly<Record<string, Json>>, latex: string): Readonly<Record<string, Json>> {
  const given = meta['header-includes'];
  const list =
    isNode(given) && given.t === 'MetaList' && Array.isArray(given.c) ? given.c : given === undefined ? [] : [given];
  const header = { t: 'MetaBlocks', c: [{ t: 'RawBlock', c: ['latex', latex] }] };
  return { ...meta, 'header-includes': { t: 'MetaList', c: [...list, header] } };
}

/** Markdown nodes of ours as pandoc's. */
const blocksOf = (nodes: readonly Nodes[]): PandocNode[] => nodes.flatMap(blockOf);

function blockOf(node: Nodes): PandocNode[] {
  switch (node.type) {
    case 'paragraph':
      return [{ t: 'Para', c: inlines(node.children) }];
    case 'heading':
      return [{ t: 'Header', c: [node.depth, NO_ATTRIBUTES, inlines(node.children)] }];
    case 'math':
      return [{ t: 'Para', c: [{ t: 'Math', c: [{ t: 'DisplayMath' }, `\n${node.value}\n`] }] }];
    case 'list': {
      const items = node.children.map((item) => blocksOf(item.children));
      if (node.ordered !== true) return [{ t: 'BulletList', c: items }];
      return [{ t: 'OrderedList', c: [[node.start ?? 1, { t: 'Decimal' }, { t: 'Period' }], items] }];
    }
    case 'table': {
      const [head, ...rows] = node.children;
      const cell = (one: Nodes): Json => [
        NO_ATTRIBUTES,
        { t: 'AlignDefault' },
        1,
        1,
        'children' in one ? [{ t: 'Plain', c: inlines(one.children) }] : [],
      ];
      const row = (one: (typeof rows)[number]): Json => [NO_ATTRIBUTES, one.children.map(cell)];
      const columns = head?.children.map(() => [{ t: 'AlignDefault' }, { t: 'ColWidthDefault' }]) ?? [];
      const bodies = [[NO_ATTRIBUTES, 0, [], rows.map(row)]];
      const top = [NO_ATTRIBUTES, head === undefined ? [] : [row(head)]];
      return [{ t: 'Table', c: [NO_ATTRIBUTES, [null, []], columns, top, bodies, [NO_ATTRIBUTES, []]] }];
    }
    default:
      return [];
  }
}

const inlines = (nodes: readonly Nodes[]): PandocNode[] => nodes.flatMap(inlineOf);

function inlineOf(node: Nodes): PandocNode[] {
  switch (node.type) {
    case 'text':
      return node.value
        .split(/(\s+)/)
        .filter((part) => part !== '')
        .map((part) => (/^\s/.test(part) ? { t: 'Space' } : { t: 'Str', c: part }));
    case 'emphasis':
      return [{ t: 'Emph', c: inlines(node.children) }];
    case 'strong':
      return [{ t: 'Strong', c: inlines(node.children) }];
    case 'inlineMath':
      return [{ t: 'Math', c: [{ t: 'InlineMath' }, node.value] }];
    case 'inlineCode':
      return [{ t: 'Code', c: [NO_ATTRIBUTES, node.value] }];
    case 'image':
      return [{ t: 'Image', c: [NO_ATTRIBUTES, inlineOf({ type: 'text', value: node.alt ?? '' }), [node.url, '']] }];
    default:
      return 'children' in node ? inlines(node.children) : [];
  }
}
