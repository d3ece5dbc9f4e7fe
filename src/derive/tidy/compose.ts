/** From a list of factors back to a term, in the order and with the signs that people write. */
import { application, numberOf, ONE, power, productOf, quotient, ZERO } from '../../core/make.ts';
import { isNegative, isZero, rational } from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn } from '../../core/traverse.ts';
import { type Factor, type Factored, scaled } from './factors.ts';
import { numericValue, writtenNumber } from './numbers.ts';
import { negated, oppositeSum, startsNegative } from './signs.ts';

/**
 * The term that a list of factors stands for, in display order: the sign outside, numbers, constants, powers of the
 * variable, then the rest as they came. Without a variable the order is that of appearance.
 * @example compose(factorsOf(cos(z²)·2·z), z) // 2z cos(z²)
 */
export function compose({ coefficient, factors }: Factored, variable: SymbolTerm | null): Term {
  if (isZero(coefficient)) return ZERO;
  const { above, below } = bothSides(inDisplayOrder(factors, variable));
  const size = coefficient.abs();
  const isMinus = settleSigns(above, isNegative(coefficient), size.n === 1n);
  const over = numberOf(rational(size.n));
  const under = numberOf(rational(size.d));
  let term: Term;
  if (size.d !== 1n && size.n !== 1n && below.length === 0 && above.some(standsAlone)) {
    term = productOf([quotient(over, under), ...above]);
  } else {
    const top = productOf(size.n === 1n && above.length > 0 ? above : [over, ...above]);
    const bottom = size.d === 1n ? below : [under, ...below];
    term = bottom.length === 0 ? top : quotient(top, productOf(bottom));
  }
  return isMinus ? negated(term) : term;
}

/** What stands above the bar and what below it. */
function bothSides(factors: readonly Factor[]): { readonly above: Term[]; readonly below: Term[] } {
  const above: Term[] = [];
  const below: Term[] = [];
  for (const { base, exponent, below: under } of factors) {
    const value = numericValue(exponent);
    if (value !== null && isNegative(value) && (under || value.equals(-1)))
      below.push(raised(base, writtenNumber(value.neg())));
    else if (value === null && under && startsNegative(exponent))
      below.push(raised(base, scaled(exponent, rational(-1))));
    else above.push(raised(base, exponent));
  }
  // 1/e^(-z) is e^z, and 1/e^z with nothing else above or below is e^(-z).
  const alone = above.length === 0 && below.length === 1;
  for (let i = below.length - 1; i >= 0; i--) {
    const argument = exponentOf(below[i] as Term);
    if (argument === null || !(alone || startsNegative(argument))) continue;
    below.splice(i, 1);
    above.push(application('exp', [scaled(argument, rational(-1))]));
  }
  return { above, below };
}

const exponentOf = (term: Term): Term | null =>
  term.kind === 'application' && term.name === 'exp' ? (term.args[0] ?? null) : null;

const raised = (base: Term, exponent: Term): Term => (exponent === ONE ? base : power(base, exponent));

/**
 * −(a − b) c is written (b − a) c, and (−a − b) c as −(a + b) c: turns sums among the factors round where that saves a
 * minus, and returns whether one remains in front. A minus before a number costs nothing: there, −2(1 − a) stays, but
 * −2(1 − a − b) is 2(a + b − 1).
 */
function settleSigns(factors: Term[], isMinus: boolean, isCostly: boolean): boolean {
  let minus = isMinus;
  factors.forEach((factor, i) => {
    if (factor.kind !== 'sum') return;
    const opposite = oppositeSum(factor);
    const saves = minus && (isCostly || minuses(factor) > minuses(opposite));
    const begins = startsNegative(factor);
    if (begins === startsNegative(opposite) ? !saves : !begins) return;
    factors[i] = opposite;
    minus = !minus;
  });
  return minus;
}

const minuses = (term: Term): number => (term.kind === 'sum' ? term.terms.filter(startsNegative).length : 0);

/** A bracket beside others, or a power with a fraction for its exponent, has a number before it rather than under it. */
const standsAlone = (term: Term, _place: number, list: readonly Term[]): boolean =>
  (term.kind === 'sum' && list.length > 1) || (term.kind === 'power' && (numericValue(term.exponent)?.d ?? 1n) !== 1n);

/** Constants, then powers of the variable, then the rest. */
function inDisplayOrder(factors: readonly Factor[], variable: SymbolTerm | null): readonly Factor[] {
  if (variable === null || factors.length < 2) return factors;
  const rank = ({ base, exponent }: Factor): number => {
    if (base === variable) return exponent.kind === 'number' || exponent.kind === 'negation' ? 2 : 3;
    if (dependsOn(base, variable) || dependsOn(exponent, variable)) return 3;
    return base.kind === 'symbol' ? 0 : 1;
  };
  const ranks = factors.map(rank);
  if (ranks.every((own, i) => i === 0 || (ranks[i - 1] as number) <= own)) return factors;
  return factors
    .map((factor, i) => ({ factor, i, rank: ranks[i] as number }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ factor }) => factor);
}
