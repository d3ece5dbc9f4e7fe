/** A definition in, its derivation out. */
import { application, cases, ZERO } from '../core/make.ts';
import { findPath } from '../core/path.ts';
import type { Cases, Condition, SymbolTerm, Term } from '../core/term.ts';
import { hasCases } from '../core/traits.ts';
import { dependsOn } from '../core/traverse.ts';
import { printText } from '../print/index.ts';
import { type CompiledRule, type RuleSet, ruleContext } from '../rule/index.ts';
import { claimRules } from '../trace/claims.ts';
import type { ClosedForm, Definition, Derivation, Detail, Line, Remark, Subject } from '../trace/derivation.ts';
import type { BigEvaluator } from '../verify/index.ts';
import { Board, type BoardContext } from './board.ts';
import { closedAsUsual } from './closed-as-usual.ts';
import { isToDifferentiate } from './closing/problem.ts';
import { closingTools, evaluateWith } from './closing/tools.ts';
import { refuseDivisionByZero, remarkOnNowhere } from './definedness.ts';
import { atDetail } from './detail.ts';
import { differentiate } from './differentiate.ts';
import { type Engine, tidyContext } from './engine.ts';
import { teachByEquation } from './equation/lesson.ts';
import type { Opening } from './equation/opening.ts';
import { DeriveError, RefutedLine } from './error.ts';
import { explain } from './explain.ts';
import { fingerprints } from './fingerprint.ts';
import { assumptionsIn, distinctConditions } from './given.ts';
import type { Draft, Lesson } from './lesson/draft.ts';
import { teachFromClosedForm } from './lesson/higher-order.ts';
import { type LessonTask, teach } from './lesson/lesson.ts';
import { settle } from './lesson/settle.ts';
import { withLocal } from './local-rules.ts';
import { conventionsOf } from './piecewise/conventions.ts';
import { type Decider, deciderFor } from './piecewise/decide.ts';
import { joints } from './piecewise/joints.ts';
import { liftCases, type Piece, piecesOf, withoutIdleBranches, withSolvedConditions } from './piecewise/pieces.ts';
import { spellOut, toldApart } from './piecewise/spelt.ts';
import { takeRoute } from './route.ts';
import { tidy } from './tidy/tidy.ts';
import { type By, unfoldDefinitions } from './unfold.ts';
import { type Verifier, verifierFor } from './verify-lines.ts';

export interface DeriveOptions {
  /** Which steps share a line; `lecture` where not given. */
  readonly detail?: Detail;
  /** The order of the derivative, 1 to 20. */
  readonly order?: number;
  readonly by?: By;
  /** Another way of deriving: a route of the function table, or `implicit`, `logarithmic`. */
  readonly route?: string;
  /** False leaves g′ in the variable. */
  readonly closedForm?: boolean;
  /** What may be assumed of the parameters (a > 0), beside what the functions by name assume of theirs. */
  readonly assumptions?: readonly Condition[];
  /** Numbers of any precision, for lines on which doubles cancel; null does without. */
  readonly big?: BigEvaluator | null;
}

export const HIGHEST_ORDER = 20;

/**
 * Derives g′ (or a higher derivative) step by step, as at the board, and brings it to its closed form in g.
 * @throws DeriveError on what is not supported; RefutedLine where a line of our own is wrong (a bug of ours).
 * @example derive({ name: 'g', variable: z, parameters: [], body }, {}, engine).closedForm
 */
export function derive(definition: Definition, options: DeriveOptions, engine: Engine): Derivation {
  const order = options.order ?? 1;
  if (!Number.isInteger(order) || order < 1 || order > HIGHEST_ORDER) {
    throw new DeriveError('bad-order', `the order of a derivative is a whole number from 1 to ${HIGHEST_ORDER}`);
  }
  return new Course(definition, options, engine).run(order);
}

/** One smooth piece on its way through the orders. */
interface Track {
  readonly domain: Condition | null;
  readonly condition: Condition | null;
  readonly body: Term;
  readonly lessons: Lesson[];
}

/** Larger or deeper functions are not derived line by line: nobody would read it. */
const LARGEST_LESSON = 300;
const DEEPEST_LESSON = 40;
/** Derivatives up to this size are tidied and checked even without a lesson. */
const LARGEST_TIDIED = 30_000;
const isBeyondLesson = ({ size, depth }: Term): boolean => size > LARGEST_LESSON || depth > DEEPEST_LESSON;
const count = (n: number): string => (Number.isFinite(n) ? n.toLocaleString('en-US') : 'countless');

const ABSOLUTE: ReadonlySet<string> = new Set(['abs']);

class Course {
  private readonly definition: Definition;
  private readonly options: DeriveOptions;
  private readonly engine: Engine;
  private readonly verifier: Verifier;
  private readonly mayEqual: BoardContext['mayEqual'];
  private readonly name: Term;
  private readonly variable: SymbolTerm;
  /** What is known of the parameters from the start. */
  private readonly given: readonly Condition[];
  private readonly decider: Decider;
  /** The functions that are told apart by cases wherever they stand. */
  private readonly choices: ReadonlySet<string>;
  /** The pieces of a piecewise function, single points among them. */
  private pieces: readonly Piece[] = [];
  /** How the route's first equation comes about, where it goes by one. */
  private opening: Opening | null = null;
  private readonly drafts: Draft[] = [];
  private readonly remarks: Remark[] = [];

  constructor(definition: Definition, options: DeriveOptions, engine: Engine) {
    this.definition = definition;
    this.options = options;
    this.engine = engine;
    this.variable = definition.variable;
    this.name = application(definition.name, [definition.variable]);
    const { functions } = engine;
    this.given = distinctConditions([...assumptionsIn(definition.body, functions), ...(options.assumptions ?? [])]);
    const assumptions = this.given;
    this.mayEqual = fingerprints(evaluateWith(engine, { name: this.name, body: definition.body }));
    this.verifier = verifierFor(definition, { functions: engine.functions, assumptions }, options.big ?? null);
    this.choices = toldApart(engine, options.by ?? 'usual');
    const { sameValue } = this.verifier;
    this.decider = deciderFor({ engine, variable: definition.variable, assumptions, sameValue });
  }

  run(order: number): Derivation {
    refuseDivisionByZero(this.definition, this.engine);
    if (isBeyondLesson(this.definition.body)) return this.withoutLesson(order);
    const body = this.writeDefinition();
    const lifted = hasCases(body) ? liftCases(body) : null;
    const pieces: (Piece | null)[] = lifted?.kind === 'cases' ? this.piecesToDerive(lifted) : [null];
    const tracks = pieces.map(
      (piece): Track => ({
        domain: piece?.domain ?? null,
        condition: piece?.condition ?? null,
        body: piece?.value ?? body,
        lessons: [],
      }),
    );
    for (let primes = 1; primes <= order; primes++) {
      for (const track of tracks) {
        const lesson = this.lesson(track, primes);
        track.lessons.push(lesson);
        this.drafts.push(...lesson.drafts);
      }
    }
    return this.finish(tracks, order, body);
  }

  /** The derivative at once, for what is too large to be derived line by line; said so in a remark. */
  private withoutLesson(order: number): Derivation {
    const { definition, engine, variable } = this;
    const context = tidyContext(engine, variable);
    let result = definition.body;
    for (let i = 0; i < order; i++) {
      const raw = differentiate(result, variable, engine.templates);
      result = raw.size <= LARGEST_TIDIED ? tidy(raw, context) : raw;
    }
    const checkable = result.size <= LARGEST_TIDIED && result.depth <= DEEPEST_LESSON * 4;
    const line = (primes: number, term: Term): Line => ({
      subject: this.subject(primes),
      term,
      steps: [],
      domain: null,
      verdict:
        primes === 0
          ? { kind: 'proved', method: 'identical', domain: 'everywhere' }
          : checkable
            ? this.verified({ subject: this.subject(primes), term, steps: [], domain: null }).verdict
            : { kind: 'unknown', why: 'too large to be checked' },
    });
    const text = `${definition.name} has ${count(definition.body.size)} parts, nested ${count(definition.body.depth)} deep: too large to be derived line by line. The rules were applied all at once.`;
    return {
      definition,
      order,
      detail: this.options.detail ?? 'lecture',
      lines: [line(0, definition.body), line(order, result)],
      result,
      closedForm: null,
      also: [],
      ...(this.given.length > 0 && { given: this.given }),
      assumptions: [],
      remarks: [{ kind: 'bound', text }],
    };
  }

  private subject(primes: number): Subject {
    return { name: this.definition.name, primes };
  }

  /** Rules may rely on what is given, and on a branch on what its condition says. */
  private boardContext(rules: RuleSet, domain: Condition | null = null): BoardContext {
    const { sameValue } = this.verifier;
    const defined = { named: this.name, body: this.definition.body };
    const known = domain === null ? this.given : [...this.given, domain];
    const conditions = ruleContext(this.engine.functions, known, sameValue, defined);
    return { rules, conditions, mayEqual: this.mayEqual };
  }

  /** The definition's own lines: as given, without 1· and 0+, and with functions spelt out. Returns the last. */
  private writeDefinition(): Term {
    const board = new Board(this.definition.body, this.boardContext(this.engine.rules));
    const write = (): void => {
      this.drafts.push({ subject: this.subject(0), term: board.term, steps: board.takeSteps(), domain: null });
    };
    write();
    if (this.options.route !== undefined)
      this.opening = takeRoute(board, this.options.route, this.variable, this.engine);
    else unfoldDefinitions(board, this.options.by ?? 'usual', this.variable, this.engine);
    const pieces = this.asPieces(board.term);
    if (pieces !== board.term) {
      // max(0, z) is shown before it is told apart; a condition that is only solved is not shown twice.
      if (this.looksNew(board.term) && this.speltOut(board.term) !== board.term) write();
      this.writePieces(board, pieces);
    }
    if (this.looksNew(board.term)) write();
    const settled = settle(board.term, new Set());
    if (settled !== board.term && explain(board, [], settled)) write();
    return board.term;
  }

  /** max, min and |u| by their definitions, then one distinction of cases; where that cannot be proved, the first alone. */
  private writePieces(board: Board, pieces: Term): void {
    this.spellOutChoices(board, this.choices);
    if (hasCases(board.term)) this.spellOutChoices(board, ABSOLUTE);
    if (board.term !== pieces) board.applyAs('closing/identity', [], { u: board.term, v: pieces }, pieces);
  }

  private spellOutChoices(board: Board, names: ReadonlySet<string>): void {
    const isNamed = (term: Term): boolean => term.kind === 'application' && term.primes === 0 && names.has(term.name);
    for (let path = findPath(board.term, isNamed); path !== null; path = findPath(board.term, isNamed)) {
      const part = board.at(path);
      if (part.kind !== 'application' || board.applyFirst([`definition/${part.name}`], path) === null) return;
    }
  }

  /** Whether a term is written differently from the one before: conditions solved without a visible change are not. */
  private looksNew(term: Term, last: Term = this.drafts[this.drafts.length - 1]?.term ?? term): boolean {
    const { functions } = this.engine;
    return term !== last && printText(term, { functions }) !== printText(last, { functions });
  }

  private piecesToDerive(term: Cases): Piece[] {
    this.pieces = piecesOf(term, this.decider);
    return this.pieces.filter(({ isolated }) => !isolated);
  }

  /** max and min as cases; where cases are told apart anyway, |u| is told apart with them. */
  private speltOut(term: Term): Term {
    const chosen = spellOut(term, this.choices, this.engine);
    return hasCases(chosen) ? spellOut(chosen, ABSOLUTE, this.engine) : chosen;
  }

  /** One case distinction, outermost, with conditions on the variable itself; the term as it is where none is needed. */
  private asPieces(term: Term): Term {
    const spelt = this.speltOut(term);
    if (!hasCases(spelt)) return term;
    const lifted = liftCases(spelt);
    if (lifted === null) throw new DeriveError('too-large', 'too many cases to be told apart');
    if (lifted.kind !== 'cases') return lifted;
    const needed = withoutIdleBranches(lifted, this.decider);
    if (needed.kind !== 'cases') return needed;
    // Values that stand in the definition stay as they are written.
    const isWritten = spelt.kind === 'cases' && (term.kind !== 'cases' || spelt === term);
    const solved = withSolvedConditions(needed, lifted === term ? 'as given' : 'nested', this.decider);
    return isWritten ? solved : tidy(solved, tidyContext(this.engine, this.variable));
  }

  private lesson(track: Track, primes: number): Lesson {
    const { body, domain, lessons } = track;
    const previous = lessons[lessons.length - 1];
    const first = lessons[0];
    const tidying = tidyContext(this.engine, this.variable);
    const { recognise, insert } = this.claimed(0, domain, body);
    const local: CompiledRule[] = [recognise, insert];
    // Of a constant piece there is nothing to be said in g.
    const wantsClosedForm = this.options.closedForm !== false && dependsOn(body, this.variable);
    const common = {
      subject: this.subject(primes),
      name: this.name,
      body,
      variable: this.variable,
      domain,
      tidy: tidying,
    };
    const isStart = (closed: Term): boolean => isToDifferentiate(closed, this.name, this.variable);
    if (
      wantsClosedForm &&
      previous?.closedForm &&
      first?.closedForm &&
      isStart(first.closedForm) &&
      isStart(previous.closedForm)
    ) {
      local.push(this.claimed(1, domain, first.closedForm).insert);
      const result = tidy(differentiate(previous.result, this.variable, this.engine.templates), tidying);
      const board = this.boardContext(withLocal(this.engine.rules, local), domain);
      return teachFromClosedForm({
        ...common,
        start: body,
        board,
        closedForm: previous.closedForm,
        first: first.closedForm,
        result,
      });
    }
    const task: LessonTask = {
      ...common,
      start: previous?.result ?? body,
      wantsClosedForm,
      board: this.boardContext(withLocal(this.engine.rules, local), domain),
      closing: closingTools(this.engine, common, this.variable, (a, b) => this.verifier.holds(a, b, domain)),
    };
    if (primes > 1 || this.options.route === undefined) return teach(task);
    if (this.opening !== null) return teachByEquation(task, this.opening);
    const lesson = teach(task);
    return wantsClosedForm && lesson.closedForm === null ? closedAsUsual(lesson, this.usualClosedForm(), task) : lesson;
  }

  private usualClosedForm(): Term | null {
    const { route: _, ...options } = this.options;
    return derive(this.definition, { ...options, order: 1 }, this.engine).closedForm?.term ?? null;
  }

  /** The rules that come of a line: its expression may be written for its subject, and the other way round. */
  private claimed(primes: number, domain: Condition | null, term: Term): ReturnType<typeof claimRules> {
    return claimRules({ subject: this.subject(primes), domain, term }, this.variable);
  }

  private finish(tracks: readonly Track[], order: number, body: Term): Derivation {
    const last = tracks.map(({ lessons }) => lessons[lessons.length - 1] as Lesson);
    const detail = this.options.detail ?? 'lecture';
    const lines = atDetail(this.drafts, detail).map((draft): Line => this.verified(draft));
    const joined = (pick: (lesson: Lesson, i: number) => Term): Term => {
      const values = last.map(pick);
      if (tracks.length === 1 && tracks[0]?.domain === null) return values[0] as Term;
      return cases(
        tracks.map((track, i) => ({ condition: track.domain as Condition, value: values[i] as Term })),
        null,
      );
    };
    if (lines.every(({ verdict, subject }) => subject.primes === 0 || verdict.kind === 'unknown')) {
      this.remarks.push(...remarkOnNowhere(this.definition, this.engine));
    }
    const result = joined((lesson) => lesson.result);
    const closedTerm = last.some(({ closedForm }) => closedForm !== null)
      ? joined((lesson) => lesson.closedForm ?? lesson.result)
      : null;
    const closed = (term: Term): ClosedForm => ({
      term,
      verdict: this.verified({ subject: this.subject(order), term, steps: [], domain: null }).verdict,
    });
    this.remarks.push(...this.jointRemarks(tracks, body), ...conventionsOf(this.definition, this.engine));
    const also = tracks.length === 1 ? (last[0] as Lesson).also.map(closed) : [];
    return {
      definition: this.definition,
      order,
      detail,
      lines,
      result,
      closedForm: closedTerm === null ? null : closed(closedTerm),
      also,
      ...(this.given.length > 0 && { given: this.given }),
      assumptions: distinctConditions(this.drafts.flatMap(({ steps }) => steps.flatMap((step) => step.assumptions))),
      remarks: this.remarks,
    };
  }

  private jointRemarks(tracks: readonly Track[], body: Term): Remark[] {
    return joints({
      definition: this.definition,
      body,
      pieces: this.pieces.map((piece) => {
        const track = tracks.find(
          ({ body: value, condition }) => condition === piece.condition && value === piece.value,
        );
        return { ...piece, slope: track?.lessons[0]?.result ?? ZERO };
      }),
      engine: this.engine,
      variable: this.variable,
      assumptions: this.given,
      sameValue: this.verifier.sameValue,
    });
  }

  private verified(draft: Draft): Line {
    const verdict = this.verifier.line(draft);
    if (verdict.kind === 'refuted') throw new RefutedLine(draft.term, verdict.witness);
    return { ...draft, verdict };
  }
}
