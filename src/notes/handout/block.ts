/** The blocks of a notes file, worked out: what every target writes. */
import type { Derivation } from '../../trace/index.ts';
import type { Document, NotesContext } from '../document.ts';
import type { PlotModel } from '../plot/model.ts';
import type { Prose } from '../prose.ts';
import { phraseText } from '../sentences.ts';
import type { BlockSource } from './source.ts';

/** How a block is shown; a block's own options count over the document's. */
export interface Show {
  readonly reasons: 'right' | 'intertext' | 'none';
  readonly marks: boolean;
  readonly highlight: boolean;
  readonly steps: boolean;
  readonly spoken: boolean;
}

interface BlockBase {
  readonly source: BlockSource;
  /** Markdown, as the author wrote it. */
  readonly title: string | null;
  /** Unique in the document, without its prefix. */
  readonly label: string | null;
  readonly context: NotesContext;
  readonly show: Show;
}
export interface DeriveBlock extends BlockBase {
  readonly kind: 'derive';
  readonly derivation: Derivation;
  readonly document: Document;
  /** The number of its equation, where it has a label. */
  readonly number: number | null;
  readonly spoken: readonly string[];
}
export interface PlotBlock extends BlockBase {
  readonly kind: 'plot';
  readonly plot: PlotModel;
  readonly number: number;
}
export interface Blank {
  readonly formula: boolean;
  readonly reason: boolean;
}
export interface ExerciseBlock extends BlockBase {
  readonly kind: 'exercise';
  readonly derivation: Derivation;
  readonly document: Document;
  readonly number: number;
  readonly task: Prose;
  /** What is left out, row by row; null where the whole work is left to the student. */
  readonly blanks: readonly Blank[] | null;
  /** Lines to write on. */
  readonly space: number;
  readonly hint: string | null;
}
/** A table of functions, of marks, of anything: cells of prose. */
export interface GridModel {
  readonly heads: readonly Prose[];
  readonly rows: readonly (readonly Prose[])[];
  readonly caption: Prose;
}
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly number: number;
  readonly grid: GridModel;
}
export interface CheckedRow {
  readonly formula: Prose;
  readonly verdict: 'correct' | 'follows' | 'incorrect' | 'undecided' | 'unreadable';
  readonly comment: Prose;
}
export interface CheckBlock extends BlockBase {
  readonly kind: 'check';
  readonly intro: Prose;
  readonly rows: readonly CheckedRow[];
}
/** Where the answer key goes. */
export interface KeyBlock extends BlockBase {
  readonly kind: 'key';
}
export type Block = DeriveBlock | PlotBlock | ExerciseBlock | TableBlock | CheckBlock | KeyBlock;

/** What references call a block: `eq-sigmoid`, `fig-tanh`, `exr-3`. */
const PREFIXES = { derive: 'eq', plot: 'fig', exercise: 'exr', table: 'tbl', check: 'chk', key: 'key' } as const;
export const labelOf = (block: Block): string | null =>
  block.label === null ? null : `${PREFIXES[block.kind]}-${block.label}`;
export const numberOf = (block: Block): number | null => ('number' in block ? block.number : null);

/** What a reference to a block says: (1), Figure 2. */
export function referenceText(block: Block): string {
  const n = String(numberOf(block) ?? '');
  const { sentences } = block.context;
  switch (block.kind) {
    case 'plot':
      return phraseText('figure', { n }, sentences);
    case 'exercise':
      return phraseText('exercise', { n }, sentences);
    case 'table':
      return phraseText('table', { n }, sentences);
    default:
      return `(${n})`;
  }
}

/** The notes with everything worked out. */
export interface Handout {
  readonly blocks: readonly Block[];
  readonly exercises: readonly ExerciseBlock[];
}
