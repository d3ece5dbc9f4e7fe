/** LaTeX as HTML and MathML through KaTeX, which is loaded when it is first needed. */

export interface HtmlOptions {
  /** A formula on a line of its own (the default), or one within a line of text. */
  readonly display?: boolean;
  /** HTML with MathML for screen readers (the default), or one of the two alone. */
  readonly output?: 'htmlAndMathml' | 'html' | 'mathml';
}

/** Turns LaTeX into HTML. @throws KaTeX's ParseError on LaTeX that KaTeX's strict mode refuses. */
export type HtmlRenderer = (latex: string, options?: HtmlOptions) => string;

/**
 * The renderer, with KaTeX loaded: for many formulas in a row.
 * @example const toHtml = await htmlRenderer(); lines.map((line) => toHtml(line))
 */
export async function htmlRenderer(): Promise<HtmlRenderer> {
  const { default: katex } = await import('katex');
  return (latex, { display = true, output = 'htmlAndMathml' } = {}) =>
    katex.renderToString(latex, { displayMode: display, output, strict: 'error', throwOnError: true });
}

/**
 * One formula as HTML with MathML inside; the page needs KaTeX's style sheet (see `katex-css.ts`).
 * @throws KaTeX's ParseError on LaTeX that KaTeX's strict mode refuses.
 * @example await renderHtml('\\frac{1}{1 + e^{-z}}')
 */
export async function renderHtml(latex: string, options: HtmlOptions = {}): Promise<string> {
  return (await htmlRenderer())(latex, options);
}

/**
 * One formula as MathML alone, which browsers show without any style sheet.
 * @throws KaTeX's ParseError on LaTeX that KaTeX's strict mode refuses.
 * @example await renderMathml('e^{-z}', { display: false })
 */
export async function renderMathml(latex: string, options: Omit<HtmlOptions, 'output'> = {}): Promise<string> {
  return (await htmlRenderer())(latex, { ...options, output: 'mathml' });
}
