/** The engine behind `check` and `grade`: everything in `rules/`, put together. */
import { malRules, rules, wholeLineMistakes, words } from '../../rules/index.ts';
import { type CheckEngine, makeCheckEngine } from '../check/index.ts';
import type { FunctionTable } from '../core/functions.ts';
import type { LatexSource } from '../syntax/index.ts';
import { functions } from './engine.ts';

export interface CheckSetting {
  readonly log?: 'natural' | '10';
  /** Our functions, or those and the user's. */
  readonly table?: FunctionTable;
}

/** @example checkEngine(await loadLatex()) */
export const checkEngine = (
  latex: LatexSource | undefined,
  { log = 'natural', table = functions }: CheckSetting = {},
): CheckEngine =>
  makeCheckEngine({
    functions: table,
    rules,
    malRules,
    wholeLineMistakes,
    words,
    log,
    ...(latex !== undefined && { latex }),
  });
