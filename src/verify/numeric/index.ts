/** Numbers: evaluation, automatic differentiation, sampling. */
export { type AgreeOptions, agree } from './agree.ts';
export { NumericError } from './arithmetic.ts';
export type { BoundedBig } from './big-bounded.ts';
export { type BigEvaluator, type BigNumber, loadBig } from './bignumber.ts';
export { BOUNDED, type Bounded, isUndefined, isUnsure } from './bounded.ts';
export { type CheckRow, type CheckTable, type CheckTableOptions, checkTable } from './check-table.ts';
export { constantValue, exactly } from './constant.ts';
export { centralDifference, oneSidedDerivative } from './difference.ts';
export { compile } from './double.ts';
export {
  type Enclosure,
  type Environment,
  type ExactPoint,
  enclose,
  evaluate,
  evaluateBig,
  evaluateIn,
  jet,
  jetBig,
  jetIn,
  lift,
} from './evaluate.ts';
export type { Names } from './program.ts';
export { hashOf, randomFrom } from './random.ts';
export { centresIn, coordinateText, type SampleOptions, samplePoints } from './sample.ts';
export { erf, erfc, normalCdf } from './special.ts';
