/**
 * Where g is a function of an inner term K alone, K is a function of g: z = tan g for g = arctan z, 1 + e^z = e^g for
 * softplus. Written into g′ this leaves g alone.
 */
import { application, negation, power, productOf } from '../../core/make.ts';
import { isInteger, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { occursIn, postorder, rebuild, substitute } from '../../core/traverse.ts';
import { compose, factorsOf, writtenNumber } from '../tidy/factors.ts';
import { negated, oppositeSum } from '../tidy/signs.ts';
import { tidy } from '../tidy/tidy.ts';
import type { ClosingTools } from './choose.ts';
import type { Inner } from './isolate.ts';
import { type ClosingProblem, isInNameAlone, plainLines, type Route, type RouteLine } from './problem.ts';

/** g′ with every inner term written in g, where that leaves no z outside g. */
export function inverseRoute(
  problem: ClosingProblem,
  inner: readonly Inner[],
  { simplify, partner }: Pick<ClosingTools, 'simplify' | 'partner'>,
): Route | null {
  for (let depth = inner.length; depth >= 1; depth--) {
    const by = new Map([
      [problem.body, problem.name],
      ...inner.slice(0, depth).map(({ part, inG }) => [part, inG] as const),
    ]);
    const shown = withPartnersOf(problem.tidied, by, partner);
    const inserted = substitute(withPowersOf(shown, by), by);
    if (inserted === problem.tidied || !isInNameAlone(inserted, problem)) continue;
    const closed = inOrder(simplify(tidy(simplify(inserted), problem.tidy)));
    const before = shown === problem.tidied ? [] : plainLines([shown]);
    return { kind: 'inverse', from: 'tidied', lines: [...before, ...insertedLines(inserted, closed)] };
  }
  return null;
}

/** −b(1 − g) ln(1 − g) for b ln(1 − g)(g − 1): a difference the same way round at both places, functions of it last. */
function inOrder(term: Term): Term {
  if (term.kind === 'negation') return negated(inOrder(term.operand));
  if (term.kind !== 'product') return term;
  const turned = term.factors.map((factor) => {
    const opposite = factor.kind === 'sum' ? oppositeSum(factor) : factor;
    const isElsewhere = term.factors.some((other) => other !== factor && occursIn(opposite, other));
    return isElsewhere ? opposite : factor;
  });
  const isCallOf = (factor: Term): boolean =>
    factor.kind === 'application' && turned.some((other) => other !== factor && occursIn(other, factor));
  const ordered = productOf([...turned.filter((factor) => !isCallOf(factor)), ...turned.filter(isCallOf)]);
  const signs = turned.filter((factor, i) => factor !== term.factors[i]).length;
  return signs % 2 === 0 ? ordered : negation(ordered);
}

/** cosh z as √(1 + sinh² z), where sinh z is one of the terms to be replaced and cosh z is not. */
function withPartnersOf(term: Term, by: ReadonlyMap<Term, Term>, partner: ClosingTools['partner']): Term {
  return rebuild(term, (part) => {
    const found = part.kind !== 'application' || by.has(part) ? null : partner(part);
    return found !== null && postorder(found).some((inside) => by.has(inside)) ? found : part;
  });
}

/** e^(2z) as (e^z)², where e^z is one of the terms to be replaced. */
function withPowersOf(term: Term, by: ReadonlyMap<Term, Term>): Term {
  return rebuild(term, (part) => {
    if (part.kind !== 'application' || part.name !== 'exp' || by.has(part)) return part;
    const { coefficient, factors } = factorsOf(part.args[0] as Term);
    const single = application('exp', [compose({ coefficient: rational(1), factors }, null)]);
    if (!by.has(single) || !isInteger(coefficient)) return part;
    return power(single, writtenNumber(coefficient));
  });
}

/** The line with the inner terms put in is shown where it can be read; else it is only passed through. */
const insertedLines = (inserted: Term, closed: Term): readonly RouteLine[] =>
  inserted.size <= closed.size + READABLE && inserted.size > closed.size + TRIVIAL
    ? plainLines([inserted, closed])
    : [{ term: closed, through: [inserted] }];
const READABLE = 7;
const TRIVIAL = 2;
