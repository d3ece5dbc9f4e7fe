/** One application of one rule, from bindings alone: no search. What the kernel trusts. */
import { type Path, replaceAt, subtermAt } from '../core/path.ts';
import type { Condition, Term } from '../core/term.ts';
import type { CompiledRule } from './compile.ts';
import { decide, noted } from './conditions.ts';
import { congruent } from './congruent.ts';
import type { RuleContext } from './context.ts';
import { type Bindings, boundTo, instantiate, withRest } from './instantiate.ts';
import { directMembers, join, type ListKind, members } from './members.ts';
import { rationalOf } from './numbers.ts';
import { isConstantName, REST } from './pattern.ts';

export interface Applied {
  readonly after: Term;
  /** What the rule assumes here, as far as the context does not prove it. */
  readonly assumptions: readonly Condition[];
}
export interface Refused {
  readonly refused: string;
}

/**
 * Applies a rule at a path with given bindings (`rest` among them where members of a larger sum or product are left
 * alone). Checked in full: the bindings fit the metavariables, what stands at the path is an instance of `from`, the
 * conditions are proved, no assumption is known to be false.
 *
 * What replaces matched members of a larger sum (product) stands where the first of them stood; the others keep
 * their order. A sum placed in a sum, or a product in a product, is spliced in.
 * @example applyAt(rules.get('derivative/product'), line, [0], match.bindings, context)
 */
export function applyAt(
  rule: CompiledRule,
  term: Term,
  path: Path,
  bindings: Bindings,
  context: RuleContext,
): Applied | Refused {
  const subject = subtermAt(term, path);
  if (subject === null) return { refused: `nothing stands at path [${path.join(', ')}]` };
  const misfit = misfitOf(rule, bindings);
  if (misfit !== null) return { refused: misfit };
  for (const condition of rule.conditions) {
    if (decide(condition, bindings, context) !== 'yes') return { refused: `${condition.text} is not proved` };
  }
  const assumptions: Condition[] = [];
  for (const condition of rule.assumptions) {
    const truth = decide(condition, bindings, context);
    if (truth === 'yes') continue;
    const note = noted(condition, bindings);
    if (truth === 'no' || note === null) return { refused: `${condition.text} does not hold` };
    assumptions.push(note);
  }
  const from = instantiate(rule.from, bindings);
  const to = instantiate(rule.to, bindings);
  if (from === null || to === null) return { refused: 'the rule has no value for these bindings' };
  const rest = boundTo(bindings, REST);
  if (rest === undefined) {
    if (!congruent(from, subject)) return { refused: 'what stands there is not an instance of the rule' };
    return { after: place(term, path, to), assumptions };
  }
  const kind = rule.partial;
  if (kind === null || !congruent(withRest(kind, from, rest), subject)) {
    return { refused: 'what stands there is not an instance of the rule' };
  }
  return { after: place(term, path, replaceMembers(kind, subject, to, rest)), assumptions };
}

/** Why the bindings do not fit the rule's metavariables, or null where they do. */
function misfitOf(rule: CompiledRule, bindings: Bindings): string | null {
  for (const [name, sort] of rule.sorts) {
    const bound = boundTo(bindings, name);
    if (bound === undefined) return `${name} is not bound`;
    if (sort === 'number' && rationalOf(bound) === null) return `${name} is not bound to a number`;
    if (sort === 'variable' && (bound.kind !== 'symbol' || isConstantName(bound))) {
      return `${name} is not bound to a variable`;
    }
    if (sort === 'function' && !isFunctionBinding(bound)) return `${name} is not bound to a function`;
  }
  for (const name of Object.keys(bindings)) {
    if (name !== REST && !rule.sorts.has(name)) return `${name} is no metavariable of the rule`;
  }
  return null;
}

/** f(u, v) with different symbols as arguments. */
function isFunctionBinding(bound: Term): boolean {
  if (bound.kind !== 'application') return false;
  return bound.args.every((arg, i) => arg.kind === 'symbol' && bound.args.indexOf(arg) === i);
}

/** The members of a sum (product) that are not of `rest`, replaced by one instance where the first of them stood. */
function replaceMembers(kind: ListKind, subject: Term, instance: Term, rest: Term): Term {
  const list = members(subject, kind);
  const left = [...members(rest, kind)];
  const kept = new Array<boolean>(list.length).fill(false);
  // From the end: of equal members the first are those that were matched.
  for (let i = list.length - 1; i >= 0; i--) {
    const at = left.lastIndexOf(list[i] as Term);
    if (at < 0) continue;
    left.splice(at, 1);
    kept[i] = true;
  }
  const result: Term[] = [];
  let placed = false;
  list.forEach((member, i) => {
    if (kept[i]) result.push(member);
    else if (!placed) {
      placed = true;
      result.push(...directMembers(instance, kind));
    }
  });
  return join(kind, result);
}

/**
 * The term with the subterm at `path` replaced; a sum that comes to stand in a sum, or a product in a product,
 * becomes part of it.
 */
export function place(term: Term, path: Path, replacement: Term): Term {
  const parentPath = path.slice(0, -1);
  const index = path.at(-1);
  const parent = index === undefined ? null : subtermAt(term, parentPath);
  const isList = replacement.kind === 'sum' || replacement.kind === 'product';
  if (index === undefined || parent === null || !isList || parent.kind !== replacement.kind) {
    return replaceAt(term, path, replacement);
  }
  const list = [...directMembers(parent, replacement.kind)];
  list.splice(index, 1, ...directMembers(replacement, replacement.kind));
  return replaceAt(term, parentPath, join(replacement.kind, list));
}
