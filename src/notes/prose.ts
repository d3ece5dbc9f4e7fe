/** Sentences with formulas in them: the formulas stay terms until a format writes them. */
import type { Condition, Term } from '../core/term.ts';
import { type PrintOptions, printConditionLatex, printConditionText, printLatex, printText } from '../print/index.ts';

export type Span = string | { readonly term: Term } | { readonly condition: Condition };
export type Prose = readonly Span[];

/** One line of Unicode text. */
export function proseText(prose: Prose, print: PrintOptions): string {
  return prose
    .map((span) => {
      if (typeof span === 'string') return span;
      return 'term' in span ? printText(span.term, print) : printConditionText(span.condition, print);
    })
    .join('');
}

/** The formulas of a sentence as LaTeX, its words through `words`. */
export function proseWith(
  prose: Prose,
  print: PrintOptions,
  words: (text: string) => string,
  formula: (latex: string) => string,
): string {
  return prose
    .map((span) => {
      if (typeof span === 'string') return words(span);
      return formula('term' in span ? printLatex(span.term, print) : printConditionLatex(span.condition, print));
    })
    .join('');
}

/** For LaTeX paragraphs. */
export const proseLatex = (prose: Prose, print: PrintOptions): string =>
  proseWith(prose, print, latexWords, (latex) => `$${latex}$`).replaceAll('$$', '');

/**
 * For the inside of a formula: words in `\text{…}`, formulas between them. Nested dollar signs would be right LaTeX,
 * but Markdown readers end the formula at them.
 */
export function proseInMath(prose: Prose, print: PrintOptions): string {
  const inside = proseWith(
    prose,
    print,
    (text) => latexWords(text, '}', '\\text{'),
    (latex) => `}${latex}\\text{`,
  );
  return `\\text{${inside}}`.replaceAll('\\text{}', '');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\^{}',
  '~': '\\~{}',
  '“': '``',
  '”': "''",
  '’': "'",
  '…': '\\dots{}',
  '–': '--',
};
const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '·': '\\cdot',
  '×': '\\times',
  '±': '\\pm',
  '≤': '\\leq',
  '≥': '\\geq',
  '≠': '\\neq',
  '≈': '\\approx',
  '∞': '\\infty',
  '→': '\\to',
  '′': "'",
  '″': "''",
  '√': '\\sqrt{\\ }',
  ℝ: '\\mathbb{R}',
  '²': '^2',
  '³': '^3',
  '⁻': '^{-}',
  '₁': '_1',
  '₂': '_2',
};
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'varepsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'varphi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Φ: 'Phi',
  Σ: 'Sigma',
  Δ: 'Delta',
  Ω: 'Omega',
};

/** Most names of rules need nothing. */
const PLAIN = /^[A-Za-z0-9 ,.;:()'/-]*$/;

/** Words for LaTeX: special characters escaped, mathematical signs as formulas, so that plain pdflatex sets them. */
export function latexWords(text: string, open = '$', close = '$'): string {
  if (PLAIN.test(text)) return text;
  let latex = '';
  for (const char of text) {
    const greek = GREEK[char];
    const sign = greek === undefined ? SIGNS[char] : `\\${greek}`;
    latex += sign === undefined ? (SPECIAL[char] ?? char) : open + sign + close;
  }
  return latex;
}
