/** Closed forms that a fit finds and no idea leads to: sums of powers of g, and what is left over one of them. */
import { negation, number, ONE, power, productOf, quotient, sum, sumOf, TWO, ZERO } from '../../core/make.ts';
import { gcd, isNegative } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { dependsOn, postorder } from '../../core/traverse.ts';
import { factorsOf } from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';
import { fitCombination } from './fit.ts';
import { type ClosingProblem, plainLines, type Route } from './problem.ts';

/** g′ = r g + c: α e^z = α(e^z − 1) + α. */
export function affineRoute(problem: ClosingProblem): Route | null {
  const found = fitCombination([problem.name, ONE], problem);
  if (found === null) return null;
  const [slope, offset] = found as [Term, Term];
  if (slope === ZERO || offset === ZERO) return null;
  const withSlope = (term: Term): Term =>
    slope === ONE
      ? term
      : slope.kind === 'negation'
        ? negation(productOf([slope.operand, term]))
        : productOf([slope, term]);
  const join = (term: Term): Term =>
    offset.kind === 'negation' ? sum([withSlope(term), offset]) : sumOf([withSlope(term), offset]);
  return { kind: 'affine', from: 'tidied', lines: plainLines([join(problem.body), join(problem.name)]) };
}

/** g′ = β g + γ g² or α + γ g², where g is no plain fraction: 1 − g² for g = 2/(1 + e^(−2z)) − 1. */
export function polynomialRoute(problem: ClosingProblem): Route | null {
  if (!postorder(problem.body).some((part) => part.kind === 'application' && dependsOn(part, problem.variable)))
    return null;
  const square = power(problem.name, TWO);
  for (const basis of [
    [problem.name, square],
    [ONE, square],
  ]) {
    const found = fitCombination(basis, problem);
    if (found === null || found.includes(ZERO)) continue;
    const closed = tidy(sumOf(basis.map((term, i) => productOf([found[i] as Term, term]))), problem.tidy);
    return { kind: 'polynomial', from: 'tidied', lines: plainLines([closed]) };
  }
  return null;
}

/** g²/(α + γ g²), where g has a square root: 4g²/(4g² + b) for g = (z + √(z² + b))/2. Null where 1/g′ is no such sum. */
export function reciprocalFit(problem: ClosingProblem): Term | null {
  const hasRoot = (part: Term): boolean => part.kind === 'application' && part.name === 'sqrt';
  if (!postorder(problem.body).some((part) => hasRoot(part) && dependsOn(part, problem.variable))) return null;
  const square = power(problem.name, TWO);
  const found = fitCombination([ONE, quotient(ONE, square)], problem, quotient(ONE, problem.tidied));
  if (found === null || found.includes(ZERO)) return null;
  const coefficients = found.map((term) => factorsOf(term).coefficient);
  const least = coefficients.reduce((common, { d }) => (common / gcd(common, d)) * d, 1n);
  const common = coefficients.every(isNegative) ? -least : least;
  const [offset, slope] = found.map((term) => productOf([number(common), term])) as [Term, Term];
  return tidy(quotient(productOf([number(common), square]), sumOf([productOf([offset, square]), slope])), problem.tidy);
}
