/** The derivative at once, for what is too large to be derived line by line; said so in a remark. */
import type { Condition, Term } from '../core/term.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Definition, Derivation, Detail, Line } from '../trace/derivation.ts';
import { differentiate } from './differentiate.ts';
import { type Engine, tidyContext } from './engine.ts';
import type { Draft } from './lesson/draft.ts';
import { tidy } from './tidy/tidy.ts';

/** Larger or deeper functions are not derived line by line: nobody would read it. */
const LARGEST_LESSON = 300;
const DEEPEST_LESSON = 40;
/** Derivatives up to this size are tidied and checked even without a lesson. */
const LARGEST_TIDIED = 30_000;
const DEEPEST_CHECKED = 160;

export const isBeyondLesson = ({ size, depth }: Term): boolean => size > LARGEST_LESSON || depth > DEEPEST_LESSON;

interface Task {
  readonly definition: Definition;
  readonly order: number;
  readonly detail?: Detail;
  /** What is known of the parameters from the start. */
  readonly given: readonly Condition[];
}

/** Two lines: the definition, and the derivative, which `verdictOn` checks where it is not too large. */
export function derivedAtOnce(task: Task, engine: Engine, verdictOn: (line: Draft) => Verdict): Derivation {
  const { definition, order, given } = task;
  const { name, variable, body } = definition;
  const context = tidyContext(engine, variable);
  let result = body;
  for (let i = 0; i < order; i++) {
    const raw = differentiate(result, variable, engine.templates);
    result = raw.size <= LARGEST_TIDIED ? tidy(raw, context) : raw;
  }
  const draft = (primes: number, term: Term): Draft => ({ subject: { name, primes }, term, steps: [], domain: null });
  const defined: Line = {
    ...draft(0, body),
    verdict: { kind: 'proved', method: 'identical', domain: 'everywhere' },
  };
  const last = draft(order, result);
  const checkable = result.size <= LARGEST_TIDIED && result.depth <= DEEPEST_CHECKED;
  const verdict: Verdict = checkable ? verdictOn(last) : { kind: 'unknown', why: 'too large to be checked' };
  const text = `${name} has ${count(body.size)} parts, nested ${count(body.depth)} deep: too large to be derived line by line. The rules were applied all at once.`;
  return {
    definition,
    order,
    detail: task.detail ?? 'lecture',
    lines: [defined, { ...last, verdict }],
    result,
    closedForm: null,
    also: [],
    ...(given.length > 0 && { given }),
    assumptions: [],
    remarks: [{ kind: 'bound', text }],
  };
}

const count = (n: number): string => (Number.isFinite(n) ? n.toLocaleString('en-US') : 'countless');
