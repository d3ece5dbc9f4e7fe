/** KaTeX for pages of notes: strict, but with classes of our own round the parts that a step rewrites. */
import type { HtmlRenderer } from '../../print/index.ts';

/** The renderer, with KaTeX loaded. */
export async function notesRenderer(): Promise<HtmlRenderer> {
  const { default: katex } = await import('katex');
  return (latex, { display = true, output = 'htmlAndMathml' } = {}) =>
    katex.renderToString(latex, {
      displayMode: display,
      output,
      strict: (code) => (code === 'htmlExtension' || code === 'unicodeTextInMathMode' ? 'ignore' : 'error'),
      trust: ({ command }) => command === '\\htmlClass',
      throwOnError: true,
    });
}
