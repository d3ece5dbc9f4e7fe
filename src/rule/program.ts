/**
 * A pattern as a straight list of instructions. In this order every metavariable has one place where it is bound, so
 * that conditions can be asked as soon as they can be answered, and undoing a choice needs no book-keeping.
 */
import type { Term } from '../core/term.ts';
import type { CompiledCondition } from './conditions.ts';
import type { ListKind } from './members.ts';
import type { Pattern, Sort } from './pattern.ts';

/** Registers hold terms still to be looked at; slots hold the members of a sum or product. */
export type Instruction =
  | { readonly do: 'bind'; readonly from: number; readonly name: string; readonly sort: Sort }
  | { readonly do: 'same'; readonly from: number; readonly name: string }
  | { readonly do: 'literal'; readonly from: number; readonly term: Term }
  | { readonly do: 'negation'; readonly from: number; readonly to: number }
  | { readonly do: 'quotient'; readonly from: number; readonly to: number }
  | { readonly do: 'power'; readonly from: number; readonly to: number }
  | {
      readonly do: 'application';
      readonly from: number;
      readonly to: number;
      readonly name: string;
      readonly any: boolean;
      readonly first: boolean;
      readonly primes: number;
      readonly arity: number;
    }
  | {
      readonly do: 'derivative';
      readonly from: number;
      readonly to: number;
      readonly variable: string;
      readonly first: boolean;
      readonly order: number;
    }
  | {
      readonly do: 'open';
      readonly from: number;
      readonly slot: number;
      readonly of: ListKind;
      readonly least: number;
      /** Whether the members are exactly `least` in number. */
      readonly exact: boolean;
    }
  /** Choose a member for a pattern that takes exactly one. */
  | { readonly do: 'pick'; readonly slot: number; readonly to: number; readonly pattern: Pattern }
  /** Take away what a bound metavariable stands for. */
  | { readonly do: 'consume'; readonly slot: number; readonly name: string }
  /** Choose one or more members for a metavariable. */
  | {
      readonly do: 'absorb';
      readonly slot: number;
      readonly name: string;
      /** How many members have to be left for the patterns after this one. */
      readonly spare: number;
      /** How many more times the same metavariable stands in this list: every member needs as many equals. */
      readonly twins: number;
      /** Nothing comes after and nothing may be left: take all. */
      readonly all: boolean;
      /** Begin with as many members as possible, not with one. */
      readonly greedy: boolean;
      /** The variable that every member has to be constant in. */
      readonly constantIn: string | null;
    }
  | { readonly do: 'close'; readonly slot: number }
  | { readonly do: 'check'; readonly condition: CompiledCondition };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly registers: number;
  readonly slots: number;
  /** The slot of the whole pattern where it is a sum or product, else -1: what is left there becomes `rest`. */
  readonly rootSlot: number;
  readonly rootKind: ListKind | null;
}

/** The program of a pattern, with each condition asked as early as possible. */
export function programOf(pattern: Pattern, conditions: readonly CompiledCondition[]): Program {
  const instructions: Instruction[] = [];
  const bound = new Set<string>();
  const waiting = new Set(conditions);
  let registers = 1;
  let slots = 0;

  const bind = (name: string): void => {
    bound.add(name);
    for (const condition of waiting) {
      if (!condition.metavariables.every((needed) => bound.has(needed))) continue;
      waiting.delete(condition);
      instructions.push({ do: 'check', condition });
    }
  };

  const emit = (node: Pattern, from: number): void => {
    switch (node.kind) {
      case 'metavariable': {
        if (bound.has(node.name)) instructions.push({ do: 'same', from, name: node.name });
        else {
          instructions.push({ do: 'bind', from, name: node.name, sort: node.sort });
          bind(node.name);
        }
        return;
      }
      case 'literal':
        instructions.push({ do: 'literal', from, term: node.term });
        return;
      case 'list':
        emitList(node, from);
        return;
      case 'negation': {
        const to = registers++;
        instructions.push({ do: 'negation', from, to });
        emit(node.operand, to);
        return;
      }
      case 'quotient':
      case 'power': {
        const to = registers;
        registers += 2;
        instructions.push({ do: node.kind, from, to });
        emitAll([node.left, node.right], to);
        return;
      }
      case 'application': {
        const { name, any, primes } = node;
        const to = registers;
        registers += node.args.length;
        const first = any && !bound.has(name);
        instructions.push({ do: 'application', from, to, name, any, first, primes, arity: node.args.length });
        if (first) bind(name);
        emitAll(node.args, to);
        return;
      }
      case 'derivative': {
        const { variable, order } = node;
        const to = registers++;
        const first = !bound.has(variable);
        instructions.push({ do: 'derivative', from, to, variable, first, order });
        if (first) bind(variable);
        emit(node.body, to);
        return;
      }
    }
  };

  /** Children in neighbouring registers; those without choices first. */
  const emitAll = (list: readonly Pattern[], to: number): void => {
    list.forEach((node, i) => {
      if (!hasChoice(node)) emit(node, to + i);
    });
    list.forEach((node, i) => {
      if (hasChoice(node)) emit(node, to + i);
    });
  };

  const emitList = (node: Pattern & { kind: 'list' }, from: number): void => {
    const slot = slots++;
    const isRoot = node === pattern;
    const least = node.members.length;
    const exact = !isRoot && !node.members.some(absorbs);
    instructions.push({ do: 'open', from, slot, of: node.of, least, exact });
    const left = node.members.filter(absorbs);
    let closed = exact;
    // First a member for every shape, then what these hold, then the metavariables that take what is left.
    const picked: [Pattern, number][] = [];
    for (const member of inOrderOfCertainty(node.members.filter((one) => !absorbs(one)))) {
      const to = registers++;
      instructions.push({ do: 'pick', slot, to, pattern: member });
      if (hasChoice(member)) picked.push([member, to]);
      else emit(member, to);
    }
    for (const [member, to] of picked) emit(member, to);
    while (left.length > 0) {
      const bounded = left.findIndex(({ name }) => bound.has(name));
      const next = left.splice(Math.max(bounded, 0), 1)[0] as Absorbing;
      if (bound.has(next.name)) {
        instructions.push({ do: 'consume', slot, name: next.name });
      } else {
        const { name } = next;
        const last = left.length === 0;
        const constantIn = constantVariable(name, conditions, bound);
        const all = last && !isRoot;
        const greedy = last || constantIn !== null;
        const twins = left.filter((other) => other.name === name).length;
        instructions.push({ do: 'absorb', slot, name, spare: left.length, twins, all, greedy, constantIn });
        closed ||= all;
        bind(name);
      }
    }
    if (!closed && !isRoot) instructions.push({ do: 'close', slot });
  };

  emit(pattern, 0);
  const rootKind = pattern.kind === 'list' ? pattern.of : null;
  return { instructions, registers, slots, rootSlot: rootKind === null ? -1 : 0, rootKind };
}

type Absorbing = Pattern & { kind: 'metavariable' };
/** Whether a member of a list pattern may stand for several members of the list. */
const absorbs = (pattern: Pattern): pattern is Absorbing => pattern.kind === 'metavariable' && pattern.sort === 'term';

const hasChoice = (pattern: Pattern): boolean =>
  pattern.kind === 'list' ||
  (pattern.kind === 'negation' && hasChoice(pattern.operand)) ||
  ((pattern.kind === 'quotient' || pattern.kind === 'power') &&
    (hasChoice(pattern.left) || hasChoice(pattern.right))) ||
  (pattern.kind === 'application' && pattern.args.some(hasChoice)) ||
  (pattern.kind === 'derivative' && hasChoice(pattern.body));

/** What is known outright comes first; the author's order otherwise. */
const inOrderOfCertainty = (list: readonly Pattern[]): readonly Pattern[] => [
  ...list.filter(({ kind }) => kind === 'literal'),
  ...list.filter(({ kind }) => kind !== 'literal'),
];

/** The bound variable that a condition says this metavariable is constant in. */
function constantVariable(
  name: string,
  conditions: readonly CompiledCondition[],
  bound: ReadonlySet<string>,
): string | null {
  for (const { name: condition, args } of conditions) {
    const [u, x] = args;
    if (condition !== 'constant' || u?.kind !== 'symbol' || x?.kind !== 'symbol') continue;
    if (u.name === name && bound.has(x.name)) return x.name;
  }
  return null;
}
