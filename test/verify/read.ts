/** What the tests of this floor read with. */
import { functionEntries } from '../../rules/functions/index.ts';
import { functionTable } from '../../src/core/functions.ts';
import type { Condition, Term } from '../../src/core/term.ts';
import { readCondition, readTerm } from '../../src/syntax/index.ts';
import type { VerifyContext } from '../../src/verify/index.ts';

export const functions = functionTable(functionEntries);
export const context: VerifyContext = { functions };
export const read = (text: string): Term => readTerm(text, { functions }).term;
export const condition = (text: string): Condition => readCondition(text, { functions });
