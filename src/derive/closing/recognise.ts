/** Seeing g in the derivative: as a subterm, as some of a product's factors, or up to a constant factor. */
import { ONE, quotient } from '../../core/make.ts';
import { isInteger, isNegative, numerator, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { hasDecimals } from '../../core/traits.ts';
import { children, dependsOn, occursIn, withChildren } from '../../core/traverse.ts';
import { inDecimals } from '../tidy/decimals.ts';
import {
  compose,
  type Factor,
  FactorCollector,
  type Factored,
  factorsOf,
  numericValue,
  writtenNumber,
} from '../tidy/factors.ts';
import { negated } from '../tidy/sums.ts';
import type { ClosingProblem } from './problem.ts';

/** The term with g(z) written wherever the body, or its variable factors, can be seen; null where it can't. */
export function recogniseBody(
  term: Term,
  problem: ClosingProblem,
  most: number,
  named: (term: Term) => Term | null,
): Term | null {
  const body = factorsOf(problem.body);
  const essential = body.factors.filter(
    ({ base, exponent }) => dependsOn(base, problem.variable) || dependsOn(exponent, problem.variable),
  );
  if (essential.length === 0 || problem.body === problem.variable) return null;
  const task: Division = { body, essential, problem, most, named };
  const found = dividedThroughout(term, task);
  return found !== term && occursIn(problem.name, found) ? found : null;
}

/** The outermost products are looked at first: what is divided out of a whole fraction leaves no √(2π)/√(2π). */
function dividedThroughout(term: Term, task: Division): Term {
  if (term === task.problem.body) return task.problem.name;
  const divided = divideOut(term, task);
  return divided === term
    ? withChildren(
        term,
        children(term).map((child) => dividedThroughout(child, task)),
      )
    : divided;
}

interface Division {
  readonly body: Factored;
  /** The factors of g that change with the variable. */
  readonly essential: readonly Factor[];
  readonly problem: ClosingProblem;
  /** How often g may be divided out of one product. */
  readonly most: number;
  /** The named function that a quotient is, or null. */
  readonly named: (term: Term) => Term | null;
}

/** A factor over another that together are a named function: sin z/cos z is tan z. */
function withNamedRatio(factors: readonly Factor[], named: (term: Term) => Term | null): readonly Factor[] {
  for (const over of factors) {
    for (const under of factors) {
      if (over.exponent !== ONE || numericValue(under.exponent)?.equals(-1) !== true) continue;
      const name = named(quotient(over.base, under.base));
      if (name === null) continue;
      return factors.flatMap((factor) =>
        factor === over ? [{ ...over, base: name }] : factor === under ? [] : [factor],
      );
    }
  }
  return factors;
}

/** A product or quotient that has all variable factors of g, with g(z) in their place. */
function divideOut(part: Term, task: Division): Term {
  const { body, essential, problem } = task;
  if (part.kind !== 'product' && part.kind !== 'quotient' && part.kind !== 'power') return part;
  const factored = factorsOf(part);
  const times = Math.min(task.most, timesContained(factored, essential));
  if (times < 1) {
    // (1 + x²)^(3/2) has √(1 + x²) in it.
    const powers = rootsAsPowers(essential);
    return powers === essential
      ? part
      : divideOut(part, { ...task, essential: powers, body: { ...body, factors: rootsAsPowers(body.factors) } });
  }
  // One bare symbol in common (z, or 1/z) says nothing, unless it is all there is.
  if (essential.length === 1 && (essential[0] as Factor).base === problem.variable && factored.factors.length > 1)
    return part;
  const collector = new FactorCollector();
  collector.multiplyBy(factored.coefficient);
  for (const { base, exponent, below } of factored.factors) collector.addPower(base, exponent, below);
  for (let i = 0; i < times; i++) {
    collector.multiplyBy(body.coefficient.inverse());
    for (const { base, exponent, below } of body.factors) collector.addPower(base, opposite(exponent), below);
  }
  const rest = collector.done();
  // 1/x² is g, but −2/x³ is not better written as −2 g/x.
  const isPowerOfVariable = essential.every(({ base }) => base === problem.variable);
  if (isPowerOfVariable && rest.factors.some(({ base }) => dependsOn(base, problem.variable))) return part;
  const g: Factor = { base: problem.name, exponent: times === 1 ? ONE : writtenNumber(rational(times)), below: false };
  const found = compose(
    { coefficient: rest.coefficient, factors: withName(withNamedRatio(rest.factors, task.named), g, problem) },
    problem.variable,
  );
  return hasDecimals(part) ? inDecimals(found) : found;
}

/** √u as u^(1/2); the list itself where it has no root. */
function rootsAsPowers(factors: readonly Factor[]): readonly Factor[] {
  const asPower = (factor: Factor): Factor => {
    const { base, exponent } = factor;
    const value = base.kind === 'application' && base.name === 'sqrt' ? numericValue(exponent) : null;
    if (base.kind !== 'application' || value === null) return factor;
    return { ...factor, base: base.args[0] as Term, exponent: writtenNumber(value.div(2)) };
  };
  const powers = factors.map(asPower);
  return powers.every((factor, i) => factor === factors[i]) ? factors : powers;
}

/** g(z) stands behind constants and plain powers of z, before everything else. */
function withName(factors: readonly Factor[], g: Factor, problem: ClosingProblem): readonly Factor[] {
  const plain = (factor: Factor): boolean =>
    factor.base === problem.variable || !dependsOn(factor.base, problem.variable);
  return [...factors.filter(plain), g, ...factors.filter((factor) => !plain(factor))];
}

const opposite = (exponent: Term): Term => {
  const value = numericValue(exponent);
  return value === null ? negated(exponent) : writtenNumber(value.neg());
};

/** How often all the factors of `wanted` are among those of a term. */
function timesContained(factored: Factored, wanted: readonly Factor[]): number {
  let times = Number.POSITIVE_INFINITY;
  for (const { base, exponent } of wanted) {
    const have = factored.factors.find((factor) => factor.base === base);
    if (have === undefined) return 0;
    if (have.exponent === exponent) {
      times = Math.min(times, 1);
      continue;
    }
    const [a, b] = [numericValue(have.exponent), numericValue(exponent)];
    if (a === null || b === null || isNegative(a) !== isNegative(b)) return 0;
    const ratio = a.div(b);
    times = Math.min(times, isInteger(ratio) ? Number(numerator(ratio)) : Math.floor(ratio.valueOf()));
  }
  return Number.isFinite(times) ? times : 0;
}
