/** Runs of letters that are no name we know: `xy`, `kz`, `sinx`, `senh`. */
import type { FunctionTable } from '../../core/functions.ts';
import { GREEK_NAMES } from '../names.ts';
import type { Context } from '../options.ts';
import { SPELLINGS } from '../spellings.ts';
import { editDistance, suggestFunction } from '../suggest.ts';

/** A piece of a run: a function word, or a symbol. */
export interface Piece {
  readonly kind: 'function' | 'name';
  readonly text: string;
}

/** What a run of letters is. */
export type Run =
  | { readonly kind: 'symbol' }
  | { readonly kind: 'pieces'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'unknown-function'; readonly suggestion: string | null };

/** What stands after the run: an opening bracket, an operand after a space, or anything else. */
export type After = 'bracket' | 'operand' | 'other';

/** Whether this word is a function that takes its argument without a bracket, too. */
export const isFunctionWord = (word: string, functions: FunctionTable): boolean =>
  SPELLINGS.has(word) || (functions.find(word) !== null && !GREEK_NAMES.has(word));

/** The longest function word or Greek name at a place in a run, or its one letter. */
function pieceAt(run: string, from: number, functions: FunctionTable): Piece {
  for (let to = Math.min(run.length, from + 16); to > from + 1; to--) {
    const word = run.slice(from, to);
    if (isFunctionWord(word, functions)) return { kind: 'function', text: word };
    if (GREEK_NAMES.has(word)) return { kind: 'name', text: word };
  }
  return { kind: 'name', text: run.charAt(from) };
}

function piecesOf(run: string, functions: FunctionTable): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < run.length; ) {
    const piece = pieceAt(run, at, functions);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

/** The longest run that is taken apart into letters; a longer one is one name. */
const LONGEST_PRODUCT = 3;

/**
 * Decides what an unknown run of letters is. With a known function in it, it is taken apart (`xsin(x)`, `sinx`).
 * Before a bracket or an operand it was meant as a function, and is a mistyped one if a name is near.
 * Up to three letters it is a product (`kz`); a longer run is one symbol (`rate`), as in mathjs.
 */
export function resolveRun(run: string, after: After, context: Context): Run {
  const { functions } = context;
  const pieces = piecesOf(run, functions);
  const words = pieces.filter((piece) => piece.text.length > 1).length;
  const letters = pieces.length - words;
  const apart: Run = { kind: 'pieces', pieces };
  const endsInFunction = pieces[pieces.length - 1]?.kind === 'function';
  if (words > 0 && letters <= 2 * words && (after !== 'bracket' || endsInFunction)) return apart;
  const near = suggestFunction(run, functions);
  const sameName = near !== null && editDistance(run, near) === 0;
  const meantAsFunction =
    after === 'bracket'
      ? run.length > 2 || near !== null
      : after === 'operand' && run.length > 2 && (near !== null || endsInFunction);
  if (meantAsFunction || sameName) return { kind: 'unknown-function', suggestion: near };
  return run.length <= LONGEST_PRODUCT ? apart : { kind: 'symbol' };
}
