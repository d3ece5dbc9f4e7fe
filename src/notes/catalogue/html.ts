/** The table as one page of HTML with a thumbnail plot for every function. */
import type { FunctionTable } from '../../core/functions.ts';
import type { HtmlRenderer } from '../../print/index.ts';
import { escapeHtml, type HtmlNotesOptions } from '../html.ts';
import { neededFonts } from '../html-fonts.ts';
import { STYLE } from '../html-style.ts';
import {
  byFamily,
  type CatalogueEntry,
  type CellFormula,
  cellsOf,
  DAGGER,
  familyTitle,
  isUnproved,
  UNPROVED,
} from './entry.ts';

const TABLE_STYLE = `
main.catalogue { max-width: 88rem; }
.catalogue h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
.catalogue table { border-collapse: collapse; width: 100%; min-width: 66rem; table-layout: fixed; }
.catalogue th { text-align: left; font-weight: 600; border-bottom: 1px solid var(--line); padding: .4rem .8rem .4rem 0; }
.catalogue td { border-bottom: 1px solid var(--line); padding: .5rem .8rem .5rem 0; vertical-align: middle; }
.catalogue .name { width: 13rem; }
.catalogue .formula { overflow-x: auto; }
.catalogue .formula div + div { margin-top: 0.5em; }
.catalogue .call { font-size: .9rem; }
.catalogue .usual { color: var(--quiet); font-size: .85rem; }
.catalogue .katex { font-size: 1em; }
.catalogue .legend { color: var(--quiet); font-size: .9rem; }
.catalogue .plot { width: 9rem; }
.catalogue .plot svg { display: block; }
.catalogue .plot path { fill: none; stroke-width: 1.6; stroke-linejoin: round; }
.catalogue .axis { stroke: var(--line); stroke-width: 1; }
.catalogue .value, .catalogue b.value { stroke: #2563c9; color: #2563c9; }
.catalogue .slope, .catalogue b.slope { stroke: #c9572b; color: #c9572b; }
@media (prefers-color-scheme: dark) {
  .catalogue .value, .catalogue b.value { stroke: #7fb0ff; color: #7fb0ff; }
  .catalogue .slope, .catalogue b.slope { stroke: #ff9b70; color: #ff9b70; }
}
`;

/** A whole page that needs no network. */
export function catalogueHtml(
  entries: readonly CatalogueEntry[],
  functions: FunctionTable,
  { render, katexCss }: HtmlNotesOptions,
): string {
  const sections = [...byFamily(entries)].map(([family, list]) => section(family, list, functions, render));
  const legend =
    '<p class="legend">In the plots: <b class="value">the function</b> and <b class="slope">its derivative</b>, at the usual values of the parameters, for −5 ≤ z ≤ 5.</p>';
  const note = entries.some(isUnproved) ? `\n<p class="legend">${DAGGER} ${UNPROVED}</p>` : '';
  const body = `<main class="catalogue">\n<h1>Activation functions and their derivatives</h1>\n${legend}\n${sections.join('\n')}${note}\n</main>`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="gprime">',
    '<title>Activation functions and their derivatives</title>',
    `<style>${neededFonts(katexCss, body)}${STYLE}${TABLE_STYLE}</style>`,
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}

function section(
  family: string,
  list: readonly CatalogueEntry[],
  functions: FunctionTable,
  render: HtmlRenderer,
): string {
  const heads = ['function', 'plot', 'definition', 'derivative', 'closed form'];
  const classes = ['name', 'plot', 'formula', 'formula', 'formula'];
  const head = `<tr>${heads.map((text, i) => `<th scope="col" class="${classes[i] ?? ''}">${text}</th>`).join('')}</tr>`;
  const rows = list.map((entry) => row(entry, functions, render));
  return `<h2>${escapeHtml(familyTitle(family))}</h2>\n<div class="scroll"><table>\n<thead>${head}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`;
}

function row(entry: CatalogueEntry, functions: FunctionTable, render: HtmlRenderer): string {
  const { call, definition, derivative, closedForms, usual } = cellsOf(entry, functions);
  const math = (latex: string): string => render(`\\displaystyle ${latex}`, { display: false });
  const given =
    usual.length === 0
      ? ''
      : `<div class="usual">usually ${usual.map((one) => render(one, { display: false })).join(', ')}</div>`;
  const marked = ({ latex, isProved }: CellFormula): string =>
    `${math(latex)}${isProved ? '' : ` <abbr title="${UNPROVED}">${DAGGER}</abbr>`}`;
  const closed = closedForms.length === 0 ? '–' : closedForms.map((one) => `<div>${marked(one)}</div>`).join('');
  const cells = [
    `<td class="name">${escapeHtml(entry.title)}<div class="call">${render(call, { display: false })}</div>${given}</td>`,
    `<td class="plot">${entry.plot}</td>`,
    `<td class="formula">${math(definition)}</td>`,
    `<td class="formula">${marked(derivative)}</td>`,
    `<td class="formula">${closed}</td>`,
  ];
  return `<tr id="${escapeHtml(entry.name)}">${cells.join('')}</tr>`;
}
