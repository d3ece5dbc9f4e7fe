/**
 * Matching modulo associativity and commutativity. One search serves both faces: `matches` asks it for match after
 * match, `firstMatch` for one. Choices are tried in the author's order, so the first match is the one a person sees.
 */
import { application, number, symbol } from '../core/make.ts';
import { isInteger, isNegative } from '../core/rational.ts';
import type { Term } from '../core/term.ts';
import { dependsOn } from '../core/traverse.ts';
import type { CompiledRule } from './compile.ts';
import { decide } from './conditions.ts';
import { congruent } from './congruent.ts';
import type { RuleContext } from './context.ts';
import type { Bindings } from './instantiate.ts';
import { join, type ListKind, members } from './members.ts';
import { numberTerm, rationalOf } from './numbers.ts';
import { isConstantName, mayMatch, REST, type Sort } from './pattern.ts';
import type { Instruction, Program } from './program.ts';

export interface Match {
  /** Every metavariable of `from`, and `rest` where members were left alone. */
  readonly bindings: Bindings;
  /** The members of a larger sum or product that the rule does not touch, as a sum or product; null for none. */
  readonly rest: Term | null;
}

/** How often `firstMatch` goes back on a choice before it gives up. Lecture-size terms need a few dozen. */
const FIRST_MATCH_EFFORT = 20_000;

/**
 * All matches of the rule at the root of the term, lazily, with its conditions met: `when` proved, `assumes` not
 * known to be false. Complete modulo the order and nesting of sums and products. The same match may come up twice
 * where equal members can trade places.
 */
export function* matches(rule: CompiledRule, term: Term, context: RuleContext): Generator<Match, void, undefined> {
  if (rule.program === null || !mayMatch(rule.pattern, term)) return;
  const search = new Search(rule, rule.program, term, context, Number.POSITIVE_INFINITY);
  while (search.next()) yield search.match();
}

/**
 * The first match in the author's order, or null. Gives up (null) after a fixed number of choices, which only sums
 * and products of very many members can reach.
 * @example firstMatch(productRule, d/dz(z·sin z·eᶻ), context) // u = z, v = sin z·eᶻ
 */
export function firstMatch(rule: CompiledRule, term: Term, context: RuleContext): Match | null {
  if (rule.program === null || !mayMatch(rule.pattern, term)) return null;
  const search = new Search(rule, rule.program, term, context, FIRST_MATCH_EFFORT);
  return search.next() ? search.match() : null;
}

/** A binding of a function metavariable: the function applied to its formals, `f ↦ sin(u)`. */
export const functionBinding = (name: string, arity: number, primes: number): Term =>
  application(name, FORMALS.slice(0, arity), primes);
/** Functions of more arguments than this are not matched by a function metavariable. */
const FORMALS: readonly Term[] = ['u', 'v', 'w', 's', 't'].map(symbol);

interface Slot {
  readonly kind: ListKind;
  readonly members: readonly Term[];
  readonly used: boolean[];
}

/** A choice that may have to be undone, and the alternatives that are left. */
interface Choice {
  readonly at: number;
  readonly slot: Slot;
  /** For `absorb`: the members to choose from. For others: empty. */
  readonly free: readonly number[];
  /** For `absorb`: positions in `free`. For others: members. */
  chosen: number[];
  /** Number of members at most. */
  readonly most: number;
  /** Whether the first `most` members were tried before the single ones. */
  readonly greedy: boolean;
}

const NONE: readonly number[] = [];

class Search {
  private readonly bound: Record<string, Term> = {};
  private readonly registers: Term[];
  private readonly slots: Slot[] = [];
  private readonly choices: Choice[] = [];
  private at = 0;
  private started = false;

  constructor(
    private readonly rule: CompiledRule,
    private readonly program: Program,
    term: Term,
    private readonly context: RuleContext,
    private effort: number,
  ) {
    this.registers = [term];
  }

  /** Goes to the next match. */
  next(): boolean {
    const { instructions } = this.program;
    let forward = this.started ? this.back() : true;
    this.started = true;
    while (forward) {
      if (this.at === instructions.length) return true;
      if (this.run(instructions[this.at] as Instruction)) this.at++;
      else forward = this.back();
    }
    return false;
  }

  match(): Match {
    const bindings: Record<string, Term> = {};
    for (const name of this.rule.metavariables) {
      const term = this.bound[name];
      if (term !== undefined) bindings[name] = term;
    }
    const slot = this.slots[this.program.rootSlot];
    const left = slot === undefined ? [] : slot.members.filter((_, i) => !slot.used[i]);
    if (slot === undefined || left.length === 0) return { bindings, rest: null };
    const rest = join(slot.kind, left);
    bindings[REST] = rest;
    return { bindings, rest };
  }

  /** Undoes choices until one has another alternative. */
  private back(): boolean {
    for (let top = this.choices.at(-1); top !== undefined; top = this.choices.at(-1)) {
      if (--this.effort < 0) return false;
      if (this.another(top)) {
        this.at = top.at + 1;
        return true;
      }
      this.choices.pop();
    }
    return false;
  }

  private run(step: Instruction): boolean {
    switch (step.do) {
      case 'bind':
        return this.bind(step.name, step.sort, this.register(step.from));
      case 'same':
        return congruent(this.valueOf(step.name), this.register(step.from));
      case 'literal':
        return congruent(step.term, this.register(step.from));
      case 'negation':
        return this.openNegation(this.register(step.from), step.to);
      case 'quotient':
        return this.openQuotient(this.register(step.from), step.to);
      case 'power': {
        const term = this.register(step.from);
        if (term.kind !== 'power') return false;
        this.registers[step.to] = term.base;
        this.registers[step.to + 1] = term.exponent;
        return true;
      }
      case 'application':
        return this.openApplication(step);
      case 'derivative': {
        const term = this.register(step.from);
        if (term.kind !== 'derivative' || term.order !== step.order) return false;
        if (step.first) this.bound[step.variable] = term.variable;
        else if (this.bound[step.variable] !== term.variable) return false;
        this.registers[step.to] = term.body;
        return true;
      }
      case 'open': {
        const term = this.register(step.from);
        if (term.kind !== step.of) return false;
        const list = members(term, step.of);
        if (step.exact ? list.length !== step.least : list.length < step.least) return false;
        this.slots[step.slot] = { kind: step.of, members: list, used: new Array<boolean>(list.length).fill(false) };
        return true;
      }
      case 'pick':
        return this.another(this.choice(step.slot, NONE, [-1], 1, false));
      case 'consume':
        return this.consume(this.slot(step.slot), this.valueOf(step.name));
      case 'absorb':
        return this.absorb(step);
      case 'close':
        return !this.slot(step.slot).used.includes(false);
      case 'check': {
        const truth = decide(step.condition, this.bound, this.context);
        return step.condition.proved ? truth === 'yes' : truth !== 'no';
      }
    }
  }

  private bind(name: string, sort: Sort, term: Term): boolean {
    if (sort === 'number' && rationalOf(term) === null) return false;
    if (sort === 'variable' && (term.kind !== 'symbol' || isConstantName(term))) return false;
    this.bound[name] = term;
    return true;
  }

  /** A negative number is read as the negation that people write. */
  private openNegation(term: Term, to: number): boolean {
    if (term.kind === 'negation') this.registers[to] = term.operand;
    else if (term.kind === 'number' && isNegative(term.value)) this.registers[to] = numberTerm(term.value.neg());
    else return false;
    return true;
  }

  /** A positive fraction that is one number is read as the quotient that people write. */
  private openQuotient(term: Term, to: number): boolean {
    if (term.kind === 'quotient') {
      this.registers[to] = term.numerator;
      this.registers[to + 1] = term.denominator;
      return true;
    }
    if (term.kind !== 'number' || isInteger(term.value) || isNegative(term.value)) return false;
    this.registers[to] = number(term.value.n);
    this.registers[to + 1] = number(term.value.d);
    return true;
  }

  private openApplication(step: Instruction & { do: 'application' }): boolean {
    const term = this.register(step.from);
    if (term.kind !== 'application' || term.args.length !== step.arity) return false;
    if (!step.any) {
      if (term.name !== step.name || term.primes !== step.primes) return false;
    } else {
      if (term.primes < step.primes || step.arity > FORMALS.length) return false;
      const binding = functionBinding(term.name, step.arity, term.primes - step.primes);
      if (step.first) this.bound[step.name] = binding;
      else if (this.bound[step.name] !== binding) return false;
    }
    for (let i = 0; i < step.arity; i++) this.registers[step.to + i] = term.args[i] as Term;
    return true;
  }

  private consume(slot: Slot, term: Term): boolean {
    const taken: number[] = [];
    for (const part of members(term, slot.kind)) {
      const index = slot.members.findIndex((member, i) => !slot.used[i] && congruent(member, part));
      if (index < 0) {
        for (const i of taken) slot.used[i] = false;
        return false;
      }
      slot.used[index] = true;
      taken.push(index);
    }
    this.choices.push({ at: this.at, slot, free: NONE, chosen: taken, most: 0, greedy: false });
    return true;
  }

  private absorb(step: Instruction & { do: 'absorb' }): boolean {
    const slot = this.slot(step.slot);
    const variable = step.constantIn === null ? undefined : this.bound[step.constantIn];
    const free: number[] = [];
    let unused = 0;
    for (let i = 0; i < slot.members.length; i++) {
      if (slot.used[i]) continue;
      unused++;
      if (variable?.kind === 'symbol' && dependsOn(slot.members[i] as Term, variable)) continue;
      if (step.twins > 0 && !hasEquals(slot, i, step.twins)) continue;
      free.push(i);
    }
    const most = Math.min(free.length, unused - step.spare);
    if (most < 1 || (step.all && most < unused)) return false;
    const greedy = step.greedy && most > 1;
    if (step.all) {
      const choice = this.choice(step.slot, free, NONE, 0, false);
      this.take(
        choice,
        step.name,
        free.map((_, i) => i),
      );
      return true;
    }
    const choice = this.choice(step.slot, free, NONE, most, greedy);
    this.take(
      choice,
      step.name,
      Array.from({ length: greedy ? most : 1 }, (_, i) => i),
    );
    return true;
  }

  private choice(slot: number, free: readonly number[], chosen: readonly number[], most: number, greedy: boolean) {
    const choice: Choice = { at: this.at, slot: this.slot(slot), free, chosen: [...chosen], most, greedy };
    this.choices.push(choice);
    return choice;
  }

  /** Takes the next alternative of a choice, having given back the last one. */
  private another(choice: Choice): boolean {
    const { slot } = choice;
    const step = this.program.instructions[choice.at] as Instruction;
    if (step.do === 'pick') return this.pickNext(choice, step);
    const isAbsorb = step.do === 'absorb';
    for (const i of choice.chosen) slot.used[isAbsorb ? (choice.free[i] as number) : i] = false;
    if (!isAbsorb || choice.most === 0) return false;
    const following = nextSubset(choice);
    if (following === null) return false;
    this.take(choice, step.name, following);
    return true;
  }

  private pickNext(choice: Choice, step: Instruction & { do: 'pick' }): boolean {
    const { slot } = choice;
    const last = choice.chosen[0] as number;
    if (last >= 0) slot.used[last] = false;
    for (let i = last + 1; i < slot.members.length; i++) {
      const member = slot.members[i] as Term;
      if (slot.used[i] || !mayMatch(step.pattern, member)) continue;
      choice.chosen[0] = i;
      slot.used[i] = true;
      this.registers[step.to] = member;
      return true;
    }
    if (last < 0) this.choices.pop();
    return false;
  }

  private take(choice: Choice, name: string, chosen: number[]): void {
    const { slot, free } = choice;
    choice.chosen = chosen;
    const list: Term[] = [];
    for (const i of chosen) {
      const member = free[i] as number;
      slot.used[member] = true;
      list.push(slot.members[member] as Term);
    }
    this.bound[name] = join(slot.kind, list);
  }

  private register(index: number): Term {
    return this.registers[index] as Term;
  }
  private slot(index: number): Slot {
    return this.slots[index] as Slot;
  }
  private valueOf(name: string): Term {
    return this.bound[name] as Term;
  }
}

/** Whether so many other unused members are equal to this one. */
function hasEquals(slot: Slot, index: number, wanted: number): boolean {
  const member = slot.members[index] as Term;
  let found = 0;
  for (let i = 0; i < slot.members.length && found < wanted; i++) {
    if (i !== index && !slot.used[i] && congruent(member, slot.members[i] as Term)) found++;
  }
  return found === wanted;
}

/** The next non-empty subset to try: the first of the largest where greedy, then by size and in the author's order. */
function nextSubset(choice: Choice): number[] | null {
  const { chosen, free, most, greedy } = choice;
  if (greedy && isInitial(chosen, most)) return [0];
  const next = following(chosen, free.length, most);
  return next !== null && greedy && isInitial(next, most) ? following(next, free.length, most) : next;
}

const isInitial = (chosen: readonly number[], size: number): boolean =>
  chosen.length === size && chosen.at(-1) === size - 1;

function following(chosen: readonly number[], n: number, most: number): number[] | null {
  const size = chosen.length;
  for (let i = size - 1; i >= 0; i--) {
    const position = chosen[i] as number;
    if (position < n - size + i) {
      const next = chosen.slice(0, i);
      for (let j = 0; i + j < size; j++) next.push(position + 1 + j);
      return next;
    }
  }
  return size < most ? Array.from({ length: size + 1 }, (_, i) => i) : null;
}
