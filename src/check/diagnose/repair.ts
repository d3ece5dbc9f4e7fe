/** The smallest repair: one changed sign, exponent, factor or bracket that makes the line true. */
import {
  application,
  derivative,
  negation,
  number,
  ONE,
  power,
  product,
  productOf,
  quotient,
  sum,
  sumOf,
  TWO,
} from '../../core/make.ts';
import { type Path, replaceAt } from '../../core/path.ts';
import { isInteger } from '../../core/rational.ts';
import type { Term } from '../../core/term.ts';
import { printText } from '../../print/index.ts';
import type { SourceNode, Span } from '../../syntax/index.ts';
import type { StepContext } from '../context.ts';
import type { Repair } from '../result.ts';

const MOST_PLACES = 60;
const MOST_FOUND = 24;

interface Change {
  readonly kind: Repair['kind'];
  readonly to: Term;
}

/** @example repair: `-e^-z/(1+e^-z)^2` with the sign changed is g′ */
export function repairOf(context: StepContext, resolve: (term: Term) => Term, where: Span): Repair | null {
  const { side, chain, decider, term, engine } = context;
  // Changes are made in the line as it was typed; another reading of it has no places.
  if (resolve(side.term) !== term) return null;
  const target = chain.sound ? chain.truth : context.before;
  const pool = factorPool(context);
  const found: { repair: Repair; rank: number }[] = [];
  let places = 0;
  const visit = (node: SourceNode, path: Path): void => {
    if (places++ > MOST_PLACES || found.length >= MOST_FOUND || decider.expired) return;
    for (const change of changesOf(node.term, path.length === 0, pool)) {
      const changed = resolve(path.length === 0 ? change.to : replaceAt(side.term, path, change.to));
      if (decider.values.compare(changed, target) !== 'same') continue;
      const say = sentence(change, node.term, (one) => printText(one, { functions: engine.functions }));
      // Where the line differs is where it is mended, if it can be.
      const outside = node.span[0] >= where[0] && node.span[1] <= where[1] ? 0 : ELSEWHERE;
      const rank = outside + RANK[change.kind] * 1000 + (node.span[1] - node.span[0]);
      found.push({ repair: { kind: change.kind, say, span: node.span, term: changed }, rank });
    }
    node.children.forEach((child, i) => {
      visit(child, [...path, i]);
    });
  };
  visit(side.source, []);
  found.sort((a, b) => a.rank - b.rank);
  for (const { repair } of found) {
    const decision = decider.decide(target, repair.term, chain.domain);
    if (decision.kind === 'equal') return repair;
  }
  return null;
}

const ELSEWHERE = 10_000;
const RANK: Readonly<Record<Repair['kind'], number>> = {
  sign: 0,
  exponent: 1,
  bracket: 2,
  factor: 3,
  term: 4,
  operation: 5,
};

/** Factors that are often forgotten: small numbers, and the derivatives of what stands inside. */
function factorPool({ problem, decider }: StepContext): Term[] {
  const pool = new Set<Term>([TWO, number(1n, 2n), number(3), problem.variable]);
  const visit = (part: Term): void => {
    if (part.kind === 'number' && part !== ONE) {
      pool.add(part);
      pool.add(quotient(ONE, part));
    }
    if (part.kind === 'symbol' && problem.definition.parameters.includes(part)) pool.add(part);
    const inside = part.kind === 'application' ? part.args[0] : part.kind === 'power' ? part.base : undefined;
    if (inside !== undefined && inside.kind !== 'symbol' && inside.kind !== 'number' && pool.size < 12) {
      const slope = decider.values.slope(derivative(inside, problem.variable));
      if (slope !== null && slope.size < 12) pool.add(slope);
    }
    const below = part.kind === 'sum' ? part.terms : part.kind === 'product' ? part.factors : [];
    for (const child of below) visit(child);
    if (part.kind === 'quotient') [part.numerator, part.denominator].forEach(visit);
    if (part.kind === 'negation') visit(part.operand);
    if (part.kind === 'power') visit(part.base);
    if (part.kind === 'application') part.args.forEach(visit);
  };
  visit(problem.definition.body);
  pool.delete(ONE);
  return [...pool];
}

function* changesOf(term: Term, isWhole: boolean, pool: readonly Term[]): Generator<Change> {
  if (term.kind === 'negation') yield { kind: 'sign', to: term.operand };
  else yield { kind: 'sign', to: negation(term) };
  switch (term.kind) {
    case 'power':
      if (term.exponent.kind === 'number' && isInteger(term.exponent.value)) {
        const n = term.exponent.value.s * term.exponent.value.n;
        yield { kind: 'exponent', to: power(term.base, number(n + 1n)) };
        yield { kind: 'exponent', to: n === 2n ? term.base : power(term.base, number(n - 1n)) };
      }
      yield { kind: 'bracket', to: term.base };
      break;
    case 'sum':
      yield { kind: 'exponent', to: power(term, TWO) };
      for (let i = 0; i < term.terms.length; i++)
        yield { kind: 'term', to: sumOf(term.terms.filter((_, k) => k !== i)) };
      if (term.terms.length === 2) yield { kind: 'operation', to: product(term.terms) };
      yield* brackets(term.terms);
      break;
    case 'product':
      for (let i = 0; i < term.factors.length; i++)
        yield { kind: 'factor', to: productOf(term.factors.filter((_, k) => k !== i)) };
      if (term.factors.length === 2) yield { kind: 'operation', to: sum(term.factors) };
      for (const [i, factor] of term.factors.entries()) {
        if (factor.kind !== 'power') continue;
        const rest = term.factors.map((one, k) => (k === i ? factor.base : one));
        yield { kind: 'bracket', to: power(product(rest), factor.exponent) };
      }
      break;
    case 'quotient':
      yield { kind: 'factor', to: term.numerator };
      yield { kind: 'operation', to: quotient(term.denominator, term.numerator) };
      break;
    case 'application':
      yield { kind: 'exponent', to: power(term, TWO) };
      if (term.name === 'exp' && term.args[0] !== undefined)
        yield { kind: 'exponent', to: application('exp', [product([TWO, term.args[0]])]) };
      break;
    case 'symbol':
      yield { kind: 'exponent', to: power(term, TWO) };
      break;
    default:
      break;
  }
  // A factor may be missing from a member or from the whole line; inside a product it is the product's.
  const takes = isWhole || term.kind !== 'number';
  if (takes) for (const factor of pool) yield { kind: 'factor', to: product([factor, term]) };
}

/** c a + b meant as c (a + b); a + b/c meant as (a + b)/c. */
function* brackets(terms: readonly Term[]): Generator<Change> {
  if (terms.length !== 2) return;
  const [a, b] = terms as readonly [Term, Term];
  if (a.kind === 'product' && a.factors[0] !== undefined) {
    const c = a.factors[0];
    yield { kind: 'bracket', to: product([c, sum([productOf(a.factors.slice(1)), b])]) };
  }
  if (b.kind === 'quotient') yield { kind: 'bracket', to: quotient(sum([a, b.numerator]), b.denominator) };
  if (a.kind === 'negation') yield { kind: 'bracket', to: negation(sum([a.operand, b])) };
}

function sentence({ kind, to }: Change, from: Term, print: (term: Term) => string): string {
  const what = print(from);
  switch (kind) {
    case 'sign':
      return `With the other sign in front of ${print(from.kind === 'negation' ? from.operand : from)} it would be right.`;
    case 'exponent':
    case 'bracket':
    case 'factor':
    case 'term':
    case 'operation':
      return `With ${print(to)} in place of ${what} it would be right.`;
  }
}
