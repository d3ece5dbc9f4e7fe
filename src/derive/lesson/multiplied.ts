/** Factors written side by side, as anyone copies them: 3·2x is 6x, u·u is u², x³·x is x⁴. */
import { number, numberOf, ONE, power, productOf } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { hasDerivative } from '../../core/traits.ts';
import { inDecimals } from '../tidy/decimals.ts';
import { numericValue, writtenNumber } from '../tidy/numbers.ts';

/**
 * The product with its numbers multiplied and equal bases brought together, each where it stood first. Beside a
 * fraction or a standing derivative everything stays in its place: x · 1/(2√u) · 2x is how the chain rule gave it.
 */
export function multiplied(factors: readonly Term[]): Term {
  if (factors.some((factor) => factor.kind === 'quotient' || hasDerivative(factor)))
    return productOf(factors.filter((factor) => factor !== ONE));
  const kept: Term[] = [];
  for (const factor of factors) {
    const place = kept.findIndex((other) => together(other, factor) !== null);
    const both = place < 0 ? null : together(kept[place] as Term, factor);
    if (both === null) kept.push(factor);
    else kept[place] = both;
  }
  return productOf(kept.filter((factor) => factor !== ONE));
}

/** Two factors as one: two numbers, or whole powers of one base; null where they stay side by side. */
function together(a: Term, b: Term): Term | null {
  if (a.kind === 'number' && b.kind === 'number') {
    const value = a.value.mul(b.value);
    return a.spelling === null && b.spelling === null ? numberOf(value) : inDecimals(writtenNumber(value));
  }
  if (a.kind === 'number') return null;
  const [left, right] = [wholePower(a), wholePower(b)];
  if (left.base !== right.base) return null;
  return power(left.base, number(left.exponent + right.exponent));
}

function wholePower(term: Term): { readonly base: Term; readonly exponent: bigint } {
  const exponent = term.kind === 'power' ? numericValue(term.exponent) : null;
  if (term.kind !== 'power' || exponent === null || exponent.d !== 1n || exponent.s < 0n)
    return { base: term, exponent: 1n };
  return { base: term.base, exponent: exponent.n };
}
