/** The function table, elementary functions first, then activation functions and losses. */
import type { FunctionEntry } from '../../src/core/functions.ts';
import { exponential, logistic } from './exponential.ts';
import { families } from './families.ts';
import { gatedUnits } from './gated.ts';
import { hyperbolic } from './hyperbolic.ts';
import { inverseHyperbolic } from './inverse-hyperbolic.ts';
import { inverseTrigonometric } from './inverse-trigonometric.ts';
import { losses } from './losses.ts';
import { normal } from './normal.ts';
import { otherActivations } from './other-activations.ts';
import { piecewise } from './piecewise.ts';
import { rectifiers } from './rectifiers.ts';
import { roots } from './roots.ts';
import { routes } from './routes.ts';
import { sigmoids } from './sigmoids.ts';
import { trigonometric } from './trigonometric.ts';

const entries: readonly FunctionEntry[] = [
  ...exponential,
  ...roots,
  ...trigonometric,
  ...inverseTrigonometric,
  ...hyperbolic,
  ...inverseHyperbolic,
  ...piecewise,
  ...normal,
  ...logistic,
  ...rectifiers,
  ...sigmoids,
  ...gatedUnits,
  ...otherActivations,
  ...losses,
];

const placeOf = new Map(
  Object.entries(families).flatMap(([family, names]) => names.map((name, rank) => [name, { family, rank }] as const)),
);

/** The table, every function with its family in the catalogue and its routes. */
export const functionEntries: readonly FunctionEntry[] = entries.map((entry) => {
  const own = routes[entry.name];
  return { ...entry, ...placeOf.get(entry.name), ...(own !== undefined && { routes: own }) };
});
