/** Where a node of KaTeX's tree stands in the author's text. KaTeX gives offsets for letters and signs only. */
import type { LatexNode } from './katex.ts';

const WINDOW = 400;
/** Between two tokens stand spaces, braces, `&` and commands that make no token of their own. */
const GAP = /^(?:\s|[{}&$~]|\\[,;:!> (){}[\]]|\\\\|\\[A-Za-z]+|\[[^\]]*\]|%[^\n]*\n)*$/;

/** Walks through the text beside the tree: places only move forward. */
export class Place {
  private readonly text: string;
  /** The end of the last token. */
  cursor = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the node's offsets are offsets in this text, and not in a macro's expansion. */
  owns({ loc }: LatexNode): boolean {
    return loc?.lexer.input === this.text;
  }

  /** The span of a node; an empty one at the cursor where the node comes from a macro. */
  of(node: LatexNode): [number, number] {
    const { loc } = node;
    if (loc && this.owns(node) && loc.start >= this.cursor)
      return [loc.start, loc.start + this.lengthOf(node, loc.end - loc.start)];
    return this.here();
  }

  /** KaTeX counts the space after a command as part of it. */
  private lengthOf(node: LatexNode, length: number): number {
    const { text } = node;
    return text?.startsWith('\\') ? Math.min(length, Math.max(text.length, 1)) : length;
  }

  /** The next place where one of these stands, with nothing but space and silent commands before it. */
  seek(...patterns: readonly string[]): [number, number] {
    const window = this.text.slice(this.cursor, this.cursor + WINDOW);
    let best: [number, number] | null = null;
    for (const pattern of patterns) {
      const at = window.indexOf(pattern);
      if (at < 0 || (best !== null && at >= best[0] - this.cursor)) continue;
      if (GAP.test(window.slice(0, at))) best = [this.cursor + at, this.cursor + at + pattern.length];
    }
    return best ?? this.here();
  }

  /** The span of a command with a braced argument (`\mathrm{sech}`) around the letters in it. */
  command(first: LatexNode | undefined, last: LatexNode | undefined): [number, number] {
    if (first === undefined || last === undefined) return this.here();
    const [start, end] = [this.of(first)[0], this.of(last)[1]];
    const backslash = this.text.lastIndexOf('\\', start);
    const from = backslash >= this.cursor ? backslash : start;
    const brace = /^\s*\}/.exec(this.text.slice(end, end + 20));
    return [from, from < start && brace !== null ? end + brace[0].length : Math.max(start, end)];
  }

  /** The place of a token that is not in the text. */
  private here(): [number, number] {
    const space = /^\s*/.exec(this.text.slice(this.cursor, this.cursor + WINDOW))?.[0].length ?? 0;
    const at = Math.min(this.text.length, this.cursor + space);
    return [at, at];
  }
}
