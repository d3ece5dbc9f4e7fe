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

/** A place on the way to marked subterms. */
interface Place<P> {
  readonly term: Term;
  readonly style: Style;
  readonly below: Map<number, Place<P>>;
  readonly wraps: ((piece: P) => P)[];
  piece: P | null;
}

/**
 * Prints a term in a flavour.
 * @throws RangeError where a marked path leads nowhere, or the term written out would be larger than a string can be.
 */
export function render<P>(root: Term, flavour: Flavour<P>, markings: readonly Marking<P>[] = []): P {
  if (root.size > LARGEST) {
    throw new RangeError('the term is too large to be written out; printShared names its repeated parts');
  }
  const print = root.size <= SMALL ? printSmall : printLarge<P>(new Map(), new Map());
  if (markings.length === 0) return print(root, 'line', flavour);

  // Every place on a marked path, each after the one above it; pieces are then made from the last to the first.
  const places = placesOf(root, flavour, markings);
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as Place<P>;
    const { term, style, below, wraps } = place;
    const plain = (): P => {
      if (below.size === 0) return print(term, style, flavour);
      const parts = children(term).map(
        (part, k) => below.get(k)?.piece ?? print(part, flavour.partStyle(term, k, style), flavour),
      );
      return flavour.combine(term, parts, style);
    };
    place.piece = wraps.reduce((piece, wrap) => wrap(piece), plain());
  }
  return places[0]?.piece ?? print(root, 'line', flavour);
}

function placesOf<P>(root: Term, flavour: Flavour<P>, markings: readonly Marking<P>[]): Place<P>[] {
  const place = (term: Term, style: Style): Place<P> => ({ term, style, below: new Map(), wraps: [], piece: null });
  const top = place(root, 'line');
  const places = [top];
  for (const { path, wrap } of markings) {
    let at = top;
    for (const index of path) {
      let next = at.below.get(index);
      if (next === undefined) {
        const part = children(at.term)[index];
        if (part === undefined) throw new RangeError(`no subterm at path [${path.join(', ')}]`);
        next = place(part, flavour.partStyle(at.term, index, at.style));
        at.below.set(index, next);
        places.push(next);
      }
      at = next;
    }
    at.wraps.push(wrap);
  }
  return places;
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
