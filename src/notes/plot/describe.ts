/** A plot in words, from its numbers: what a reader who does not see it has to know. */
import { printText } from '../../print/index.ts';
import { decimal } from '../check-table.ts';
import type { NotesContext } from '../document.ts';
import { phraseText } from '../sentences.ts';
import type { PlotModel } from './model.ts';

/** @example describePlot(model, context) // 'Graph of g(z), g′(z) for z from −6 to 6. Derivatives are dashed. …' */
export function describePlot(model: Omit<PlotModel, 'alternative'>, context: NotesContext): string {
  const { sentences } = context;
  const number = (value: number): string => numberText(value, context);
  const label = (curve: number): string => {
    const term = model.curves[curve]?.term;
    return term === undefined ? '' : curveText(printText(term, context));
  };
  const named = model.curves.map(({ term, body }) => {
    const text = curveText(printText(term, context));
    return body === null ? text : `${text} = ${printText(body, context)}`;
  });
  const said = [
    phraseText(
      'plot-of',
      {
        terms: named.join(', '),
        variable: printText(model.variable, context),
        from: number(model.x[0]),
        to: number(model.x[1]),
      },
      sentences,
    ),
  ];
  if (model.curves.some(({ order }) => order > 0)) said.push(phraseText('plot-dashed', {}, sentences));
  model.curves.forEach(({ runs }, i) => {
    const ys = runs.flatMap((run) => run.map(([, y]) => y));
    if (ys.length === 0) return;
    const [low, high] = [Math.min(...ys), Math.max(...ys)];
    const bounded = !model.asymptotes.some(({ direction, curve }) => direction === 'vertical' && curve === i);
    if (bounded)
      said.push(phraseText('plot-range', { term: label(i), low: number(low), high: number(high) }, sentences));
  });
  for (const { kind, at, colour } of model.marks) {
    if (kind !== 'kink' && kind !== 'closed') continue;
    const curve = model.curves.findIndex((one) => one.colour === colour && one.order === 0);
    const place = `${printText(model.variable, context)} = ${number(at[0])}`;
    said.push(phraseText(kind === 'kink' ? 'plot-kink' : 'plot-jump', { term: label(curve), at: place }, sentences));
  }
  for (const { direction, at, curve } of model.asymptotes) {
    const place = `${printText(model.variable, context)} = ${number(at)}`;
    said.push(
      direction === 'vertical'
        ? phraseText('plot-asymptote-vertical', { term: label(curve), at: place }, sentences)
        : phraseText('plot-asymptote-horizontal', { term: label(curve), value: number(at) }, sentences),
    );
  }
  if (model.parameters !== '') said.push(model.parameters);
  return said.join(' ');
}

/** g′(z), with the sign that screen readers know. */
export const curveText = (text: string): string => text.replace(/'+/g, (primes) => '′'.repeat(primes.length));

/** Four digits are what the eye takes from a plot. */
export const numberText = (value: number, context: NotesContext): string =>
  decimal(String(Number(value.toPrecision(4)) + 0), context).replace('-', '−');
