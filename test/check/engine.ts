/** The engine that the tests of this floor share. */
import { malRules, rules, wholeLineMistakes, words } from '../../rules/index.ts';
import { type CheckEngine, type CheckResult, checkWork, type Form, makeCheckEngine } from '../../src/check/index.ts';
import { functions } from '../../src/index.ts';
import { loadLatex } from '../../src/syntax/index.ts';

export const engine: CheckEngine = makeCheckEngine({
  functions,
  rules,
  malRules,
  wholeLineMistakes,
  words,
  latex: await loadLatex(),
});

export const check = (of: string, work: string, form: Form = 'any'): CheckResult =>
  checkWork({ of, work }, { form }, engine);
export const verdicts = (of: string, work: string): string[] => check(of, work).lines.map(({ verdict }) => verdict);
export const idsOf = (result: CheckResult): string[] =>
  result.lines.flatMap(({ steps }) => steps.flatMap(({ mistakes }) => mistakes.map(({ id }) => id)));
