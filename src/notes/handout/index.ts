/** Handouts: whole documents from Markdown. Loads remark and all; the light writers of one derivation are a floor above. */
export { type BuildOptions, type Built, buildNotes, TARGETS, type Target } from './build.ts';
export { makeNotesEngine, type NotesData, type NotesEngine } from './engine.ts';
export { NotesError, type Problem, problemText } from './error.ts';
export { filterPandoc } from './pandoc.ts';
export { fillInTree } from './remark.ts';
export { notesRenderer } from './renderer.ts';
export type { Settings } from './settings.ts';
export type { Asset, Flavour } from './to-markdown.ts';
