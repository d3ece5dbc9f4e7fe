/** Forged derivations: each differs from a true one in one place, in one of the ways a forger would try. */
import { equation } from '../../src/core/equation.ts';
import { ONE, sum } from '../../src/core/make.ts';
import type { Term } from '../../src/core/term.ts';
import { stateOf } from '../../src/trace/derivation.ts';
import type { Derivation, Line, Step } from '../../src/trace/index.ts';

export interface Forgery {
  readonly kind: string;
  readonly forged: Derivation;
}

const plusOne = (term: Term): Term => sum([term, ONE]);
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);
const swapped = <T>(list: readonly T[], index: number): T[] => {
  const copy = [...list];
  copy.splice(index, 2, ...copy.slice(index, index + 2).reverse());
  return copy;
};

/** Every forgery of a derivation, one change each. */
export function* forgeries(derivation: Derivation): Generator<Forgery> {
  const { lines, result, closedForm, definition, assumptions } = derivation;
  const withLines = (changed: readonly Line[]): Derivation => ({ ...derivation, lines: changed });
  const withLine = (index: number, line: Line): Derivation =>
    withLines(lines.map((own, i) => (i === index ? line : own)));

  yield {
    kind: 'changed definition',
    forged: { ...derivation, definition: { ...definition, body: plusOne(definition.body) } },
  };
  yield { kind: 'changed result', forged: { ...derivation, result: plusOne(result) } };
  if (closedForm !== null) {
    yield {
      kind: 'changed closed form',
      forged: { ...derivation, closedForm: { ...closedForm, term: plusOne(closedForm.term) } },
    };
  }
  for (const [i] of assumptions.entries()) {
    yield { kind: 'deleted assumption of the whole', forged: { ...derivation, assumptions: without(assumptions, i) } };
  }

  for (const [i, line] of lines.entries()) {
    yield { kind: 'changed line', forged: withLine(i, { ...line, term: plusOne(line.term) }) };
    yield* forgedEquations(line, (changed) => withLine(i, changed));
    if (line.steps.length > 0 && i + 1 < lines.length && follows(line, lines[i + 1] as Line)) {
      yield { kind: 'dropped line', forged: withLines(without(lines, i)) };
      yield { kind: 'lines out of order', forged: withLines(swapped(lines, i)) };
    }
    for (const [k, step] of line.steps.entries()) {
      const withSteps = (steps: readonly Step[]): Derivation => withLine(i, { ...line, steps });
      const withStep = (changed: Step): Derivation =>
        withSteps(line.steps.map((own, at) => (at === k ? changed : own)));
      yield { kind: 'changed term after', forged: withStep({ ...step, after: plusOne(step.after) }) };
      yield { kind: 'changed term before', forged: withStep({ ...step, before: plusOne(step.before) }) };
      const next = line.steps[k + 1];
      if (next !== undefined) {
        // The neighbour is changed too, so that the chain of terms stays whole.
        const after = plusOne(step.after);
        const steps = line.steps.map((own, at) =>
          at === k ? { ...own, after } : at === k + 1 ? { ...own, before: after } : own,
        );
        yield { kind: 'changed term, chain kept', forged: withSteps(steps) };
        yield { kind: 'steps out of order', forged: withSteps(swapped(line.steps, k)) };
      }
      yield { kind: 'dropped step', forged: withSteps(without(line.steps, k)) };
      const other = step.rule === 'derivative/sum' ? 'derivative/product' : 'derivative/sum';
      yield { kind: 'swapped rule', forged: withStep({ ...step, rule: other }) };
      yield { kind: 'invented rule', forged: withStep({ ...step, rule: 'algebra/because-i-say-so' }) };
      yield { kind: 'changed path', forged: withStep({ ...step, path: step.path.length === 0 ? [0] : [] }) };
      for (const [name, term] of Object.entries(step.bindings)) {
        yield {
          kind: 'changed binding',
          forged: withStep({ ...step, bindings: { ...step.bindings, [name]: plusOne(term) } }),
        };
        const { [name]: _, ...others } = step.bindings;
        yield { kind: 'deleted binding', forged: withStep({ ...step, bindings: others }) };
      }
      for (const [a] of step.assumptions.entries()) {
        yield {
          kind: 'deleted assumption of a step',
          forged: withStep({ ...step, assumptions: without(step.assumptions, a) }),
        };
      }
    }
  }
}

/** A left side made up, changed, taken away, or put in the place of the right. */
function* forgedEquations(line: Line, put: (changed: Line) => Derivation): Generator<Forgery> {
  const { left, ...value } = line;
  if (left === undefined) {
    yield { kind: 'invented left side', forged: put({ ...line, left: plusOne(line.term) }) };
    return;
  }
  yield { kind: 'changed left side', forged: put({ ...line, left: plusOne(left) }) };
  yield { kind: 'deleted left side', forged: put(value) };
  yield { kind: 'sides exchanged', forged: put({ ...line, left: line.term, term: left }) };
  // Both the line and what its last step arrives at, so that they agree.
  const last = line.steps.at(-1);
  if (last === undefined) return;
  const term = plusOne(line.term);
  const steps = [...line.steps.slice(0, -1), { ...last, after: equation(left, term) }];
  yield { kind: 'changed equation, step with it', forged: put({ ...line, term, steps }) };
}

/** Whether the next line goes on from this one. */
const follows = (line: Line, next: Line): boolean =>
  next.steps[0]?.before === stateOf(line) && next.subject.primes === line.subject.primes && next.term !== line.term;
