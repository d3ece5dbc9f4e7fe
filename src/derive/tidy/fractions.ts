/** Tidying products and quotients whose parts are tidy. */
import { exponential, negation, ONE, quotient, ZERO } from '../../core/make.ts';
import { isInteger, isNegative, numerator, rational } from '../../core/rational.ts';
import type { Product, Quotient, SymbolTerm, Term } from '../../core/term.ts';
import { children, dependsOn, postorder } from '../../core/traverse.ts';
import { asFactored, dividedBy, isTrivial, type Member, membersOf, overOneBar, sharedFactors } from './content.ts';
import type { TidyContext } from './context.ts';
import { expanded } from './expand.ts';
import { compose, type Factor, type Factored, factorsOf, multiplied, numericValue, scaled } from './factors.ts';
import { isOne } from './numbers.ts';
import { cancelled } from './polynomial.ts';
import { startsNegative } from './signs.ts';
import { tidySum } from './sums.ts';
import { LARGE, lightest } from './weight.ts';

/** A product is rebuilt from its factors only where that changes something. */
export function tidyProduct(term: Product, context: TidyContext): Term {
  if (term.factors.includes(ZERO)) return ZERO;
  const settled = isSettled(term.factors) && isInOrder(term.factors, context.variable);
  const factored = factorsOf(term);
  const plain = settled ? term : compose(factored, context.variable);
  return lightest(
    plain,
    reduced(factored, context),
    multipliedOut(factored, context),
    withOneExponential(factored, context),
  );
}

export function tidyQuotient(term: Quotient, context: TidyContext): Term {
  const { numerator: top, denominator: bottom } = term;
  if (bottom === ONE) return top;
  if (bottom === ZERO) return term;
  if (top === ZERO) return ZERO;
  const factored = factorsOf(term);
  const composed = compose(factored, context.variable);
  const single = sameFraction(composed, term) ? term : composed;
  return lightest(
    single,
    reduced(factored, context),
    multipliedOut(factored, context),
    withOneExponential(factored, context),
    split(single, context),
  );
}

/** −(a·b/c), with the minus where it costs least. */
export function tidyNegative(term: Product | Quotient, context: TidyContext): Term {
  const { coefficient, factors } = factorsOf(term);
  const composed = compose({ coefficient: coefficient.neg(), factors }, context.variable);
  return composed.kind === 'negation' ? lightest(negation(term), composed) : lightest(composed, negation(term));
}

/** (e^g − 1)/e^g is 1 − e^(−g): a fraction for each term of the numerator. */
function split(term: Term, context: TidyContext): Term | null {
  if (term.kind !== 'quotient' || term.numerator.kind !== 'sum' || term.denominator.kind === 'sum') return null;
  if (term.size > LARGE) return null;
  const { denominator } = term;
  const parts = term.numerator.terms.map((part) => compose(factorsOf(quotient(part, denominator)), context.variable));
  return tidySum(parts, context, 1);
}

/** (u + v)(u − v) as u² − v²: two or more sums multiplied out; not e^z + e^(-z), which could not be found again in e^(2z). */
function multipliedOut({ coefficient, factors }: Factored, context: TidyContext): Term | null {
  const sums = factors.filter(({ base, exponent }) => base.kind === 'sum' && exponent === ONE && base.size <= LARGE);
  if (sums.some(({ base }) => postorder(base).some(isExponential))) return null;
  const parts = sums.length < 2 ? null : expanded([{ coefficient: rational(1), factors: sums }], context);
  if (parts === null) return null;
  const rest: Factored = { coefficient, factors: factors.filter((factor) => !sums.includes(factor)) };
  const product = tidySum(parts, context, 1);
  return compose(multiplied(rest, product.kind === 'sum' ? asFactored(product) : factorsOf(product)), context.variable);
}

/** e^u e^v as e^(u + v), unless the author has written one of the two. */
function withOneExponential({ coefficient, factors }: Factored, context: TidyContext): Term | null {
  const isSingle = ({ base, exponent }: Factor): boolean =>
    isExponential(base) && (exponent === ONE || isMinusOne(exponent));
  const exponentials = factors.filter(isSingle);
  if (exponentials.length < 2 || exponentials.some(({ base }) => context.kept?.has(base))) return null;
  const exponents = exponentials.map(({ base, exponent }) => {
    const [argument = ZERO] = children(base);
    return exponent === ONE ? argument : scaled(argument, rational(-1));
  });
  const joined: Factor = { base: exponential(tidySum(exponents, context)), exponent: ONE, below: false };
  const [first] = exponentials;
  const all = factors.flatMap((factor) =>
    factor === first ? [joined] : exponentials.includes(factor) ? [] : [factor],
  );
  return compose({ coefficient, factors: all }, context.variable);
}
const isExponential = (term: Term): boolean => term.kind === 'application' && term.name === 'exp';
const isMinusOne = (exponent: Term): boolean => numericValue(exponent)?.equals(-1) === true;

/** The sums among the factors each over one bar, what they share taken out, and cancelled; null without sums. */
function reduced({ coefficient, factors }: Factored, context: TidyContext): Term | null {
  if (!factors.some(({ base }) => base.kind === 'sum' && base.size <= LARGE)) return null;
  const content = factors.some(({ exponent }) => startsNegative(exponent)) ? overOneBar : sharedFactors;
  let all = multiplied(
    { coefficient, factors: [] },
    ...factors.map((factor) => withContentOut(factor, content, context)),
  );
  for (const under of all.factors) {
    const power = isSumBelow(under);
    if (power === null) continue;
    const over = all.factors.find(({ base, exponent }) => base.kind === 'sum' && exponent === ONE);
    if (over === undefined) break;
    const found = cancelled(over.base, under.base, context.variable);
    if (found === null) continue;
    const rest = all.factors.filter((factor) => factor !== under && factor !== over);
    all = multiplied(
      { coefficient: all.coefficient, factors: rest },
      factorsOf(found.top),
      raisedTo(factorsOf(found.bottom), -power),
      raisedTo(factorsOf(found.common), 1 - power),
    );
    return reduced(all, context) ?? compose(all, context.variable);
  }
  return compose(all, context.variable);
}

/** The power k of a factor 1/sum^k, or null. */
function isSumBelow({ base, exponent }: Factor): number | null {
  const value = base.kind === 'sum' ? numericValue(exponent) : null;
  return value !== null && isInteger(value) && isNegative(value) && value.n < 64n ? -Number(numerator(value)) : null;
}

function raisedTo({ coefficient, factors }: Factored, n: number): Factored {
  return {
    coefficient: coefficient.pow(n) ?? coefficient,
    factors: factors.map(({ base, exponent }) => ({ base, exponent: scaled(exponent, rational(n)), below: n < 0 })),
  };
}

/** A sum raised to a whole power as its content and the rest; any other factor as it is. */
function withContentOut(
  factor: Factor,
  contentOf: (members: readonly Member[]) => Factored,
  context: TidyContext,
): Factored {
  const asItIs: Factored = { coefficient: rational(1), factors: [factor] };
  const n = numericValue(factor.exponent);
  if (factor.base.kind !== 'sum' || factor.base.size > LARGE || n === null || !isInteger(n) || n.n > 64n) return asItIs;
  const members = membersOf(factor.base.terms, context);
  const content = contentOf(members);
  if (isTrivial(content)) return asItIs;
  const rest = tidySum(
    members.map((member) => compose(dividedBy(member, content), context.variable)),
    context,
    1,
  );
  // A sum that the author wrote may be 0 without showing it.
  if (rest === ZERO) return asItIs;
  return raisedTo(multiplied(content, rest.kind === 'sum' ? asFactored(rest) : factorsOf(rest)), Number(numerator(n)));
}

/** Whether no two factors have anything to do with each other. */
function isSettled(factors: readonly Term[]): boolean {
  const seen = new Set<Term>();
  const functions = new Set<string>();
  for (const [i, factor] of factors.entries()) {
    if (factor.kind === 'number' ? i > 0 || isOne(factor) : SPLITTABLE.has(factor.kind)) return false;
    const base = factor.kind === 'power' ? factor.base : factor;
    if (seen.has(base) || (base.kind === 'sum' && functions.has('sum'))) return false;
    if (base.kind === 'sum') functions.add('sum');
    const family = base.kind === 'application' ? FAMILIES.get(base.name) : undefined;
    if (family !== undefined) {
      if (functions.has(family) || factors.some((other) => other === children(base)[0])) return false;
      functions.add(family);
    }
    seen.add(base);
  }
  return true;
}
const SPLITTABLE: ReadonlySet<Term['kind']> = new Set(['negation', 'quotient', 'product']);
/** Functions that may have to do with each other, or with their own argument, in a product. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['exp', 'exp'],
  ['sqrt', 'root'],
  ['abs', 'sign'],
  ['sign', 'sign'],
]);

/** Whether no constant stands behind something that changes with the variable. */
function isInOrder(factors: readonly Term[], variable: SymbolTerm): boolean {
  let changing = false;
  for (const factor of factors) {
    if (dependsOn(factor, variable)) changing = true;
    else if (changing) return false;
  }
  return true;
}

/** Whether recomposing a fraction only reordered it: then the author's order stays. */
function sameFraction(a: Term, b: Quotient): boolean {
  if (a.kind !== 'quotient' || a.size !== b.size) return false;
  return sameMembers(a.numerator, b.numerator) && sameMembers(a.denominator, b.denominator);
}
function sameMembers(a: Term, b: Term): boolean {
  if (a === b) return true;
  if (a.kind !== 'product' || b.kind !== 'product' || a.factors.length !== b.factors.length) return false;
  return (
    b.factors.every((factor) => a.factors.includes(factor)) && b.factors.slice(1).every(({ kind }) => kind !== 'number')
  );
}
