/** Names of symbols and functions in LaTeX and in Unicode: Greek letters, subscripts, operator names. */
import type { FunctionTable } from '../core/functions.ts';

/** ASCII name → [LaTeX, Unicode]. Capitals that look Latin have no macro of their own in LaTeX. */
const GREEK: ReadonlyMap<string, readonly [latex: string, unicode: string]> = new Map([
  ['alpha', ['\\alpha', 'α']],
  ['beta', ['\\beta', 'β']],
  ['gamma', ['\\gamma', 'γ']],
  ['delta', ['\\delta', 'δ']],
  ['epsilon', ['\\epsilon', 'ε']],
  ['varepsilon', ['\\varepsilon', 'ε']],
  ['zeta', ['\\zeta', 'ζ']],
  ['eta', ['\\eta', 'η']],
  ['theta', ['\\theta', 'θ']],
  ['vartheta', ['\\vartheta', 'ϑ']],
  ['iota', ['\\iota', 'ι']],
  ['kappa', ['\\kappa', 'κ']],
  ['lambda', ['\\lambda', 'λ']],
  ['mu', ['\\mu', 'μ']],
  ['nu', ['\\nu', 'ν']],
  ['xi', ['\\xi', 'ξ']],
  ['pi', ['\\pi', 'π']],
  ['rho', ['\\rho', 'ρ']],
  ['sigma', ['\\sigma', 'σ']],
  ['tau', ['\\tau', 'τ']],
  ['upsilon', ['\\upsilon', 'υ']],
  ['phi', ['\\phi', 'φ']],
  ['varphi', ['\\varphi', 'φ']],
  ['chi', ['\\chi', 'χ']],
  ['psi', ['\\psi', 'ψ']],
  ['omega', ['\\omega', 'ω']],
  ['Gamma', ['\\Gamma', 'Γ']],
  ['Delta', ['\\Delta', 'Δ']],
  ['Theta', ['\\Theta', 'Θ']],
  ['Lambda', ['\\Lambda', 'Λ']],
  ['Xi', ['\\Xi', 'Ξ']],
  ['Pi', ['\\Pi', 'Π']],
  ['Sigma', ['\\Sigma', 'Σ']],
  ['Upsilon', ['\\Upsilon', 'Υ']],
  ['Phi', ['\\Phi', 'Φ']],
  ['Psi', ['\\Psi', 'Ψ']],
  ['Omega', ['\\Omega', 'Ω']],
]);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const inDigits = (digits: string, of: string): string =>
  Array.from(digits, (digit) => of[Number(digit)] as string).join('');
export const superscript = (digits: string): string => inDigits(digits, SUPERSCRIPTS);
export const subscript = (digits: string): string => inDigits(digits, SUBSCRIPTS);

/** `z_1` → ['z', '1']; `alpha` → ['alpha', '']. */
function splitSubscript(name: string): readonly [base: string, index: string] {
  const at = name.indexOf('_');
  return at <= 0 || at === name.length - 1 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
}

/** Whether a symbol is printed as a word of several letters: `rate`, `rate_1`; not `alpha`, not `z_1`. */
export function isWord(name: string): boolean {
  const [base] = splitSubscript(name);
  return base.length > 1 && !GREEK.has(base);
}

/** A word set upright: `\mathrm{max}`; letters outside ASCII need text mode. */
function upright(word: string, macro: string): string {
  const escaped = word.replaceAll('_', '\\_');
  return /^[\x20-\x7e]*$/.test(word) ? `\\${macro}{${escaped}}` : `\\text{${escaped}}`;
}

/** A symbol in LaTeX: `z`, `\alpha`, `z_1`, `z_{12}`, `w_{\mathrm{out}}`, `\mathrm{rate}`. */
export function symbolLatex(name: string): string {
  if (name.length === 1) return /[\x21-\x7e]/.test(name) ? name : upright(name, 'mathrm');
  const [base, index] = splitSubscript(name);
  const baseLatex = base.length === 1 ? base : (GREEK.get(base)?.[0] ?? upright(base, 'mathrm'));
  if (index === '') return baseLatex;
  if (/^[0-9A-Za-z]$/.test(index)) return `${baseLatex}_${index}`;
  if (/^[0-9]+$/.test(index)) return `${baseLatex}_{${index}}`;
  return `${baseLatex}_{${GREEK.get(index)?.[0] ?? upright(index, 'mathrm')}}`;
}

/** A symbol in Unicode: `α`, `z₁`, `w_out`. */
export function symbolUnicode(name: string): string {
  if (name.length === 1) return name;
  const [base, index] = splitSubscript(name);
  const baseText = GREEK.get(base)?.[1] ?? base;
  if (index === '') return baseText;
  return /^[0-9]+$/.test(index) ? baseText + subscript(index) : `${baseText}_${GREEK.get(index)?.[1] ?? index}`;
}

/** A function's name in LaTeX: the table's, else a letter as it is and a word as an operator. */
export function functionLatex(name: string, functions: FunctionTable): string {
  const entry = functions.find(name);
  if (entry !== null) return entry.latex;
  const [base] = splitSubscript(name);
  return base.length === 1 || GREEK.has(base) ? symbolLatex(name) : upright(name, 'operatorname');
}

/** A function's name in Unicode text. */
export function functionUnicode(name: string, functions: FunctionTable): string {
  const entry = functions.find(name);
  return entry === null ? symbolUnicode(name) : (entry.unicode ?? entry.name);
}

const DIRECT = new Set(['sin', 'cos', 'tan', 'cot', 'sec', 'csc', 'sinh', 'cosh', 'tanh', 'coth', 'sech', 'csch']);

/** Functions whose powers are written `\sin^2 z`: the trigonometric and hyperbolic ones, not their inverses. */
export const raisesItsName = (name: string): boolean => DIRECT.has(name);

/** Functions written before a simple argument without brackets: `\sin z`, `\ln 2`, `\operatorname{artanh} z`. */
export const isPrefixOperator = (name: string): boolean =>
  name === 'ln' || name === 'log' || DIRECT.has(name) || (name.startsWith('a') && DIRECT.has(name.slice(1)));
