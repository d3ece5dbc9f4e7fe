/** The closed form of a derivative of any order, without the lines that lead to it. */
import { application, product } from '../core/make.ts';
import type { ClosedForm, Definition } from '../trace/derivation.ts';
import { derivativeOf, factored, multiplied, polynomialIn } from './closing/polynomial.ts';
import { type DeriveOptions, derive } from './derive.ts';
import type { Engine } from './engine.ts';
import { assumptionsIn } from './given.ts';
import { compose, factorsOf } from './tidy/factors.ts';
import { verifierFor } from './verify-lines.ts';

/**
 * The closed form of the derivative of this order in g, or null where none is found. Where g′ is a polynomial in g, the
 * higher ones follow by g⁽ⁿ⁺¹⁾ = (dg⁽ⁿ⁾/dg) g′, with polynomials alone; else line by line. Checked like a line.
 * @throws what `derive` throws
 * @example closedDerivative(logistic, 2, {}, engine)?.term // g(z)(1 − g(z))(1 − 2 g(z))
 */
export function closedDerivative(
  definition: Definition,
  order: number,
  options: DeriveOptions,
  engine: Engine,
): ClosedForm | null {
  const name = application(definition.name, [definition.variable]);
  const first = derive(definition, { ...options, order: 1 }, engine).closedForm;
  const slope = first === null ? null : polynomialIn(first.term, name);
  if (order === 1) return first;
  if (first === null || slope === null) return derive(definition, { ...options, order }, engine).closedForm;
  let last = slope;
  for (let i = 2; i < order; i++) last = multiplied(derivativeOf(last), slope);
  const whole = product([first.term, ...factored(derivativeOf(last), name)]);
  const term = compose(factorsOf(whole), definition.variable);
  const assumptions = [...assumptionsIn(definition.body, engine.functions), ...(options.assumptions ?? [])];
  const context = { functions: engine.functions, assumptions };
  const verifier = verifierFor(definition, context, options.big ?? null);
  return {
    term,
    verdict: verifier.line({ subject: { name: definition.name, primes: order }, term, steps: [], domain: null }),
  };
}
