/** A definition in, its derivation out. */
import { application, cases, sameCondition, ZERO } from '../core/make.ts';
import { findPath } from '../core/path.ts';
import type { Cases, Condition, SymbolTerm, Term } from '../core/term.ts';
import { hasCases, hasDerivative } from '../core/traits.ts';
import { occursIn, rebuild } from '../core/traverse.ts';
import { printText } from '../print/index.ts';
import { type CompiledRule, type RuleSet, ruleContext } from '../rule/index.ts';
import { claimRules } from '../trace/claims.ts';
import type { ClosedForm, Definition, Derivation, Detail, Line, Remark, Subject } from '../trace/derivation.ts';
import type { BigEvaluator } from '../verify/index.ts';
import { Board, type BoardContext } from './board.ts';
import { closingTools, evaluateWith } from './closing/tools.ts';
import { refuseDivisionByZero, remarkOnNowhere } from './definedness.ts';
import { atDetail } from './detail.ts';
import { differentiate } from './differentiate.ts';
import { type Engine, tidyContext } from './engine.ts';
import { DeriveError, RefutedLine } from './error.ts';
import { explain } from './explain.ts';
import { fingerprints } from './fingerprint.ts';
import type { Draft, Lesson } from './lesson/draft.ts';
import { teachFromTheGround, type UsualEnd } from './lesson/from-the-ground.ts';
import { teachNext } from './lesson/higher-order.ts';
import { teach } from './lesson/lesson.ts';

import { settle } from './lesson/settle.ts';
import { joints } from './piecewise/joints.ts';
import { isIsolated, liftCases, type Piece, piecesOf, withSolvedConditions } from './piecewise/pieces.ts';
import { spellOut } from './piecewise/spelt.ts';
import { takeRoute } from './route.ts';
import { tidy } from './tidy/tidy.ts';
import { lightest } from './tidy/weight.ts';
import { type By, unfoldDefinitions } from './unfold.ts';
import { type Verifier, verifierFor } from './verify-lines.ts';

export interface DeriveOptions {
  /** Which steps share a line; `lecture` where not given. */
  readonly detail?: Detail;
  /** The order of the derivative, 1 to 20. */
  readonly order?: number;
  readonly by?: By;
  /** The name of a route of the function table: another way of writing the function, to derive it from. */
  readonly route?: string;
  /** False leaves g′ in the variable. */
  readonly closedForm?: boolean;
  /** What may be assumed of the parameters (a > 0). */
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

/** Functions that choose one of their arguments: inside a term they are told apart by cases. */
const CHOICES: ReadonlySet<string> = new Set(['max', 'min']);
const isChoice = (term: Term): boolean => term.kind === 'application' && CHOICES.has(term.name);

class Course {
  private readonly definition: Definition;
  private readonly options: DeriveOptions;
  private readonly engine: Engine;
  private readonly verifier: Verifier;
  private readonly mayEqual: BoardContext['mayEqual'];
  private readonly name: Term;
  private readonly variable: SymbolTerm;
  /** The pieces of a piecewise function, single points among them. */
  private pieces: readonly Piece[] = [];
  private readonly drafts: Draft[] = [];
  private readonly remarks: Remark[] = [];

  constructor(definition: Definition, options: DeriveOptions, engine: Engine) {
    this.definition = definition;
    this.options = options;
    this.engine = engine;
    this.variable = definition.variable;
    this.name = application(definition.name, [definition.variable]);
    const assumptions = options.assumptions ?? [];
    this.mayEqual = fingerprints(evaluateWith(engine, { name: this.name, body: definition.body }));
    this.verifier = verifierFor(definition, { functions: engine.functions, assumptions }, options.big ?? null);
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
        track.lessons.push(this.lesson(track, primes));
      }
    }
    // Only now: a lesson may be cut short by the one after it.
    for (let i = 0; i < order; i++) this.drafts.push(...tracks.flatMap(({ lessons }) => lessons[i]?.drafts ?? []));
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
      assumptions: [],
      remarks: [{ kind: 'bound', text }],
    };
  }

  private subject(primes: number): Subject {
    return { name: this.definition.name, primes };
  }

  private boardContext(rules: RuleSet): BoardContext {
    const { sameValue } = this.verifier;
    const conditions = ruleContext(this.engine.functions, this.options.assumptions ?? [], sameValue);
    return { rules, conditions, mayEqual: this.mayEqual };
  }

  /** The definition's own lines: as given, without 1· and 0+, and with functions spelt out. Returns the last. */
  private writeDefinition(): Term {
    const board = new Board(this.definition.body, this.boardContext(this.engine.rules));
    const write = (): void => {
      this.drafts.push({ subject: this.subject(0), term: board.term, steps: board.takeSteps(), domain: null });
    };
    write();
    if (this.options.route !== undefined) takeRoute(board, this.options.route, this.engine);
    else this.unfold(board, write);
    const pieces = this.asPieces(board.term);
    if (pieces !== board.term && !board.applyAs('closing/identity', [], { u: board.term, v: pieces }, pieces)) {
      this.spellOutChoices(board);
    }
    if (this.looksNew(board.term)) write();
    const settled = settle(board.term, new Set());
    if (settled !== board.term && explain(board, [], settled)) write();
    return board.term;
  }

  /** Functions spelt out: by definition from the ground, on a line of its own after the usual one. */
  private unfold(board: Board, write: () => void): void {
    const by = this.options.by ?? 'usual';
    unfoldDefinitions(board, by === 'definition' ? 'usual' : by, this.variable, this.engine);
    if (by !== 'definition') return;
    const trial = board.copy();
    if (!unfoldDefinitions(trial, by, this.variable, this.engine)) return;
    if (this.looksNew(board.term)) write();
    unfoldDefinitions(board, by, this.variable, this.engine);
    const context = tidyContext(this.engine, this.variable);
    // The author's order and signs stay.
    const simpler = rebuild(board.term, (part) =>
      part.kind === 'sum' || part.kind === 'negation' ? part : lightest(part, tidy(part, context)),
    );
    explain(board, [], settle(simpler, new Set()));
  }

  /** max and min by their definitions, where the solved form cannot be proved to be the same: the conditions stay. */
  private spellOutChoices(board: Board): void {
    for (let path = findPath(board.term, isChoice); path !== null; path = findPath(board.term, isChoice)) {
      const part = board.at(path);
      if (part.kind !== 'application' || board.applyFirst([`definition/${part.name}`], path) === null) return;
    }
  }

  /** Whether a term is written differently from the line before: conditions solved without a visible change are not. */
  private looksNew(term: Term): boolean {
    const { functions } = this.engine;
    const last = this.drafts[this.drafts.length - 1]?.term ?? term;
    return term !== last && printText(term, { functions }) !== printText(last, { functions });
  }

  private piecesToDerive(term: Cases): Piece[] {
    this.pieces = piecesOf(term, this.variable, tidyContext(this.engine, this.variable));
    return this.pieces.filter((piece) => !isIsolated(piece, this.variable));
  }

  /** One case distinction, outermost, with conditions on the variable itself; the term as it is where none is needed. */
  private asPieces(term: Term): Term {
    const spelt = spellOut(term, CHOICES, this.engine);
    if (!hasCases(spelt)) return term;
    const lifted = liftCases(spelt);
    if (lifted === null) throw new DeriveError('too-large', 'too many cases to be told apart');
    if (lifted.kind !== 'cases') return lifted;
    const solved = withSolvedConditions(lifted, this.variable, tidyContext(this.engine, this.variable));
    return spelt.kind === 'cases' ? solved : tidy(solved, tidyContext(this.engine, this.variable));
  }

  private lesson(track: Track, primes: number): Lesson {
    const { body, domain, lessons } = track;
    const previous = lessons[lessons.length - 1];
    const tidying = tidyContext(this.engine, this.variable);
    const local: CompiledRule[] = [this.claimed(0, domain, body).recognise];
    const wantsClosedForm = this.options.closedForm !== false;
    const common = {
      subject: this.subject(primes),
      name: this.name,
      body,
      variable: this.variable,
      domain,
      tidy: tidying,
    };
    const closing = closingTools(this.engine, common, this.variable, (a, b) => this.verifier.holds(a, b, domain));
    if (previous === undefined) {
      const board = this.boardContext(withLocal(this.engine.rules, local));
      const task = { ...common, start: body, wantsClosedForm, board, closing };
      const usual = this.options.by === 'definition' && wantsClosedForm && domain === null ? this.usualEnd() : null;
      if (usual === null) return teach(task);
      const naming = this.boardContext(withLocal(this.engine.rules, [this.claimed(0, domain, usual.body).recognise]));
      const spellOut = (on: Board): void => {
        unfoldDefinitions(on, 'definition', this.variable, this.engine);
      };
      return teachFromTheGround({ ...task, naming, usual, spellOut });
    }
    const first = lessons[0]?.closedForm ?? null;
    if (first !== null) local.push(this.claimed(1, domain, first).insert);
    const next = teachNext({
      ...common,
      wantsClosedForm,
      closing,
      board: this.boardContext(withLocal(this.engine.rules, local)),
      previous,
      first,
      result: () => tidy(differentiate(previous.result, this.variable, this.engine.templates), tidying),
    });
    lessons[lessons.length - 1] = next.previous;
    return next.lesson;
  }

  /** How the derivation ends that does not spell out what was derived before. */
  private usualEnd(): UsualEnd | null {
    const { definition, options, engine } = this;
    const { lines, closedForm } = derive(definition, { ...options, by: 'usual', order: 1, detail: 'lecture' }, engine);
    const isPlain = ({ subject, term }: Line): boolean =>
      subject.primes === 1 && !hasDerivative(term) && !occursIn(this.name, term);
    const body = lines.findLast(({ subject }) => subject.primes === 0);
    const plain = lines.findLast(isPlain);
    if (body === undefined || plain === undefined) return null;
    return { body: body.term, plain: plain.term, closedForm: closedForm?.term ?? null };
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
    this.remarks.push(...this.jointRemarks(tracks, body));
    const also = tracks.length === 1 ? (last[0] as Lesson).also.map(closed) : [];
    return {
      definition: this.definition,
      order,
      detail,
      lines,
      result,
      closedForm: closedTerm === null ? null : closed(closedTerm),
      also,
      ...(this.options.assumptions !== undefined && { given: this.options.assumptions }),
      assumptions: distinctConditions(this.drafts.flatMap(({ steps }) => steps.flatMap((step) => step.assumptions))),
      remarks: this.remarks,
    };
  }

  private jointRemarks(tracks: readonly Track[], body: Term): Remark[] {
    return joints(
      {
        definition: this.definition,
        body,
        pieces: this.pieces.map((piece) => {
          const track = tracks.find(({ condition }) => condition === piece.condition);
          return { ...piece, slope: track?.lessons[0]?.result ?? ZERO };
        }),
        sameValue: this.verifier.sameValue,
      },
      this.engine,
    );
  }

  private verified(draft: Draft): Line {
    const verdict = this.verifier.line(draft);
    if (verdict.kind === 'refuted') throw new RefutedLine(draft.term, verdict.witness);
    return { ...draft, verdict };
  }
}

/** The rule set with rules that hold in one derivation only. */
function withLocal(rules: RuleSet, local: readonly CompiledRule[]): RuleSet {
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

function distinctConditions(conditions: readonly Condition[]): readonly Condition[] {
  const kept: Condition[] = [];
  for (const condition of conditions) if (!kept.some((other) => sameCondition(other, condition))) kept.push(condition);
  return kept;
}
