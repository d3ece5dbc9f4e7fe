/**
 * What one work on a problem can leave to the next: values of terms, and the wrong values of standing derivatives. Both
 * are functions of immutable terms, so that sharing them changes no result; a class on one problem is done faster.
 */
import { Faulty } from './diagnose/faulty.ts';
import type { CheckEngine } from './engine.ts';
import type { Problem } from './problem.ts';
import { Values } from './values.ts';

export interface Workshop {
  readonly values: Values;
  readonly faulty: Faulty;
}

/** More values than these are not kept from one work to the next. */
const MOST_VALUES = 60_000;

/** @example workshopOf(problem, engine).values.compare(a, b) */
export function workshopOf(problem: Problem, engine: CheckEngine): Workshop {
  const known = engine.workshops.get(problem);
  if (known !== undefined && known.values.size < MOST_VALUES) return known;
  const values = new Values({
    variable: problem.variable,
    templates: engine.derive.templates,
    definitions: [problem.definition],
  });
  const made = { values, faulty: new Faulty(engine, values) };
  engine.workshops.set(problem, made);
  return made;
}
