/** What has to be right about a derivation before its first step: the definition itself. */
import type { Term } from '../core/term.ts';
import { postorder } from '../core/traverse.ts';
import { applyAt, congruent, type RuleContext, type RuleSet } from '../rule/index.ts';
import { type Definition, type Derivation, subjectTerm } from './derivation.ts';

/** What is wrong with the definition, in words; empty where nothing is. */
export function definitionProblems(
  { definition, lines, order }: Derivation,
  rules: RuleSet,
  context: RuleContext,
): string[] {
  const { name, variable, parameters, body } = definition;
  const problems: string[] = [];
  const known = new Set<Term>([variable, ...parameters]);
  if (parameters.includes(variable)) problems.push('the variable is also a parameter');
  for (const part of postorder(body)) {
    if (part.kind === 'symbol' && !known.has(part) && part.name !== 'e' && part.name !== 'pi') {
      problems.push(`the definition uses ${part.name}, which is neither the variable nor a parameter`);
    }
  }
  if (rules.functions.find(name) !== null) {
    // A name of the table means what the table says: its rules are applied to it.
    const unfolded = unfold(definition, rules, context);
    const called = subjectTerm({ name, primes: 0 }, variable);
    if (body !== called && (unfolded === null || !congruent(unfolded, body))) {
      problems.push(`${name} is defined otherwise in the function table`);
    }
  } else if (postorder(body).some((part) => part.kind === 'application' && part.name === name)) {
    problems.push(`${name} is defined by itself`);
  }
  const [first] = lines;
  const isDefinition =
    first?.subject.name === name && first.subject.primes === 0 && first.domain === null && first.left === undefined;
  if (!isDefinition) {
    problems.push('the first line is not the definition');
  }
  if (!Number.isInteger(order) || order < 1) problems.push('the order is not a positive whole number');
  return problems;
}

/** name(z) by the table's definition. */
function unfold({ name, variable }: Definition, rules: RuleSet, context: RuleContext): Term | null {
  const rule = rules.get(`definition/${name}`);
  const [formal] = rules.functions.find(name)?.formals ?? [];
  if (rule === null || formal === undefined) return null;
  const done = applyAt(rule, subjectTerm({ name, primes: 0 }, variable), [], { [formal]: variable }, context);
  return 'refused' in done ? null : done.after;
}
