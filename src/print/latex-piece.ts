/** The LaTeX printer's pieces: LaTeX with what its surroundings must know of it. Nothing here looks inside the text. */
import { type Head, joint, type Tail } from './joints.ts';
import { LEVEL, type Level } from './precedence.ts';

export interface LatexPiece extends Forms {
  readonly latex: string;
  readonly level: Level;
  /** Taller than one line, so that brackets round it must grow. */
  readonly tall: boolean;
  readonly head: Head;
  readonly tail: Tail;
}

/** What else a piece may be in other surroundings; null where it is the same everywhere. */
interface Forms {
  /** A negation as a later term of a sum: ` - b`. */
  readonly subtracted: string | null;
  /** With brackets of its own where another factor follows: `\sin(z)` for `\sin z`. */
  readonly closed: string | null;
  /** With a fraction bar, where `latex` has a slash. */
  readonly stacked: string | null;
  /** A function whose powers are written at its name: `\sin` and ` z`. */
  readonly raisable: { readonly name: string; readonly open: string; readonly closed: string } | null;
  /** A fraction with a sum on top, which is bracketed rather than dotted after another fraction. */
  readonly sumOnTop: boolean;
}
const ONE_FORM: Forms = { subtracted: null, closed: null, stacked: null, raisable: null, sumOnTop: false };

export function latexPiece(
  latex: string,
  level: Level,
  tall = false,
  head: Head = 'other',
  tail: Tail = 'other',
  forms: Partial<Forms> = ONE_FORM,
): LatexPiece {
  // Written out: every piece has the same shape, which makes printing several times as fast as spreading.
  const { subtracted = null, closed = null, stacked = null, raisable = null, sumOnTop = false } = forms;
  return { latex, level, tall, head, tail, subtracted, closed, stacked, raisable, sumOnTop };
}

/** Sets a piece off wherever it ends up, in all its forms. */
export function wrapPiece(piece: LatexPiece, open: string, close: string): LatexPiece {
  const wrap = (latex: string): string => open + latex + close;
  const wrapForm = (latex: string | null): string | null => (latex === null ? null : wrap(latex));
  return {
    ...piece,
    latex: wrap(piece.latex),
    // The empty group keeps the minus a binary operator at the beginning of the wrapped group.
    subtracted: piece.subtracted === null ? null : ` ${wrap(`{}${piece.subtracted}`)}`,
    closed: wrapForm(piece.closed),
    stacked: wrapForm(piece.stacked),
    raisable: null,
  };
}

export const grouped = (latex: string, tall: boolean): string => (tall ? `\\left( ${latex} \\right)` : `(${latex})`);

export const bare = (piece: LatexPiece, least: Level): string =>
  piece.level < least ? grouped(piece.latex, piece.tall) : piece.latex;

/** Factors side by side; `\cdot` only where juxtaposition would mislead, brackets where a factor would reach too far. */
export function juxtapose(factors: readonly LatexPiece[]): LatexPiece {
  // `\sin z \cos z` reads well; anything else after `\sin z` would read as part of its argument.
  let lastOther = factors.length - 1;
  while (lastOther > 0 && factors[lastOther]?.head === 'operator') lastOther--;
  let latex = '';
  let tail: Tail | null = null;
  let tall = false;
  for (let i = 0; i < factors.length; i++) {
    const factor = factors[i] as LatexPiece;
    const { stacked } = factor;
    const mustClose = i < lastOther || (factor.head !== 'operator' && i < factors.length - 1);
    let text = (mustClose ? factor.closed : null) ?? stacked ?? factor.latex;
    let { head } = factor;
    if (factor.level < LEVEL.quotient || (tail === 'fraction' && factor.sumOnTop === true)) {
      text = grouped(text, factor.tall || stacked !== null);
      head = 'group';
    }
    latex += tail === null ? text : JOINTS[joint(tail, head)] + text;
    tail = head === 'group' ? 'other' : factor.tail;
    tall ||= factor.tall || stacked !== null;
  }
  return latexPiece(latex, LEVEL.product, tall, factors[0]?.head ?? 'other', tail ?? 'other');
}

const JOINTS = { dot: ' \\cdot ', space: ' ', nothing: '' } as const;
