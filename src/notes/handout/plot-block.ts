/** A `plot` block: functions, one a line, and their derivatives over a range. */
import type { SymbolTerm } from '../../core/term.ts';
import { type PlotFunction, plotOf } from '../plot/plot.ts';
import type { PlotBlock } from './block.ts';
import { definitionAt } from './derive-block.ts';
import type { NotesEngine, Style } from './engine.ts';
import { NotesError, problemAt } from './error.ts';
import { label, range, readOptions, values, whole, words } from './options.ts';
import { type Settings, SHARED_OPTIONS } from './settings.ts';
import { commonOf } from './show.ts';
import type { BlockSource } from './source.ts';

const SCHEMA = {
  title: words,
  label,
  range,
  y: range,
  derivatives: whole(0, 3),
  parameters: values,
  var: words,
  spoken: SHARED_OPTIONS.spoken,
} as const;
const USUAL_RANGE: readonly [number, number] = [-6, 6];

/** @throws NotesError */
export function plotBlock(
  source: BlockSource,
  settings: Settings,
  style: Style,
  engine: NotesEngine,
): Omit<PlotBlock, 'number'> {
  const options = readOptions(source.options, SCHEMA, source.place, source.optionsLine);
  if (source.content.length === 0) {
    throw new NotesError([problemAt(source.place, 'the block names no function; write for instance g(z) = tanh(z)')]);
  }
  const functions = source.content.map(({ text, line }): PlotFunction => {
    const { definition } = definitionAt(
      text,
      options.var === undefined ? {} : { var: options.var },
      { ...source.place, line },
      engine,
    );
    return { definition, named: source.content.length === 1 || /^[^=]*\)?\s*(?<![<>!])=(?!=)/.test(text) };
  });
  const parameters = options.parameters ?? new Map<string, number>();
  const known = new Set(
    functions.flatMap(({ definition }) => definition.parameters.map((one: SymbolTerm) => one.name)),
  );
  const stranger = [...parameters.keys()].find((name) => !known.has(name));
  if (stranger !== undefined) {
    throw new NotesError([
      problemAt(source.place, `no function of the plot has a parameter ${stranger}`, 'parameters'),
    ]);
  }
  const { context } = style;
  return {
    kind: 'plot',
    source,
    title: options.title ?? null,
    label: options.label ?? null,
    context,
    show: commonOf({}, settings).show,
    plot: plotOf(
      {
        functions,
        x: options.range ?? USUAL_RANGE,
        y: options.y ?? null,
        orders: options.derivatives ?? 1,
        parameters,
      },
      context,
      { functions: engine.functions },
    ),
  };
}
