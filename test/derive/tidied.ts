/** What the tests of the tidy-up share: the engine, and a derivative in its final form. */
import { functionEntries, rules } from '../../rules/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import { symbol } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { differentiate } from '../../src/derive/differentiate.ts';
import { makeEngine, tidyContext } from '../../src/derive/engine.ts';
import { tidy } from '../../src/derive/tidy/tidy.ts';
import { compileRules } from '../../src/rule/index.ts';
import { readTerm } from '../../src/syntax/index.ts';

export const functions = functionTable(functionEntries);
const engine = makeEngine(functions, compileRules(rules, functions));
export const z = symbol('z');
export const context = tidyContext(engine, z);

export const read = (text: string): Term => readTerm(text, { functions }).term;
export const tidied = (term: Term): Term => tidy(term, context);
export const slope = (term: Term): Term => differentiate(term, z, engine.templates);
