/** A side read in the other of two common ways, at one place or at several. */
import { productOf } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { children, withChildren } from '../../core/traverse.ts';
import type { Ambiguity, SourceNode, Span } from '../../syntax/index.ts';

const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && outer[1] >= inner[1];

/**
 * The term with these ambiguities the other way round; null where one of them has no place in it.
 * @example flipped(source of `2 e^2x`, [the one at `e^2x`]) // 2 e^(2x)
 */
export function flipped(source: SourceNode, ambiguities: readonly Ambiguity[]): Term | null {
  const done = new Set<Ambiguity>();
  const term = rewritten(source, ambiguities, done);
  return done.size === ambiguities.length ? term : null;
}

function rewritten(node: SourceNode, open: readonly Ambiguity[], done: Set<Ambiguity>): Term {
  const mine = open.filter(({ span }) => covers(node.span, span));
  if (mine.length === 0) return node.term;
  const list = children(node.term);
  const inside =
    list.length === node.children.length ? node.children.map((child) => rewritten(child, mine, done)) : [...list];
  const left = mine.filter((one) => !done.has(one));
  const whole = left.find(({ taken }) => taken === node.term);
  if (whole !== undefined) {
    done.add(whole);
    return whole.other;
  }
  if (node.term.kind === 'product') return withFactors(node, inside, left, done);
  return withChildren(node.term, inside);
}

/** `2 e^2 x`: what is read in two ways is a run of factors. */
function withFactors(
  node: SourceNode,
  inside: readonly Term[],
  left: readonly Ambiguity[],
  done: Set<Ambiguity>,
): Term {
  let factors: (Term | null)[] = [...inside];
  for (const ambiguity of left) {
    const run = node.children.flatMap((child, i) => (covers(ambiguity.span, child.span) ? [i] : []));
    const [first] = run;
    if (first === undefined || run.some((at) => factors[at] === null)) continue;
    const same = productOf(run.map((at) => (node.children[at] as SourceNode).term)) === ambiguity.taken;
    if (!same) continue;
    done.add(ambiguity);
    factors = factors.map((factor, i) => (i === first ? ambiguity.other : run.includes(i) ? null : factor));
  }
  return productOf(
    factors
      .filter((factor) => factor !== null)
      .flatMap((factor) => (factor.kind === 'product' && !inside.includes(factor) ? factor.factors : [factor])),
  );
}
