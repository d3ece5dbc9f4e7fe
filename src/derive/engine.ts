/** What every derivation needs and is built once: the function table, the compiled rules, the formulas as builders. */
import type { FunctionTable } from '../core/functions.ts';
import type { Application, SymbolTerm, Term } from '../core/term.ts';
import { symbolsOf } from '../core/traverse.ts';
import { applyAt, firstMatch, type RuleContext, type RuleSet, ruleContext } from '../rule/index.ts';
import { type FunctionTemplates, templatesOf } from './templates.ts';
import type { TidyContext } from './tidy/context.ts';

export interface Engine {
  readonly functions: FunctionTable;
  readonly rules: RuleSet;
  readonly conditions: RuleContext;
  readonly templates: (name: string) => FunctionTemplates | null;
}

/** @example const engine = makeEngine(functionTable(functionEntries), compileRules(rules, functions)) */
export function makeEngine(functions: FunctionTable, rules: RuleSet): Engine {
  return { functions, rules, conditions: ruleContext(functions), templates: templatesOf(functions) };
}

/** The tidy-up's view of an engine: identities of single functions are those algebra rules whose left side is one application. */
export function tidyContext(engine: Engine, variable: SymbolTerm): TidyContext {
  return { variable, identity: (term) => applyIdentity(engine, term) };
}

function applyIdentity(engine: Engine, term: Application): Term | null {
  for (const compiled of engine.rules.rulesFor(term)) {
    if (compiled.from.kind !== 'application' || !compiled.id.startsWith('algebra/')) continue;
    // ln(u v) = ln u + ln v is a rule, but no simplification; a number always is one.
    if (compiled.to.size > compiled.from.size && symbolsOf(compiled.to).length > 0) continue;
    const match = firstMatch(compiled, term, engine.conditions);
    if (match === null) continue;
    const applied = applyAt(compiled, term, [], match.bindings, engine.conditions);
    if (!('refused' in applied)) return applied.after;
  }
  return null;
}
