/** The engine that the commands share: the rules, the function table and the words, put together. */
import { functionEntries } from '../../rules/functions/index.ts';
import { words } from '../../rules/words/en.ts';
import { type FunctionTable, functionTable } from '../core/functions.ts';
import type { ReadOptions } from '../syntax/index.ts';
import { detectFormat, loadLatex } from '../syntax/index.ts';

export { words };
export const functions: FunctionTable = functionTable(functionEntries);

/** Read options for these texts; KaTeX is loaded only where one of them is LaTeX. */
export async function readOptions(
  texts: readonly string[],
  extra: Partial<ReadOptions> = {},
): Promise<ReadOptions & { readonly functions: FunctionTable }> {
  const latex = texts.some((text) => detectFormat(text) === 'latex') ? { latex: await loadLatex() } : {};
  return { ...extra, ...latex, functions };
}
