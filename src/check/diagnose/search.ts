/**
 * The search for the mistake: what the student started from × a mal-rule at every place × nothing, right steps after
 * it, or one more mistake. Fingerprints throw out nearly everything; the rest is proved.
 */
import { negation, ONE, product, quotient } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { occursIn, rebuild, substitute } from '../../core/traverse.ts';
import { congruent, members, normalForm, ruleContext } from '../../rule/index.ts';
import type { StepContext } from '../context.ts';
import { settle, tidy } from '../lecturer.ts';
import { spelt } from '../problem.ts';
import { algebraSlips } from './algebra.ts';
import { type Candidate, COST, type Slip } from './candidate.ts';
import { type Faulty, standingIn } from './faulty.ts';
import { otherForms } from './step-once.ts';
import { wholeLine } from './whole.ts';

/** Candidates looked at in a search for two mistakes. */
const PAIR_BUDGET = 2500;
const LARGEST = 600;
/** Explanations kept for ranking. */
const MOST_FOUND = 24;
/** Explanations whose writing is compared with the student's. */
const MOST_COMPARED = 12;

export interface Explained extends Candidate {
  /** Proved, not only the same at a few points. */
  readonly certain: boolean;
}

/** The explanations of a wrong line, likeliest first, one for each set of mistakes. */
export function search(context: StepContext): Explained[] {
  if (context.term.size > LARGEST || context.before.size > LARGEST) return [];
  const searching = new Search(context);
  const single = searching.single();
  const found = single.length > 0 ? single : searching.pairs();
  return ranked(found, context);
}

class Search {
  private readonly context: StepContext;
  private readonly faulty: Faulty;
  private readonly tried: Candidate[] = [];

  constructor(context: StepContext) {
    this.context = context;
    this.faulty = context.decider.faulty;
  }

  private is(term: Term): boolean {
    return this.context.decider.values.compare(term, this.context.term) === 'same';
  }

  single(): Candidate[] {
    const found: Candidate[] = [...wholeLine(this.context)];
    for (const candidate of this.candidates()) {
      if (this.tried.length % 64 === 0 && this.context.decider.expired) break;
      this.tried.push(candidate);
      if (this.is(candidate.term)) found.push(candidate);
      if (found.length >= MOST_FOUND) break;
    }
    return found;
  }

  /** Every line that one mistake gives. */
  private *candidates(): Generator<Candidate> {
    const { before, chain, problem, engine, decider } = this.context;
    yield* this.differentiating(before, 0);
    const conditions = ruleContext(engine.functions);
    for (const source of this.algebraSources()) {
      for (const slip of algebraSlips(source.term, engine, decider.values, conditions)) {
        yield { ...slip, twin: before, cost: slip.cost + source.cost };
      }
    }
    if (!hasDerivative(before) && hasDerivative(chain.truth)) yield* this.differentiating(chain.truth, COST.restart);
    if (chain.primes === 1 && !hasDerivative(before)) {
      for (const line of problem.lesson()?.lines ?? []) {
        if (line.subject.primes !== 1 || line.domain !== null || hasDerivative(line.term)) continue;
        for (const slip of algebraSlips(line.term, engine, decider.values, conditions)) {
          yield { ...slip, twin: before, cost: slip.cost + COST.restart };
        }
      }
    }
  }

  private *differentiating(source: Term, extra: number): Generator<Candidate> {
    for (const standing of standingIn(source)) {
      const put = (candidate: Candidate): Candidate => ({
        ...candidate,
        term: substitute(source, new Map<Term, Term>([[standing, candidate.term]])),
        twin: substitute(source, new Map<Term, Term>([[standing, candidate.twin]])),
        cost: candidate.cost + extra,
      });
      for (const candidate of this.faulty.of(standing)) yield put(candidate);
      for (const candidate of this.faulty.everywhere(standing)) yield put(candidate);
    }
  }

  /** What algebra may have been done on: the line before as it is, with g put in, differentiated, tidied. */
  private *algebraSources(): Generator<{ term: Term; cost: number }> {
    const { before, problem, decider } = this.context;
    const seen = new Set<Term>();
    const offer = function* (term: Term, cost: number): Generator<{ term: Term; cost: number }> {
      if (seen.has(term) || term.size > LARGEST) return;
      seen.add(term);
      yield { term, cost };
    };
    const standing = hasDerivative(before);
    yield* offer(before, 0);
    yield* offer(signsInside(before), 0.2);
    const named = occursIn(problem.named, before);
    const put = named ? spelt(before, problem) : before;
    if (named) yield* offer(put, 0.3);
    const written = standing ? decider.values.written(put) : put;
    if (standing) yield* offer(written, 1);
    yield* offer(tidy(written, problem.tidy), standing ? 1 : 0.5);
    if (standing) {
      for (const line of this.context.chain.primes === 1 ? (problem.lesson()?.lines ?? []) : []) {
        if (line.subject.primes === 1 && line.domain === null) yield* offer(line.term, 1.5);
      }
    }
  }

  /** Two mistakes, where one does not explain the line. */
  pairs(): Candidate[] {
    const { decider, engine, problem } = this.context;
    const found: Candidate[] = [];
    let budget = PAIR_BUDGET;
    const singles = [...this.tried].sort((a, b) => a.cost - b.cost);
    const offer = (first: Candidate, second: Pick<Candidate, 'slips' | 'cost'>, term: Term): void => {
      budget--;
      if (!this.is(term)) return;
      const slips = [...first.slips, ...second.slips];
      found.push({ term, twin: first.twin, slips, cost: first.cost + second.cost + COST.second });
    };
    for (const first of singles) {
      const opposite = negation(first.term);
      offer(first, { slips: [SIGN_SLIP], cost: 0 }, opposite);
    }
    for (const first of singles) {
      for (const standing of standingIn(first.term)) {
        for (const second of this.faulty.of(standing)) {
          if (budget <= 0 || found.length >= MOST_FOUND) return found;
          offer(first, second, substitute(first.term, new Map<Term, Term>([[standing, second.term]])));
        }
      }
    }
    if (found.length > 0) return found;
    const conditions = ruleContext(engine.functions);
    for (const first of singles) {
      if (decider.expired) return found;
      const written = decider.values.written(first.term);
      for (const source of new Set([written, tidy(written, problem.tidy)])) {
        if (source.size > LARGEST) continue;
        for (const second of algebraSlips(source, engine, decider.values, conditions)) {
          if (budget <= 0 || found.length >= MOST_FOUND) return found;
          offer(first, second, second.term);
        }
      }
    }
    return found;
  }
}

const SIGN_SLIP: Slip = { id: 'mistake/sign-overall', bindings: null, from: null, to: null };

/** One for each set of mistakes, the likeliest first; the best ones proved. */
function ranked(found: readonly Candidate[], context: StepContext): Explained[] {
  const { decider, problem, term } = context;
  const best = new Map<string, Candidate>();
  const shapes = shapesOf(context).map(
    (one): Shape => ({
      term: one,
      settled: settle(one, problem.variable),
      tidied: tidy(one, problem.tidy),
    }),
  );
  const likeliest = [...found].sort((a, b) => a.cost - b.cost).slice(0, MOST_COMPARED);
  for (const candidate of likeliest) {
    const key = candidate.slips
      .map(({ id }) => id)
      .sort()
      .join(' ');
    const shaped = candidate.cost - likeness(candidate.term, shapes, context);
    const known = best.get(key);
    if (known === undefined || known.cost > shaped) best.set(key, { ...candidate, cost: shaped });
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, 3);
  return sorted.flatMap((candidate) => {
    const written = tidy(decider.values.written(candidate.term), problem.tidy);
    const shown = isWhole(candidate) ? candidate.term : written;
    const decision = decider.decide(shown, term, context.chain.domain);
    if (decision.kind === 'different') return [];
    return [{ ...candidate, certain: decision.kind === 'equal' && decision.method === 'exact' }];
  });
}

const isWhole = ({ slips }: Candidate): boolean => slips.every(({ bindings }) => bindings === null);
/** The line, and with g(z) in it written as the function of the table that g is: tanh(z) for the quotient. */
function shapesOf({ problem, engine, term }: StepContext): Term[] {
  const { named, definition, variable } = problem;
  if (!occursIn(named, term)) return [term];
  const forms = [definition.body, ...otherForms(definition.body, variable, engine.derive.templates)];
  const calls = forms.filter(({ kind }) => kind === 'application');
  return [term, ...calls.map((form) => substitute(term, new Map<Term, Term>([[named, form]])))];
}

/** −(n/d) with the sign in the numerator, −(a b) with the sign at a: where the brackets are that it belongs to. */
const signsInside = (term: Term): Term =>
  rebuild(term, (part) => {
    if (part.kind !== 'negation') return part;
    const { operand } = part;
    if (operand.kind === 'quotient') return quotient(negation(operand.numerator), operand.denominator);
    if (operand.kind !== 'product') return part;
    const at = operand.factors.findIndex(({ kind }) => kind === 'sum');
    return at < 0 ? part : product(operand.factors.map((factor, i) => (i === at ? negation(factor) : factor)));
  });

/** A way of writing the line, in the two neater forms in which it is compared. */
interface Shape {
  readonly term: Term;
  readonly settled: Term;
  readonly tidied: Term;
}

/** How much the student's line is written as this mistake would write it: the closest of its shapes counts. */
function likeness(candidate: Term, shapes: readonly Shape[], { decider, problem }: StepContext): number {
  const light = rebuild(candidate, (part) => {
    if (part.kind !== 'derivative' && (part.kind !== 'application' || part.primes === 0)) return part;
    return tidy(decider.values.written(part), problem.tidy);
  });
  if (light.size > LARGEST) return 0;
  if (shapes.some(({ term }) => sameFactors(light, term))) return 2.5;
  const settled = settle(light, problem.variable);
  if (shapes.some((shape) => congruent(settled, shape.settled))) return 1.5;
  const tidied = tidy(light, problem.tidy);
  return shapes.some((shape) => congruent(tidied, shape.tidied)) ? 1 : 0;
}

/** The same factors, each with its own sign: (−1) · a · b is not a · (−b) here. */
function sameFactors(a: Term, b: Term): boolean {
  const factors = (term: Term): Term[] =>
    members(term, 'product')
      .map(normalForm)
      .filter((factor) => factor !== ONE);
  const mine = factors(a);
  const theirs = factors(b);
  if (mine.length !== theirs.length) return false;
  return mine.every((factor) => theirs.includes(factor)) && theirs.every((factor) => mine.includes(factor));
}
