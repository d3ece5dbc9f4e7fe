/** A plot as SVG: axes, curves, marks, legend, and its description for those who do not see it. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { printText } from '../../print/index.ts';
import type { NotesContext } from '../document.ts';
import { escapeHtml } from '../html.ts';
import { phraseText } from '../sentences.ts';
import { curveText, numberText } from './describe.ts';
import type { Curve, PlotModel, Point } from './model.ts';

export interface SvgOptions {
  /** A file of its own, on white; inside a page it takes the page's colours, light or dark. */
  readonly standalone: boolean;
  /** Unique in the page. */
  readonly id: string;
}

/** Okabe and Ito's colours, which the colour-blind tell apart: for white, and lighter for a dark page. */
export const COLOURS = ['#0072B2', '#D55E00', '#007A5A', '#A8437F', '#8A6D00', '#444444'] as const;
const DARK = ['#56B4E9', '#FF9248', '#35C79E', '#E79CC6', '#F0E442', '#CCCCCC'] as const;

const WIDTH = 640;
const HEIGHT = 380;
const LEFT = 46;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 30;
const LEGEND_LINE = 22;
const r = (value: number): string => String(Math.round(value * 100) / 100);

/** @example writeSvg(plot, context, { standalone: true, id: 'p1' }) */
export function writeSvg(plot: PlotModel, context: NotesContext, { standalone, id }: SvgOptions): string {
  const x = scaleLinear(plot.x, [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear(plot.y, [HEIGHT - BOTTOM, TOP]);
  const rows = legendRows(plot, context);
  const height = HEIGHT + rows.length * LEGEND_LINE + 4;
  const path = line<Point>(
    ([at]) => Math.round(x(at) * 100) / 100,
    ([, value]) => Math.round(Math.max(-HEIGHT, Math.min(2 * HEIGHT, y(value))) * 100) / 100,
  );
  const clip = `${id}-clip`;
  const title = phraseText(
    'plot-title',
    {
      terms: rows
        .flat()
        .map(({ text }) => text)
        .join(', '),
    },
    context.sentences,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" class="gp-plot" id="${id}">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-desc">${escapeHtml(plot.alternative)}</desc>`,
    `<style>${style(id, standalone)}</style>`,
    ...(standalone ? [`<rect width="${WIDTH}" height="${height}" fill="#fff"/>`] : []),
    `<clipPath id="${clip}"><rect x="${LEFT}" y="${TOP}" width="${WIDTH - LEFT - RIGHT}" height="${HEIGHT - TOP - BOTTOM}"/></clipPath>`,
    ...grid(plot, x, y, context),
    `<g clip-path="url(#${clip})">`,
    ...plot.asymptotes.map(({ direction, at }) =>
      direction === 'vertical'
        ? `<path class="asymptote" d="M${r(x(at))} ${TOP}V${HEIGHT - BOTTOM}"/>`
        : `<path class="asymptote" d="M${LEFT} ${r(y(at))}H${WIDTH - RIGHT}"/>`,
    ),
    ...plot.curves.map(
      ({ runs, colour, order }) =>
        `<path class="curve c${colour % COLOURS.length}"${dash(order)} d="${runs.map((run) => path([...run]) ?? '').join('')}"/>`,
    ),
    '</g>',
    ...plot.marks.map(({ kind, at, colour }) => mark(kind, x(at[0]), y(at[1]), colour % COLOURS.length)),
    ...legend(rows),
    '</svg>',
  ].join('\n');
}

const DASHES = ['', '8 5', '2 4', '10 4 2 4'];
const dash = (order: number): string => (order === 0 ? '' : ` stroke-dasharray="${DASHES[order] ?? '2 2'}"`);

function style(id: string, standalone: boolean): string {
  const scope = `#${id}`;
  const colours = (list: readonly string[]): string =>
    list.map((colour, i) => `${scope} .c${i}{stroke:${colour}}${scope} .closed.c${i}{fill:${colour}}`).join('');
  const ink = (text: string, lines: string, paper: string): string =>
    `${scope} text{fill:${text}}${scope} .axis{stroke:${text}}${scope} .grid{stroke:${lines}}${scope} .asymptote{stroke:${text}}${scope} .open,${scope} .kink{fill:${paper}}`;
  const shapes = `${scope}{max-width:100%;height:auto}${scope} text{font:14px system-ui,sans-serif}${scope} .legend{font:italic 16px Georgia,'Times New Roman',serif}${scope} path{fill:none}${scope} .curve{stroke-width:2.4;stroke-linejoin:round}${scope} .axis{stroke-width:1.2}${scope} .grid{stroke-width:1}${scope} .asymptote{stroke-width:1.2;stroke-dasharray:1 4;stroke-linecap:round}${scope} .mark{stroke-width:2}`;
  const light = colours(COLOURS) + ink('#1b1b1f', '#e3e3ea', '#fff');
  const dark = standalone
    ? ''
    : `@media screen and (prefers-color-scheme:dark){${colours(DARK)}${ink('#e8e8ec', '#34353c', '#17181c')}}`;
  return shapes + light + dark;
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function grid(plot: PlotModel, x: Scale, y: Scale, context: NotesContext): string[] {
  const [bottom, right] = [HEIGHT - BOTTOM, WIDTH - RIGHT];
  const number = (value: number): string => escapeHtml(numberText(value, context));
  const [xs, ys] = [x.ticks(9), y.ticks(7)];
  // The axes go through the origin where it is in sight.
  const across = clamp(y(0), TOP, bottom);
  const up = clamp(x(0), LEFT, right);
  const name = escapeHtml(printText(plot.variable, context));
  return [
    `<path class="grid" d="${xs.map((at) => `M${r(x(at))} ${TOP}V${bottom}`).join('')}${ys.map((at) => `M${LEFT} ${r(y(at))}H${right}`).join('')}"/>`,
    `<path class="axis" d="M${LEFT} ${r(across)}H${right}M${r(up)} ${TOP}V${bottom}"/>`,
    ...xs.map((at) => `<text x="${r(x(at))}" y="${bottom + 19}" text-anchor="middle">${number(at)}</text>`),
    ...ys.map((at) => `<text x="${LEFT - 8}" y="${r(y(at) + 5)}" text-anchor="end">${number(at)}</text>`),
    `<text class="legend" x="${right - 4}" y="${r(across - 7)}" text-anchor="end">${name}</text>`,
  ];
}
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A kink is a diamond, the end of a piece a circle: open where the value is not there. */
function mark(kind: PlotModel['marks'][number]['kind'], x: number, y: number, colour: number): string {
  if (kind === 'kink') return `<path class="mark kink c${colour}" d="M${r(x)} ${r(y - 6)}l6 6l-6 6l-6 -6z"/>`;
  return `<circle class="mark ${kind} c${colour}" cx="${r(x)}" cy="${r(y)}" r="4.2"/>`;
}

interface Entry {
  readonly text: string;
  readonly curve: Curve;
}
/** Characters that one line of the legend holds. */
const LEGEND_WIDTH = 66;

function legendRows(plot: PlotModel, context: NotesContext): Entry[][] {
  const rows: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const curve of plot.curves) {
    const body = curve.body === null ? '' : ` = ${printText(curve.body, context)}`;
    const text = curveText(printText(curve.term, context)) + body;
    if (used + text.length + 7 > LEGEND_WIDTH) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]?.push({ text, curve });
    used += text.length + 7;
  }
  return rows;
}

function legend(rows: readonly (readonly Entry[])[]): string[] {
  return rows.flatMap((row, i) => {
    const y = HEIGHT + 14 + i * LEGEND_LINE;
    let x = LEFT;
    return row.flatMap(({ text, curve }) => {
      const at = x;
      x += 52 + text.length * 8.3 + 14;
      return [
        `<path class="curve c${curve.colour % COLOURS.length}"${dash(curve.order)} d="M${r(at)} ${y}h42"/>`,
        `<text class="legend" x="${r(at + 50)}" y="${y + 5}">${escapeHtml(text)}</text>`,
      ];
    });
  });
}
