/**
 * What every format shows of a derivation: rows with a left side, a term, a reason and a mark, then the statements
 * beside them. One model, so that no format says more or less than another.
 */
import type { FunctionTable } from '../core/functions.ts';
import { application } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import { dependsOn } from '../core/traverse.ts';
import type { Verdict } from '../core/verdict.ts';
import { MAX_SIZE, shareTerm } from '../print/index.ts';
import type { Words } from '../rule/words.ts';
import type { Derivation, Line, Subject } from '../trace/derivation.ts';
import type { CheckTable } from '../verify/numeric/index.ts';
import { type TableView, tableView } from './check-table.ts';
import type { Prose } from './prose.ts';
import { reasonOf } from './reason.ts';

/** What the writers need besides the derivation. */
export interface NotesContext {
  readonly functions: FunctionTable;
  readonly words: Words;
  /** Numbers for a sceptical reader, where they were asked for. */
  readonly checkTable?: CheckTable | null;
  /** False where no closed form was looked for: then nothing is said of there being none. */
  readonly closedForm?: boolean;
}

export type Mark = Verdict['kind'];

/** What stands left of the `=`: a subject such as g′(z), the word "also", or nothing where the row continues. */
export type Head = { readonly kind: 'subject'; readonly term: Term } | { readonly kind: 'also' } | null;

export interface Row {
  readonly head: Head;
  readonly term: Term;
  /** The branch on which the row holds. */
  readonly domain: Condition | null;
  readonly reason: Prose;
  /** Null for what is given and not claimed: the definition itself. */
  readonly mark: Mark | null;
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
  const left = (subject: Subject): Term => application(subject.name, [definition.variable], subject.primes);
  const rows = lines.map((line, index): Row => {
    const before = lines[index - 1];
    return {
      head: before !== undefined && continues(before, line) ? null : { kind: 'subject', term: left(line.subject) },
      term: line.term,
      domain: line.domain,
      reason: reasonOf(line.steps, derivation.detail, context),
      mark: index === 0 && line.steps.length === 0 ? null : line.verdict.kind,
    };
  });
  for (const { term, verdict } of also) {
    rows.push({ head: { kind: 'also' }, term, domain: null, reason: [], mark: verdict.kind });
  }
  const shared = rows.map(shareRow);
  const name = left({ name: definition.name, primes: derivation.order });
  return {
    title: ['Derivation of ', { term: name }],
    rows: shared.map(({ row }) => row),
    remarks: [...shared.flatMap(({ where }) => where), ...remarksOf(derivation, context, name)],
    summary: summaryOf([...lines.slice(1), ...also].map(({ verdict }) => verdict)),
    table: context.checkTable == null ? null : tableView(context.checkTable, derivation, context.functions),
  };
}

/** A row whose term would fill pages is printed with its repeated parts named, and the remarks say what they are. */
function shareRow(row: Row): { readonly row: Row; readonly where: readonly Prose[] } {
  if (row.term.size <= MAX_SIZE) return { row, where: [] };
  const { term, where } = shareTerm(row.term);
  const nodes = row.term.size.toLocaleString('en');
  const note: Prose = [`Written out in full a line above has ${nodes} symbols; its repeated parts are named:`];
  return {
    row: { ...row, term },
    where: [note, ...where.map(([name, part]): Prose => [{ term: name }, ' = ', { term: part }])],
  };
}

/** An `=` never crosses subjects, nor branches of a piecewise function. */
function continues(before: Line, line: Line): boolean {
  return (
    before.subject.name === line.subject.name &&
    before.subject.primes === line.subject.primes &&
    (before.domain === line.domain || JSON.stringify(shape(before.domain)) === JSON.stringify(shape(line.domain)))
  );
}
const shape = (condition: Condition | null): unknown =>
  condition === null
    ? null
    : condition.kind === 'comparison'
      ? [condition.left.hash, condition.relation, condition.right.hash]
      : [condition.kind, condition.conditions.map(shape)];

function remarksOf(derivation: Derivation, context: NotesContext, derivativeName: Term): Prose[] {
  const remarks: Prose[] = derivation.remarks.map(({ text }) => [text]);
  if (derivation.assumptions.length > 0) {
    const list = derivation.assumptions.flatMap((condition, i) => (i === 0 ? [{ condition }] : [', ', { condition }]));
    remarks.push(['Assumed: ', ...list, '.']);
  }
  if (derivation.closedForm === null && context.closedForm !== false && !isConstant(derivation)) {
    const { name, variable } = derivation.definition;
    const inG = { term: application(name, [variable]) };
    remarks.push(['No closed form of ', { term: derivativeName }, ' in ', inG, ' was found.']);
  }
  return remarks;
}

/** A derivative without the variable is as closed as it can be. */
const isConstant = ({ result, definition }: Derivation): boolean => !dependsOn(result, definition.variable);

/** `6 lines proved, 1 agrees at 120 points (largest error 3e-16), 1 not decided`. */
function summaryOf(verdicts: readonly Verdict[]): string {
  const agreeing = verdicts.flatMap((verdict) => (verdict.kind === 'agrees' ? [verdict] : []));
  const count = (kind: Mark): number => verdicts.filter((verdict) => verdict.kind === kind).length;
  const parts: string[] = [];
  if (count('proved') > 0) parts.push(`${lineCount(count('proved'))} proved`);
  if (agreeing.length > 0) {
    const points = Math.min(...agreeing.map((verdict) => verdict.points));
    const error = Math.max(...agreeing.map((verdict) => verdict.maxError));
    const detail = `at ${points} points, largest relative error ${error === 0 ? '0' : error.toPrecision(1)}`;
    parts.push(`${lineCount(agreeing.length)} checked numerically (${detail})`);
  }
  if (count('unknown') > 0) parts.push(`${lineCount(count('unknown'))} not decided`);
  if (count('refuted') > 0) parts.push(`${lineCount(count('refuted'))} refuted`);
  return parts.join(', ');
}
const lineCount = (n: number): string => (n === 1 ? '1 line' : `${n} lines`);
