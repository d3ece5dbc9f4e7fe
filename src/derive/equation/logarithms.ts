/** The logarithm of a product, quotient or power by the laws of logarithms. */
import type { Path } from '../../core/path.ts';
import type { Term } from '../../core/term.ts';
import { children } from '../../core/traverse.ts';
import type { Board } from '../board.ts';
import { isMultiplicative } from './opening.ts';

/** Of |u| first: whether the bars are needed at all. */
const OF_ABSOLUTE_VALUE: readonly string[] = ['abs-of-negation', 'abs-of-abs', 'abs-of-positive'].map(
  (name) => `algebra/${name}`,
);
const LAWS: readonly string[] = [
  'ln-of-exp',
  'ln-of-one',
  'ln-of-e',
  'ln-of-power',
  'ln-of-root',
  'ln-of-product',
  'ln-of-quotient',
  'ln-abs-of-power',
  'ln-abs-of-general-power',
  'ln-abs-of-product',
  'ln-abs-of-quotient',
].map((name) => `algebra/${name}`);

/** Takes every logarithm in the part at `path` apart as far as the laws go. */
export function takeApart(board: Board, path: Path): void {
  while (applyLaw(board, path) !== null);
}

/** Of a root of a product the factors need not be positive each; of any other root what stands below it is. */
const lawOfRoot = (term: Term): readonly string[] => {
  const [root] = term.kind === 'application' && term.name === 'abs' ? term.args : [];
  const [below] = root?.kind === 'application' && root.name === 'sqrt' ? root.args : [];
  if (below === undefined) return [];
  return [isMultiplicative(below) ? 'algebra/ln-abs-of-root' : 'algebra/ln-abs-of-root-of-positive'];
};

/** One law at the first logarithm that one applies to; null where none does. */
function applyLaw(board: Board, path: Path): string | null {
  const visit = (part: Term, at: Path): string | null => {
    if (part.kind === 'application' && part.name === 'ln' && part.primes === 0) {
      const laws = [...lawOfRoot(part.args[0] as Term), ...LAWS];
      const done = board.applyFirst(OF_ABSOLUTE_VALUE, [...at, 0]) ?? board.applyFirst(laws, at);
      if (done !== null) return done;
    }
    const list = children(part);
    for (let i = 0; i < list.length; i++) {
      const done = visit(list[i] as Term, [...at, i]);
      if (done !== null) return done;
    }
    return null;
  };
  return visit(board.at(path), path);
}
