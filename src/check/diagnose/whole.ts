/** Mistakes of the whole line: the negative, the antiderivative, the next derivative, another subject. */
import { derivative, negation, ZERO } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import type { WholeLineMistake } from '../../rule/schema.ts';
import type { StepContext } from '../context.ts';
import { truthOf } from '../problem.ts';
import { type Candidate, COST } from './candidate.ts';

/** The whole-line mistakes that give this line. */
export function wholeLine(context: StepContext): Candidate[] {
  return context.engine.wholeLineMistakes.flatMap((mistake): Candidate[] => {
    const found = given(mistake, context);
    if (found === null) return [];
    const { term, cost } = found;
    const slip = { id: mistake.id, bindings: null, from: null, to: null };
    return [{ term, twin: context.before, slips: [slip], cost: COST.wholeLine + cost }];
  });
}

/** The term that the mistake gives, where the line is it by its values. */
function given({ whole }: WholeLineMistake, context: StepContext): { term: Term; cost: number } | null {
  const { decider, chain, before, term, problem } = context;
  const { values } = decider;
  const { variable } = problem;
  const is = (other: Term): boolean => values.compare(other, term) === 'same';
  if (values.compare(term, ZERO) === 'same') return null;
  switch (whole) {
    case 'negated': {
      const opposite = [before, chain.truth].map((one) => negation(one)).find(is);
      return opposite === undefined ? null : { term: opposite, cost: 0 };
    }
    case 'antiderivative': {
      const of = chain.truth.kind === 'derivative' ? chain.truth.body : null;
      // What is compared is its derivative: an antiderivative is one up to a constant.
      if (of === null || values.isConstant(term)) return null;
      const isOne = values.compare(derivative(term, variable), of) === 'same';
      if (!isOne || is(chain.truth)) return null;
      return decider.decide(of, derivative(term, variable)).kind === 'equal' ? { term, cost: 0 } : null;
    }
    case 'second-derivative': {
      const of = chain.truth.kind === 'derivative' ? chain.truth : null;
      if (of === null) return null;
      const next = derivative(of.body, variable, of.order + 1);
      return is(next) ? { term: next, cost: 0.5 } : null;
    }
    case 'subject': {
      if (chain.primes === null) return null;
      const slope = truthOf(problem, 1);
      if (chain.primes === 0 && is(slope)) return { term: slope, cost: -COST.wholeLine };
      const body = chain.primes === 0 ? null : truthOf(problem, chain.primes - 1);
      return body !== null && is(body) ? { term: body, cost: 1 } : null;
    }
  }
}
