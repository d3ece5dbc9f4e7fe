/** The engine behind `check` and `grade`: everything in `rules/`, put together. */
import { malRules, rules, wholeLineMistakes, words } from '../../rules/index.ts';
import { type CheckEngine, makeCheckEngine } from '../check/index.ts';
import type { LatexSource } from '../syntax/index.ts';
import { functions } from './engine.ts';

/** @example checkEngine(await loadLatex()) */
export const checkEngine = (latex: LatexSource | undefined, log: 'natural' | '10' = 'natural'): CheckEngine =>
  makeCheckEngine({ functions, rules, malRules, wholeLineMistakes, words, log, ...(latex !== undefined && { latex }) });
