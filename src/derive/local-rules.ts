import type { CompiledRule, RuleSet } from '../rule/index.ts';

/** The rule set with rules that hold in one derivation only. */
export function withLocal(rules: RuleSet, local: readonly CompiledRule[]): RuleSet {
  const byId = new Map(local.map((rule) => [rule.id, rule]));
  // Spreading the set would compile every rule.
  return {
    get rules() {
      return rules.rules;
    },
    functions: rules.functions,
    get: (id) => byId.get(id) ?? rules.get(id),
    rulesFor: (term) => rules.rulesFor(term),
  };
}
