/**
 * What every format shows of a derivation: rows with a left side, a term, a reason and a mark, then the statements
 * beside them. One model, so that no format says more or less than another.
 */
import { application } from '../core/make.ts';
import type { Path } from '../core/path.ts';
import type { Cases, Condition, Term } from '../core/term.ts';
import { dependsOn } from '../core/traverse.ts';
import type { Verdict } from '../core/verdict.ts';
import { MAX_SIZE, type PrintOptions, shareTerm } from '../print/index.ts';
import type { Words } from '../rule/words.ts';
import { type Derivation, type Line, type Step, type Subject, subjectTerm } from '../trace/derivation.ts';
import type { CheckTable } from '../verify/numeric/index.ts';
import { gathered } from './assumed.ts';
import { changedParts } from './changes.ts';
import { decimal, type TableView, tableView } from './check-table.ts';
import type { Prose } from './prose.ts';
import { reasonOf } from './reason.ts';
import { remarkIn } from './remarks.ts';
import { counted, phrase, phraseText, type Sentences } from './sentences.ts';

/** What the writers need besides the derivation. */
export interface NotesContext extends PrintOptions {
  readonly words: Words;
  /** The words of documents in the language of `words`; English where absent. */
  readonly sentences?: Sentences;
  /** The language as a tag (`de`); English where absent. */
  readonly language?: string;
  /** Remarks come as English sentences; this puts them into the language of the document, with formulas as terms. */
  readonly remark?: (text: string) => Prose;
  /** Numbers for a sceptical reader, where they were asked for. */
  readonly checkTable?: CheckTable | null;
  /** False where no closed form was looked for: then nothing is said of there being none. */
  readonly closedForm?: boolean;
}

export type Mark = Verdict['kind'];

/**
 * What stands left of the `=`: a subject such as g′(z), the left side of an equation about it (ln g(z)), the word
 * "also", or nothing where the row continues.
 */
export type Head =
  | { readonly kind: 'subject'; readonly term: Term }
  | { readonly kind: 'equation'; readonly term: Term }
  | { readonly kind: 'also' }
  | null;

export interface Row {
  readonly head: Head;
  readonly term: Term;
  /** The branch on which the row holds. */
  readonly domain: Condition | null;
  readonly reason: Prose;
  /** Null for what is given and not claimed: the definition itself. */
  readonly mark: Mark | null;
  /** How the row follows from the one before. */
  readonly steps: readonly Step[];
  /** The parts that came out of these steps, and the parts that the next row rewrites. */
  readonly rewritten: readonly Path[];
  readonly rewrites: readonly Path[];
}

export interface Document {
  readonly title: Prose;
  readonly rows: readonly Row[];
  /** Statements below the rows: kinks, assumptions, conventions, what could not be found. */
  readonly remarks: readonly Prose[];
  /** What was checked, in one sentence. */
  readonly summary: string;
  readonly table: TableView | null;
}

/** The document of a derivation. */
export function documentOf(derivation: Derivation, context: NotesContext): Document {
  const { definition, lines, also } = derivation;
  const left = (subject: Subject): Term => subjectTerm(subject, definition.variable);
  const headOf = (line: Line): Head =>
    line.left === undefined ? { kind: 'subject', term: left(line.subject) } : { kind: 'equation', term: line.left };
  const rows = lines.map((line, index): Row => {
    const before = lines[index - 1];
    return {
      head: before !== undefined && continues(before, line) ? null : headOf(line),
      term: line.term,
      domain: line.domain,
      reason: reasonOf(line.steps, derivation.detail, context),
      mark: index === 0 && line.steps.length === 0 ? null : line.verdict.kind,
      steps: line.steps,
      rewritten: [],
      rewrites: [],
    };
  });
  for (const { term, verdict } of also) {
    rows.push({
      head: { kind: 'also' },
      term,
      domain: null,
      reason: [],
      mark: verdict.kind,
      steps: [],
      rewritten: [],
      rewrites: [],
    });
  }
  const shared = withChanges(rows).map((row) => shareRow(row, context.sentences));
  const name = left({ name: definition.name, primes: derivation.order });
  return {
    title: phrase('derivation-of', { term: [{ term: name }] }, context.sentences),
    rows: shared.map(({ row }) => row),
    remarks: [...shared.flatMap(({ where }) => where), ...remarksOf(derivation, context, name)],
    summary: summaryOf(
      [...lines.slice(1), ...also].map(({ verdict }) => verdict),
      context,
    ),
    table: context.checkTable == null ? null : tableView(context.checkTable, derivation, context),
  };
}

/** What changes from row to row is worked out where a row continues the one before. */
function withChanges(rows: readonly Row[]): readonly Row[] {
  const changes = rows.map((row, i) => {
    const before = rows[i - 1];
    const follows = before !== undefined && row.head === null && before.term.size <= MAX_SIZE;
    return follows ? changedParts(before.term, row.term) : null;
  });
  return rows.map((row, i) => ({
    ...row,
    rewritten: changes[i]?.after ?? [],
    rewrites: changes[i + 1]?.before ?? [],
  }));
}

/** Left sides as long as formulas stand against the `=`; a few letters begin the line, and the rest is air. */
export const headsAtEquals = ({ rows }: Document): boolean => rows.some(({ head }) => head?.kind === 'equation');

/** A row whose term would fill pages is printed with its repeated parts named, and the remarks say what they are. */
function shareRow(row: Row, sentences?: Sentences): { readonly row: Row; readonly where: readonly Prose[] } {
  if (row.term.size <= MAX_SIZE) return { row, where: [] };
  const { term, where } = shareTerm(row.term);
  const note = phrase('large-line', { count: [row.term.size.toLocaleString('en')] }, sentences);
  return {
    row: { ...row, term, rewritten: [], rewrites: [] },
    where: [note, ...where.map(([name, part]): Prose => [{ term: name }, ' = ', { term: part }])],
  };
}

/** An `=` never crosses subjects, nor branches of a piecewise function. */
function continues(before: Line, line: Line): boolean {
  return (
    before.subject.name === line.subject.name &&
    before.subject.primes === line.subject.primes &&
    before.left === line.left &&
    (before.domain === line.domain || JSON.stringify(shape(before.domain)) === JSON.stringify(shape(line.domain)))
  );
}
const shape = (condition: Condition | null): unknown =>
  condition === null
    ? null
    : condition.kind === 'comparison'
      ? [condition.left.hash, condition.relation, condition.right.hash]
      : [condition.kind, condition.conditions.map(shape)];

/** What was given and assumed, then what is said of single places, conventions, and what could not be found. */
function remarksOf(derivation: Derivation, context: NotesContext, derivativeName: Term): Prose[] {
  const { sentences, remark = remarkIn({}, context) } = context;
  const { given = [], assumptions, definition } = derivation;
  const listed = (id: 'given' | 'assumed', conditions: readonly Condition[]): Prose[] => {
    const list = conditions.flatMap((condition, i) => (i === 0 ? [{ condition }] : [', ', { condition }]));
    return conditions.length === 0 ? [] : [phrase(id, { conditions: list }, sentences)];
  };
  const remarks: Prose[] = [
    ...listed('given', given),
    ...listed('assumed', gathered(assumptions, definition.body)),
    ...derivation.remarks.map(({ text }) => remark(text)),
  ];
  if (derivation.closedForm === null && context.closedForm !== false && !isConstant(derivation)) {
    const { name, variable } = derivation.definition;
    const inG: Prose = [{ term: application(name, [variable]) }];
    remarks.push(phrase('no-closed-form', { derivative: [{ term: derivativeName }], function: inG }, sentences));
  }
  return remarks;
}

/** A derivative without the variable, on each branch, is as closed as it can be. */
const isConstant = ({ result, definition }: Derivation): boolean =>
  (result.kind === 'cases' ? casesValues(result) : [result]).every((value) => !dependsOn(value, definition.variable));
const casesValues = ({ branches, otherwise }: Cases): Term[] => [
  ...branches.map(({ value }) => value),
  ...(otherwise === null ? [] : [otherwise]),
];

/** `6 lines proved, 1 agrees at 120 points (largest error 3e-16), 1 not decided`. */
function summaryOf(verdicts: readonly Verdict[], context: NotesContext): string {
  const { sentences } = context;
  const agreeing = verdicts.flatMap((verdict) => (verdict.kind === 'agrees' ? [verdict] : []));
  const count = (kind: Mark): number => verdicts.filter((verdict) => verdict.kind === kind).length;
  const parts: string[] = [];
  if (count('proved') > 0) parts.push(counted('lines-proved', count('proved'), {}, sentences));
  if (agreeing.length > 0) {
    const points = Math.min(...agreeing.map((verdict) => verdict.points));
    const error = Math.max(...agreeing.map((verdict) => verdict.maxError));
    const size = decimal(error === 0 ? '0' : error.toPrecision(1), context);
    const detail = phraseText('agreement-detail', { points: String(points), error: size }, sentences);
    parts.push(counted('lines-agree', agreeing.length, { detail }, sentences));
  }
  if (count('unknown') > 0) parts.push(counted('lines-unknown', count('unknown'), {}, sentences));
  if (count('refuted') > 0) parts.push(counted('lines-refuted', count('refuted'), {}, sentences));
  return parts.join(', ');
}
