/** A notes file in, a document out: the one entry to handouts. Touches no file; who calls reads and writes. */
import type { HtmlRenderer } from '../../print/index.ts';
import type { NotesEngine } from './engine.ts';
import { References } from './references.ts';
import type { Settings } from './settings.ts';
import { readSource } from './source.ts';
import { toBeamer } from './to-beamer.ts';
import { toHtml } from './to-html.ts';
import { toLatex } from './to-latex.ts';
import { type Asset, type Flavour, toMarkdown } from './to-markdown.ts';
import { workOut } from './work-out.ts';

export const TARGETS = ['md', 'html', 'tex', 'beamer'] as const;
export type Target = (typeof TARGETS)[number];

export interface BuildOptions {
  /** The file's name, for messages. */
  readonly file: string;
  readonly to: Target;
  readonly flavour?: Flavour;
  /** LaTeX without a preamble. */
  readonly snippet?: boolean;
  /** Names of plots begin with this. */
  readonly stem?: string;
  /** Over the front matter. */
  readonly settings?: Settings;
  /** For pages: a local image as a `data:` URI. */
  readonly image?: (url: string) => string | null;
  /** For pages: the renderer and KaTeX's style sheet, loaded when they are needed. */
  readonly page?: () => Promise<{ readonly render: HtmlRenderer; readonly katexCss: string }>;
}
export interface Built {
  readonly text: string;
  /** Files that go beside the document: the plots of Markdown. */
  readonly assets: readonly Asset[];
  readonly blocks: number;
}

/**
 * Builds a document from a notes file.
 * @throws NotesError on mistakes in the file, with line and option; with `ours` where a derivation does not verify
 * @example (await buildNotes('```derive\ntanh(z)\n```\n', { file: 'a.md', to: 'md' }, engine)).text
 */
export async function buildNotes(text: string, options: BuildOptions, engine: NotesEngine): Promise<Built> {
  const read = readSource(text, options.file);
  const source = { ...read, settings: { ...read.settings, ...options.settings } };
  const { handout, style } = await workOut(source, source.settings, engine);
  new References(handout.blocks).assertResolved(source.tree, source.file);
  const done = (written: string, assets: readonly Asset[] = []): Built => ({
    text: written,
    assets,
    blocks: handout.blocks.length,
  });
  switch (options.to) {
    case 'md': {
      const { flavour = 'portable', stem = '' } = options;
      const written = toMarkdown(source, handout, { flavour, stem });
      return done(written.text, written.assets);
    }
    case 'tex':
      return done(toLatex(source, handout, style, { snippet: options.snippet ?? false }));
    case 'beamer':
      return done(toBeamer(source, handout, style));
    case 'html': {
      if (options.page === undefined) throw new TypeError('a page needs a renderer');
      const { render, katexCss } = await options.page();
      return done(await toHtml(source, handout, style, { render, katexCss, image: options.image ?? (() => null) }));
    }
  }
}
