/**
 * The walk all printers share: the printed piece of a term from the pieces of its parts, each distinct subterm once,
 * at any nesting depth. A part is printed in one of two styles, since what is stacked on the line is written with a
 * slash in an exponent; a marked path is printed apart, since marking belongs to one occurrence and not to the term.
 */
import type { Path } from '../core/path.ts';
import type { Term } from '../core/term.ts';
import { children } from '../core/traverse.ts';

/** `line`: at full size; `script`: inside an exponent or an index. */
export type Style = 'line' | 'script';

/** A flavour of printing: how a term's piece is made of its parts' pieces (in the order of `children`). */
export interface Flavour<P> {
  combine(term: Term, parts: readonly P[], style: Style): P;
  /** The style of the part at `index` of a term that is itself printed in `style`. */
  partStyle(term: Term, index: number, style: Style): Style;
}

/** A subterm to be set off: its path, and what becomes of its piece. */
export interface Marking<P> {
  readonly path: Path;
  readonly wrap: (piece: P) => P;
}

/** Written out, a larger term would not fit into a string. */
const LARGEST = 20_000_000;
/** Up to this size (as a tree, hence in depth too) plain recursion without a memo is safe, and fastest. */
const SMALL = 300;

/**
 * Prints a term in a flavour.
 * @throws RangeError where the marked path leads nowhere, or the term written out would be larger than a string can be.
 */
export function render<P>(root: Term, flavour: Flavour<P>, marking: Marking<P> | null = null): P {
  if (root.size > LARGEST) {
    throw new RangeError('the term is too large to be written out; printShared names its repeated parts');
  }
  const print = root.size <= SMALL ? printSmall : printLarge<P>(new Map(), new Map());
  if (marking === null) return print(root, 'line', flavour);

  const spine: { term: Term; style: Style }[] = [{ term: root, style: 'line' }];
  for (const index of marking.path) {
    const last = spine[spine.length - 1] as { term: Term; style: Style };
    const part = children(last.term)[index];
    if (part === undefined) throw new RangeError(`no subterm at path [${marking.path.join(', ')}]`);
    spine.push({ term: part, style: flavour.partStyle(last.term, index, last.style) });
  }
  const marked = spine.pop() as { term: Term; style: Style };
  let piece = marking.wrap(print(marked.term, marked.style, flavour));
  for (let level = spine.length - 1; level >= 0; level--) {
    const { term, style } = spine[level] as { term: Term; style: Style };
    const onPath = marking.path[level];
    const parts = children(term).map((part, i) =>
      i === onPath ? piece : print(part, flavour.partStyle(term, i, style), flavour),
    );
    piece = flavour.combine(term, parts, style);
  }
  return piece;
}

function printSmall<P>(term: Term, style: Style, flavour: Flavour<P>): P {
  const list = children(term);
  const parts: P[] = [];
  for (let i = 0; i < list.length; i++) {
    parts.push(printSmall(list[i] as Term, flavour.partStyle(term, i, style), flavour));
  }
  return flavour.combine(term, parts, style);
}

interface Frame<P> {
  readonly term: Term;
  readonly style: Style;
  readonly list: readonly Term[];
  readonly parts: P[];
}

/** The printer with a memo for each style and a stack of its own. */
function printLarge<P>(line: Map<Term, P>, script: Map<Term, P>) {
  return (root: Term, rootStyle: Style, flavour: Flavour<P>): P => {
    const memo = (style: Style): Map<Term, P> => (style === 'line' ? line : script);
    const open = (term: Term, style: Style): Frame<P> => ({ term, style, list: children(term), parts: [] });
    const known = memo(rootStyle).get(root);
    if (known !== undefined) return known;
    const stack = [open(root, rootStyle)];
    for (;;) {
      const { term, style, list, parts } = stack[stack.length - 1] as Frame<P>;
      const part = list[parts.length];
      if (part === undefined) {
        const piece = flavour.combine(term, parts, style);
        memo(style).set(term, piece);
        stack.pop();
        if (stack.length === 0) return piece;
        (stack[stack.length - 1] as Frame<P>).parts.push(piece);
        continue;
      }
      const partStyle = flavour.partStyle(term, parts.length, style);
      const done = memo(partStyle).get(part);
      if (done === undefined) stack.push(open(part, partStyle));
      else parts.push(done);
    }
  };
}
