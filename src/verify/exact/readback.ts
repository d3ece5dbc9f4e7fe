/** From forms back to terms, for certificates and for exact values at a point. */
import {
  application,
  exponential,
  negation,
  number,
  PI,
  power,
  productOf,
  quotient,
  sumOf,
  ZERO,
} from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import type { Base, Form, Kernel, Monomial, Poly, PrimeKernel } from './kernel.ts';
import { absolute, type Ratio } from './ratio.ts';

/** The term that a form stands for, as one fraction. @example E·(E + 1)^(−1) is exp(z)/(exp(z) + 1) */
export function termOfForm(form: Form): Term {
  if (form.c.n === 0n) return ZERO;
  const over: Term[] = [];
  const under: Term[] = [];
  const { n, d } = form.c;
  const put = (base: Term, exponentN: number, exponentD: number): void => {
    (exponentN > 0 ? over : under).push(powerTerm(base, Math.abs(exponentN), exponentD));
  };
  const placeMonomial = (m: Monomial): void => {
    m.kernels.forEach((kernel, i) => {
      const kn = m.n[i] ?? 1;
      const kd = m.d[i] ?? 1;
      if (kernel.kind === 'exp') over.push(expTerm(kernel.argument, kn, kd));
      else put(termOfKernel(kernel), kn, kd);
    });
  };
  placeMonomial(form.m);
  for (const [factor, exponent] of form.factors) put(termOfPoly(factor.poly), exponent, 1);
  if (absolute(n) !== 1n) over.unshift(number(absolute(n)));
  if (d !== 1n) under.unshift(number(d));
  const numerator = productOf(over);
  const value = under.length === 0 ? numerator : quotient(numerator, productOf(under));
  return n < 0n ? negation(value) : value;
}

function expTerm(argument: Form, n: number, d: number): Term {
  const c: Ratio = { n: BigInt(n), d: BigInt(d) };
  return exponential(termOfForm({ ...argument, c }));
}

function powerTerm(base: Term, n: number, d: number): Term {
  const root = d === 1 ? base : d === 2 ? application('sqrt', [base]) : application('nthRoot', [base, number(d)]);
  return n === 1 ? root : power(root, number(n));
}

export function termOfPoly(poly: Poly): Term {
  return sumOf(
    poly.monomials.map((m, i) => termOfForm({ c: { n: poly.coefficients[i] ?? 0n, d: 1n }, m, factors: [] })),
  );
}

export function termOfBase(base: Base | PrimeKernel): Term {
  return base.kind === 'factor' ? termOfPoly(base.poly) : termOfKernel(base);
}

/** The term a kernel stands for. */
export function termOfKernel(kernel: Kernel): Term {
  switch (kernel.kind) {
    case 'symbol':
      return kernel.symbol;
    case 'constant':
      return PI;
    case 'exp':
      return exponential(termOfForm(kernel.argument));
    case 'prime':
      return number(kernel.value);
    case 'log':
      return application('ln', [kernel.base.kind === 'prime' ? number(kernel.base.value) : absoluteTerm(kernel.base)]);
    case 'root':
      return absoluteTerm(kernel.base);
    case 'sign':
      return application('sign', [termOfBase(kernel.base)]);
    case 'tangent':
      return application('tan', [quotient(termOfForm(kernel.angle), number(2))]);
    case 'arctangent':
      return application('atan', [termOfForm(kernel.argument)]);
    case 'function':
      return application(
        kernel.name,
        kernel.args.map(termOfForm),
        kernel.primes.reduce((a, b) => a + b, 0),
      );
  }
}

const absoluteTerm = (base: Base): Term =>
  base.kind !== 'factor' && base.positive ? termOfKernel(base) : application('abs', [termOfBase(base)]);
