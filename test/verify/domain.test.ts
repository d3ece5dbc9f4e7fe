import { describe, expect, it } from 'vitest';
import { equal } from '../../src/verify/index.ts';
import { context, read } from './read.ts';

const cases: readonly [a: string, b: string, verdict: string, domain: string, where: string | null][] = [
  ['z/z', '1', 'equal', 'right wider', 'z != 0'],
  ['ln(z^2)', '2 ln(z)', 'equal', 'left wider', 'z > 0'],
  ['ln(z^2)', '2 ln(abs(z))', 'equal', 'same', 'z != 0'],
  ['sqrt(z^2)', 'z', 'unequal', 'same', null],
  ['sqrt(z^2)', 'abs(z)', 'equal', 'same', null],
  ['tan(atan(z))', 'z', 'equal', 'same', null],
  ['atan(tan(z))', 'z', 'unequal', 'right wider', null],
  ['1/(1/z)', 'z', 'equal', 'right wider', 'z != 0'],
  ['(z^2-1)/(z-1)', 'z+1', 'equal', 'right wider', 'z != 1'],
  ['sqrt(z)^2', 'z', 'equal', 'right wider', 'z >= 0'],
  ['exp(ln(z))', 'z', 'equal', 'right wider', 'z > 0'],
  ['ln(exp(z))', 'z', 'equal', 'same', null],
  ['sqrt(z^2-1)', 'sqrt(z-1)*sqrt(z+1)', 'equal', 'left wider', 'z >= 1'],
  ['ln(z-1)-ln(z+1)', 'ln((z-1)/(z+1))', 'equal', 'right wider', 'z > 1'],
  ['sqrt(1-z^2)/sqrt(1-z)', 'sqrt(1+z)', 'equal', 'right wider', '-1 <= z and z < 1'],
  ['1/(z-1) - 1/(z+1)', '2/(z^2-1)', 'equal', 'same', 'z != -1 and z != 1'],
  ['1/(e^z - 1)', 'e^(-z)/(1 - e^(-z))', 'equal', 'same', 'z != 0'],
  ['z^(1/3)', 'nthRoot(z,3)', 'equal', 'right wider', 'z >= 0'],
  ['coth(z)', '1/tanh(z)', 'equal', 'same', 'z != 0'],
  ['sqrt(z)*sqrt(-z)', '0', 'undecided', 'right wider', 'z == 0'],
  ['ln(z) + ln(1-z)', 'ln(z-z^2)', 'equal', 'same', '0 < z and z < 1'],
  ['sqrt(z^2-2)', 'sqrt(z^2-2) + 0 z', 'equal', 'same', 'z <= -sqrt(2) or z >= sqrt(2)'],
  ['d/dz(sqrt(z))', '1/(2 sqrt(z))', 'equal', 'same', 'z > 0'],
  ['sigma(z)', 'e^z/(1+e^z)', 'equal', 'same', null],
  ['ln(x y)', 'ln(x) + ln(y)', 'equal', 'left wider', null],
];

describe('domains are part of the answer', () => {
  it.each(cases)('%s and %s', (a, b, verdict, domain, where) => {
    const result = equal(read(a), read(b), context);
    expect({ verdict: result.verdict, domain: result.domain, where: result.where }).toEqual({ verdict, domain, where });
  });
});
