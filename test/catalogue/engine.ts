/** What the tests of the catalogue share: the engine, the subjects, their derivations. */
import * as codeData from '../../rules/code/index.ts';
import { rules } from '../../rules/index.ts';
import { stableForms } from '../../src/catalogue/code/index.ts';
import { derivationOf } from '../../src/catalogue/derivation.ts';
import { type CatalogueSubject, catalogueOf, subjectOf } from '../../src/catalogue/subject.ts';
import { makeEngine } from '../../src/derive/engine.ts';
import { functions } from '../../src/index.ts';
import { compileRules } from '../../src/rule/index.ts';
import type { Derivation } from '../../src/trace/derivation.ts';
import { loadBig } from '../../src/verify/index.ts';

export { codeData, functions };
export const big = await loadBig();
export const engine = makeEngine(functions, compileRules(rules, functions));
export const forms = stableForms(codeData, functions);
export const subjects: readonly CatalogueSubject[] = catalogueOf(functions).map((entry) => subjectOf(entry, functions));
const derived = new Map<string, Derivation>();
/** Each is derived once per test file. */
export function derivationFor(subject: CatalogueSubject): Derivation {
  const known = derived.get(subject.entry.name) ?? derivationOf(subject, engine, { big });
  derived.set(subject.entry.name, known);
  return known;
}
