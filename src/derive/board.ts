/**
 * The board: one expression being worked on. Every change is the application of a named rule at a place, and is
 * recorded as a step; nothing changes silently.
 */
import { type Path, replaceAt, subtermAt } from '../core/path.ts';
import type { Condition, Term } from '../core/term.ts';
import {
  applyAt,
  type CompiledRule,
  congruent,
  firstMatch,
  place,
  type RuleContext,
  type RuleSet,
} from '../rule/index.ts';
import type { Bindings, Step } from '../trace/derivation.ts';

export interface BoardContext {
  readonly rules: RuleSet;
  readonly conditions: RuleContext;
  /** Whether two terms may be equal, told from their values at a few points: what steers the search for reasons. */
  readonly mayEqual: (a: Term, b: Term) => boolean;
}

export class Board {
  private current: Term;
  private recorded: Step[] = [];
  readonly context: BoardContext;

  constructor(term: Term, context: BoardContext) {
    this.current = term;
    this.context = context;
  }

  get term(): Term {
    return this.current;
  }

  /** A board with the same expression and history, to try something on. */
  copy(): Board {
    const board = new Board(this.current, this.context);
    board.recorded = [...this.recorded];
    return board;
  }

  /** Takes over what was tried on a copy. */
  adopt(board: Board): void {
    this.current = board.current;
    this.recorded = board.recorded;
  }

  /** Replays what was done on another board, which began with the part at `path`, at that place. */
  graft(path: Path, other: Board): void {
    for (const step of other.recorded) {
      const before = this.current;
      const after = replaceAt(before, path, step.after);
      this.recorded.push({ ...step, path: [...path, ...step.path], before, after });
      this.current = after;
    }
  }

  /** The steps since the last call: those of one line. */
  takeSteps(): readonly Step[] {
    const steps = this.recorded;
    this.recorded = [];
    return steps;
  }

  at(path: Path): Term {
    const part = subtermAt(this.current, path);
    if (part === null) throw new RangeError(`no subterm at [${path.join(', ')}]`);
    return part;
  }

  /** Applies the first of the rules that matches at the path. Returns its id, or null where none does. */
  applyFirst(ids: readonly string[], path: Path): string | null {
    const { rules } = this.context;
    return this.applyOneOf(
      ids.flatMap((id) => rules.get(id) ?? []),
      path,
    );
  }

  /** `applyFirst` for a list that is always the same, of rules that are written in the catalogue. */
  applyUsual(ids: readonly string[], path: Path): string | null {
    return this.applyOneOf(usualAt(this.at(path), ids, this.context.rules), path);
  }

  private applyOneOf(list: readonly CompiledRule[], path: Path): string | null {
    if (list.length === 0) return null;
    const part = this.at(path);
    for (const compiled of list) {
      const match = firstMatch(compiled, part, this.context.conditions);
      if (match === null) continue;
      const applied = applyAt(compiled, this.current, path, match.bindings, this.context.conditions);
      if ('refused' in applied) continue;
      this.record(compiled.id, path, match.bindings, applied.after, applied.assumptions);
      return compiled.id;
    }
    return null;
  }

  /**
   * Applies a rule with these bindings at the path and writes the outcome as `written`, which must be the rule's own
   * up to the order of sums and products. Returns whether the rule allows it.
   */
  applyAs(id: string, path: Path, bindings: Bindings, written: Term): boolean {
    const compiled = this.context.rules.get(id);
    if (compiled === null) return false;
    const applied = applyAt(compiled, this.at(path), [], bindings, this.context.conditions);
    if ('refused' in applied || !congruent(applied.after, written)) return false;
    this.record(id, path, bindings, place(this.current, path, written), applied.assumptions);
    return true;
  }

  private record(rule: string, path: Path, bindings: Bindings, after: Term, assumptions: readonly Condition[]): void {
    this.recorded.push({ rule, path, bindings, before: this.current, after, assumptions });
    this.current = after;
  }
}

/** By the list of all rules that could match, which the rule set keeps for all terms of a shape: those of a usual list. */
const USUAL = new WeakMap<readonly CompiledRule[], Map<readonly string[], readonly CompiledRule[]>>();

/** Of a list that is always the same, the rules that could match at the term, in the order of the list. */
export function usualAt(term: Term, ids: readonly string[], rules: RuleSet): readonly CompiledRule[] {
  const all = rules.rulesFor(term);
  const lists = USUAL.get(all) ?? new Map<readonly string[], readonly CompiledRule[]>();
  USUAL.set(all, lists);
  const known = lists.get(ids);
  if (known !== undefined) return known;
  const found = ids.flatMap((id) => rules.get(id) ?? []).filter((rule) => all.includes(rule));
  lists.set(ids, found);
  return found;
}
