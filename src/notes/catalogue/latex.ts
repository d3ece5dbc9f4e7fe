/** The table as a LaTeX document: one longtable, formulas that are too wide for their column made to fit. */
import type { FunctionTable } from '../../core/functions.ts';
import {
  byFamily,
  type CatalogueEntry,
  type CellFormula,
  cellsOf,
  familyTitle,
  isUnproved,
  UNPROVED,
} from './entry.ts';

const PREAMBLE = `\\documentclass[10pt,a4paper]{article}
\\usepackage[utf8]{inputenc}
\\usepackage[T1]{fontenc}
\\usepackage{amsmath,amssymb}
\\usepackage{graphicx}
\\usepackage{longtable,array,booktabs}
\\usepackage[landscape,margin=15mm]{geometry}
% A formula wider than its column is made to fit.
\\newsavebox{\\formulabox}
\\newcommand{\\formula}[1]{\\sbox{\\formulabox}{$\\displaystyle #1$}%
  \\ifdim\\wd\\formulabox>\\linewidth\\resizebox{\\linewidth}{!}{\\usebox{\\formulabox}}\\else\\usebox{\\formulabox}\\fi}
\\renewcommand{\\arraystretch}{1.9}
\\setlength{\\LTleft}{0pt}
`;

const HEAD = 'Function & Definition & Derivative & Closed form';

/** A document that pdflatex compiles as it stands. */
export function catalogueLatex(entries: readonly CatalogueEntry[], functions: FunctionTable): string {
  const body = [...byFamily(entries)].map(([family, list]) => {
    const title = `\\multicolumn{4}{l}{\\bfseries ${escaped(familyTitle(family))}} \\\\*`;
    return [title, ...list.map((entry) => row(entry, functions))].join('\n');
  });
  return `${PREAMBLE}
\\begin{document}
\\noindent
\\begin{longtable}{@{}>{\\raggedright\\arraybackslash}m{0.17\\linewidth}m{0.26\\linewidth}m{0.29\\linewidth}m{0.21\\linewidth}@{}}
\\toprule
${HEAD} \\\\
\\midrule
\\endfirsthead
\\toprule
${HEAD} \\\\
\\midrule
\\endhead
\\bottomrule
\\endlastfoot
${body.join('\n\\midrule\n')}
\\end{longtable}
${entries.some(isUnproved) ? `\\noindent $^\\dagger$ ${UNPROVED}\n` : ''}\\end{document}
`;
}

function row(entry: CatalogueEntry, functions: FunctionTable): string {
  const { call, definition, derivative, closedForms, usual } = cellsOf(entry, functions);
  const given = usual.length === 0 ? '' : ` ($${usual.join(',\\ ')}$)`;
  const closed = closedForms.length === 0 ? '--' : closedForms.map(marked).join(' \\par\\smallskip ');
  const name = `${escaped(entry.title)}${given} \\newline $${call}$`;
  return `${name} & ${formula(definition)} & ${marked(derivative)} & ${closed} \\\\`;
}

const formula = (latex: string): string => `\\formula{${latex}}`;
const marked = ({ latex, isProved }: CellFormula): string => formula(isProved ? latex : `${latex}\\;^\\dagger`);

const GREEK: Readonly<Record<string, string>> = { β: '$\\beta$', α: '$\\alpha$', σ: '$\\sigma$' };
const escaped = (text: string): string =>
  text
    .replace(/[\\~^]/g, (char) => `\\char${char.codePointAt(0)} `)
    .replace(/[&%$#_{}]/g, (char) => `\\${char}`)
    .replace(/[βασ]/g, (char) => GREEK[char] ?? char);
