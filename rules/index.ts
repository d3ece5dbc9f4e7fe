/** Everything the engine knows, as data: rules, known mistakes, functions, words. */
import type { Rule } from '../src/rule/schema.ts';
import { algebraRules } from './algebra/index.ts';
import { closingRules } from './closing/index.ts';
import { derivativeRules } from './derivative/index.ts';
import { equationRules } from './equation/index.ts';

export { functionEntries } from './functions/index.ts';
export { malRules, wholeLineMistakes } from './mistakes/index.ts';
export { words } from './words/en.ts';

/** The sound rules, in the order in which a step is explained: the first that fits names it. */
export const rules: readonly Rule[] = [...derivativeRules, ...algebraRules, ...closingRules, ...equationRules];
