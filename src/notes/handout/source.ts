/** A notes file read: its Markdown tree, its settings and its blocks, each with the lines that it stands on. */
import type { Code, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Place } from './error.ts';
import { readSettings, type Settings } from './settings.ts';

export const BLOCK_KINDS = ['derive', 'plot', 'table', 'exercise', 'check', 'key'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface BlockSource {
  readonly kind: BlockKind;
  readonly node: Code;
  readonly place: Place;
  /** The lines before the first option: the definition, or several. */
  readonly content: readonly { readonly text: string; readonly line: number }[];
  readonly options: string;
  readonly optionsLine: number;
}

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly tree: Root;
  readonly settings: Settings;
  readonly blocks: readonly BlockSource[];
}

/** CommonMark with tables, footnotes, front matter and formulas, as a tree with positions. */
export const parseMarkdown = (text: string): Root =>
  unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).parse(text);

const isBlockKind = (name: string | null | undefined): name is BlockKind => BLOCK_KINDS.some((kind) => kind === name);

/**
 * Reads a notes file. @throws NotesError on front matter that is not valid
 * @example readSource('# Notes\n\n```derive\ntanh(z)\n```\n', 'notes.md').blocks.length // 1
 */
export function readSource(text: string, file: string): Source {
  const tree = parseMarkdown(text);
  return { file, text, tree, settings: settingsOf(tree, file), blocks: blocksOf(tree, file) };
}

function settingsOf(tree: Root, file: string): Settings {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return {};
  const line = first.position?.start.line ?? 1;
  return readSettings(first.value, { file, line, block: 'front matter' }, line + 1);
}

export function blocksOf(tree: Root, file: string): BlockSource[] {
  const found: BlockSource[] = [];
  visit(tree, 'code', (node) => {
    // Quarto and others write the language in braces: ```{derive}.
    const kind = node.lang?.replace(/^\{(\w+)\}$/, '$1');
    if (isBlockKind(kind)) found.push(blockSource(kind, node, file));
  });
  return found;
}

const OPTION = /^[A-Za-z][\w-]*:(?:\s|$)/;

export function blockSource(kind: BlockKind, node: Code, file: string): BlockSource {
  const fence = node.position?.start.line ?? 1;
  const lines = node.value.split('\n');
  const at = lines.findIndex((line) => OPTION.test(line));
  const end = at < 0 ? lines.length : at;
  return {
    kind,
    node,
    place: { file, line: fence, block: kind },
    content: lines
      .slice(0, end)
      .map((line, i) => ({ text: line.trim(), line: fence + 1 + i }))
      .filter(({ text }) => text !== ''),
    options: lines.slice(end).join('\n'),
    optionsLine: fence + 1 + end,
  };
}
