/** The sentence that explains a step: the words of its rule, filled with what the metavariables stand for. */
import type { FunctionTable } from '../core/functions.ts';
import type { Term } from '../core/term.ts';
import { printText } from '../print/index.ts';
import { fillPlaceholders, type RuleWords, type Words, wordsFor } from '../rule/index.ts';
import type { Step } from './derivation.ts';

export interface SayOptions {
  readonly functions: FunctionTable;
  /** How terms are written in the sentence: text for people where absent, LaTeX for a document. */
  readonly print?: (term: Term) => string;
}

/** A term of more nodes than this is not spelled out in a sentence. */
const LONGEST = 200;

/**
 * The sentence of a step. Placeholders that have no binding stay as they are; a rule without words says its id.
 * @example sayStep(step, words, { functions }) // 'Product rule: …'
 */
export function sayStep(step: Pick<Step, 'rule' | 'bindings'>, words: Words, options: SayOptions): string {
  const found = wordsFor(words, step.rule);
  return found === null ? step.rule : fillPlaceholders(found.say, (name) => filling(name, step, options));
}

/** What a step's rule is called, with the function's name where the words are those of a family. */
export function nameOfRule(rule: string, words: Words, functions: FunctionTable): string {
  const found: RuleWords | null = wordsFor(words, rule);
  return found === null ? rule : fillPlaceholders(found.name, (name) => ofFamily(name, rule, functions));
}

function filling(
  name: string,
  { rule, bindings }: Pick<Step, 'rule' | 'bindings'>,
  options: SayOptions,
): string | null {
  const { functions } = options;
  const print = options.print ?? ((term: Term): string => printText(term, { functions }));
  const bound = Object.hasOwn(bindings, name) ? bindings[name] : undefined;
  if (bound === undefined) return ofFamily(name, rule, functions);
  if (isFunctionName(name) && bound.kind === 'application') return bound.name + "'".repeat(bound.primes);
  return bound.size > LONGEST ? '…' : print(bound);
}

/** f, g and h are functions in every rule; they are bound to the function of its formals, of which only the name is said. */
const isFunctionName = (name: string): boolean => /^[fgh]$/.test(name);

/** `{name}` and `{title}` for the rules of a function: `definition/tanh`, `derivative/sin-of-variable`. */
function ofFamily(name: string, rule: string, functions: FunctionTable): string | null {
  if (name !== 'name' && name !== 'title') return null;
  const called = rule.slice(rule.indexOf('/') + 1).replace(/-of-variable$/, '');
  const entry = functions.find(called);
  return name === 'title' ? (entry?.title ?? `function ${called}`) : (entry?.unicode ?? called);
}
