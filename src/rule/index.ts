/** The rule floor: rules as data, compiled, matched, applied. */
export { type Applied, applyAt, place, type Refused } from './apply.ts';
export { type CompiledRule, compileRule, compileTerms, localRule, RuleError } from './compile.ts';
export {
  type CompiledCondition,
  type ConditionName,
  conditionNames,
  decide,
  decideCondition,
  noted,
} from './conditions.ts';
export { congruent, normalForm } from './congruent.ts';
export { type RuleContext, ruleContext } from './context.ts';
export { type Bindings, instantiate } from './instantiate.ts';
export { firstMatch, functionBinding, type Match, matches } from './match.ts';
export { join, type ListKind, members } from './members.ts';
export { numberTerm, rationalOf } from './numbers.ts';
export { REST, type Sort } from './pattern.ts';
export { type Range, rangeOf } from './range.ts';
export { sameRational } from './rational-function.ts';
export { compileRules, type RuleSet } from './rule-set.ts';
export { type Example, type MalRule, type Rule, rule, type SoundRule } from './schema.ts';
export { type TableRuleKind, tableRuleId, tableRules } from './table-rules.ts';
export { fillPlaceholders, type Language, placeholders, type RuleWords, type Words, wordsFor } from './words.ts';
