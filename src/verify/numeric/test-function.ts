/**
 * A function that a term names and nobody defines, f(x), can be any smooth function. To sample a line with it, one is
 * taken: analytic on the whole line, both signs, no identities of its own.
 */
import { application, number, product, sum, symbol } from '../../core/make.ts';
import type { Meaning } from './program.ts';
import { hashOf, randomFrom } from './random.ts';

/**
 * c₀ + c₁ s + c₂ sin(w s + p) with s a linear form in the arguments; fixed by the name, the number of arguments and the seed.
 * @example testFunction('f', 1, 0).body // 5/4 + 3/8*v_1 + 7/8*sin(9/8*v_1 + 3/8)
 */
export function testFunction(name: string, arity: number, seed: number): Meaning {
  const random = randomFrom(hashOf(`${name}/${arity}`) ^ seed);
  const eighths = (low: number, high: number) => number(low + Math.floor(random() * (high - low + 1)), 8);
  const variables = Array.from({ length: arity }, (_, i) => symbol(`v_${i + 1}`));
  const parts = variables.map((variable) => product([eighths(5, 11), variable]));
  const form = sum([...parts, eighths(1, 7)]);
  const wave = application('sin', [product([eighths(7, 13), form])]);
  return {
    variables,
    body: sum([eighths(3, 12), product([eighths(1, 5), form]), product([eighths(6, 15), wave])]),
  };
}
