/** Formulas that the checker says as text (`e^u`, `u = -z`) as formulas; everything else stays text. */
import type { FunctionTable } from '../../core/functions.ts';
import { comparison } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { ReadError, readTerm } from '../../syntax/index.ts';
import type { Prose, Span } from '../prose.ts';

/** A letter that is said to be something, up to the end of the clause; or a letter with a power. */
const FORMULA =
  /(?<![\p{L}\d'^/(])[a-z] = [^,.;:]+?(?=$|[,.;:]|\s(?:and|und)\s)|(?<![\p{L}\d'^/(])[a-z]\^(?:[a-z\d](?![\p{L}\d])|\([^()]*\))/gu;

/** @example mathInWords('e^u, here with u = -z', functions) // a term, ', here with ', an equation */
export function mathInWords(text: string, functions: FunctionTable): Prose {
  const prose: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(FORMULA)) {
    const formula = asFormula(match[0], functions);
    if (formula === null) continue;
    prose.push(text.slice(from, match.index), formula);
    from = match.index + match[0].length;
  }
  prose.push(text.slice(from));
  return prose.filter((span) => span !== '');
}

/** A text that is a formula as a whole; as it is where it cannot be read. */
export const wholeFormula = (text: string, functions: FunctionTable): Prose => [asFormula(text, functions) ?? text];

function asFormula(text: string, functions: FunctionTable): Span | null {
  const sides = text.split(' = ').map((side) => read(side, functions));
  const [left, right] = sides;
  if (left === undefined || left === null || sides.length > 2) return null;
  if (right === undefined) return { term: left };
  return right === null ? null : { condition: comparison(left, '=', right) };
}

function read(text: string, functions: FunctionTable): Term | null {
  try {
    return readTerm(text, { functions, format: 'plain' }).term;
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}
