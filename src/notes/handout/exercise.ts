/** An `exercise` block: a derivation with lines or reasons left out, and its solution for the key. */
import { application } from '../../core/make.ts';
import { type Document, documentOf } from '../document.ts';
import { latexRows } from '../latex.ts';
import type { Prose } from '../prose.ts';
import { phrase } from '../sentences.ts';
import type { Blank, ExerciseBlock } from './block.ts';
import { DERIVATION_OPTIONS, derivationOf, oneDefinition } from './derive-block.ts';
import type { NotesEngine, Style } from './engine.ts';
import { NotesError, problemAt } from './error.ts';
import { label, oneOf, type Reader, readOptions, whole, words } from './options.ts';
import { type Settings, SHARED_OPTIONS } from './settings.ts';
import { commonOf } from './show.ts';
import type { BlockSource } from './source.ts';

/** `blank: 2, 4` names lines; `lines`, `reasons`, `last` and `all` are usual choices. */
const CHOICES = ['lines', 'reasons', 'last', 'all'] as const;
type BlankChoice = (typeof CHOICES)[number] | readonly number[];
const blank: Reader<BlankChoice> = (value) => {
  const choice = oneOf(...CHOICES)(value);
  if ('value' in choice) return choice;
  const list = (Array.isArray(value) ? value : String(value).split(/[\s,]+/)).map(Number);
  if (list.every((line) => Number.isInteger(line) && line > 0)) return { value: list };
  return { wrong: `must be lines, reasons, last, all, or numbers of lines such as 2, 4, not ${JSON.stringify(value)}` };
};

const SCHEMA = {
  title: words,
  label,
  ...DERIVATION_OPTIONS,
  ...SHARED_OPTIONS,
  blank,
  space: whole(0, 20),
  hint: words,
} as const;

/** @throws NotesError */
export async function exerciseBlock(
  source: BlockSource,
  settings: Settings,
  style: Style,
  engine: NotesEngine,
): Promise<Omit<ExerciseBlock, 'number'>> {
  const options = readOptions(source.options, SCHEMA, source.place, source.optionsLine);
  const common = commonOf(options, settings);
  const { text, line } = oneDefinition(source);
  const derivation = await derivationOf(text, { ...options, detail: common.detail }, { ...source.place, line }, engine);
  const { context } = style;
  const full = documentOf(derivation, { ...context, closedForm: options.form !== 'in-x' });
  const document: Document = { ...full, rows: full.rows.map((row) => ({ ...row, mark: null })), summary: '' };
  const { name, variable } = derivation.definition;
  const choice = options.blank ?? 'lines';
  const asked: Prose = choice === 'all' ? [...firstRow(document)] : [{ term: application(name, [variable]) }];
  return {
    kind: 'exercise',
    source,
    title: options.title ?? null,
    label: options.label ?? null,
    context,
    show: common.show,
    derivation,
    document,
    task: phrase(choice === 'all' ? 'derive-task' : 'fill-in', { term: asked }, context.sentences),
    blanks: choice === 'all' ? null : blanksOf(document, choice, source),
    space: options.space ?? (choice === 'all' ? 4 : 0),
    hint: options.hint ?? null,
  };
}

/** `g(z) = ln(1 + e^z)`. */
function firstRow({ rows }: Document): Prose {
  const [row] = rows;
  if (row === undefined) return [];
  return row.head?.kind === 'subject' ? [{ term: row.head.term }, ' = ', { term: row.term }] : [{ term: row.term }];
}

/**
 * What is left out. Lines that only say what g is are given; of the others every second one, and the last, is asked for.
 * @throws NotesError where a line is named that is not there
 */
function blanksOf(document: Document, choice: Exclude<BlankChoice, 'all'>, source: BlockSource): Blank[] {
  const { rows } = document;
  const none: Blank = { formula: false, reason: false };
  const start = rows.findIndex((row, i) => i > 0 && row.head !== null);
  const first = start < 0 ? 1 : start;
  if (typeof choice !== 'string') {
    const missing = choice.find((line) => line > rows.length);
    if (missing !== undefined) {
      const message = `there is no line ${missing}: the derivation has ${rows.length} lines`;
      throw new NotesError([problemAt(source.place, message, 'blank')]);
    }
    return rows.map((_, i) => (choice.includes(i + 1) ? { formula: true, reason: false } : none));
  }
  return rows.map((row, i): Blank => {
    if (i < first) return none;
    switch (choice) {
      case 'reasons':
        return { formula: false, reason: row.reason.length > 0 };
      case 'last':
        return { formula: i === rows.length - 1, reason: false };
      default:
        return { formula: (i - first) % 2 === 1 || i === rows.length - 1, reason: false };
    }
  });
}

/** The rows of the sheet as LaTeX, with lines to write on in the place of what is left out. */
export function blankLatexRows(block: ExerciseBlock, width: number): string[] {
  const { document, context, blanks } = block;
  const blank = (index: number): Blank => blanks?.[index] ?? { formula: false, reason: false };
  return latexRows(document, context, { width, reasons: 'below', blank }).flatMap(({ lines }) => lines);
}

/** What the key shows: everything. */
export const solutionDocument = ({ document }: ExerciseBlock): Document => document;
