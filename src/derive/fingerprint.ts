/** Values at a few fixed points: different values tell terms apart, equal ones say only that they may be equal. */
import type { SymbolTerm, Term } from '../core/term.ts';
import type { Evaluate } from './closing/problem.ts';

const POINTS = [0.4142135624, 1.2599210499, -0.8123];
const TOLERANCE = 1e-7;

/** A test that remembers the values of the terms it has seen. */
export function fingerprints(evaluate: Evaluate): (a: Term, b: Term) => boolean {
  const seen = new Map<Term, readonly number[]>();
  const valuesOf = (term: Term): readonly number[] => {
    const known = seen.get(term);
    if (known !== undefined) return known;
    const values = fingerprint(term, evaluate);
    seen.set(term, values);
    return values;
  };
  return (a, b) => {
    const left = valuesOf(a);
    const right = valuesOf(b);
    return left.every((value, i) => !differ(value, right[i] ?? Number.NaN));
  };
}

function fingerprint(term: Term, evaluate: Evaluate): readonly number[] {
  try {
    const at = evaluate(term);
    return POINTS.map((point) => at(new Everywhere(point)));
  } catch {
    // What cannot be evaluated (a standing derivative of an unknown function) is told apart from nothing.
    return POINTS.map(() => Number.NaN);
  }
}

/** Gives every symbol a value of its own near the point. */
class Everywhere extends Map<SymbolTerm, number> {
  private readonly point: number;
  constructor(point: number) {
    super();
    this.point = point;
  }
  override get(symbol: SymbolTerm): number {
    return this.point + ((symbol.hash >>> 0) % 89) / 890;
  }
}

/** Two numbers that are both there and clearly not the same. */
const differ = (a: number, b: number): boolean =>
  Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) > TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
