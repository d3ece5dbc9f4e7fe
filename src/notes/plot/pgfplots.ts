/** A plot for LaTeX: pgfplots draws our own numbers, so that it compiles without a function of TeX's being asked. */
import { printLatex } from '../../print/index.ts';
import type { NotesContext } from '../document.ts';
import type { Curve, PlotModel, Point } from './model.ts';
import { COLOURS } from './svg.ts';

export interface PgfOptions {
  readonly width?: string;
  readonly height?: string;
}
const DASHES = ['solid', 'dashed', 'densely dotted', 'dashdotted'];
/** Points nearer to a straight line than this part of the picture are left out. */
const FLAT = 0.0012;

/** @example writePgfplots(plot, context) // \begin{tikzpicture} … */
export function writePgfplots(plot: PlotModel, context: NotesContext, options: PgfOptions = {}): string {
  const { width = '.82\\linewidth', height = '.5\\linewidth' } = options;
  const colours = COLOURS.map((colour, i) => `\\definecolor{gprime${letter(i)}}{HTML}{${colour.slice(1)}}`);
  const used = Math.max(0, ...plot.curves.map(({ colour }) => colour % COLOURS.length)) + 1;
  const [left, right] = plot.x.map(number);
  const [low, high] = plot.y.map(number);
  const comma = context.notation?.decimal === 'comma' ? ', /pgf/number format/use comma' : '';
  const lines = [
    ...colours.slice(0, used),
    '\\begin{tikzpicture}',
    `\\begin{axis}[width=${width}, height=${height}, xmin=${left}, xmax=${right}, ymin=${low}, ymax=${high},`,
    `  axis lines=middle, xlabel={$${printLatex(plot.variable, context)}$}, grid=major, grid style={black!12}, tick label style={font=\\footnotesize},`,
    `  legend style={draw=none, font=\\small, at={(0.5,-0.08)}, anchor=north, legend columns=2, /tikz/every even column/.append style={column sep=1em}}, legend cell align=left${comma}]`,
    ...plot.curves.flatMap((curve) => curveLatex(curve, plot, context)),
    ...plot.asymptotes.map(({ direction, at }) =>
      direction === 'vertical'
        ? `\\addplot[black!60, dotted, thick, forget plot] coordinates {(${number(at)},${low}) (${number(at)},${high})};`
        : `\\addplot[black!60, dotted, thick, forget plot] coordinates {(${left},${number(at)}) (${right},${number(at)})};`,
    ),
    ...plot.marks.map(({ kind, at, colour }) => {
      const name = `gprime${letter(colour % COLOURS.length)}`;
      const shape = kind === 'kink' ? 'diamond*' : '*';
      const fill = kind === 'closed' ? name : 'white';
      return `\\addplot[only marks, mark=${shape}, mark size=2.4pt, mark options={draw=${name}, fill=${fill}, thick}, forget plot] coordinates {${pair(at)}};`;
    }),
    '\\end{axis}',
    '\\end{tikzpicture}',
  ];
  return lines.join('\n');
}

const letter = (i: number): string => 'ABCDEFGH'[i] ?? 'A';
/** TeX reads no exponent letters it does not know; six digits are more than a page shows. */
const number = (value: number): string => {
  const rounded = Number(value.toPrecision(6)) + 0;
  return Math.abs(rounded) < 1e-6 ? '0' : rounded.toFixed(6).replace(/\.?0+$/, '');
};
const pair = ([x, y]: Point): string => `(${number(x)},${number(y)})`;

function curveLatex(curve: Curve, plot: PlotModel, context: NotesContext): string[] {
  const style = `gprime${letter(curve.colour % COLOURS.length)}, very thick, ${DASHES[curve.order] ?? 'dotted'}`;
  const body = curve.body === null ? '' : ` = ${printLatex(curve.body, context)}`;
  const entry = `\\addlegendentry{$${printLatex(curve.term, context)}${body}$}`;
  const runs = curve.runs.flatMap((run) => clipped(run, plot)).map((run) => thinned(run, plot));
  return runs.flatMap((run, i) => {
    const hidden = i === 0 ? '' : ', forget plot';
    const plotted = `\\addplot[${style}${hidden}] coordinates {${run.map(pair).join(' ')}};`;
    return i === 0 ? [plotted, entry] : [plotted];
  });
}

/** Numbers beyond TeX's largest are cut off a little outside of the picture. */
function clipped(run: readonly Point[], { y: [low, high] }: PlotModel): Point[][] {
  const margin = high - low;
  const inside = ([, y]: Point): boolean => y >= low - margin && y <= high + margin;
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (const point of run) {
    if (inside(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 1) parts.push(part);
  return parts.filter((points) => points.length > 1);
}

/** Leaves out points on the straight line between those that stay. */
function thinned(run: readonly Point[], { x, y }: PlotModel): Point[] {
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  const kept: Point[] = [];
  let from = 0;
  for (let to = 1; to < run.length; to++) {
    const [a, b] = [run[from], run[to]];
    if (a === undefined || b === undefined) continue;
    const off = run.slice(from + 1, to).some(([px, py]) => {
      const straight = a[1] + ((b[1] - a[1]) * (px - a[0])) / (b[0] - a[0] || width);
      return Math.abs(py - straight) > FLAT * height;
    });
    if (from === 0 && kept.length === 0) kept.push(a);
    if (off) {
      from = to - 1;
      const point = run[from];
      if (point !== undefined) kept.push(point);
    }
  }
  const last = run[run.length - 1];
  if (last !== undefined) kept.push(last);
  return kept;
}
