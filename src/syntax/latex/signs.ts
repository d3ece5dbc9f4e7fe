/** KaTeX's names of signs and letters, and the tokens they stand for. */
import type { FunctionTable } from '../../core/functions.ts';
import { GREEK_NAMES, GREEK_SIGNS } from '../names.ts';
import { SIGNS } from '../plain/characters.ts';
import type { TokenKind } from '../token.ts';

const WRITTEN: readonly (readonly [kind: TokenKind, text: string, signs: string])[] = [
  ['*', '*', '\\cdot \\times \\ast \\cdotp \\bullet'],
  ['/', '/', '\\div \\slash'],
  ['relation', '<', '\\lt'],
  ['relation', '>', '\\gt'],
  ['relation', '<=', '\\le \\leq \\leqslant'],
  ['relation', '>=', '\\ge \\geq \\geqslant'],
  ['relation', '=', '\\coloneqq'],
  ['and', 'and', '\\land \\wedge'],
  ['or', 'or', '\\lor \\vee'],
  ['arrow', '=>', '\\Rightarrow \\Longrightarrow \\Leftrightarrow \\Longleftrightarrow \\therefore \\because'],
  ['arrow', '->', '\\to \\rightarrow \\longrightarrow \\mapsto \\longmapsto'],
];

const SIGN_OF: ReadonlyMap<string, readonly [kind: TokenKind, text: string]> = new Map([
  ...SIGNS,
  ...WRITTEN.flatMap(([kind, text, signs]) => signs.split(' ').map((sign) => [sign, [kind, text]] as const)),
]);

/** The operator or relation that a sign stands for. Brackets, letters and digits are the lexer's own. */
export const signOf = (text: string): readonly [kind: TokenKind, text: string] | undefined => SIGN_OF.get(text);

export const OPENING: ReadonlyMap<string, string> = new Map([
  ['(', '('],
  ['[', '['],
  ['\\lbrack', '['],
  ['\\{', '{'],
  ['\\lbrace', '{'],
  ['\\lvert', '|'],
  ['\\lgroup', '('],
]);
export const CLOSING: ReadonlyMap<string, string> = new Map([
  [')', ')'],
  [']', ']'],
  ['\\rbrack', ']'],
  ['\\}', '}'],
  ['\\rbrace', '}'],
  ['\\rvert', '|'],
  ['\\rgroup', ')'],
]);
export const BARS: ReadonlySet<string> = new Set(['|', '\\vert', '\\mid', '∣']);

/** Greek letters with two shapes are one letter. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['\\varphi', 'phi'],
  ['\\varepsilon', 'epsilon'],
  ['\\vartheta', 'theta'],
  ['\\varrho', 'rho'],
  ['\\varsigma', 'sigma'],
  ['\\varpi', 'pi'],
  ['\\varkappa', 'kappa'],
  ['\\infty', 'infinity'],
  ['∞', 'infinity'],
  ['\\ell', 'l'],
  ['\\imath', 'i'],
]);

/** The name of a letter as KaTeX has it (`z`, `\alpha`, `α`), or null for any other sign. */
export function letterName(text: string): string | null {
  if (/^[A-Za-z]$/.test(text)) return text;
  const greek = GREEK_SIGNS.get(text) ?? VARIANTS.get(text);
  if (greek !== undefined) return greek;
  return text.startsWith('\\') && GREEK_NAMES.has(text.slice(1)) ? text.slice(1) : null;
}

/** Worked out once for a table: a table does not change. */
const macrosOf = new WeakMap<FunctionTable, Readonly<Record<string, string>>>();

/** Commands beyond KaTeX's own: functions of the table, and what LaTeX packages add. */
export function extraMacros(functions: FunctionTable): Readonly<Record<string, string>> {
  const known = macrosOf.get(functions);
  if (known !== undefined) return known;
  const macros: Record<string, string> = { ...PACKAGES };
  for (const { name, aliases = [] } of functions.entries) {
    for (const word of [name, ...aliases]) {
      if (/^[A-Za-z]{3,}$/.test(word) && !GREEK_NAMES.has(word) && !KATEX_KNOWS.has(word))
        macros[`\\${word}`] = `\\operatorname{${word}}`;
    }
  }
  macrosOf.set(functions, macros);
  return macros;
}

const KATEX_KNOWS: ReadonlySet<string> = new Set(
  'sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan exp ln log lg max min sh ch th tg ctg cosec sqrt arctg arcctg deg dim gcd hom inf ker sup'.split(
    ' ',
  ),
);

/** Of amsmath, mathtools and physics, what students use and KaTeX lacks. */
const PACKAGES: Readonly<Record<string, string>> = {
  '\\label': '\\@secondoftwo{#1}{}',
  '\\mbox': '\\text{#1}',
  '\\intertext': '\\text{#1}',
  '\\abs': '\\left|#1\\right|',
  '\\dd': '\\mathrm{d}',
  '\\diff': '\\mathrm{d}',
  '\\dv': '\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}',
  '\\qty': '#1',
  '\\bm': '#1',
  '\\e': '\\mathrm{e}',
  '\\erf': '\\operatorname{erf}',
  '\\sgn': '\\operatorname{sgn}',
};
