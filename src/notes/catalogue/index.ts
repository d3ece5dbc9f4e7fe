/** The catalogue of functions as a document. */
export type { CatalogueEntry, Formula } from './entry.ts';
export { catalogueHtml } from './html.ts';
export { catalogueLatex } from './latex.ts';
export { catalogueMarkdown } from './markdown.ts';
