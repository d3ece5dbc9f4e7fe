/** Derivatives in functions that people know: the softplus has σ(z), the GELU Φ(z) + z φ(z). */
import { application, ONE, productOf, quotient, TWO } from '../../core/make.ts';
import { isInteger } from '../../core/rational.ts';
import type { SymbolTerm, Term } from '../../core/term.ts';
import { dependsOn, postorder, rebuild, substitute } from '../../core/traverse.ts';
import { compose, type Factor, factorsOf, numericValue } from '../tidy/factors.ts';
import { tidy } from '../tidy/tidy.ts';
import type { ClosingTools } from './choose.ts';
import { isMultiple } from './isolate.ts';
import { type ClosingProblem, plainLines, type Route } from './problem.ts';

type Tools = Pick<ClosingTools, 'companions' | 'shortened'>;

export function companionRoutes(problem: ClosingProblem, tools: Tools): readonly Route[] {
  const companion = tools.companions(problem.tidied);
  if (companion !== null) return [{ kind: 'companion', from: 'tidied', lines: plainLines(companion) }];
  const paired = rebuild(problem.tidied, (part) => withPair(part, problem));
  const shortened = tools.shortened(paired);
  if (shortened !== paired) {
    const short = { term: tidy(shortened, problem.tidy), through: [paired, shortened] };
    return [{ kind: 'familiar', from: 'tidied', lines: [short] }];
  }
  return isFamiliar(problem) ? [{ kind: 'familiar', from: 'tidied', lines: plainLines([problem.tidied]) }] : [];
}

/** 6x sin u cos u as 3x·(2 sin u cos u): what the sine of the double angle is seen in. */
function withPair(part: Term, problem: ClosingProblem): Term {
  if (part.kind !== 'product') return part;
  const call = (name: string, arg?: Term): Term | undefined =>
    part.factors.find(
      (factor) => factor.kind === 'application' && factor.name === name && (arg ?? factor.args[0]) === factor.args[0],
    );
  const sine = call('sin');
  const cosine = sine?.kind === 'application' ? call('cos', sine.args[0]) : undefined;
  if (sine === undefined || cosine === undefined) return part;
  const { coefficient, factors } = factorsOf(part);
  const others = factors.filter(({ base }) => base !== sine && base !== cosine);
  if (!isInteger(coefficient) || coefficient.n % 2n !== 0n || factors.length !== others.length + 2) return part;
  const pair = productOf([TWO, sine, cosine]);
  const rest = compose({ coefficient: coefficient.div(2), factors: others }, problem.variable);
  return rest === ONE ? pair : productOf([rest, pair]);
}

/** Functions that stand in a derivative as its own name would. */
const FAMILIAR: ReadonlySet<string> = new Set(['sigma', 'tanh', 'coth', 'sech', 'Phi', 'phi']);
/** A longer one is not taken in at a glance; σ(βz) counts as σ(z). */
const LONGEST = 9;

/** A short derivative in such functions alone. */
function isFamiliar(problem: ClosingProblem): boolean {
  const { tidied, variable } = problem;
  const plain = new Map(callsIn(tidied, variable).map((part) => [part, application('', [variable])] as const));
  return inCompanions(tidied, variable) && substitute(tidied, plain).size <= LONGEST;
}

/** Whether the only functions of the variable are familiar ones of it, or of a multiple of it: (2 − z²) φ(z). */
export function inCompanions(term: Term, variable: SymbolTerm): boolean {
  const calls = callsIn(term, variable);
  const isCall = (part: Term): boolean =>
    part.kind === 'application' && FAMILIAR.has(part.name) && part.args.every((arg) => isMultiple(arg, { variable }));
  return calls.length > 0 && calls.every(isCall);
}

const callsIn = (term: Term, variable: SymbolTerm): readonly Term[] =>
  postorder(term).filter((part) => part.kind === 'application' && dependsOn(part, variable));

/** e^z over 1 + e^z, wherever a product has both, by its name. */
export function finished(term: Term, problem: ClosingProblem, tools: Tools): Term {
  return rebuild(term, (part) => {
    if (part.kind !== 'quotient') return part;
    const { coefficient, factors } = factorsOf(part);
    for (const over of factors) {
      for (const under of factors) {
        if (over.exponent !== ONE || under.base.kind !== 'sum' || numericValue(under.exponent)?.equals(-1) !== true)
          continue;
        const name = tools.companions(quotient(over.base, under.base))?.at(-1);
        if (name === undefined) continue;
        const own = (factor: Factor): readonly Factor[] =>
          factor === under ? [] : factor === over ? [{ base: name, exponent: ONE, below: false }] : [factor];
        return compose({ coefficient, factors: factors.flatMap(own) }, problem.variable);
      }
    }
    return part;
  });
}
