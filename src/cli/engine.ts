/** The engine that the commands share: the rules, the function table and the words, put together. */
import { functionEntries } from '../../rules/functions/index.ts';
import { words } from '../../rules/words/en.ts';
import { type FunctionTable, functionTable } from '../core/functions.ts';
import { loadUserRules, type UserRules } from '../derive/user-rules.ts';
import { detectFormat, loadLatex, type ReadOptions } from '../syntax/index.ts';
import type { Io } from './io.ts';

export { words };
export const functions: FunctionTable = functionTable(functionEntries);

/** Read options for these texts; KaTeX is loaded only where one of them is LaTeX. */
export async function readOptions(texts: readonly string[]): Promise<ReadOptions> {
  return texts.some((text) => detectFormat(text) === 'latex') ? { functions, latex: await loadLatex() } : { functions };
}

/** What `--rules FILE` adds: the user's rules, with the functions and words of both. */
export function ownRules(path: string | undefined, io: Io): UserRules {
  if (path === undefined) return { rules: [], functions, words };
  const theirs = loadUserRules(io.file(path), functions);
  return { ...theirs, words: { ...words, ...theirs.words } };
}
