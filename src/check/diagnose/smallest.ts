/**
 * The smallest part of the student's line that differs from a right line: equal parts are paired off, whatever their
 * order, and what is left over is where the mistake shows. Putting the right part there would make the line right.
 */
import { negation, ONE } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { children } from '../../core/traverse.ts';
import type { SourceNode, Span } from '../../syntax/index.ts';
import type { Values } from '../values.ts';

export interface Aligner {
  readonly values: Values;
  /** A part of the student's line with every name put in. */
  readonly resolve: (term: Term) => Term;
}

export interface Difference {
  readonly span: Span;
  /** The student's part; null where something is missing. */
  readonly part: Term | null;
}

/** @returns where the line differs from the target; null where it does not. */
export function difference(node: SourceNode, target: Term, aligner: Aligner): Difference | null {
  const { values, resolve } = aligner;
  const own = resolve(node.term);
  if (values.compare(own, target) === 'same') return null;
  const here: Difference = { span: node.span, part: own };
  if (own.kind === 'sum') return ofMembers(node, 'sum', target, aligner) ?? here;
  if (isProductLike(own) && target.kind !== 'sum') return ofMembers(node, 'product', target, aligner) ?? here;
  // An own name stands for more than is written: nothing inside it has a place.
  if (own !== node.term && children(own).length !== node.children.length) return here;
  const to = children(target);
  const matches =
    (own.kind === 'power' && target.kind === 'power') ||
    (own.kind === 'derivative' && target.kind === 'derivative' && own.variable === target.variable) ||
    (own.kind === 'application' &&
      target.kind === 'application' &&
      own.name === target.name &&
      own.primes === target.primes);
  if (!matches || to.length !== node.children.length) return here;
  const inside = node.children.flatMap((child, i) => difference(child, to[i] as Term, aligner) ?? []);
  return inside.length === 1 && inside[0] !== undefined ? inside[0] : here;
}

const isProductLike = (term: Term): boolean =>
  term.kind === 'product' || term.kind === 'quotient' || term.kind === 'negation';

/** A member of a sum or a factor of a product, with where it stands. */
interface Member<T> {
  readonly at: T;
  readonly term: Term;
  /** Below the fraction bar. */
  readonly below: boolean;
}

function ofMembers(node: SourceNode, kind: 'sum' | 'product', target: Term, aligner: Aligner): Difference | null {
  const mine: Member<SourceNode>[] = [];
  const theirs: Member<Term>[] = [];
  const mySign = kind === 'sum' ? sumNodes(node, mine, aligner) : factorNodes(node, false, mine, aligner);
  const theirSign = kind === 'sum' ? sumTerms(target, theirs) : factorTerms(target, false, theirs);
  const left = [...theirs];
  const over = mine.filter((member) => {
    const at = left.findIndex(
      (other) => other.below === member.below && aligner.values.compare(member.term, other.term) === 'same',
    );
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  if (over.length === mine.length && mine.length > 1) return null;
  if (over.length === 1 && left.length === 1 && mySign === theirSign) {
    const [a, b] = [over[0] as Member<SourceNode>, left[0] as Member<Term>];
    if (a.below === b.below) {
      const inner =
        a.at.term === a.term || aligner.resolve(a.at.term) === a.term ? difference(a.at, b.term, aligner) : null;
      return inner ?? { span: a.at.span, part: a.term };
    }
  }
  if (over.length === 0) return { span: node.span, part: null };
  const start = Math.min(...over.map(({ at }) => at.span[0]));
  const end = Math.max(...over.map(({ at }) => at.span[1]));
  const only = over.length === 1 ? (over[0]?.term ?? null) : null;
  return { span: [start, end], part: only };
}

function sumNodes(node: SourceNode, into: Member<SourceNode>[], aligner: Aligner): 1 {
  for (const child of node.children) {
    if (child.term.kind === 'sum') sumNodes(child, into, aligner);
    else into.push({ at: child, term: aligner.resolve(child.term), below: false });
  }
  return 1;
}
function sumTerms(term: Term, into: Member<Term>[]): 1 {
  if (term.kind !== 'sum') into.push({ at: term, term, below: false });
  else sumMembers(term, into);
  return 1;
}
function sumMembers(term: Term, into: Member<Term>[]): void {
  for (const child of children(term)) {
    if (child.kind === 'sum') sumMembers(child, into);
    else into.push({ at: child, term: child, below: false });
  }
}

/** The factors above and below the bar; returns the sign. */
function factorNodes(node: SourceNode, below: boolean, into: Member<SourceNode>[], aligner: Aligner): 1 | -1 {
  const { term } = node;
  const [first, second] = node.children;
  if (term.kind === 'negation' && first !== undefined) return flip(factorNodes(first, below, into, aligner));
  if (term.kind === 'product')
    return node.children.reduce<1 | -1>((sign, child) => times(sign, factorNodes(child, below, into, aligner)), 1);
  if (term.kind === 'quotient' && first !== undefined && second !== undefined) {
    return times(factorNodes(first, below, into, aligner), factorNodes(second, !below, into, aligner));
  }
  const own = aligner.resolve(term);
  if (own !== ONE) into.push({ at: node, term: own, below });
  return 1;
}
function factorTerms(term: Term, below: boolean, into: Member<Term>[]): 1 | -1 {
  switch (term.kind) {
    case 'negation':
      return flip(factorTerms(term.operand, below, into));
    case 'product':
      return term.factors.reduce<1 | -1>((sign, factor) => times(sign, factorTerms(factor, below, into)), 1);
    case 'quotient':
      return times(factorTerms(term.numerator, below, into), factorTerms(term.denominator, !below, into));
    default:
      if (term.kind === 'number' && term.value.s < 0n) {
        const positive = negation(term);
        into.push({ at: positive, term: positive, below });
        return -1;
      }
      if (term !== ONE) into.push({ at: term, term, below });
      return 1;
  }
}
const flip = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);
const times = (a: 1 | -1, b: 1 | -1): 1 | -1 => (a === b ? 1 : -1);

/** The smallest of the differences from several right lines. */
export function smallest(node: SourceNode, targets: readonly Term[], aligner: Aligner): Difference | null {
  let best: Difference | null = null;
  for (const target of targets) {
    const found = difference(node, target, aligner);
    if (found === null) continue;
    const length = found.span[1] - found.span[0];
    if (best === null || length < best.span[1] - best.span[0]) best = found;
  }
  return best;
}
