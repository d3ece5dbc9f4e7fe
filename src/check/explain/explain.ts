/**
 * Which rules make this right line of the one before? Standing derivatives are worked on a board, layer by layer, as
 * the lecturer would, and in the student's own order where another rule comes first; the algebra is searched towards
 * the student's line. What no rule explains was proved all the same, and is called a large step.
 */

import type { Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { occursIn, postorder } from '../../core/traverse.ts';
import type { Truth } from '../../core/truth.ts';
import { congruent, ruleContext } from '../../rule/index.ts';
import type { Step as RuleStep } from '../../trace/derivation.ts';
import type { StepContext } from '../context.ts';
import { Board, type BoardContext, differentiateLayer, differentiateOnce, explain, settle, tidy } from '../lecturer.ts';
import { spelt } from '../problem.ts';
import { coincidenceIn } from './coincidence.ts';
import { firstRules } from './first-rules.ts';

export interface Explanation {
  readonly rules: readonly string[];
  /** The lines that could stand between, where the step is large. */
  readonly between: readonly Term[];
  /** What to say where a wrong method gives the right value here. */
  readonly coincidence: string | null;
}

const NOTHING: Explanation = { rules: [], between: [], coincidence: null };
const LAYERS = 8;
/** A step over this many layers of differentiation is a large one. */
const LARGE = 3;
const MOST_BETWEEN = 4;
/** Larger terms are not explained: they were proved, and that is said. */
const LARGEST = 400;
const IDENTITY = 'closing/identity';

/** @example explainStep({ before: d/dz(1/(1+e^-z)), term: … }).rules // ['derivative/reciprocal', …] */
export function explainStep(context: StepContext): Explanation {
  const { before, term, decider } = context;
  if (before === term || decider.expired) return NOTHING;
  if (before.size > LARGEST || term.size > LARGEST) return NOTHING;
  if (congruent(before, term)) return { ...NOTHING, rules: ['algebra/reorder'] };
  try {
    const found = route(context);
    return { ...found, coincidence: hasDerivative(before) ? coincidenceIn(context) : null };
  } catch {
    // The board refuses what it has no rule for; the line itself was proved without it.
    return NOTHING;
  }
}

export function boardContext({ engine, decider }: Pick<StepContext, 'engine' | 'decider'>): BoardContext {
  const mayEqual = (a: Term, b: Term): boolean => decider.values.compare(a, b) !== 'differ';
  const sameValue = (a: Term, b: Term): Truth => {
    if (!mayEqual(a, b)) return 'no';
    const { kind } = decider.decide(a, b);
    return kind === 'equal' ? 'yes' : kind === 'different' ? 'no' : 'unknown';
  };
  return { rules: engine.derive.rules, conditions: ruleContext(engine.functions, [], sameValue), mayEqual };
}

function route(context: StepContext): Omit<Explanation, 'coincidence'> {
  const { problem, term } = context;
  const { named, variable } = problem;
  const namesIt = occursIn(named, term);
  const hadIt = occursIn(named, context.before);
  const start = hadIt && !namesIt ? spelt(context.before, problem) : context.before;
  const target = namesIt && !hadIt ? spelt(term, problem) : term;
  const extra =
    namesIt && !hadIt
      ? [`recognise/${problem.definition.name}`]
      : hadIt && !namesIt
        ? [`insert/${problem.definition.name}`]
        : [];
  const kept = new Set(postorder(problem.definition.body));
  const neat = (one: Term): Term => tidy(one, problem.tidy, kept);
  const board = new Board(start, boardContext(context));
  const passed: Term[] = [];
  const stops = hasDerivative(target);
  const arrived = (): boolean => congruent(settle(board.term, variable, kept), settle(target, variable, kept));
  if (stops) {
    const direct = firstRules(board, target, neat, (one) => settle(one, variable, kept));
    if (direct !== null) return { rules: [...direct, ...extra], between: [] };
  }
  for (let layer = 0; layer < LAYERS && hasDerivative(board.term); layer++) {
    if (layer === 0 && board.term.kind === 'derivative') differentiateOnce(board, [], neat);
    else differentiateLayer(board, neat);
    if (stops && arrived()) return { rules: [...idsOf(board.takeSteps()), ...extra], between: [] };
    passed.push(settle(board.term, variable, kept));
  }
  if (stops) return { rules: extra, between: [] };
  if (start === target) return { rules: extra, between: [] };
  explain(board, [], target);
  const steps = board.takeSteps();
  const leap = steps.some(({ rule, path }) => rule === IDENTITY && path.length === 0);
  const large = passed.length >= LARGE || leap;
  const rules = [...idsOf(steps).filter((id) => id !== IDENTITY), ...extra];
  return { rules, between: large ? between(context, passed, leap) : [] };
}

const idsOf = (steps: readonly RuleStep[]): string[] => [...new Set(steps.map(({ rule }) => rule))];

/** The lines passed on the way; after a leap of algebra, lines of our own derivation. */
function between({ problem, term, before }: StepContext, passed: readonly Term[], leap: boolean): Term[] {
  const lines = passed.filter((one) => !congruent(one, term) && !congruent(one, before));
  if (leap) {
    for (const line of problem.lesson()?.lines ?? []) {
      if (line.subject.primes !== 1 || hasDerivative(line.term) || line.domain !== null) continue;
      const isEnd = [term, before, ...lines].some((one) => congruent(one, line.term));
      if (!isEnd) lines.push(line.term);
    }
  }
  return lines.slice(0, MOST_BETWEEN);
}
