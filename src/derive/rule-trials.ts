/** Terms that a rule is tried on. */
import { sidesOf } from '../core/equation.ts';
import type { FunctionTable } from '../core/functions.ts';
import { application, difference, exponential, number, power, quotient, sum, symbol } from '../core/make.ts';
import type { Condition, Term } from '../core/term.ts';
import {
  type Bindings,
  type CompiledRule,
  decide,
  functionBinding,
  instantiate,
  noted,
  ruleContext,
} from '../rule/index.ts';

/** Both sides of a rule for one choice of its metavariables, and what the rule assumes of it. */
export interface Trial {
  readonly from: Term;
  readonly to: Term;
  readonly assumed: readonly Condition[];
}

const X = symbol('x');
/** Terms of every sign and growth, with zeros and kinks, that stand for a rule's metavariables. */
const TERMS: readonly Term[] = [
  X,
  sum([power(X, number(2)), number(1)]),
  application('sin', [X]),
  difference(X, number(2)),
  exponential(X),
  quotient(number(-3), sum([power(X, number(2)), number(2)])),
  symbol('k'),
  power(X, number(3)),
  number(-2),
];
const NUMBERS: readonly Term[] = [number(2), number(-1), number(3), number(1, 2), number(5), number(-2), number(-3)];
/** For what must not depend on the variable. */
const CONSTANTS: readonly Term[] = [
  number(3),
  symbol('k'),
  number(-2),
  number(1, 2),
  exponential(number(2)),
  number(2),
];
const FUNCTIONS: readonly string[] = ['sin', 'exp', 'tanh', 'atan'];
const TRIALS = 24;

/** Both sides on terms on which the rule would fire: its conditions are proved, no assumption is known to be false. */
export function* trials(rule: CompiledRule, functions: FunctionTable): Generator<Trial, void, undefined> {
  const context = ruleContext(functions);
  for (let trial = 0; trial < TRIALS; trial++) {
    const bindings = bindingsOf(rule, trial);
    if (rule.conditions.some((condition) => decide(condition, bindings, context) !== 'yes')) continue;
    if (rule.assumptions.some((condition) => decide(condition, bindings, context) === 'no')) continue;
    const assumed = rule.assumptions.flatMap((condition) => noted(condition, bindings) ?? []);
    const sides = sidesFor(rule, bindings);
    if (sides !== null) yield { ...sides, assumed };
  }
}

/**
 * What a rule says to be equal, for these bindings: its two sides. One from equation to equation says that the second
 * holds where the first does: that is the second, with the first put in for the letter on its left.
 */
export function sidesFor(rule: CompiledRule, bindings: Bindings): Omit<Trial, 'assumed'> | null {
  const [unknown, value] = sidesOf(rule.from) ?? [];
  const conclusion = sidesOf(rule.to);
  if (unknown?.kind !== 'symbol' || value === undefined || conclusion === null) {
    return bothOf(rule.from, rule.to, bindings);
  }
  const known = instantiate(value, bindings);
  return known === null ? null : bothOf(...conclusion, { ...bindings, [unknown.name]: known });
}

function bothOf(left: Term, right: Term, bindings: Bindings): Omit<Trial, 'assumed'> | null {
  const [from, to] = [instantiate(left, bindings), instantiate(right, bindings)];
  return from === null || to === null ? null : { from, to };
}

function bindingsOf(rule: CompiledRule, trial: number): Bindings {
  const constants = new Set(
    rule.conditions.flatMap(({ name, args }) =>
      name === 'constant' && args[0]?.kind === 'symbol' ? [args[0].name] : [],
    ),
  );
  const bindings: Record<string, Term> = {};
  let place = 0;
  for (const [name, sort] of rule.sorts) {
    // Steps that share no divisor with the lists' lengths, so that the pairs differ from trial to trial.
    const at = trial * (2 * place + 1) + place * 4;
    place++;
    if (sort === 'variable') bindings[name] = X;
    else if (sort === 'number') bindings[name] = NUMBERS[at % NUMBERS.length] as Term;
    else if (sort === 'function') bindings[name] = functionBinding(FUNCTIONS[at % FUNCTIONS.length] as string, 1, 0);
    else if (constants.has(name)) bindings[name] = CONSTANTS[at % CONSTANTS.length] as Term;
    else bindings[name] = TERMS[at % TERMS.length] as Term;
  }
  return bindings;
}
