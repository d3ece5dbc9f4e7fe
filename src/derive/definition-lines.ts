/** The definition's own lines: as given, with functions spelt out, told apart by cases, without 1· and 0+. */
import { findPath } from '../core/path.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { hasCases } from '../core/traits.ts';
import { rebuild } from '../core/traverse.ts';
import { printText } from '../print/index.ts';
import type { Subject } from '../trace/derivation.ts';
import type { Board } from './board.ts';
import { type Engine, tidyContext } from './engine.ts';
import type { Opening } from './equation/opening.ts';
import { DeriveError } from './error.ts';
import { explain } from './explain.ts';
import type { Draft } from './lesson/draft.ts';
import { settle } from './lesson/settle.ts';
import type { Decider } from './piecewise/decide.ts';
import { liftCases, withoutIdleBranches, withSolvedConditions } from './piecewise/pieces.ts';
import { spellOut, toldApart } from './piecewise/spelt.ts';
import { takeRoute } from './route.ts';
import { tidy } from './tidy/tidy.ts';
import { lightest } from './tidy/weight.ts';
import { type By, unfoldDefinitions } from './unfold.ts';

export interface DefinitionTask {
  readonly subject: Subject;
  readonly variable: SymbolTerm;
  readonly engine: Engine;
  readonly decider: Decider;
  readonly by?: By;
  readonly route?: string;
}

export interface DefinitionLines {
  readonly drafts: readonly Draft[];
  /** How the route's first equation comes about, where it goes by one. */
  readonly opening: Opening | null;
}

/** Writes the lines of the definition that stands on the board; the last of them is left there, to be differentiated. */
export const writeDefinition = (board: Board, task: DefinitionTask): DefinitionLines =>
  new DefinitionWriter(board, task).write();

const ABSOLUTE: ReadonlySet<string> = new Set(['abs']);

class DefinitionWriter {
  private readonly drafts: Draft[] = [];
  private readonly by: By;
  /** The functions that are told apart by cases wherever they stand. */
  private readonly choices: ReadonlySet<string>;

  constructor(
    private readonly board: Board,
    private readonly task: DefinitionTask,
  ) {
    this.by = task.by ?? 'usual';
    this.choices = toldApart(task.engine, this.by);
  }

  write(): DefinitionLines {
    const { board, task } = this;
    this.writeLine();
    let opening: Opening | null = null;
    if (task.route !== undefined) opening = takeRoute(board, task.route, task.variable, task.engine);
    else this.unfold();
    const pieces = this.asPieces(board.term);
    if (pieces !== board.term) {
      // max(0, z) is shown before it is told apart; a condition that is only solved is not shown twice.
      if (this.looksNew() && this.speltOut(board.term) !== board.term) this.writeLine();
      this.tellApart(pieces);
    }
    if (this.looksNew()) {
      // What a definition brings with it is written in order at once: 2αw for α(2w).
      explain(board, [], settle(board.term, new Set(), task.variable));
      this.writeLine();
    }
    const settled = settle(board.term, new Set());
    if (settled !== board.term && explain(board, [], settled)) this.writeLine();
    return { drafts: this.drafts, opening };
  }

  private writeLine(): void {
    const { board, task } = this;
    this.drafts.push({ subject: task.subject, term: board.term, steps: board.takeSteps(), domain: null });
  }

  /** Whether the board is written differently from the line before: conditions solved without a visible change are not. */
  private looksNew(): boolean {
    const { functions } = this.task.engine;
    const { term } = this.board;
    const last = this.drafts[this.drafts.length - 1]?.term ?? term;
    return term !== last && printText(term, { functions }) !== printText(last, { functions });
  }

  /** Functions spelt out: by definition from the ground, on a line of its own after the usual one. */
  private unfold(): void {
    const { board, by } = this;
    const { variable, engine } = this.task;
    unfoldDefinitions(board, by === 'definition' ? 'usual' : by, variable, engine);
    if (by !== 'definition') return;
    const trial = board.copy();
    if (!unfoldDefinitions(trial, by, variable, engine)) return;
    if (this.looksNew()) this.writeLine();
    unfoldDefinitions(board, by, variable, engine);
    const context = tidyContext(engine, variable);
    // The author's order and signs stay.
    const simpler = rebuild(board.term, (part) =>
      part.kind === 'sum' || part.kind === 'negation' ? part : lightest(part, tidy(part, context)),
    );
    explain(board, [], settle(simpler, new Set()));
  }

  /** max, min and |u| by their definitions, then one distinction of cases; where that cannot be proved, the first alone. */
  private tellApart(pieces: Term): void {
    const { board } = this;
    this.spellOutChoices(this.choices);
    if (hasCases(board.term)) this.spellOutChoices(ABSOLUTE);
    if (board.term !== pieces) board.applyAs('closing/identity', [], { u: board.term, v: pieces }, pieces);
  }

  private spellOutChoices(names: ReadonlySet<string>): void {
    const { board } = this;
    const isNamed = (term: Term): boolean => term.kind === 'application' && term.primes === 0 && names.has(term.name);
    for (let path = findPath(board.term, isNamed); path !== null; path = findPath(board.term, isNamed)) {
      const part = board.at(path);
      if (part.kind !== 'application' || board.applyFirst([`definition/${part.name}`], path) === null) return;
    }
  }

  /** max and min as cases; where cases are told apart anyway, |u| is told apart with them. */
  private speltOut(term: Term): Term {
    const { engine } = this.task;
    const chosen = spellOut(term, this.choices, engine);
    return hasCases(chosen) ? spellOut(chosen, ABSOLUTE, engine) : chosen;
  }

  /** One case distinction, outermost, with conditions on the variable itself; the term as it is where none is needed. */
  private asPieces(term: Term): Term {
    const { decider, engine, variable } = this.task;
    const spelt = this.speltOut(term);
    if (!hasCases(spelt)) return term;
    const lifted = liftCases(spelt);
    if (lifted === null) throw new DeriveError('too-large', 'too many cases to be told apart');
    if (lifted.kind !== 'cases') return lifted;
    const needed = withoutIdleBranches(lifted, decider);
    if (needed.kind !== 'cases') return needed;
    // Values that stand in the definition stay as they are written.
    const isWritten = spelt.kind === 'cases' && (term.kind !== 'cases' || spelt === term);
    const solved = withSolvedConditions(needed, lifted === term ? 'as given' : 'nested', decider);
    return isWritten ? solved : tidy(solved, tidyContext(engine, variable));
  }
}
