/** The rules of differentiation, the special before the general: the first that fits names a step. */
import type { Rule } from '../../src/rule/schema.ts';
import { chain, unknownFunction } from './chain.ts';
import { constant } from './constant.ts';
import { constantDivisor, constantFactor } from './constant-factor.ts';
import { exponential, exponentialChain } from './exponential.ts';
import { generalPower, powerAsExponential } from './general-power.ts';
import { fifth, fourth, second, third } from './higher-order.ts';
import { logOfAbsoluteValue } from './log-of-absolute-value.ts';
import { power, powerChain, powerSymbolic, powerSymbolicChain, square, squareChain } from './power.ts';
import { product, productOfThree } from './product.ts';
import { quotient } from './quotient.ts';
import { constantNumerator, reciprocal, reciprocalOfPower, reciprocalOfVariable } from './reciprocal.ts';
import { difference, negation, sum } from './sum.ts';
import {
  larger,
  logarithm,
  logarithmOfVariable,
  logarithmVariableBase,
  nthRoot,
  nthRootOfVariable,
  nthRootSymbolic,
  smaller,
} from './two-arguments.ts';
import { variable } from './variable.ts';

export const derivativeRules: readonly Rule[] = [
  constant,
  variable,
  negation,
  difference,
  sum,
  constantFactor,
  constantDivisor,
  reciprocalOfVariable,
  reciprocalOfPower,
  reciprocal,
  constantNumerator,
  square,
  power,
  squareChain,
  powerChain,
  powerSymbolic,
  powerSymbolicChain,
  exponential,
  exponentialChain,
  generalPower,
  powerAsExponential,
  product,
  productOfThree,
  quotient,
  logOfAbsoluteValue,
  logarithmOfVariable,
  logarithm,
  logarithmVariableBase,
  nthRootOfVariable,
  nthRoot,
  nthRootSymbolic,
  larger,
  smaller,
  unknownFunction,
  chain,
  second,
  third,
  fourth,
  fifth,
];
