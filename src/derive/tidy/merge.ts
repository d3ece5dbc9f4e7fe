/** What factors of one product have to do with each other beyond equal bases: exponentials, roots, signs, sin over cos. */
import { application, MINUS_ONE, negation, ONE, PI, productOf, sum, ZERO } from '../../core/make.ts';
import { compareTerms } from '../../core/order.ts';
import { isInteger, isNegative, isZero, numerator, type Rational, rational } from '../../core/rational.ts';
import type { Sum, Term } from '../../core/term.ts';
import { addTerms, type Factor, type Factored, scaled, startsNegative } from './factors.ts';
import { isOne, numericValue, writtenNumber } from './numbers.ts';
import { negated } from './signs.ts';

/** Every merger in turn. The list is short; each looks at it once. */
export function merged(coefficient: Rational, factors: readonly Factor[]): Factored {
  if (factors.length === 0 || (factors.length === 1 && isOne((factors[0] as Factor).exponent)))
    return { coefficient, factors };
  const opposite = mergeOpposites(coefficient, factors);
  const rest = [mergeExponentials, mergeRoots, mergeConstantRoots, mergeAbsolutes, mergeRatios].reduce(
    (list, merge) => merge(list),
    opposite.factors,
  );
  return { coefficient: opposite.coefficient, factors: rest.filter(({ exponent }) => !isZeroExponent(exponent)) };
}
const isZeroExponent = (exponent: Term): boolean => exponent === ZERO || numericValue(exponent)?.equals(0) === true;

const applied = (term: Term, name: string): Term | null =>
  term.kind === 'application' && term.name === name && term.primes === 0 && term.args.length === 1
    ? (term.args[0] as Term)
    : null;

/** (z − 1)(1 − z) is −(z − 1)², and (1 + z)/(z + 1) is 1: sums that are equal up to their order and sign. */
function mergeOpposites(given: Rational, factors: readonly Factor[]): Factored {
  if (factors.filter(({ base }) => base.kind === 'sum').length < 2) return { coefficient: given, factors };
  const seen = new Map<Term, { readonly at: number; readonly flipped: boolean }>();
  const result: Factor[] = [];
  let coefficient = given;
  for (const factor of factors) {
    const exponent = numericValue(factor.exponent);
    if (factor.base.kind !== 'sum' || exponent === null) {
      result.push(factor);
      continue;
    }
    const { key, flipped } = normalSum(factor.base);
    const known = seen.get(key);
    const partner = known === undefined ? undefined : result[known.at];
    const before = partner === undefined ? null : numericValue(partner.exponent);
    const opposed = known !== undefined && known.flipped !== flipped;
    if (known === undefined || partner === undefined || before === null || (opposed && !isInteger(exponent))) {
      if (known === undefined) seen.set(key, { at: result.length, flipped });
      result.push(factor);
      continue;
    }
    if (opposed && exponent.n % 2n === 1n) coefficient = coefficient.neg();
    result[known.at] = {
      base: partner.base,
      exponent: writtenNumber(before.add(exponent)),
      below: partner.below || factor.below,
    };
  }
  return { coefficient, factors: result };
}

/** The sum with its members in canonical order and its first one positive, and whether that is its opposite. */
export function normalSum(base: Sum): { readonly key: Term; readonly flipped: boolean } {
  const bare = (term: Term): Term => (term.kind === 'negation' ? term.operand : term);
  const sorted = [...base.terms].sort((a, b) => compareTerms(bare(a), bare(b)));
  const flipped = startsNegative(sorted[0] as Term);
  return { key: sum(flipped ? sorted.map(negated) : sorted), flipped };
}

/** e^a e^b becomes e^(a+b) where the sum of the exponents collects to something shorter. */
function mergeExponentials(given: readonly Factor[]): readonly Factor[] {
  const factors = given.some(isPowerOfExponential) ? given.map(withoutOuterExponent) : given;
  const exponentials = factors.filter(({ base }) => applied(base, 'exp') !== null);
  if (exponentials.length < 2) return factors;
  const exponents = exponentials.map(({ base, exponent }) => ({
    argument: applied(base, 'exp') ?? ZERO,
    times: numericValue(exponent) ?? rational(1),
  }));
  const total = addTerms(exponents.map(({ argument, times }) => scaled(argument, times)));
  const separate = exponents.reduce((size, { argument }) => size + argument.size, 0);
  if (total.size >= separate) return factors;
  const others = factors.filter(({ base }) => applied(base, 'exp') === null);
  if (total === ZERO) return others;
  const place = factors.findIndex(({ base }) => applied(base, 'exp') !== null);
  const below = exponentials.every((factor) => factor.below) && !startsNegative(total);
  const joined: Factor = below
    ? { base: application('exp', [scaled(total, rational(-1))]), exponent: MINUS_ONE, below: true }
    : { base: application('exp', [total]), exponent: ONE, below: false };
  return [...others.slice(0, place), joined, ...others.slice(place)];
}
const isPowerOfExponential = ({ base, exponent }: Factor): boolean =>
  applied(base, 'exp') !== null && numericValue(exponent)?.abs().equals(1) === false;
/** (e^u)^n as e^(n u). */
function withoutOuterExponent(factor: Factor): Factor {
  const argument = applied(factor.base, 'exp');
  const times = numericValue(factor.exponent);
  if (argument === null || times === null || isZero(times)) return factor;
  const base = application('exp', [scaled(argument, times.abs())]);
  return { ...factor, base, exponent: isNegative(times) ? negation(ONE) : ONE };
}

/** z/√z becomes √z, √z √z becomes z, and 1/(s√s) becomes 1/s^(3/2) for a long s: a base beside powers of its own root. */
function mergeRoots(factors: readonly Factor[]): readonly Factor[] {
  let result = factors;
  for (const factor of factors) {
    const radicand = applied(factor.base, 'sqrt');
    const halves = numericValue(factor.exponent);
    if (radicand === null || halves === null || !isInteger(halves)) continue;
    const partner = result.find(({ base }) => base === radicand);
    const whole = partner === undefined ? rational(0) : numericValue(partner.exponent);
    if (whole === null || !isInteger(whole) || (partner === undefined && halves.abs().compare(2) < 0)) continue;
    const total = numerator(halves) + 2n * numerator(whole);
    const odd = total % 2n;
    const integral = (total - odd) / 2n;
    const below = total < 0n;
    const split: Factor[] = [];
    if (odd !== 0n && integral !== 0n && radicand.kind === 'sum') {
      split.push({ base: radicand, exponent: writtenNumber(rational(total, 2n)), below });
    } else {
      if (integral !== 0n) split.push({ base: radicand, exponent: writtenNumber(rational(integral)), below });
      if (odd !== 0n) split.push({ base: factor.base, exponent: writtenNumber(rational(odd)), below });
    }
    result = result.flatMap((other) => (other.base === factor.base ? split : other === partner ? [] : [other]));
  }
  return result;
}

/** √2 √π is √(2π): roots of positive constants that stand on the same side of the bar. */
function mergeConstantRoots(factors: readonly Factor[]): readonly Factor[] {
  const isRoot = ({ base, exponent }: Factor): boolean => {
    const radicand = applied(base, 'sqrt');
    return (radicand === PI || radicand?.kind === 'number') && numericValue(exponent)?.abs().equals(1) === true;
  };
  const roots = factors.filter(isRoot);
  const [first] = roots;
  if (first === undefined || roots.length < 2 || roots.some(({ exponent }) => exponent !== first.exponent))
    return factors;
  const radicand = productOf(roots.map(({ base }) => applied(base, 'sqrt') ?? ONE).sort(compareTerms));
  const joined: Factor = { ...first, base: application('sqrt', [radicand]) };
  return factors.flatMap((factor) => (factor === first ? [joined] : roots.includes(factor) ? [] : [factor]));
}

/** |u|² is u², |u| sgn u is u, and u sgn u is |u|. */
function mergeAbsolutes(factors: readonly Factor[]): readonly Factor[] {
  let result = factors;
  for (const { base } of factors) {
    const inner = applied(base, 'abs') ?? applied(base, 'sign');
    const own = inner === null ? undefined : result.find((factor) => factor.base === base);
    if (inner === null || own === undefined) continue;
    const value = numericValue(own.exponent);
    const replace = (by: readonly Factor[], partner: Factor | null): void => {
      result = result.flatMap((factor) => (factor === own ? by : factor === partner ? [] : [factor]));
    };
    if (applied(base, 'abs') !== null) {
      if (value === null || !isInteger(value) || value.n % 2n !== 0n) continue;
      const partner = result.find((factor) => factor.base === inner) ?? null;
      const beside = partner === null ? rational(0) : numericValue(partner.exponent);
      if (beside === null || !isInteger(beside)) continue;
      const total = value.add(beside);
      replace([{ base: inner, exponent: writtenNumber(total), below: own.below || partner?.below === true }], partner);
      continue;
    }
    const partner = result.find((factor) => factor.base === inner || applied(factor.base, 'abs') === inner);
    if (own.exponent !== ONE || partner?.exponent !== ONE) continue;
    const outcome = partner.base === inner ? application('abs', [inner]) : inner;
    replace([{ base: outcome, exponent: ONE, below: false }], partner);
  }
  return result;
}

/** sin u/cos u is tan u: quotients of functions that have a name of their own. */
const RATIOS: readonly (readonly [over: string, under: string, name: string])[] = [
  ['sin', 'cos', 'tan'],
  ['cos', 'sin', 'cot'],
  ['sinh', 'cosh', 'tanh'],
  ['cosh', 'sinh', 'coth'],
];
function mergeRatios(factors: readonly Factor[]): readonly Factor[] {
  for (const [over, under, name] of RATIOS) {
    for (const top of factors) {
      const argument = applied(top.base, over);
      const n = argument === null ? null : numericValue(top.exponent);
      if (argument === null || n === null || isNegative(n) || !isInteger(n)) continue;
      const bottom = factors.find(
        ({ base, exponent }) => applied(base, under) === argument && numericValue(exponent)?.equals(n.neg()) === true,
      );
      if (bottom === undefined) continue;
      const ratio: Factor = { base: application(name, [argument]), exponent: top.exponent, below: false };
      return mergeRatios(factors.flatMap((factor) => (factor === top ? [ratio] : factor === bottom ? [] : [factor])));
    }
  }
  return factors;
}
