/** The task: a definition, what g and g′ really are, and the ways in which both are commonly written. */
import { application, derivative } from '../core/make.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { hasCases } from '../core/traits.ts';
import { substitute } from '../core/traverse.ts';
import { define } from '../derive/define.ts';
import { derive } from '../derive/derive.ts';
import { differentiate } from '../derive/differentiate.ts';
import { tidyContext } from '../derive/engine.ts';
import type { TidyContext } from '../derive/tidy/context.ts';
import type { ReadOptions } from '../syntax/index.ts';
import type { Definition, Derivation } from '../trace/derivation.ts';
import type { CheckEngine } from './engine.ts';
import { tidy } from './lecturer.ts';

export interface Problem {
  /** The text that set it. */
  readonly text: string;
  readonly definition: Definition;
  readonly variable: SymbolTerm;
  /** g(z), as a term. */
  readonly named: Term;
  /** g′ in z, tidied. */
  readonly slope: Term;
  readonly tidy: TidyContext;
  /** Our own derivation, made when it is first asked for; null where the lecturer cannot derive it. */
  lesson(): Derivation | null;
}

/** More prepared problems than this are not kept. */
const KEPT = 512;

/**
 * The problem that a definition sets.
 * @throws ReadError, DeriveError where the definition is not clear
 * @example problemOf('g(z) = tanh(z)', engine).slope
 */
export function problemOf(text: string, engine: CheckEngine): Problem {
  const known = engine.problems.get(text);
  if (known !== undefined) return known;
  return keep(text, define(text, readOptions(engine)).definition, engine);
}

/** The same problem with the function or the variable called otherwise. */
export function renamed(
  problem: Problem,
  to: { readonly name: string; readonly variable: SymbolTerm; readonly body: Term },
  engine: CheckEngine,
): Problem {
  const key = `${problem.text}\u0000${to.name}\u0000${to.variable.name}`;
  return engine.problems.get(key) ?? keep(key, { ...problem.definition, ...to }, engine);
}

function keep(text: string, definition: Definition, engine: CheckEngine): Problem {
  const problem = problemFrom(text, definition, engine);
  if (engine.problems.size >= KEPT) engine.problems.clear();
  engine.problems.set(text, problem);
  return problem;
}

export function readOptions(engine: CheckEngine): ReadOptions & { readonly functions: CheckEngine['functions'] } {
  return { functions: engine.functions, log: engine.log, ...(engine.latex !== null && { latex: engine.latex }) };
}

function problemFrom(text: string, definition: Definition, engine: CheckEngine): Problem {
  const { variable, body } = definition;
  const tidying = tidyContext(engine.derive, variable);
  let lesson: Derivation | null | undefined;
  return {
    text,
    definition,
    variable,
    named: application(definition.name, [variable]),
    slope: tidy(differentiate(body, variable, engine.derive.templates), tidying),
    tidy: tidying,
    lesson: () => {
      if (lesson === undefined) lesson = lessonOf(definition, engine);
      return lesson;
    },
  };
}

function lessonOf(definition: Definition, engine: CheckEngine): Derivation | null {
  try {
    return derive(definition, {}, engine.derive);
  } catch {
    // Some functions have no lesson (and a lesson may be refused); their work is judged by value alone.
    return null;
  }
}

/** The value of a subject with this many primes, as a term with the derivative standing. */
export const truthOf = (problem: Problem, primes: number): Term =>
  primes === 0 ? problem.definition.body : derivative(problem.definition.body, problem.variable, primes);

/** The term with g(z) written out. */
export const spelt = (term: Term, problem: Problem): Term =>
  substitute(term, new Map([[problem.named, problem.definition.body]]));

export const isPiecewise = (problem: Problem): boolean => hasCases(problem.definition.body);
