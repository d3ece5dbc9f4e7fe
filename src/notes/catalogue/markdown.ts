/** The table as Markdown: formulas between dollar signs, one table a family. */
import type { FunctionTable } from '../../core/functions.ts';
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

/** A bar would end the cell: absolute values are written with macros. */
const inCell = (latex: string): string =>
  `$${latex
    .replace(/\\left\||\\left\\vert/g, '\\left\\lvert')
    .replace(/\\right\||\\right\\vert/g, '\\right\\rvert')
    .replaceAll('|', '\\vert ')
    .replace(/\s*\n\s*/g, ' ')}$`;

const marked = ({ latex, isProved }: CellFormula): string => `${inCell(latex)}${isProved ? '' : ` ${DAGGER}`}`;

/** What Markdown or HTML would take for markup. */
const inText = (text: string): string => text.replace(/[|<>&*_`$\\[\]]/g, (char) => `&#${char.codePointAt(0)};`);

export function catalogueMarkdown(entries: readonly CatalogueEntry[], functions: FunctionTable): string {
  const parts = [...byFamily(entries)].map(([family, list]) => {
    const rows = list.map((entry) => {
      const { call, definition, derivative, closedForms, usual } = cellsOf(entry, functions);
      const given = usual.length === 0 ? '' : ` (${usual.map(inCell).join(', ')})`;
      const closed = closedForms.length === 0 ? '–' : closedForms.map(marked).join(', ');
      return `| ${inText(entry.title)}${given} | ${inCell(call)} | ${inCell(definition)} | ${marked(derivative)} | ${closed} |`;
    });
    const head = '| function | $g(z)$ | definition | derivative | closed form |\n| --- | --- | --- | --- | --- |';
    return `## ${familyTitle(family)}\n\n${head}\n${rows.join('\n')}\n`;
  });
  const note = entries.some(isUnproved) ? [`${DAGGER} ${UNPROVED}\n`] : [];
  return [...parts, ...note].join('\n');
}
