/**
 * The lecture's way for g = u/v: the numerator of g′ is written in u and v, the fraction is split, and u/v is seen to
 * be g. With a constant u it is "add and subtract": e^{-z} = (1 + e^{-z}) − 1.
 */
import { difference, negation, ONE, power, productOf, quotient, sum, sumOf, TWO, ZERO } from '../../core/make.ts';
import { exactRoot, gcd, isNegative, isZero, rational } from '../../core/rational.ts';
import type { Quotient, SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, postorder } from '../../core/traverse.ts';
import { compose, factorsOf, numericValue, startsNegative, writtenNumber } from '../tidy/factors.ts';
import { negated } from '../tidy/sums.ts';
import { tidy } from '../tidy/tidy.ts';
import { fitCombination } from './fit.ts';
import type { ClosingProblem, Route, RouteLine } from './problem.ts';

export function quotientRoute(problem: ClosingProblem): Route | null {
  const body = problem.body;
  if (body.kind !== 'quotient' || !dependsOn(body.denominator, problem.variable)) return null;
  // Of a rational function nobody wants g: 2/(1 − x)² says it all.
  if (!postorder(body).some((part) => isTranscendental(part, problem.variable))) return null;
  return dependsOn(body.numerator, problem.variable) ? splitNumerator(body, problem) : addAndSubtract(body, problem);
}

const isTranscendental = (part: Term, variable: SymbolTerm): boolean =>
  (part.kind === 'application' && dependsOn(part, variable)) ||
  (part.kind === 'power' && dependsOn(part.exponent, variable));

/** g = c/v: g′ = β g + γ g² as β·(c/v)·((v − δ)/v). */
function addAndSubtract(body: Quotient, problem: ClosingProblem): Route | null {
  const { numerator: c, denominator: v } = body;
  if (v.kind !== 'sum') return null;
  const coefficients = fitCombination([problem.name, power(problem.name, TWO)], problem);
  if (coefficients === null) return null;
  const [beta, gamma] = coefficients as [Term, Term];
  if (beta === ZERO || gamma === ZERO) return null;
  const ratio = tidy(quotient(negation(gamma), beta), problem.tidy);
  const delta = tidy(productOf([ratio, c]), problem.tidy);
  const added = sum([...v.terms, negated(delta)]);
  const closed = productOf([problem.name, sumOf([ONE, negated(times(ratio, problem.name))])]);
  const inner = tidy(quotient(productOf([problem.tidied, power(v, TWO)]), productOf([beta, c])), problem.tidy);
  const written = (second: Term): Term => flat(inFront(beta, productOf([body, second])));
  return {
    kind: 'reciprocal',
    from: 'line',
    lines: [
      { term: written(quotient(added, v)), through: [problem.tidied, written(quotient(inner, v))] },
      {
        term: flat(inFront(beta, closed)),
        through: [
          written(difference(quotient(v, v), quotient(delta, v))),
          written(difference(ONE, quotient(delta, v))),
        ],
      },
    ],
  };
}

/** A product in a product opened. */
const flat = (term: Term): Term =>
  term.kind === 'product'
    ? productOf(term.factors.flatMap((factor) => (factor.kind === 'product' ? factor.factors : [factor])))
    : term.kind === 'negation'
      ? negation(flat(term.operand))
      : term;

/** coefficient·term as it is written: no factor 1, a sign in front, a fraction with the term above. */
function times(coefficient: Term, term: Term): Term {
  if (coefficient === ONE) return term;
  if (term === ONE) return coefficient;
  if (coefficient.kind === 'negation') return negated(times(coefficient.operand, term));
  if (coefficient.kind === 'quotient') {
    const over = coefficient.numerator === ONE ? term : times(coefficient.numerator, term);
    return quotient(over, coefficient.denominator);
  }
  return productOf([...(coefficient.kind === 'product' ? coefficient.factors : [coefficient]), term]);
}

/** g = u/v: the numerator over v² is α v² + β u v + γ u². */
function splitNumerator(body: Quotient, problem: ClosingProblem): Route | null {
  const { numerator: u, denominator: v } = body;
  const name = problem.name;
  const bases = [
    [ONE, power(name, TWO)],
    [name, power(name, TWO)],
    [ONE, name],
    [ONE, name, power(name, TWO)],
  ];
  for (const basis of bases) {
    const found = fitCombination(basis, problem);
    if (found === null) continue;
    const coefficient = (term: Term): Term => found[basis.indexOf(term)] ?? ZERO;
    const quadratic = [
      { coefficient: coefficient(ONE), above: power(v, TWO), split: ONE, closed: ONE },
      { coefficient: coefficient(name), above: productOf([u, v]), split: quotient(u, v), closed: name },
      {
        coefficient: coefficient(power(name, TWO)),
        above: power(u, TWO),
        split: quotient(power(u, TWO), power(v, TWO)),
        closed: power(name, TWO),
      },
    ].filter((part) => part.coefficient !== ZERO);
    if (quadratic.length < 2) continue;
    const common = commonDivisor(
      quadratic.map((part) => part.coefficient),
      problem,
    );
    const reduced = quadratic.map((part) => ({
      ...part,
      coefficient: tidy(quotient(part.coefficient, common), problem.tidy),
    }));
    const combined = (pick: (part: (typeof quadratic)[number]) => Term): Term =>
      positiveFirst(reduced.map((part) => times(part.coefficient, pick(part))));
    const plain = (term: Term): RouteLine => ({ term, through: [] });
    const lines: RouteLine[] = [
      plain(
        inFront(
          common,
          quotient(
            combined((part) => part.above),
            power(v, TWO),
          ),
        ),
      ),
      {
        term: inFront(
          common,
          combined((part) => part.split),
        ),
        through: [
          inFront(
            common,
            combined((part) => quotient(part.above, power(v, TWO))),
          ),
        ],
      },
      plain(
        inFront(
          common,
          combined((part) => part.closed),
        ),
      ),
    ];
    const factored = factoredQuadratic(reduced, name);
    if (factored !== null) lines.push(plain(inFront(common, factored)));
    return { kind: 'quotient', from: 'line', lines };
  }
  return null;
}

/** α + β g + γ g² as a product, where it is one: g(1 − 2g), (1 − g)(2 + 3g); null for 1 − g², which stays as it is. */
function factoredQuadratic(
  parts: readonly { readonly coefficient: Term; readonly closed: Term }[],
  name: Term,
): Term | null {
  const coefficient = (closed: Term): Term => parts.find((part) => part.closed === closed)?.coefficient ?? ZERO;
  const [alpha, beta, gamma] = [coefficient(ONE), coefficient(name), coefficient(power(name, TWO))];
  if (alpha === ZERO) return productOf([name, positiveFirst([beta, times(gamma, name)])]);
  const [a, b, c] = [numericValue(alpha), numericValue(beta), numericValue(gamma)];
  if (beta === ZERO || gamma === ZERO || a === null || b === null || c === null) return null;
  const root = exactRoot(b.mul(b).sub(a.mul(c).mul(4)), 2);
  if (root === null) return null;
  // γ(g − r)(g − s): each factor cleared of its denominator and turned so that it begins with a plus.
  const zeros = [root.sub(b).div(c.mul(2)), root.neg().sub(b).div(c.mul(2))];
  let front = c;
  const factors = zeros.map((zero) => {
    front = front.div(zero.d);
    if (isNegative(zero) || isZero(zero))
      return positiveFirst([writtenNumber(rational(zero.n)), times(writtenNumber(rational(zero.d)), name)]);
    front = front.neg();
    return positiveFirst([writtenNumber(rational(zero.n)), negated(times(writtenNumber(rational(zero.d)), name))]);
  });
  return inFront(writtenNumber(front), productOf(factors));
}

/** The terms as a sum that does not begin with a minus where it need not. */
function positiveFirst(terms: readonly Term[]): Term {
  const list = [...terms];
  const first = list.findIndex((term) => !startsNegative(term));
  if (first > 0) list.unshift(...list.splice(first, 1));
  return sumOf(list);
}

/** A constant in front of a term: c·t, with c's own factors side by side, nothing where c is 1, and t/n where it is 1/n. */
function inFront(constant: Term, term: Term): Term {
  if (constant === ONE) return term;
  if (constant.kind === 'quotient' && constant.numerator === ONE && term.kind === 'sum')
    return quotient(term, constant.denominator);
  if (constant.kind === 'negation') return negation(inFront(constant.operand, term));
  return flat(productOf([...(constant.kind === 'product' ? constant.factors : [constant]), term]));
}

/** What all coefficients share, a minus included, so that it can stand in front: 2/5 of 4/5, 2/5 and −6/5. */
function commonDivisor(coefficients: readonly Term[], problem: ClosingProblem): Term {
  const factored = coefficients.map(factorsOf);
  const [head, ...tail] = factored as [ReturnType<typeof factorsOf>, ...ReturnType<typeof factorsOf>[]];
  let n = head.coefficient.n;
  let d = head.coefficient.d;
  for (const { coefficient } of tail) {
    n = gcd(n, coefficient.n);
    d = (d / gcd(d, coefficient.d)) * coefficient.d;
  }
  const shared = head.factors.filter(({ base, exponent }) =>
    tail.every((other) => other.factors.some((f) => f.base === base && f.exponent === exponent)),
  );
  const isMinus = factored.every(({ coefficient }) => isNegative(coefficient));
  return tidy(compose({ coefficient: rational(isMinus ? -n : n, d), factors: shared }, null), problem.tidy);
}
