import type { FunctionTable } from '../core/functions.ts';

/** What the printers for people need to know. */
export interface PrintOptions {
  /** Where the names of functions in LaTeX and in Unicode come from. */
  readonly functions: FunctionTable;
}
