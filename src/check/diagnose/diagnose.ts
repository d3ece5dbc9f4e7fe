/** What is wrong with a line, and where: mistakes by name, the smallest differing part, the right line, a repair. */
import type { Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { printText } from '../../print/index.ts';
import { fillPlaceholders, wordsFor } from '../../rule/index.ts';
import type { Span } from '../../syntax/index.ts';
import type { StepContext } from '../context.ts';
import { tidy } from '../lecturer.ts';
import type { Mistake, Repair } from '../result.ts';
import type { Slip } from './candidate.ts';
import { repairOf } from './repair.ts';
import { type Explained, search } from './search.ts';
import { smallest } from './smallest.ts';

export interface Diagnosis {
  readonly mistakes: readonly Mistake[];
  readonly span: Span | null;
  /** The line that should stand here. */
  readonly correct: Term | null;
  readonly repair: Repair | null;
}

const LARGEST = 600;

/** @example diagnose(context).mistakes[0].id // 'mistake/exponential-inner-lost' */
export function diagnose(context: StepContext): Diagnosis {
  const { side, decider, problem, term, chain, before } = context;
  if (decider.expired || term.size > LARGEST) return { mistakes: [], span: side.span, correct: null, repair: null };
  const explained = search(context);
  const written = (one: Term): Term => tidy(decider.values.written(one), problem.tidy);
  const twins = explained.map(({ twin }) => twin);
  const correct = twins[0] === undefined ? rightLine(context) : hasDerivative(term) ? twins[0] : written(twins[0]);
  const flipped = context.resolve(side.term) !== term;
  const aligner = { values: decider.values, resolve: context.resolve };
  const own = new Set<Term>([...twins.flatMap((twin) => [twin, written(twin)])]);
  const others = chain.sound ? [before, written(before), problem.slope] : [before];
  const place = (targets: readonly Term[]): Span | null =>
    flipped
      ? null
      : (smallest(
          side.source,
          targets.filter((one) => one.size < LARGEST),
          aligner,
        )?.span ?? null);
  const span = place([...own, ...others]) ?? side.span;
  const mistakes = explained.flatMap((one, i) => mistakesOf(one, i > 0, span, context));
  return { mistakes, span, correct, repair: repairOf(context, context.resolve, span) };
}

function rightLine({ before, decider, problem, term }: StepContext): Term {
  return hasDerivative(term) ? before : tidy(decider.values.written(before), problem.tidy);
}

function mistakesOf(explained: Explained, alternative: boolean, span: Span, context: StepContext): Mistake[] {
  const { slips, certain } = explained;
  return slips.map((slip, k) => {
    const other = slips.length > 1 ? slips[1 - k] : undefined;
    return {
      id: slip.id,
      say: sayMistake(slip, context),
      span,
      certain,
      alternative,
      ...(other !== undefined && { with: other.id }),
    };
  });
}

/** The sentence of a mistake about this line's own terms. */
export function sayMistake({ id, bindings }: Slip, { engine }: Pick<StepContext, 'engine'>): string {
  const words = wordsFor(engine.words, id);
  if (words === null) return id;
  return fillPlaceholders(words.say, (name) => {
    const bound = bindings?.[name];
    return bound === undefined ? null : printText(bound, { functions: engine.functions });
  });
}
