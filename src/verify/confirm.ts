/**
 * The independent checker of certificates. It shares nothing with the prover but terms, exact numbers and the reader:
 * polynomials are multiplied out here by schoolbook, values are enclosed by interval arithmetic.
 */
import { symbol } from '../core/make.ts';
import type { SymbolTerm, Term } from '../core/term.ts';
import { readTerm } from '../syntax/index.ts';
import type { Certificate, CertifiedFraction, CertifiedPolynomial, CertifiedRegion } from './certificate.ts';
import { fractionOfTerm } from './confirm-terms.ts';
import type { VerifyContext } from './context.ts';
import { enclose } from './enclose.ts';
import { type Interval, IntervalArithmetic } from './interval.ts';
import { addPlain, multiplyPlain, type Plain, plainOf, reducePlain, scalePlain } from './plain-polynomial.ts';
import { toldApart, unfold } from './unfold.ts';
import { freeSymbols } from './witness.ts';

export interface Confirmation {
  /**
   * `confirmed`: checked completely. `consistent`: the algebra is checked exactly, that the fractions are the terms was
   * checked by enclosures at points. `rejected`: something does not hold. `unchecked`: nothing could be checked.
   */
  readonly kind: 'confirmed' | 'consistent' | 'rejected' | 'unchecked';
  readonly why: string;
}

const rejected = (why: string): Confirmation => ({ kind: 'rejected', why });

/** Checks a certificate for the claim that a and b are equal (or, with a witness, that they are not). */
export function confirm(certificate: Certificate, a: Term, b: Term, context: VerifyContext): Confirmation {
  switch (certificate.kind) {
    case 'identical':
      return a === b ? { kind: 'confirmed', why: 'the same term' } : rejected('the terms are not the same');
    case 'same definition':
      return unfold(a, context) === unfold(b, context) ||
        toldApart(unfold(a, context), context) === toldApart(unfold(b, context), context)
        ? { kind: 'confirmed', why: 'the same term with definitions put in' }
        : rejected('the definitions are not the same');
    case 'witness':
      return confirmWitness(certificate, a, b, context);
    case 'factored':
    case 'constant difference':
      return confirmAtPoints(a, b, context);
    case 'fractions':
      return confirmFractions(certificate, a, b, context);
  }
}

const EXTRA_BITS = 64;

function confirmWitness(
  certificate: Certificate & { kind: 'witness' },
  a: Term,
  b: Term,
  context: VerifyContext,
): Confirmation {
  const intervals = new IntervalArithmetic(certificate.bits + EXTRA_BITS);
  const point = new Map<SymbolTerm, Interval>();
  for (const [name, text] of Object.entries(certificate.at)) {
    const value = enclose(readTerm(text, { functions: context.functions }).term, new Map(), context, intervals);
    if (typeof value === 'string') return rejected(`${name} = ${text} has no value`);
    point.set(symbol(name), value);
  }
  const claimed = (bounds: readonly [string, string]): Interval => ({
    low: BigInt(bounds[0]) << BigInt(EXTRA_BITS),
    high: BigInt(bounds[1]) << BigInt(EXTRA_BITS),
  });
  const sides: readonly [Term, Interval][] = [
    [a, claimed(certificate.left)],
    [b, claimed(certificate.right)],
  ];
  for (const [term, bounds] of sides) {
    const value = enclose(term, point, context, intervals);
    if (typeof value === 'string') return rejected('a side is not defined at the point');
    if (value.high < bounds.low || value.low > bounds.high) return rejected('a value is outside its bounds');
  }
  const [left, right] = [claimed(certificate.left), claimed(certificate.right)];
  return left.high < right.low || right.high < left.low
    ? { kind: 'confirmed', why: 'the bounds exclude each other' }
    : rejected('the bounds overlap');
}

function confirmFractions(
  certificate: Certificate & { kind: 'fractions' },
  a: Term,
  b: Term,
  context: VerifyContext,
): Confirmation {
  if (certificate.regions.length === 0) return rejected('no region');
  for (const region of certificate.regions) {
    if (!sameFractions(region)) return rejected('the fractions are not equal');
  }
  const [region] = certificate.regions;
  const read = (text: string): Term => readTerm(text, { functions: context.functions }).term;
  const kernels = new Map(certificate.kernels.map(({ name, stands }) => [name, read(stands)]));
  if (region !== undefined && certificate.regions.length === 1) {
    const left = fractionOfTerm(a, kernels, context);
    const right = fractionOfTerm(b, kernels, context);
    if (left !== null && right !== null) {
      const fine = sameAs(left, region.left) && sameAs(right, region.right);
      return fine
        ? { kind: 'confirmed', why: 'both sides are these fractions' }
        : rejected('a side is another fraction');
    }
  }
  return confirmAtPoints(a, b, context);
}

/** n₁·d₂ − n₂·d₁ is zero by the relations. */
function sameFractions(region: CertifiedRegion): boolean {
  const cross = (n: CertifiedPolynomial, d: CertifiedPolynomial): Plain => multiplyPlain(plainOf(n), plainOf(d));
  const difference = addPlain(
    cross(region.left.numerator, region.right.denominator),
    scalePlain(cross(region.right.numerator, region.left.denominator), -1n),
  );
  return reducePlain(difference, region.relations).size === 0;
}

function sameAs(own: { numerator: Plain; denominator: Plain }, claimed: CertifiedFraction): boolean {
  if (own.denominator.size === 0) return false;
  const difference = addPlain(
    multiplyPlain(own.numerator, plainOf(claimed.denominator)),
    scalePlain(multiplyPlain(plainOf(claimed.numerator), own.denominator), -1n),
  );
  return difference.size === 0;
}

const POINTS: readonly [bigint, bigint][] = [
  [1n, 3n],
  [-2n, 7n],
  [5n, 3n],
  [-9n, 5n],
  [17n, 7n],
  [-31n, 11n],
  [1n, 17n],
  [45n, 13n],
];
const BITS = 256;
const NEEDED = 2;

/** Enclosures of both sides overlap and are narrow at some points where both are defined. */
function confirmAtPoints(a: Term, b: Term, context: VerifyContext): Confirmation {
  const intervals = new IntervalArithmetic(BITS);
  const symbols = freeSymbols([a, b]);
  let agreed = 0;
  for (let i = 0; i < POINTS.length; i++) {
    const point = new Map<SymbolTerm, Interval>();
    symbols.forEach((name, k) => {
      const [n, d] = POINTS[(i + 3 * k) % POINTS.length] ?? [1n, 1n];
      point.set(name, intervals.ratio(n, d));
    });
    const left = enclose(a, point, context, intervals);
    const right = enclose(b, point, context, intervals);
    if (typeof left === 'string' || typeof right === 'string') continue;
    if (left.low > right.high || right.low > left.high) return rejected('the sides differ at a point');
    if (intervals.width(left) < 1e-20 && intervals.width(right) < 1e-20) agreed++;
  }
  return agreed >= NEEDED
    ? { kind: 'consistent', why: `the sides agree at ${agreed} points` }
    : { kind: 'unchecked', why: 'no point was found where both sides could be enclosed' };
}
