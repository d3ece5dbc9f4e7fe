/** The plot of functions and their derivatives: sampled, with kinks, jumps and asymptotes found on the way. */
import { application, derivative } from '../../core/make.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { printText } from '../../print/index.ts';
import type { Definition } from '../../trace/index.ts';
import { compile, type Names } from '../../verify/index.ts';
import { decimal } from '../check-table.ts';
import type { NotesContext } from '../document.ts';
import { phraseText } from '../sentences.ts';
import { describePlot } from './describe.ts';
import type { Asymptote, Curve, Mark, PlotModel, Point } from './model.ts';
import { type Break, quantile, type Sampled, sample } from './sample.ts';

export interface PlotTask {
  readonly functions: readonly PlotFunction[];
  readonly x: readonly [number, number];
  /** Chosen from the values where absent. */
  readonly y: readonly [number, number] | null;
  /** Derivatives up to this order are drawn too. */
  readonly orders: number;
  /** Values of parameters by name; the usual one is 1. */
  readonly parameters: ReadonlyMap<string, number>;
}
export interface PlotFunction {
  readonly definition: Definition;
  /** Whether the author gave the name; else the expression itself is the label. */
  readonly named: boolean;
}

/** Longer formulas make no legend. */
const LONGEST_LABEL = 30;

/** @example plotOf({ functions: [{ definition, named: true }], x: [-6, 6], y: null, orders: 1, parameters }, context, names) */
export function plotOf(task: PlotTask, context: NotesContext, names: Names): PlotModel {
  const curves: Curve[] = [];
  const marks: Mark[] = [];
  const asymptotes: Asymptote[] = [];
  task.functions.forEach(({ definition, named }, colour) => {
    const { name, variable, body } = definition;
    const sampledOrders: { readonly sampled: Sampled; readonly f: (x: number) => number }[] = [];
    // The first derivative is looked at even where it is not drawn: it tells the kinks.
    for (let order = 0; order <= Math.max(1, task.orders); order++) {
      const f = numeric(definition, order, task.parameters, names);
      const sampled = sample(f, task.x);
      sampledOrders.push({ sampled, f });
      if (order > task.orders) continue;
      const term = named
        ? application(name, [variable], order)
        : order === 0
          ? body
          : derivative(body, variable, order);
      const short = printText(body, context).length <= LONGEST_LABEL;
      curves.push({ term, body: named && order === 0 && short ? body : null, colour, order, runs: sampled.runs });
      marks.push(...marksOf(sampledOrders, order, colour));
      asymptotes.push(...asymptotesOf(sampled, f, task.x, curves.length - 1, order));
    }
    const [value, slope] = sampledOrders;
    if (value !== undefined && slope !== undefined)
      marks.push(...kinksOf(value.sampled, value.f, slope.sampled, colour));
  });
  const y = task.y ?? heights(curves, asymptotes);
  const variable: SymbolTerm | undefined = task.functions[0]?.definition.variable;
  if (variable === undefined) throw new RangeError('a plot needs a function');
  const inside = ([, at]: Point): boolean => at >= y[0] && at <= y[1];
  const model = {
    variable,
    x: task.x,
    y,
    curves,
    marks: marks.filter(({ at }) => inside(at)),
    asymptotes: once(asymptotes).filter(({ direction, at }) => direction === 'vertical' || inside([0, at])),
    parameters: parametersText(task, context),
  };
  return { ...model, alternative: describePlot(model, context) };
}

/** A function of the variable in doubles; what stands for nothing is no number. */
function numeric(
  definition: Definition,
  order: number,
  parameters: ReadonlyMap<string, number>,
  names: Names,
): (x: number) => number {
  const { name, variable } = definition;
  const term: Term = application(name, [variable], order);
  const all: Names = { ...names, definitions: [definition] };
  const f = compile(term, [variable, ...definition.parameters], all);
  const given = definition.parameters.map((one) => parameters.get(one.name) ?? 1);
  return (x) => f([x, ...given]);
}

function marksOf(
  orders: readonly { readonly sampled: Sampled; readonly f: (x: number) => number }[],
  order: number,
  colour: number,
): Mark[] {
  const current = orders[order];
  if (current === undefined) return [];
  return current.sampled.breaks.flatMap(({ at, left, right }): Mark[] => {
    const ends = [left, right].filter((y): y is number => y !== null && Number.isFinite(y));
    if (ends.length < 2) return [];
    const value = current.f(at);
    // A derivative has no value at its jump, whatever a formula gives there.
    const closed = order === 0 && Number.isFinite(value);
    return [
      ...ends
        .filter((y) => !closed || Math.abs(y - value) > 1e-9)
        .map((y): Mark => ({ kind: 'open', at: [at, y], colour })),
      ...(closed ? [{ kind: 'closed' as const, at: [at, value] as const, colour }] : []),
    ];
  });
}

/** Where the slope jumps and the function does not. */
function kinksOf(value: Sampled, f: (x: number) => number, slope: Sampled, colour: number): Mark[] {
  const near = (at: number): boolean => value.breaks.some((one) => Math.abs(one.at - at) < 1e-6);
  return slope.breaks.flatMap(({ at, left, right }: Break): Mark[] => {
    const y = f(at);
    if (left === null || right === null || near(at) || !Number.isFinite(y)) return [];
    return [{ kind: 'kink', at: [at, y], colour }];
  });
}

function asymptotesOf(
  { breaks }: Sampled,
  f: (x: number) => number,
  [from, to]: readonly [number, number],
  curve: number,
  order: number,
): Asymptote[] {
  const unbounded = (y: number | null): boolean => y !== null && !Number.isFinite(y);
  const vertical = breaks
    .filter(({ left, right }) => unbounded(left) || unbounded(right))
    .map(({ at }): Asymptote => ({ direction: 'vertical', at, curve }));
  if (order > 0) return vertical;
  const width = to - from;
  const horizontal = [
    [to, to + 3 * width, to + 30 * width],
    [from, from - 3 * width, from - 30 * width],
  ].flatMap(([here = 0, far = 0, further = 0]): Asymptote[] => {
    const [near, limit, beyond] = [f(here), f(far), f(further)];
    if (![near, limit, beyond].every(Number.isFinite) || near === beyond) return [];
    const at = Math.abs(beyond) < 1e-9 ? 0 : Number(beyond.toPrecision(6));
    const settled =
      Math.abs(limit - beyond) < 5e-3 * Math.max(1, Math.abs(near)) &&
      Math.abs(f(far + (far - here)) - beyond) < Math.abs(near - beyond);
    return settled ? [{ direction: 'horizontal', at, curve }] : [];
  });
  return [...vertical, ...horizontal];
}

const once = (asymptotes: readonly Asymptote[]): Asymptote[] =>
  asymptotes.filter(
    (one, i) =>
      asymptotes.findIndex((other) => other.direction === one.direction && Math.abs(other.at - one.at) < 1e-6) === i,
  );

/** Heights that show what is interesting: a pole does not press everything else flat. */
function heights(curves: readonly Curve[], asymptotes: readonly Asymptote[]): readonly [number, number] {
  const ys = curves.flatMap(({ runs }) => runs.flatMap((run) => run.map(([, y]) => y))).sort((a, b) => a - b);
  if (ys.length === 0) return [-1, 1];
  const [low, high] = [quantile(ys, 0.03), quantile(ys, 0.97)];
  const span = Math.max(high - low, 1e-6);
  const poles = asymptotes.some(({ direction }) => direction === 'vertical');
  const reach = poles ? 0.35 : 1.5;
  const bottom = Math.max(ys[0] ?? low, low - reach * span);
  const top = Math.min(ys[ys.length - 1] ?? high, high + reach * span);
  const levels = asymptotes.filter(({ direction }) => direction === 'horizontal').map(({ at }) => at);
  const [least, most] = [Math.min(bottom, 0, ...levels), Math.max(top, 0, ...levels)];
  const margin = 0.06 * Math.max(most - least, 1e-3);
  return [least - margin, most + margin];
}

function parametersText(task: PlotTask, context: NotesContext): string {
  const seen = new Map<string, string>();
  for (const { definition } of task.functions) {
    for (const one of definition.parameters) {
      const value = decimal(String(task.parameters.get(one.name) ?? 1), context);
      seen.set(one.name, `${printText(one, context)} = ${value}`);
    }
  }
  if (seen.size === 0) return '';
  return phraseText('plot-parameters', { values: [...seen.values()].join(', ') }, context.sentences);
}
