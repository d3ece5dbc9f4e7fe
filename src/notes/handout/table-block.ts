/** A `table` block: functions of the catalogue (or definitions) with their derivatives and closed forms, each derived. */
import { application, comparison, symbol } from '../../core/make.ts';
import { documentOf } from '../document.ts';
import type { Prose } from '../prose.ts';
import { phrase } from '../sentences.ts';
import type { GridModel, TableBlock } from './block.ts';
import { derivationOf } from './derive-block.ts';
import type { NotesEngine, Style } from './engine.ts';
import { NotesError, problemAt } from './error.ts';
import type { Reader } from './options.ts';
import { label, names, oneOf, readOptions, words } from './options.ts';
import type { Settings } from './settings.ts';
import { commonOf } from './show.ts';
import type { BlockSource } from './source.ts';

const COLUMNS = ['function', 'derivative', 'closed'] as const;
type Column = (typeof COLUMNS)[number];
const columns: Reader<readonly Column[]> = (value) => {
  const list = names(value);
  if ('wrong' in list) return list;
  const read: Column[] = [];
  for (const name of list.value) {
    const column = oneOf(...COLUMNS)(name);
    if ('wrong' in column) return column;
    read.push(column.value);
  }
  return { value: read };
};
const VARIABLE = symbol('z');
const SCHEMA = { title: words, label, functions: names, columns, var: words } as const;

/** @throws NotesError */
export async function tableBlock(
  source: BlockSource,
  settings: Settings,
  style: Style,
  engine: NotesEngine,
): Promise<Omit<TableBlock, 'number'>> {
  const options = readOptions(source.options, SCHEMA, source.place, source.optionsLine);
  const { context } = style;
  const listed = source.content.flatMap(({ text, line }) =>
    (text.includes('=') ? [text] : text.split(/\s*,\s*/))
      .filter((part) => part !== '')
      .map((part) => ({ text: part, line })),
  );
  const given = [...listed, ...(options.functions ?? []).map((text) => ({ text, line: source.place.line }))];
  if (given.length === 0) {
    const message = 'the block names no function; write for instance sigma, tanh, softplus';
    throw new NotesError([problemAt(source.place, message)]);
  }
  const rows: Prose[][] = [];
  const chosen = options.columns ?? COLUMNS;
  for (const { text, line } of given) {
    const place = { ...source.place, line };
    const more = options.var === undefined ? {} : { var: options.var };
    const derivation = await derivationOf(text, { ...more, detail: 'brief' }, place, engine);
    const { definition, result, closedForm } = derivation;
    const { rows: lines } = documentOf(derivation, context);
    // What it is by definition says more than its name: σ(z) = 1/(1 + e^(-z)).
    const named = definition.body;
    const spelt = lines.filter(({ head }, i) => i > 0 && head === null && i < 2)[0]?.term;
    const cells: Record<Column, Prose> = {
      function:
        spelt === undefined || spelt === named ? [{ term: named }] : [{ condition: comparison(named, '=', spelt) }],
      derivative: [{ term: result }],
      closed: closedForm === null || closedForm.term === result ? ['–'] : [{ term: closedForm.term }],
    };
    rows.push(chosen.map((column) => cells[column]));
  }
  const heads: Record<Column, Prose> = {
    function: phrase('function-column', {}, context.sentences),
    derivative: phrase('derivative-column', {}, context.sentences),
    closed: phrase('closed-column', { term: [{ term: application('g', [VARIABLE]) }] }, context.sentences),
  };
  const grid: GridModel = {
    heads: chosen.map((column) => heads[column]),
    rows,
    caption: phrase('table-caption', {}, context.sentences),
  };
  return {
    kind: 'table',
    source,
    title: options.title ?? null,
    label: options.label ?? null,
    context,
    show: commonOf({}, settings).show,
    grid,
  };
}
