/** A definition in, its derivation out. */
import { application, cases, ZERO } from '../core/make.ts';
import type { Cases, Condition, SymbolTerm, Term } from '../core/term.ts';
import { hasCases, hasDerivative } from '../core/traits.ts';
import { dependsOn, occursIn } from '../core/traverse.ts';
import type { Verdict } from '../core/verdict.ts';
import { type CompiledRule, type RuleSet, ruleContext } from '../rule/index.ts';
import { claimRules } from '../trace/claims.ts';
import type { ClosedForm, Definition, Derivation, Detail, Line, Remark, Subject } from '../trace/derivation.ts';
import type { BigEvaluator } from '../verify/index.ts';
import { derivedAtOnce, isBeyondLesson } from './at-once.ts';
import { Board, type BoardContext } from './board.ts';
import { closedAsUsual } from './closed-as-usual.ts';
import { closingTools, evaluateWith } from './closing/tools.ts';
import { refuseDivisionByZero, remarkOnNowhere } from './definedness.ts';
import { writeDefinition } from './definition-lines.ts';
import { atDetail } from './detail.ts';
import { differentiate } from './differentiate.ts';
import { type Engine, tidyContext } from './engine.ts';
import { teachByEquation } from './equation/lesson.ts';
import type { Opening } from './equation/opening.ts';
import { DeriveError, RefutedLine } from './error.ts';
import { fingerprints } from './fingerprint.ts';
import { assumptionsIn, distinctConditions } from './given.ts';
import type { Draft, Lesson } from './lesson/draft.ts';
import { teachFromTheGround, type UsualEnd } from './lesson/from-the-ground.ts';
import { teachNext } from './lesson/higher-order.ts';
import { type LessonTask, teach } from './lesson/lesson.ts';
import { withLocal } from './local-rules.ts';
import { conventionsOf } from './piecewise/conventions.ts';
import { type Decider, deciderFor } from './piecewise/decide.ts';
import { joints } from './piecewise/joints.ts';
import { liftCases, type Piece, piecesOf } from './piecewise/pieces.ts';
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
    const { sameValue } = this.verifier;
    this.decider = deciderFor({ engine, variable: definition.variable, assumptions, sameValue });
  }

  run(order: number): Derivation {
    refuseDivisionByZero(this.definition, this.engine);
    if (isBeyondLesson(this.definition.body)) {
      const isRight = (line: Draft): Verdict => this.verified(line).verdict;
      return derivedAtOnce(
        { ...this.options, definition: this.definition, order, given: this.given },
        this.engine,
        isRight,
      );
    }
    const board = new Board(this.definition.body, this.boardContext(this.engine.rules));
    const { decider, engine, options, variable } = this;
    const written = writeDefinition(board, { subject: this.subject(0), variable, engine, decider, ...options });
    this.opening = written.opening;
    this.drafts.push(...written.drafts);
    const body = board.term;
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

  private piecesToDerive(term: Cases): Piece[] {
    this.pieces = piecesOf(term, this.decider);
    return this.pieces.filter(({ isolated }) => !isolated);
  }

  private lesson(track: Track, primes: number): Lesson {
    const { body, domain, lessons } = track;
    const previous = lessons[lessons.length - 1];
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
    const closing = closingTools(this.engine, common, this.variable, (a, b) => this.verifier.holds(a, b, domain));
    if (previous === undefined) {
      const board = this.boardContext(withLocal(this.engine.rules, local), domain);
      return this.firstLesson({ ...common, start: body, wantsClosedForm, board, closing });
    }
    const first = lessons[0]?.closedForm ?? null;
    if (first !== null) local.push(this.claimed(1, domain, first).insert);
    const next = teachNext({
      ...common,
      wantsClosedForm,
      closing,
      board: this.boardContext(withLocal(this.engine.rules, local), domain),
      previous,
      first,
      result: () => tidy(differentiate(previous.result, this.variable, this.engine.templates), tidying),
    });
    lessons[lessons.length - 1] = next.previous;
    return next.lesson;
  }

  /** g′ itself, by the route or from the ground where that is asked for. */
  private firstLesson(task: LessonTask): Lesson {
    const { domain, wantsClosedForm } = task;
    if (this.options.route !== undefined) {
      if (this.opening !== null) return teachByEquation(task, this.opening);
      const lesson = teach(task);
      const isOpen = wantsClosedForm && lesson.closedForm === null;
      return isOpen ? closedAsUsual(lesson, this.usualEnd()?.closedForm ?? null, task) : lesson;
    }
    const usual = this.options.by === 'definition' && wantsClosedForm && domain === null ? this.usualEnd() : null;
    if (usual === null) return teach(task);
    const naming = this.boardContext(withLocal(this.engine.rules, [this.claimed(0, domain, usual.body).recognise]));
    const spellOut = (on: Board): void => {
      unfoldDefinitions(on, 'definition', this.variable, this.engine);
    };
    return teachFromTheGround({ ...task, naming, usual, spellOut });
  }

  /** How the derivation ends that takes no route and does not spell out what was derived before. */
  private usualEnd(): UsualEnd | null {
    const { definition, engine } = this;
    const { route: _, ...options } = this.options;
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
