/** Leaves out of KaTeX's style sheet the fonts that a page does not use: two thirds of its bytes. */

/** Which classes in KaTeX's HTML set a font; a font that is not listed here is kept. */
const CLASSES: readonly (readonly [face: RegExp, classes: RegExp])[] = [
  [/KaTeX_AMS/, /amsrm|mathbb|textbb/],
  [/KaTeX_Caligraphic/, /mathcal/],
  [/KaTeX_Fraktur/, /mathfrak|textfrak/],
  [/KaTeX_SansSerif/, /mathsf|textsf|mathsfit|mathboldsf/],
  [/KaTeX_Script/, /mathscr|textscr/],
  [/KaTeX_Typewriter/, /mathtt|texttt/],
  [/KaTeX_Size1/, /size1|small-op/],
  [/KaTeX_Size2/, /size2|large-op/],
  [/KaTeX_Size3/, /size3/],
  [/KaTeX_Size4/, /size4/],
  [/KaTeX_Main[^}]*(?:font-weight:700|bold)/, /mathbf|textbf|boldsymbol/],
  [/KaTeX_Main[^}]*font-style:italic/, /mathit|textit|mainrm/],
  [/KaTeX_Math[^}]*(?:font-weight:700|bold)/, /boldsymbol|mathbf/],
];

/** @example neededFonts(css, body) // without @font-face{font-family:KaTeX_Fraktur…} */
export function neededFonts(css: string, html: string): string {
  return css.replace(/@font-face\{[^}]*\}/g, (face) => {
    const rule = CLASSES.find(([pattern]) => pattern.test(face.replace(/url\([^)]*\)/g, '')));
    return rule === undefined || rule[1].test(html) ? face : '';
  });
}
