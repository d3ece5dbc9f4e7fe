/** The engine that the commands share: the rules, the function table and the words, put together. */
import * as codeData from '../../rules/code/index.ts';
import { functionEntries } from '../../rules/functions/index.ts';
import { rules } from '../../rules/index.ts';
import { words } from '../../rules/words/en.ts';
import { loadUserFunctions, type Studio, stableForms, UserFunctionsError } from '../catalogue/index.ts';
import { type FunctionTable, functionTable } from '../core/functions.ts';
import { makeEngine } from '../derive/engine.ts';
import { loadUserRules, type UserRules } from '../derive/user-rules.ts';
import { compileRules } from '../rule/index.ts';
import { detectFormat, loadLatex, type ReadOptions } from '../syntax/index.ts';
import { loadBig } from '../verify/index.ts';
import { CliError, type Io } from './io.ts';

export { words };
export const functions: FunctionTable = functionTable(functionEntries);

/** Read options for these texts; KaTeX is loaded only where one of them is LaTeX. */
export async function readOptions(texts: readonly string[]): Promise<ReadOptions> {
  return texts.some((text) => detectFormat(text) === 'latex') ? { functions, latex: await loadLatex() } : { functions };
}

/** Our functions, and the user's where their text is given. @throws UserFunctionsError */
export const withOwn = (text: string | null): FunctionTable =>
  text === null ? functions : loadUserFunctions(text, functions);

/** What `--functions FILE` adds: our functions and the user's. */
export function ownFunctions(path: string | undefined, io: Io): FunctionTable {
  if (path === undefined) return functions;
  try {
    return withOwn(io.file(path));
  } catch (error) {
    throw error instanceof UserFunctionsError ? new CliError(error.code, error.message) : error;
  }
}

/** What `--rules FILE` adds: the user's rules, with the functions and words of both. */
export function ownRules(path: string | undefined, io: Io, known: FunctionTable = functions): UserRules {
  if (path === undefined) return { rules: [], functions: known, words };
  const theirs = loadUserRules(io.file(path), known);
  return { ...theirs, words: { ...words, ...theirs.words } };
}

/** What the catalogue works with; numbers of any precision are loaded for it. */
export async function studioFor(table: FunctionTable): Promise<Studio> {
  const engine = makeEngine(table, compileRules(rules, table));
  return { engine, forms: stableForms(codeData, table), overrides: codeData.computedBy, big: await loadBig() };
}
