/** References such as @eq-sigmoid: found in the text, resolved to a block of the notes. */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Block, labelOf, referenceText } from './block.ts';
import { NotesError, type Problem } from './error.ts';

const REFERENCE = /(?<![\w@])@((?:eq|fig|exr|tbl)-[A-Za-z][\w-]*)/g;

export interface Reference {
  readonly label: string;
  readonly block: Block;
  /** What the reader sees: (1), Figure 2. */
  readonly text: string;
}
/** A piece of a text: words, or a reference in them. */
export type TextPart = string | Reference;

export class References {
  readonly #blocks: ReadonlyMap<string, Block>;
  constructor(blocks: readonly Block[]) {
    this.#blocks = new Map(
      blocks.flatMap((block): [string, Block][] => {
        const label = labelOf(block);
        return label === null ? [] : [[label, block]];
      }),
    );
  }

  /** A text in parts; a reference to nothing of ours stays as it is. */
  parts(text: string): TextPart[] {
    const parts: TextPart[] = [];
    let from = 0;
    for (const match of text.matchAll(REFERENCE)) {
      const label = match[1] ?? '';
      const block = this.#blocks.get(label);
      if (block === undefined) continue;
      if (match.index > from) parts.push(text.slice(from, match.index));
      parts.push({ label, block, text: referenceText(block) });
      from = match.index + match[0].length;
    }
    if (from < text.length) parts.push(text.slice(from));
    return parts;
  }

  /** @throws NotesError where a reference of the text leads nowhere, with its line */
  assertResolved(tree: Root, file: string): void {
    const problems: Problem[] = [];
    visit(tree, 'text', (node: Text) => {
      for (const match of node.value.matchAll(REFERENCE)) {
        const label = match[1] ?? '';
        if (this.#blocks.has(label)) continue;
        const before = node.value.slice(0, match.index).split('\n').length - 1;
        const line = (node.position?.start.line ?? 1) + before;
        const known = [...this.#blocks.keys()].join(', ');
        const message = `no block has this label${known === '' ? '' : `; there are ${known}`}`;
        problems.push({ file, line, block: 'reference', option: `@${label}`, message });
      }
    });
    if (problems.length > 0) throw new NotesError(problems);
  }
}

/** Two blocks of one name would make every reference to it a guess. @throws NotesError */
export function assertLabelsUnique(blocks: readonly Block[]): void {
  const seen = new Map<string, Block>();
  for (const block of blocks) {
    const label = labelOf(block);
    if (label === null) continue;
    const first = seen.get(label);
    if (first !== undefined) {
      const { file, line, block: kind } = block.source.place;
      const message = `${label} is given twice; first in line ${first.source.place.line}`;
      throw new NotesError([{ file, line, block: kind, option: 'label', message }]);
    }
    seen.set(label, block);
  }
}
