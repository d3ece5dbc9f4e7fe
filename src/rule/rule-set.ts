/** Rules at hand: by id, and by what they could apply to. */
import type { FunctionTable } from '../core/functions.ts';
import type { Term } from '../core/term.ts';
import { type CompiledRule, compileRule, RuleError } from './compile.ts';
import { KIND_BIT, type Pattern } from './pattern.ts';
import type { Rule } from './schema.ts';
import { tableRule, tableRuleId } from './table-rules.ts';

export interface RuleSet {
  /**
   * All given rules, compiled, in the given order; without those of the function table.
   * @throws RuleError (as `get` and `rulesFor` do) on a rule that is not well formed
   */
  readonly rules: readonly CompiledRule[];
  readonly functions: FunctionTable;
  /** The rule with this id or alias, the function table's among them (`derivative/sin`, `definition/tanh`). */
  get(id: string): CompiledRule | null;
  /**
   * The rules that could match at the root of the term, told from its kind and names: those of the function table
   * that differentiate it first, then the given ones in their order. Definitions are not among them: whether to
   * unfold one is the strategy's decision.
   */
  rulesFor(term: Term): readonly CompiledRule[];
}

/**
 * A catalogue, ready for use. A rule is compiled when it is first asked for, so that a short run pays only for the
 * rules it meets; reading `rules` compiles (and so checks) them all.
 * @throws RuleError on an id or alias that is given twice
 * @example compileRules([...derivativeRules, ...algebraRules], functionTable(functionEntries))
 */
export function compileRules(rules: readonly Rule[], functions: FunctionTable): RuleSet {
  const dataById = new Map<string, Rule>();
  for (const data of rules) {
    for (const id of [data.id, ...(data.aliases ?? [])]) {
      if (dataById.has(id)) throw new RuleError(data.id, `the id ${id} is given twice`);
      dataById.set(id, data);
    }
  }
  const compiled = new Map<string, CompiledRule | null>();
  const get = (id: string): CompiledRule | null => {
    const data = dataById.get(id);
    const key = data?.id ?? id;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const found = data === undefined ? tableRule(id, functions) : compileRule(data, functions);
    compiled.set(key, found);
    return found;
  };
  let list: readonly CompiledRule[] | null = null;
  const all = (): readonly CompiledRule[] => {
    list ??= rules.flatMap((data) => get(data.id) ?? []);
    return list;
  };

  const lists = new Map<string, readonly CompiledRule[]>();
  const rulesFor = (term: Term): readonly CompiledRule[] => {
    const key = keyOf(term);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const candidates = [...tableRulesFor(term), ...all().filter(({ pattern }) => accepts(pattern, term))];
    lists.set(key, candidates);
    return candidates;
  };

  const tableRulesFor = (term: Term): CompiledRule[] => {
    if (term.kind !== 'derivative' || term.order !== 1 || term.body.kind !== 'application') return [];
    if (term.body.primes > 0) return [];
    const { name } = term.body;
    const ids = [tableRuleId('derivative-of-variable', name), tableRuleId('derivative', name)];
    return ids.filter((id) => !dataById.has(id)).flatMap((id) => get(id) ?? []);
  };

  return {
    get rules() {
      return all();
    },
    functions,
    get,
    rulesFor,
  };
}

/** Terms with the same key have the same candidates. */
function keyOf(term: Term): string {
  if (term.kind === 'application') return applicationKey(term);
  if (term.kind !== 'derivative') return term.kind;
  const { body } = term;
  const inner = body.kind === 'application' ? applicationKey(body) : body.kind;
  return term.order === 1 ? `derivative of ${inner}` : `derivative ${term.order} of ${inner}`;
}
const applicationKey = (term: Term & { kind: 'application' }): string => `call ${term.name} ${term.primes}`;

/** What `keyOf` tells of a term, asked of a pattern. */
function accepts(pattern: Pattern, term: Term): boolean {
  if ((pattern.kinds & KIND_BIT[term.kind]) === 0) return false;
  if (pattern.kind === 'derivative') {
    return term.kind === 'derivative' && term.order === pattern.order && accepts(pattern.body, term.body);
  }
  if (pattern.kind !== 'application' || term.kind !== 'application') return true;
  return pattern.any ? term.primes >= pattern.primes : term.name === pattern.name && term.primes === pattern.primes;
}
