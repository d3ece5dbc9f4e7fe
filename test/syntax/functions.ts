/** A small function table of its own, so that these tests do not move with the data. */
import { type FunctionEntry, functionTable } from '../../src/core/functions.ts';

const one = (name: string, inverse?: string, ...aliases: string[]): FunctionEntry => ({
  name,
  title: name,
  latex: `\\${name}`,
  formals: ['u'],
  ...(aliases.length > 0 && { aliases }),
  ...(inverse !== undefined && { inverse }),
});
const two = (name: string): FunctionEntry => ({ name, title: name, latex: `\\${name}`, formals: ['u', 'v'] });

export const functions = functionTable([
  one('exp', 'ln'),
  one('ln', 'exp'),
  two('log'),
  one('sqrt'),
  two('nthRoot'),
  one('abs'),
  one('sign', undefined, 'sgn'),
  two('max'),
  two('min'),
  one('sin', 'asin'),
  one('cos', 'acos'),
  one('tan', 'atan', 'tg'),
  one('cot', 'acot'),
  one('sec', 'asec'),
  one('csc', 'acsc'),
  one('sinh', 'asinh', 'sh'),
  one('cosh', 'acosh'),
  one('tanh', 'atanh', 'th'),
  one('sech', 'asech'),
  one('asin', 'sin', 'arcsin'),
  one('acos', 'cos', 'arccos'),
  one('atan', 'tan', 'arctan'),
  one('asinh', 'sinh', 'arsinh', 'arcsinh'),
  one('atanh', 'tanh', 'artanh', 'arctanh'),
  one('erf'),
  one('sigma', undefined, 'σ', 'logistic', 'sigmoid'),
  one('Phi', undefined, 'Φ'),
  one('phi', undefined, 'φ'),
  one('softplus'),
  one('swish', undefined, 'silu'),
  one('relu', undefined, 'ReLU'),
]);
