import { ComputeEngine } from '@cortex-js/compute-engine';
import { fromMathJson, toMathJson } from '../mathjson.mjs';
import { math } from './mathjs.mjs';

const engine = new ComputeEngine();

export const computeEngine = {
  name: 'Compute Engine',
  prepare: (plain) => engine.expr(toMathJson(math.parse(plain))),
  tidy: (expression) => engine.expr(['D', expression, 'z']).evaluate(),
  plain: (result) => fromMathJson(result.json),
  /** Reads LaTeX, explains the derivative step by step, prints every step as LaTeX. */
  lecture: (latex) => {
    const explained = engine.parse(latex).explain('D', { variable: 'z' });
    return [explained.initial.latex, ...explained.steps.map((step) => `${step.value.latex} % ${step.description}`)];
  },
};
