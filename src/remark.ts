/**
 * `gprime/remark`: the blocks of lecture notes in any unified pipeline (Docusaurus, Astro, MDX). Put it before
 * remark-math's partner on the HTML side (rehype-katex or rehype-mathjax); formulas come as remark-math's nodes.
 *
 * @example
 * import remarkGprime from 'gprime/remark';
 * unified().use(remarkParse).use(remarkMath).use(remarkGprime, { lang: 'de' })
 */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { functionEntries, malRules, rules, wholeLineMistakes } from '../rules/index.ts';
import { languages } from '../rules/words/languages.ts';
import { functionTable } from './core/functions.ts';
import { makeNotesEngine } from './notes/handout/engine.ts';
import { fillInTree } from './notes/handout/remark.ts';
import type { Settings } from './notes/handout/settings.ts';
import { loadLatex } from './syntax/index.ts';

export { NotesError, type Problem } from './notes/handout/error.ts';
export type { Settings } from './notes/handout/settings.ts';

/** What front matter can say, said for all files; a file's own front matter counts over it. */
export type RemarkGprimeOptions = Settings;

/**
 * The plug-in. Code blocks named derive, plot, table, exercise and check are filled in.
 * @throws NotesError (from the run) with file, line and option; a derivation that does not verify fails the build
 */
export default function remarkGprime(options: RemarkGprimeOptions = {}): (tree: Root, file: VFile) => Promise<void> {
  const engine = loadLatex().then((latex) =>
    makeNotesEngine({
      functions: functionTable(functionEntries),
      rules,
      malRules,
      wholeLineMistakes,
      languages,
      latex,
    }),
  );
  return async (tree, file) => fillInTree(tree, file.path ?? 'notes.md', options, await engine);
}
