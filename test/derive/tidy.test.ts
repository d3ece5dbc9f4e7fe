import { describe, expect, it } from 'vitest';
import { application, difference, number, product, sum } from '../../src/core/make.ts';
import { isInteger, isNegative } from '../../src/core/rational.ts';
import type { Term } from '../../src/core/term.ts';
import { children, postorder } from '../../src/core/traverse.ts';
import { compose, factorsOf } from '../../src/derive/tidy/factors.ts';
import { cancelled } from '../../src/derive/tidy/polynomial.ts';
import { tidy } from '../../src/derive/tidy/tidy.ts';
import { weight } from '../../src/derive/tidy/weight.ts';
import { printPlain } from '../../src/print/index.ts';
import { context, read, slope, tidied, z } from './tidied.ts';

const neat = (text: string): string => printPlain(tidied(read(text)));
const derivativeOf = (text: string): string => printPlain(tidied(slope(read(text))));

describe('tidy', () => {
  it.each([
    // numbers and units
    ['1*z + 0', 'z'],
    ['--z', 'z'],
    ['z^1*2*3', '6*z'],
    ['6/4*z', '(3*z)/2'],
    ['0/z + 8^(2/3)', '4'],
    ['sqrt(12)', '2*sqrt(3)'],
    // decimals, where the author writes them
    ['1.702*2*z', '3.404*z'],
    ['3*0.044715*z^2 + 1', '0.134145*z^2 + 1'],
    ['z*0.1*sin(z)', '0.1*z*sin(z)'],
    ['0.3*z*0.5 + 0.25', '0.15*z + 0.25'],
    ['0.3*z/3', '0.1*z'],
    ['z*0.5', 'z/2'],
    ['0.1*z/3', 'z/30'],
    // order and signs
    ['cos(z^2)*2*z', '2*z*cos(z^2)'],
    ['z*a*3', '3*a*z'],
    ['-(z - 1)', '1 - z'],
    ['-z + 1', '1 - z'],
    ['-z^2 + z + 1', '1 + z - z^2'],
    ['-(1 - z)*sin(z)', '(z - 1)*sin(z)'],
    ['-(16*(-e^(2*z) + 4 - e^(-2*z)))/z^4', '(16*(exp(-2*z) + exp(2*z) - 4))/z^4'],
    // like terms and common factors
    ['z + 2*z - 1', '3*z - 1'],
    ['2*z + 2', '2*z + 2'],
    ['e^(-z) - z*e^(-z)', 'exp(-z)*(1 - z)'],
    ['1 + e^(-z) + z*e^(-z)', '1 + exp(-z)*(1 + z)'],
    ['4*z^3 - 8*z', '4*z^3 - 8*z'],
    ['a*(1 - z) + b*(z - 1)', '(a - b)*(1 - z)'],
    // fractions
    ['(z^2 - 1)/(z - 1)', 'z + 1'],
    ['(2*z + 2)/(4*z)', '(z + 1)/(2*z)'],
    ['(1 + z/sqrt(1 + z^2))/(z + sqrt(1 + z^2))', '1/sqrt(1 + z^2)'],
    ['1/(1 + 1/(1 + z))', '(1 + z)/(2 + z)'],
    ['(e^z - 1)/e^z', '1 - exp(-z)'],
    ['(a^2 - z^2)/(a - z)', 'z + a'],
    ['(1 + z)/(z + 1)', '1'],
    ['(z*2^(z + 3) - 2^(z + 3))/z', '(2^(z + 3)*(z - 1))/z'],
    ['(e^(2*z) - 1)/(e^z + 1)^2', '(exp(z) - 1)/(exp(z) + 1)'],
    // powers and roots
    ['z/sqrt(z)', 'sqrt(z)'],
    ['sqrt(z)*sqrt(z)*z', 'z^2'],
    ['z/((1 - z^2)*sqrt(1 - z^2))', 'z/(1 - z^2)^(3/2)'],
    ['sqrt(1 - z^2/4)', 'sqrt(4 - z^2)/2'],
    ['sqrt(4*z)', '2*sqrt(z)'],
    ['(z^2)^(1/2)', '(z^2)^(1/2)'],
    ['sqrt(z^2)', 'abs(z)'],
    // exponentials
    ['e^z*e^(2*z)', 'exp(3*z)'],
    ['1/e^z', 'exp(-z)'],
    ['(e^z)^2', 'exp(2*z)'],
    ['e^(-z)*e^(-e^(-z))', 'exp(-z - exp(-z))'],
    // functions of the same argument
    ['sin(z)^2 + cos(z)^2', '1'],
    ['z*cosh(z)^2 - z*sinh(z)^2', 'z'],
    ['1 - sin(z)^2', 'cos(z)^2'],
    ['cos(z)/sin(z)', 'cot(z)'],
    ['abs(z)*sign(z)', 'z'],
    ['1 + abs(z) - z*sign(z)', '1'],
  ])('%s is %s', (given, expected) => {
    expect(neat(given)).toBe(expected);
  });

  it.each([
    ['(z^2 - 1)/(z - 1)', '1'],
    ['z^4 - 4*z^2 + 1', '4*z^3 - 8*z'],
    ['1/(1 + e^(-z))', 'exp(-z)/(1 + exp(-z))^2'],
    ['(e^z - e^(-z))/(e^z + e^(-z))', '4/(exp(z) + exp(-z))^2'],
    ['ln(z + sqrt(1 + z^2))', '1/sqrt(1 + z^2)'],
    ['z/(1 + abs(z))', '1/(1 + abs(z))^2'],
    ['1/sqrt(1 - z^2)', 'z/(1 - z^2)^(3/2)'],
    ['acos(z/2)', '-1/sqrt(4 - z^2)'],
    ['z^(1/3)', 'z^(-2/3)/3'],
    ['z*sigma(z)', 'sigma(z)*(1 + z*(1 - sigma(z)))'],
    ['e^(-z)*cos(z)', '-exp(-z)*(cos(z) + sin(z))'],
  ])('the derivative of %s comes out as %s', (given, expected) => {
    expect(derivativeOf(given)).toBe(expected);
  });

  it("leaves the author's subterms as they are", () => {
    const own = read('e^(-e^(-z))');
    const term = product([own, read('e^(-z)')]);
    expect(tidy(term, context, new Set([own]))).toBe(term);
  });

  it("does not stumble over an author's sum that is 0", () => {
    const zero = read('z - z');
    expect(printPlain(tidy(read('z^2/(z - z)^2'), context, new Set([zero])))).toBe('z^2/(z - z)^2');
  });

  it('is the same in every run', () => {
    const term = read('(1 + z/sqrt(1 + z^2))/(z + sqrt(1 + z^2))');
    expect(tidied(term)).toBe(tidied(term));
  });
});

describe('the parts of the tidy-up, as their docstrings say', () => {
  it('compose puts constants first', () => {
    expect(printPlain(compose(factorsOf(read('cos(z^2)*2*z')), z))).toBe('2*z*cos(z^2)');
  });
  it('cancelled divides by the greatest common divisor', () => {
    const found = cancelled(read('z^2 - 1'), read('z - 1'), z);
    expect(found && [found.top, found.bottom].map(printPlain)).toEqual(['z + 1', '1']);
  });
  it('weight counts what there is to write', () => {
    expect(weight(read('a - 2*b'))).toBe(5);
  });
});

/** Functions of functions: every outer one with every inner one. */
const OUTER = [
  'exp',
  'ln',
  'sqrt',
  'sin',
  'cos',
  'tan',
  'sinh',
  'cosh',
  'tanh',
  'asin',
  'atan',
  'asinh',
  'erf',
  'sigma',
];
const INNER = ['z', '2*z + 1', 'z^2', '1/z', 'e^(-z)', 'z/(1 + z)', 'sqrt(1 - z^2)', '3*z^3 - z', 'sin(z)', 'a*z'];
const SHAPES = ['F', 'z*F', 'F/z', 'F^2', '1/(1 + F)', 'z^2 - F/3'];
const many = OUTER.flatMap((outer, i) =>
  INNER.flatMap((inner, j) => {
    const whole = SHAPES[(i + j) % SHAPES.length] ?? 'F';
    const second = SHAPES[(i + 2 * j + 1) % SHAPES.length] ?? 'F';
    return [whole, second].map((shape) => shape.replace('F', `${outer}(${inner})`));
  }),
);

describe(`${many.length} results`, () => {
  it('have no 1·x, 0 + x, −−x, x^1, unreduced fraction, decimal, or needless leading minus', () => {
    const blemishes = many.flatMap((text) => {
      const result = tidied(slope(read(text)));
      return postorder(result).flatMap((part) => (isBlemished(part) ? [`${text}: ${printPlain(result)}`] : []));
    });
    expect(blemishes).toEqual([]);
  });

  it('never grow', () => {
    const grown = many.filter((text) => weight(tidied(slope(read(text)))) > weight(slope(read(text))));
    expect(grown).toEqual([]);
  });
});

function isBlemished(part: Term): boolean {
  const isNumber = (term: Term, value: number): boolean => term.kind === 'number' && term.value.equals(value);
  switch (part.kind) {
    case 'number':
      return isNegative(part.value) || !isInteger(part.value) || part.spelling !== null;
    case 'sum':
      return (
        part.terms.some((term) => isNumber(term, 0) || term.kind === 'sum') ||
        (part.terms[0]?.kind === 'negation' && part.terms.some(({ kind }) => kind !== 'negation'))
      );
    case 'product':
      return part.factors.some((factor) => isNumber(factor, 1) || isNumber(factor, 0) || factor.kind === 'product');
    case 'negation':
      return part.operand.kind === 'negation' || isNumber(part.operand, 0);
    case 'quotient': {
      const [n, d] = children(part);
      if (n?.kind === 'number' && d?.kind === 'number') return n.value.div(d.value).d !== d.value.n;
      return d === undefined || isNumber(d, 1) || d.kind === 'quotient' || n?.kind === 'quotient';
    }
    case 'power':
      return isNumber(part.exponent, 1) || isNumber(part.exponent, 0);
    default:
      return false;
  }
}

describe('large terms', () => {
  const time = (run: () => Term): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const tower = (height: number, grow: (term: Term) => Term): Term => {
    let term: Term = z;
    for (let i = 0; i < height; i++) term = grow(term);
    return term;
  };
  it.each<readonly [string, () => Term]>([
    ['tanh nested 2,000 deep', () => tower(2000, (u) => application('tanh', [u]))],
    ['sqrt(1 + u) nested 2,000 deep', () => tower(2000, (u) => application('sqrt', [sum([number(1), u])]))],
    ['4u(1 − u) iterated 16 times', () => tower(16, (u) => product([number(4), u, difference(number(1), u)]))],
    [
      'a sum of 10,000 terms',
      () => sum(Array.from({ length: 10_000 }, (_, i) => product([number(i + 2), read('sin(z)')]))),
    ],
    ['a product of 200 factors', () => product(Array.from({ length: 200 }, (_, i) => sum([z, number(i + 1)])))],
  ])('%s: differentiated and tidied in well under five seconds on any machine', (_, build) => {
    expect(time(() => tidied(slope(build())))).toBeLessThan(5000);
  });
});
