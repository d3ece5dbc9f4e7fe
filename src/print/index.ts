/** The print floor: a term in, text out. Node-only parts (`katex-css.ts`) are not exported here. */

export type { HtmlOptions, HtmlRenderer } from './html.ts';
export { htmlRenderer, renderHtml, renderMathml } from './html.ts';
export type { LatexMark, LatexOptions } from './latex.ts';
export { printConditionLatex, printLatex, printSubjectLatex } from './latex.ts';
export type { UnicodeOptions } from './layout.ts';
export { drawnWidth, printUnicode } from './layout.ts';
export type { Notation, PrintOptions } from './options.ts';
export { printConditionPlain, printPlain } from './plain.ts';
export type { SharedTerm, SharedText } from './share.ts';
export { MAX_SIZE, printShared, shareTerm } from './share.ts';
export { ENGLISH_SPEECH, printConditionSpoken, printSpoken, type SpokenOptions, say } from './spoken.ts';
export { printConditionText, printSubjectText, printText } from './text.ts';
export type { TextOptions } from './text-names.ts';
export { toMathjsNode } from './to-mathjs.ts';
