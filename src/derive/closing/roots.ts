/** Half powers as powers of roots: (1 + z²)^(3/2) as (√(1 + z²))³, where the author writes the root. */
import { application, power } from '../../core/make.ts';
import type { Term } from '../../core/term.ts';
import { postorder, rebuild } from '../../core/traverse.ts';
import { numericValue, writtenNumber } from '../tidy/factors.ts';

/** The term with half powers of what stands under a root in the body as powers of that root. */
export function withRootsOf(body: Term, term: Term): Term {
  const parts = new Set(postorder(body));
  return rebuild(term, (part) => {
    const exponent = part.kind === 'power' ? numericValue(part.exponent) : null;
    if (part.kind !== 'power' || exponent?.d !== 2n) return part;
    const root = application('sqrt', [part.base]);
    return parts.has(root) ? power(root, writtenNumber(exponent.mul(2))) : part;
  });
}
