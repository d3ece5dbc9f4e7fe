/** The blocks of a Markdown tree filled in, for pipelines of others: nodes of Markdown in, nodes of Markdown out. */
import type { Code, Nodes, Parent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Block } from './block.ts';
import type { NotesEngine } from './engine.ts';
import { References } from './references.ts';
import { readSettings, type Settings } from './settings.ts';
import { blocksOf, parseMarkdown, type Source } from './source.ts';
import { MarkdownBlocks } from './to-markdown.ts';
import { workOut } from './work-out.ts';

/**
 * Replaces the blocks of a tree by paragraphs, formulas, lists and tables; plots become images inside the text.
 * @throws NotesError on mistakes in the blocks, or a derivation that does not verify
 */
export async function fillInTree(tree: Root, file: string, settings: Settings, engine: NotesEngine): Promise<void> {
  const [first] = tree.children;
  const own = first?.type === 'yaml' ? readSettings(first.value, { file, line: 1, block: 'front matter' }, 2) : {};
  const source: Source = { file, text: '', tree, settings: { ...settings, ...own }, blocks: blocksOf(tree, file) };
  const { handout } = await workOut(source, source.settings, engine);
  const writer = new MarkdownBlocks(handout, { flavour: 'portable', stem: '', inlinePlots: true });
  const blocks = new Map<Nodes, Block>(handout.blocks.map((block) => [block.source.node, block]));
  const references = new References(handout.blocks);
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const block = blocks.get(node);
    if (block !== undefined) return replace(parent, index, nodesOf(writer.block(block)));
    if (node.type === 'text') {
      const parts = references.parts(node.value);
      if (parts.some((part) => typeof part !== 'string')) {
        node.value = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
      }
    }
    return undefined;
  });
  if (!handout.blocks.some(({ kind }) => kind === 'key')) tree.children.push(...nodesOf(writer.key()));
}

function replace(parent: Parent, index: number, nodes: readonly RootContent[]): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...nodes);
  return [SKIP, index + nodes.length];
}

/** Markdown of ours as nodes, without places in a file that does not exist. */
export function nodesOf(markdown: string): RootContent[] {
  const tree = parseMarkdown(markdown);
  visit(tree, (node) => {
    delete node.position;
  });
  return tree.children;
}

/** A block's code as a node, for trees that are not Markdown's. */
export const codeNode = (lang: string, value: string): Code => ({ type: 'code', lang, value });
