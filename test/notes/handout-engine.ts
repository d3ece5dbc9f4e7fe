/** The engine that the tests of handouts share, and where the examples are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionEntries, malRules, rules, wholeLineMistakes } from '../../rules/index.ts';
import { languages } from '../../rules/words/languages.ts';
import { type FunctionEntry, functionTable } from '../../src/core/functions.ts';
import {
  type BuildOptions,
  type Built,
  buildNotes,
  makeNotesEngine,
  type NotesEngine,
  notesRenderer,
} from '../../src/notes/handout/index.ts';
import { katexCss } from '../../src/print/katex-css.ts';
import { loadLatex } from '../../src/syntax/index.ts';

const latex = await loadLatex();
const page = { render: await notesRenderer(), katexCss: await katexCss() };

/** An engine; its function table may be spoilt. */
export const engineWith = (change: (entry: FunctionEntry) => FunctionEntry = (entry) => entry): NotesEngine =>
  makeNotesEngine({
    functions: functionTable(functionEntries.map(change)),
    rules,
    malRules,
    wholeLineMistakes,
    languages,
    latex,
  });

export const EXAMPLES = join(import.meta.dirname, '../../examples/notes');
export const example = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');

const engine = engineWith();
export const build = (text: string, to: BuildOptions['to'], more: Partial<BuildOptions> = {}): Promise<Built> =>
  buildNotes(text, { file: 'notes.md', to, page: async () => page, ...more }, engine);
export const block = (kind: string, ...lines: readonly string[]): string =>
  ['```'.concat(kind), ...lines, '```', ''].join('\n');
