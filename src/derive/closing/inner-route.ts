/**
 * Where z stands beside an inner term of g, that term can be written in g and z: Φ(z) = g/z for g = z Φ(z),
 * 1/√(1 + z²) = g/z for g = z/√(1 + z²), tanh z = z − g for g = z − tanh z. It is worth it where g′ becomes shorter, or
 * where the term is no everyday function: nobody writes ln z as g/z.
 */
import { application, ONE, power, productOf, quotient, sumOf } from '../../core/make.ts';
import { isInteger, isNegative, type Rational, rational } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { dependsOn, postorder, rebuild, substitute } from '../../core/traverse.ts';
import {
  addTerms,
  compose,
  type Factor,
  factorsOf,
  multiplied,
  numericValue,
  scaled,
  writtenNumber,
} from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';
import type { Inner } from './isolate.ts';
import { factored, polynomialIn } from './polynomial.ts';
import { type ClosingProblem, occurrences, type Route } from './problem.ts';

/** g′ with the inner terms of each list put in. `finish` writes what is left in functions that people know. */
export function innerRoutes(
  problem: ClosingProblem,
  lists: readonly (readonly Inner[])[],
  finish: (term: Term) => Term,
): Route[] {
  return lists.flatMap((list) => {
    const outermost = list[0] as Inner;
    const shown = exposed(problem.tidied, outermost.part);
    const closed = withInner(shown, list, problem, finish);
    if (closed === shown || !isWorthIt(outermost, shown, closed, problem)) return [];
    return [
      { kind: 'inner', from: 'tidied', lines: [{ term: closed, through: [shown], inner: list }] } satisfies Route,
    ];
  });
}

/** The inner terms put in and tidied. A ratio g/z is one thing meanwhile: (g/z)² is not taken apart. */
function withInner(shown: Term, list: readonly Inner[], problem: ClosingProblem, finish: (term: Term) => Term): Term {
  const { name, variable } = problem;
  const settle = (term: Term): Term => tidy(term, problem.tidy);
  const put = (by: readonly Inner[]): Term =>
    substitute(shown, new Map(by.map(({ part, inG }) => [part, inG] as const)));
  if (list[0]?.inG.kind !== 'quotient') return finish(settle(put(list)));
  const ratio = application(RATIO, [variable]);
  const inRatio = list.map(({ part, inG }) => ({
    part,
    inG: settle(substitute(inG, new Map<Term, Term>([[name, productOf([ratio, variable])]]))),
  }));
  const tidied = multipliedOut(finish(settle(factoredIn(ratio, put(inRatio)))), ratio, problem);
  return rebuild(tidied, (part) => {
    if (part === ratio) return quotient(name, variable);
    if (part.kind !== 'product') return part;
    const over = part.factors.indexOf(quotient(name, variable));
    const z = part.factors.indexOf(variable);
    if (over < 0 || z < 0) return part;
    return productOf(part.factors.flatMap((factor, i) => (i === over ? [name] : i === z ? [] : [factor])));
  });
}
/** No name that anybody can type. */
const RATIO = 'g/z';

/** Polynomials in the ratio as products where that is shorter: 1 − (2q − 1)² is 4q(1 − q). */
function factoredIn(ratio: Term, term: Term): Term {
  return rebuild(term, (part) => {
    const polynomial = part.kind === 'sum' ? polynomialIn(part, ratio) : null;
    if (polynomial === null) return part;
    const product = productOf(factored(polynomial, ratio));
    return product.size < part.size ? product : part;
  });
}

/** q(1 + z u) as q + z q u: with g/z for q it is g/z + g u. */
function multipliedOut(term: Term, ratio: Term, problem: ClosingProblem): Term {
  const whole = factorsOf(term);
  const isFactor = (base: Term): boolean => whole.factors.some((one) => one.base === base && one.exponent === ONE);
  const long = whole.factors.find(
    ({ base }) => base.kind === 'sum' && base.terms.some((part) => part.kind === 'number'),
  );
  if (long?.base.kind !== 'sum' || !isFactor(long.base) || !isFactor(ratio)) return term;
  const others = { ...whole, factors: whole.factors.filter((factor) => factor !== long) };
  return sumOf(long.base.terms.map((part) => compose(multiplied(others, factorsOf(part)), problem.variable)));
}

/** g/z and z − g are longer than the names that they stand for; so much is allowed for each. */
const LONGER = 2;
/**
 * What g′ must gain where the inner term is an everyday function and does not make up all of g′: (cos z − g)/z for
 * (z cos z − sin z)/z².
 */
const SHORTER = 3;

function isWorthIt({ part, inG }: Inner, shown: Term, closed: Term, problem: ClosingProblem): boolean {
  if (isEveryday(part, problem)) {
    const isAllThereIs = part.kind !== 'application' && !dependsOn(besideRatio(closed, problem), problem.variable);
    return closed.size + (isAllThereIs ? 0 : SHORTER) <= problem.tidied.size;
  }
  // (g − 1)/z is no ratio that anybody would think of.
  if (inG.kind === 'quotient' && postorder(inG).some(({ kind }) => kind === 'sum')) return false;
  // Of an unknown function nobody knows whether it is worth replacing.
  if (postorder(closed).some((term) => term.kind === 'application' && term.primes > 0)) return false;
  const times = occurrences(part, shown);
  // A difference at two places is no closed form but a riddle.
  if (inG.kind === 'sum' && times > 1) return false;
  return closed.size <= problem.tidied.size + LONGER * times + (inG.kind === 'sum' ? 1 : 0);
}

const besideRatio = (closed: Term, { name, variable }: ClosingProblem): Term =>
  substitute(closed, new Map([[quotient(name, variable), ONE]]));

/** Functions that are as plain as z itself; ln of a sum, though, is a term of its own (ln(1 + e^z)). */
const EVERYDAY: ReadonlySet<string> = new Set([
  'exp',
  'ln',
  'sqrt',
  'nthRoot',
  'abs',
  'sgn',
  'sin',
  'cos',
  'tan',
  'cot',
  'sec',
  'csc',
  'sinh',
  'cosh',
]);

function isEveryday(part: Term, problem: ClosingProblem): boolean {
  const functionsIn = postorder(part).filter(
    (term) => term.kind === 'application' && dependsOn(term, problem.variable),
  );
  return part.kind === 'application' && part.name === 'ln' && part.args[0]?.kind === 'sum'
    ? false
    : part.kind === 'application'
      ? EVERYDAY.has(part.name)
      : functionsIn.every((term) => term.kind === 'application' && EVERYDAY.has(term.name));
}

/** The term with powers of the part (or of its reciprocal) written so that the part can be seen: 1/v³ as (1/v)³. */
function exposed(term: Term, part: Term): Term {
  const [wanted, ...more] = factorsOf(part).factors;
  if (wanted === undefined || more.length > 0 || wanted.exponent === ONE) return term;
  return rebuild(term, (whole) => {
    if (whole === part || (whole.kind !== 'product' && whole.kind !== 'quotient' && whole.kind !== 'power'))
      return whole;
    const { coefficient, factors } = factorsOf(whole);
    const own = factors.find(({ base }) => base === wanted.base);
    const times = own === undefined ? null : timesIn(own.exponent, wanted.exponent);
    if (own === undefined || times === null) return whole;
    const left: Factor = { ...own, exponent: addTerms([own.exponent, scaled(wanted.exponent, times.neg())]) };
    const kept = factors.flatMap((factor) => (factor !== own ? [factor] : isZeroTerm(left.exponent) ? [] : [left]));
    const rest = compose({ coefficient, factors: kept }, null);
    const times1 = times.equals(1) ? part : power(part, writtenNumber(times));
    return rest === ONE ? times1 : productOf([...(rest.kind === 'product' ? rest.factors : [rest]), times1]);
  });
}
const isZeroTerm = (term: Term): boolean => numericValue(term)?.equals(0) === true;

/** How often base^wanted is contained in base^exponent; null where it is not. */
function timesIn(exponent: Term, wanted: Term): Rational | null {
  const [have, one] = [numericValue(exponent), numericValue(wanted)];
  if (have !== null && one !== null) {
    const ratio = have.div(one);
    return isInteger(ratio) && !isNegative(ratio) ? ratio : null;
  }
  const rest = numericValue(addTerms([exponent, scaled(wanted, rational(-1))]));
  return rest === null ? null : rational(1);
}
