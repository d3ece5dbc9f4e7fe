/** What every check needs and is built once: tables, compiled rules and mal-rules, words. */
import type { FunctionTable } from '../core/functions.ts';
import { type Engine, makeEngine } from '../derive/engine.ts';
import { compileRules, type Rule, type RuleSet, type Words } from '../rule/index.ts';
import type { WholeLineMistake } from '../rule/schema.ts';
import type { LatexSource, LogBase } from '../syntax/index.ts';
import type { Problem } from './problem.ts';
import type { Workshop } from './workshop.ts';

/** The data that a check works with, as `rules/` has it. */
export interface CheckData {
  readonly functions: FunctionTable;
  readonly rules: readonly Rule[];
  readonly malRules: readonly Rule[];
  readonly wholeLineMistakes: readonly WholeLineMistake[];
  readonly words: Words;
  /** From `await loadLatex()`; without it LaTeX work is unreadable. */
  readonly latex?: LatexSource;
  /** What `log` without a base means. */
  readonly log?: LogBase;
}

export interface CheckEngine {
  readonly functions: FunctionTable;
  readonly derive: Engine;
  readonly malRules: RuleSet;
  readonly wholeLineMistakes: readonly WholeLineMistake[];
  readonly words: Words;
  readonly latex: LatexSource | null;
  readonly log: LogBase;
  /** Problems already prepared, by the text of their definition: a class hands in many works on one. */
  readonly problems: Map<string, Problem>;
  /** What works on the same problem share. */
  readonly workshops: WeakMap<Problem, Workshop>;
}

/** @example const engine = makeCheckEngine({ functions, rules, malRules, wholeLineMistakes, words }) */
export function makeCheckEngine(data: CheckData): CheckEngine {
  const { functions, words, wholeLineMistakes } = data;
  return {
    functions,
    words,
    wholeLineMistakes,
    derive: makeEngine(functions, compileRules(data.rules, functions)),
    malRules: compileRules(data.malRules, functions),
    latex: data.latex ?? null,
    log: data.log ?? 'natural',
    problems: new Map(),
    workshops: new WeakMap(),
  };
}
